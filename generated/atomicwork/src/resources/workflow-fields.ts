// @generated from definitions/atomicwork/resources/workflows/workflow-fields.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { Outcome } from "../schemas/common.js";
import type { WorkflowContext, WorkflowTrigger, WorkflowType } from "../schemas/workflows/workflow.js";
import { expression, integer, segment, text } from "@toolwright/runtime";

export interface ConditionsWorkflowFieldsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  context: WorkflowContext;
  /** Text to look for. */
  q?: string;
  /** Only fields of this kind, e.g. SHORT_TEXT. */
  field_type?: string;
  /** Id of the field whose conditions are wanted. */
  field_id?: number;
  trigger_type?: WorkflowTrigger;
  /** Catalog item, for requests; for changes the change template. */
  entity_id?: number;
  /** Type of custom object, for workflows on CUSTOM_OBJECT; leave it out for requests and changes. */
  entity_type_id?: number;
}

export interface PlaceholdersWorkflowFieldsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** Text to look for in the placeholders. */
  search_key?: string;
  /** Key (UUID) of the workflow. */
  automation_id?: string;
  /** Id of the step that has the text. */
  current_action_id?: string;
  /** Id of an earlier step whose results are wanted. */
  previous_action_id?: string;
  context?: WorkflowContext;
  /** Id of the field whose placeholders are wanted. */
  field_id?: number;
  trigger_type?: WorkflowTrigger;
  /** Catalog item, for requests; for changes the change template. */
  entity_id?: number;
  /** Type of custom object, for workflows on CUSTOM_OBJECT; leave it out for requests and changes. */
  entity_type_id?: number;
}

export interface UpdatableWorkflowFieldsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
}

const base: ResourceShape = { name: "workflow_fields", path: "/workspaces/{workspace_id}/request-automations/{type}" };

/** Lists what the conditions of a workflow can compare, for one place in the workflow. */
export const conditionsWorkflowFields: Operation<ConditionsWorkflowFieldsParams, Outcome> = {
  of: base,
  name: "conditions",
  path: "{collection}/query-conditions",
  method: "GET",
  query: {
    context: expression,
    q: text,
    field_type: text,
    field_id: integer,
    trigger_type: expression,
    entity_id: integer,
    entity_type_id: integer,
  },
  required: ["context"],
  ids: { type: segment },
};

/** Lists the placeholders that texts of a workflow can have, such as the name of the requester. */
export const placeholdersWorkflowFields: Operation<PlaceholdersWorkflowFieldsParams, Outcome> = {
  of: base,
  name: "placeholders",
  path: "{collection}/placeholders",
  method: "GET",
  query: {
    search_key: text,
    automation_id: text,
    current_action_id: text,
    previous_action_id: text,
    context: expression,
    field_id: integer,
    trigger_type: expression,
    entity_id: integer,
    entity_type_id: integer,
  },
  ids: { type: segment },
};

/** Lists the fields of a record that a workflow can change. */
export const updatableWorkflowFields: Operation<UpdatableWorkflowFieldsParams, Outcome> = {
  of: base,
  name: "updatable",
  path: "{collection}/update-request-fields",
  method: "GET",
  ids: { type: segment },
};

/** Fields that workflows compare, write into texts or change. */
export interface WorkflowFieldsResource {
  /**
   * Lists what the conditions of a workflow can compare, for one place in the workflow.
   *
   * @example
   * await client.workflowFields.conditions({
   *   workspace_id: 12,
   *   type: "REQUEST",
   *   context: "REQUEST_ASSIGNEE",
   *   q: "alice",
   * });
   */
  conditions(params: ConditionsWorkflowFieldsParams, options?: RequestOptions): Promise<Outcome>;
  /**
   * Lists the placeholders that texts of a workflow can have, such as the name of the requester.
   *
   * @example
   * await client.workflowFields.placeholders({ workspace_id: 12, type: "REQUEST", search_key: "requester" });
   */
  placeholders(params: PlaceholdersWorkflowFieldsParams, options?: RequestOptions): Promise<Outcome>;
  /**
   * Lists the fields of a record that a workflow can change.
   *
   * @example
   * await client.workflowFields.updatable({ workspace_id: 12, type: "REQUEST" });
   */
  updatable(params: UpdatableWorkflowFieldsParams, options?: RequestOptions): Promise<Outcome>;
}

/** What `client.workflowFields` is made from. */
export const workflowFieldsResource: Resource<WorkflowFieldsResource> = {
  of: base,
  operations: [conditionsWorkflowFields, placeholdersWorkflowFields, updatableWorkflowFields],
};

/** The operations behind the tools of this resource. */
export const workflowFieldsTools: Readonly<Record<string, ToolBinding>> = {
  atomicwork_workflow_fields_conditions: { operation: conditionsWorkflowFields },
  atomicwork_workflow_fields_placeholders: { operation: placeholdersWorkflowFields },
  atomicwork_workflow_fields_updatable: { operation: updatableWorkflowFields },
};
