// @generated from definitions/connectwise-psa/resources/company/configuration-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ConfigurationType,
  ConfigurationTypeCopy,
  ConfigurationTypeCreate,
  ConfigurationTypeInfo,
  ConfigurationTypeUpdate,
} from "../schemas/company/configuration-type.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface GetInfoConfigurationTypesParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface ListInfoConfigurationTypesParams {
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

export interface CountInfoConfigurationTypesParams {
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
 * Lists configuration types, one page at a time.
 */
export const listConfigurationTypes: Operation<ListParams, ConfigurationType> = {
  like: listShape,
  id: "configuration_types.list",
  path: "/company/configurations/types",
};

/**
 * Gets one configuration type by its id.
 */
export const getConfigurationType: Operation<{ id: number } & GetParams, ConfigurationType> = {
  like: getShape,
  id: "configuration_types.get",
  path: "/company/configurations/types/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a configuration type and returns it.
 */
export const createConfigurationType: Operation<ConfigurationTypeCreate, ConfigurationType> = {
  like: createShape,
  id: "configuration_types.create",
  path: "/company/configurations/types",
  required: ["name"],
};

/**
 * Changes the given fields of one configuration type; the others stay as they are.
 */
export const updateConfigurationType: Operation<{ id: number } & ConfigurationTypeUpdate, ConfigurationType> = {
  like: updateShape,
  id: "configuration_types.update",
  path: "/company/configurations/types/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one configuration type whole; fields that are left out go back to their defaults.
 */
export const replaceConfigurationType: Operation<{ id: number } & ConfigurationTypeCreate, ConfigurationType> = {
  like: replaceShape,
  id: "configuration_types.replace",
  path: "/company/configurations/types/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one configuration type for good.
 */
export const deleteConfigurationType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "configuration_types.delete",
  path: "/company/configurations/types/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the configuration types that match the given conditions.
 */
export const countConfigurationTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "configuration_types.count",
  path: "/company/configurations/types/count",
};

/**
 * Tells which kinds of records use one configuration type and so stand in the way of deleting it.
 */
export const usagesConfigurationTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "configuration_types.usages",
  path: "/company/configurations/types/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one configuration type.
 */
export const usagesListConfigurationTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "configuration_types.usages_list",
  path: "/company/configurations/types/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Makes a new configuration type with the questions of another one.
 */
export const copyConfigurationTypes: Operation<ConfigurationTypeCopy, ConfigurationType> = {
  id: "configuration_types.copy",
  path: "/company/configurations/types/copy",
  method: "POST",
  body: { kind: "json" },
  required: ["id", "name"],
};

/**
 * Gets one configuration type in short.
 */
export const getInfoConfigurationTypes: Operation<
  { id: number } & GetInfoConfigurationTypesParams,
  ConfigurationTypeInfo
> = {
  id: "configuration_types.get_info",
  path: "/company/configurations/types/{id}/info",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Lists configuration types in short.
 */
export const listInfoConfigurationTypes: Operation<ListInfoConfigurationTypesParams, ConfigurationTypeInfo> = {
  id: "configuration_types.list_info",
  path: "/configurations/types/info",
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
 * Counts configuration types as the short list has them.
 */
export const countInfoConfigurationTypes: Operation<CountInfoConfigurationTypesParams, Count> = {
  id: "configuration_types.count_info",
  path: "/configurations/types/info/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * Kinds of configurations, such as Server, Firewall or Managed Workstation. A type decides which questions its
 * configurations answer.
 */
export class ConfigurationTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists configuration types, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ConfigurationType> {
    return this.#client.pages(listConfigurationTypes, params, options);
  }

  /**
   * Gets one configuration type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ConfigurationType> {
    return this.#client.call(getConfigurationType, { ...params, id }, options);
  }

  /**
   * Creates a configuration type and returns it.
   *
   * @example
   * await client.configurationTypes.create({ name: "Firewall" });
   */
  create(params: ConfigurationTypeCreate, options?: RequestOptions): Promise<ConfigurationType> {
    return this.#client.call(createConfigurationType, params, options);
  }

  /**
   * Changes the given fields of one configuration type; the others stay as they are.
   */
  update(id: number, params: ConfigurationTypeUpdate, options?: RequestOptions): Promise<ConfigurationType> {
    return this.#client.call(updateConfigurationType, { ...params, id }, options);
  }

  /**
   * Replaces one configuration type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ConfigurationTypeCreate, options?: RequestOptions): Promise<ConfigurationType> {
    return this.#client.call(replaceConfigurationType, { ...params, id }, options);
  }

  /**
   * Deletes one configuration type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteConfigurationType, { ...params, id }, options);
  }

  /**
   * Counts the configuration types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countConfigurationTypes, params, options);
  }

  /**
   * Tells which kinds of records use one configuration type and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesConfigurationTypes, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one configuration type.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListConfigurationTypes, { ...params, id }, options);
  }

  /**
   * Makes a new configuration type with the questions of another one.
   *
   * @example
   * await client.configurationTypes.copy({ id: 12, name: "Firewall Cluster" });
   */
  copy(params: ConfigurationTypeCopy, options?: RequestOptions): Promise<ConfigurationType> {
    return this.#client.call(copyConfigurationTypes, params, options);
  }

  /**
   * Gets one configuration type in short.
   */
  getInfo(
    id: number,
    params: GetInfoConfigurationTypesParams = {},
    options?: RequestOptions,
  ): Promise<ConfigurationTypeInfo> {
    return this.#client.call(getInfoConfigurationTypes, { ...params, id }, options);
  }

  /**
   * Lists configuration types in short.
   */
  listInfo(params: ListInfoConfigurationTypesParams = {}, options?: RequestOptions): Pages<ConfigurationTypeInfo> {
    return this.#client.pages(listInfoConfigurationTypes, params, options);
  }

  /**
   * Counts configuration types as the short list has them.
   */
  countInfo(params: CountInfoConfigurationTypesParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoConfigurationTypes, params, options);
  }
}
