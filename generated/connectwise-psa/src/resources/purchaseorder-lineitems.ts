// @generated from definitions/connectwise-psa/resources/procurement/purchaseorder-lineitems.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { BulkResult, Count, IdCollection } from "../schemas/common.js";
import type {
  PurchaseOrderLineItem,
  PurchaseOrderLineItemCreate,
  PurchaseOrderLineItemInput,
  PurchaseOrderLineItemReplacement,
  PurchaseOrderLineItemUpdate,
} from "../schemas/procurement/purchase-order-line-item.js";
import { json, outcomes, wholeBody } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListPurchaseorderLineitemsParams extends ListParams {
  /**
   * Filter, e.g. `closedFlag = false and canceledFlag = false` for what is still to come. Also: product/identifier,
   * receivedStatus, quantity, expectedShipDate, trackingNumber, vendorSku.
   */
  conditions?: string;
  /** Order, e.g. `lineNumber asc`. */
  orderBy?: string;
}

export interface GetPurchaseorderLineitemParams extends GetParams {
  /** Id of the purchase order, not its PO number. */
  purchaseOrderId: number;
  /** Id of the line, not its line number. */
  id: number;
}

export interface UpdatePurchaseorderLineitemParams extends PurchaseOrderLineItemUpdate {
  /** Id of the purchase order, not its PO number. */
  purchaseOrderId: number;
  /** Id of the line, not its line number. */
  id: number;
}

export interface ReplacePurchaseorderLineitemParams extends PurchaseOrderLineItemCreate {
  /** Id of the purchase order, not its PO number. */
  purchaseOrderId: number;
  /** Id of the line, not its line number. */
  id: number;
}

export interface DeletePurchaseorderLineitemParams {
  /** Id of the purchase order, not its PO number. */
  purchaseOrderId: number;
  /** Id of the line, not its line number. */
  id: number;
}

export interface CreateBulkPurchaseorderLineitemsParams {
  /** Lines to add. */
  lines: PurchaseOrderLineItemInput[];
}

export interface ReplaceBulkPurchaseorderLineitemsParams {
  /** Whole lines, each with its id. */
  lines: PurchaseOrderLineItemReplacement[];
}

const base: ResourceShape = {
  name: "purchaseorder_lineitems",
  path: "/procurement/purchaseorders/{purchaseOrderId}/lineitems",
  required: ["description", "lineNumber", "product", "quantity", "unitOfMeasure"],
  dates: ["dateCanceled", "expectedShipDate", "shipDate", "dateReceived", "expectedArrivalDate"],
};

/** Lists the lines of one purchase order: products, quantities and costs. */
export const listPurchaseorderLineitems: Operation<
  { purchaseOrderId: number } & ListPurchaseorderLineitemsParams,
  PurchaseOrderLineItem
> = { of: base, like: listShape };

/** Gets one purchase order line by its id. */
export const getPurchaseorderLineitem: Operation<GetPurchaseorderLineitemParams, PurchaseOrderLineItem> = {
  of: base,
  like: getShape,
};

/** Adds one line to a purchase order. */
export const createPurchaseorderLineitem: Operation<
  { purchaseOrderId: number } & PurchaseOrderLineItemCreate,
  PurchaseOrderLineItem
> = { of: base, like: createShape };

/**
 * Changes the given fields of one purchase order line; the others stay as they are. This is also how goods are
 * received.
 */
export const updatePurchaseorderLineitem: Operation<UpdatePurchaseorderLineitemParams, PurchaseOrderLineItem> = {
  of: base,
  like: updateShape,
};

/** Replaces one purchase order line whole; fields that are left out go back to their defaults. */
export const replacePurchaseorderLineitem: Operation<ReplacePurchaseorderLineitemParams, PurchaseOrderLineItem> = {
  of: base,
  like: replaceShape,
};

