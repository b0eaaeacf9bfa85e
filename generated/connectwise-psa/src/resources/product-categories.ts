// @generated from definitions/connectwise-psa/resources/procurement/product-categories.yaml
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
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Category, CategoryCreate, CategoryInfo, CategoryUpdate } from "../schemas/procurement/category.js";
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
} from "../conventions.js";

export interface ListProductCategoriesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "product_categories", path: "/procurement/categories", required: ["name"] };

/**
 * Lists product categories. The upper of two levels in which catalog items are filed, such as Hardware or Software.
 * Subcategories stand below it.
 */
export const listProductCategories: Operation<ListProductCategoriesParams, Category> = { of: base, like: listShape };

/** Gets one product category by its id. */
export const getProductCategory: Operation<{ id: number } & GetParams, Category> = { of: base, like: getShape };

/**
 * Creates a product category and returns it. The upper of two levels in which catalog items are filed, such as Hardware
 * or Software. Subcategories stand below it.
 */
export const createProductCategory: Operation<CategoryCreate, Category> = { of: base, like: createShape };

/** Changes the given fields of one product category; the others stay as they are. */
export const updateProductCategory: Operation<{ id: number } & CategoryUpdate, Category> = {
  of: base,
  like: updateShape,
};

/** Replaces one product category whole; fields that are left out go back to their defaults. */
export const replaceProductCategory: Operation<{ id: number } & CategoryCreate, Category> = {
  of: base,
  like: replaceShape,
};

/** Deletes one product category for good. */
export const deleteProductCategory: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the product categories that match the given conditions. */
export const countProductCategories: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists product categories in short, one page at a time. */
export const listInfoProductCategories: Operation<ListInfoParams, CategoryInfo> = { of: base, like: listInfoShape };

/** Gets one product category in short. */
export const getInfoProductCategories: Operation<{ id: number } & GetInfoParams, CategoryInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the product categories that the short list has and that match the given conditions. */
export const countInfoProductCategories: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * The upper of two levels in which catalog items are filed, such as Hardware or Software. Subcategories stand below it.
 */
export interface ProductCategoriesResource {
  /**
   * Lists product categories. The upper of two levels in which catalog items are filed, such as Hardware or Software.
   * Subcategories stand below it.
   */
  list(params?: ListProductCategoriesParams, options?: RequestOptions): Pages<Category>;
  /** Gets one product category by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Category>;
  /**
   * Creates a product category and returns it. The upper of two levels in which catalog items are filed, such as
   * Hardware or Software. Subcategories stand below it.
   */
  create(params: CategoryCreate, options?: RequestOptions): Promise<Category>;
  /** Changes the given fields of one product category; the others stay as they are. */
  update(id: number, params: CategoryUpdate, options?: RequestOptions): Promise<Category>;
  /** Replaces one product category whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CategoryCreate, options?: RequestOptions): Promise<Category>;
  /** Deletes one product category for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the product categories that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists product categories in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CategoryInfo>;
  /** Gets one product category in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CategoryInfo>;
  /** Counts the product categories that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.productCategories` is made from. */
export const productCategoriesResource: Resource<ProductCategoriesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const productCategoriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_product_categories_count: { operation: countProductCategories },
  connect_wise_psa_product_categories_count_info: { operation: countInfoProductCategories },
  create_a_connect_wise_psa_product_category: { operation: createProductCategory },
  delete_a_connect_wise_psa_product_category_by_id: { operation: deleteProductCategory },
  get_single_connect_wise_psa_product_category_by_id: { operation: getProductCategory },
  connect_wise_psa_product_categories_get_info: { operation: getInfoProductCategories },
  list_all_connect_wise_psa_product_categories: { operation: listProductCategories },
  connect_wise_psa_product_categories_list_info: { operation: listInfoProductCategories },
  replace_a_connect_wise_psa_product_category_by_id: { operation: replaceProductCategory },
  update_a_connect_wise_psa_product_category_by_id: { operation: updateProductCategory },
};
