// @generated from definitions/connectwise-psa/resources/procurement/product-picking-shipping-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProductPickingShippingDetail,
  ProductPickingShippingDetailCreate,
  ProductPickingShippingDetailUpdate,
} from "../schemas/procurement/product-picking-shipping-detail.js";
import { many } from "@toolwright/runtime";
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
  /** Id of the product. */
  productId: number;
  /** Id of the picking detail. */
  id: number;
}

export interface UpdateProductPickingShippingDetailParams extends ProductPickingShippingDetailUpdate {
  /** Id of the product. */
  productId: number;
  /** Id of the picking detail. */
  id: number;
}

export interface ReplaceProductPickingShippingDetailParams extends ProductPickingShippingDetailCreate {
  /** Id of the product. */
  productId: number;
  /** Id of the picking detail. */
  id: number;
}

export interface DeleteProductPickingShippingDetailParams {
  /** Id of the product. */
  productId: number;
  /** Id of the picking detail. */
  id: number;
}

const base: ResourceShape = {
  name: "product_picking_shipping_details",
  path: "/procurement/products/{productId}/pickingShippingDetails",
  required: ["warehouse", "warehouseBin"],
  dates: ["expectedArrivalDate", "shipmentDate"],
};

/**
 * Lists what was picked and shipped for one product. A record of goods taken from a warehouse bin for a product and
 * sent to the customer, with serial and tracking numbers.
 */
export const listProductPickingShippingDetails: Operation<
  { productId: number } & ListParams,
  ProductPickingShippingDetail
> = { of: base, like: listShape };

/** Gets one picking detail by its id. */
export const getProductPickingShippingDetail: Operation<
  GetProductPickingShippingDetailParams,
  ProductPickingShippingDetail
> = { of: base, like: getShape, returns: many };

/** Picks or ships goods for one product and returns the picking details. */
export const createProductPickingShippingDetail: Operation<
  { productId: number } & ProductPickingShippingDetailCreate,
  ProductPickingShippingDetail
> = { of: base, like: createShape, returns: many };

/** Changes the given fields of one picking detail; the others stay as they are. */
export const updateProductPickingShippingDetail: Operation<
  UpdateProductPickingShippingDetailParams,
  ProductPickingShippingDetail
> = { of: base, like: updateShape, returns: many };

/** Replaces one picking detail whole; fields that are left out go back to their defaults. */
export const replaceProductPickingShippingDetail: Operation<
  ReplaceProductPickingShippingDetailParams,
  ProductPickingShippingDetail
> = { of: base, like: replaceShape, returns: many };

/** Deletes one picking detail for good. */
export const deleteProductPickingShippingDetail: Operation<DeleteProductPickingShippingDetailParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the picking and shipping details that match the given conditions. */
export const countProductPickingShippingDetails: Operation<{ productId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * A record of goods taken from a warehouse bin for a product and sent to the customer, with serial and tracking
 * numbers.
 */
export interface ProductPickingShippingDetailsResource {
  /**
   * Lists what was picked and shipped for one product. A record of goods taken from a warehouse bin for a product and
   * sent to the customer, with serial and tracking numbers.
   */
  list(productId: number, params?: ListParams, options?: RequestOptions): Pages<ProductPickingShippingDetail>;
  /** Gets one picking detail by its id. */
  get(params: GetProductPickingShippingDetailParams, options?: RequestOptions): Pages<ProductPickingShippingDetail>;
  /** Picks or ships goods for one product and returns the picking details. */
  create(
    productId: number,
    params: ProductPickingShippingDetailCreate,
    options?: RequestOptions,
  ): Pages<ProductPickingShippingDetail>;
  /** Changes the given fields of one picking detail; the others stay as they are. */
  update(
    params: UpdateProductPickingShippingDetailParams,
    options?: RequestOptions,
  ): Pages<ProductPickingShippingDetail>;
  /** Replaces one picking detail whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceProductPickingShippingDetailParams,
    options?: RequestOptions,
  ): Pages<ProductPickingShippingDetail>;
  /** Deletes one picking detail for good. */
  delete(params: DeleteProductPickingShippingDetailParams, options?: RequestOptions): Promise<void>;
  /** Counts the picking and shipping details that match the given conditions. */
  count(productId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.productPickingShippingDetails` is made from. */
export const productPickingShippingDetailsResource: Resource<ProductPickingShippingDetailsResource> = {
  of: base,
  operations: [
    listShape,
    getProductPickingShippingDetail,
    createProductPickingShippingDetail,
    updateProductPickingShippingDetail,
    replaceProductPickingShippingDetail,
    deleteShape,
    countShape,
  ],
};

/** The operations behind the tools of this resource. */
export const productPickingShippingDetailsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_product_picking_details_count: { operation: countProductPickingShippingDetails },
  create_a_connect_wise_psa_product_picking_detail: { operation: createProductPickingShippingDetail },
  delete_a_connect_wise_psa_product_picking_detail_by_id: { operation: deleteProductPickingShippingDetail },
  get_single_connect_wise_psa_product_picking_detail_by_id: { operation: getProductPickingShippingDetail },
  list_all_connect_wise_psa_product_picking_details: { operation: listProductPickingShippingDetails },
  replace_a_connect_wise_psa_product_picking_detail_by_id: { operation: replaceProductPickingShippingDetail },
  update_a_connect_wise_psa_product_picking_detail_by_id: { operation: updateProductPickingShippingDetail },
};
