// @generated from definitions/connectwise-psa/resources/procurement/product-category-subcategories.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  LegacySubCategory,
  LegacySubCategoryCreate,
  LegacySubCategoryInfo,
  LegacySubCategoryUpdate,
} from "../schemas/procurement/legacy-sub-category.js";
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

export interface GetProductCategorySubcategoryParams extends GetParams {
  /** Id of the product category. */
  categoryId: number;
  /** Id of the subcategory of a category. */
  id: number;
}

export interface UpdateProductCategorySubcategoryParams extends LegacySubCategoryUpdate {
  /** Id of the product category. */
  categoryId: number;
  /** Id of the subcategory of a category. */
  id: number;
}

export interface ReplaceProductCategorySubcategoryParams extends LegacySubCategoryCreate {
  /** Id of the product category. */
  categoryId: number;
  /** Id of the subcategory of a category. */
  id: number;
}

export interface DeleteProductCategorySubcategoryParams {
  /** Id of the product category. */
  categoryId: number;
  /** Id of the subcategory of a category. */
  id: number;
}

export interface GetInfoProductCategorySubcategoriesParams extends GetInfoParams {
  /** Id of the product category. */
  categoryId: number;
  /** Id of the subcategory of a category. */
  id: number;
}

const base: ResourceShape = {
  name: "product_category_subcategories",
  path: "/procurement/categories/{categoryId}/subcategories",
  required: ["name"],
};

/**
 * Lists the subcategories of one product category in short form. A product subcategory seen from its category, in an
 * older and shorter form. The fuller records are the product subcategories.
 */
export const listProductCategorySubcategories: Operation<{ categoryId: number } & ListParams, LegacySubCategory> = {
  of: base,
  like: listShape,
};

/** Gets one subcategory of a category by its id. */
export const getProductCategorySubcategory: Operation<GetProductCategorySubcategoryParams, LegacySubCategory> = {
  of: base,
  like: getShape,
};

/** Creates a subcategory below one product category and returns it. */
export const createProductCategorySubcategory: Operation<
  { categoryId: number } & LegacySubCategoryCreate,
  LegacySubCategory
> = { of: base, like: createShape };

/** Changes the given fields of one subcategory of a category; the others stay as they are. */
export const updateProductCategorySubcategory: Operation<UpdateProductCategorySubcategoryParams, LegacySubCategory> = {
  of: base,
  like: updateShape,
};

/** Replaces one subcategory of a category whole; fields that are left out go back to their defaults. */
export const replaceProductCategorySubcategory: Operation<ReplaceProductCategorySubcategoryParams, LegacySubCategory> =
  { of: base, like: replaceShape };

/** Deletes one subcategory of a category for good. */
export const deleteProductCategorySubcategory: Operation<DeleteProductCategorySubcategoryParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the subcategories of a category that match the given conditions. */
export const countProductCategorySubcategories: Operation<{ categoryId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Lists subcategories of a category in short, one page at a time. */
export const listInfoProductCategorySubcategories: Operation<
  { categoryId: number } & ListInfoParams,
  LegacySubCategoryInfo
> = { of: base, like: listInfoShape };

/** Gets one subcategory of a category in short. */
export const getInfoProductCategorySubcategories: Operation<
  GetInfoProductCategorySubcategoriesParams,
  LegacySubCategoryInfo
> = { of: base, like: getInfoShape };

/** Counts the subcategories of a category that the short list has and that match the given conditions. */
export const countInfoProductCategorySubcategories: Operation<{ categoryId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/**
 * A product subcategory seen from its category, in an older and shorter form. The fuller records are the product
 * subcategories.
 */
export interface ProductCategorySubcategoriesResource {
  /**
   * Lists the subcategories of one product category in short form. A product subcategory seen from its category, in an
   * older and shorter form. The fuller records are the product subcategories.
   */
  list(categoryId: number, params?: ListParams, options?: RequestOptions): Pages<LegacySubCategory>;
  /** Gets one subcategory of a category by its id. */
  get(params: GetProductCategorySubcategoryParams, options?: RequestOptions): Promise<LegacySubCategory>;
  /** Creates a subcategory below one product category and returns it. */
  create(categoryId: number, params: LegacySubCategoryCreate, options?: RequestOptions): Promise<LegacySubCategory>;
  /** Changes the given fields of one subcategory of a category; the others stay as they are. */
  update(params: UpdateProductCategorySubcategoryParams, options?: RequestOptions): Promise<LegacySubCategory>;
  /** Replaces one subcategory of a category whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProductCategorySubcategoryParams, options?: RequestOptions): Promise<LegacySubCategory>;
  /** Deletes one subcategory of a category for good. */
  delete(params: DeleteProductCategorySubcategoryParams, options?: RequestOptions): Promise<void>;
  /** Counts the subcategories of a category that match the given conditions. */
  count(categoryId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists subcategories of a category in short, one page at a time. */
  listInfo(categoryId: number, params?: ListInfoParams, options?: RequestOptions): Pages<LegacySubCategoryInfo>;
  /** Gets one subcategory of a category in short. */
  getInfo(params: GetInfoProductCategorySubcategoriesParams, options?: RequestOptions): Promise<LegacySubCategoryInfo>;
  /** Counts the subcategories of a category that the short list has and that match the given conditions. */
  countInfo(categoryId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.productCategorySubcategories` is made from. */
export const productCategorySubcategoriesResource: Resource<ProductCategorySubcategoriesResource> = {
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
export const productCategorySubcategoriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_product_category_subcategories_count: { operation: countProductCategorySubcategories },
  connect_wise_psa_product_category_subcategories_count_info: { operation: countInfoProductCategorySubcategories },
  create_a_connect_wise_psa_product_category_subcategory: { operation: createProductCategorySubcategory },
  delete_a_connect_wise_psa_product_category_subcategory_by_id: { operation: deleteProductCategorySubcategory },
  get_single_connect_wise_psa_product_category_subcategory_by_id: { operation: getProductCategorySubcategory },
  connect_wise_psa_product_category_subcategories_get_info: { operation: getInfoProductCategorySubcategories },
  list_all_connect_wise_psa_product_category_subcategories: { operation: listProductCategorySubcategories },
  connect_wise_psa_product_category_subcategories_list_info: { operation: listInfoProductCategorySubcategories },
  replace_a_connect_wise_psa_product_category_subcategory_by_id: { operation: replaceProductCategorySubcategory },
  update_a_connect_wise_psa_product_category_subcategory_by_id: { operation: updateProductCategorySubcategory },
};
