// @generated from definitions/atomicwork/resources/agent-groups/agent-group-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { Outcome, UserSortOrder } from "../schemas/common.js";
import type { MemberInvitation, User } from "../schemas/users/user.js";
import { expression, integer, json, none, text } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListAgentGroupMembersParams extends ListParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Numeric id of the agent group. */
  agent_group_id: number;
  /** Part of a name or e-mail address. */
  search_key?: string;
  /** Whether work can be assigned to them. */
  filter?: "ALL" | "ASSIGNABLE" | "NOT_ASSIGNABLE";
  sort_order?: UserSortOrder;
}

export interface AddAgentGroupMembersParams extends MemberInvitation {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Numeric id of the agent group. */
  agent_group_id: number;
}

export interface RemoveAgentGroupMembersParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Numeric id of the agent group. */
  agent_group_id: number;
  /** User to take out of the group. */
  member_id: number;
}

const base: ResourceShape = {
  name: "agent_group_members",
  path: "/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members",
};

/** Lists the members of an agent group. */
export const listAgentGroupMembers: Operation<ListAgentGroupMembersParams, User> = {
  of: base,
  like: listShape,
  query: { search_key: text, filter: expression, sort_order: expression, page: integer, per_page: integer },
};

/** Adds people to an agent group. */
export const addAgentGroupMembers: Operation<AddAgentGroupMembersParams, Outcome> = {
  of: base,
  name: "add",
  path: "{collection}",
  method: "POST",
  body: { as: json },
};

/** Takes a person out of an agent group; the account stays. */
export const removeAgentGroupMembers: Operation<RemoveAgentGroupMembersParams, void> = {
  of: base,
  name: "remove",
  path: "{collection}/{member_id}",
  method: "DELETE",
  returns: none,
};

/** Agents in an agent group. */
export interface AgentGroupMembersResource {
  /**
   * Lists the members of an agent group.
   *
   * @example
   * await client.agentGroupMembers.list({ workspace_id: 12, agent_group_id: 77, filter: "ASSIGNABLE" });
   */
  list(params: ListAgentGroupMembersParams, options?: RequestOptions): Pages<User>;
  /**
   * Adds people to an agent group.
   *
   * @example
   * await client.agentGroupMembers.add({
   *   workspace_id: 12,
   *   agent_group_id: 77,
   *   user_ids: [4021],
   *   send_email: false,
   * });
   */
  add(params: AddAgentGroupMembersParams, options?: RequestOptions): Promise<Outcome>;
  /**
   * Takes a person out of an agent group; the account stays.
   *
   * @example
   * await client.agentGroupMembers.remove({ workspace_id: 12, agent_group_id: 77, member_id: 4021 });
   */
  remove(params: RemoveAgentGroupMembersParams, options?: RequestOptions): Promise<void>;
}

/** What `client.agentGroupMembers` is made from. */
export const agentGroupMembersResource: Resource<AgentGroupMembersResource> = {
  of: base,
  operations: [listAgentGroupMembers, addAgentGroupMembers, removeAgentGroupMembers],
};

/** The operations behind the tools of this resource. */
export const agentGroupMembersTools: Readonly<Record<string, ToolBinding>> = {
  atomicwork_agent_group_members_add: { operation: addAgentGroupMembers },
  list_all_atomicwork_agent_group_members: { operation: listAgentGroupMembers },
  atomicwork_agent_group_members_remove: { operation: removeAgentGroupMembers },
};
