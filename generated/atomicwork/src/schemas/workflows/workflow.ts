// @generated from definitions/atomicwork/schemas/workflows/workflow.yaml
// To change this file, edit that and run `npm run generate`.

/** An automation of a workspace. Its other members are not published. */
export type Workflow = { [key: string]: unknown };

/** A state of a workflow. Its other members are not published. */
export type WorkflowVersion = { [key: string]: unknown };

/** Something a step of a workflow can do. Its members are not published. */
export type WorkflowAction = { [key: string]: unknown };

/** How the copy is called. */
export interface WorkflowClone {
  /** Name of the copy. */
  name?: string;
  /** What the copy does. */
  description?: string;
}

/** Kind of record the workflow acts on. */
export type WorkflowType =
  | "REQUEST"
  | "QUESTION_REQUEST"
  | "SERVICE_REQUEST"
  | "INCIDENT_REQUEST"
  | "CHANGE"
  | "ASSET"
  | "CUSTOM_OBJECT"
  | "NOTIFICATIONS";

/**
 * What starts the workflow. EVENT: something happens to a record; SCHEDULED_RECURRING: a time that comes again and
 * again.
 */
export type WorkflowTrigger = "EVENT" | "SCHEDULED_RECURRING";

/** Kind of result that is wanted. */
export type WorkflowOutputEntity =
  | "REQUEST"
  | "USER"
  | "SERVICE_ITEM"
  | "ASSET"
  | "CHANGE"
  | "CHANGE_TEMPLATE"
  | "CHANGE_TEMPLATE_OUTPUT"
  | "CHANGE_TEMPLATE_ACTION"
  | "REQUEST_EVENT"
  | "CHANGE_EVENT"
  | "IDENTITY_GRANT"
  | "IDENTITY_APP"
  | "CUSTOM_OBJECT"
  | "CUSTOM_OBJECT_EVENT"
  | "AUDIT_LOG"
  | "RECOMMENDED_POLICIES"
  | "MCP_STORE"
  | "CODE_SCRIPT"
  | "EXTERNAL_WEBHOOK"
  | "NO_OBJECT";

/** Place in the workflow that is filled in; it decides on what is listed. */
export type WorkflowContext =
  | "EMAIL"
  | "SLACK"
  | "COLLABORATOR"
  | "ASSIGNEE"
  | "PLACEHOLDERS"
  | "DATE"
  | "EMAIL_SEND"
  | "REQUEST_UPDATE_FIELDS"
  | "ID"
  | "CATALOG_ITEM_PLACEHOLDERS"
  | "REQUEST_ASSIGNEE"
  | "REQUESTER_PLACEHOLDERS"
  | "REQUEST_PLACEHOLDERS"
  | "CATALOG_CATEGORY"
  | "CATALOG_ITEM"
  | "PLACEHOLDER_OPTIONS"
  | "CHANGE_PLACEHOLDERS"
  | "CHANGE_REQUESTER_PLACEHOLDERS"
  | "CHANGE_TEMPLATE_PLACEHOLDERS"
  | "CHANGE_TEMPLATE"
  | "SEND_REPLY_PLACEHOLDERS"
  | "SEND_PRIVATE_COMMENT_PLACEHOLDERS"
  | "REQUEST_SUMMARY_PLACEHOLDER"
  | "ACCOUNT_PLACEHOLDERS"
  | "PEOPLE"
  | "SERVICE_CATEGORY_PLACEHOLDERS"
  | "ASSET"
  | "PEOPLE_PLACEHOLDERS"
  | "APPROVAL_PLACEHOLDER_OPTIONS"
  | "CHANGE_APPROVAL_PLACEHOLDER_OPTIONS"
  | "REQUEST_PEOPLE_PLACEHOLDERS"
  | "REQUEST_ASSET_PEOPLE_PLACEHOLDERS"
  | "REQUEST_CATALOG_ITEM_PEOPLE_PLACEHOLDERS"
  | "APPROVAL_PLACEHOLDER_TABS"
  | "SERVICE_CATEGORY_APPROVERS"
  | "SERVICE_ITEMS_APPROVERS"
  | "REQUEST_RELATIONSHIP_PLACEHOLDERS"
  | "SERVICE_ITEM_RELATIONSHIP_PLACEHOLDERS"
  | "CATALOG_ITEMS_APPROVERS"
  | "INCIDENT_CATEGORY_APPROVERS"
  | "INCIDENT_CATEGORY"
  | "CANNED_RESPONSES_PLACEHOLDER_OPTIONS"
  | "REQUEST_ADD_TAGS"
  | "EVENT_PLACEHOLDERS"
  | "EVENT_ADD_TAGS_PLACEHOLDER"
  | "EVENT_REMOVE_TAGS_PLACEHOLDER"
  | "APPROVER_PLACEHOLDER_OPTIONS"
  | "CHANGE_PEOPLE_PLACEHOLDERS"
  | "CHANGE_RELATIONSHIP_PLACEHOLDERS"
  | "CHANGE_TEMPLATE_RELATIONSHIP_PLACEHOLDERS"
  | "CHANGE_RELATIONSHIP_PEOPLE_PLACEHOLDERS"
  | "CHANGE_TEMPLATE_RELATIONSHIP_PEOPLE_PLACEHOLDERS"
  | "CONVERSATION_PLACEHOLDERS"
  | "IDENTITY_ACCESS_PLACEHOLDERS"
  | "CUSTOM_OBJECT_PLACEHOLDERS"
  | "CUSTOM_OBJECT_TYPE_PLACEHOLDERS"
  | "CUSTOM_OBJECT_RELATIONSHIP_PLACEHOLDERS"
  | "ASSET_PLACEHOLDERS";
