// @generated from definitions/atomicwork/resources/workspaces/workspace-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { UserSortOrder, UserType } from "../schemas/common.js";
import type { User } from "../schemas/users/user.js";
import { boolean, comma, expression, integer, text } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListWorkspaceMembersParams extends ListParams {
  /** Part of a name or e-mail address. */
  search_key?: string;
  sort_order?: UserSortOrder;
  /** True for only members with an e-mail address. */
  has_email?: boolean;
  /** Kinds of user to return. */
  types?: UserType[];
}

const base: ResourceShape = { name: "workspace_members", path: "/workspaces/{workspace_id}/members" };

/** Lists the members of a workspace. */
export const listWorkspaceMembers: Operation<{ workspace_id: number } & ListWorkspaceMembersParams, User> = {
  of: base,
  like: listShape,
  query: {
    search_key: text,
    sort_order: expression,
    has_email: boolean,
    types: comma,
    page: integer,
    per_page: integer,
  },
};

/** People who work in a workspace. */
export interface WorkspaceMembersResource {
  /**
   * Lists the members of a workspace.
   *
   * @example
   * await client.workspaceMembers.list(12, { search_key: "alice" });
   */
  list(workspaceId: number, params?: ListWorkspaceMembersParams, options?: RequestOptions): Pages<User>;
}

/** What `client.workspaceMembers` is made from. */
export const workspaceMembersResource: Resource<WorkspaceMembersResource> = {
  of: base,
  operations: [listWorkspaceMembers],
};

/** The operations behind the tools of this resource. */
export const workspaceMembersTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_workspace_members: { operation: listWorkspaceMembers },
};
