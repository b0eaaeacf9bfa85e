// @generated from definitions/connectwise-psa/schemas/company/configuration-type-question-value.yaml
// To change this file, edit that and run `npm run generate`.

import type { ConfigurationTypeReference, RecordInfo } from "../../schemas/common.js";
import type { ConfigurationTypeQuestionReference } from "../../schemas/company/configuration-type-question.js";

/** One of the answers a configuration question can be answered with. */
export interface ConfigurationTypeQuestionValue {
  /** Id of the answer to the configuration question. */
  id: number;
  /** Configuration type the question belongs to. */
  configurationType?: ConfigurationTypeReference;
  /** Question the value is a choice of. */
  question?: ConfigurationTypeQuestionReference;
  /** Answer as the list shows it. */
  value?: string;
  /** Whether it is the answer when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the answer to the configuration question is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the answer to the configuration question, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** One of the answers a configuration question can be answered with. */
export interface ConfigurationTypeQuestionValueCreate extends ConfigurationTypeQuestionValueUpdate {
  /** Answer as the list shows it. */
  value: string;
}

/** One of the answers a configuration question can be answered with. */
export interface ConfigurationTypeQuestionValueUpdate {
  /** Answer as the list shows it. */
  value?: string;
  /** Whether it is the answer when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the answer to the configuration question is out of use. */
  inactiveFlag?: boolean | null;
}

/** A choice of a configuration question in short. */
export interface ConfigurationTypeQuestionValueInfo {
  /** Id of the answer to the configuration question. */
  id: number;
  /** Configuration type the question belongs to. */
  configurationType?: ConfigurationTypeReference;
  /** Question the value is a choice of. */
  question?: ConfigurationTypeQuestionReference;
  /** Answer as the list shows it. */
  value?: string;
  /** Whether it is the answer when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the answer to the configuration question is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the answer to the configuration question, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
