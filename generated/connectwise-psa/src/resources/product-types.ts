// @generated from definitions/connectwise-psa/resources/procurement/product-types.yaml
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
  ProductType,
  ProductTypeCreate,
  ProductTypeInfo,
  ProductTypeUpdate,
} from "../schemas/procurement/product-type.js";
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

export interface ListProductTypesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false`. Also: name, typeXref. */
  conditions?: string;
}

const base: ResourceShape = { name: "product_types", path: "/procurement/types", required: ["name"] };

/**
 * Lists product types. A kind of product, such as hardware or labor. It ties catalog items to the accounting package.
 */
export const listProductTypes: Operation<ListProductTypesParams, ProductType> = { of: base, like: listShape };

/** Gets one product type by its id. */
export const getProductType: Operation<{ id: number } & GetParams, ProductType> = { of: base, like: getShape };

/**
 * Creates a product type and returns it. A kind of product, such as hardware or labor. It ties catalog items to the
 * accounting package.
 */
export const createProductType: Operation<ProductTypeCreate, ProductType> = { of: base, like: createShape };

/** Changes the given fields of one product type; the others stay as they are. */
export const updateProductType: Operation<{ id: number } & ProductTypeUpdate, ProductType> = {
  of: base,
  like: updateShape,
};

/** Replaces one product type whole; fields that are left out go back to their defaults. */
export const replaceProductType: Operation<{ id: number } & ProductTypeCreate, ProductType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one product type for good. */
export const deleteProductType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the product types that match the given conditions. */
export const countProductTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one product type and so stand in the way of deleting it. */
export const usagesProductTypes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one product type. */
export const usagesListProductTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists product types in short, one page at a time. */
export const listInfoProductTypes: Operation<ListInfoParams, ProductTypeInfo> = { of: base, like: listInfoShape };

/** Gets one product type in short. */
export const getInfoProductTypes: Operation<{ id: number } & GetInfoParams, ProductTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the product types that the short list has and that match the given conditions. */
export const countInfoProductTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A kind of product, such as hardware or labor. It ties catalog items to the accounting package. */
export interface ProductTypesResource {
  /**
   * Lists product types. A kind of product, such as hardware or labor. It ties catalog items to the accounting package.
   */
  list(params?: ListProductTypesParams, options?: RequestOptions): Pages<ProductType>;
  /** Gets one product type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProductType>;
  /**
   * Creates a product type and returns it. A kind of product, such as hardware or labor. It ties catalog items to the
   * accounting package.
   */
  create(params: ProductTypeCreate, options?: RequestOptions): Promise<ProductType>;
  /** Changes the given fields of one product type; the others stay as they are. */
  update(id: number, params: ProductTypeUpdate, options?: RequestOptions): Promise<ProductType>;
  /** Replaces one product type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProductTypeCreate, options?: RequestOptions): Promise<ProductType>;
  /** Deletes one product type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the product types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one product type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one product type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists product types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ProductTypeInfo>;
  /** Gets one product type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ProductTypeInfo>;
  /** Counts the product types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.productTypes` is made from. */
export const productTypesResource: Resource<ProductTypesResource> = {
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
export const productTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_product_types_count: { operation: countProductTypes },
  connect_wise_psa_product_types_count_info: { operation: countInfoProductTypes },
  create_a_connect_wise_psa_product_type: { operation: createProductType },
  delete_a_connect_wise_psa_product_type_by_id: { operation: deleteProductType },
  get_single_connect_wise_psa_product_type_by_id: { operation: getProductType },
  connect_wise_psa_product_types_get_info: { operation: getInfoProductTypes },
  list_all_connect_wise_psa_product_types: { operation: listProductTypes },
  connect_wise_psa_product_types_list_info: { operation: listInfoProductTypes },
  replace_a_connect_wise_psa_product_type_by_id: { operation: replaceProductType },
  update_a_connect_wise_psa_product_type_by_id: { operation: updateProductType },
  connect_wise_psa_product_types_usages: { operation: usagesProductTypes },
  connect_wise_psa_product_types_usages_list: { operation: usagesListProductTypes },
};
