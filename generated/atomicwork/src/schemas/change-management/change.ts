// @generated from definitions/atomicwork/schemas/change-management/change.yaml
// To change this file, edit that and run `npm run generate`.

import type { Answers, Choice, ConversationInfo, ExternalSource, PersonRef } from "../../schemas/common.js";
import type { NoteType } from "../../schemas/requests/request.js";

/** A planned change to systems people rely on. */
export interface Change {
  /** Number of the record; calls take the display id instead. */
  id?: number;
  /** Id people and calls use, e.g. `CHG-45`. */
  display_id?: string;
  /** Short title of the change. */
  subject?: string;
  /** What is changed, why and how. */
  description?: string;
  /** Where the work stands. */
  status?: string | Choice;
  /** How soon it matters. */
  priority?: string | Choice;
  /** How much it touches. */
  impact?: string;
  /** How fast it is needed. */
  urgency?: string;
  /** Kind of change, e.g. standard or emergency. */
  change_type?: string;
  /** Template the change is made from. */
  change_template?: number | Choice;
  /** Person who needs it. */
  requester?: number | PersonRef;
  /** Agent who works on it. */
  assignee?: number | PersonRef | null;
  /** Team that works on it. */
  agent_group?: number | Choice | null;
  /** When the work is planned to begin. */
  planned_change_start_date?: string;
  /** When the work is planned to be done. */
  planned_change_completion_date?: string;
  /** When the work began. */
  actual_change_start_date?: string;
  /** When the work was done. */
  actual_change_completion_date?: string;
  /** Assets it touches. */
  assets?: { [key: string]: unknown }[];
  /** Requests it answers. */
  linked_requests?: { [key: string]: unknown }[];
  /** Tags on it. */
  tags?: { [key: string]: unknown }[];
  /** Custom fields by reference key. */
  custom_fields?: { [key: string]: unknown };
  /** Fields of the template by reference key. */
  template_fields?: { [key: string]: unknown };
  /** Workspace of the change. */
  workspace_id?: number;
  /** When the change was made. */
  created_at?: string;
  /** When the change last changed. */
  updated_at?: string;
}

/** A change to be filed or edited. */
export interface ChangeInputCreate extends ChangeInputUpdate {}

/** A change to be filed or edited. */
export interface ChangeInputUpdate {
  /** Workspace of the change. */
  workspace_id?: number;
  /** Template the change is made from. */
  change_template?: number;
  /** Short title of the change. */
  subject?: string;
  /** What is changed, why, how, and how it is undone. */
  description?: string;
  /** Value or label of the change type option, e.g. Standard. */
  change_type?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Value or label of the status option. */
  status?: string;
  /** Value or label of the impact option. */
  impact?: string;
  /** Value or label of the urgency option. */
  urgency?: string;
  /** User who needs it. */
  requester?: number;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** User who answers for it. */
  owner?: number;
  /** User to record as its author. */
  created_by?: number;
  /** When the work is planned to begin. */
  planned_change_start_date?: string;
  /** When the work is planned to be done. */
  planned_change_completion_date?: string;
  /** When the work began. */
  actual_change_start_date?: string;
  /** When the work was done. */
  actual_change_completion_date?: string;
  /** Start; the planned and actual dates tell more. */
  change_start_date?: string;
  /** End; the planned and actual dates tell more. */
  change_completion_date?: string;
  /** Ids of the assets it is about. */
  assets?: number[];
  /** Display ids of the requests it answers. */
  linked_requests?: string[];
  /** Ids of tags to put on it. */
  tags?: number[];
  /** Answers to the custom fields of the form, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Answers to the fields of the template, keyed by `reference_key`. */
  template_fields?: Answers;
  /** Number (not display id) of the parent change. */
  parent_change_id?: number;
  /** Parent by display id: `CHG-5`, `REQ-123`. */
  parent_display_id?: string;
  /** What the parent is: CHANGE or REQUEST. */
  parent_request_type?: string;
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Notes to put on it at once. */
  notes?: ChangeNoteInput[];
  /** Chat conversation the record grew out of. */
  conversation_info?: ConversationInfo;
  /** Id in the system it is taken over from. */
  external_id?: string;
  /** Other system the record was taken over from. */
  external_source?: ExternalSource;
  /** Build, release or issue in a development system. Which members count depends on the type. */
  external_system_entity_reference?: ExternalReference;
  /** Time of creation to record instead of now. */
  created_at?: string;
  /** Time of the last change to record instead of now. */
  updated_at?: string;
}

