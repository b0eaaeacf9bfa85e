// @generated from definitions/connectwise-psa/schemas/system/survey-question.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { SurveyReference } from "../../schemas/system/survey.js";

/** A question of a survey. */
export interface SurveyQuestion {
  /** Id of the survey question. */
  id: number;
  /** Survey the question belongs to. */
  survey?: SurveyReference;
  /** Kind of value the answer is. */
  fieldType?:
    | "TextArea"
    | "Button"
    | "Currency"
    | "Date"
    | "Hyperlink"
    | "IPAddress"
    | "Checkbox"
    | "Number"
    | "Percent"
    | "Text"
    | "Password"
    | null;
  /** How people answer; List and Option take one of the question's values. */
  entryType?: "Date" | "EntryField" | "List" | "Option" | null;
  /** Position of the survey question among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** What people are asked. */
  question?: string;
  /** Digits after the decimal separator. */
  numberOfDecimals?: number | null;
  /** Whether an answer must be given. */
  requiredFlag?: boolean | null;
  /** Whether the survey question is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the survey question, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A question of a survey. */
export interface SurveyQuestionCreate extends SurveyQuestionUpdate {
  /** Kind of value the answer is. */
  fieldType:
    | "TextArea"
    | "Button"
    | "Currency"
    | "Date"
    | "Hyperlink"
    | "IPAddress"
    | "Checkbox"
    | "Number"
    | "Percent"
    | "Text"
    | "Password"
    | null;
  /** How people answer; List and Option take one of the question's values. */
  entryType: "Date" | "EntryField" | "List" | "Option" | null;
  /** Position of the survey question among the others; lower comes first. */
  sequenceNumber: number | null;
  /** What people are asked. */
  question: string;
}

/** A question of a survey. */
export interface SurveyQuestionUpdate {
  /** Kind of value the answer is. */
  fieldType?:
    | "TextArea"
    | "Button"
    | "Currency"
    | "Date"
    | "Hyperlink"
    | "IPAddress"
    | "Checkbox"
    | "Number"
    | "Percent"
    | "Text"
    | "Password"
    | null;
  /** How people answer; List and Option take one of the question's values. */
  entryType?: "Date" | "EntryField" | "List" | "Option" | null;
  /** Position of the survey question among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** What people are asked. */
  question?: string;
  /** Digits after the decimal separator. */
  numberOfDecimals?: number | null;
  /** Whether an answer must be given. */
  requiredFlag?: boolean | null;
  /** Whether the survey question is out of use. */
  inactiveFlag?: boolean | null;
}

/** A question of a survey. */
export interface SurveyQuestionReference {
  /** Id of the survey question reference. */
  id?: number | null;
  /** What people are asked. */
  question?: string;
  /**
   * What the server notes about the survey question reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
