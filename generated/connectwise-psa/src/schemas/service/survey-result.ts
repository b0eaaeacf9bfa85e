// @generated from definitions/connectwise-psa/schemas/service/survey-result.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, ContactReference, RecordInfo } from "../../schemas/common.js";

/** What a customer answered to a service survey about one ticket. */
export interface SurveyResult {
  /** Id of the customer survey result. */
  id: number;
  /** Id of the ticket the answers are about. */
  ticketId?: number | null;
  /** Address of the person who answered. */
  emailAddress?: string;
  /** Remark the customer wrote at the end. */
  footerResponse?: string;
  /** Whether the customer asks to be contacted. */
  contactMeFlag?: boolean | null;
  /** Contact who answered. */
  contact?: ContactReference;
  /** Answers, one for each question. */
  results?: SurveyResultDetail[];
  /** Sum of the points of all answers. */
  totalPoints?: number | null;
  /** Company the ticket was for. */
  company?: CompanyReference;
  /** Id of the survey that was answered. */
  surveyId?: number | null;
  /**
   * What the server notes about the customer survey result, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** What a customer answered to a service survey about one ticket. */
export interface SurveyResultCreate extends SurveyResultUpdate<never> {
  /** Id of the ticket the answers are about. */
  ticketId: number | null;
}

/** What a customer answered to a service survey about one ticket. */
export interface SurveyResultUpdate<Empty = null> {
  /** Id of the ticket the answers are about. */
  ticketId?: number | null;
  /** Address of the person who answered. */
  emailAddress?: string | Empty;
  /** Remark the customer wrote at the end. */
  footerResponse?: string | Empty;
  /** Whether the customer asks to be contacted. */
  contactMeFlag?: boolean | null;
  /** Contact who answered. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Answers, one for each question. */
  results?: SurveyResultDetail[] | Empty;
  /** Company the ticket was for. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
}

/** The answer to one question of a service survey. */
export interface SurveyResultDetail {
  /** Id of the question that was answered. */
  questionId?: number | null;
  /** Text of the answer; for a Selection the index of the chosen option. */
  answer?: string | number | boolean | null;
}
