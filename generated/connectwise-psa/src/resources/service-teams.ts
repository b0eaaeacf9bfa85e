// @generated from definitions/connectwise-psa/resources/service/service-teams.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ServiceTeam, TeamMember, TeamMemberCreate } from "../schemas/service/service-team.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListServiceTeamsParams extends ListParams {
  /** Filter, e.g. `name contains "Network"`. Also: leader/identifier, location/id. */
  conditions?: string;
}

const base: ResourceShape = { name: "service_teams", path: "/service/teams" };

/** Lists the teams of all service boards, one page at a time. */
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
  body: { kind: "json" },
  required: ["team", "member"],
};

/** The teams of all service boards together. */
export class ServiceTeamsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the teams of all service boards, one page at a time. */
  list(params: ListServiceTeamsParams = {}, options?: RequestOptions): Pages<ServiceTeam> {
    return this.#client.pages(listServiceTeams, params, options);
  }

  /** Gets one service team by its id. */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ServiceTeam> {
    return this.#client.call(getServiceTeam, { ...params, id }, options);
  }

  /** Counts the service teams that match the given conditions. */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countServiceTeams, params, options);
  }

  /** Puts a member into a team of a service board. */
  addMember(params: TeamMemberCreate, options?: RequestOptions): Promise<TeamMember> {
    return this.#client.call(addMemberServiceTeams, params, options);
  }
}
