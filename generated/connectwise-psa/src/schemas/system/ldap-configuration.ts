// @generated from definitions/connectwise-psa/schemas/system/ldap-configuration.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The connection to a directory server. */
export interface LdapConfiguration {
  /** Id of the LDAP configuration. */
  id: number;
  /** Name of the LDAP configuration. */
  name?: string;
  /** Full host name of the directory server, such as dc1.example.com. */
  server?: string;
  /** Domain the directory server is in, such as example.com. */
  domain?: string;
  /**
   * What the server notes about the LDAP configuration, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The connection to a directory server. */
export interface LdapConfigurationCreate extends LdapConfigurationUpdate {
  /** Name of the LDAP configuration. */
  name: string;
  /** Full host name of the directory server, such as dc1.example.com. */
  server: string;
  /** Domain the directory server is in, such as example.com. */
  domain: string;
}

/** The connection to a directory server. */
export interface LdapConfigurationUpdate {
  /** Name of the LDAP configuration. */
  name?: string;
  /** Full host name of the directory server, such as dc1.example.com. */
  server?: string;
  /** Domain the directory server is in, such as example.com. */
  domain?: string;
}

/** An LDAP configuration in short. */
export interface LdapConfigurationInfo {
  /** Id of the LDAP configuration. */
  id: number;
  /** Name of the LDAP configuration. */
  name?: string;
  /**
   * What the server notes about the LDAP configuration, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The directory server to test. */
export interface LdapConfigurationTestLink {
  /** Full host name of the directory server to reach, such as dc1.example.com. */
  server?: string;
}
