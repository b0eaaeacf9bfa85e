// @generated from definitions/atomicwork/schemas/forms/field.yaml
// To change this file, edit that and run `npm run generate`.

/** A field of a form. */
export interface FieldDefinition {
  /** Numeric id of the field. */
  id?: number;
  /** Kind of field; ENTITY_REFERENCE takes the id of a record. */
  type?: string;
  /** Type of its value. */
  data_type?: FieldDataType;
  /** Key under which its answer is sent. */
  reference_key?: string;
  /** Name agents see. */
  display_name?: string;
  /** Name requesters see. */
  requester_display_name?: string;
  /** Help shown below the field. */
  hint?: string | null;
  /** Present answer. */
  value?: string | number | boolean | { [key: string]: unknown } | string[] | null;
  /** Choices, when there are few. */
  options?: FieldOption[] | null;
  /** Path that lists the choices. */
  options_uri?: string;
  /** Kind of record it takes the id of, e.g. USER. */
  referenced_entity_type?: string;
  /** Whether it must be answered. */
  required_field?: boolean;
  /** Whether nobody can make it optional. */
  always_required_field?: boolean;
  /** Place on the form. */
  order?: number;
  /** Whether it is built in, delivered or made by the customer. */
  field_classification?: "DEFAULT" | "SEEDED" | "CUSTOM";
  /** What requesters may do with it. */
  requester_settings?: { [key: string]: unknown };
  /** What agents may do with it. */
  workspace_member_settings?: { [key: string]: unknown };
  /** Limits of its value. */
  rules?: { [key: string]: unknown }[];
  /** Whether lists can be sorted by it; only on attribute lists. */
  sortable?: boolean;
}

/** A choice of a field. */
export interface FieldOption {
  /** Numeric id of the choice. */
  id?: number;
  /** Key of the choice; answers take it. */
  value?: string;
  /** Text people see. */
  label?: string;
}

/** A record that can be chosen in a field. */
export interface EntityOption {
  /** Numeric id; people and records are answered with it. */
  id?: number;
  /** Name people see. */
  label?: string;
  /** Key of the choice. */
  value?: string;
}

/** The form of a request. */
export interface RequestForm {
  /** Fields of the request itself. */
  request_fields?: FieldDefinition[];
  /** Fields of the catalog items. */
  service_item_fields?: FieldDefinition[];
}

/** Type of a field's value. */
export type FieldDataType = "STRING" | "INTEGER" | "DECIMAL" | "DATE" | "DATETIME" | "BOOLEAN" | "OBJECT" | "ARRAY";

/** Kind of record. */
export type EntityType =
  | "REQUEST"
  | "SERVICE_REQUEST"
  | "QUESTION_REQUEST"
  | "INCIDENT_REQUEST"
  | "INCIDENT"
  | "PROBLEM_REQUEST"
  | "PROBLEM"
  | "USER"
  | "SERVICE_ITEM"
  | "CUSTOM_FORM"
  | "SURVEY"
  | "ASSET"
  | "CHANGE"
  | "CHANGE_TEMPLATE"
  | "CUSTOM_OBJECT";

/** Screen the fields are for. */
export type FormView =
  | "HOME"
  | "WORKFLOW"
  | "JOURNEY"
  | "LIST"
  | "INSIGHTS"
  | "CUSTOM_SLA"
  | "ASSET_LIST"
  | "RELATIONSHIP_ATTRIBUTE"
  | "SCHEDULE_WORKFLOW"
  | "SEARCH"
  | "NOTIFICATIONS"
  | "ASSET_RELATIONSHIPS"
  | "USER_SEGMENTS"
  | "MULTI_SOURCE_SYNC"
  | "MAJOR_INCIDENT_CREATE"
  | "APPROVERS";
