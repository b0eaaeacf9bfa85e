// @generated from definitions/connectwise-psa/resources/service/knowledge-base-subcategories.yaml
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
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  KnowledgeBaseSubCategory,
  KnowledgeBaseSubCategoryCreate,
  KnowledgeBaseSubCategoryUpdate,
} from "../schemas/service/knowledge-base-sub-category.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "knowledge_base_subcategories",
  path: "/service/knowledgeBaseSubCategories",
  required: ["name", "category"],
};

/** Lists knowledge base subcategories. Second level by which knowledge base articles are filed, under a category. */
export const listKnowledgeBaseSubcategories: Operation<ListParams, KnowledgeBaseSubCategory> = {
  of: base,
  like: listShape,
};

/** Gets one knowledge base subcategory by its id. */
export const getKnowledgeBaseSubcategory: Operation<{ id: number } & GetParams, KnowledgeBaseSubCategory> = {
  of: base,
  like: getShape,
};

/**
 * Creates a knowledge base subcategory and returns it. Second level by which knowledge base articles are filed, under a
 * category.
 */
export const createKnowledgeBaseSubcategory: Operation<KnowledgeBaseSubCategoryCreate, KnowledgeBaseSubCategory> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one knowledge base subcategory; the others stay as they are. */
export const updateKnowledgeBaseSubcategory: Operation<
  { id: number } & KnowledgeBaseSubCategoryUpdate,
  KnowledgeBaseSubCategory
> = { of: base, like: updateShape };

/** Replaces one knowledge base subcategory whole; fields that are left out go back to their defaults. */
export const replaceKnowledgeBaseSubcategory: Operation<
  { id: number } & KnowledgeBaseSubCategoryCreate,
  KnowledgeBaseSubCategory
> = { of: base, like: replaceShape };

/** Deletes one knowledge base subcategory for good. */
export const deleteKnowledgeBaseSubcategory: Operation<{ id: number } & NoParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the knowledge base subcategories that match the given conditions. */
export const countKnowledgeBaseSubcategories: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one knowledge base subcategory and so stand in the way of deleting it. */
export const usagesKnowledgeBaseSubcategories: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one knowledge base subcategory. */
export const usagesListKnowledgeBaseSubcategories: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Second level by which knowledge base articles are filed, under a category. */
export interface KnowledgeBaseSubcategoriesResource {
  /** Lists knowledge base subcategories. Second level by which knowledge base articles are filed, under a category. */
  list(params?: ListParams, options?: RequestOptions): Pages<KnowledgeBaseSubCategory>;
  /** Gets one knowledge base subcategory by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<KnowledgeBaseSubCategory>;
  /**
   * Creates a knowledge base subcategory and returns it. Second level by which knowledge base articles are filed, under
   * a category.
   */
  create(params: KnowledgeBaseSubCategoryCreate, options?: RequestOptions): Promise<KnowledgeBaseSubCategory>;
  /** Changes the given fields of one knowledge base subcategory; the others stay as they are. */
  update(
    id: number,
    params: KnowledgeBaseSubCategoryUpdate,
    options?: RequestOptions,
  ): Promise<KnowledgeBaseSubCategory>;
  /** Replaces one knowledge base subcategory whole; fields that are left out go back to their defaults. */
  replace(
    id: number,
    params: KnowledgeBaseSubCategoryCreate,
    options?: RequestOptions,
  ): Promise<KnowledgeBaseSubCategory>;
  /** Deletes one knowledge base subcategory for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the knowledge base subcategories that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one knowledge base subcategory and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one knowledge base subcategory. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.knowledgeBaseSubcategories` is made from. */
export const knowledgeBaseSubcategoriesResource: Resource<KnowledgeBaseSubcategoriesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
  ],
};

/** The operations behind the tools of this resource. */
export const knowledgeBaseSubcategoriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_knowledge_base_subcategories_count: { operation: countKnowledgeBaseSubcategories },
  create_a_connect_wise_psa_knowledge_base_subcategory: { operation: createKnowledgeBaseSubcategory },
  delete_a_connect_wise_psa_knowledge_base_subcategory_by_id: { operation: deleteKnowledgeBaseSubcategory },
  get_single_connect_wise_psa_knowledge_base_subcategory_by_id: { operation: getKnowledgeBaseSubcategory },
  list_all_connect_wise_psa_knowledge_base_subcategories: { operation: listKnowledgeBaseSubcategories },
  replace_a_connect_wise_psa_knowledge_base_subcategory_by_id: { operation: replaceKnowledgeBaseSubcategory },
  update_a_connect_wise_psa_knowledge_base_subcategory_by_id: { operation: updateKnowledgeBaseSubcategory },
  connect_wise_psa_knowledge_base_subcategories_usages: { operation: usagesKnowledgeBaseSubcategories },
  connect_wise_psa_knowledge_base_subcategories_usages_list: { operation: usagesListKnowledgeBaseSubcategories },
};
