// @generated from definitions/connectwise-psa/resources/procurement/product-subcategories.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  SubCategory,
  SubCategoryCreate,
  SubCategoryInfo,
  SubCategoryUpdate,
} from "../schemas/procurement/sub-category.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListProductSubcategoriesParams extends ListParams {
  /** Filter, e.g. `category/id = 3 and inactiveFlag = false`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "product_subcategories",
  path: "/procurement/subcategories",
  required: ["name", "category"],
};

/**
 * Lists product subcategories. The lower of two levels in which catalog items are filed, such as Laptops below
 * Hardware. Every catalog item needs one.
 */
export const listProductSubcategories: Operation<ListProductSubcategoriesParams, SubCategory> = {
  of: base,
  like: listShape,
};

/** Gets one product subcategory by its id. */
export const getProductSubcategory: Operation<{ id: number } & GetParams, SubCategory> = { of: base, like: getShape };

/**
 * Creates a product subcategory and returns it. The lower of two levels in which catalog items are filed, such as
 * Laptops below Hardware. Every catalog item needs one.
 */
export const createProductSubcategory: Operation<SubCategoryCreate, SubCategory> = { of: base, like: createShape };

/** Changes the given fields of one product subcategory; the others stay as they are. */
export const updateProductSubcategory: Operation<{ id: number } & SubCategoryUpdate, SubCategory> = {
  of: base,
  like: updateShape,
};

/** Replaces one product subcategory whole; fields that are left out go back to their defaults. */
export const replaceProductSubcategory: Operation<{ id: number } & SubCategoryCreate, SubCategory> = {
  of: base,
  like: replaceShape,
};

/** Deletes one product subcategory for good. */
export const deleteProductSubcategory: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the product subcategories that match the given conditions. */
export const countProductSubcategories: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one product subcategory and so stand in the way of deleting it. */
export const usagesProductSubcategories: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one product subcategory. */
export const usagesListProductSubcategories: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists product subcategories in short, one page at a time. */
export const listInfoProductSubcategories: Operation<ListInfoParams, SubCategoryInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one product subcategory in short. */
export const getInfoProductSubcategories: Operation<{ id: number } & GetInfoParams, SubCategoryInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the product subcategories that the short list has and that match the given conditions. */
export const countInfoProductSubcategories: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * The lower of two levels in which catalog items are filed, such as Laptops below Hardware. Every catalog item needs
 * one.
 */
export interface ProductSubcategoriesResource {
  /**
   * Lists product subcategories. The lower of two levels in which catalog items are filed, such as Laptops below
   * Hardware. Every catalog item needs one.
   */
  list(params?: ListProductSubcategoriesParams, options?: RequestOptions): Pages<SubCategory>;
  /** Gets one product subcategory by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SubCategory>;
  /**
   * Creates a product subcategory and returns it. The lower of two levels in which catalog items are filed, such as
   * Laptops below Hardware. Every catalog item needs one.
   */
  create(params: SubCategoryCreate, options?: RequestOptions): Promise<SubCategory>;
  /** Changes the given fields of one product subcategory; the others stay as they are. */
  update(id: number, params: SubCategoryUpdate, options?: RequestOptions): Promise<SubCategory>;
  /** Replaces one product subcategory whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SubCategoryCreate, options?: RequestOptions): Promise<SubCategory>;
  /** Deletes one product subcategory for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the product subcategories that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one product subcategory and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one product subcategory. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists product subcategories in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<SubCategoryInfo>;
  /** Gets one product subcategory in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<SubCategoryInfo>;
  /** Counts the product subcategories that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.productSubcategories` is made from. */
export const productSubcategoriesResource: Resource<ProductSubcategoriesResource> = {
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
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const productSubcategoriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_product_subcategories_count: { operation: countProductSubcategories },
  connect_wise_psa_product_subcategories_count_info: { operation: countInfoProductSubcategories },
  create_a_connect_wise_psa_product_subcategory: { operation: createProductSubcategory },
  delete_a_connect_wise_psa_product_subcategory_by_id: { operation: deleteProductSubcategory },
  get_single_connect_wise_psa_product_subcategory_by_id: { operation: getProductSubcategory },
  connect_wise_psa_product_subcategories_get_info: { operation: getInfoProductSubcategories },
  list_all_connect_wise_psa_product_subcategories: { operation: listProductSubcategories },
  connect_wise_psa_product_subcategories_list_info: { operation: listInfoProductSubcategories },
  replace_a_connect_wise_psa_product_subcategory_by_id: { operation: replaceProductSubcategory },
  update_a_connect_wise_psa_product_subcategory_by_id: { operation: updateProductSubcategory },
  connect_wise_psa_product_subcategories_usages: { operation: usagesProductSubcategories },
  connect_wise_psa_product_subcategories_usages_list: { operation: usagesListProductSubcategories },
};
