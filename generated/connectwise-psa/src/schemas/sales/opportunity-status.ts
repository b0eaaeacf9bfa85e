// @generated from definitions/connectwise-psa/schemas/sales/opportunity-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A status opportunities can have; every account sets up its own. */
export interface OpportunityStatus {
  /** Id of the status. */
  id: number;
  /** Name of the status, such as Open, Won or Lost; unique. */
  name?: string;
  /** Whether it means the sale was won. */
  wonFlag?: boolean | null;
  /** Whether it means the sale was lost. */
  lostFlag?: boolean | null;
  /** Whether it closes the opportunity. */
  closedFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether new opportunities start with it. */
  defaultFlag?: boolean | null;
  /** Identifier of the member who entered it. */
  enteredBy?: string;
  /** When it was entered. */
  dateEntered?: string;
  /**
   * What the server notes about the opportunity status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A status opportunities can have; every account sets up its own. */
export interface OpportunityStatusCreate extends OpportunityStatusUpdate {
  /** Name of the status, such as Open, Won or Lost; unique. */
  name: string;
}

/** A status opportunities can have; every account sets up its own. */
export interface OpportunityStatusUpdate {
  /** Name of the status, such as Open, Won or Lost; unique. */
  name?: string;
  /** Whether it means the sale was won. */
  wonFlag?: boolean | null;
  /** Whether it means the sale was lost. */
  lostFlag?: boolean | null;
  /** Whether it closes the opportunity. */
  closedFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether new opportunities start with it. */
  defaultFlag?: boolean | null;
}

/** The slim copy of an opportunity status. */
export interface OpportunityStatusInfo {
  /** Id of the status. */
  id: number;
  /** Whether it closes the opportunity. */
  closedFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Name of the status, such as Open, Won or Lost. */
  name?: string;
  /**
   * What the server notes about the opportunity status info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
