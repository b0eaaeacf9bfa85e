// @generated from definitions/atomicwork/schemas/common.yaml
// To change this file, edit that and run `npm run generate`.

/** One condition of a search. */
export interface Filter {
  /** Key of the field to compare. */
  attribute: string;
  /** How to compare. */
  operator: FilterOperator;
  /** Values to compare with. */
  values?: FilterValue[];
}

/**
 * How to compare. EQUALS: the same; NOT_EQUALS: not the same; IN: one of them; NOT_IN: none of them; IS_ANY_OF: one of
 * them; IS_NOT_ANY_OF: none of them; IS_EXACTLY: these and no others; CONTAINS: has it; NOT_CONTAINS: lacks it;
 * TEXT_CONTAINS: has the text; TEXT_DOES_NOT_CONTAINS: lacks the text; STARTS_WITH: begins so; ENDS_WITH: ends so;
 * GREATER_THAN: more; GREATER_THAN_EQUALS: at least; LESS_THAN: less; LESS_THAN_EQUALS: at most; IS_BETWEEN: two
 * values, both included; IS_ON_OR_BEFORE: that time or earlier; IS_ON_OR_AFTER: that time or later; IS_WITHIN: within a
 * time span; IS_NULL: empty (no values); IS_NOT_NULL: not empty (no values).
 */
export type FilterOperator =
  | "EQUALS"
  | "NOT_EQUALS"
  | "IN"
  | "NOT_IN"
  | "IS_ANY_OF"
  | "IS_NOT_ANY_OF"
  | "IS_EXACTLY"
  | "CONTAINS"
  | "NOT_CONTAINS"
  | "TEXT_CONTAINS"
  | "TEXT_DOES_NOT_CONTAINS"
  | "STARTS_WITH"
  | "ENDS_WITH"
  | "GREATER_THAN"
  | "GREATER_THAN_EQUALS"
  | "LESS_THAN"
  | "LESS_THAN_EQUALS"
  | "IS_BETWEEN"
  | "IS_ON_OR_BEFORE"
  | "IS_ON_OR_AFTER"
  | "IS_WITHIN"
  | "IS_NULL"
  | "IS_NOT_NULL";

/** One value of a condition. */
export interface FilterValue {
  /** Numeric id, option value, ISO 8601 date or plain text. */
  value: string | number | boolean;
}

/** Answers to the fields of a form, each under the `reference_key` of its field. */
export type Answers = { [key: string]: string | number | boolean | string[] };

/** The chosen option of a field. */
export interface Choice {
  /** Numeric id of the option. */
  id?: number;
  /** Key of the option, e.g. `open`. */
  value?: string;
  /** Text people see, e.g. `Open`. */
  label?: string;
}

/** A person as other records show them. */
export interface PersonRef {
  /** Numeric user id. */
  id?: number;
  /** Full name for display. */
  label?: string;
  /** E-mail address. */
  email?: string;
  /** Given name of the person. */
  first_name?: string;
  /** Family name of the person. */
  last_name?: string;
}

/** Kind of request. */
export type RequestType = "REQUEST" | "INCIDENT" | "SERVICE_REQUEST" | "PROBLEM" | "CHANGE" | "MAJOR_INCIDENT";

/** Order of the requests. */
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

/** Channel through which something came in. */
export type Source = "EMAIL" | "SLACK" | "TEAMS" | "PORTAL" | "WORKFLOW" | "JOURNEY" | "API" | "UNIVERSAL_AGENT";

/** Other system the record was taken over from. */
export type ExternalSource = "SAAS_GENIE" | "SNOW" | "JSM_BRIDGE";

/** Kind of user. */
export type UserType = "EMPLOYEE" | "EXTERNAL" | "AI_EMPLOYEE";

/** Order of the users. */
export type UserSortOrder =
  | "CREATED_AT_DESC"
  | "CREATED_AT_ASC"
  | "UPDATED_AT_DESC"
  | "UPDATED_AT_ASC"
  | "NAME_EMAIL_ASC"
  | "NAME_EMAIL_DESC";

/** Chat conversation the record grew out of. */
export interface ConversationInfo {
  /** Name of the chat channel. */
  channel_name?: string;
  /** Id of the channel. */
  channel_id?: string;
  /** Unix timestamp at which the conversation began. */
  start_timestamp: string;
}

/** A comment on a request or change. */
export interface Note {
  /** Numeric id of the change note. */
  id?: number;
  /** Text of the note. */
  description?: string;
  /** Whether only agents see it. */
  is_private?: boolean;
  /** Channel it came in by. */
  source?: string;
  /** Kind of note, e.g. ESD_NOTE. */
  type?: string;
  /** User who wrote it. */
  user_id?: number;
  /** Users the note mentions. */
  mentions?: number[];
  /** Files on the note. */
  attachments?: { [key: string]: unknown }[];
  /** When the change note was made. */
  created_at?: string;
}

/** An entry of a record's history. Its other members are not published. */
export type Activity = { [key: string]: unknown };

/** Whatever the server answers; the shape is not published. */
export type Outcome = { [key: string]: unknown };

/** An empty JSON object. */
export interface Nothing {}
