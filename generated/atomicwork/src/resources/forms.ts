// @generated from definitions/atomicwork/resources/forms/forms.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { RequestType, UserType } from "../schemas/common.js";
import type {
  EntityOption,
  EntityType,
  FieldDefinition,
  FieldOption,
  FormView,
  RequestForm,
} from "../schemas/forms/field.js";
import { boolean, expression, integer, many, repeat, segment, text } from "@toolwright/runtime";
import { pagesPaging } from "../conventions.js";

export interface RequestFormsParams {
  /** Workspace the request is filed in. */
  workspace_id?: number;
  /** Kind of form; SERVICE_REQUEST for catalog items. */
  request_form_type?: "REQUEST" | "QUESTION_REQUEST" | "INCIDENT_REQUEST" | "SERVICE_REQUEST" | "PROBLEM_REQUEST";
  /** Catalog items whose form is wanted. */
  catalog_item_ids?: number[];
  /** Display id of an existing request, e.g. `REQ-123`; its form comes with the present answers. */
  request_id?: string;
  /** Kind of request, when no form type is given. */
  request_type?: RequestType;
  /** Kind of record; wins over `request_type`. */
  supported_objects?: "REQUEST" | "SERVICE_REQUEST" | "INCIDENT" | "PROBLEM" | "CHANGE";
  /** Status to show the form for, as option value; other fields can become mandatory in it. */
  status_value?: string;
  /** Channel the form is shown in. */
  channel_type?: "SLACK" | "MS_TEAMS" | "EMAIL" | "ATOMICINBOX" | "UNIVERSAL_AGENT";
  /** Id of that channel. */
  channel_id?: string;
  view?: FormView;
  /**
   * Older name of `catalog_item_ids`.
   *
   * @deprecated
   */
  service_item_ids?: number[];
}

export interface ChangeFormsParams {
  /** Workspace of the change. */
  workspace_id?: number;
  /** Template a new change is made from. */
  change_template_id?: number;
  /** Display id of an existing change, e.g. `CHG-45`. */
  change_id?: string;
  /** What the form is wanted for; CREATE for a new change. */
  event_type?: "CREATE" | "VIEW_OR_UPDATE" | "VIEW" | "UPDATE" | "CLOSE";
  /** Status to show the form for, as option value. */
  status_value?: string;
  /** Screen the fields are for; CREATE_CHANGE_FORM for a new change. */
  view?:
    | "CREATE_CHANGE_FORM"
    | "CHANGE_DETAILS"
    | "CHANGE_LIST"
    | "UPDATE_CHANGE_ATTRIBUTES_ACTION_CONFIG_FORM"
    | "CHANGE_ATTRIBUTE_PLACEHOLDERS"
    | "CHANGE_TEMPLATE_ATTRIBUTES_SETTINGS";
}

export interface CustomTemplateFormsParams {
  /** Kind of record the form is shown in. */
  context_type?: "JOURNEY" | "WORKFLOW" | "CHANGE_TEMPLATE" | "PROBLEM_REQUEST" | "CHANGE" | "REQUEST";
  /** Numeric id of that record, e.g. of the change template. */
  context_id?: number;
}

