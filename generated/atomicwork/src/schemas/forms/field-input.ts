// @generated from definitions/atomicwork/schemas/forms/field-input.yaml
// To change this file, edit that and run `npm run generate`.

import type { AssetSource } from "../../schemas/assets/asset.js";
import type { RequestType } from "../../schemas/common.js";
import type { EntityType, FieldDataType } from "../../schemas/forms/field.js";

/** A form field to be made. Which members count depends on `type`. */
export interface FieldInput {
  /** Kind of field, e.g. SHORT_TEXT. */
  type?: string;
  /** Name agents see; most kinds need it. */
  display_name?: string;
  /** Names of the levels, for nested choices. */
  display_names?: FieldLevel[];
  /** Name requesters see. */
  requester_display_name?: string;
  /** Key under which answers are sent; the server makes one when left out. */
  reference_key?: string;
  /** Help shown below the field to agents. */
  hint?: string;
  /** Help shown to requesters. */
  requester_display_hint?: string;
  /** Type of a field's value. */
  data_type?: FieldDataType;
  /** Place on the form. */
  order?: number;
  /** Whether it must be answered. */
  required_field?: boolean;
  /** Whether nobody can make it optional. Default `false`. */
  always_required_field?: boolean;
  /** Whether nobody can hide it. Default `false`. */
  always_viewable_field?: boolean;
  /** Answer filled in beforehand, in the form the kind of field has. */
  default_selection?: string | number | boolean | FieldOptionInput | FieldOptionInput[] | string[];
  /** Whether the default is filled in at once. Default `false`. */
  prefill_default_selection?: boolean;
  /** Choices of a dropdown. */
  options?: FieldOptionInput[];
  /** Path that lists the choices. */
  options_uri?: string;
  /** Kind of record that can be chosen; the last seven are for nested choices. */
  referenced_entity_type?: ReferencedEntityType;
  /** Records the field relates to. */
  relationship?: FieldRelationship;
  /** Limits of the value. */
  rules?: FieldRule[];
  /** Fewest entries of a list. Default `0`. */
  min_items?: number;
  /** Most entries of a list. Default `100`. */
  max_items?: number;
  /** Whether the entries of a list must differ. Default `false`. */
  unique_items?: boolean;
  /** Longest URL. Default `2048`. */
  max_length?: number;
  /** Whether a URL must begin with its protocol. Default `true`. */
  protocol_required?: boolean;
  /** Domains a URL may point to. */
  domain_restrictions?: string[];
  /** Largest file; the unit is not published, likely MB. Default `100`. */
  max_file_size?: number;
  /** Most files. */
  max_files?: number;
  /** Largest size of all files together. */
  max_total_size?: number;
  /** Whether several files can be uploaded. Default `true`. */
  allow_multiple?: boolean;
  /** File name endings that are accepted, e.g. pdf. */
  allowed_extensions?: string[];
  /** Number of steps of a rating. */
  scale_type?: RatingScale;
  /** Steps of a rating. */
  scale_options?: RatingOption[];
  /** Steps of every scale a rating can have. */
  all_scale_options?: RatingOptions[];
  /** Text of an information block. */
  info_text?: string;
  /** Rich text of an information block. */
  info_html?: string;
  /** What agents may do with the field. */
  workspace_member_settings?: FieldMemberSettings;
  /** What requesters may do with the field. */
  requester_settings?: FieldRequesterSettings;
  /** How the field behaves on assets. */
  asset_settings?: FieldAssetSettings;
  /** Rarely needed settings. */
  advanced_settings?: FieldAdvancedSettings;
  /** Id of the field; leave it out for a new one. */
  id?: number;
  /** Workspace of the field. */
  workspace_id?: number;
  /** Kinds of request that show it. */
  request_types?: RequestType[];
  /** Kind of record it belongs to. */
  entity_type?: EntityType;
  /** Id of the record it belongs to, e.g. of the catalog item. */
  entity_id?: number;
  /** Group of fields it stands in. */
  field_group_id?: number;
  /** Whether its own settings win over the group's. Default `false`. */
  override_field_group_settings?: boolean;
  /** Whether it is built in, delivered or made by the customer. */
  field_classification?: "DEFAULT" | "SEEDED" | "CUSTOM";
  /** Id of the field it builds on. */
  extends_field?: number;
  /** Whether it is a built-in field. Default `false`. */
  default?: boolean;
  /** Whether its texts are translated. Default `false`. */
  translations_enabled?: boolean;
  /** Time of creation to record. */
  created_at?: string;
  /** Time of the last change to record. */
  updated_at?: string;
}

