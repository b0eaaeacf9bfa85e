// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { OperationShape, Paging } from "@toolwright/runtime";
import { cursorInBody, hasMore, integer, json, many, nextCursor, none, pageInBody } from "@toolwright/runtime";

/** How listings with `pages` are paged. */
export const pagesPaging: Paging = {
  parameter: "page",
  size: "per_page",
  maxSize: 100,
  defaultSize: 25,
  next: hasMore,
  at: "total_pages",
};

/** How listings with `tokens` are paged. */
export const tokensPaging: Paging = {
  parameter: "next_page_token",
  size: "per_page",
  maxSize: 100,
  next: nextCursor,
  at: "next_page_token",
};

/** How listings with `sized_pages` are paged. */
export const sizedPagesPaging: Paging = {
  parameter: "page",
  size: "page_size",
  maxSize: 100,
  defaultSize: 25,
  next: hasMore,
  at: "total_pages",
};

/** How listings with `body_tokens` are paged. */
export const bodyTokensPaging: Paging = {
  parameter: "next_page_token",
  size: "per_page",
  maxSize: 100,
  in: cursorInBody,
  next: nextCursor,
  at: "next_page_token",
};

/** How listings with `body_pages` are paged. */
export const bodyPagesPaging: Paging = {
  parameter: "page",
  size: "page_size",
  maxSize: 100,
  defaultSize: 25,
  in: pageInBody,
  next: hasMore,
  at: "total_pages",
};

/** How listings with `short_pages` are paged. */
export const shortPagesPaging: Paging = {
  parameter: "page",
  size: "per_page",
  maxSize: 100,
  defaultSize: 10,
  next: hasMore,
  at: "total_pages",
};

/** How listings with `workflow_pages` are paged. */
export const workflowPagesPaging: Paging = {
  parameter: "page",
  size: "page_size",
  maxSize: 100,
  defaultSize: 20,
  next: hasMore,
  at: "total_pages",
};

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
  paging: pagesPaging,
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
