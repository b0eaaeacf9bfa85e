// @generated from definitions/connectwise-psa/schemas/sales/role.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The part a contact plays in a sale, such as decision maker. */
export interface OpportunitySalesRoleReference {
  /** Id of the opportunity sales role reference. */
  id?: number | null;
  /** Name of the opportunity sales role reference. */
  name?: string;
  /**
   * What the server notes about the opportunity sales role reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** A part a contact plays in a sale, such as decision maker. */
export interface Role {
  /** Id of the sales role. */
  id: number;
  /** Name of the sales role. */
  name?: string;
  /**
   * What the server notes about the sales role, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the sales role in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A part a contact plays in a sale, such as decision maker. */
export interface RoleCreate extends RoleUpdate {
  /** Name of the sales role. */
  name: string;
}

/** A part a contact plays in a sale, such as decision maker. */
export interface RoleUpdate {
  /** Name of the sales role. */
  name?: string;
}
