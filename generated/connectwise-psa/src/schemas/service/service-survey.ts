// @generated from definitions/connectwise-psa/schemas/service/service-survey.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";
import type { GenericIdIdentifierReference } from "../../schemas/references.js";

/** A questionnaire customers get when a ticket is done. */
export interface ServiceSurvey {
  /** Id of the customer survey. */
  id: number;
  /** Name of the customer survey. */
  name?: string;
  /** Whether the customer survey is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether your logo stands at the top. */
  headerIncludeLogoFlag?: boolean | null;
  /** Text at the top of the survey. */
  headerText?: string;
  /** Whether headerText is shown. */
  headerTextVisibleFlag?: boolean | null;
  /** Text at the end of the survey, above the box for remarks. */
  footerText?: string;
  /** Whether footerText is shown. */
  footerTextVisibleFlag?: boolean | null;
  /** Text the customer sees after sending the answers. */
  thankYouText?: string;
  /** Kind of person who is told when answers come in. */
  notifyWho?: GenericIdIdentifierReference;
  /** Whether somebody is told when answers come in. */
  notifyWhoVisibleFlag?: boolean | null;
  /** Member who is told, when notifyWho asks for one. */
  notifyMember?: MemberReference;
  /**
   * What the server notes about the customer survey, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the customer survey in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A questionnaire customers get when a ticket is done. */
export interface ServiceSurveyCreate extends ServiceSurveyUpdate<never> {
  /** Name of the customer survey. */
  name: string;
}

/** A questionnaire customers get when a ticket is done. */
export interface ServiceSurveyUpdate<Empty = null> {
  /** Name of the customer survey. */
  name?: string;
  /** Whether the customer survey is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether your logo stands at the top. */
  headerIncludeLogoFlag?: boolean | null;
  /** Text at the top of the survey. */
  headerText?: string | Empty;
  /** Whether headerText is shown. */
  headerTextVisibleFlag?: boolean | null;
  /** Text at the end of the survey, above the box for remarks. */
  footerText?: string | Empty;
  /** Whether footerText is shown. */
  footerTextVisibleFlag?: boolean | null;
  /** Text the customer sees after sending the answers. */
  thankYouText?: string | Empty;
  /** Kind of person who is told when answers come in. */
  notifyWho?:
    | {
        /** Id of the generic id identifier reference. */
        id: number | null;
      }
    | Empty;
  /** Whether somebody is told when answers come in. */
  notifyWhoVisibleFlag?: boolean | null;
  /** Member who is told, when notifyWho asks for one. */
  notifyMember?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
}

/** A survey that customers answer after a ticket or invoice. */
export interface ServiceSurveyReference {
  /** Id of the service survey reference. */
  id?: number | null;
  /** Name of the service survey reference. */
  name?: string;
  /**
   * What the server notes about the service survey reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
