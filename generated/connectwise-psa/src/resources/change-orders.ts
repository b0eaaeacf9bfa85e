// @generated from definitions/connectwise-psa/resources/procurement/change-orders.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ChangeOrder, ChangeOrderCreate, ChangeOrderUpdate } from "../schemas/procurement/change-order.js";
import { createShape, deleteShape, listShape, updateShape } from "../conventions.js";

export interface CountChangeOrdersParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
}

/**
 * Lists change orders, one page at a time.
 */
export const listChangeOrders: Operation<ListParams, ChangeOrder> = {
  like: listShape,
  id: "change_orders.list",
  path: "/procurement/changeorder",
};

/**
 * Creates a change order and returns it.
 */
export const createChangeOrder: Operation<ChangeOrderCreate, ChangeOrder> = {
  like: createShape,
  id: "change_orders.create",
  path: "/procurement/changeorder",
  required: ["purchaseHeaderRecId"],
};

/**
 * Changes the given fields of one change order; the others stay as they are.
 */
export const updateChangeOrder: Operation<{ id: number } & ChangeOrderUpdate, ChangeOrder> = {
  like: updateShape,
  id: "change_orders.update",
  path: "/procurement/changeorder/{id}",
  ids: { id: "integer" },
};

/**
 * Deletes one change order for good.
 */
export const deleteChangeOrder: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "change_orders.delete",
  path: "/procurement/changeorder/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the change orders that fit the conditions.
 */
export const countChangeOrders: Operation<CountChangeOrdersParams, Count> = {
  id: "change_orders.count",
  path: "/procurement/changeorders/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * A change order that stands beside a purchase order. The API shows little more than which purchase order it belongs
 * to.
 */
export class ChangeOrdersResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists change orders, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ChangeOrder> {
    return this.#client.pages(listChangeOrders, params, options);
  }

  /**
   * Creates a change order and returns it.
   */
  create(params: ChangeOrderCreate, options?: RequestOptions): Promise<ChangeOrder> {
    return this.#client.call(createChangeOrder, params, options);
  }

  /**
   * Changes the given fields of one change order; the others stay as they are.
   */
  update(id: number, params: ChangeOrderUpdate, options?: RequestOptions): Promise<ChangeOrder> {
    return this.#client.call(updateChangeOrder, { ...params, id }, options);
  }

  /**
   * Deletes one change order for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteChangeOrder, { ...params, id }, options);
  }

  /**
   * Counts the change orders that fit the conditions.
   */
  count(params: CountChangeOrdersParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countChangeOrders, params, options);
  }
}
