// @generated from definitions/connectwise-psa/resources/company/company-team-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CompanyTeam, CompanyTeamCreate, CompanyTeamUpdate } from "../schemas/company/company-team.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListCompanyTeamMembersParams extends ListParams {
  /**
   * Filter, e.g. `accountManagerFlag = true`. Also: teamRole/name, member/identifier, contact/id, techFlag, salesFlag.
   */
  conditions?: string;
}

export interface GetCompanyTeamMemberParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company team member. */
  id: number;
}

export interface UpdateCompanyTeamMemberParams extends CompanyTeamUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company team member. */
  id: number;
}

export interface ReplaceCompanyTeamMemberParams extends CompanyTeamCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company team member. */
  id: number;
}

export interface DeleteCompanyTeamMemberParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company team member. */
  id: number;
}

const base: ResourceShape = {
  name: "company_team_members",
  path: "/company/companies/{companyId}/teams",
  required: ["teamRole"],
};

/** Lists the people who look after one company. */
export const listCompanyTeamMembers: Operation<{ companyId: number } & ListCompanyTeamMembersParams, CompanyTeam> = {
  of: base,
  like: listShape,
};

/** Gets one company team member by its id. */
export const getCompanyTeamMember: Operation<GetCompanyTeamMemberParams, CompanyTeam> = { of: base, like: getShape };

/** Puts a person on the team of a company. */
export const createCompanyTeamMember: Operation<{ companyId: number } & CompanyTeamCreate, CompanyTeam> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one company team member; the others stay as they are. */
export const updateCompanyTeamMember: Operation<UpdateCompanyTeamMemberParams, CompanyTeam> = {
  of: base,
  like: updateShape,
};

/** Replaces one company team member whole; fields that are left out go back to their defaults. */
export const replaceCompanyTeamMember: Operation<ReplaceCompanyTeamMemberParams, CompanyTeam> = {
  of: base,
  like: replaceShape,
};

/** Takes a person off the team of a company. */
export const deleteCompanyTeamMember: Operation<DeleteCompanyTeamMemberParams, void> = { of: base, like: deleteShape };

/** Counts the company team members that match the given conditions. */
export const countCompanyTeamMembers: Operation<{ companyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The people who look after one company, each in a role such as account manager or technician. */
export interface CompanyTeamMembersResource {
  /** Lists the people who look after one company. */
  list(companyId: number, params?: ListCompanyTeamMembersParams, options?: RequestOptions): Pages<CompanyTeam>;
  /** Gets one company team member by its id. */
  get(params: GetCompanyTeamMemberParams, options?: RequestOptions): Promise<CompanyTeam>;
  /** Puts a person on the team of a company. */
  create(companyId: number, params: CompanyTeamCreate, options?: RequestOptions): Promise<CompanyTeam>;
  /** Changes the given fields of one company team member; the others stay as they are. */
  update(params: UpdateCompanyTeamMemberParams, options?: RequestOptions): Promise<CompanyTeam>;
  /** Replaces one company team member whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCompanyTeamMemberParams, options?: RequestOptions): Promise<CompanyTeam>;
  /** Takes a person off the team of a company. */
  delete(params: DeleteCompanyTeamMemberParams, options?: RequestOptions): Promise<void>;
  /** Counts the company team members that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyTeamMembers` is made from. */
export const companyTeamMembersResource: Resource<CompanyTeamMembersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyTeamMembersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_team_members_count: { operation: countCompanyTeamMembers },
  create_a_connect_wise_psa_company_team_member: { operation: createCompanyTeamMember },
  delete_a_connect_wise_psa_company_team_member_by_id: { operation: deleteCompanyTeamMember },
  get_single_connect_wise_psa_company_team_member_by_id: { operation: getCompanyTeamMember },
  list_all_connect_wise_psa_company_team_members: { operation: listCompanyTeamMembers },
  replace_a_connect_wise_psa_company_team_member_by_id: { operation: replaceCompanyTeamMember },
  update_a_connect_wise_psa_company_team_member_by_id: { operation: updateCompanyTeamMember },
};
