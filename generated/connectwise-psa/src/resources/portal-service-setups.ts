// @generated from definitions/connectwise-psa/resources/company/portal-service-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PortalConfigurationServiceSetup,
  PortalConfigurationServiceSetupCreate,
  PortalConfigurationServiceSetupUpdate,
} from "../schemas/company/portal-configuration-service-setup.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetPortalServiceSetupParams extends GetParams {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal service setup. */
  id: number;
}

export interface UpdatePortalServiceSetupParams extends PortalConfigurationServiceSetupUpdate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal service setup. */
  id: number;
}

export interface ReplacePortalServiceSetupParams extends PortalConfigurationServiceSetupCreate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal service setup. */
  id: number;
}

const base: ResourceShape = {
  name: "portal_service_setups",
  path: "/company/portalConfigurations/{portalConfigurationId}/serviceSetups",
  required: ["displayClosedTicketsOption", "timeMaterialsTicketTemplate", "fixedFeeTicketTemplate"],
};

/** Lists portal service setups. Which details of service tickets one portal shows to customers. */
export const listPortalServiceSetups: Operation<
  { portalConfigurationId: number } & ListParams,
  PortalConfigurationServiceSetup
> = { of: base, like: listShape };

/** Gets one portal service setup by its id. */
export const getPortalServiceSetup: Operation<GetPortalServiceSetupParams, PortalConfigurationServiceSetup> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one portal service setup; the others stay as they are. */
export const updatePortalServiceSetup: Operation<UpdatePortalServiceSetupParams, PortalConfigurationServiceSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one portal service setup whole; fields that are left out go back to their defaults. */
export const replacePortalServiceSetup: Operation<ReplacePortalServiceSetupParams, PortalConfigurationServiceSetup> = {
  of: base,
  like: replaceShape,
};

/** Counts the portal service setups that match the given conditions. */
export const countPortalServiceSetups: Operation<{ portalConfigurationId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Which details of service tickets one portal shows to customers. */
export interface PortalServiceSetupsResource {
  /** Lists portal service setups. Which details of service tickets one portal shows to customers. */
  list(
    portalConfigurationId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<PortalConfigurationServiceSetup>;
  /** Gets one portal service setup by its id. */
  get(params: GetPortalServiceSetupParams, options?: RequestOptions): Promise<PortalConfigurationServiceSetup>;
  /** Changes the given fields of one portal service setup; the others stay as they are. */
  update(params: UpdatePortalServiceSetupParams, options?: RequestOptions): Promise<PortalConfigurationServiceSetup>;
  /** Replaces one portal service setup whole; fields that are left out go back to their defaults. */
  replace(params: ReplacePortalServiceSetupParams, options?: RequestOptions): Promise<PortalConfigurationServiceSetup>;
  /** Counts the portal service setups that match the given conditions. */
  count(portalConfigurationId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.portalServiceSetups` is made from. */
export const portalServiceSetupsResource: Resource<PortalServiceSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const portalServiceSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_service_setups_count: { operation: countPortalServiceSetups },
  get_single_connect_wise_psa_portal_service_setup_by_id: { operation: getPortalServiceSetup },
  list_all_connect_wise_psa_portal_service_setups: { operation: listPortalServiceSetups },
  replace_a_connect_wise_psa_portal_service_setup_by_id: { operation: replacePortalServiceSetup, json: "record" },
  update_a_connect_wise_psa_portal_service_setup_by_id: { operation: updatePortalServiceSetup },
};
