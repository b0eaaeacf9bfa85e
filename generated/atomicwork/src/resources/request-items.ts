// @generated from definitions/atomicwork/resources/requests/request-items.yaml
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
import type { Answers } from "../schemas/common.js";
import type { RequestItem, RequestItemAnswers, RequestItemChanges } from "../schemas/requests/request.js";
import { many, segment } from "@toolwright/runtime";
import { createShape, getShape, updateShape } from "../conventions.js";
import { addedItemForm } from "../forms.js";

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

const base: ResourceShape = {
  name: "request_items",
  path: "/requests/{request_id}/items",
  paths: { create: "{collection}/{catalog_item_id}" },
};

/** Lists the catalog items ordered in a service request. */
export const listRequestItems: Operation<{ request_id: string } & NoParams, RequestItem> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  envelope: "data",
  returns: many,
  ids: { request_id: segment },
};

/** Reads one item of a service request with its answers. */
export const getRequestItem: Operation<GetRequestItemParams, RequestItem> = {
  of: base,
  like: getShape,
  ids: { request_id: segment },
};

/** Adds a catalog item to an existing service request. */
export const createRequestItem: Operation<CreateRequestItemParams, RequestItem> = {
  of: base,
  like: createShape,
  ids: { request_id: segment },
  maps: ["fields"],
};

/** Changes answers of one item of a service request. */
export const updateRequestItem: Operation<UpdateRequestItemParams, RequestItem> = {
  of: base,
  like: updateShape,
  required: ["item_fields"],
  ids: { request_id: segment },
  maps: ["item_fields"],
};

/** Catalog items inside a service request. One request can order several, each with its own answers. */
export interface RequestItemsResource {
  /**
   * Lists the catalog items ordered in a service request.
   *
   * @example
   * await client.requestItems.list("REQ-123");
   */
  list(requestId: string, params?: NoParams, options?: RequestOptions): Pages<RequestItem>;
  /**
   * Reads one item of a service request with its answers.
   *
   * @example
   * await client.requestItems.get({ request_id: "REQ-123", id: 501 });
   */
  get(params: GetRequestItemParams, options?: RequestOptions): Promise<RequestItem>;
  /** Adds a catalog item to an existing service request. */
  create(params: CreateRequestItemParams, options?: RequestOptions): Promise<RequestItem>;
  /** Changes answers of one item of a service request. */
  update(params: UpdateRequestItemParams, options?: RequestOptions): Promise<RequestItem>;
}

/** What `client.requestItems` is made from. */
export const requestItemsResource: Resource<RequestItemsResource> = {
  of: base,
  operations: [listRequestItems, getRequestItem, createRequestItem, updateRequestItem],
};

/** The operations behind the tools of this resource. */
export const requestItemsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_request_item: { operation: createRequestItem, forms: { fields: { form: () => addedItemForm } } },
  get_single_atomicwork_request_item_by_id: { operation: getRequestItem },
  list_all_atomicwork_request_items: { operation: listRequestItems },
  update_a_atomicwork_request_item_by_id: { operation: updateRequestItem },
};
