// @generated from definitions/atomicwork/schemas/requests/request.yaml
// To change this file, edit that and run `npm run generate`.

import type { Answers, Choice, ConversationInfo, ExternalSource, PersonRef, Source } from "../../schemas/common.js";

/** A request for help, a service or access, or one of its kinds (incident, problem). */
export interface Request {
  /** Number of the record; calls take the display id instead. */
  id: number;
  /** Id that people and calls use, such as `REQ-123`. */
  display_id?: string;
  /** Short title of the problem. */
  subject?: string;
  /** What is asked for. */
  description?: string;
  /** The description without markup. */
  description_text?: string;
  /** Where the work stands. */
  status?: Choice;
  /** How soon it matters. */
  priority?: Choice;
  /** Kind of request, e.g. INCIDENT. */
  request_type?: string;
  /** Channel it came in by. */
  request_source?: string;
  /** Person who needs it. */
  requester?: PersonRef;
  /** Agent who works on it. */
  assignee?: PersonRef | null;
  /** Team that works on it. */
  agent_group?: Choice;
  /** Workspace of the problem. */
  workspace_id?: number;
  /** When the problem was made. */
  created_at?: string;
  /** When the problem last changed. */
  updated_at?: string;
  /** When it is due. */
  due_date?: string | null;
  /** Times promised for it. */
  sla?: RequestSla;
  /** Number of child records kept in other systems. */
  count_of_external_children?: number;
  /** Assets it is about. */
  assets?: RequestAsset[];
  /** How many people or services it touches. */
  impact?: string;
  /** How fast harm grows. */
  urgency?: string;
  /** Topic it was filed under, e.g. Network. */
  category?: string;
  /** Part of the category. */
  subcategory?: string;
  /** Tags on it. */
  tags?: { [key: string]: unknown }[];
  /** Files on it. */
  attachments?: { [key: string]: unknown }[];
  /** Custom fields by reference key. */
  custom_fields?: { [key: string]: unknown };
  /** Number of the parent request. */
  parent_request_id?: number | null;
  /** Id in the system it is taken over from. */
  external_id?: string | null;
}

/** Times promised for a request. */
export interface RequestSla {
  /** When it must be resolved. */
  resolution_at?: string | null;
}

/** An asset on a request. */
export interface RequestAsset {
  /** Id for the asset tools. */
  id?: number;
  /** Name of the asset. */
  label?: string;
  /** The maker's number of the device. */
  serial_number?: string | null;
  /** System that reported the asset. */
  source?: { [key: string]: unknown };
  /** Fields of the asset by reference key. */
  form_fields?: { [key: string]: unknown };
}

/** A request to be filed. */
export interface RequestInputCreate {
  /** Workspace of the request. */
  workspace_id?: number;
  /**
   * Kind: REQUEST (general help), INCIDENT (something is broken), SERVICE_REQUEST (something from the catalog) or
   * PROBLEM.
   */
  request_type?: "REQUEST" | "INCIDENT" | "SERVICE_REQUEST" | "PROBLEM";
  /** Short title of the request. */
  subject?: string;
  /** What is needed or what is wrong. */
  description?: string;
  /** User who needs it. */
  requester?: number;
  /** Value or label of the status option. */
  status?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** Ids of tags to put on it. */
  tags?: number[];
  /** Addresses that get a copy. */
  cc_emails?: string[];
  /** Addresses that get a blind copy. */
  bcc_emails?: string[];
  /** Support address the request was sent to. */
  to_email?: string;
  /** Full mail the request was made from. */
  email_content?: string;
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Answers to the custom fields of the form, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Notes to put on it at once. */
  notes?: NoteInput[];
  /** Number (not display id) of the parent request. */
  parent_request_id?: number;
  /** Channel to record, usually API. */
  request_source?: Source;
  /** Chat conversation the record grew out of. */
  conversation_info?: ConversationInfo;
  /** Part of the product the request was made from. */
  request_created_from?: RequestOrigin;
  /** Catalog item it is for. */
  item_id?: number;
  /**
   * Answers to the catalog item's form, keyed by `reference_key`; choices as option value, people and records as id.
   */
  item_fields?: Answers;
  /** Value or label of the impact option. */
  impact?: string;
  /** Value or label of the urgency option. */
  urgency?: string;
  /** Value or label of the category option. */
  category?: string;
  /** Value or label of the option below the category. */
  subcategory?: string;
  /** Ids of the assets it is about. */
  assets?: number[];
  /** Id in the system it is taken over from. */
  external_id?: string;
  /** Other system the record was taken over from. */
  external_source?: ExternalSource;
  /** Time of creation to record instead of now. */
  created_at?: string;
  /** Time of the last change to record instead of now. */
  updated_at?: string;
  /** Migration only (needs external_id or external_source): when an agent first answered. */
  first_response_time?: string;
  /** Migration only: when the first answer was due. */
  first_response_due_time?: string;
  /** Migration only: when it was resolved. */
  resolution_time?: string;
  /** Migration only: when it had to be resolved. */
  resolution_due_time?: string;
  /** Migration only: when it was closed; with a closed status it also fills resolution_time. */
  closed_status_at?: string;
}

