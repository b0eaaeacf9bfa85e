// @generated from definitions/connectwise-psa/resources/service/knowledge-base-categories.yaml
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
  KnowledgeBaseCategory,
  KnowledgeBaseCategoryCreate,
  KnowledgeBaseCategoryUpdate,
} from "../schemas/service/knowledge-base-category.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "knowledge_base_categories",
  path: "/service/knowledgeBaseCategories",
  required: ["name"],
};

/**
 * Lists knowledge base categories. First level by which knowledge base articles are filed, with the member who approves
 * them.
 */
export const listKnowledgeBaseCategories: Operation<ListParams, KnowledgeBaseCategory> = { of: base, like: listShape };

/** Gets one knowledge base category by its id. */
export const getKnowledgeBaseCategory: Operation<{ id: number } & GetParams, KnowledgeBaseCategory> = {
  of: base,
  like: getShape,
};

/**
 * Creates a knowledge base category and returns it. First level by which knowledge base articles are filed, with the
 * member who approves them.
 */
export const createKnowledgeBaseCategory: Operation<KnowledgeBaseCategoryCreate, KnowledgeBaseCategory> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one knowledge base category; the others stay as they are. */
export const updateKnowledgeBaseCategory: Operation<
  { id: number } & KnowledgeBaseCategoryUpdate,
  KnowledgeBaseCategory
> = { of: base, like: updateShape };

/** Replaces one knowledge base category whole; fields that are left out go back to their defaults. */
export const replaceKnowledgeBaseCategory: Operation<
  { id: number } & KnowledgeBaseCategoryCreate,
  KnowledgeBaseCategory
> = { of: base, like: replaceShape };

/** Deletes one knowledge base category for good. */
export const deleteKnowledgeBaseCategory: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the knowledge base categories that match the given conditions. */
export const countKnowledgeBaseCategories: Operation<CountParams, Count> = { of: base, like: countShape };

/** First level by which knowledge base articles are filed, with the member who approves them. */
export interface KnowledgeBaseCategoriesResource {
  /**
   * Lists knowledge base categories. First level by which knowledge base articles are filed, with the member who
   * approves them.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<KnowledgeBaseCategory>;
  /** Gets one knowledge base category by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<KnowledgeBaseCategory>;
  /**
   * Creates a knowledge base category and returns it. First level by which knowledge base articles are filed, with the
   * member who approves them.
   */
  create(params: KnowledgeBaseCategoryCreate, options?: RequestOptions): Promise<KnowledgeBaseCategory>;
  /** Changes the given fields of one knowledge base category; the others stay as they are. */
  update(id: number, params: KnowledgeBaseCategoryUpdate, options?: RequestOptions): Promise<KnowledgeBaseCategory>;
  /** Replaces one knowledge base category whole; fields that are left out go back to their defaults. */
  replace(id: number, params: KnowledgeBaseCategoryCreate, options?: RequestOptions): Promise<KnowledgeBaseCategory>;
  /** Deletes one knowledge base category for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the knowledge base categories that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.knowledgeBaseCategories` is made from. */
export const knowledgeBaseCategoriesResource: Resource<KnowledgeBaseCategoriesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const knowledgeBaseCategoriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_knowledge_base_categories_count: { operation: countKnowledgeBaseCategories },
  create_a_connect_wise_psa_knowledge_base_category: { operation: createKnowledgeBaseCategory },
  delete_a_connect_wise_psa_knowledge_base_category_by_id: { operation: deleteKnowledgeBaseCategory },
  get_single_connect_wise_psa_knowledge_base_category_by_id: { operation: getKnowledgeBaseCategory },
  list_all_connect_wise_psa_knowledge_base_categories: { operation: listKnowledgeBaseCategories },
  replace_a_connect_wise_psa_knowledge_base_category_by_id: { operation: replaceKnowledgeBaseCategory },
  update_a_connect_wise_psa_knowledge_base_category_by_id: { operation: updateKnowledgeBaseCategory },
};
