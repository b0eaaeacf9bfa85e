// @generated from definitions/connectwise-psa/resources/company/portal-opportunity-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type {
  PortalConfigurationOpportunitySetup,
  PortalConfigurationOpportunitySetupCreate,
  PortalConfigurationOpportunitySetupUpdate,
} from "../schemas/company/portal-configuration-opportunity-setup.js";
import { json, jsonPatch } from "@toolwright/runtime";
import { getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetPortalOpportunitySetupParams extends GetParams {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal opportunity setup. */
  id: number;
}

export interface UpdatePortalOpportunitySetupParams extends PortalConfigurationOpportunitySetupUpdate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal opportunity setup. */
  id: number;
}

export interface ReplacePortalOpportunitySetupParams extends PortalConfigurationOpportunitySetupCreate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal opportunity setup. */
  id: number;
}

const base: ResourceShape = {
  name: "portal_opportunity_setups",
  path: "/company/portalConfigurations/{portalConfigurationId}/opportunitySetups",
};

/**
 * Lists portal opportunity setups. How one portal shows opportunities, and what happens when a customer accepts or
 * rejects one there.
 */
export const listPortalOpportunitySetups: Operation<
  { portalConfigurationId: number } & ListParams,
  PortalConfigurationOpportunitySetup
> = { of: base, like: listShape };

/** Gets one portal opportunity setup by its id. */
export const getPortalOpportunitySetup: Operation<
  GetPortalOpportunitySetupParams,
  PortalConfigurationOpportunitySetup
> = { of: base, like: getShape };

/** Changes the given fields of one portal opportunity setup; the others stay as they are. */
export const updatePortalOpportunitySetup: Operation<
  UpdatePortalOpportunitySetupParams,
  PortalConfigurationOpportunitySetup
> = { of: base, like: updateShape };

/** Replaces one portal opportunity setup whole; fields that are left out go back to their defaults. */
export const replacePortalOpportunitySetup: Operation<
  ReplacePortalOpportunitySetupParams,
  PortalConfigurationOpportunitySetup
> = { of: base, like: replaceShape };

/** Replaces the opportunity setup of a portal without naming the id of the setup. */
export const replaceForPortalPortalOpportunitySetups: Operation<
  { portalConfigurationId: number } & PortalConfigurationOpportunitySetupCreate,
  PortalConfigurationOpportunitySetup
> = { of: base, name: "replace_for_portal", path: "{collection}", method: "PUT", body: { as: json } };

/** Changes the opportunity setup of a portal without naming the id of the setup. */
export const updateForPortalPortalOpportunitySetups: Operation<
  { portalConfigurationId: number } & PortalConfigurationOpportunitySetupUpdate,
  PortalConfigurationOpportunitySetup
> = { of: base, name: "update_for_portal", path: "{collection}", method: "PATCH", body: { as: jsonPatch } };

/** How one portal shows opportunities, and what happens when a customer accepts or rejects one there. */
export interface PortalOpportunitySetupsResource {
  /**
   * Lists portal opportunity setups. How one portal shows opportunities, and what happens when a customer accepts or
   * rejects one there.
   */
  list(
    portalConfigurationId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<PortalConfigurationOpportunitySetup>;
  /** Gets one portal opportunity setup by its id. */
  get(params: GetPortalOpportunitySetupParams, options?: RequestOptions): Promise<PortalConfigurationOpportunitySetup>;
  /** Changes the given fields of one portal opportunity setup; the others stay as they are. */
  update(
    params: UpdatePortalOpportunitySetupParams,
    options?: RequestOptions,
  ): Promise<PortalConfigurationOpportunitySetup>;
  /** Replaces one portal opportunity setup whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplacePortalOpportunitySetupParams,
    options?: RequestOptions,
  ): Promise<PortalConfigurationOpportunitySetup>;
  /** Replaces the opportunity setup of a portal without naming the id of the setup. */
  replaceForPortal(
    portalConfigurationId: number,
    params?: PortalConfigurationOpportunitySetupCreate,
    options?: RequestOptions,
  ): Promise<PortalConfigurationOpportunitySetup>;
  /** Changes the opportunity setup of a portal without naming the id of the setup. */
  updateForPortal(
    portalConfigurationId: number,
    params: PortalConfigurationOpportunitySetupUpdate,
    options?: RequestOptions,
  ): Promise<PortalConfigurationOpportunitySetup>;
}

/** What `client.portalOpportunitySetups` is made from. */
export const portalOpportunitySetupsResource: Resource<PortalOpportunitySetupsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    updateShape,
    replaceShape,
    replaceForPortalPortalOpportunitySetups,
    updateForPortalPortalOpportunitySetups,
  ],
};

/** The operations behind the tools of this resource. */
export const portalOpportunitySetupsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_portal_opportunity_setup_by_id: { operation: getPortalOpportunitySetup },
  list_all_connect_wise_psa_portal_opportunity_setups: { operation: listPortalOpportunitySetups },
  replace_a_connect_wise_psa_portal_opportunity_setup_by_id: {
    operation: replacePortalOpportunitySetup,
    json: "record",
  },
  connect_wise_psa_portal_opportunity_setups_replace_for_portal: {
    operation: replaceForPortalPortalOpportunitySetups,
    json: "record",
  },
  update_a_connect_wise_psa_portal_opportunity_setup_by_id: { operation: updatePortalOpportunitySetup },
  connect_wise_psa_portal_opportunity_setups_update_for_portal: { operation: updateForPortalPortalOpportunitySetups },
};
