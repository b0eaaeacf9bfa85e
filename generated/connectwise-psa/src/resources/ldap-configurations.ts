// @generated from definitions/connectwise-psa/resources/system/ldap-configurations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  LdapConfiguration,
  LdapConfigurationCreate,
  LdapConfigurationInfo,
  LdapConfigurationTestLink,
  LdapConfigurationUpdate,
} from "../schemas/system/ldap-configuration.js";
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
} from "../conventions.js";

/**
 * Lists LDAP configurations, one page at a time.
 */
export const listLdapConfigurations: Operation<ListParams, LdapConfiguration> = {
  like: listShape,
  id: "ldap_configurations.list",
  path: "/system/ldapConfigurations",
};

/**
 * Gets one LDAP configuration by its id.
 */
export const getLdapConfiguration: Operation<{ id: number } & GetParams, LdapConfiguration> = {
  like: getShape,
  id: "ldap_configurations.get",
  path: "/system/ldapConfigurations/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a LDAP configuration and returns it.
 */
export const createLdapConfiguration: Operation<LdapConfigurationCreate, LdapConfiguration> = {
  like: createShape,
  id: "ldap_configurations.create",
  path: "/system/ldapConfigurations",
  required: ["name", "server", "domain"],
};

/**
 * Changes the given fields of one LDAP configuration; the others stay as they are.
 */
export const updateLdapConfiguration: Operation<{ id: number } & LdapConfigurationUpdate, LdapConfiguration> = {
  like: updateShape,
  id: "ldap_configurations.update",
  path: "/system/ldapConfigurations/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one LDAP configuration whole; fields that are left out go back to their defaults.
 */
export const replaceLdapConfiguration: Operation<{ id: number } & LdapConfigurationCreate, LdapConfiguration> = {
  like: replaceShape,
  id: "ldap_configurations.replace",
  path: "/system/ldapConfigurations/{id}",
  ids: { id: "integer" },
  required: ["name", "server", "domain"],
};

/**
 * Deletes one LDAP configuration for good.
 */
export const deleteLdapConfiguration: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "ldap_configurations.delete",
  path: "/system/ldapConfigurations/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the LDAP configurations that match the given conditions.
 */
export const countLdapConfigurations: Operation<CountParams, Count> = {
  like: countShape,
  id: "ldap_configurations.count",
  path: "/system/ldapConfigurations/count",
};

/**
 * Lists LDAP configurations in short, one page at a time.
 */
export const listInfoLdapConfigurations: Operation<ListInfoParams, LdapConfigurationInfo> = {
  like: listInfoShape,
  id: "ldap_configurations.list_info",
  path: "/system/ldapConfigurations/info",
};

/**
 * Gets one LDAP configuration in short.
 */
export const getInfoLdapConfigurations: Operation<{ id: number } & GetInfoParams, LdapConfigurationInfo> = {
  like: getInfoShape,
  id: "ldap_configurations.get_info",
  path: "/system/ldapConfigurations/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the LDAP configurations as the short list has them.
 */
export const countInfoLdapConfigurations: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "ldap_configurations.count_info",
  path: "/system/ldapConfigurations/info/count",
};

/**
 * Tests whether a directory server can be reached.
 */
export const testLinkLdapConfigurations: Operation<LdapConfigurationTestLink, SuccessResponse> = {
  id: "ldap_configurations.test_link",
  path: "/system/ldapConfigurations/testLink",
  method: "POST",
  body: { kind: "json" },
};

/**
 * The connection to a directory server (LDAP, such as Active Directory) that checks the logins of members.
 */
export class LdapConfigurationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists LDAP configurations, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<LdapConfiguration> {
    return this.#client.pages(listLdapConfigurations, params, options);
  }

  /**
   * Gets one LDAP configuration by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<LdapConfiguration> {
    return this.#client.call(getLdapConfiguration, { ...params, id }, options);
  }

  /**
   * Creates a LDAP configuration and returns it.
   */
  create(params: LdapConfigurationCreate, options?: RequestOptions): Promise<LdapConfiguration> {
    return this.#client.call(createLdapConfiguration, params, options);
  }

  /**
   * Changes the given fields of one LDAP configuration; the others stay as they are.
   */
  update(id: number, params: LdapConfigurationUpdate, options?: RequestOptions): Promise<LdapConfiguration> {
    return this.#client.call(updateLdapConfiguration, { ...params, id }, options);
  }

  /**
   * Replaces one LDAP configuration whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: LdapConfigurationCreate, options?: RequestOptions): Promise<LdapConfiguration> {
    return this.#client.call(replaceLdapConfiguration, { ...params, id }, options);
  }

  /**
   * Deletes one LDAP configuration for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteLdapConfiguration, { ...params, id }, options);
  }

  /**
   * Counts the LDAP configurations that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countLdapConfigurations, params, options);
  }

  /**
   * Lists LDAP configurations in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<LdapConfigurationInfo> {
    return this.#client.pages(listInfoLdapConfigurations, params, options);
  }

  /**
   * Gets one LDAP configuration in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<LdapConfigurationInfo> {
    return this.#client.call(getInfoLdapConfigurations, { ...params, id }, options);
  }

  /**
   * Counts the LDAP configurations as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoLdapConfigurations, params, options);
  }

  /**
   * Tests whether a directory server can be reached.
   */
  testLink(params: LdapConfigurationTestLink = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(testLinkLdapConfigurations, params, options);
  }
}
