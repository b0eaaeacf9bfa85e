// @generated from definitions/connectwise-psa/resources/company/configuration-statuses.yaml
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
  ConfigurationStatus,
  ConfigurationStatusCreate,
  ConfigurationStatusInfo,
  ConfigurationStatusUpdate,
} from "../schemas/company/configuration-status.js";
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
  name: "configuration_statuses",
  path: "/company/configurations/statuses",
  required: ["description"],
};

/** Lists configuration statuses. A status such as Active or Retired. */
export const listConfigurationStatuses: Operation<ListParams, ConfigurationStatus> = { of: base, like: listShape };

/** Gets one configuration status by its id. */
export const getConfigurationStatus: Operation<{ id: number } & GetParams, ConfigurationStatus> = {
  of: base,
  like: getShape,
};

/** Creates a configuration status and returns it. A status such as Active or Retired. */
export const createConfigurationStatus: Operation<ConfigurationStatusCreate, ConfigurationStatus> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one configuration status; the others stay as they are. */
export const updateConfigurationStatus: Operation<{ id: number } & ConfigurationStatusUpdate, ConfigurationStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one configuration status whole; fields that are left out go back to their defaults. */
export const replaceConfigurationStatus: Operation<{ id: number } & ConfigurationStatusCreate, ConfigurationStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one configuration status for good. */
export const deleteConfigurationStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the configuration statuses that match the given conditions. */
export const countConfigurationStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one configuration status and so stand in the way of deleting it. */
export const usagesConfigurationStatuses: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one configuration status. */
export const usagesListConfigurationStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists configuration statuses in short, one page at a time. */
export const listInfoConfigurationStatuses: Operation<ListInfoParams, ConfigurationStatusInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one configuration status in short. */
export const getInfoConfigurationStatuses: Operation<{ id: number } & GetInfoParams, ConfigurationStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the configuration statuses that the short list has and that match the given conditions. */
export const countInfoConfigurationStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A status such as Active or Retired. */
export interface ConfigurationStatusesResource {
  /** Lists configuration statuses. A status such as Active or Retired. */
  list(params?: ListParams, options?: RequestOptions): Pages<ConfigurationStatus>;
  /** Gets one configuration status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ConfigurationStatus>;
  /**
   * Creates a configuration status and returns it. A status such as Active or Retired.
   *
   * @example
   * await client.configurationStatuses.create({ description: "Retired", closedFlag: true });
   */
  create(params: ConfigurationStatusCreate, options?: RequestOptions): Promise<ConfigurationStatus>;
  /** Changes the given fields of one configuration status; the others stay as they are. */
  update(id: number, params: ConfigurationStatusUpdate, options?: RequestOptions): Promise<ConfigurationStatus>;
  /** Replaces one configuration status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ConfigurationStatusCreate, options?: RequestOptions): Promise<ConfigurationStatus>;
  /** Deletes one configuration status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the configuration statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one configuration status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one configuration status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists configuration statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ConfigurationStatusInfo>;
  /** Gets one configuration status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ConfigurationStatusInfo>;
  /** Counts the configuration statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.configurationStatuses` is made from. */
export const configurationStatusesResource: Resource<ConfigurationStatusesResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const configurationStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_configuration_statuses_count: { operation: countConfigurationStatuses },
  connect_wise_psa_configuration_statuses_count_info: { operation: countInfoConfigurationStatuses },
  create_a_connect_wise_psa_configuration_status: { operation: createConfigurationStatus },
  delete_a_connect_wise_psa_configuration_status_by_id: { operation: deleteConfigurationStatus },
  get_single_connect_wise_psa_configuration_status_by_id: { operation: getConfigurationStatus },
  connect_wise_psa_configuration_statuses_get_info: { operation: getInfoConfigurationStatuses },
  list_all_connect_wise_psa_configuration_statuses: { operation: listConfigurationStatuses },
  connect_wise_psa_configuration_statuses_list_info: { operation: listInfoConfigurationStatuses },
  replace_a_connect_wise_psa_configuration_status_by_id: { operation: replaceConfigurationStatus },
  update_a_connect_wise_psa_configuration_status_by_id: { operation: updateConfigurationStatus },
  connect_wise_psa_configuration_statuses_usages: { operation: usagesConfigurationStatuses },
  connect_wise_psa_configuration_statuses_usages_list: { operation: usagesListConfigurationStatuses },
};
