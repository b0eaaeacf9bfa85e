// @generated from definitions/connectwise-psa/resources/service/service-teams.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ServiceTeam, TeamMember, TeamMemberCreate } from "../schemas/service/service-team.js";
import { json } from "@toolwright/runtime";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListServiceTeamsParams extends ListParams {
  /** Filter, e.g. `name contains "Network"`. Also: leader/identifier, location/id. */
  conditions?: string;
}

const base: ResourceShape = { name: "service_teams", path: "/service/teams" };

/** Lists the teams of all service boards. */
export const listServiceTeams: Operation<ListServiceTeamsParams, ServiceTeam> = { of: base, like: listShape };

/** Gets one service team by its id. */
export const getServiceTeam: Operation<{ id: number } & GetParams, ServiceTeam> = { of: base, like: getShape };

/** Counts the service teams that match the given conditions. */
export const countServiceTeams: Operation<CountParams, Count> = { of: base, like: countShape };

/** Puts a member into a team of a service board. */
export const addMemberServiceTeams: Operation<TeamMemberCreate, TeamMember> = {
  of: base,
  name: "add_member",
  path: "/service/teamMembers",
  method: "POST",
  body: { as: json },
  required: ["team", "member"],
};

/** The teams of all service boards together. */
export interface ServiceTeamsResource {
  /** Lists the teams of all service boards. */
  list(params?: ListServiceTeamsParams, options?: RequestOptions): Pages<ServiceTeam>;
  /** Gets one service team by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceTeam>;
  /** Counts the service teams that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Puts a member into a team of a service board. */
  addMember(params: TeamMemberCreate, options?: RequestOptions): Promise<TeamMember>;
}

/** What `client.serviceTeams` is made from. */
export const serviceTeamsResource: Resource<ServiceTeamsResource> = {
  of: base,
  operations: [listShape, getShape, countShape, addMemberServiceTeams],
};

/** The operations behind the tools of this resource. */
export const serviceTeamsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_teams_add_member: { operation: addMemberServiceTeams },
  connect_wise_psa_service_teams_count: { operation: countServiceTeams },
  get_single_connect_wise_psa_service_team_by_id: { operation: getServiceTeam },
  list_all_connect_wise_psa_service_teams: { operation: listServiceTeams },
};
