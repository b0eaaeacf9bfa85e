// @generated from definitions/connectwise-psa/schemas/service/severity.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A level of how badly a problem hurts the customer's work. */
export interface Severity {
  /** Id of the severity. */
  id: number;
  /** Name of the severity. */
  name?: string;
  /** What the level means, shown to those who choose it. */
  description?: string;
  /** Whether the severity is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the severity, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the severity in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A level of how badly a problem hurts the customer's work. */
export interface SeverityUpdate<Empty = null> {
  /** Name of the severity. */
  name?: string | Empty;
  /** What the level means, shown to those who choose it. */
  description?: string;
  /** Whether the severity is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** A level of how badly a problem hurts the customer's work. */
export interface SeverityCreate extends SeverityUpdate<never> {
  /** What the level means, shown to those who choose it. */
  description: string;
}