/** Deletes one line of a purchase order for good. */
export const deletePurchaseorderLineitem: Operation<DeletePurchaseorderLineitemParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the purchase order lines that match the given conditions. */
export const countPurchaseorderLineitems: Operation<{ purchaseOrderId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Adds several lines to a purchase order in one request. */
export const createBulkPurchaseorderLineitems: Operation<
  { purchaseOrderId: number } & CreateBulkPurchaseorderLineitemsParams,
  BulkResult
> = {
  of: base,
  name: "create_bulk",
  path: "{collection}/bulk",
  method: "POST",
  body: { as: wholeBody, name: "lines", empty: [] },
  bulk: {
    as: outcomes,
    argument: "lines",
    at: "payload",
    success: "success",
    position: "originalIndex",
    status: "statusCode",
    error: "error",
  },
  required: ["lines"],
  dates: [
    "lines[].dateCanceled",
    "lines[].expectedShipDate",
    "lines[].shipDate",
    "lines[].dateReceived",
    "lines[].expectedArrivalDate",
  ],
};

/**
 * Replaces several lines of a purchase order whole in one request; fields that are left out go back to their defaults.
 */
export const replaceBulkPurchaseorderLineitems: Operation<
  { purchaseOrderId: number } & ReplaceBulkPurchaseorderLineitemsParams,
  BulkResult
> = {
  of: base,
  name: "replace_bulk",
  path: "{collection}/bulk",
  method: "PUT",
  body: { as: wholeBody, name: "lines", empty: [] },
  bulk: {
    as: outcomes,
    argument: "lines",
    at: "payload",
    success: "success",
    position: "originalIndex",
    status: "statusCode",
    error: "error",
  },
  required: ["lines"],
  dates: [
    "lines[].dateCanceled",
    "lines[].expectedShipDate",
    "lines[].shipDate",
    "lines[].dateReceived",
    "lines[].expectedArrivalDate",
  ],
};

/** Deletes several lines of a purchase order for good in one request. */
export const deleteBulkPurchaseorderLineitems: Operation<{ purchaseOrderId: number } & IdCollection, BulkResult> = {
  of: base,
  name: "delete_bulk",
  path: "{collection}/bulk",
  method: "DELETE",
  body: { as: json },
  bulk: {
    as: outcomes,
    argument: "ids",
    at: "payload",
    success: "success",
    position: "originalIndex",
    status: "statusCode",
    error: "error",
  },
  required: ["ids"],
};

/**
 * One line of a purchase order: the product, how many, in which unit and at what cost. Goods are received on the line,
 * which books them into stock.
 */
export interface PurchaseorderLineitemsResource {
  /**
   * Lists the lines of one purchase order: products, quantities and costs.
   *
   * @example
   * await client.purchaseorderLineitems.list(5091, { conditions: "closedFlag = false", orderBy: "lineNumber asc" });
   */
  list(
    purchaseOrderId: number,
    params?: ListPurchaseorderLineitemsParams,
    options?: RequestOptions,
  ): Pages<PurchaseOrderLineItem>;
  /** Gets one purchase order line by its id. */
  get(params: GetPurchaseorderLineitemParams, options?: RequestOptions): Promise<PurchaseOrderLineItem>;
  /**
   * Adds one line to a purchase order.
   *
   * @example
   * await client.purchaseorderLineitems.create(5091, {
   *   lineNumber: 1,
   *   product: { id: 317 },
   *   description: "Samsung 1TB SSD",
   *   quantity: 25,
   *   unitOfMeasure: { id: 1 },
   *   unitCost: 85,
   * });
   */
  create(
    purchaseOrderId: number,
    params: PurchaseOrderLineItemCreate,
    options?: RequestOptions,
  ): Promise<PurchaseOrderLineItem>;
  /**
   * Changes the given fields of one purchase order line; the others stay as they are. This is also how goods are
   * received.
   *
   * @example
   * await client.purchaseorderLineitems.update({
   *   purchaseOrderId: 5091,
   *   id: 7310,
   *   receivedQuantity: 25,
   *   receivedStatus: "FullyReceived",
   * });
   */
  update(params: UpdatePurchaseorderLineitemParams, options?: RequestOptions): Promise<PurchaseOrderLineItem>;
  /** Replaces one purchase order line whole; fields that are left out go back to their defaults. */
  replace(params: ReplacePurchaseorderLineitemParams, options?: RequestOptions): Promise<PurchaseOrderLineItem>;
  /** Deletes one line of a purchase order for good. */
  delete(params: DeletePurchaseorderLineitemParams, options?: RequestOptions): Promise<void>;
  /** Counts the purchase order lines that match the given conditions. */
  count(purchaseOrderId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /**
   * Adds several lines to a purchase order in one request.
   *
   * @example
   * await client.purchaseorderLineitems.createBulk(5091, {
   *   lines: [
   *     {
   *       lineNumber: 1,
   *       product: { id: 317 },
   *       description: "Samsung 1TB SSD",
   *       quantity: 25,
   *       unitOfMeasure: { id: 1 },
   *       unitCost: 85,
   *     },
   *     {
   *       lineNumber: 2,
   *       product: { id: 402 },
   *       description: "SATA cable",
   *       quantity: 25,
   *       unitOfMeasure: { id: 1 },
   *       unitCost: 2.5,
   *     },
   *   ],
   * });
   */
  createBulk(
    purchaseOrderId: number,
    params: CreateBulkPurchaseorderLineitemsParams,
    options?: RequestOptions,
  ): Promise<BulkResult>;
  /**
   * Replaces several lines of a purchase order whole in one request; fields that are left out go back to their
   * defaults.
   *
   * @example
   * await client.purchaseorderLineitems.replaceBulk(5091, {
   *   lines: [
   *     {
   *       id: 7310,
   *       lineNumber: 1,
   *       product: { id: 317 },
   *       description: "Samsung 1TB SSD",
   *       quantity: 25,
   *       unitOfMeasure: { id: 1 },
   *       unitCost: 85,
   *       receivedQuantity: 25,
   *       closedFlag: true,
   *     },
   *   ],
   * });
   */
  replaceBulk(
    purchaseOrderId: number,
    params: ReplaceBulkPurchaseorderLineitemsParams,
    options?: RequestOptions,
  ): Promise<BulkResult>;
  /**
   * Deletes several lines of a purchase order for good in one request.
   *
   * @example
   * await client.purchaseorderLineitems.deleteBulk(5091, { ids: [7310, 7311] });
   */
  deleteBulk(purchaseOrderId: number, params: IdCollection, options?: RequestOptions): Promise<BulkResult>;
}

/** What `client.purchaseorderLineitems` is made from. */
export const purchaseorderLineitemsResource: Resource<PurchaseorderLineitemsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    createBulkPurchaseorderLineitems,
    replaceBulkPurchaseorderLineitems,
    deleteBulkPurchaseorderLineitems,
  ],
};

