// @generated from definitions/connectwise-psa/schemas/sales/opportunity-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of sale; every account sets up its own. */
export interface OpportunityType {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as New Business or Renewal; unique. */
  description?: string;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the opportunity type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of sale; every account sets up its own. */
export interface OpportunityTypeCreate extends OpportunityTypeUpdate {
  /** Name of the type, such as New Business or Renewal; unique. */
  description: string;
}

/** A kind of sale; every account sets up its own. */
export interface OpportunityTypeUpdate {
  /** Name of the type, such as New Business or Renewal; unique. */
  description?: string;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
}

/** The slim copy of an opportunity type. */
export interface OpportunityTypeInfo {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as New Business or Renewal; unique. */
  description?: string;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the opportunity type info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
