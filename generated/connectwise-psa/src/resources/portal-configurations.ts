// @generated from definitions/connectwise-psa/resources/company/portal-configurations.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PortalConfiguration,
  PortalConfigurationCreate,
  PortalConfigurationUpdate,
} from "../schemas/company/portal-configuration.js";
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

export interface CopyPortalConfigurationsParams {
  /** Id of the portal configuration to copy. */
  id: number;
  /** Name of the new portal configuration. */
  name: string;
}

const base: ResourceShape = {
  name: "portal_configurations",
  path: "/company/portalConfigurations",
  required: ["name"],
};

/**
 * Lists portal configurations. The look and scope of a customer portal, for all customers or for one company. It sets
 * colors, language and which boards, agreements and configurations are shown.
 */
export const listPortalConfigurations: Operation<ListParams, PortalConfiguration> = { of: base, like: listShape };

/** Gets one portal configuration by its id. */
export const getPortalConfiguration: Operation<{ id: number } & GetParams, PortalConfiguration> = {
  of: base,
  like: getShape,
};

/**
 * Creates a portal configuration and returns it. The look and scope of a customer portal, for all customers or for one
 * company. It sets colors, language and which boards, agreements and configurations are shown.
 */
export const createPortalConfiguration: Operation<PortalConfigurationCreate, PortalConfiguration> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one portal configuration; the others stay as they are. */
export const updatePortalConfiguration: Operation<{ id: number } & PortalConfigurationUpdate, PortalConfiguration> = {
  of: base,
  like: updateShape,
};

/** Replaces one portal configuration whole; fields that are left out go back to their defaults. */
export const replacePortalConfiguration: Operation<{ id: number } & PortalConfigurationCreate, PortalConfiguration> = {
  of: base,
  like: replaceShape,
};

/** Deletes one portal configuration for good. */
export const deletePortalConfiguration: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the portal configurations that match the given conditions. */
export const countPortalConfigurations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Makes a new portal configuration like another one. */
export const copyPortalConfigurations: Operation<CopyPortalConfigurationsParams, PortalConfiguration> = {
  of: base,
  name: "copy",
  path: "{collection}/copy",
  method: "POST",
  body: { as: json },
  required: ["id", "name"],
};

/**
 * The look and scope of a customer portal, for all customers or for one company. It sets colors, language and which
 * boards, agreements and configurations are shown.
 */
export interface PortalConfigurationsResource {
  /**
   * Lists portal configurations. The look and scope of a customer portal, for all customers or for one company. It sets
   * colors, language and which boards, agreements and configurations are shown.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<PortalConfiguration>;
  /** Gets one portal configuration by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PortalConfiguration>;
  /**
   * Creates a portal configuration and returns it. The look and scope of a customer portal, for all customers or for
   * one company. It sets colors, language and which boards, agreements and configurations are shown.
   */
  create(params: PortalConfigurationCreate, options?: RequestOptions): Promise<PortalConfiguration>;
  /** Changes the given fields of one portal configuration; the others stay as they are. */
  update(id: number, params: PortalConfigurationUpdate, options?: RequestOptions): Promise<PortalConfiguration>;
  /** Replaces one portal configuration whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PortalConfigurationCreate, options?: RequestOptions): Promise<PortalConfiguration>;
  /** Deletes one portal configuration for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the portal configurations that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new portal configuration like another one. */
  copy(params: CopyPortalConfigurationsParams, options?: RequestOptions): Promise<PortalConfiguration>;
}

/** What `client.portalConfigurations` is made from. */
export const portalConfigurationsResource: Resource<PortalConfigurationsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    copyPortalConfigurations,
  ],
};

/** The operations behind the tools of this resource. */
export const portalConfigurationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_configurations_copy: { operation: copyPortalConfigurations },
  connect_wise_psa_portal_configurations_count: { operation: countPortalConfigurations },
  create_a_connect_wise_psa_portal_configuration: { operation: createPortalConfiguration },
  delete_a_connect_wise_psa_portal_configuration_by_id: { operation: deletePortalConfiguration },
  get_single_connect_wise_psa_portal_configuration_by_id: { operation: getPortalConfiguration },
  list_all_connect_wise_psa_portal_configurations: { operation: listPortalConfigurations },
  replace_a_connect_wise_psa_portal_configuration_by_id: { operation: replacePortalConfiguration, json: "record" },
  update_a_connect_wise_psa_portal_configuration_by_id: { operation: updatePortalConfiguration },
};
