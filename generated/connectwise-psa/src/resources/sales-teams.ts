// @generated from definitions/connectwise-psa/resources/sales/sales-teams.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SalesTeam, SalesTeamCreate, SalesTeamUpdate } from "../schemas/sales/sales-team.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "sales_teams",
  path: "/sales/salesTeams",
  required: ["salesTeamIdentifier", "salesTeamDescription", "salesTeamLocation"],
};

/**
 * Lists sales teams. A group of members who sell together at one location. Opportunities can be given to a team instead
 * of one member.
 */
export const listSalesTeams: Operation<ListParams, SalesTeam> = { of: base, like: listShape };

/** Gets one sales team by its id. */
export const getSalesTeam: Operation<{ id: number } & GetParams, SalesTeam> = { of: base, like: getShape };

/**
 * Creates a sales team and returns it. A group of members who sell together at one location. Opportunities can be given
 * to a team instead of one member.
 */
export const createSalesTeam: Operation<SalesTeamCreate, SalesTeam> = { of: base, like: createShape };

/** Changes the given fields of one sales team; the others stay as they are. */
export const updateSalesTeam: Operation<{ id: number } & SalesTeamUpdate, SalesTeam> = { of: base, like: updateShape };

/** Replaces one sales team whole; fields that are left out go back to their defaults. */
export const replaceSalesTeam: Operation<{ id: number } & SalesTeamCreate, SalesTeam> = {
  of: base,
  like: replaceShape,
};

/** Deletes one sales team for good. */
export const deleteSalesTeam: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the sales teams that match the given conditions. */
export const countSalesTeams: Operation<CountParams, Count> = { of: base, like: countShape };

/** A group of members who sell together at one location. Opportunities can be given to a team instead of one member. */
export interface SalesTeamsResource {
  /**
   * Lists sales teams. A group of members who sell together at one location. Opportunities can be given to a team
   * instead of one member.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<SalesTeam>;
  /** Gets one sales team by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SalesTeam>;
  /**
   * Creates a sales team and returns it. A group of members who sell together at one location. Opportunities can be
   * given to a team instead of one member.
   */
  create(params: SalesTeamCreate, options?: RequestOptions): Promise<SalesTeam>;
  /** Changes the given fields of one sales team; the others stay as they are. */
  update(id: number, params: SalesTeamUpdate, options?: RequestOptions): Promise<SalesTeam>;
  /** Replaces one sales team whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SalesTeamCreate, options?: RequestOptions): Promise<SalesTeam>;
  /** Deletes one sales team for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the sales teams that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesTeams` is made from. */
export const salesTeamsResource: Resource<SalesTeamsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const salesTeamsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_teams_count: { operation: countSalesTeams },
  create_a_connect_wise_psa_sales_team: { operation: createSalesTeam },
  delete_a_connect_wise_psa_sales_team_by_id: { operation: deleteSalesTeam },
  get_single_connect_wise_psa_sales_team_by_id: { operation: getSalesTeam },
  list_all_connect_wise_psa_sales_teams: { operation: listSalesTeams },
  replace_a_connect_wise_psa_sales_team_by_id: { operation: replaceSalesTeam },
  update_a_connect_wise_psa_sales_team_by_id: { operation: updateSalesTeam },
};
