// @generated from definitions/connectwise-psa/schemas/time/work-role.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** What a member acts as when working, such as Engineer; sets the hourly rate. */
export interface WorkRole {
  /** Id of the work role. */
  id: number;
  /** Name of the role, such as Engineer; unique. */
  name?: string;
  /** What an hour in this role costs the customer. */
  hourlyRate?: number | null;
  /** Id of the role in another system. */
  integrationXref?: string;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Send true to allow the role at all locations. */
  addAllLocations?: boolean | null;
  /** Send true to allow the role at no location. */
  removeAllLocations?: boolean | null;
  /** Send true to leave the role out of all agreements and agreement types. */
  addAllAgreementExclusions?: boolean | null;
  /** Ids of the locations where the role can be used. */
  locationIds?: number[];
  /**
   * What the server notes about the work role, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** What a member acts as when working, such as Engineer; sets the hourly rate. */
export interface WorkRoleCreate extends WorkRoleUpdate<never> {
  /** Name of the role, such as Engineer; unique. */
  name: string;
  /** Send true to leave the role out of all agreements and agreement types. */
  addAllAgreementExclusions?: boolean | null;
}

/** What a member acts as when working, such as Engineer; sets the hourly rate. */
export interface WorkRoleUpdate<Empty = null> {
  /** Name of the role, such as Engineer; unique. */
  name?: string;
  /** What an hour in this role costs the customer. */
  hourlyRate?: number | null;
  /** Id of the role in another system. */
  integrationXref?: string | Empty;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Send true to allow the role at all locations. */
  addAllLocations?: boolean | null;
  /** Send true to allow the role at no location. */
  removeAllLocations?: boolean | null;
  /** Ids of the locations where the role can be used. */
  locationIds?: number[] | Empty;
}

/** The slim copy of a work role. */
export interface WorkRoleInfo {
  /** Id of the work role. */
  id: number;
  /** Name of the role, such as Engineer. */
  name?: string;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the work role info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
