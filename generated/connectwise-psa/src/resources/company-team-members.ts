// @generated from definitions/connectwise-psa/resources/company/company-team-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company team member.
   */
  id: number;
}

export interface UpdateCompanyTeamMemberParams extends CompanyTeamUpdate {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company team member.
   */
  id: number;
}

export interface ReplaceCompanyTeamMemberParams extends CompanyTeamCreate {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company team member.
   */
  id: number;
}

export interface DeleteCompanyTeamMemberParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company team member.
   */
  id: number;
}

/**
 * Lists the people who look after one company.
 */
export const listCompanyTeamMembers: Operation<{ companyId: number } & ListCompanyTeamMembersParams, CompanyTeam> = {
  like: listShape,
  id: "company_team_members.list",
  path: "/company/companies/{companyId}/teams",
  ids: { companyId: "integer" },
};

/**
 * Gets one company team member by its id.
 */
export const getCompanyTeamMember: Operation<GetCompanyTeamMemberParams, CompanyTeam> = {
  like: getShape,
  id: "company_team_members.get",
  path: "/company/companies/{companyId}/teams/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Puts a person on the team of a company.
 */
export const createCompanyTeamMember: Operation<{ companyId: number } & CompanyTeamCreate, CompanyTeam> = {
  like: createShape,
  id: "company_team_members.create",
  path: "/company/companies/{companyId}/teams",
  ids: { companyId: "integer" },
  required: ["teamRole"],
};

/**
 * Changes the given fields of one company team member; the others stay as they are.
 */
export const updateCompanyTeamMember: Operation<UpdateCompanyTeamMemberParams, CompanyTeam> = {
  like: updateShape,
  id: "company_team_members.update",
  path: "/company/companies/{companyId}/teams/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Replaces one company team member whole; fields that are left out go back to their defaults.
 */
export const replaceCompanyTeamMember: Operation<ReplaceCompanyTeamMemberParams, CompanyTeam> = {
  like: replaceShape,
  id: "company_team_members.replace",
  path: "/company/companies/{companyId}/teams/{id}",
  ids: { companyId: "integer", id: "integer" },
  required: ["teamRole"],
};

/**
 * Takes a person off the team of a company.
 */
export const deleteCompanyTeamMember: Operation<DeleteCompanyTeamMemberParams, void> = {
  like: deleteShape,
  id: "company_team_members.delete",
  path: "/company/companies/{companyId}/teams/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Counts the company team members that match the given conditions.
 */
export const countCompanyTeamMembers: Operation<{ companyId: number } & CountParams, Count> = {
  like: countShape,
  id: "company_team_members.count",
  path: "/company/companies/{companyId}/teams/count",
  ids: { companyId: "integer" },
};

/**
 * The people who look after one company, each in a role such as account manager or technician. They can be your own
 * members or contacts.
 */
export class CompanyTeamMembersResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the people who look after one company.
   */
  list(companyId: number, params: ListCompanyTeamMembersParams = {}, options?: RequestOptions): Pages<CompanyTeam> {
    return this.#client.pages(listCompanyTeamMembers, { ...params, companyId }, options);
  }

  /**
   * Gets one company team member by its id.
   */
  get(params: GetCompanyTeamMemberParams, options?: RequestOptions): Promise<CompanyTeam> {
    return this.#client.call(getCompanyTeamMember, params, options);
  }

  /**
   * Puts a person on the team of a company.
   */
  create(companyId: number, params: CompanyTeamCreate, options?: RequestOptions): Promise<CompanyTeam> {
    return this.#client.call(createCompanyTeamMember, { ...params, companyId }, options);
  }

  /**
   * Changes the given fields of one company team member; the others stay as they are.
   */
  update(params: UpdateCompanyTeamMemberParams, options?: RequestOptions): Promise<CompanyTeam> {
    return this.#client.call(updateCompanyTeamMember, params, options);
  }

  /**
   * Replaces one company team member whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceCompanyTeamMemberParams, options?: RequestOptions): Promise<CompanyTeam> {
    return this.#client.call(replaceCompanyTeamMember, params, options);
  }

  /**
   * Takes a person off the team of a company.
   */
  delete(params: DeleteCompanyTeamMemberParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteCompanyTeamMember, params, options);
  }

  /**
   * Counts the company team members that match the given conditions.
   */
  count(companyId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCompanyTeamMembers, { ...params, companyId }, options);
  }
}
