// @generated from definitions/connectwise-psa/schemas/service/survey-option.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** An answer to choose for a survey question, with its points. */
export interface SurveyOption {
  /** Id of the customer survey option. */
  id: number;
  /** Wording of the answer. */
  caption?: string;
  /** Points the answer earns. */
  points?: number | null;
  /** Whether customers see the answer. */
  visibleflag?: boolean | null;
  /**
   * What the server notes about the customer survey option, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An answer to choose for a survey question, with its points. */
export interface SurveyOptionCreate extends SurveyOptionUpdate {
  /** Wording of the answer. */
  caption: string;
  /** Points the answer earns. */
  points: number | null;
}

/** An answer to choose for a survey question, with its points. */
export interface SurveyOptionUpdate {
  /** Wording of the answer. */
  caption?: string;
  /** Points the answer earns. */
  points?: number | null;
  /** Whether customers see the answer. */
  visibleflag?: boolean | null;
}
