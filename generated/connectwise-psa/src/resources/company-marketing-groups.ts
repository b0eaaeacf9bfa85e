// @generated from definitions/connectwise-psa/resources/company/company-marketing-groups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the marketing group of a company.
   */
  id: number;
}

export interface UpdateCompanyMarketingGroupParams extends CompanyGroupUpdate {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the marketing group of a company.
   */
  id: number;
}

export interface ReplaceCompanyMarketingGroupParams extends CompanyGroupCreate {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the marketing group of a company.
   */
  id: number;
}

export interface DeleteCompanyMarketingGroupParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the marketing group of a company.
   */
  id: number;
}

/**
 * Lists the marketing groups one company is in.
 */
export const listCompanyMarketingGroups: Operation<{ companyId: number } & ListParams, CompanyGroup> = {
  like: listShape,
  id: "company_marketing_groups.list",
  path: "/company/companies/{companyId}/groups",
  ids: { companyId: "integer" },
};

/**
 * Gets one marketing group of a company by its id.
 */
export const getCompanyMarketingGroup: Operation<GetCompanyMarketingGroupParams, CompanyGroup> = {
  like: getShape,
  id: "company_marketing_groups.get",
  path: "/company/companies/{companyId}/groups/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Puts a company into a marketing group.
 */
export const createCompanyMarketingGroup: Operation<{ companyId: number } & CompanyGroupCreate, CompanyGroup> = {
  like: createShape,
  id: "company_marketing_groups.create",
  path: "/company/companies/{companyId}/groups",
  ids: { companyId: "integer" },
  required: ["group"],
};

/**
 * Changes the given fields of one marketing group of a company; the others stay as they are.
 */
export const updateCompanyMarketingGroup: Operation<UpdateCompanyMarketingGroupParams, CompanyGroup> = {
  like: updateShape,
  id: "company_marketing_groups.update",
  path: "/company/companies/{companyId}/groups/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Replaces one marketing group of a company whole; fields that are left out go back to their defaults.
 */
export const replaceCompanyMarketingGroup: Operation<ReplaceCompanyMarketingGroupParams, CompanyGroup> = {
  like: replaceShape,
  id: "company_marketing_groups.replace",
  path: "/company/companies/{companyId}/groups/{id}",
  ids: { companyId: "integer", id: "integer" },
  required: ["group"],
};

/**
 * Takes a company out of a marketing group.
 */
export const deleteCompanyMarketingGroup: Operation<DeleteCompanyMarketingGroupParams, void> = {
  like: deleteShape,
  id: "company_marketing_groups.delete",
  path: "/company/companies/{companyId}/groups/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Counts the marketing groups of a company that match the given conditions.
 */
export const countCompanyMarketingGroups: Operation<{ companyId: number } & CountParams, Count> = {
  like: countShape,
  id: "company_marketing_groups.count",
  path: "/company/companies/{companyId}/groups/count",
  ids: { companyId: "integer" },
};

/**
 * The marketing groups one company is in, and which of its contacts are in them. Groups receive mailings and campaigns.
 */
export class CompanyMarketingGroupsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the marketing groups one company is in.
   */
  list(companyId: number, params: ListParams = {}, options?: RequestOptions): Pages<CompanyGroup> {
    return this.#client.pages(listCompanyMarketingGroups, { ...params, companyId }, options);
  }

  /**
   * Gets one marketing group of a company by its id.
   */
  get(params: GetCompanyMarketingGroupParams, options?: RequestOptions): Promise<CompanyGroup> {
    return this.#client.call(getCompanyMarketingGroup, params, options);
  }

  /**
   * Puts a company into a marketing group.
   */
  create(companyId: number, params: CompanyGroupCreate, options?: RequestOptions): Promise<CompanyGroup> {
    return this.#client.call(createCompanyMarketingGroup, { ...params, companyId }, options);
  }

  /**
   * Changes the given fields of one marketing group of a company; the others stay as they are.
   */
  update(params: UpdateCompanyMarketingGroupParams, options?: RequestOptions): Promise<CompanyGroup> {
    return this.#client.call(updateCompanyMarketingGroup, params, options);
  }

  /**
   * Replaces one marketing group of a company whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceCompanyMarketingGroupParams, options?: RequestOptions): Promise<CompanyGroup> {
    return this.#client.call(replaceCompanyMarketingGroup, params, options);
  }

  /**
   * Takes a company out of a marketing group.
   */
  delete(params: DeleteCompanyMarketingGroupParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteCompanyMarketingGroup, params, options);
  }

  /**
   * Counts the marketing groups of a company that match the given conditions.
   */
  count(companyId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCompanyMarketingGroups, { ...params, companyId }, options);
  }
}
