// @generated from definitions/connectwise-psa/resources/company/company-entity-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountInfoParams, CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { EntityType, EntityTypeInfo } from "../schemas/company/entity-type.js";
import { countInfoShape, countShape, getShape, listShape } from "../conventions.js";

export interface ListInfoCompanyEntityTypesParams {
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

export interface GetInfoCompanyEntityTypesParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

/**
 * Lists company entity types, one page at a time.
 */
export const listCompanyEntityTypes: Operation<ListParams, EntityType> = {
  like: listShape,
  id: "company_entity_types.list",
  path: "/company/entityTypes",
};

/**
 * Gets one company entity type by its id.
 */
export const getCompanyEntityType: Operation<{ id: number } & GetParams, EntityType> = {
  like: getShape,
  id: "company_entity_types.get",
  path: "/company/entityTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the company entity types that match the given conditions.
 */
export const countCompanyEntityTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "company_entity_types.count",
  path: "/company/entityTypes/count",
};

/**
 * Counts the company entity types as the short list has them.
 */
export const countInfoCompanyEntityTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "company_entity_types.count_info",
  path: "/company/entityTypes/info/count",
};

/**
 * Lists company entity types in short.
 */
export const listInfoCompanyEntityTypes: Operation<ListInfoCompanyEntityTypesParams, EntityTypeInfo> = {
  id: "company_entity_types.list_info",
  path: "/company/entitytypes/info",
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
 * Gets one company entity type in short.
 */
export const getInfoCompanyEntityTypes: Operation<{ id: number } & GetInfoCompanyEntityTypesParams, EntityTypeInfo> = {
  id: "company_entity_types.get_info",
  path: "/company/entitytypes/{id}/info",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Kinds of legal entity a company can be, which decide how it is taxed. This API can only read them.
 */
export class CompanyEntityTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists company entity types, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<EntityType> {
    return this.#client.pages(listCompanyEntityTypes, params, options);
  }

  /**
   * Gets one company entity type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<EntityType> {
    return this.#client.call(getCompanyEntityType, { ...params, id }, options);
  }

  /**
   * Counts the company entity types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCompanyEntityTypes, params, options);
  }

  /**
   * Counts the company entity types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoCompanyEntityTypes, params, options);
  }

  /**
   * Lists company entity types in short.
   */
  listInfo(params: ListInfoCompanyEntityTypesParams = {}, options?: RequestOptions): Pages<EntityTypeInfo> {
    return this.#client.pages(listInfoCompanyEntityTypes, params, options);
  }

  /**
   * Gets one company entity type in short.
   */
  getInfo(id: number, params: GetInfoCompanyEntityTypesParams = {}, options?: RequestOptions): Promise<EntityTypeInfo> {
    return this.#client.call(getInfoCompanyEntityTypes, { ...params, id }, options);
  }
}
