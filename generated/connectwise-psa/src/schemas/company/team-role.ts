// @generated from definitions/connectwise-psa/schemas/company/team-role.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A role on the team of a company, such as Account Manager. */
export interface TeamRole {
  /** Id of the company team role. */
  id: number;
  /** Name of the company team role. */
  name?: string;
  /** Whether people in this role count as account managers. */
  accountManagerFlag?: boolean | null;
  /** Whether people in this role count as technicians. */
  techFlag?: boolean | null;
  /** Whether people in this role count as sales staff. */
  salesFlag?: boolean | null;
  /**
   * What the server notes about the company team role, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the company team role in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A role on the team of a company, such as Account Manager. */
export interface TeamRoleCreate extends TeamRoleUpdate {
  /** Name of the company team role. */
  name: string;
}

/** A role on the team of a company, such as Account Manager. */
export interface TeamRoleUpdate {
  /** Name of the company team role. */
  name?: string;
  /** Whether people in this role count as account managers. */
  accountManagerFlag?: boolean | null;
  /** Whether people in this role count as technicians. */
  techFlag?: boolean | null;
  /** Whether people in this role count as sales staff. */
  salesFlag?: boolean | null;
}

/** A team role in short. */
export interface TeamRoleInfo {
  /** Id of the company team role. */
  id: number;
  /** Name of the company team role. */
  name?: string;
  /**
   * What the server notes about the company team role, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A role in the team that looks after a company, such as account manager. */
export interface TeamRoleReference {
  /** Id of the team role reference. */
  id?: number | null;
  /** Name of the team role reference. */
  name?: string;
  /**
   * What the server notes about the team role reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
