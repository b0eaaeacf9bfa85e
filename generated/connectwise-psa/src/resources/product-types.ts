// @generated from definitions/connectwise-psa/resources/procurement/product-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Filter, e.g. `inactiveFlag = false`. Also: name, typeXref.
   */
  conditions?: string;
}

/**
 * Lists product types, one page at a time.
 */
export const listProductTypes: Operation<ListProductTypesParams, ProductType> = {
  like: listShape,
  id: "product_types.list",
  path: "/procurement/types",
};

/**
 * Gets one product type by its id.
 */
export const getProductType: Operation<{ id: number } & GetParams, ProductType> = {
  like: getShape,
  id: "product_types.get",
  path: "/procurement/types/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a product type and returns it.
 */
export const createProductType: Operation<ProductTypeCreate, ProductType> = {
  like: createShape,
  id: "product_types.create",
  path: "/procurement/types",
  required: ["name"],
};

/**
 * Changes the given fields of one product type; the others stay as they are.
 */
export const updateProductType: Operation<{ id: number } & ProductTypeUpdate, ProductType> = {
  like: updateShape,
  id: "product_types.update",
  path: "/procurement/types/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one product type whole; fields that are left out go back to their defaults.
 */
export const replaceProductType: Operation<{ id: number } & ProductTypeCreate, ProductType> = {
  like: replaceShape,
  id: "product_types.replace",
  path: "/procurement/types/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one product type for good.
 */
export const deleteProductType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "product_types.delete",
  path: "/procurement/types/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the product types that match the given conditions.
 */
export const countProductTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "product_types.count",
  path: "/procurement/types/count",
};

/**
 * Tells which kinds of records use one product type and so stand in the way of deleting it.
 */
export const usagesProductTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "product_types.usages",
  path: "/procurement/types/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one product type.
 */
export const usagesListProductTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "product_types.usages_list",
  path: "/procurement/types/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists product types in short, one page at a time.
 */
export const listInfoProductTypes: Operation<ListInfoParams, ProductTypeInfo> = {
  like: listInfoShape,
  id: "product_types.list_info",
  path: "/procurement/types/info",
};

/**
 * Gets one product type in short.
 */
export const getInfoProductTypes: Operation<{ id: number } & GetInfoParams, ProductTypeInfo> = {
  like: getInfoShape,
  id: "product_types.get_info",
  path: "/procurement/types/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the product types as the short list has them.
 */
export const countInfoProductTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "product_types.count_info",
  path: "/procurement/types/info/count",
};

/**
 * A kind of product, such as hardware or labor. It ties catalog items to the accounting package.
 */
export class ProductTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists product types, one page at a time.
   */
  list(params: ListProductTypesParams = {}, options?: RequestOptions): Pages<ProductType> {
    return this.#client.pages(listProductTypes, params, options);
  }

  /**
   * Gets one product type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ProductType> {
    return this.#client.call(getProductType, { ...params, id }, options);
  }

  /**
   * Creates a product type and returns it.
   */
  create(params: ProductTypeCreate, options?: RequestOptions): Promise<ProductType> {
    return this.#client.call(createProductType, params, options);
  }

  /**
   * Changes the given fields of one product type; the others stay as they are.
   */
  update(id: number, params: ProductTypeUpdate, options?: RequestOptions): Promise<ProductType> {
    return this.#client.call(updateProductType, { ...params, id }, options);
  }

  /**
   * Replaces one product type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ProductTypeCreate, options?: RequestOptions): Promise<ProductType> {
    return this.#client.call(replaceProductType, { ...params, id }, options);
  }

  /**
   * Deletes one product type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteProductType, { ...params, id }, options);
  }

  /**
   * Counts the product types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProductTypes, params, options);
  }

  /**
   * Tells which kinds of records use one product type and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesProductTypes, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one product type.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListProductTypes, { ...params, id }, options);
  }

  /**
   * Lists product types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<ProductTypeInfo> {
    return this.#client.pages(listInfoProductTypes, params, options);
  }

  /**
   * Gets one product type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<ProductTypeInfo> {
    return this.#client.call(getInfoProductTypes, { ...params, id }, options);
  }

  /**
   * Counts the product types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoProductTypes, params, options);
  }
}
