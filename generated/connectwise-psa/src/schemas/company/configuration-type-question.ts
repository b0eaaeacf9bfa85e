// @generated from definitions/connectwise-psa/schemas/company/configuration-type-question.yaml
// To change this file, edit that and run `npm run generate`.

import type { ConfigurationTypeReference, RecordInfo } from "../../schemas/common.js";

/** A question that configurations of one type answer. */
export interface ConfigurationTypeQuestion {
  /** Id of the configuration question. */
  id: number;
  /** Configuration type the question belongs to. */
  configurationType?: ConfigurationTypeReference;
  /** Kind of answer, such as Text, Date or Checkbox. */
  fieldType?:
    | "TextArea"
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
  /** How people answer; List and Option offer the values of the question. */
  entryType?: "Date" | "EntryField" | "List" | "Option" | null;
  /** Place of the question in the form, smallest first. */
  sequenceNumber?: number | null;
  /** Wording of the question as the form shows it. */
  question?: string;
  /** Digits after the decimal separator when the answer is a number or percent. */
  numberOfDecimals?: number | null;
  /** Whether the question must be answered. */
  requiredFlag?: boolean | null;
  /** Whether the configuration question is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the configuration question, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A question that configurations of one type answer. */
export interface ConfigurationTypeQuestionCreate extends ConfigurationTypeQuestionUpdate {
  /** Kind of answer, such as Text, Date or Checkbox. */
  fieldType:
    | "TextArea"
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
  /** How people answer; List and Option offer the values of the question. */
  entryType: "Date" | "EntryField" | "List" | "Option" | null;
  /** Place of the question in the form, smallest first. */
  sequenceNumber: number | null;
  /** Wording of the question as the form shows it. */
  question: string;
}

/** A question that configurations of one type answer. */
export interface ConfigurationTypeQuestionUpdate {
  /** Kind of answer, such as Text, Date or Checkbox. */
  fieldType?:
    | "TextArea"
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
  /** How people answer; List and Option offer the values of the question. */
  entryType?: "Date" | "EntryField" | "List" | "Option" | null;
  /** Place of the question in the form, smallest first. */
  sequenceNumber?: number | null;
  /** Wording of the question as the form shows it. */
  question?: string;
  /** Digits after the decimal separator when the answer is a number or percent. */
  numberOfDecimals?: number | null;
  /** Whether the question must be answered. */
  requiredFlag?: boolean | null;
  /** Whether the configuration question is out of use. */
  inactiveFlag?: boolean | null;
}

/** A configuration question in short. */
export interface ConfigurationTypeQuestionInfo {
  /** Id of the configuration question. */
  id: number;
  /** Configuration type the question belongs to. */
  configurationType?: ConfigurationTypeReference;
  /** Kind of answer, such as Text, Date or Checkbox. */
  fieldType?:
    | "TextArea"
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
  /** How people answer; List and Option offer the values of the question. */
  entryType?: "Date" | "EntryField" | "List" | "Option" | null;
  /** Place of the question in the form, smallest first. */
  sequenceNumber?: number | null;
  /** Wording of the question as the form shows it. */
  question?: string;
  /** Digits after the decimal separator when the answer is a number or percent. */
  numberOfDecimals?: number | null;
  /** Whether the question must be answered. */
  requiredFlag?: boolean | null;
  /** Whether the configuration question is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the configuration question, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A question that configurations of one type answer, such as the size of the memory. */
export interface ConfigurationTypeQuestionReference {
  /** Id of the configuration type question reference. */
  id?: number | null;
  /** What people are asked. */
  question?: string;
  /**
   * What the server notes about the configuration type question reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
