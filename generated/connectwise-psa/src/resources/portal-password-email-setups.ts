// @generated from definitions/connectwise-psa/resources/company/portal-password-email-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type {
  PortalConfigurationPasswordEmailSetup,
  PortalConfigurationPasswordEmailSetupCreate,
  PortalConfigurationPasswordEmailSetupUpdate,
} from "../schemas/company/portal-configuration-password-email-setup.js";
import { getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetPortalPasswordEmailSetupParams extends GetParams {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal password e-mail setup. */
  id: number;
}

export interface UpdatePortalPasswordEmailSetupParams extends PortalConfigurationPasswordEmailSetupUpdate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal password e-mail setup. */
  id: number;
}

export interface ReplacePortalPasswordEmailSetupParams extends PortalConfigurationPasswordEmailSetupCreate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal password e-mail setup. */
  id: number;
}

const base: ResourceShape = {
  name: "portal_password_email_setups",
  path: "/company/portalConfigurations/{portalConfigurationId}/passwordEmailSetups",
};

/**
 * Lists portal password e-mail setups. The e-mails one portal sends when somebody has forgotten the password, for known
 * and for unknown addresses.
 */
export const listPortalPasswordEmailSetups: Operation<
  { portalConfigurationId: number } & ListParams,
  PortalConfigurationPasswordEmailSetup
> = { of: base, like: listShape };

/** Gets one portal password e-mail setup by its id. */
export const getPortalPasswordEmailSetup: Operation<
  GetPortalPasswordEmailSetupParams,
  PortalConfigurationPasswordEmailSetup
> = { of: base, like: getShape };

/** Changes the given fields of one portal password e-mail setup; the others stay as they are. */
export const updatePortalPasswordEmailSetup: Operation<
  UpdatePortalPasswordEmailSetupParams,
  PortalConfigurationPasswordEmailSetup
> = { of: base, like: updateShape };

/** Replaces one portal password e-mail setup whole; fields that are left out go back to their defaults. */
export const replacePortalPasswordEmailSetup: Operation<
  ReplacePortalPasswordEmailSetupParams,
  PortalConfigurationPasswordEmailSetup
> = { of: base, like: replaceShape };

/** The e-mails one portal sends when somebody has forgotten the password, for known and for unknown addresses. */
export interface PortalPasswordEmailSetupsResource {
  /**
   * Lists portal password e-mail setups. The e-mails one portal sends when somebody has forgotten the password, for
   * known and for unknown addresses.
   */
  list(
    portalConfigurationId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<PortalConfigurationPasswordEmailSetup>;
  /** Gets one portal password e-mail setup by its id. */
  get(
    params: GetPortalPasswordEmailSetupParams,
    options?: RequestOptions,
  ): Promise<PortalConfigurationPasswordEmailSetup>;
  /** Changes the given fields of one portal password e-mail setup; the others stay as they are. */
  update(
    params: UpdatePortalPasswordEmailSetupParams,
    options?: RequestOptions,
  ): Promise<PortalConfigurationPasswordEmailSetup>;
  /** Replaces one portal password e-mail setup whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplacePortalPasswordEmailSetupParams,
    options?: RequestOptions,
  ): Promise<PortalConfigurationPasswordEmailSetup>;
}

/** What `client.portalPasswordEmailSetups` is made from. */
export const portalPasswordEmailSetupsResource: Resource<PortalPasswordEmailSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape],
};

/** The operations behind the tools of this resource. */
export const portalPasswordEmailSetupsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_portal_password_email_setup_by_id: { operation: getPortalPasswordEmailSetup },
  list_all_connect_wise_psa_portal_password_email_setups: { operation: listPortalPasswordEmailSetups },
  replace_a_connect_wise_psa_portal_password_email_setup_by_id: {
    operation: replacePortalPasswordEmailSetup,
    json: "record",
  },
  update_a_connect_wise_psa_portal_password_email_setup_by_id: { operation: updatePortalPasswordEmailSetup },
};
