// @generated from definitions/atomicwork/resources/requests/request-items.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { Answers } from "../schemas/common.js";
import type { RequestItem, RequestItemAnswers, RequestItemChanges } from "../schemas/requests/request.js";
import { createShape, getShape, updateShape } from "../conventions.js";

export interface GetRequestItemParams {
  /** Display id of the request, e.g. `REQ-123`; not its number. */
  request_id: string;
  /** Id of the request item. */
  id: number;
}

export interface CreateRequestItemParams extends RequestItemAnswers {
  /** Display id of the request, e.g. `REQ-123`; not its number. */
  request_id: string;
  /** Numeric id of the catalog item. */
  catalog_item_id: number;
}

export interface UpdateRequestItemParams extends RequestItemChanges {
  /** Display id of the request, e.g. `REQ-123`; not its number. */
  request_id: string;
  /** Id of the request item. */
  id: number;
  /** Answers to change, keyed by `reference_key`. */
  item_fields: Answers;
}

const base: ResourceShape = { name: "request_items", path: "/requests/{request_id}/items" };

/** Lists the catalog items in a service request. */
export const listRequestItems: Operation<{ request_id: string } & NoParams, RequestItem> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  envelope: "data",
  returns: "many",
  ids: { request_id: "string" },
};

/** Reads one item of a service request with its answers. */
export const getRequestItem: Operation<GetRequestItemParams, RequestItem> = {
  of: base,
  like: getShape,
  ids: { request_id: "string" },
};

/** Adds a catalog item to an existing service request. */
export const createRequestItem: Operation<CreateRequestItemParams, RequestItem> = {
  of: base,
  like: createShape,
  path: "{collection}/{catalog_item_id}",
  ids: { request_id: "string" },
  maps: ["fields"],
};

/** Changes answers of one item of a service request. */
export const updateRequestItem: Operation<UpdateRequestItemParams, RequestItem> = {
  of: base,
  like: updateShape,
  ids: { request_id: "string" },
  required: ["item_fields"],
  maps: ["item_fields"],
};

/** Catalog items inside a service request. One request can order several, each with its own answers. */
export class RequestItemsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the catalog items in a service request.
   *
   * @example
   * await client.requestItems.list("REQ-123");
   */
  list(requestId: string, params: NoParams = {}, options?: RequestOptions): Pages<RequestItem> {
    return this.#client.pages(listRequestItems, { ...params, request_id: requestId }, options);
  }

  /**
   * Reads one item of a service request with its answers.
   *
   * @example
   * await client.requestItems.get({ request_id: "REQ-123", id: 501 });
   */
  get(params: GetRequestItemParams, options?: RequestOptions): Promise<RequestItem> {
    return this.#client.call(getRequestItem, params, options);
  }

  /** Adds a catalog item to an existing service request. */
  create(params: CreateRequestItemParams, options?: RequestOptions): Promise<RequestItem> {
    return this.#client.call(createRequestItem, params, options);
  }

  /** Changes answers of one item of a service request. */
  update(params: UpdateRequestItemParams, options?: RequestOptions): Promise<RequestItem> {
    return this.#client.call(updateRequestItem, params, options);
  }
}
