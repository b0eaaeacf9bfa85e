// @generated from definitions/connectwise-psa/resources/service/knowledge-base-articles.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  KnowledgeBaseArticle,
  KnowledgeBaseArticleCreate,
  KnowledgeBaseArticleUpdate,
} from "../schemas/service/knowledge-base-article.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListKnowledgeBaseArticlesParams extends ListParams {
  /** Filter, e.g. `title contains "vpn"` or `issue contains "outlook"`. Also: board/id, categoryId, subCategoryId. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "knowledge_base_articles",
  path: "/service/knowledgeBaseArticles",
  required: ["title", "issue", "resolution"],
};

/** Lists knowledge base articles. A known problem and its solution, kept for the next time. */
export const listKnowledgeBaseArticles: Operation<ListKnowledgeBaseArticlesParams, KnowledgeBaseArticle> = {
  of: base,
  like: listShape,
};

/** Gets one knowledge base article by its id. */
export const getKnowledgeBaseArticle: Operation<{ id: number } & GetParams, KnowledgeBaseArticle> = {
  of: base,
  like: getShape,
};

/** Creates a knowledge base article and returns it. */
export const createKnowledgeBaseArticle: Operation<KnowledgeBaseArticleCreate, KnowledgeBaseArticle> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one knowledge base article; the others stay as they are. */
export const updateKnowledgeBaseArticle: Operation<{ id: number } & KnowledgeBaseArticleUpdate, KnowledgeBaseArticle> =
  { of: base, like: updateShape };

/** Replaces one knowledge base article whole; fields that are left out go back to their defaults. */
export const replaceKnowledgeBaseArticle: Operation<{ id: number } & KnowledgeBaseArticleCreate, KnowledgeBaseArticle> =
  { of: base, like: replaceShape };

/** Deletes one knowledge base article for good. */
export const deleteKnowledgeBaseArticle: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the knowledge base articles that match the given conditions. */
export const countKnowledgeBaseArticles: Operation<CountParams, Count> = { of: base, like: countShape };

/** A known problem and its solution, kept for the next time. */
export interface KnowledgeBaseArticlesResource {
  /** Lists knowledge base articles. A known problem and its solution, kept for the next time. */
  list(params?: ListKnowledgeBaseArticlesParams, options?: RequestOptions): Pages<KnowledgeBaseArticle>;
  /** Gets one knowledge base article by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<KnowledgeBaseArticle>;
  /** Creates a knowledge base article and returns it. */
  create(params: KnowledgeBaseArticleCreate, options?: RequestOptions): Promise<KnowledgeBaseArticle>;
  /** Changes the given fields of one knowledge base article; the others stay as they are. */
  update(id: number, params: KnowledgeBaseArticleUpdate, options?: RequestOptions): Promise<KnowledgeBaseArticle>;
  /** Replaces one knowledge base article whole; fields that are left out go back to their defaults. */
  replace(id: number, params: KnowledgeBaseArticleCreate, options?: RequestOptions): Promise<KnowledgeBaseArticle>;
  /** Deletes one knowledge base article for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the knowledge base articles that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.knowledgeBaseArticles` is made from. */
export const knowledgeBaseArticlesResource: Resource<KnowledgeBaseArticlesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const knowledgeBaseArticlesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_knowledge_base_articles_count: { operation: countKnowledgeBaseArticles },
  create_a_connect_wise_psa_knowledge_base_article: { operation: createKnowledgeBaseArticle },
  delete_a_connect_wise_psa_knowledge_base_article_by_id: { operation: deleteKnowledgeBaseArticle },
  get_single_connect_wise_psa_knowledge_base_article_by_id: { operation: getKnowledgeBaseArticle },
  list_all_connect_wise_psa_knowledge_base_articles: { operation: listKnowledgeBaseArticles },
  replace_a_connect_wise_psa_knowledge_base_article_by_id: { operation: replaceKnowledgeBaseArticle },
  update_a_connect_wise_psa_knowledge_base_article_by_id: { operation: updateKnowledgeBaseArticle },
};
