// @generated from definitions/connectwise-psa/schemas/company/managed-devices-integration-login.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";
import type { ManagedDevicesIntegrationReference } from "../../schemas/company/managed-devices-integration.js";

/** The login of one member at the tool of a managed devices integration. */
export interface ManagedDevicesIntegrationLogin {
  /** Id of the managed device login. */
  id: number;
  /** Integration the login is for. */
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /** User name the member has at the tool. */
  username?: string;
  /** Member who uses the login. */
  member?: MemberReference;
  /**
   * What the server notes about the managed device login, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The login of one member at the tool of a managed devices integration. */
export interface ManagedDevicesIntegrationLoginCreate extends ManagedDevicesIntegrationLoginUpdate<never> {
  /** User name the member has at the tool. */
  username: string;
  /** Member who uses the login. */
  member: {
    /** Id of the member. */
    id: number;
  };
}

/** The login of one member at the tool of a managed devices integration. */
export interface ManagedDevicesIntegrationLoginUpdate<Empty = null> {
  /** User name the member has at the tool. */
  username?: string;
  /** Password the member has at the tool. */
  password?: string | Empty;
  /** Member who uses the login. */
  member?: {
    /** Id of the member. */
    id: number;
  };
}
