// @generated from definitions/connectwise-psa/resources/system/workflows.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { WorkflowActionUserDefinedField } from "../schemas/system/workflow-action-user-defined-field.js";
import type { Workflow, WorkflowCreate, WorkflowUpdate } from "../schemas/system/workflow.js";
import { json, jsonPatch, none } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListWorkflowsParams extends ListParams {
  /** Filter, e.g. `tableType/name = "Service" and activateFlag = true`. Also: name, board/id. */
  conditions?: string;
}

export interface CreateActionCustomFieldWorkflowsParams {
  /** Id of the workflow action that sets the value. */
  actionId?: number;
  /** Label people see on the screen. */
  caption?: string;
  /** Id of the user-defined field that is set. */
  userDefinedFieldId?: number;
  /** Value that is set, always as text. */
  value?: string;
  /** Whether a value the record has already is overwritten. */
  overwriteFlag?: boolean | null;
  /** Part of the screen (pod) that shows the field. */
  podDescription?: string;
  /** Kind of field, such as Text or Checkbox. */
  fieldTypeId?: string;
  /** How people fill in the field, such as a list or an entry field. */
  entryTypeId?: string;
  /** Whether the user-defined field must have a value. */
  requiredFlag?: boolean | null;
  /** Whether the action leaves this field alone. */
  inactiveFlag?: boolean | null;
}

export interface ReplaceActionCustomFieldWorkflowsParams {
  /** Id of the workflow event the action belongs to. */
  eventId?: number;
  /** Id of the workflow action that sets the value. */
  actionId?: number;
  /** Label people see on the screen. */
  caption?: string;
  /** Id of the user-defined field that is set. */
  userDefinedFieldId?: number;
  /** Value that is set, always as text. */
  value?: string;
  /** Whether a value the record has already is overwritten. */
  overwriteFlag?: boolean | null;
  /** Part of the screen (pod) that shows the field. */
  podDescription?: string;
  /** Kind of field, such as Text or Checkbox. */
  fieldTypeId?: string;
  /** How people fill in the field, such as a list or an entry field. */
  entryTypeId?: string;
  /** Whether the user-defined field must have a value. */
  requiredFlag?: boolean | null;
  /** Whether the action leaves this field alone. */
  inactiveFlag?: boolean | null;
}

export interface UpdateActionCustomFieldWorkflowsParams {
  /** Id of the workflow event the action belongs to. */
  eventId?: number | null;
  /** Id of the workflow action that sets the value. */
  actionId?: number | null;
  /** Label people see on the screen. */
  caption?: string | null;
  /** Id of the user-defined field that is set. */
  userDefinedFieldId?: number | null;
  /** Value that is set, always as text. */
  value?: string | null;
  /** Whether a value the record has already is overwritten. */
  overwriteFlag?: boolean | null;
  /** Part of the screen (pod) that shows the field. */
  podDescription?: string | null;
  /** Kind of field, such as Text or Checkbox. */
  fieldTypeId?: string | null;
  /** How people fill in the field, such as a list or an entry field. */
  entryTypeId?: string | null;
  /** Whether the user-defined field must have a value. */
  requiredFlag?: boolean | null;
  /** Whether the action leaves this field alone. */
  inactiveFlag?: boolean | null;
}

const base: ResourceShape = { name: "workflows", path: "/system/workflows", required: ["name", "tableType"] };

/**
 * Lists workflows. A rule that watches one kind of record and acts when its events occur, such as mailing somebody
 * about an idle ticket.
 */
export const listWorkflows: Operation<ListWorkflowsParams, Workflow> = { of: base, like: listShape };

/** Gets one workflow by its id. */
export const getWorkflow: Operation<{ id: number } & GetParams, Workflow> = { of: base, like: getShape };

/** Creates a workflow and returns it. */
export const createWorkflow: Operation<WorkflowCreate, Workflow> = { of: base, like: createShape };

/** Changes the given fields of one workflow; the others stay as they are. */
export const updateWorkflow: Operation<{ id: number } & WorkflowUpdate, Workflow> = { of: base, like: updateShape };

/** Replaces one workflow whole; fields that are left out go back to their defaults. */
export const replaceWorkflow: Operation<{ id: number } & WorkflowCreate, Workflow> = { of: base, like: replaceShape };

/** Deletes one workflow for good. */
export const deleteWorkflow: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the workflows that match the given conditions. */
export const countWorkflows: Operation<CountParams, Count> = { of: base, like: countShape };

/** Deletes the user-defined field values that one workflow action sets. */
export const deleteActionCustomFieldsWorkflows: Operation<{ actionId: number } & NoParams, void> = {
  of: base,
  name: "delete_action_custom_fields",
  path: "{collection}/userdefinedfields/actions/{actionId}",
  method: "DELETE",
  returns: none,
};