export interface OptionsFormsParams {
  /** Kind of record the field belongs to; SERVICE_ITEM for a catalog item. */
  entity_type: EntityType;
  /** Key of the field. */
  reference_key: string;
  /** Workspace of the form. */
  workspace_id?: number;
  /** Catalog item; SERVICE_ITEM needs it. */
  entity_id?: number;
  /** Display id of the request that is edited. */
  request_id?: string;
  /** Kind of the request. */
  request_sub_type?: RequestType;
  /** Id of the choice one level up, for a nested field; an earlier answer has it. */
  parent_option_id?: number;
  /** Text to look for in the labels. */
  search_key?: string;
  /** Ids of choices made already. */
  selected_option_ids?: number[];
  /** Whether nested choices come as one flat list. Default `false`. */
  is_flattened_nested_field_required?: boolean;
  /** Whether values are given as ids. Default `false`. */
  is_value_required_as_id?: boolean;
  /** Whether a choice for any value is included. Default `false`. */
  include_any?: boolean;
  view?: FormView;
  /** System the field comes from. */
  field_entity_source?: "JSM" | "SERVICE_NOW" | "INTERNAL";
  /** Kind of field in that system. */
  external_field_type?: "USER" | "PROFORMA";
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

export interface EntitiesFormsParams {
  /** Kind of record the field belongs to; SERVICE_ITEM for a catalog item. */
  entity_type: EntityType;
  /** Key of the field, e.g. `requester` or `status`. */
  reference_key: string;
  /** Workspace of the form. */
  workspace_id?: number;
  /** Catalog item; SERVICE_ITEM needs it. */
  entity_id?: number;
  /** Display id of the request that is edited. */
  request_id?: string;
  /** Kind of the request. */
  request_type?: RequestType;
  /** Change template; only for `requester` of CHANGE, where it leaves those who may use it. */
  template_id?: number;
  /** Id of the choice one level up, for a nested field; an earlier answer has it. */
  parent_option_id?: number;
  /** Text to look for in the labels. */
  search_key?: string;
  /** Ids of choices made already. */
  selected_option_ids?: number[];
  /**
   * Misspelt older name of `selected_option_ids`.
   *
   * @deprecated
   */
  selected_options_ids?: number[];
  /** True for only members of the workspace. */
  is_workspace_member?: boolean;
  /** Kind of agent, only for assignee fields; EXTERNAL finds nobody. */
  user_type?: UserType;
  /** Whether the system user and the bot are included. Default `false`. */
  should_have_system_user?: boolean;
  /** Whether nested choices come as one flat list. Default `false`. */
  is_flattened_nested_field_required?: boolean;
  view?: FormView;
  /** Part of the screen. */
  subview?: "CONDITION";
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

const base: ResourceShape = { name: "forms" };

/** Reads the form of a catalog item, of a kind of request, or of a request that exists. */
export const requestForms: Operation<RequestFormsParams, RequestForm> = {
  of: base,
  name: "request",
  path: "/forms/requests",
  method: "GET",
  query: {
    workspace_id: integer,
    request_form_type: expression,
    catalog_item_ids: repeat,
    request_id: text,
    request_type: expression,
    supported_objects: expression,
    status_value: text,
    channel_type: expression,
    channel_id: text,
    view: expression,
    service_item_ids: repeat,
  },
};

/** Reads the form of a change template, or of a change that exists, to learn what must be supplied. */
export const changeForms: Operation<ChangeFormsParams, FieldDefinition> = {
  of: base,
  name: "change",
  path: "/forms/changes",
  method: "GET",
  query: {
    workspace_id: integer,
    change_template_id: integer,
    change_id: text,
    event_type: expression,
    status_value: text,
    view: expression,
  },
  envelope: "data",
  returns: many,
};

/** Reads the fields of a custom form template. */
export const customTemplateForms: Operation<{ form_id: number } & CustomTemplateFormsParams, FieldDefinition> = {
  of: base,
  name: "custom_template",
  path: "/forms/custom-form-template/{form_id}",
  method: "GET",
  query: { context_type: expression, context_id: integer },
  envelope: "data",
  returns: many,
};

/** Lists the choices of a dropdown, multiple or nested dropdown field. */
export const optionsForms: Operation<OptionsFormsParams, FieldOption> = {
  of: base,
  name: "options",
  path: "/forms/{entity_type}/{reference_key}/options",
  method: "GET",
  query: {
    workspace_id: integer,
    entity_id: integer,
    request_id: text,
    request_sub_type: expression,
    parent_option_id: integer,
    search_key: text,
    selected_option_ids: repeat,
    is_flattened_nested_field_required: boolean,
    is_value_required_as_id: boolean,
    include_any: boolean,
    view: expression,
    field_entity_source: expression,
    external_field_type: expression,
    page: integer,
    per_page: integer,
  },
  paging: pagesPaging,
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
  ids: { entity_type: segment, reference_key: segment },
};

/** Lists the records that can be chosen in a field, such as people, groups or statuses. */
export const entitiesForms: Operation<EntitiesFormsParams, EntityOption> = {
  of: base,
  name: "entities",
  path: "/forms/{entity_type}/{reference_key}/entities",
  method: "GET",
  query: {
    workspace_id: integer,
    entity_id: integer,
    request_id: text,
    request_type: expression,
    template_id: integer,
    parent_option_id: integer,
    search_key: text,
    selected_option_ids: repeat,
    selected_options_ids: repeat,
    is_workspace_member: boolean,
    user_type: expression,
    should_have_system_user: boolean,
    is_flattened_nested_field_required: boolean,
    view: expression,
    subview: expression,
    page: integer,
    per_page: integer,
  },
  paging: pagesPaging,
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
  ids: { entity_type: segment, reference_key: segment },
};

/**
 * Forms that people fill in for requests and changes. Their fields differ from account to account, so they are read
 * before anything is filed.
 */
export interface FormsResource {
  /**
   * Reads the form of a catalog item, of a kind of request, or of a request that exists.
   *
   * @example
   * await client.forms.request({
   *   workspace_id: 12,
   *   request_form_type: "SERVICE_REQUEST",
   *   catalog_item_ids: [345],
   * });
   */
  request(params?: RequestFormsParams, options?: RequestOptions): Promise<RequestForm>;
  /**
   * Reads the form of a change template, or of a change that exists, to learn what must be supplied.
   *
   * @example
   * await client.forms.change({ workspace_id: 12, change_template_id: 88, event_type: "CREATE" });
   */
  change(params?: ChangeFormsParams, options?: RequestOptions): Pages<FieldDefinition>;
  /**
   * Reads the fields of a custom form template.
   *
   * @example
   * await client.forms.customTemplate(41, { context_type: "CHANGE_TEMPLATE", context_id: 88 });
   */
  customTemplate(formId: number, params?: CustomTemplateFormsParams, options?: RequestOptions): Pages<FieldDefinition>;
  /**
   * Lists the choices of a dropdown, multiple or nested dropdown field.
   *
   * @example
   * await client.forms.options({
   *   entity_type: "SERVICE_ITEM",
   *   reference_key: "department",
   *   workspace_id: 12,
   *   entity_id: 345,
   * });
   */
  options(params: OptionsFormsParams, options?: RequestOptions): Pages<FieldOption>;
  /**
   * Lists the records that can be chosen in a field, such as people, groups or statuses.
   *
   * @example
   * await client.forms.entities({
   *   entity_type: "REQUEST",
   *   reference_key: "assignee",
   *   workspace_id: 12,
   *   search_key: "alice",
   * });
   */
  entities(params: EntitiesFormsParams, options?: RequestOptions): Pages<EntityOption>;
}

/** What `client.forms` is made from. */
export const formsResource: Resource<FormsResource> = {
  of: base,
  operations: [requestForms, changeForms, customTemplateForms, optionsForms, entitiesForms],
};

/** The operations behind the tools of this resource. */
export const formsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_forms_changes: { operation: changeForms },
  list_all_atomicwork_forms_custom_templates: { operation: customTemplateForms },
  list_all_atomicwork_forms_entities: { operation: entitiesForms },
  list_all_atomicwork_forms_options: { operation: optionsForms },
  list_all_atomicwork_forms_requests: { operation: requestForms },
};
