// @generated from definitions/connectwise-psa/schemas/marketing/group.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A list of companies and contacts for mailings and campaigns. */
export interface Group {
  /** Id of the marketing group. */
  id: number;
  /** Name of the marketing group. */
  name?: string;
  /** Description contacts see when the group is public. */
  publicDescription?: string;
  /** Whether contacts can see the group and join or leave it. */
  publicFlag?: boolean | null;
  /** Whether the marketing group is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the marketing group, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the marketing group in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A list of companies and contacts for mailings and campaigns. */
export interface GroupCreate extends GroupUpdate<never> {
  /** Name of the marketing group. */
  name: string;
}

/** A list of companies and contacts for mailings and campaigns. */
export interface GroupUpdate<Empty = null> {
  /** Name of the marketing group. */
  name?: string;
  /** Description contacts see when the group is public. */
  publicDescription?: string | Empty;
  /** Whether contacts can see the group and join or leave it. */
  publicFlag?: boolean | null;
  /** Whether the marketing group is out of use. */
  inactiveFlag?: boolean | null;
}

/** A marketing group in short. */
export interface GroupInfo {
  /** Id of the marketing group. */
  id: number;
  /** Name of the marketing group. */
  name?: string;
  /**
   * What the server notes about the marketing group, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A marketing group: companies and contacts that get the same mailings. */
export interface GroupReference {
  /** Id of the group reference. */
  id?: number | null;
  /** Name of the group reference. */
  name?: string;
  /**
   * What the server notes about the group reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
