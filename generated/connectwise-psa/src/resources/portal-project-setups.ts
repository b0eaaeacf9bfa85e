// @generated from definitions/connectwise-psa/resources/company/portal-project-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PortalConfigurationProjectSetup,
  PortalConfigurationProjectSetupCreate,
  PortalConfigurationProjectSetupUpdate,
} from "../schemas/company/portal-configuration-project-setup.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetPortalProjectSetupParams extends GetParams {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal project setup. */
  id: number;
}

export interface UpdatePortalProjectSetupParams extends PortalConfigurationProjectSetupUpdate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal project setup. */
  id: number;
}

export interface ReplacePortalProjectSetupParams extends PortalConfigurationProjectSetupCreate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal project setup. */
  id: number;
}

const base: ResourceShape = {
  name: "portal_project_setups",
  path: "/company/portalConfigurations/{portalConfigurationId}/projectSetups",
  required: ["onlyDisplay"],
};

/** Lists portal project setups. Which details of projects and their tickets one portal shows to customers. */
export const listPortalProjectSetups: Operation<
  { portalConfigurationId: number } & ListParams,
  PortalConfigurationProjectSetup
> = { of: base, like: listShape };

/** Gets one portal project setup by its id. */
export const getPortalProjectSetup: Operation<GetPortalProjectSetupParams, PortalConfigurationProjectSetup> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one portal project setup; the others stay as they are. */
export const updatePortalProjectSetup: Operation<UpdatePortalProjectSetupParams, PortalConfigurationProjectSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one portal project setup whole; fields that are left out go back to their defaults. */
export const replacePortalProjectSetup: Operation<ReplacePortalProjectSetupParams, PortalConfigurationProjectSetup> = {
  of: base,
  like: replaceShape,
};

/** Counts the portal project setups that match the given conditions. */
export const countPortalProjectSetups: Operation<{ portalConfigurationId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Which details of projects and their tickets one portal shows to customers. */
export interface PortalProjectSetupsResource {
  /** Lists portal project setups. Which details of projects and their tickets one portal shows to customers. */
  list(
    portalConfigurationId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<PortalConfigurationProjectSetup>;
  /** Gets one portal project setup by its id. */
  get(params: GetPortalProjectSetupParams, options?: RequestOptions): Promise<PortalConfigurationProjectSetup>;
  /** Changes the given fields of one portal project setup; the others stay as they are. */
  update(params: UpdatePortalProjectSetupParams, options?: RequestOptions): Promise<PortalConfigurationProjectSetup>;
  /** Replaces one portal project setup whole; fields that are left out go back to their defaults. */
  replace(params: ReplacePortalProjectSetupParams, options?: RequestOptions): Promise<PortalConfigurationProjectSetup>;
  /** Counts the portal project setups that match the given conditions. */
  count(portalConfigurationId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.portalProjectSetups` is made from. */
export const portalProjectSetupsResource: Resource<PortalProjectSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const portalProjectSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_project_setups_count: { operation: countPortalProjectSetups },
  get_single_connect_wise_psa_portal_project_setup_by_id: { operation: getPortalProjectSetup },
  list_all_connect_wise_psa_portal_project_setups: { operation: listPortalProjectSetups },
  replace_a_connect_wise_psa_portal_project_setup_by_id: { operation: replacePortalProjectSetup, json: "record" },
  update_a_connect_wise_psa_portal_project_setup_by_id: { operation: updatePortalProjectSetup },
};