/** A request to be filed. */
export interface RequestInput {
  /** Workspace of the request. */
  workspace_id?: number;
  /**
   * Kind: REQUEST (general help), INCIDENT (something is broken), SERVICE_REQUEST (something from the catalog) or
   * PROBLEM.
   */
  request_type?: "REQUEST" | "INCIDENT" | "SERVICE_REQUEST" | "PROBLEM";
  /** Short title of the request. */
  subject?: string;
  /** What is needed or what is wrong. */
  description?: string;
  /** User who needs it. */
  requester?: number;
  /** Value or label of the status option. */
  status?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** Ids of tags to put on it. */
  tags?: number[];
  /** Addresses that get a copy. */
  cc_emails?: string[];
  /** Addresses that get a blind copy. */
  bcc_emails?: string[];
  /** Support address the request was sent to. */
  to_email?: string;
  /** Full mail the request was made from. */
  email_content?: string;
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Answers to the custom fields of the form, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Notes to put on it at once. */
  notes?: NoteInput[];
  /** Number (not display id) of the parent request. */
  parent_request_id?: number;
  /** Channel to record, usually API. */
  request_source?: Source;
  /** Chat conversation the record grew out of. */
  conversation_info?: ConversationInfo;
  /** Part of the product the request was made from. */
  request_created_from?: RequestOrigin;
  /** Catalog item it is for. */
  item_id?: number;
  /**
   * Answers to the catalog item's form, keyed by `reference_key`; choices as option value, people and records as id.
   */
  item_fields?: Answers;
  /** Value or label of the impact option. */
  impact?: string;
  /** Value or label of the urgency option. */
  urgency?: string;
  /** Value or label of the category option. */
  category?: string;
  /** Value or label of the option below the category. */
  subcategory?: string;
  /** Ids of the assets it is about. */
  assets?: number[];
  /** Id in the system it is taken over from. */
  external_id?: string;
  /** Other system the record was taken over from. */
  external_source?: ExternalSource;
  /** Time of creation to record instead of now. */
  created_at?: string;
  /** Time of the last change to record instead of now. */
  updated_at?: string;
  /** Migration only (needs external_id or external_source): when an agent first answered. */
  first_response_time?: string;
  /** Migration only: when the first answer was due. */
  first_response_due_time?: string;
  /** Migration only: when it was resolved. */
  resolution_time?: string;
  /** Migration only: when it had to be resolved. */
  resolution_due_time?: string;
  /** Migration only: when it was closed; with a closed status it also fills resolution_time. */
  closed_status_at?: string;
}

/** Part of the product the request was made from. */
export interface RequestOrigin {
  /** Id of that part. */
  id?: string;
  /** Kind of that part. */
  type?: "REQUEST_SETTINGS";
}

/** Fields of a request that can change. */
export interface RequestChanges {
  /** Short title of the request. */
  subject?: string;
  /** What is needed or what is wrong. */
  description?: string;
  /** Value or label of the new status option. */
  status?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** Value or label of the impact option. */
  impact?: string;
  /** Value or label of the urgency option. */
  urgency?: string;
  /** Value or label of the category option. */
  category?: string;
  /** Value or label of the option below the category. */
  subcategory?: string;
  /** Ids of all tags it will have. */
  tags?: number[];
  /** Ids of the assets it is about. */
  assets?: number[];
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** New answers to custom fields, keyed by `reference_key`. */
  custom_fields?: Answers;
}

/** Changes to a request, with files. */
export interface RequestUpload {
  /** Short title of the request. */
  subject?: string;
  /** What is needed or what is wrong. */
  description?: string;
  /** Value or label of the new status option. */
  status?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** Value or label of the impact option. */
  impact?: string;
  /** Value or label of the urgency option. */
  urgency?: string;
  /** Value or label of the category option. */
  category?: string;
  /** Value or label of the option below the category. */
  subcategory?: string;
  /** Channel to record. */
  request_source?: Source;
  /** Form answers saved together with the request, all or nothing. */
  data_json?: RequestUploadData;
  /** Ids of the assets it is about. */
  assets?: number[];
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** New files to attach. */
  files?: Blob[];
}

/** Form answers saved together with the request, all or nothing. */
export interface RequestUploadData {
  /** Answers to custom fields, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** New answers for items of the request. */
  service_items?: RequestUploadItem[];
}

