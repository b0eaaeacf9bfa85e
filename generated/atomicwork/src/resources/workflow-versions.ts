// @generated from definitions/atomicwork/resources/workflows/workflow-versions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { Outcome } from "../schemas/common.js";
import type { WorkflowType, WorkflowVersion } from "../schemas/workflows/workflow.js";
import { integer, many, segment } from "@toolwright/runtime";
import { getShape, workflowPagesPaging } from "../conventions.js";

export interface ListWorkflowVersionsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** Key (UUID) of the workflow. */
  key: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 20 when not given. */
  page_size?: number;
}

export interface GetWorkflowVersionParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** Key (UUID) of the workflow. */
  key: string;
  /** Id of the workflow version. */
  id: number;
}

export interface DiffWorkflowVersionsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** Key (UUID) of the workflow. */
  key: string;
  /** Id of the workflow version. */
  id: number;
}

const base: ResourceShape = {
  name: "workflow_versions",
  path: "/workspaces/{workspace_id}/request-automations/{type}/{key}/versions",
};

/** Lists the versions of a workflow. Earlier and present states of a workflow, each under a number of its own. */
export const listWorkflowVersions: Operation<ListWorkflowVersionsParams, WorkflowVersion> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  query: { page: integer, page_size: integer },
  paging: workflowPagesPaging,
  envelope: "data",
  returns: many,
  ids: { type: segment, key: segment },
};

/** Reads one version of a workflow. */
export const getWorkflowVersion: Operation<GetWorkflowVersionParams, WorkflowVersion> = {
  of: base,
  like: getShape,
  ids: { type: segment, key: segment },
};

/** Describes in words what changed in one version of a workflow. */
export const diffWorkflowVersions: Operation<DiffWorkflowVersionsParams, Outcome> = {
  of: base,
  name: "diff",
  path: "{item}/diff-of-workflows-version",
  method: "GET",
  ids: { type: segment, key: segment },
};

/** Earlier and present states of a workflow, each under a number of its own. */
export interface WorkflowVersionsResource {
  /**
   * Lists the versions of a workflow. Earlier and present states of a workflow, each under a number of its own.
   *
   * @example
   * await client.workflowVersions.list({
   *   workspace_id: 12,
   *   type: "SERVICE_REQUEST",
   *   key: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   * });
   */
  list(params: ListWorkflowVersionsParams, options?: RequestOptions): Pages<WorkflowVersion>;
  /**
   * Reads one version of a workflow.
   *
   * @example
   * await client.workflowVersions.get({
   *   workspace_id: 12,
   *   type: "SERVICE_REQUEST",
   *   key: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   *   id: 33,
   * });
   */
  get(params: GetWorkflowVersionParams, options?: RequestOptions): Promise<WorkflowVersion>;
  /**
   * Describes in words what changed in one version of a workflow.
   *
   * @example
   * await client.workflowVersions.diff({
   *   workspace_id: 12,
   *   type: "SERVICE_REQUEST",
   *   key: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   *   id: 33,
   * });
   */
  diff(params: DiffWorkflowVersionsParams, options?: RequestOptions): Promise<Outcome>;
}

/** What `client.workflowVersions` is made from. */
export const workflowVersionsResource: Resource<WorkflowVersionsResource> = {
  of: base,
  operations: [listWorkflowVersions, getWorkflowVersion, diffWorkflowVersions],
};

/** The operations behind the tools of this resource. */
export const workflowVersionsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_atomicwork_workflow_version_diff_by_id: { operation: diffWorkflowVersions },
  get_single_atomicwork_workflow_version_by_id: { operation: getWorkflowVersion },
  list_all_atomicwork_workflow_versions: { operation: listWorkflowVersions },
};
