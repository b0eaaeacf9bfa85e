// @generated from definitions/connectwise-psa/resources/company/company-marketing-groups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CompanyGroup, CompanyGroupCreate, CompanyGroupUpdate } from "../schemas/company/company-group.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCompanyMarketingGroupParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the marketing group of a company. */
  id: number;
}

export interface UpdateCompanyMarketingGroupParams extends CompanyGroupUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the marketing group of a company. */
  id: number;
}

export interface ReplaceCompanyMarketingGroupParams extends CompanyGroupCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the marketing group of a company. */
  id: number;
}

export interface DeleteCompanyMarketingGroupParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the marketing group of a company. */
  id: number;
}

const base: ResourceShape = {
  name: "company_marketing_groups",
  path: "/company/companies/{companyId}/groups",
  required: ["group"],
};

/**
 * Lists the marketing groups one company is in. The marketing groups one company is in, and which of its contacts are
 * in them. Groups receive mailings and campaigns.
 */
export const listCompanyMarketingGroups: Operation<{ companyId: number } & ListParams, CompanyGroup> = {
  of: base,
  like: listShape,
};

/** Gets one marketing group of a company by its id. */
export const getCompanyMarketingGroup: Operation<GetCompanyMarketingGroupParams, CompanyGroup> = {
  of: base,
  like: getShape,
};

/** Puts a company into a marketing group. */
export const createCompanyMarketingGroup: Operation<{ companyId: number } & CompanyGroupCreate, CompanyGroup> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one marketing group of a company; the others stay as they are. */
export const updateCompanyMarketingGroup: Operation<UpdateCompanyMarketingGroupParams, CompanyGroup> = {
  of: base,
  like: updateShape,
};

/** Replaces one marketing group of a company whole; fields that are left out go back to their defaults. */
export const replaceCompanyMarketingGroup: Operation<ReplaceCompanyMarketingGroupParams, CompanyGroup> = {
  of: base,
  like: replaceShape,
};

/** Takes a company out of a marketing group. */
export const deleteCompanyMarketingGroup: Operation<DeleteCompanyMarketingGroupParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the marketing groups of a company that match the given conditions. */
export const countCompanyMarketingGroups: Operation<{ companyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * The marketing groups one company is in, and which of its contacts are in them. Groups receive mailings and campaigns.
 */
export interface CompanyMarketingGroupsResource {
  /**
   * Lists the marketing groups one company is in. The marketing groups one company is in, and which of its contacts are
   * in them. Groups receive mailings and campaigns.
   */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<CompanyGroup>;
  /** Gets one marketing group of a company by its id. */
  get(params: GetCompanyMarketingGroupParams, options?: RequestOptions): Promise<CompanyGroup>;
  /** Puts a company into a marketing group. */
  create(companyId: number, params: CompanyGroupCreate, options?: RequestOptions): Promise<CompanyGroup>;
  /** Changes the given fields of one marketing group of a company; the others stay as they are. */
  update(params: UpdateCompanyMarketingGroupParams, options?: RequestOptions): Promise<CompanyGroup>;
  /** Replaces one marketing group of a company whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCompanyMarketingGroupParams, options?: RequestOptions): Promise<CompanyGroup>;
  /** Takes a company out of a marketing group. */
  delete(params: DeleteCompanyMarketingGroupParams, options?: RequestOptions): Promise<void>;
  /** Counts the marketing groups of a company that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyMarketingGroups` is made from. */
export const companyMarketingGroupsResource: Resource<CompanyMarketingGroupsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyMarketingGroupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_marketing_groups_count: { operation: countCompanyMarketingGroups },
  create_a_connect_wise_psa_company_marketing_group: { operation: createCompanyMarketingGroup },
  delete_a_connect_wise_psa_company_marketing_group_by_id: { operation: deleteCompanyMarketingGroup },
  get_single_connect_wise_psa_company_marketing_group_by_id: { operation: getCompanyMarketingGroup },
  list_all_connect_wise_psa_company_marketing_groups: { operation: listCompanyMarketingGroups },
  replace_a_connect_wise_psa_company_marketing_group_by_id: { operation: replaceCompanyMarketingGroup },
  update_a_connect_wise_psa_company_marketing_group_by_id: { operation: updateCompanyMarketingGroup },
};
