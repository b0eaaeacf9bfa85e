// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { OperationShape } from "@toolwright/runtime";

/**
 * What every `list` takes.
 */
export interface ListParams {
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
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

/**
 * What `list` means in this API.
 */
export const listShape: OperationShape = {
  method: "GET",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    page: "integer",
    pageSize: "integer",
  },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * What every `get` takes.
 */
export interface GetParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

/**
 * What `get` means in this API.
 */
export const getShape: OperationShape = { method: "GET", query: { fields: "string" } };

/**
 * What `create` means in this API.
 */
export const createShape: OperationShape = { method: "POST", body: { kind: "json" } };

/**
 * What `update` means in this API.
 */
export const updateShape: OperationShape = { method: "PATCH", body: { kind: "json-patch" } };

/**
 * What `replace` means in this API.
 */
export const replaceShape: OperationShape = { method: "PUT", body: { kind: "json" } };

/**
 * What `delete` means in this API.
 */
export const deleteShape: OperationShape = { method: "DELETE", returns: "none" };

/**
 * What every `count` takes.
 */
export interface CountParams {
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
 * What `count` means in this API.
 */
export const countShape: OperationShape = {
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * What every `usages` takes.
 */
export interface UsagesParams {
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

/**
 * What `usages` means in this API.
 */
export const usagesShape: OperationShape = {
  method: "GET",
  query: { page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * What every `usages_list` takes.
 */
export interface UsagesListParams {
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

/**
 * What `usages_list` means in this API.
 */
export const usagesListShape: OperationShape = {
  method: "GET",
  query: { page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * What every `list_info` takes.
 */
export interface ListInfoParams {
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
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

/**
 * What `list_info` means in this API.
 */
export const listInfoShape: OperationShape = {
  method: "GET",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    page: "integer",
    pageSize: "integer",
  },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * What every `get_info` takes.
 */
export interface GetInfoParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

/**
 * What `get_info` means in this API.
 */
export const getInfoShape: OperationShape = { method: "GET", query: { fields: "string" } };

/**
 * What every `count_info` takes.
 */
export interface CountInfoParams {
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
 * What `count_info` means in this API.
 */
export const countInfoShape: OperationShape = {
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};
