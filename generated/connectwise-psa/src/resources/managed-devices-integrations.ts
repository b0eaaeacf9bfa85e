// @generated from definitions/connectwise-psa/resources/company/managed-devices-integrations.yaml
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
  ManagedDevicesIntegration,
  ManagedDevicesIntegrationCreate,
  ManagedDevicesIntegrationInfo,
  ManagedDevicesIntegrationUpdate,
} from "../schemas/company/managed-devices-integration.js";
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
  name: "managed_devices_integrations",
  path: "/company/managedDevicesIntegrations",
  required: ["name", "solution", "loginBy", "defaultBillingLevel"],
};

/**
 * Lists managed devices integrations. A connection to a monitoring (RMM) or similar tool that sends devices as
 * configurations and counts for billing.
 */
export const listManagedDevicesIntegrations: Operation<ListParams, ManagedDevicesIntegration> = {
  of: base,
  like: listShape,
};

/** Gets one managed devices integration by its id. */
export const getManagedDevicesIntegration: Operation<{ id: number } & GetParams, ManagedDevicesIntegration> = {
  of: base,
  like: getShape,
};

/**
 * Creates a managed devices integration and returns it. A connection to a monitoring (RMM) or similar tool that sends
 * devices as configurations and counts for billing.
 */
export const createManagedDevicesIntegration: Operation<ManagedDevicesIntegrationCreate, ManagedDevicesIntegration> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one managed devices integration; the others stay as they are. */
export const updateManagedDevicesIntegration: Operation<
  { id: number } & ManagedDevicesIntegrationUpdate,
  ManagedDevicesIntegration
> = { of: base, like: updateShape };

/** Replaces one managed devices integration whole; fields that are left out go back to their defaults. */
export const replaceManagedDevicesIntegration: Operation<
  { id: number } & ManagedDevicesIntegrationCreate,
  ManagedDevicesIntegration
> = { of: base, like: replaceShape };

/** Deletes one managed devices integration for good. */
export const deleteManagedDevicesIntegration: Operation<{ id: number } & NoParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the managed devices integrations that match the given conditions. */
export const countManagedDevicesIntegrations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one managed devices integration and so stand in the way of deleting it. */
export const usagesManagedDevicesIntegrations: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one managed devices integration. */
export const usagesListManagedDevicesIntegrations: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists managed devices integrations in short, one page at a time. */
export const listInfoManagedDevicesIntegrations: Operation<ListInfoParams, ManagedDevicesIntegrationInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one managed devices integration in short. */
export const getInfoManagedDevicesIntegrations: Operation<
  { id: number } & GetInfoParams,
  ManagedDevicesIntegrationInfo
> = { of: base, like: getInfoShape };

/** Counts the managed devices integrations that the short list has and that match the given conditions. */
export const countInfoManagedDevicesIntegrations: Operation<CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** A connection to a monitoring (RMM) or similar tool that sends devices as configurations and counts for billing. */
export interface ManagedDevicesIntegrationsResource {
  /**
   * Lists managed devices integrations. A connection to a monitoring (RMM) or similar tool that sends devices as
   * configurations and counts for billing.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ManagedDevicesIntegration>;
  /** Gets one managed devices integration by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ManagedDevicesIntegration>;
  /**
   * Creates a managed devices integration and returns it. A connection to a monitoring (RMM) or similar tool that sends
   * devices as configurations and counts for billing.
   */
  create(params: ManagedDevicesIntegrationCreate, options?: RequestOptions): Promise<ManagedDevicesIntegration>;
  /** Changes the given fields of one managed devices integration; the others stay as they are. */
  update(
    id: number,
    params: ManagedDevicesIntegrationUpdate,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegration>;
  /** Replaces one managed devices integration whole; fields that are left out go back to their defaults. */
  replace(
    id: number,
    params: ManagedDevicesIntegrationCreate,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegration>;
  /** Deletes one managed devices integration for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the managed devices integrations that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one managed devices integration and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one managed devices integration. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists managed devices integrations in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ManagedDevicesIntegrationInfo>;
  /** Gets one managed devices integration in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ManagedDevicesIntegrationInfo>;
  /** Counts the managed devices integrations that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.managedDevicesIntegrations` is made from. */
export const managedDevicesIntegrationsResource: Resource<ManagedDevicesIntegrationsResource> = {
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
export const managedDevicesIntegrationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_managed_devices_integrations_count: { operation: countManagedDevicesIntegrations },
  connect_wise_psa_managed_devices_integrations_count_info: { operation: countInfoManagedDevicesIntegrations },
  create_a_connect_wise_psa_managed_devices_integration: { operation: createManagedDevicesIntegration },
  delete_a_connect_wise_psa_managed_devices_integration_by_id: { operation: deleteManagedDevicesIntegration },
  get_single_connect_wise_psa_managed_devices_integration_by_id: { operation: getManagedDevicesIntegration },
  connect_wise_psa_managed_devices_integrations_get_info: { operation: getInfoManagedDevicesIntegrations },
  list_all_connect_wise_psa_managed_devices_integrations: { operation: listManagedDevicesIntegrations },
  connect_wise_psa_managed_devices_integrations_list_info: { operation: listInfoManagedDevicesIntegrations },
  replace_a_connect_wise_psa_managed_devices_integration_by_id: {
    operation: replaceManagedDevicesIntegration,
    json: "record",
  },
  update_a_connect_wise_psa_managed_devices_integration_by_id: { operation: updateManagedDevicesIntegration },
  connect_wise_psa_managed_devices_integrations_usages: { operation: usagesManagedDevicesIntegrations },
  connect_wise_psa_managed_devices_integrations_usages_list: { operation: usagesListManagedDevicesIntegrations },
};
