// @generated from definitions/connectwise-psa/resources/company/managed-device-cross-references.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ManagedDevicesIntegrationCrossReference,
  ManagedDevicesIntegrationCrossReferenceCreate,
} from "../schemas/company/managed-devices-integration-cross-reference.js";
import { json } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetManagedDeviceCrossReferenceParams extends GetParams {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the device cross-reference. */
  id: number;
}

export interface UpdateManagedDeviceCrossReferenceParams {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the device cross-reference. */
  id: number;
  /** Integration the rule belongs to. */
  managedDevicesIntegration?: {
    /** Id of the managed devices integration reference. */
    id: number | null;
  } | null;
  /** Type of device as the monitoring product calls it. */
  vendorType?: string | null;
  /** Level of service as the monitoring product calls it. */
  vendorLevel?: string | null;
  /** Agreement type under which such devices are billed. */
  agreementType?: {
    /** Id of the agreement type. */
    id: number;
  } | null;
  /** Catalog item that is billed for such a device. */
  product?: {
    /** Id of the catalog item. */
    id: number;
  } | null;
  /** Configuration type that such devices get. */
  configurationType?: {
    /** Id of the configuration type. */
    id: number;
  } | null;
  /** Whether the rule is out of use. */
  inactiveFlag?: boolean | null;
}

export interface ReplaceManagedDeviceCrossReferenceParams {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the device cross-reference. */
  id: number;
  /** Integration the rule belongs to. */
  managedDevicesIntegration?: {
    /** Id of the managed devices integration reference. */
    id: number | null;
  };
  /** Type of device as the monitoring product calls it. */
  vendorType?: string;
  /** Level of service as the monitoring product calls it. */
  vendorLevel?: string;
  /** Agreement type under which such devices are billed. */
  agreementType?: {
    /** Id of the agreement type. */
    id: number;
  };
  /** Catalog item that is billed for such a device. */
  product?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Configuration type that such devices get. */
  configurationType?: {
    /** Id of the configuration type. */
    id: number;
  };
  /** Whether the rule is out of use. */
  inactiveFlag?: boolean | null;
}

export interface DeleteManagedDeviceCrossReferenceParams {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the device cross-reference. */
  id: number;
}

const base: ResourceShape = {
  name: "managed_device_cross_references",
  path: "/company/managedDevicesIntegrations/{integrationId}/crossReferences",
};

/**
 * Lists device cross-references. Which agreement type, product and configuration type stand for a kind of device the
 * connected tool reports. New devices are filed and billed by it.
 */
export const listManagedDeviceCrossReferences: Operation<
  { integrationId: number } & ListParams,
  ManagedDevicesIntegrationCrossReference
> = { of: base, like: listShape };

/** Gets one device cross-reference by its id. */
export const getManagedDeviceCrossReference: Operation<
  GetManagedDeviceCrossReferenceParams,
  ManagedDevicesIntegrationCrossReference
> = { of: base, like: getShape };

/**
 * Creates a device cross-reference and returns it. Which agreement type, product and configuration type stand for a
 * kind of device the connected tool reports. New devices are filed and billed by it.
 */
export const createManagedDeviceCrossReference: Operation<
  { integrationId: number } & ManagedDevicesIntegrationCrossReferenceCreate,
  ManagedDevicesIntegrationCrossReference
> = { of: base, like: createShape };

/** Changes the given fields of one device cross-reference; the others stay as they are. */
export const updateManagedDeviceCrossReference: Operation<
  UpdateManagedDeviceCrossReferenceParams,
  ManagedDevicesIntegrationCrossReference
> = { of: base, like: updateShape };

/** Replaces one device cross-reference whole; fields that are left out go back to their defaults. */
export const replaceManagedDeviceCrossReference: Operation<
  ReplaceManagedDeviceCrossReferenceParams,
  ManagedDevicesIntegrationCrossReference
> = { of: base, like: replaceShape, body: { as: json, ids: ["id"] } };

/** Deletes one device cross-reference for good. */
export const deleteManagedDeviceCrossReference: Operation<DeleteManagedDeviceCrossReferenceParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the device cross-references that match the given conditions. */
export const countManagedDeviceCrossReferences: Operation<{ integrationId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * Which agreement type, product and configuration type stand for a kind of device the connected tool reports. New
 * devices are filed and billed by it.
 */
export interface ManagedDeviceCrossReferencesResource {
  /**
   * Lists device cross-references. Which agreement type, product and configuration type stand for a kind of device the
   * connected tool reports. New devices are filed and billed by it.
   */
  list(
    integrationId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<ManagedDevicesIntegrationCrossReference>;
  /** Gets one device cross-reference by its id. */
  get(
    params: GetManagedDeviceCrossReferenceParams,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationCrossReference>;
  /**
   * Creates a device cross-reference and returns it. Which agreement type, product and configuration type stand for a
   * kind of device the connected tool reports. New devices are filed and billed by it.
   */
  create(
    integrationId: number,
    params?: ManagedDevicesIntegrationCrossReferenceCreate,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationCrossReference>;
  /** Changes the given fields of one device cross-reference; the others stay as they are. */
  update(
    params: UpdateManagedDeviceCrossReferenceParams,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationCrossReference>;
  /** Replaces one device cross-reference whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceManagedDeviceCrossReferenceParams,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationCrossReference>;
  /** Deletes one device cross-reference for good. */
  delete(params: DeleteManagedDeviceCrossReferenceParams, options?: RequestOptions): Promise<void>;
  /** Counts the device cross-references that match the given conditions. */
  count(integrationId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.managedDeviceCrossReferences` is made from. */
export const managedDeviceCrossReferencesResource: Resource<ManagedDeviceCrossReferencesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceManagedDeviceCrossReference,
    deleteShape,
    countShape,
  ],
};

/** The operations behind the tools of this resource. */
export const managedDeviceCrossReferencesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_managed_device_cross_references_count: { operation: countManagedDeviceCrossReferences },
  create_a_connect_wise_psa_managed_device_cross_reference: { operation: createManagedDeviceCrossReference },
  delete_a_connect_wise_psa_managed_device_cross_reference_by_id: { operation: deleteManagedDeviceCrossReference },
  get_single_connect_wise_psa_managed_device_cross_reference_by_id: { operation: getManagedDeviceCrossReference },
  list_all_connect_wise_psa_managed_device_cross_references: { operation: listManagedDeviceCrossReferences },
  replace_a_connect_wise_psa_managed_device_cross_reference_by_id: { operation: replaceManagedDeviceCrossReference },
  update_a_connect_wise_psa_managed_device_cross_reference_by_id: { operation: updateManagedDeviceCrossReference },
};
