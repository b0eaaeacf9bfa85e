// @generated from definitions/atomicwork/resources/workflows/workflow-versions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { Outcome } from "../schemas/common.js";
import type { WorkflowType, WorkflowVersion } from "../schemas/workflows/workflow.js";
import { getShape } from "../conventions.js";

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

/** Lists the versions of a workflow. */
export const listWorkflowVersions: Operation<ListWorkflowVersionsParams, WorkflowVersion> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  query: { page: "integer", page_size: "integer" },
  paging: {
    style: "page",
    parameter: "page",
    size: "page_size",
    defaultSize: 20,
    maxSize: 100,
    next: { pages: "total_pages" },
  },
  envelope: "data",
  returns: "many",
  ids: { type: "string", key: "string" },
};

/** Reads one version of a workflow. */
export const getWorkflowVersion: Operation<GetWorkflowVersionParams, WorkflowVersion> = {
  of: base,
  like: getShape,
  ids: { type: "string", key: "string" },
};

/** Describes in words what changed in one version of a workflow. */
export const diffWorkflowVersions: Operation<DiffWorkflowVersionsParams, Outcome> = {
  of: base,
  name: "diff",
  path: "{item}/diff-of-workflows-version",
  method: "GET",
  ids: { type: "string", key: "string" },
};

/** Earlier and present states of a workflow, each under a number of its own. */
export class WorkflowVersionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the versions of a workflow.
   *
   * @example
   * await client.workflowVersions.list({
   *   workspace_id: 12,
   *   type: "SERVICE_REQUEST",
   *   key: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   * });
   */
  list(params: ListWorkflowVersionsParams, options?: RequestOptions): Pages<WorkflowVersion> {
    return this.#client.pages(listWorkflowVersions, params, options);
  }

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
  get(params: GetWorkflowVersionParams, options?: RequestOptions): Promise<WorkflowVersion> {
    return this.#client.call(getWorkflowVersion, params, options);
  }

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
  diff(params: DiffWorkflowVersionsParams, options?: RequestOptions): Promise<Outcome> {
    return this.#client.call(diffWorkflowVersions, params, options);
  }
}
