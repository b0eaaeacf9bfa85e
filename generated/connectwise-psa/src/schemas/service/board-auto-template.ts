// @generated from definitions/connectwise-psa/schemas/service/board-auto-template.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  RecordInfo,
  ServiceItemReference,
  ServiceSubTypeReference,
  ServiceTypeReference,
} from "../../schemas/common.js";
import type { ServiceTemplateReference } from "../../schemas/company/service-template.js";

/** A rule that applies a ticket template to tickets of one board with a certain type, subtype and item. */
export interface BoardAutoTemplate {
  /** Id of the automatic ticket template rule. */
  id: number;
  /** Type a ticket must have for the rule to fit. */
  type?: ServiceTypeReference;
  /** Subtype a ticket must have for the rule to fit. */
  subtype?: ServiceSubTypeReference;
  /** Item a ticket must have for the rule to fit. */
  item?: ServiceItemReference;
  /** Template that is applied to tickets that fit. */
  serviceTemplate?: ServiceTemplateReference;
  /** Service board the automatic ticket template rule belongs to. */
  board?: BoardReference;
  /**
   * Whether the template's title is added to the ticket's (Append), replaces it (Overwrite) or is left out (Ignore).
   */
  summarySetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's discussion text is added to the ticket's (Append), replaces it (Overwrite) or is left out
   * (Ignore).
   */
  discussionSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's internal note is added to the ticket's (Append), replaces it (Overwrite) or is left out
   * (Ignore).
   */
  internalAnalysisSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's resolution text is added to the ticket's (Append), replaces it (Overwrite) or is left out
   * (Ignore).
   */
  resolutionSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's tasks are added to the ticket's (Append), replace them (Overwrite) or are left out (Ignore).
   */
  tasksSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's documents are added to the ticket's (Append), replace them (Overwrite) or are left out
   * (Ignore).
   */
  documentsSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's assigned members are added to the ticket's (Append), replace them (Overwrite) or are left
   * out (Ignore).
   */
  resourcesSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's planned hours are added to the ticket's (Append), replace them (Overwrite) or are left out
   * (Ignore).
   */
  budgetHoursSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's billing settings are added to the ticket's (Append), replace them (Overwrite) or are left
   * out (Ignore).
   */
  financeInformationSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's e-mail settings for notes are added to the ticket's (Append), replace them (Overwrite) or
   * are left out (Ignore).
   */
  sendNotesAsEmailSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's impact and urgency are added to the ticket's (Append), replace them (Overwrite) or are left
   * out (Ignore).
   */
  impactUrgencySetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's priority is added to the ticket's (Append), replaces it (Overwrite) or is left out (Ignore).
   */
  templatePrioritySetting?: "Append" | "Overwrite" | "Ignore" | null;
  /** Whether the template is applied by itself; otherwise somebody must choose it. */
  autoApplyFlag?: boolean | null;
  /**
   * What the server notes about the automatic ticket template rule, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A rule that applies a ticket template to tickets of one board with a certain type, subtype and item. */
export interface BoardAutoTemplateCreate extends BoardAutoTemplateUpdate {
  /** Type a ticket must have for the rule to fit. */
  type: {
    /** Id of the type. */
    id: number;
  };
  /** Subtype a ticket must have for the rule to fit. */
  subtype: {
    /** Id of the subtype. */
    id: number;
  };
  /** Item a ticket must have for the rule to fit. */
  item: {
    /** Id of the item. */
    id: number;
  };
  /** Template that is applied to tickets that fit. */
  serviceTemplate: {
    /** Id of the service template reference. */
    id: number | null;
  };
}

/** A rule that applies a ticket template to tickets of one board with a certain type, subtype and item. */
export interface BoardAutoTemplateUpdate {
  /** Type a ticket must have for the rule to fit. */
  type?: {
    /** Id of the type. */
    id: number;
  };
  /** Subtype a ticket must have for the rule to fit. */
  subtype?: {
    /** Id of the subtype. */
    id: number;
  };
  /** Item a ticket must have for the rule to fit. */
  item?: {
    /** Id of the item. */
    id: number;
  };
  /** Template that is applied to tickets that fit. */
  serviceTemplate?: {
    /** Id of the service template reference. */
    id: number | null;
  };
  /**
   * Whether the template's title is added to the ticket's (Append), replaces it (Overwrite) or is left out (Ignore).
   */
  summarySetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's discussion text is added to the ticket's (Append), replaces it (Overwrite) or is left out
   * (Ignore).
   */
  discussionSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's internal note is added to the ticket's (Append), replaces it (Overwrite) or is left out
   * (Ignore).
   */
  internalAnalysisSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's resolution text is added to the ticket's (Append), replaces it (Overwrite) or is left out
   * (Ignore).
   */
  resolutionSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's tasks are added to the ticket's (Append), replace them (Overwrite) or are left out (Ignore).
   */
  tasksSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's documents are added to the ticket's (Append), replace them (Overwrite) or are left out
   * (Ignore).
   */
  documentsSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's assigned members are added to the ticket's (Append), replace them (Overwrite) or are left
   * out (Ignore).
   */
  resourcesSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's planned hours are added to the ticket's (Append), replace them (Overwrite) or are left out
   * (Ignore).
   */
  budgetHoursSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's billing settings are added to the ticket's (Append), replace them (Overwrite) or are left
   * out (Ignore).
   */
  financeInformationSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's e-mail settings for notes are added to the ticket's (Append), replace them (Overwrite) or
   * are left out (Ignore).
   */
  sendNotesAsEmailSetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's impact and urgency are added to the ticket's (Append), replace them (Overwrite) or are left
   * out (Ignore).
   */
  impactUrgencySetting?: "Append" | "Overwrite" | "Ignore" | null;
  /**
   * Whether the template's priority is added to the ticket's (Append), replaces it (Overwrite) or is left out (Ignore).
   */
  templatePrioritySetting?: "Append" | "Overwrite" | "Ignore" | null;
  /** Whether the template is applied by itself; otherwise somebody must choose it. */
  autoApplyFlag?: boolean | null;
}
