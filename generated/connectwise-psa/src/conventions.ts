// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { OperationShape, Paging } from "@toolwright/runtime";
import { expression, integer, json, jsonPatch, keepEntries, linkHeader, many, none, text } from "@toolwright/runtime";

/** How listings with `pages` are paged. */
export const pagesPaging: Paging = {
  parameter: "page",
  size: "pageSize",
  maxSize: 1000,
  next: linkHeader,
  others: {
    forward: {
      parameter: "pageId",
      size: "pageSize",
      maxSize: 1000,
      refuses: ["orderBy"],
      next: linkHeader,
      headers: { "pagination-type": "forward-only" },
    },
  },
};

/** What every `list` takes. */
export interface ListParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

/** What `list` means in this API. */
export const listShape: OperationShape = {
  name: "list",
  path: "{collection}",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** What every `get` takes. */
export interface GetParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

/** What `get` means in this API. */
export const getShape: OperationShape = { name: "get", path: "{item}", method: "GET", query: { fields: expression } };

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
  body: { as: jsonPatch, record: "part" },
  keep: { as: keepEntries, lists: { customFields: { key: "id", value: "value" } } },
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

/** What every `count` takes. */
export interface CountParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
}

/** What `count` means in this API. */
export const countShape: OperationShape = {
  name: "count",
  path: "{collection}/count",
  method: "GET",
  query: { conditions: expression, childConditions: expression, customFieldConditions: expression },
};

/** What every `usages` takes. */
export interface UsagesParams {
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

/** What `usages` means in this API. */
export const usagesShape: OperationShape = {
  name: "usages",
  path: "{item}/usages",
  method: "GET",
  query: { page: integer, pageSize: integer, pageId: text },
  paging: pagesPaging,
  returns: many,
};

/** What every `usages_list` takes. */
export interface UsagesListParams {
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

/** What `usages_list` means in this API. */
export const usagesListShape: OperationShape = {
  name: "usages_list",
  path: "{item}/usages/list",
  method: "GET",
  query: { page: integer, pageSize: integer, pageId: text },
  paging: pagesPaging,
  returns: many,
};

/** What every `list_info` takes. */
export interface ListInfoParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

/** What `list_info` means in this API. */
export const listInfoShape: OperationShape = {
  name: "list_info",
  path: "{collection}/info",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** What every `get_info` takes. */
export interface GetInfoParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

/** What `get_info` means in this API. */
export const getInfoShape: OperationShape = {
  name: "get_info",
  path: "{item}/info",
  method: "GET",
  query: { fields: expression },
};

/** What every `count_info` takes. */
export interface CountInfoParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
}

/** What `count_info` means in this API. */
export const countInfoShape: OperationShape = {
  name: "count_info",
  path: "{collection}/info/count",
  method: "GET",
  query: { conditions: expression, childConditions: expression, customFieldConditions: expression },
};
