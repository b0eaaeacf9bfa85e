// @generated from definitions/connectwise-psa/schemas/system/email-connector-parsing-rule.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  PriorityReference,
  RecordInfo,
  ServiceItemReference,
  ServiceStatusReference,
  ServiceSubTypeReference,
  ServiceTypeReference,
} from "../../schemas/common.js";
import type { EmailConnectorParsingStyleReference } from "../../schemas/system/email-connector-parsing-style.js";
import type { EmailConnectorParsingVariableReference } from "../../schemas/system/parsing-variable.js";

/** A rule that sets ticket values by a term in the e-mail. */
export interface EmailConnectorParsingRule {
  /** Id of the parsing rule. */
  id: number;
  /** Parsing style the rule belongs to. */
  parsingStyle?: EmailConnectorParsingStyleReference;
  /** Place in the order in which the rules are tried, lowest first. */
  priority?: number | null;
  /** Part of the e-mail that is searched, such as the subject. */
  parsingVariable?: EmailConnectorParsingVariableReference;
  /** Text that must occur for the rule to apply. */
  searchTerm?: string;
  /** Priority the ticket gets when the rule applies. */
  servicePriority?: PriorityReference;
  /** Status the ticket gets when the rule applies; must belong to the board. */
  serviceStatus?: ServiceStatusReference;
  /** Type the ticket gets when the rule applies; must belong to the board. */
  serviceType?: ServiceTypeReference;
  /** Subtype the ticket gets when the rule applies; must belong to the board. */
  serviceSubType?: ServiceSubTypeReference;
  /** Item the ticket gets when the rule applies; must belong to the board. */
  serviceItem?: ServiceItemReference;
  /** Board the ticket goes to when the rule applies. */
  serviceBoard?: BoardReference;
  /**
   * What the server notes about the parsing rule, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A rule that sets ticket values by a term in the e-mail. */
export interface EmailConnectorParsingRuleCreate extends EmailConnectorParsingRuleUpdate<never> {
  /** Place in the order in which the rules are tried, lowest first. */
  priority: number | null;
  /** Part of the e-mail that is searched, such as the subject. */
  parsingVariable: {
    /** Id of the email connector parsing variable reference. */
    id: number | null;
  };
  /** Text that must occur for the rule to apply. */
  searchTerm: string;
}

/** A rule that sets ticket values by a term in the e-mail. */
export interface EmailConnectorParsingRuleUpdate<Empty = null> {
  /** Place in the order in which the rules are tried, lowest first. */
  priority?: number | null;
  /** Part of the e-mail that is searched, such as the subject. */
  parsingVariable?: {
    /** Id of the email connector parsing variable reference. */
    id: number | null;
  };
  /** Text that must occur for the rule to apply. */
  searchTerm?: string;
  /** Priority the ticket gets when the rule applies. */
  servicePriority?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Status the ticket gets when the rule applies; must belong to the board. */
  serviceStatus?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** Type the ticket gets when the rule applies; must belong to the board. */
  serviceType?:
    | {
        /** Id of the type. */
        id: number;
      }
    | Empty;
  /** Subtype the ticket gets when the rule applies; must belong to the board. */
  serviceSubType?:
    | {
        /** Id of the subtype. */
        id: number;
      }
    | Empty;
  /** Item the ticket gets when the rule applies; must belong to the board. */
  serviceItem?:
    | {
        /** Id of the item. */
        id: number;
      }
    | Empty;
  /** Board the ticket goes to when the rule applies. */
  serviceBoard?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
}
