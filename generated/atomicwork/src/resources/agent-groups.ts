// @generated from definitions/atomicwork/resources/agent-groups/agent-groups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { AgentGroup, ListKind } from "../schemas/agent-groups/agent-group.js";
import { expression, integer, text } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListAgentGroupsParams extends ListParams {
  /** Text to look for in the names. */
  search_key?: string;
  type?: ListKind;
}

const base: ResourceShape = { name: "agent_groups", path: "/workspaces/{workspace_id}/agent-groups" };

/**
 * Lists the agent groups of a workspace. Teams of agents in a workspace. Requests and changes are handed to a group,
 * then to a person in it.
 */
export const listAgentGroups: Operation<{ workspace_id: number } & ListAgentGroupsParams, AgentGroup> = {
  of: base,
  like: listShape,
  query: { search_key: text, type: expression, page: integer, per_page: integer },
};

/** Teams of agents in a workspace. Requests and changes are handed to a group, then to a person in it. */
export interface AgentGroupsResource {
  /**
   * Lists the agent groups of a workspace. Teams of agents in a workspace. Requests and changes are handed to a group,
   * then to a person in it.
   *
   * @example
   * await client.agentGroups.list(12, { search_key: "network" });
   */
  list(workspaceId: number, params?: ListAgentGroupsParams, options?: RequestOptions): Pages<AgentGroup>;
}

/** What `client.agentGroups` is made from. */
export const agentGroupsResource: Resource<AgentGroupsResource> = { of: base, operations: [listAgentGroups] };

/** The operations behind the tools of this resource. */
export const agentGroupsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_agent_groups: { operation: listAgentGroups },
};
