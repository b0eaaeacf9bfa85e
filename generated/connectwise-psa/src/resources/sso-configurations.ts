// @generated from definitions/connectwise-psa/resources/system/sso-configurations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  SsoConfiguration,
  SsoConfigurationCreate,
  SsoConfigurationUpdate,
} from "../schemas/system/sso-configuration.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

/**
 * Lists SSO configurations, one page at a time.
 */
export const listSsoConfigurations: Operation<ListParams, SsoConfiguration> = {
  like: listShape,
  id: "sso_configurations.list",
  path: "/system/ssoConfigurations",
};

/**
 * Gets one SSO configuration by its id.
 */
export const getSsoConfiguration: Operation<{ id: number } & GetParams, SsoConfiguration> = {
  like: getShape,
  id: "sso_configurations.get",
  path: "/system/ssoConfigurations/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a SSO configuration and returns it.
 */
export const createSsoConfiguration: Operation<SsoConfigurationCreate, SsoConfiguration> = {
  like: createShape,
  id: "sso_configurations.create",
  path: "/system/ssoConfigurations",
  required: ["name", "ssoType", "locationIds"],
};

/**
 * Changes the given fields of one SSO configuration; the others stay as they are.
 */
export const updateSsoConfiguration: Operation<{ id: number } & SsoConfigurationUpdate, SsoConfiguration> = {
  like: updateShape,
  id: "sso_configurations.update",
  path: "/system/ssoConfigurations/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one SSO configuration whole; fields that are left out go back to their defaults.
 */
export const replaceSsoConfiguration: Operation<{ id: number } & SsoConfigurationCreate, SsoConfiguration> = {
  like: replaceShape,
  id: "sso_configurations.replace",
  path: "/system/ssoConfigurations/{id}",
  ids: { id: "integer" },
  required: ["name", "ssoType", "locationIds"],
};

/**
 * Deletes one SSO configuration for good.
 */
export const deleteSsoConfiguration: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "sso_configurations.delete",
  path: "/system/ssoConfigurations/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the SSO configurations that match the given conditions.
 */
export const countSsoConfigurations: Operation<CountParams, Count> = {
  like: countShape,
  id: "sso_configurations.count",
  path: "/system/ssoConfigurations/count",
};

/**
 * Registers the token of ConnectWise SSO for one SSO configuration.
 */
export const registerTokenSsoConfigurations: Operation<{ id: number } & SsoConfigurationCreate, SsoConfiguration> = {
  id: "sso_configurations.register_token",
  path: "/system/ssoConfigurations/{id}/registertoken",
  method: "POST",
  body: { kind: "json" },
  ids: { id: "integer" },
  required: ["name", "ssoType", "locationIds"],
};

/**
 * Submits the members of one SSO configuration to ConnectWise SSO.
 */
export const submitMembersSsoConfigurations: Operation<{ id: number } & SsoConfigurationCreate, SsoConfiguration> = {
  id: "sso_configurations.submit_members",
  path: "/system/ssoConfigurations/{id}/submitmembers",
  method: "POST",
  body: { kind: "json" },
  ids: { id: "integer" },
  required: ["name", "ssoType", "locationIds"],
};

/**
 * How members of certain locations log in by single sign-on, through ConnectWise SSO or a SAML identity provider.
 */
export class SsoConfigurationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists SSO configurations, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<SsoConfiguration> {
    return this.#client.pages(listSsoConfigurations, params, options);
  }

  /**
   * Gets one SSO configuration by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<SsoConfiguration> {
    return this.#client.call(getSsoConfiguration, { ...params, id }, options);
  }

  /**
   * Creates a SSO configuration and returns it.
   */
  create(params: SsoConfigurationCreate, options?: RequestOptions): Promise<SsoConfiguration> {
    return this.#client.call(createSsoConfiguration, params, options);
  }

  /**
   * Changes the given fields of one SSO configuration; the others stay as they are.
   */
  update(id: number, params: SsoConfigurationUpdate, options?: RequestOptions): Promise<SsoConfiguration> {
    return this.#client.call(updateSsoConfiguration, { ...params, id }, options);
  }

  /**
   * Replaces one SSO configuration whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: SsoConfigurationCreate, options?: RequestOptions): Promise<SsoConfiguration> {
    return this.#client.call(replaceSsoConfiguration, { ...params, id }, options);
  }

  /**
   * Deletes one SSO configuration for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteSsoConfiguration, { ...params, id }, options);
  }

  /**
   * Counts the SSO configurations that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countSsoConfigurations, params, options);
  }

  /**
   * Registers the token of ConnectWise SSO for one SSO configuration.
   */
  registerToken(id: number, params: SsoConfigurationCreate, options?: RequestOptions): Promise<SsoConfiguration> {
    return this.#client.call(registerTokenSsoConfigurations, { ...params, id }, options);
  }

  /**
   * Submits the members of one SSO configuration to ConnectWise SSO.
   */
  submitMembers(id: number, params: SsoConfigurationCreate, options?: RequestOptions): Promise<SsoConfiguration> {
    return this.#client.call(submitMembersSsoConfigurations, { ...params, id }, options);
  }
}
