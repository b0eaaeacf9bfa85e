// @generated from definitions/connectwise-psa/resources/marketing/marketing-group-companies.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MarketingCompany, MarketingCompanyCreate } from "../schemas/marketing/marketing-company.js";
import { json } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetMarketingGroupCompanyParams extends GetParams {
  /** Id of the marketing group. */
  marketingGroupId: number;
  /** Id of the company of a marketing group. */
  id: number;
}

export interface UpdateMarketingGroupCompanyParams {
  /** Id of the marketing group. */
  marketingGroupId: number;
  /** Id of the company of a marketing group. */
  id: number;
  /** Whether the default contact of the company is in the group. */
  defaultContactFlag?: boolean | null;
  /** Whether all contacts of the company are in the group. */
  allContactsFlag?: boolean | null;
  /** Whether the company no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
}

export interface ReplaceMarketingGroupCompanyParams {
  /** Id of the marketing group. */
  marketingGroupId: number;
  /** Id of the company of a marketing group. */
  id: number;
  /** Whether the default contact of the company is in the group. */
  defaultContactFlag?: boolean | null;
  /** Whether all contacts of the company are in the group. */
  allContactsFlag?: boolean | null;
  /** Whether the company no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
}

export interface DeleteMarketingGroupCompanyParams {
  /** Id of the marketing group. */
  marketingGroupId: number;
  /** Id of the company of a marketing group. */
  id: number;
}

const base: ResourceShape = {
  name: "marketing_group_companies",
  path: "/marketing/groups/{marketingGroupId}/companies",
};

/** Lists the companies in one marketing group. */
export const listMarketingGroupCompanies: Operation<{ marketingGroupId: number } & ListParams, MarketingCompany> = {
  of: base,
  like: listShape,
};

/** Gets one company of a marketing group by its id. */
export const getMarketingGroupCompany: Operation<GetMarketingGroupCompanyParams, MarketingCompany> = {
  of: base,
  like: getShape,
};

/** Puts a company into a marketing group. */
export const createMarketingGroupCompany: Operation<
  { marketingGroupId: number } & MarketingCompanyCreate,
  MarketingCompany
> = { of: base, like: createShape };

/** Changes the given fields of one company of a marketing group; the others stay as they are. */
export const updateMarketingGroupCompany: Operation<UpdateMarketingGroupCompanyParams, MarketingCompany> = {
  of: base,
  like: updateShape,
};

/** Replaces one company of a marketing group whole; fields that are left out go back to their defaults. */
export const replaceMarketingGroupCompany: Operation<ReplaceMarketingGroupCompanyParams, MarketingCompany> = {
  of: base,
  like: replaceShape,
  body: { as: json, ids: ["id"] },
};

/** Takes a company out of a marketing group. */
export const deleteMarketingGroupCompany: Operation<DeleteMarketingGroupCompanyParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the companies of a marketing group that match the given conditions. */
export const countMarketingGroupCompanies: Operation<{ marketingGroupId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The companies in one marketing group. */
export interface MarketingGroupCompaniesResource {
  /** Lists the companies in one marketing group. */
  list(marketingGroupId: number, params?: ListParams, options?: RequestOptions): Pages<MarketingCompany>;
  /** Gets one company of a marketing group by its id. */
  get(params: GetMarketingGroupCompanyParams, options?: RequestOptions): Promise<MarketingCompany>;
  /** Puts a company into a marketing group. */
  create(
    marketingGroupId: number,
    params?: MarketingCompanyCreate,
    options?: RequestOptions,
  ): Promise<MarketingCompany>;
  /** Changes the given fields of one company of a marketing group; the others stay as they are. */
  update(params: UpdateMarketingGroupCompanyParams, options?: RequestOptions): Promise<MarketingCompany>;
  /** Replaces one company of a marketing group whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMarketingGroupCompanyParams, options?: RequestOptions): Promise<MarketingCompany>;
  /** Takes a company out of a marketing group. */
  delete(params: DeleteMarketingGroupCompanyParams, options?: RequestOptions): Promise<void>;
  /** Counts the companies of a marketing group that match the given conditions. */
  count(marketingGroupId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.marketingGroupCompanies` is made from. */
export const marketingGroupCompaniesResource: Resource<MarketingGroupCompaniesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceMarketingGroupCompany, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const marketingGroupCompaniesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_marketing_group_companies_count: { operation: countMarketingGroupCompanies },
  create_a_connect_wise_psa_marketing_group_company: { operation: createMarketingGroupCompany },
  delete_a_connect_wise_psa_marketing_group_company_by_id: { operation: deleteMarketingGroupCompany },
  get_single_connect_wise_psa_marketing_group_company_by_id: { operation: getMarketingGroupCompany },
  list_all_connect_wise_psa_marketing_group_companies: { operation: listMarketingGroupCompanies },
  replace_a_connect_wise_psa_marketing_group_company_by_id: { operation: replaceMarketingGroupCompany },
  update_a_connect_wise_psa_marketing_group_company_by_id: { operation: updateMarketingGroupCompany },
};
