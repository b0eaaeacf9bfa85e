// @generated from definitions/atomicwork/resources/workspaces/workspaces.yaml
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
import type { ListParams } from "../conventions.js";
import type { FieldOption } from "../schemas/forms/field.js";
import type { Workspace } from "../schemas/workspaces/workspace.js";
import { boolean, integer, many, repeat, text } from "@toolwright/runtime";
import { getShape, listShape } from "../conventions.js";

export interface ListWorkspacesParams extends ListParams {
  /** Text to look for in the names. */
  search_key?: string;
  /** True for only those the caller is a member of. */
  is_member_of?: boolean;
  /** Whether built-in workspaces are included. Default `false`. */
  include_static?: boolean;
  /** Only workspaces that handle at least one of these. */
  supported_objects?: ("REQUEST" | "SERVICE_REQUEST" | "INCIDENT" | "PROBLEM" | "CHANGE")[];
}

const base: ResourceShape = { name: "workspaces", path: "/workspaces" };

/**
 * Lists workspaces with their ids. An area of one department, such as IT or HR. Requests, catalog, agent groups and
 * changes belong to a workspace.
 */
export const listWorkspaces: Operation<ListWorkspacesParams, Workspace> = {
  of: base,
  like: listShape,
  query: {
    search_key: text,
    is_member_of: boolean,
    include_static: boolean,
    supported_objects: repeat,
    page: integer,
    per_page: integer,
  },
};

/** Reads one workspace. */
export const getWorkspace: Operation<{ id: number } & NoParams, Workspace> = { of: base, like: getShape };

/** Lists the impact values that requests of a workspace can have. */
export const impactOptionsWorkspaces: Operation<{ workspace_id: number } & NoParams, FieldOption> = {
  of: base,
  name: "impact_options",
  path: "{collection}/{workspace_id}/requests/impact-options",
  method: "GET",
  envelope: "data",
  returns: many,
};

/** An area of one department, such as IT or HR. Requests, catalog, agent groups and changes belong to a workspace. */
export interface WorkspacesResource {
  /**
   * Lists workspaces with their ids. An area of one department, such as IT or HR. Requests, catalog, agent groups and
   * changes belong to a workspace.
   *
   * @example
   * await client.workspaces.list({ search_key: "IT" });
   */
  list(params?: ListWorkspacesParams, options?: RequestOptions): Pages<Workspace>;
  /** Reads one workspace. */
  get(id: number, params?: NoParams, options?: RequestOptions): Promise<Workspace>;
  /**
   * Lists the impact values that requests of a workspace can have.
   *
   * @example
   * await client.workspaces.impactOptions(12);
   */
  impactOptions(workspaceId: number, params?: NoParams, options?: RequestOptions): Pages<FieldOption>;
}

/** What `client.workspaces` is made from. */
export const workspacesResource: Resource<WorkspacesResource> = {
  of: base,
  operations: [listWorkspaces, getShape, impactOptionsWorkspaces],
};

/** The operations behind the tools of this resource. */
export const workspacesTools: Readonly<Record<string, ToolBinding>> = {
  get_single_atomicwork_workspace_by_id: { operation: getWorkspace },
  atomicwork_workspaces_impact_options: { operation: impactOptionsWorkspaces },
  list_all_atomicwork_workspaces: { operation: listWorkspaces },
};
