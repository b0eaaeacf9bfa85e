// @generated from definitions/atomicwork/resources/problems/problems.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { Request, RequestInputCreate } from "../schemas/requests/request.js";
import { createShape } from "../conventions.js";

export interface CreateProblemParams extends RequestInputCreate {
  /** Workspace of the request. */
  workspace_id: number;
  /** Short title of the request. */
  subject: string;
}

const base: ResourceShape = {
  name: "problems",
  path: "/problems",
  required: ["workspace_id", "subject"],
  dates: [
    "notes[].event_created_at",
    "created_at",
    "updated_at",
    "first_response_time",
    "first_response_due_time",
    "resolution_time",
    "resolution_due_time",
    "closed_status_at",
  ],
};

/** Files a problem, the suspected cause of one or more incidents. */
export const createProblem: Operation<CreateProblemParams, Request> = {
  of: base,
  like: createShape,
  maps: ["custom_fields", "item_fields"],
};

/**
 * The hidden cause behind incidents, under analysis. A problem is read and edited like a request, by its display id.
 */
export interface ProblemsResource {
  /**
   * Files a problem, the suspected cause of one or more incidents.
   *
   * @example
   * await client.problems.create({
   *   workspace_id: 12,
   *   subject: "VPN drops on the new firmware",
   *   requester: 4021,
   *   impact: "High",
   *   urgency: "High",
   *   assets: [5301],
   *   request_source: "API",
   * });
   */
  create(params: CreateProblemParams, options?: RequestOptions): Promise<Request>;
}

/** What `client.problems` is made from. */
export const problemsResource: Resource<ProblemsResource> = { of: base, operations: [createProblem] };

/** The operations behind the tools of this resource. */
export const problemsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_problem: { operation: createProblem },
};