/** Build, release or issue in a development system. Which members count depends on the type. */
export interface ExternalReference {
  /** Kind of record; the API does not publish the values. */
  type: string;
  /** Project, of a build or release. */
  project_id?: string;
  /** Number of the build. */
  build_id?: string;
  /** Number of the release. */
  release_id?: string;
  /** Organization, of a build or release. */
  organization_id?: string;
  /** Address of the organization. */
  organization_url?: string;
  /** Id that ties both records together. */
  correlation_id?: string;
  /** Key of the issue. */
  issue_id?: string;
}

/** A change to be filed, with files. */
export interface ChangeUpload {
  /** Workspace of the change. */
  workspace_id?: number;
  /** Template the change is made from. */
  change_template: number;
  /** Short title of the change. */
  subject: string;
  /** What is changed, why, how, and how it is undone. */
  description?: string;
  /** Value or label of the change type option, e.g. Standard. */
  change_type?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Value or label of the status option. */
  status?: string;
  /** Value or label of the impact option. */
  impact?: string;
  /** Value or label of the urgency option. */
  urgency?: string;
  /** User who needs it. */
  requester?: number;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** When the work is planned to begin. */
  planned_change_start_date?: string;
  /** When the work is planned to be done. */
  planned_change_completion_date?: string;
  /** When the work began. */
  actual_change_start_date?: string;
  /** When the work was done. */
  actual_change_completion_date?: string;
  /** Files to attach. */
  attachments?: Blob[];
  /** Form answers. The API does not publish the members. */
  data_json?: ChangeUploadData;
  /** Ids of the assets it is about. */
  assets?: number[];
  /** Display ids of the requests it answers. */
  linked_requests?: string[];
  /** Ids of tags to put on it. */
  tags?: number[];
  /** Number (not display id) of the parent change. */
  parent_change_id?: number;
  /** Id in the system it is taken over from. */
  external_id?: string;
  /** Other system the record was taken over from. */
  external_source?: ExternalSource;
  /** Build, release or issue in a development system. Which members count depends on the type. */
  external_system_entity_reference?: ExternalReference;
}

/** Form answers. The API does not publish the members. */
export interface ChangeUploadData {
  /** Answers to the custom fields of the form, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Answers to the fields of the template, keyed by `reference_key`. */
  template_fields?: Answers;
}

/** A note to add to a change. */
export interface ChangeNoteInputCreate {
  /** Text of the note. */
  description?: string;
  /** True for a note only agents see. Default `false`. */
  is_private?: boolean;
  /** User in whose name it is written. */
  user_id?: number;
  /** Users to notify. */
  mentions?: number[];
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Channel to record, usually API. */
  source?: "EMAIL" | "SLACK" | "TEAMS" | "PORTAL" | "WORKFLOW" | "JOURNEY" | "API" | "UNIVERSAL_AGENT" | "RAPID7";
  /** Kind of note; the server picks one when left out. */
  type?: NoteType;
}

/** A note to add to a change. */
export interface ChangeNoteInput {
  /** Text of the note. */
  description?: string;
  /** True for a note only agents see. Default `false`. */
  is_private?: boolean;
  /** User in whose name it is written. */
  user_id?: number;
  /** Users to notify. */
  mentions?: number[];
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Channel to record, usually API. */
  source?: "EMAIL" | "SLACK" | "TEAMS" | "PORTAL" | "WORKFLOW" | "JOURNEY" | "API" | "UNIVERSAL_AGENT" | "RAPID7";
  /** Kind of note; the server picks one when left out. */
  type?: NoteType;
}

/** What a change is made from; it decides on the form and the approvals. */
export interface ChangeTemplate {
  /** Numeric id that new changes ask for. */
  id?: number;
  /** Name people see, e.g. Database upgrade. */
  name?: string;
  /** Stage of the template. */
  status?: TemplateStatus;
  /** Whether changes can be made from it. */
  is_active?: boolean;
  /** Workspace of the change template. */
  workspace_id?: number;
}

/** Stage of the template. */
export type TemplateStatus = "PUBLISHED" | "DRAFT" | "ARCHIVED";
