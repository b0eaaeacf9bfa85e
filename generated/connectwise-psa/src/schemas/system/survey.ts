// @generated from definitions/connectwise-psa/schemas/system/survey.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A list of questions that staff fill in. */
export interface Survey {
  /** Id of the survey. */
  id: number;
  /** Name of the survey. */
  name?: string;
  /** Text that tells people how to fill in the survey. */
  instructions?: string;
  /** Whether the survey is out of use. */
  inactiveFlag?: boolean | null;
  /** What the server notes about the survey, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
  /** GUID of the survey in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A list of questions that staff fill in. */
export interface SurveyCreate extends SurveyUpdate<never> {
  /** Name of the survey. */
  name: string;
}

/** A list of questions that staff fill in. */
export interface SurveyUpdate<Empty = null> {
  /** Name of the survey. */
  name?: string;
  /** Text that tells people how to fill in the survey. */
  instructions?: string | Empty;
  /** Whether the survey is out of use. */
  inactiveFlag?: boolean | null;
}

/** A survey in short. */
export interface SurveyInfo {
  /** Id of the survey. */
  id: number;
  /** Name of the survey. */
  name?: string;
  /** Whether the survey is out of use. */
  inactiveFlag?: boolean | null;
  /** What the server notes about the survey, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}

/** A survey whose questions people fill in on a record. */
export interface SurveyReference {
  /** Id of the survey reference. */
  id?: number | null;
  /** Name of the survey reference. */
  name?: string;
  /**
   * What the server notes about the survey reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
