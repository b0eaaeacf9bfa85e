// @generated from definitions/connectwise-psa/resources/system/ldap-configurations.yaml
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
import { json } from "@toolwright/runtime";
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

const base: ResourceShape = {
  name: "ldap_configurations",
  path: "/system/ldapConfigurations",
  required: ["name", "server", "domain"],
};

/**
 * Lists LDAP configurations. The connection to a directory server (LDAP, such as Active Directory) that checks the
 * logins of members.
 */
export const listLdapConfigurations: Operation<ListParams, LdapConfiguration> = { of: base, like: listShape };

/** Gets one LDAP configuration by its id. */
export const getLdapConfiguration: Operation<{ id: number } & GetParams, LdapConfiguration> = {
  of: base,
  like: getShape,
};

/** Creates an LDAP configuration and returns it. */
export const createLdapConfiguration: Operation<LdapConfigurationCreate, LdapConfiguration> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one LDAP configuration; the others stay as they are. */
export const updateLdapConfiguration: Operation<{ id: number } & LdapConfigurationUpdate, LdapConfiguration> = {
  of: base,
  like: updateShape,
};

/** Replaces one LDAP configuration whole; fields that are left out go back to their defaults. */
export const replaceLdapConfiguration: Operation<{ id: number } & LdapConfigurationCreate, LdapConfiguration> = {
  of: base,
  like: replaceShape,
};

/** Deletes one LDAP configuration for good. */
export const deleteLdapConfiguration: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the LDAP configurations that match the given conditions. */
export const countLdapConfigurations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists LDAP configurations in short, one page at a time. */
export const listInfoLdapConfigurations: Operation<ListInfoParams, LdapConfigurationInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one LDAP configuration in short. */
export const getInfoLdapConfigurations: Operation<{ id: number } & GetInfoParams, LdapConfigurationInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the LDAP configurations that the short list has and that match the given conditions. */
export const countInfoLdapConfigurations: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Tests whether a directory server can be reached. */
export const testLinkLdapConfigurations: Operation<LdapConfigurationTestLink, SuccessResponse> = {
  of: base,
  name: "test_link",
  path: "{collection}/testLink",
  method: "POST",
  body: { as: json },
};

/** The connection to a directory server (LDAP, such as Active Directory) that checks the logins of members. */
export interface LdapConfigurationsResource {
  /**
   * Lists LDAP configurations. The connection to a directory server (LDAP, such as Active Directory) that checks the
   * logins of members.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<LdapConfiguration>;
  /** Gets one LDAP configuration by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<LdapConfiguration>;
  /** Creates an LDAP configuration and returns it. */
  create(params: LdapConfigurationCreate, options?: RequestOptions): Promise<LdapConfiguration>;
  /** Changes the given fields of one LDAP configuration; the others stay as they are. */
  update(id: number, params: LdapConfigurationUpdate, options?: RequestOptions): Promise<LdapConfiguration>;
  /** Replaces one LDAP configuration whole; fields that are left out go back to their defaults. */
  replace(id: number, params: LdapConfigurationCreate, options?: RequestOptions): Promise<LdapConfiguration>;
  /** Deletes one LDAP configuration for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the LDAP configurations that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists LDAP configurations in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<LdapConfigurationInfo>;
  /** Gets one LDAP configuration in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<LdapConfigurationInfo>;
  /** Counts the LDAP configurations that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Tests whether a directory server can be reached. */
  testLink(params?: LdapConfigurationTestLink, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.ldapConfigurations` is made from. */
export const ldapConfigurationsResource: Resource<LdapConfigurationsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    testLinkLdapConfigurations,
  ],
};

/** The operations behind the tools of this resource. */
export const ldapConfigurationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_ldap_configurations_count: { operation: countLdapConfigurations },
  connect_wise_psa_ldap_configurations_count_info: { operation: countInfoLdapConfigurations },
  create_a_connect_wise_psa_ldap_configuration: { operation: createLdapConfiguration },
  delete_a_connect_wise_psa_ldap_configuration_by_id: { operation: deleteLdapConfiguration },
  get_single_connect_wise_psa_ldap_configuration_by_id: { operation: getLdapConfiguration },
  connect_wise_psa_ldap_configurations_get_info: { operation: getInfoLdapConfigurations },
  list_all_connect_wise_psa_ldap_configurations: { operation: listLdapConfigurations },
  connect_wise_psa_ldap_configurations_list_info: { operation: listInfoLdapConfigurations },
  replace_a_connect_wise_psa_ldap_configuration_by_id: { operation: replaceLdapConfiguration },
  connect_wise_psa_ldap_configurations_test_link: { operation: testLinkLdapConfigurations },
  update_a_connect_wise_psa_ldap_configuration_by_id: { operation: updateLdapConfiguration },
};
