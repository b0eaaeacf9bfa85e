// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { OperationShape } from "@toolwright/runtime";
import { hasMore, integer, json, many, none } from "@toolwright/runtime";

/** What every `list` takes. */
export interface ListParams {
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

/** What `list` means in this API. */
export const listShape: OperationShape = {
  name: "list",
  path: "{collection}",
  method: "GET",
  query: { page: integer, per_page: integer },
  paging: { parameter: "page", size: "per_page", defaultSize: 25, maxSize: 100, next: hasMore, at: "total_pages" },
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
};

/** What `get` means in this API. */
export const getShape: OperationShape = { name: "get", path: "{item}", method: "GET" };

/** What `create` means in this API. */
export const createShape: OperationShape = {
  name: "create",
  path: "{collection}",
  method: "POST",
  body: { as: json, record: "whole" },
};

/** What `update` means in this API. */
export const updateShape: OperationShape = {
  name: "update",
  path: "{item}",
  method: "PATCH",
  body: { as: json, record: "part" },
};

/** What `replace` means in this API. */
export const replaceShape: OperationShape = {
  name: "replace",
  path: "{item}",
  method: "PUT",
  body: { as: json, record: "whole" },
};

/** What `delete` means in this API. */
export const deleteShape: OperationShape = { name: "delete", path: "{item}", method: "DELETE", returns: none };
