// @generated from definitions/connectwise-psa/resources/sales/opportunity-team-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Team, TeamCreate, TeamUpdate } from "../schemas/sales/team.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetOpportunityTeamMemberParams extends GetParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity team member. */
  id: number;
}

export interface UpdateOpportunityTeamMemberParams extends TeamUpdate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity team member. */
  id: number;
}

export interface ReplaceOpportunityTeamMemberParams extends TeamCreate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity team member. */
  id: number;
}

export interface DeleteOpportunityTeamMemberParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity team member. */
  id: number;
}

const base: ResourceShape = {
  name: "opportunity_team_members",
  path: "/sales/opportunities/{opportunityId}/team",
  required: ["type"],
};

/**
 * Lists opportunity team members. A member or sales team that works on an opportunity, with the share of the commission
 * it earns.
 */
export const listOpportunityTeamMembers: Operation<{ opportunityId: number } & ListParams, Team> = {
  of: base,
  like: listShape,
};

/** Gets one opportunity team member by its id. */
export const getOpportunityTeamMember: Operation<GetOpportunityTeamMemberParams, Team> = { of: base, like: getShape };

/** Adds a member or a sales team to one opportunity and returns the entry. */
export const createOpportunityTeamMember: Operation<{ opportunityId: number } & TeamCreate, Team> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one opportunity team member; the others stay as they are. */
export const updateOpportunityTeamMember: Operation<UpdateOpportunityTeamMemberParams, Team> = {
  of: base,
  like: updateShape,
};

/** Replaces one opportunity team member whole; fields that are left out go back to their defaults. */
export const replaceOpportunityTeamMember: Operation<ReplaceOpportunityTeamMemberParams, Team> = {
  of: base,
  like: replaceShape,
};

/** Takes a member or a sales team off one opportunity. */
export const deleteOpportunityTeamMember: Operation<DeleteOpportunityTeamMemberParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the opportunity team members that match the given conditions. */
export const countOpportunityTeamMembers: Operation<{ opportunityId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A member or sales team that works on an opportunity, with the share of the commission it earns. */
export interface OpportunityTeamMembersResource {
  /**
   * Lists opportunity team members. A member or sales team that works on an opportunity, with the share of the
   * commission it earns.
   */
  list(opportunityId: number, params?: ListParams, options?: RequestOptions): Pages<Team>;
  /** Gets one opportunity team member by its id. */
  get(params: GetOpportunityTeamMemberParams, options?: RequestOptions): Promise<Team>;
  /** Adds a member or a sales team to one opportunity and returns the entry. */
  create(opportunityId: number, params: TeamCreate, options?: RequestOptions): Promise<Team>;
  /** Changes the given fields of one opportunity team member; the others stay as they are. */
  update(params: UpdateOpportunityTeamMemberParams, options?: RequestOptions): Promise<Team>;
  /** Replaces one opportunity team member whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceOpportunityTeamMemberParams, options?: RequestOptions): Promise<Team>;
  /** Takes a member or a sales team off one opportunity. */
  delete(params: DeleteOpportunityTeamMemberParams, options?: RequestOptions): Promise<void>;
  /** Counts the opportunity team members that match the given conditions. */
  count(opportunityId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.opportunityTeamMembers` is made from. */
export const opportunityTeamMembersResource: Resource<OpportunityTeamMembersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const opportunityTeamMembersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opportunity_team_members_count: { operation: countOpportunityTeamMembers },
  create_a_connect_wise_psa_opportunity_team_member: { operation: createOpportunityTeamMember },
  delete_a_connect_wise_psa_opportunity_team_member_by_id: { operation: deleteOpportunityTeamMember },
  get_single_connect_wise_psa_opportunity_team_member_by_id: { operation: getOpportunityTeamMember },
  list_all_connect_wise_psa_opportunity_team_members: { operation: listOpportunityTeamMembers },
  replace_a_connect_wise_psa_opportunity_team_member_by_id: { operation: replaceOpportunityTeamMember },
  update_a_connect_wise_psa_opportunity_team_member_by_id: { operation: updateOpportunityTeamMember },
};
