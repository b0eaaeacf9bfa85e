// @generated from definitions/connectwise-psa/resources/company/configuration-types.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ConfigurationType,
  ConfigurationTypeCopy,
  ConfigurationTypeCreate,
  ConfigurationTypeInfo,
  ConfigurationTypeUpdate,
} from "../schemas/company/configuration-type.js";
import { json } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "configuration_types",
  path: "/company/configurations/types",
  paths: { list_info: "/configurations/types/info", count_info: "/configurations/types/info/count" },
  required: ["name"],
};

/**
 * Lists configuration types. Kinds of configurations, such as Server, Firewall or Managed Workstation. It decides which
 * questions they answer.
 */
export const listConfigurationTypes: Operation<ListParams, ConfigurationType> = { of: base, like: listShape };

/** Gets one configuration type by its id. */
export const getConfigurationType: Operation<{ id: number } & GetParams, ConfigurationType> = {
  of: base,
  like: getShape,
};

/**
 * Creates a configuration type and returns it. Kinds of configurations, such as Server, Firewall or Managed
 * Workstation. It decides which questions they answer.
 */
export const createConfigurationType: Operation<ConfigurationTypeCreate, ConfigurationType> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one configuration type; the others stay as they are. */
export const updateConfigurationType: Operation<{ id: number } & ConfigurationTypeUpdate, ConfigurationType> = {
  of: base,
  like: updateShape,
};

/** Replaces one configuration type whole; fields that are left out go back to their defaults. */
export const replaceConfigurationType: Operation<{ id: number } & ConfigurationTypeCreate, ConfigurationType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one configuration type for good. */
export const deleteConfigurationType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the configuration types that match the given conditions. */
export const countConfigurationTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one configuration type and so stand in the way of deleting it. */
export const usagesConfigurationTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one configuration type. */
export const usagesListConfigurationTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists configuration types in short, one page at a time. */
export const listInfoConfigurationTypes: Operation<ListInfoParams, ConfigurationTypeInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one configuration type in short. */
export const getInfoConfigurationTypes: Operation<{ id: number } & GetInfoParams, ConfigurationTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the configuration types that the short list has and that match the given conditions. */
export const countInfoConfigurationTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes a new configuration type with the questions of another one. */
export const copyConfigurationTypes: Operation<ConfigurationTypeCopy, ConfigurationType> = {
  of: base,
  name: "copy",
  path: "{collection}/copy",
  method: "POST",
  body: { as: json },
  required: ["id", "name"],
};

/** Kinds of configurations, such as Server, Firewall or Managed Workstation. It decides which questions they answer. */
export interface ConfigurationTypesResource {
  /**
   * Lists configuration types. Kinds of configurations, such as Server, Firewall or Managed Workstation. It decides
   * which questions they answer.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ConfigurationType>;
  /** Gets one configuration type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ConfigurationType>;
  /**
   * Creates a configuration type and returns it. Kinds of configurations, such as Server, Firewall or Managed
   * Workstation. It decides which questions they answer.
   *
   * @example
   * await client.configurationTypes.create({ name: "Firewall" });
   */
  create(params: ConfigurationTypeCreate, options?: RequestOptions): Promise<ConfigurationType>;
  /** Changes the given fields of one configuration type; the others stay as they are. */
  update(id: number, params: ConfigurationTypeUpdate, options?: RequestOptions): Promise<ConfigurationType>;
  /** Replaces one configuration type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ConfigurationTypeCreate, options?: RequestOptions): Promise<ConfigurationType>;
  /** Deletes one configuration type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the configuration types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one configuration type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one configuration type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists configuration types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ConfigurationTypeInfo>;
  /** Gets one configuration type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ConfigurationTypeInfo>;
  /** Counts the configuration types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /**
   * Makes a new configuration type with the questions of another one.
   *
   * @example
   * await client.configurationTypes.copy({ id: 12, name: "Firewall Cluster" });
   */
  copy(params: ConfigurationTypeCopy, options?: RequestOptions): Promise<ConfigurationType>;
}

/** What `client.configurationTypes` is made from. */
export const configurationTypesResource: Resource<ConfigurationTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    copyConfigurationTypes,
  ],
};

/** The operations behind the tools of this resource. */
export const configurationTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_configuration_types_copy: { operation: copyConfigurationTypes },
  connect_wise_psa_configuration_types_count: { operation: countConfigurationTypes },
  connect_wise_psa_configuration_types_count_info: { operation: countInfoConfigurationTypes },
  create_a_connect_wise_psa_configuration_type: { operation: createConfigurationType },
  delete_a_connect_wise_psa_configuration_type_by_id: { operation: deleteConfigurationType },
  get_single_connect_wise_psa_configuration_type_by_id: { operation: getConfigurationType },
  connect_wise_psa_configuration_types_get_info: { operation: getInfoConfigurationTypes },
  list_all_connect_wise_psa_configuration_types: { operation: listConfigurationTypes },
  connect_wise_psa_configuration_types_list_info: { operation: listInfoConfigurationTypes },
  replace_a_connect_wise_psa_configuration_type_by_id: { operation: replaceConfigurationType },
  update_a_connect_wise_psa_configuration_type_by_id: { operation: updateConfigurationType },
  connect_wise_psa_configuration_types_usages: { operation: usagesConfigurationTypes },
  connect_wise_psa_configuration_types_usages_list: { operation: usagesListConfigurationTypes },
};
