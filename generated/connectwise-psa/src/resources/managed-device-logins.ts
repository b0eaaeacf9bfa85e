// @generated from definitions/connectwise-psa/resources/company/managed-device-logins.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ManagedDevicesIntegrationLogin,
  ManagedDevicesIntegrationLoginCreate,
  ManagedDevicesIntegrationLoginUpdate,
} from "../schemas/company/managed-devices-integration-login.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetManagedDeviceLoginParams extends GetParams {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the managed device login. */
  id: number;
}

export interface UpdateManagedDeviceLoginParams extends ManagedDevicesIntegrationLoginUpdate {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the managed device login. */
  id: number;
}

export interface ReplaceManagedDeviceLoginParams extends ManagedDevicesIntegrationLoginCreate {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the managed device login. */
  id: number;
}

export interface DeleteManagedDeviceLoginParams {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the managed device login. */
  id: number;
}

const base: ResourceShape = {
  name: "managed_device_logins",
  path: "/company/managedDevicesIntegrations/{integrationId}/logins",
  required: ["username", "member"],
};

/**
 * Lists managed device logins. The login of one member at the connected monitoring tool, for integrations that sign in
 * each member separately.
 */
export const listManagedDeviceLogins: Operation<
  { integrationId: number } & ListParams,
  ManagedDevicesIntegrationLogin
> = { of: base, like: listShape };

/** Gets one managed device login by its id. */
export const getManagedDeviceLogin: Operation<GetManagedDeviceLoginParams, ManagedDevicesIntegrationLogin> = {
  of: base,
  like: getShape,
};

/**
 * Creates a managed device login and returns it. The login of one member at the connected monitoring tool, for
 * integrations that sign in each member separately.
 */
export const createManagedDeviceLogin: Operation<
  { integrationId: number } & ManagedDevicesIntegrationLoginCreate,
  ManagedDevicesIntegrationLogin
> = { of: base, like: createShape };

/** Changes the given fields of one managed device login; the others stay as they are. */
export const updateManagedDeviceLogin: Operation<UpdateManagedDeviceLoginParams, ManagedDevicesIntegrationLogin> = {
  of: base,
  like: updateShape,
};

/** Replaces one managed device login whole; fields that are left out go back to their defaults. */
export const replaceManagedDeviceLogin: Operation<ReplaceManagedDeviceLoginParams, ManagedDevicesIntegrationLogin> = {
  of: base,
  like: replaceShape,
};

/** Deletes one managed device login for good. */
export const deleteManagedDeviceLogin: Operation<DeleteManagedDeviceLoginParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the managed device logins that match the given conditions. */
export const countManagedDeviceLogins: Operation<{ integrationId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The login of one member at the connected monitoring tool, for integrations that sign in each member separately. */
export interface ManagedDeviceLoginsResource {
  /**
   * Lists managed device logins. The login of one member at the connected monitoring tool, for integrations that sign
   * in each member separately.
   */
  list(integrationId: number, params?: ListParams, options?: RequestOptions): Pages<ManagedDevicesIntegrationLogin>;
  /** Gets one managed device login by its id. */
  get(params: GetManagedDeviceLoginParams, options?: RequestOptions): Promise<ManagedDevicesIntegrationLogin>;
  /**
   * Creates a managed device login and returns it. The login of one member at the connected monitoring tool, for
   * integrations that sign in each member separately.
   */
  create(
    integrationId: number,
    params: ManagedDevicesIntegrationLoginCreate,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationLogin>;
  /** Changes the given fields of one managed device login; the others stay as they are. */
  update(params: UpdateManagedDeviceLoginParams, options?: RequestOptions): Promise<ManagedDevicesIntegrationLogin>;
  /** Replaces one managed device login whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceManagedDeviceLoginParams, options?: RequestOptions): Promise<ManagedDevicesIntegrationLogin>;
  /** Deletes one managed device login for good. */
  delete(params: DeleteManagedDeviceLoginParams, options?: RequestOptions): Promise<void>;
  /** Counts the managed device logins that match the given conditions. */
  count(integrationId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.managedDeviceLogins` is made from. */
export const managedDeviceLoginsResource: Resource<ManagedDeviceLoginsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const managedDeviceLoginsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_managed_device_logins_count: { operation: countManagedDeviceLogins },
  create_a_connect_wise_psa_managed_device_login: { operation: createManagedDeviceLogin },
  delete_a_connect_wise_psa_managed_device_login_by_id: { operation: deleteManagedDeviceLogin },
  get_single_connect_wise_psa_managed_device_login_by_id: { operation: getManagedDeviceLogin },
  list_all_connect_wise_psa_managed_device_logins: { operation: listManagedDeviceLogins },
  replace_a_connect_wise_psa_managed_device_login_by_id: { operation: replaceManagedDeviceLogin },
  update_a_connect_wise_psa_managed_device_login_by_id: { operation: updateManagedDeviceLogin },
};