/** Answers of one item of the request. The API does not publish its members. */
export interface RequestUploadItem {
  /** Item of the request. */
  item_instance_id?: number;
  /** Answers keyed by `reference_key`. */
  item_fields?: Answers;
}

/** Where a request goes. */
export interface RequestMove {
  /** Workspace it goes to. */
  destination_workspace_id?: number;
  /** Why it was moved; added as a note. */
  request_note?: MoveNote;
  /** Note to add on behalf of a workflow. */
  workflow_request_note?: NoteInput;
  /** Fields of the request in its new place; `request_type` changes its kind. */
  data?: RequestInput;
}

/** Why it was moved; added as a note. */
export interface MoveNote {
  /** Text of the note. */
  description?: string;
}

/** A note to add. */
export interface NoteInput {
  /** Text of the note. */
  description?: string;
  /** True for an internal note only agents see; false answers the requester. Default `false`. */
  is_private?: boolean;
  /** User in whose name it is written. */
  user_id?: number;
  /** Users to notify. */
  mentions?: number[];
  /** Addresses that get a copy. */
  cc_emails?: string[];
  /** Addresses that get a blind copy. */
  bcc_emails?: string[];
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Channel to record, usually API. */
  source?: Source;
  /** Kind of note; the server picks one when left out. */
  type?: NoteType;
  /** Chat conversation that gets the reply as well. */
  conversation_id?: number;
  /** Whether it goes out as a broadcast. Default `false`. */
  is_broadcast?: boolean;
  /** Full mail the note was made from. */
  email_content?: string;
  /** Id in the system it is taken over from. */
  external_id?: string;
  /** Other system the record was taken over from. */
  external_source_type?: ExternalSource;
  /** Backdates the note; neither in the future nor before the request was filed. */
  event_created_at?: string;
}

/** A note to add. */
export interface NoteInputCreate {
  /** Text of the note. */
  description?: string;
  /** True for an internal note only agents see; false answers the requester. Default `false`. */
  is_private?: boolean;
  /** User in whose name it is written. */
  user_id?: number;
  /** Users to notify. */
  mentions?: number[];
  /** Addresses that get a copy. */
  cc_emails?: string[];
  /** Addresses that get a blind copy. */
  bcc_emails?: string[];
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Channel to record, usually API. */
  source?: Source;
  /** Kind of note; the server picks one when left out. */
  type?: NoteType;
  /** Chat conversation that gets the reply as well. */
  conversation_id?: number;
  /** Whether it goes out as a broadcast. Default `false`. */
  is_broadcast?: boolean;
  /** Full mail the note was made from. */
  email_content?: string;
  /** Id in the system it is taken over from. */
  external_id?: string;
  /** Other system the record was taken over from. */
  external_source_type?: ExternalSource;
  /** Backdates the note; neither in the future nor before the request was filed. */
  event_created_at?: string;
}

/** Kind of note; the server picks one when left out. */
export type NoteType = "ESD_NOTE" | "SLACK_NOTE" | "EMAIL_NOTE" | "RATING" | "TEMPLATE" | "WORKFLOW_NOTE";

/** A major incident to be declared. */
export interface MajorIncidentInput {
  /** Workspace of the major incident. */
  workspace_id?: number;
  /** Id of the cluster of similar incidents that Atomicwork found. */
  incident_cluster_id: string;
  /** Channel to record, usually API. */
  request_source: Source;
}

/** Requests and what is done to them. */
export interface RequestBulkAction {
  /** Display ids of the requests, e.g. `REQ-123`. */
  display_ids?: string[];
  /** For assign-agent: numeric user id, as text. */
  assignee?: string;
  /** For add_tags: ids of the tags. */
  tags?: number[];
  /** For status_update and category: label of the option. */
  option_label?: string;
  /** For category: label of the option below it. */
  sub_option_label?: string;
  /** Whether child requests are included. */
  all_children?: boolean;
  /** For link-to-major-incident: its display id. */
  major_incident_display_id?: string;
}

/** People who follow a request. */
export interface FollowersUpdate {
  /** People who follow the request. */
  follower_ids?: number[];
}

/** People who follow a request. */
export interface FollowersCreate extends FollowersUpdate {}

/** One catalog item inside a service request, with its answers. */
export interface RequestItem {
  /** Id of this item within the request. */
  id?: number;
  /** Catalog item it came from. */
  item_id?: number;
  /** Answers by reference key. */
  item_fields?: { [key: string]: unknown };
}

/** Answers for a new item of a request. */
export interface RequestItemAnswers {
  /** Answers to the catalog item's form, keyed by `reference_key`. */
  fields?: Answers;
}

/** New answers for an item of a request. */
export interface RequestItemChanges {
  /** Answers to change, keyed by `reference_key`. */
  item_fields?: Answers;
}
