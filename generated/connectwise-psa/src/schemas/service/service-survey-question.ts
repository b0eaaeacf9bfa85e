// @generated from definitions/connectwise-psa/schemas/service/service-survey-question.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A question customers are asked about a ticket that was done. */
export interface ServiceSurveyQuestion {
  /** Id of the customer survey question. */
  id: number;
  /** Position of the customer survey question among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** Whether the customer writes the answer (OpenEnded) or chooses an option (Selection). */
  type?: "OpenEnded" | "Selection" | null;
  /** Wording the customer reads. */
  question?: string;
  /** Answers to choose from, for a Selection. */
  options?: ServiceSurveyQuestionOption[];
  /** Whether the question is asked. */
  includeFlag?: boolean | null;
  /** Whether the customer must answer it. */
  requiredFlag?: boolean | null;
  /** Points that count when the question is left unanswered. */
  noAnswerPoints?: number | null;
  /** Id of the survey the question belongs to. */
  surveyId?: number | null;
  /**
   * What the server notes about the customer survey question, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A question customers are asked about a ticket that was done. */
export interface ServiceSurveyQuestionCreate extends ServiceSurveyQuestionUpdate<never> {
  /** Whether the customer writes the answer (OpenEnded) or chooses an option (Selection). */
  type: "OpenEnded" | "Selection" | null;
  /** Wording the customer reads. */
  question: string;
}

/** A question customers are asked about a ticket that was done. */
export interface ServiceSurveyQuestionUpdate<Empty = null> {
  /** Position of the customer survey question among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** Whether the customer writes the answer (OpenEnded) or chooses an option (Selection). */
  type?: "OpenEnded" | "Selection" | null;
  /** Wording the customer reads. */
  question?: string;
  /** Answers to choose from, for a Selection. */
  options?: ServiceSurveyQuestionOption[] | Empty;
  /** Whether the question is asked. */
  includeFlag?: boolean | null;
  /** Whether the customer must answer it. */
  requiredFlag?: boolean | null;
  /** Points that count when the question is left unanswered. */
  noAnswerPoints?: number | null;
}

/** An answer to choose for a survey question. */
export interface ServiceSurveyQuestionOption {
  /** Whether the answer is offered. */
  includeFlag?: boolean | null;
  /** Wording of the answer. */
  caption?: string;
  /** Points the answer earns. */
  points?: number | null;
}