/** The operations behind the tools of this resource. */
export const purchaseorderLineitemsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_purchaseorder_lineitems_count: { operation: countPurchaseorderLineitems },
  create_a_connect_wise_psa_purchaseorder_lineitem: {
    operation: createPurchaseorderLineitem,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listPurchaseorderLineitems } },
  },
  connect_wise_psa_purchaseorder_lineitems_create_bulk: { operation: createBulkPurchaseorderLineitems },
  delete_a_connect_wise_psa_purchaseorder_lineitem_by_id: { operation: deletePurchaseorderLineitem },
  connect_wise_psa_purchaseorder_lineitems_delete_bulk: { operation: deleteBulkPurchaseorderLineitems },
  get_single_connect_wise_psa_purchaseorder_lineitem_by_id: { operation: getPurchaseorderLineitem },
  list_all_connect_wise_psa_purchaseorder_lineitems: { operation: listPurchaseorderLineitems },
  replace_a_connect_wise_psa_purchaseorder_lineitem_by_id: {
    operation: replacePurchaseorderLineitem,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listPurchaseorderLineitems } },
  },
  connect_wise_psa_purchaseorder_lineitems_replace_bulk: { operation: replaceBulkPurchaseorderLineitems },
  update_a_connect_wise_psa_purchaseorder_lineitem_by_id: {
    operation: updatePurchaseorderLineitem,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listPurchaseorderLineitems } },
  },
};
