// @generated from definitions/connectwise-psa/schemas/system/security-role.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A set of permissions that members and API members get. */
export interface SecurityRole {
  /** Id of the security role. */
  id: number;
  /** Name of the security role. */
  name?: string;
  /** Kind of role, which tells roles that came with the product from your own. */
  roleType?: string;
  /** Whether it is the role of administrators. */
  adminFlag?: boolean | null;
  /** Whether the security role is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the security role, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A set of permissions that members and API members get. */
export interface SecurityRoleCreate {
  /** Name of the security role. */
  name: string;
  /** Kind of role, which tells roles that came with the product from your own. */
  roleType?: string;
  /** Whether the security role is out of use. */
  inactiveFlag?: boolean | null;
}

/** A security role in short. */
export interface SecurityRoleInfo {
  /** Id of the security role. */
  id: number;
  /** Name of the security role. */
  name?: string;
  /** Kind of role, which tells roles that came with the product from your own. */
  roleType?: string;
  /** Whether the security role is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the security role, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
