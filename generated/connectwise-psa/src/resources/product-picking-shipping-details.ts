// @generated from definitions/connectwise-psa/resources/procurement/product-picking-shipping-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProductPickingShippingDetail,
  ProductPickingShippingDetailCreate,
  ProductPickingShippingDetailUpdate,
} from "../schemas/procurement/product-picking-shipping-detail.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetProductPickingShippingDetailParams extends GetParams {
  /**
   * Id of the product.
   */
  productId: number;
  /**
   * Id of the picking detail.
   */
  id: number;
}

export interface UpdateProductPickingShippingDetailParams extends ProductPickingShippingDetailUpdate {
  /**
   * Id of the product.
   */
  productId: number;
  /**
   * Id of the picking detail.
   */
  id: number;
}

export interface ReplaceProductPickingShippingDetailParams extends ProductPickingShippingDetailCreate {
  /**
   * Id of the product.
   */
  productId: number;
  /**
   * Id of the picking detail.
   */
  id: number;
}

export interface DeleteProductPickingShippingDetailParams {
  /**
   * Id of the product.
   */
  productId: number;
  /**
   * Id of the picking detail.
   */
  id: number;
}

/**
 * Lists what was picked and shipped for one product.
 */
export const listProductPickingShippingDetails: Operation<
  { productId: number } & ListParams,
  ProductPickingShippingDetail
> = {
  like: listShape,
  id: "product_picking_shipping_details.list",
  path: "/procurement/products/{productId}/pickingShippingDetails",
  ids: { productId: "integer" },
};

/**
 * Gets one picking detail by its id.
 */
export const getProductPickingShippingDetail: Operation<
  GetProductPickingShippingDetailParams,
  ProductPickingShippingDetail
> = {
  like: getShape,
  id: "product_picking_shipping_details.get",
  path: "/procurement/products/{productId}/pickingShippingDetails/{id}",
  returns: "many",
  ids: { productId: "integer", id: "integer" },
};

/**
 * Picks or ships goods for one product and returns the picking details.
 */
export const createProductPickingShippingDetail: Operation<
  { productId: number } & ProductPickingShippingDetailCreate,
  ProductPickingShippingDetail
> = {
  like: createShape,
  id: "product_picking_shipping_details.create",
  path: "/procurement/products/{productId}/pickingShippingDetails",
  returns: "many",
  ids: { productId: "integer" },
  required: ["warehouse", "warehouseBin"],
  dates: ["expectedArrivalDate", "shipmentDate"],
};

/**
 * Changes the given fields of one picking detail; the others stay as they are.
 */
export const updateProductPickingShippingDetail: Operation<
  UpdateProductPickingShippingDetailParams,
  ProductPickingShippingDetail
> = {
  like: updateShape,
  id: "product_picking_shipping_details.update",
  path: "/procurement/products/{productId}/pickingShippingDetails/{id}",
  returns: "many",
  ids: { productId: "integer", id: "integer" },
  dates: ["expectedArrivalDate", "shipmentDate"],
};

/**
 * Replaces one picking detail whole; fields that are left out go back to their defaults.
 */
export const replaceProductPickingShippingDetail: Operation<
  ReplaceProductPickingShippingDetailParams,
  ProductPickingShippingDetail
> = {
  like: replaceShape,
  id: "product_picking_shipping_details.replace",
  path: "/procurement/products/{productId}/pickingShippingDetails/{id}",
  returns: "many",
  ids: { productId: "integer", id: "integer" },
  required: ["warehouse", "warehouseBin"],
  dates: ["expectedArrivalDate", "shipmentDate"],
};

/**
 * Deletes one picking detail for good.
 */
export const deleteProductPickingShippingDetail: Operation<DeleteProductPickingShippingDetailParams, void> = {
  like: deleteShape,
  id: "product_picking_shipping_details.delete",
  path: "/procurement/products/{productId}/pickingShippingDetails/{id}",
  ids: { productId: "integer", id: "integer" },
};

/**
 * Counts the picking and shipping details that match the given conditions.
 */
export const countProductPickingShippingDetails: Operation<{ productId: number } & CountParams, Count> = {
  like: countShape,
  id: "product_picking_shipping_details.count",
  path: "/procurement/products/{productId}/pickingShippingDetails/count",
  ids: { productId: "integer" },
};

/**
 * A record of goods taken from a warehouse bin for a product and sent to the customer, with serial and tracking
 * numbers.
 */
export class ProductPickingShippingDetailsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists what was picked and shipped for one product.
   */
  list(productId: number, params: ListParams = {}, options?: RequestOptions): Pages<ProductPickingShippingDetail> {
    return this.#client.pages(listProductPickingShippingDetails, { ...params, productId }, options);
  }

  /**
   * Gets one picking detail by its id.
   */
  get(params: GetProductPickingShippingDetailParams, options?: RequestOptions): Pages<ProductPickingShippingDetail> {
    return this.#client.pages(getProductPickingShippingDetail, params, options);
  }

  /**
   * Picks or ships goods for one product and returns the picking details.
   */
  create(
    productId: number,
    params: ProductPickingShippingDetailCreate,
    options?: RequestOptions,
  ): Pages<ProductPickingShippingDetail> {
    return this.#client.pages(createProductPickingShippingDetail, { ...params, productId }, options);
  }

  /**
   * Changes the given fields of one picking detail; the others stay as they are.
   */
  update(
    params: UpdateProductPickingShippingDetailParams,
    options?: RequestOptions,
  ): Pages<ProductPickingShippingDetail> {
    return this.#client.pages(updateProductPickingShippingDetail, params, options);
  }

  /**
   * Replaces one picking detail whole; fields that are left out go back to their defaults.
   */
  replace(
    params: ReplaceProductPickingShippingDetailParams,
    options?: RequestOptions,
  ): Pages<ProductPickingShippingDetail> {
    return this.#client.pages(replaceProductPickingShippingDetail, params, options);
  }

  /**
   * Deletes one picking detail for good.
   */
  delete(params: DeleteProductPickingShippingDetailParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteProductPickingShippingDetail, params, options);
  }

  /**
   * Counts the picking and shipping details that match the given conditions.
   */
  count(productId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProductPickingShippingDetails, { ...params, productId }, options);
  }
}
