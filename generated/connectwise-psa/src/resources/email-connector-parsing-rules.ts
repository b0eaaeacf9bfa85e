// @generated from definitions/connectwise-psa/resources/system/email-connector-parsing-rules.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  EmailConnectorParsingRule,
  EmailConnectorParsingRuleCreate,
  EmailConnectorParsingRuleUpdate,
} from "../schemas/system/email-connector-parsing-rule.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListEmailConnectorParsingRulesParams extends ListParams {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  parsingStyleId: number;
}

export interface GetEmailConnectorParsingRuleParams extends GetParams {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  parsingStyleId: number;
  /** Id of the parsing rule. */
  id: number;
}

export interface CreateEmailConnectorParsingRuleParams extends EmailConnectorParsingRuleCreate {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  parsingStyleId: number;
}

export interface UpdateEmailConnectorParsingRuleParams extends EmailConnectorParsingRuleUpdate {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  parsingStyleId: number;
  /** Id of the parsing rule. */
  id: number;
}

export interface ReplaceEmailConnectorParsingRuleParams extends EmailConnectorParsingRuleCreate {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  parsingStyleId: number;
  /** Id of the parsing rule. */
  id: number;
}

export interface DeleteEmailConnectorParsingRuleParams {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  parsingStyleId: number;
  /** Id of the parsing rule. */
  id: number;
}

export interface CountEmailConnectorParsingRulesParams extends CountParams {
  /** Id of the e-mail connector. */
  emailConnectorId: number;
  /** Id of the parsing style. */
  parsingStyleId: number;
}

const base: ResourceShape = {
  name: "email_connector_parsing_rules",
  path: "/system/emailConnectors/{emailConnectorId}/parsingStyles/{parsingStyleId}/parsingRules",
  required: ["priority", "parsingVariable", "searchTerm"],
};

/**
 * Lists parsing rules. A rule that searches a part of the e-mail for a term and sets board, status, type or priority of
 * the ticket.
 */
export const listEmailConnectorParsingRules: Operation<
  ListEmailConnectorParsingRulesParams,
  EmailConnectorParsingRule
> = { of: base, like: listShape };

/** Gets one parsing rule by its id. */
export const getEmailConnectorParsingRule: Operation<GetEmailConnectorParsingRuleParams, EmailConnectorParsingRule> = {
  of: base,
  like: getShape,
};

/**
 * Creates a parsing rule and returns it. A rule that searches a part of the e-mail for a term and sets board, status,
 * type or priority of the ticket.
 */
export const createEmailConnectorParsingRule: Operation<
  CreateEmailConnectorParsingRuleParams,
  EmailConnectorParsingRule
> = { of: base, like: createShape };

/** Changes the given fields of one parsing rule; the others stay as they are. */
export const updateEmailConnectorParsingRule: Operation<
  UpdateEmailConnectorParsingRuleParams,
  EmailConnectorParsingRule
> = { of: base, like: updateShape };

/** Replaces one parsing rule whole; fields that are left out go back to their defaults. */
export const replaceEmailConnectorParsingRule: Operation<
  ReplaceEmailConnectorParsingRuleParams,
  EmailConnectorParsingRule
> = { of: base, like: replaceShape };

/** Deletes one parsing rule for good. */
export const deleteEmailConnectorParsingRule: Operation<DeleteEmailConnectorParsingRuleParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the parsing rules that match the given conditions. */
export const countEmailConnectorParsingRules: Operation<CountEmailConnectorParsingRulesParams, Count> = {
  of: base,
  like: countShape,
};

/** A rule that searches a part of the e-mail for a term and sets board, status, type or priority of the ticket. */
export interface EmailConnectorParsingRulesResource {
  /**
   * Lists parsing rules. A rule that searches a part of the e-mail for a term and sets board, status, type or priority
   * of the ticket.
   */
  list(params: ListEmailConnectorParsingRulesParams, options?: RequestOptions): Pages<EmailConnectorParsingRule>;
  /** Gets one parsing rule by its id. */
  get(params: GetEmailConnectorParsingRuleParams, options?: RequestOptions): Promise<EmailConnectorParsingRule>;
  /**
   * Creates a parsing rule and returns it. A rule that searches a part of the e-mail for a term and sets board, status,
   * type or priority of the ticket.
   */
  create(params: CreateEmailConnectorParsingRuleParams, options?: RequestOptions): Promise<EmailConnectorParsingRule>;
  /** Changes the given fields of one parsing rule; the others stay as they are. */
  update(params: UpdateEmailConnectorParsingRuleParams, options?: RequestOptions): Promise<EmailConnectorParsingRule>;
  /** Replaces one parsing rule whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceEmailConnectorParsingRuleParams, options?: RequestOptions): Promise<EmailConnectorParsingRule>;
  /** Deletes one parsing rule for good. */
  delete(params: DeleteEmailConnectorParsingRuleParams, options?: RequestOptions): Promise<void>;
  /** Counts the parsing rules that match the given conditions. */
  count(params: CountEmailConnectorParsingRulesParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.emailConnectorParsingRules` is made from. */
export const emailConnectorParsingRulesResource: Resource<EmailConnectorParsingRulesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const emailConnectorParsingRulesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_email_connector_parsing_rules_count: { operation: countEmailConnectorParsingRules },
  create_a_connect_wise_psa_email_connector_parsing_rule: { operation: createEmailConnectorParsingRule },
  delete_a_connect_wise_psa_email_connector_parsing_rule_by_id: { operation: deleteEmailConnectorParsingRule },
  get_single_connect_wise_psa_email_connector_parsing_rule_by_id: { operation: getEmailConnectorParsingRule },
  list_all_connect_wise_psa_email_connector_parsing_rules: { operation: listEmailConnectorParsingRules },
  replace_a_connect_wise_psa_email_connector_parsing_rule_by_id: {
    operation: replaceEmailConnectorParsingRule,
    json: "record",
  },
  update_a_connect_wise_psa_email_connector_parsing_rule_by_id: { operation: updateEmailConnectorParsingRule },
};
