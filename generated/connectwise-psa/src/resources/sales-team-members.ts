// @generated from definitions/connectwise-psa/resources/sales/sales-team-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  SalesTeamMember,
  SalesTeamMemberCreate,
  SalesTeamMemberUpdate,
} from "../schemas/sales/sales-team-member.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetSalesTeamMemberParams extends GetParams {
  /** Id of the sales team. */
  salesTeamId: number;
  /** Id of the sales team member. */
  id: number;
}

export interface UpdateSalesTeamMemberParams extends SalesTeamMemberUpdate {
  /** Id of the sales team. */
  salesTeamId: number;
  /** Id of the sales team member. */
  id: number;
}

export interface ReplaceSalesTeamMemberParams extends SalesTeamMemberCreate {
  /** Id of the sales team. */
  salesTeamId: number;
  /** Id of the sales team member. */
  id: number;
}

export interface DeleteSalesTeamMemberParams {
  /** Id of the sales team. */
  salesTeamId: number;
  /** Id of the sales team member. */
  id: number;
}

const base: ResourceShape = {
  name: "sales_team_members",
  path: "/sales/salesTeams/{salesTeamId}/members",
  required: ["member"],
};

/** Lists sales team members. A member's place in a sales team, with the location and department it counts for. */
export const listSalesTeamMembers: Operation<{ salesTeamId: number } & ListParams, SalesTeamMember> = {
  of: base,
  like: listShape,
};

/** Gets one sales team member by its id. */
export const getSalesTeamMember: Operation<GetSalesTeamMemberParams, SalesTeamMember> = { of: base, like: getShape };

/** Adds a member to one sales team and returns the entry. */
export const createSalesTeamMember: Operation<{ salesTeamId: number } & SalesTeamMemberCreate, SalesTeamMember> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one sales team member; the others stay as they are. */
export const updateSalesTeamMember: Operation<UpdateSalesTeamMemberParams, SalesTeamMember> = {
  of: base,
  like: updateShape,
};

/** Replaces one sales team member whole; fields that are left out go back to their defaults. */
export const replaceSalesTeamMember: Operation<ReplaceSalesTeamMemberParams, SalesTeamMember> = {
  of: base,
  like: replaceShape,
};

/** Takes a member out of one sales team. */
export const deleteSalesTeamMember: Operation<DeleteSalesTeamMemberParams, void> = { of: base, like: deleteShape };

/** Counts the sales team members that match the given conditions. */
export const countSalesTeamMembers: Operation<{ salesTeamId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A member's place in a sales team, with the location and department it counts for. */
export interface SalesTeamMembersResource {
  /** Lists sales team members. A member's place in a sales team, with the location and department it counts for. */
  list(salesTeamId: number, params?: ListParams, options?: RequestOptions): Pages<SalesTeamMember>;
  /** Gets one sales team member by its id. */
  get(params: GetSalesTeamMemberParams, options?: RequestOptions): Promise<SalesTeamMember>;
  /** Adds a member to one sales team and returns the entry. */
  create(salesTeamId: number, params: SalesTeamMemberCreate, options?: RequestOptions): Promise<SalesTeamMember>;
  /** Changes the given fields of one sales team member; the others stay as they are. */
  update(params: UpdateSalesTeamMemberParams, options?: RequestOptions): Promise<SalesTeamMember>;
  /** Replaces one sales team member whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSalesTeamMemberParams, options?: RequestOptions): Promise<SalesTeamMember>;
  /** Takes a member out of one sales team. */
  delete(params: DeleteSalesTeamMemberParams, options?: RequestOptions): Promise<void>;
  /** Counts the sales team members that match the given conditions. */
  count(salesTeamId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesTeamMembers` is made from. */
export const salesTeamMembersResource: Resource<SalesTeamMembersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const salesTeamMembersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_team_members_count: { operation: countSalesTeamMembers },
  create_a_connect_wise_psa_sales_team_member: { operation: createSalesTeamMember },
  delete_a_connect_wise_psa_sales_team_member_by_id: { operation: deleteSalesTeamMember },
  get_single_connect_wise_psa_sales_team_member_by_id: { operation: getSalesTeamMember },
  list_all_connect_wise_psa_sales_team_members: { operation: listSalesTeamMembers },
  replace_a_connect_wise_psa_sales_team_member_by_id: { operation: replaceSalesTeamMember },
  update_a_connect_wise_psa_sales_team_member_by_id: { operation: updateSalesTeamMember },
};