/** One level of a nested choice. */
export interface FieldLevel {
  /** Name agents see. */
  display_name: string;
  /** Name requesters see. */
  requester_display_name?: string;
  /** Key under which its answer is sent. */
  reference_key?: string;
  /** Help shown below the level. */
  hint?: string;
}

/** A choice of a dropdown. */
export interface FieldOptionInput {
  /** Text people see. */
  label?: string;
  /** Key of the choice. */
  value?: string;
  /** Place among the choices. */
  order?: number;
  /** Whether it is chosen beforehand. Default `false`. */
  default?: boolean;
  /** Whether it can no longer be chosen. Default `false`. */
  deactivated?: boolean;
  /** Choices below it, for nested choices. */
  children?: FieldSubOption[];
  /** Label by language code. */
  language_label?: { [key: string]: string };
  /** Id of the choice; leave it out for a new one. */
  id?: number;
  /** Field it belongs to. */
  field_id?: number;
  /** Time of creation to record. */
  created_at?: string;
  /** Time of the last change to record. */
  updated_at?: string;
}

/** A choice below another one. */
export interface FieldSubOption {
  /** Text people see. */
  label?: string;
  /** Key of the choice. */
  value?: string;
  /** Place among the choices. */
  order?: number;
}

/** A limit of the value: a range, a length, a pattern or a code. */
export interface FieldRule {
  /** Kind of rule; entries of a list need it. */
  rule_type?: string;
  /** Start of the range. */
  start_value?: string;
  /** End of the range. */
  end_value?: string;
  /** Whether the start itself is allowed. Default `false`. */
  include_start?: boolean;
  /** Whether the end itself is allowed. Default `false`. */
  include_end?: boolean;
  /** Shortest text. */
  min_length?: number;
  /** Longest text. */
  max_length?: number;
  /** Regular expression the text must match. */
  pattern?: string;
  /** Code of a built-in rule. */
  code?: string;
}

/** Kind of record that can be chosen; the last seven are for nested choices. */
export type ReferencedEntityType =
  | "USER"
  | "DEPARTMENT"
  | "TEAM"
  | "TIMEZONE"
  | "LANGUAGE"
  | "STATUS_OPTION"
  | "PRIORITY_OPTION"
  | "COUNTRY"
  | "INCIDENT_URGENCY_OPTION"
  | "INCIDENT_IMPACT_OPTION"
  | "REQUEST_TYPE"
  | "REQUEST"
  | "CHANGE"
  | "CHANGE_JOURNEY_TYPE"
  | "AZURE_DL_OPTION"
  | "MS_INTUNE_APP_OPTION"
  | "SERVICE_ITEMS"
  | "CHANGE_STATUS_OPTION"
  | "CHANGE_PRIORITY_OPTION"
  | "CHANGE_URGENCY_OPTION"
  | "CHANGE_IMPACT_OPTION"
  | "ASSIGNED_TO"
  | "ASSET_TYPE"
  | "AGENT_GROUP"
  | "CHANGE_TYPE"
  | "CHANGE_TEMPLATE"
  | "ASSET_LIST"
  | "ASSET_TAG"
  | "ASSET"
  | "AGENT"
  | "PEOPLE"
  | "SEGMENTS"
  | "INCIDENT_FORMS"
  | "CHANGE_TEMPLATE_ACTION"
  | "USER_TYPE"
  | "CUSTOM_OBJECT"
  | "CUSTOM"
  | "WORKSPACE"
  | "WORKSPACE_ROLE"
  | "INCIDENT_CATEGORY_OPTION"
  | "SERVICE_CATALOG_CATEGORY_OPTION"
  | "SOFTWARE_OPTION"
  | "REPOSITORY_OPTION"
  | "OKTA_APP_OPTION"
  | "INCIDENT_CATALOG_CATEGORY_OPTION"
  | "CONVERSATION_THEME_SUBTHEME";

