// @generated from definitions/connectwise-psa/resources/system/sso-configurations.yaml
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
  SsoConfiguration,
  SsoConfigurationCreate,
  SsoConfigurationUpdate,
} from "../schemas/system/sso-configuration.js";
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

const base: ResourceShape = {
  name: "sso_configurations",
  path: "/system/ssoConfigurations",
  required: ["name", "ssoType", "locationIds"],
};

/**
 * Lists SSO configurations. How members of certain locations log in by single sign-on, through ConnectWise SSO or a
 * SAML identity provider.
 */
export const listSsoConfigurations: Operation<ListParams, SsoConfiguration> = { of: base, like: listShape };

/** Gets one SSO configuration by its id. */
export const getSsoConfiguration: Operation<{ id: number } & GetParams, SsoConfiguration> = {
  of: base,
  like: getShape,
};

/** Creates an SSO configuration and returns it. */
export const createSsoConfiguration: Operation<SsoConfigurationCreate, SsoConfiguration> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one SSO configuration; the others stay as they are. */
export const updateSsoConfiguration: Operation<{ id: number } & SsoConfigurationUpdate, SsoConfiguration> = {
  of: base,
  like: updateShape,
};

/** Replaces one SSO configuration whole; fields that are left out go back to their defaults. */
export const replaceSsoConfiguration: Operation<{ id: number } & SsoConfigurationCreate, SsoConfiguration> = {
  of: base,
  like: replaceShape,
};

/** Deletes one SSO configuration for good. */
export const deleteSsoConfiguration: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the SSO configurations that match the given conditions. */
export const countSsoConfigurations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Registers the token of ConnectWise SSO for one SSO configuration. */
export const registerTokenSsoConfigurations: Operation<{ id: number } & SsoConfigurationCreate, SsoConfiguration> = {
  of: base,
  name: "register_token",
  path: "{item}/registertoken",
  method: "POST",
  body: { as: json },
  required: ["name", "ssoType", "locationIds"],
};

/** Submits the members of one SSO configuration to ConnectWise SSO. */
export const submitMembersSsoConfigurations: Operation<{ id: number } & SsoConfigurationCreate, SsoConfiguration> = {
  of: base,
  name: "submit_members",
  path: "{item}/submitmembers",
  method: "POST",
  body: { as: json },
  required: ["name", "ssoType", "locationIds"],
};

/** How members of certain locations log in by single sign-on, through ConnectWise SSO or a SAML identity provider. */
export interface SsoConfigurationsResource {
  /**
   * Lists SSO configurations. How members of certain locations log in by single sign-on, through ConnectWise SSO or a
   * SAML identity provider.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<SsoConfiguration>;
  /** Gets one SSO configuration by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SsoConfiguration>;
  /** Creates an SSO configuration and returns it. */
  create(params: SsoConfigurationCreate, options?: RequestOptions): Promise<SsoConfiguration>;
  /** Changes the given fields of one SSO configuration; the others stay as they are. */
  update(id: number, params: SsoConfigurationUpdate, options?: RequestOptions): Promise<SsoConfiguration>;
  /** Replaces one SSO configuration whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SsoConfigurationCreate, options?: RequestOptions): Promise<SsoConfiguration>;
  /** Deletes one SSO configuration for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the SSO configurations that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Registers the token of ConnectWise SSO for one SSO configuration. */
  registerToken(id: number, params: SsoConfigurationCreate, options?: RequestOptions): Promise<SsoConfiguration>;
  /** Submits the members of one SSO configuration to ConnectWise SSO. */
  submitMembers(id: number, params: SsoConfigurationCreate, options?: RequestOptions): Promise<SsoConfiguration>;
}

/** What `client.ssoConfigurations` is made from. */
export const ssoConfigurationsResource: Resource<SsoConfigurationsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    registerTokenSsoConfigurations,
    submitMembersSsoConfigurations,
  ],
};

/** The operations behind the tools of this resource. */
export const ssoConfigurationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sso_configurations_count: { operation: countSsoConfigurations },
  create_a_connect_wise_psa_sso_configuration: { operation: createSsoConfiguration },
  delete_a_connect_wise_psa_sso_configuration_by_id: { operation: deleteSsoConfiguration },
  get_single_connect_wise_psa_sso_configuration_by_id: { operation: getSsoConfiguration },
  list_all_connect_wise_psa_sso_configurations: { operation: listSsoConfigurations },
  replace_a_connect_wise_psa_sso_configuration_by_id: { operation: replaceSsoConfiguration },
  connect_wise_psa_sso_configurations_submit_members: { operation: submitMembersSsoConfigurations, json: "record" },
  update_a_connect_wise_psa_sso_configuration_by_id: { operation: updateSsoConfiguration },
};
