// @generated from definitions/atomicwork/schemas/common.yaml
// To change this file, edit that and run `npm run generate`.

/**
 * One condition of a search.
 */
export interface Filter {
  /**
   * Key of the field to compare.
   */
  attribute: string;
  /**
   * How to compare. IS_BETWEEN takes exactly two values, both included; IS_NULL and IS_NOT_NULL take none.
   */
  operator:
    | "EQUALS"
    | "NOT_EQUALS"
    | "CONTAINS"
    | "NOT_CONTAINS"
    | "IN"
    | "NOT_IN"
    | "GREATER_THAN"
    | "LESS_THAN"
    | "GREATER_THAN_EQUALS"
    | "LESS_THAN_EQUALS"
    | "IS_BETWEEN"
    | "IS_NULL"
    | "IS_NOT_NULL"
    | "STARTS_WITH"
    | "ENDS_WITH"
    | "TEXT_CONTAINS"
    | "TEXT_DOES_NOT_CONTAINS"
    | "IS_ANY_OF"
    | "IS_NOT_ANY_OF"
    | "IS_EXACTLY"
    | "IS_ON_OR_BEFORE"
    | "IS_ON_OR_AFTER"
    | "IS_WITHIN";
  /**
   * Values to compare with.
   */
  values?: FilterValue[];
}

/**
 * One value of a condition.
 */
export interface FilterValue {
  /**
   * Numeric id, option value, ISO 8601 date or plain text.
   */
  value: string | number | boolean;
}

/**
 * Answers to the fields of a form, each under the `reference_key` of its field.
 */
export type Answers = { [key: string]: string | number | boolean | string[] };

/**
 * The chosen option of a field.
 */
export interface Choice {
  /**
   * Id of the option.
   */
  id?: number;
  /**
   * Key of the option, e.g. `open`.
   */
  value?: string;
  /**
   * Text people see, e.g. `Open`.
   */
  label?: string;
}

/**
 * A person as other records show them.
 */
export interface PersonRef {
  /**
   * Numeric user id.
   */
  id?: number;
  /**
   * Full name for display.
   */
  label?: string;
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Given name.
   */
  first_name?: string;
  /**
   * Family name.
   */
  last_name?: string;
}

/**
 * Kind of request.
 */
export type RequestType = "REQUEST" | "INCIDENT" | "SERVICE_REQUEST" | "PROBLEM" | "CHANGE" | "MAJOR_INCIDENT";

/**
 * Order of the requests.
 */
export type RequestSortOrder =
  | "CREATED_AT_DESC"
  | "CREATED_AT_ASC"
  | "UPDATED_AT_DESC"
  | "SLA_DUE_AT_DESC"
  | "SLA_DUE_AT_ASC"
  | "ADDED_COMMENT_DESC"
  | "PERFORMER_DESC"
  | "PERFORMER_ASC"
  | "NAME_ASC"
  | "NAME_DESC";

/**
 * Channel through which something came in.
 */
export type Source = "EMAIL" | "SLACK" | "TEAMS" | "PORTAL" | "WORKFLOW" | "JOURNEY" | "API" | "UNIVERSAL_AGENT";

/**
 * Other system the record was taken over from.
 */
export type ExternalSource = "SAAS_GENIE" | "SNOW" | "JSM_BRIDGE";

/**
 * Kind of user.
 */
export type UserType = "EMPLOYEE" | "EXTERNAL" | "AI_EMPLOYEE";

/**
 * Order of the users.
 */
export type UserSortOrder =
  | "CREATED_AT_DESC"
  | "CREATED_AT_ASC"
  | "UPDATED_AT_DESC"
  | "UPDATED_AT_ASC"
  | "NAME_EMAIL_ASC"
  | "NAME_EMAIL_DESC";

/**
 * Chat conversation the record grew out of.
 */
export interface ConversationInfo {
  /**
   * Name of the chat channel.
   */
  channel_name?: string;
  /**
   * Id of the channel in Slack or Teams.
   */
  channel_id?: string;
  /**
   * Unix timestamp at which the conversation began.
   */
  start_timestamp: string;
}

/**
 * A comment on a request or change.
 */
export interface Note {
  /**
   * Id of the note.
   */
  id?: number;
  /**
   * Text of the note.
   */
  description?: string;
  /**
   * Whether only agents see it.
   */
  is_private?: boolean;
  /**
   * Channel it came in by.
   */
  source?: string;
  /**
   * Kind of note, e.g. ESD_NOTE.
   */
  type?: string;
  /**
   * User who wrote it.
   */
  user_id?: number;
  /**
   * Users the note mentions.
   */
  mentions?: number[];
  /**
   * Files on the note.
   */
  attachments?: { [key: string]: unknown }[];
  /**
   * When it was written.
   */
  created_at?: string;
}

/**
 * An entry of a record's history. Its other members are not published.
 */
export type Activity = { [key: string]: unknown };

/**
 * Whatever the server answers; the shape is not published.
 */
export type Outcome = { [key: string]: unknown };

/**
 * An empty JSON object.
 */
export interface Nothing {}
