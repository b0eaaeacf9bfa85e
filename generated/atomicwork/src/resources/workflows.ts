// @generated from definitions/atomicwork/resources/workflows/workflows.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { TemplateStatus } from "../schemas/change-management/change.js";
import type { Workflow, WorkflowClone, WorkflowTrigger, WorkflowType } from "../schemas/workflows/workflow.js";
import { boolean, expression, integer, json, many, segment, text } from "@toolwright/runtime";
import { getShape, workflowPagesPaging } from "../conventions.js";

export interface ListWorkflowsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** Text to look for in workflow names, e.g. `onboarding`. */
  search_key?: string;
  /** Only workflows of this stage. */
  status?: TemplateStatus;
  /** True for only workflows that run, false for only those switched off. */
  is_active?: boolean;
  trigger_type?: WorkflowTrigger;
  /** Type of custom object, for workflows on CUSTOM_OBJECT; leave it out for requests and changes. */
  entity_type_id?: number;
  /**
   * Older name of `entity_type_id`.
   *
   * @deprecated
   */
  entity_id?: number;
  /** Order of the workflows. */
  sort_order?:
    | "CREATED_AT_ASC"
    | "CREATED_AT_DESC"
    | "UPDATED_AT_ASC"
    | "UPDATED_AT_DESC"
    | "NAME_ASC"
    | "NAME_DESC"
    | "PUBLISHED_DESC"
    | "UNPUBLISHED_DESC";
}

export interface GetWorkflowParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** Key (UUID) of the workflow. */
  key: string;
}

export interface PagedWorkflowsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** True for only workflows that run, false for only those switched off. */
  is_active?: boolean;
  trigger_type?: WorkflowTrigger;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 20 when not given. */
  page_size?: number;
}

export interface CloneWorkflowsParams extends WorkflowClone {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Key (UUID) of the workflow. */
  key: string;
}

const base: ResourceShape = {
  name: "workflows",
  path: "/workspaces/{workspace_id}/request-automations/{type}",
  item: "{collection}/{key}",
};

/**
 * Lists the workflows of a workspace that act on one kind of record, all in one answer. Automations of a workspace. A
 * trigger, such as a new request, starts steps that assign, notify, approve and so on.
 */
export const listWorkflows: Operation<ListWorkflowsParams, Workflow> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  query: {
    search_key: text,
    status: expression,
    is_active: boolean,
    trigger_type: expression,
    entity_type_id: integer,
    entity_id: integer,
    sort_order: expression,
  },
  envelope: "data",
  returns: many,
  ids: { type: segment },
};

/** Reads one workflow with its trigger and steps. */
export const getWorkflow: Operation<GetWorkflowParams, Workflow> = {
  of: base,
  like: getShape,
  ids: { type: segment, key: segment },
};

/** Lists the workflows of a workspace that act on one kind of record, one page at a time. */
export const pagedWorkflows: Operation<PagedWorkflowsParams, Workflow> = {
  of: base,
  name: "paged",
  path: "{collection}/paged",
  method: "GET",
  query: { is_active: boolean, trigger_type: expression, page: integer, page_size: integer },
  paging: workflowPagesPaging,
  envelope: "data",
  returns: many,
  ids: { type: segment },
};

/** Makes a copy of a workflow in the same workspace. */
export const cloneWorkflows: Operation<CloneWorkflowsParams, Workflow> = {
  of: base,
  name: "clone",
  path: "/workspaces/{workspace_id}/request-automations/{key}/clone",
  method: "POST",
  body: { as: json },
  ids: { key: segment },
};

/**
 * Automations of a workspace. A trigger, such as a new request, starts steps that assign, notify, approve and so on.
 */
export interface WorkflowsResource {
  /**
   * Lists the workflows of a workspace that act on one kind of record, all in one answer. Automations of a workspace. A
   * trigger, such as a new request, starts steps that assign, notify, approve and so on.
   *
   * @example
   * await client.workflows.list({
   *   workspace_id: 12,
   *   type: "SERVICE_REQUEST",
   *   status: "PUBLISHED",
   *   search_key: "onboarding",
   * });
   */
  list(params: ListWorkflowsParams, options?: RequestOptions): Pages<Workflow>;
  /**
   * Reads one workflow with its trigger and steps.
   *
   * @example
   * await client.workflows.get({
   *   workspace_id: 12,
   *   type: "SERVICE_REQUEST",
   *   key: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   * });
   */
  get(params: GetWorkflowParams, options?: RequestOptions): Promise<Workflow>;
  /**
   * Lists the workflows of a workspace that act on one kind of record, one page at a time.
   *
   * @example
   * await client.workflows.paged({ workspace_id: 12, type: "REQUEST", is_active: true });
   */
  paged(params: PagedWorkflowsParams, options?: RequestOptions): Pages<Workflow>;
  /**
   * Makes a copy of a workflow in the same workspace.
   *
   * @example
   * await client.workflows.clone({
   *   workspace_id: 12,
   *   key: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   *   name: "Onboarding for contractors",
   * });
   */
  clone(params: CloneWorkflowsParams, options?: RequestOptions): Promise<Workflow>;
}

/** What `client.workflows` is made from. */
export const workflowsResource: Resource<WorkflowsResource> = {
  of: base,
  operations: [listWorkflows, getWorkflow, pagedWorkflows, cloneWorkflows],
};

/** The operations behind the tools of this resource. */
export const workflowsTools: Readonly<Record<string, ToolBinding>> = {
  atomicwork_workflows_clone: { operation: cloneWorkflows },
  get_single_atomicwork_workflow_by_id: { operation: getWorkflow },
  list_all_atomicwork_workflows: { operation: listWorkflows },
  list_all_atomicwork_workflows_paged: { operation: pagedWorkflows },
};