/** Adds a user-defined field value that an action of one workflow event sets. */
export const createActionCustomFieldWorkflows: Operation<
  { eventId: number } & CreateActionCustomFieldWorkflowsParams,
  WorkflowActionUserDefinedField
> = {
  of: base,
  name: "create_action_custom_field",
  path: "{collection}/userdefinedfields/events/{eventId}",
  method: "POST",
  body: { as: json, ids: ["eventId"] },
};

/** Replaces one user-defined field value that a workflow action sets. */
export const replaceActionCustomFieldWorkflows: Operation<
  { id: number } & ReplaceActionCustomFieldWorkflowsParams,
  WorkflowActionUserDefinedField
> = {
  of: base,
  name: "replace_action_custom_field",
  path: "{collection}/userdefinedfields/{id}",
  method: "PUT",
  body: { as: json, ids: ["id"] },
};

/** Changes one user-defined field value that a workflow action sets. */
export const updateActionCustomFieldWorkflows: Operation<
  { id: number } & UpdateActionCustomFieldWorkflowsParams,
  WorkflowActionUserDefinedField
> = {
  of: base,
  name: "update_action_custom_field",
  path: "{collection}/userdefinedfields/{id}",
  method: "PATCH",
  body: { as: jsonPatch },
};

/** Makes a new workflow with the events and actions of another. */
export const copyWorkflows: Operation<{ id: number } & NoParams, Workflow> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/**
 * A rule that watches one kind of record and acts when its events occur, such as mailing somebody about an idle ticket.
 */
export interface WorkflowsResource {
  /**
   * Lists workflows. A rule that watches one kind of record and acts when its events occur, such as mailing somebody
   * about an idle ticket.
   */
  list(params?: ListWorkflowsParams, options?: RequestOptions): Pages<Workflow>;
  /** Gets one workflow by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Workflow>;
  /** Creates a workflow and returns it. */
  create(params: WorkflowCreate, options?: RequestOptions): Promise<Workflow>;
  /** Changes the given fields of one workflow; the others stay as they are. */
  update(id: number, params: WorkflowUpdate, options?: RequestOptions): Promise<Workflow>;
  /** Replaces one workflow whole; fields that are left out go back to their defaults. */
  replace(id: number, params: WorkflowCreate, options?: RequestOptions): Promise<Workflow>;
  /** Deletes one workflow for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the workflows that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Deletes the user-defined field values that one workflow action sets. */
  deleteActionCustomFields(actionId: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Adds a user-defined field value that an action of one workflow event sets. */
  createActionCustomField(
    eventId: number,
    params?: CreateActionCustomFieldWorkflowsParams,
    options?: RequestOptions,
  ): Promise<WorkflowActionUserDefinedField>;
  /** Replaces one user-defined field value that a workflow action sets. */
  replaceActionCustomField(
    id: number,
    params?: ReplaceActionCustomFieldWorkflowsParams,
    options?: RequestOptions,
  ): Promise<WorkflowActionUserDefinedField>;
  /** Changes one user-defined field value that a workflow action sets. */
  updateActionCustomField(
    id: number,
    params: UpdateActionCustomFieldWorkflowsParams,
    options?: RequestOptions,
  ): Promise<WorkflowActionUserDefinedField>;
  /** Makes a new workflow with the events and actions of another. */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<Workflow>;
}

/** What `client.workflows` is made from. */
export const workflowsResource: Resource<WorkflowsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    deleteActionCustomFieldsWorkflows,
    createActionCustomFieldWorkflows,
    replaceActionCustomFieldWorkflows,
    updateActionCustomFieldWorkflows,
    copyWorkflows,
  ],
};

/** The operations behind the tools of this resource. */
export const workflowsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflows_copy: { operation: copyWorkflows },
  connect_wise_psa_workflows_count: { operation: countWorkflows },
  create_a_connect_wise_psa_workflow: { operation: createWorkflow },
  connect_wise_psa_workflows_create_action_custom_field: { operation: createActionCustomFieldWorkflows },
  delete_a_connect_wise_psa_workflow_by_id: { operation: deleteWorkflow },
  connect_wise_psa_workflows_delete_action_custom_fields: { operation: deleteActionCustomFieldsWorkflows },
  get_single_connect_wise_psa_workflow_by_id: { operation: getWorkflow },
  list_all_connect_wise_psa_workflows: { operation: listWorkflows },
  replace_a_connect_wise_psa_workflow_by_id: { operation: replaceWorkflow },
  connect_wise_psa_workflows_replace_action_custom_field: { operation: replaceActionCustomFieldWorkflows },
  update_a_connect_wise_psa_workflow_by_id: { operation: updateWorkflow },
  connect_wise_psa_workflows_update_action_custom_field: { operation: updateActionCustomFieldWorkflows },
};