/** Records the field relates to. */
export interface FieldRelationship {
  /** Kind of the related records. */
  referenced_entity_type?: "REQUEST" | "PEOPLE" | "AGENT" | "ASSET" | "CUSTOM" | "CHANGE" | "TAG";
  /** Whether all records can be chosen, or those the filters let through. Default `ALL`. */
  query?: "ALL" | "QUERY";
  /** Records that can be chosen. */
  filters?: FieldRelationshipFilters;
  /** Whether several records can be chosen. Default `false`. */
  allow_multiple?: boolean;
  /** Id of the record chosen beforehand. */
  default_value?: number;
  /** Whether the server keeps the relation by itself. Default `false`. */
  is_implicit?: boolean;
  /** Name of the relation seen from the other side. */
  reverse_relationship_display_name?: string;
  /** Type of the custom objects. */
  object_type_id?: number;
  /** Asset types that show the relation. */
  reverse_relationship_asset_types?: number[];
}

/** Records that can be chosen. */
export interface FieldRelationshipFilters {
  /** Whether all groups or any must hold. */
  match_type?: "AND" | "OR";
  /** Groups of conditions. */
  groups?: FieldRelationshipGroup[];
}

/** Conditions that belong together. */
export interface FieldRelationshipGroup {
  /** Whether all conditions or any must hold. */
  match_type: "AND" | "OR";
  /** Conditions of the group. */
  conditions?: FieldRelationshipCondition[];
}

/** A condition on a related record. */
export interface FieldRelationshipCondition {
  /** Key of the field to compare. */
  attribute?: string;
  /** Kind of that field. */
  type?: string;
  /** Finer kind of that field. */
  sub_type?: string;
}

/** Number of steps of a rating. */
export type RatingScale = "TWO_POINTER" | "THREE_POINTER" | "FIVE_POINTER";

/** Steps of one rating scale. */
export interface RatingOptions {
  /** Number of steps of a rating. */
  scale_type: RatingScale;
  /** Steps, from low to high. */
  options: RatingOption[];
}

/** A step of a rating. */
export interface RatingOption {
  /** Text people see. */
  label: string;
  /** Place on the scale. */
  order: number;
  /** Number stored as the answer. */
  code: number;
  /** Face of the step. */
  emoji: RatingEmoji;
}

/** Face of the step. */
export interface RatingEmoji {
  /** Short name, e.g. smile. */
  name: string;
  /** Code of the emoji. */
  code?: string;
  /** Unicode code point. */
  utf_code: string;
  /** Kind of picture, emoji. Default `emoji`. */
  type?: string;
}

/** What agents may do with the field. */
export interface FieldMemberSettings {
  /** Agents see it. Default `true`. */
  workspace_member_view?: boolean;
  /** Agents fill it in on creation. Default `true`. */
  workspace_member_fill?: boolean;
  /** Agents change it later. Default `true`. */
  workspace_member_edit?: boolean;
  /** Agents must fill it in on creation. Default `false`. */
  workspace_member_mandate_on_create?: boolean;
  /** Agents must fill it in on a change. Default `false`. */
  workspace_member_mandate_on_update?: boolean;
  /** Agents must fill it in before closing. Default `false`. */
  workspace_member_mandate_on_close?: boolean;
}

/** What requesters may do with the field. */
export interface FieldRequesterSettings {
  /** Requesters see it. Default `false`. */
  requester_view?: boolean;
  /** Requesters fill it in on creation. Default `false`. */
  requester_fill?: boolean;
  /** Requesters change it later. Default `false`. */
  requester_edit?: boolean;
  /** Requesters must fill it in on creation. Default `false`. */
  requester_mandate_on_create?: boolean;
}

/** How the field behaves on assets. */
export interface FieldAssetSettings {
  /** Whether it must be answered. Default `false`. */
  required_field?: boolean;
  /** Whether nobody can make it optional. Default `false`. */
  always_required_field?: boolean;
  /** Asset types that have it. */
  asset_types?: number[];
  /** Systems that fill it in. */
  sources?: AssetSource[];
}

/** Rarely needed settings. */
export interface FieldAdvancedSettings {
  /** Whether translations are kept by hand. */
  custom_translations?: boolean;
  /** Whether a custom form may change it. */
  custom_form_override?: boolean;
  /** Whether search looks into it. Default `true`. */
  searchable?: boolean;
  /** Whether its value is hidden from most people. Default `false`. */
  sensitive?: boolean;
}
