// @generated from definitions/connectwise-psa/schemas/system/survey-question-value.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { SurveyQuestionReference } from "../../schemas/system/survey-question.js";
import type { SurveyReference } from "../../schemas/system/survey.js";

/** An answer to choose at a survey question. */
export interface SurveyQuestionValue {
  /** Id of the answer to the survey question. */
  id: number;
  /** Survey the question belongs to. */
  survey?: SurveyReference;
  /** Question the answer belongs to. */
  question?: SurveyQuestionReference;
  /** Text of the answer. */
  value?: string;
  /** Whether the answer is filled in beforehand. */
  defaultFlag?: boolean | null;
  /** Points the survey gets when the answer is chosen. */
  pointValue?: number | null;
  /** Whether the answer to the survey question is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the answer to the survey question, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** An answer to choose at a survey question. */
export interface SurveyQuestionValueCreate extends SurveyQuestionValueUpdate {
  /** Text of the answer. */
  value: string;
}

/** An answer to choose at a survey question. */
export interface SurveyQuestionValueUpdate {
  /** Text of the answer. */
  value?: string;
  /** Whether the answer is filled in beforehand. */
  defaultFlag?: boolean | null;
  /** Points the survey gets when the answer is chosen. */
  pointValue?: number | null;
  /** Whether the answer to the survey question is out of use. */
  inactiveFlag?: boolean | null;
}
