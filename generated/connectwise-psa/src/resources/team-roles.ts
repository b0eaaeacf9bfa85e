// @generated from definitions/connectwise-psa/resources/company/team-roles.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { TeamRole, TeamRoleCreate, TeamRoleInfo, TeamRoleUpdate } from "../schemas/company/team-role.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = { name: "team_roles", path: "/company/teamRoles", required: ["name"] };

/** Lists team roles. Roles on the team of a company, such as Account Manager or Lead Tech. */
export const listTeamRoles: Operation<ListParams, TeamRole> = { of: base, like: listShape };

/** Gets one team role by its id. */
export const getTeamRole: Operation<{ id: number } & GetParams, TeamRole> = { of: base, like: getShape };

/** Creates a team role and returns it. Roles on the team of a company, such as Account Manager or Lead Tech. */
export const createTeamRole: Operation<TeamRoleCreate, TeamRole> = { of: base, like: createShape };

/** Changes the given fields of one team role; the others stay as they are. */
export const updateTeamRole: Operation<{ id: number } & TeamRoleUpdate, TeamRole> = { of: base, like: updateShape };

/** Replaces one team role whole; fields that are left out go back to their defaults. */
export const replaceTeamRole: Operation<{ id: number } & TeamRoleCreate, TeamRole> = { of: base, like: replaceShape };

/** Deletes one team role for good. */
export const deleteTeamRole: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the team roles that match the given conditions. */
export const countTeamRoles: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one team role and so stand in the way of deleting it. */
export const usagesTeamRoles: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one team role. */
export const usagesListTeamRoles: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists team roles in short, one page at a time. */
export const listInfoTeamRoles: Operation<ListInfoParams, TeamRoleInfo> = { of: base, like: listInfoShape };

/** Gets one team role in short. */
export const getInfoTeamRoles: Operation<{ id: number } & GetInfoParams, TeamRoleInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the team roles that the short list has and that match the given conditions. */
export const countInfoTeamRoles: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Roles on the team of a company, such as Account Manager or Lead Tech. */
export interface TeamRolesResource {
  /** Lists team roles. Roles on the team of a company, such as Account Manager or Lead Tech. */
  list(params?: ListParams, options?: RequestOptions): Pages<TeamRole>;
  /** Gets one team role by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TeamRole>;
  /** Creates a team role and returns it. Roles on the team of a company, such as Account Manager or Lead Tech. */
  create(params: TeamRoleCreate, options?: RequestOptions): Promise<TeamRole>;
  /** Changes the given fields of one team role; the others stay as they are. */
  update(id: number, params: TeamRoleUpdate, options?: RequestOptions): Promise<TeamRole>;
  /** Replaces one team role whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TeamRoleCreate, options?: RequestOptions): Promise<TeamRole>;
  /** Deletes one team role for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the team roles that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one team role and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one team role. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists team roles in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<TeamRoleInfo>;
  /** Gets one team role in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<TeamRoleInfo>;
  /** Counts the team roles that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.teamRoles` is made from. */
export const teamRolesResource: Resource<TeamRolesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const teamRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_team_roles_count: { operation: countTeamRoles },
  connect_wise_psa_team_roles_count_info: { operation: countInfoTeamRoles },
  create_a_connect_wise_psa_team_role: { operation: createTeamRole },
  delete_a_connect_wise_psa_team_role_by_id: { operation: deleteTeamRole },
  get_single_connect_wise_psa_team_role_by_id: { operation: getTeamRole },
  connect_wise_psa_team_roles_get_info: { operation: getInfoTeamRoles },
  list_all_connect_wise_psa_team_roles: { operation: listTeamRoles },
  connect_wise_psa_team_roles_list_info: { operation: listInfoTeamRoles },
  replace_a_connect_wise_psa_team_role_by_id: { operation: replaceTeamRole },
  update_a_connect_wise_psa_team_role_by_id: { operation: updateTeamRole },
  connect_wise_psa_team_roles_usages: { operation: usagesTeamRoles },
  connect_wise_psa_team_roles_usages_list: { operation: usagesListTeamRoles },
};
