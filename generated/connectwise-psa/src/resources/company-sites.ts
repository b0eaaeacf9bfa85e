// @generated from definitions/connectwise-psa/resources/company/company-sites.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
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
import type {
  CompanySite,
  CompanySiteCreate,
  CompanySiteInfo,
  CompanySiteUpdate,
} from "../schemas/company/company-site.js";
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
import { userDefinedFieldsForm } from "../forms.js";

export interface GetCompanySiteParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company site. */
  id: number;
}

export interface UpdateCompanySiteParams extends CompanySiteUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company site. */
  id: number;
}

export interface ReplaceCompanySiteParams extends CompanySiteCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company site. */
  id: number;
}

export interface DeleteCompanySiteParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company site. */
  id: number;
}

export interface UsagesCompanySitesParams extends UsagesParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company site. */
  id: number;
}

export interface UsagesListCompanySitesParams extends UsagesListParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company site. */
  id: number;
}

export interface GetInfoCompanySitesParams extends GetInfoParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company site. */
  id: number;
}

const base: ResourceShape = { name: "company_sites", path: "/company/companies/{companyId}/sites", required: ["name"] };

/** Lists the sites of one company. Addresses of a company, such as its branches. */
export const listCompanySites: Operation<{ companyId: number } & ListParams, CompanySite> = {
  of: base,
  like: listShape,
};

/** Gets one company site by its id. */
export const getCompanySite: Operation<GetCompanySiteParams, CompanySite> = { of: base, like: getShape };

/** Adds an address to a company. */
export const createCompanySite: Operation<{ companyId: number } & CompanySiteCreate, CompanySite> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one company site; the others stay as they are. */
export const updateCompanySite: Operation<UpdateCompanySiteParams, CompanySite> = { of: base, like: updateShape };

/** Replaces one company site whole; fields that are left out go back to their defaults. */
export const replaceCompanySite: Operation<ReplaceCompanySiteParams, CompanySite> = { of: base, like: replaceShape };

/** Deletes one company site for good. */
export const deleteCompanySite: Operation<DeleteCompanySiteParams, void> = { of: base, like: deleteShape };

/** Counts the company sites that match the given conditions. */
export const countCompanySites: Operation<{ companyId: number } & CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one company site and so stand in the way of deleting it. */
export const usagesCompanySites: Operation<UsagesCompanySitesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one company site. */
export const usagesListCompanySites: Operation<UsagesListCompanySitesParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists company sites in short, one page at a time. */
export const listInfoCompanySites: Operation<{ companyId: number } & ListInfoParams, CompanySiteInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one company site in short. */
export const getInfoCompanySites: Operation<GetInfoCompanySitesParams, CompanySiteInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the company sites that the short list has and that match the given conditions. */
export const countInfoCompanySites: Operation<{ companyId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** Addresses of a company, such as its branches. */
export interface CompanySitesResource {
  /**
   * Lists the sites of one company. Addresses of a company, such as its branches.
   *
   * @example
   * await client.companySites.list(250, {
   *   conditions: "inactiveFlag = false",
   *   fields: "id,name,city,primaryAddressFlag",
   * });
   */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<CompanySite>;
  /** Gets one company site by its id. */
  get(params: GetCompanySiteParams, options?: RequestOptions): Promise<CompanySite>;
  /**
   * Adds an address to a company.
   *
   * @example
   * await client.companySites.create(250, {
   *   name: "Orlando",
   *   addressLine1: "12 Lake Street",
   *   city: "Orlando",
   *   zip: "32801",
   * });
   */
  create(companyId: number, params: CompanySiteCreate, options?: RequestOptions): Promise<CompanySite>;
  /**
   * Changes the given fields of one company site; the others stay as they are.
   *
   * @example
   * await client.companySites.update({ companyId: 250, id: 1000, phoneNumber: "4075550100" });
   */
  update(params: UpdateCompanySiteParams, options?: RequestOptions): Promise<CompanySite>;
  /** Replaces one company site whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCompanySiteParams, options?: RequestOptions): Promise<CompanySite>;
  /** Deletes one company site for good. */
  delete(params: DeleteCompanySiteParams, options?: RequestOptions): Promise<void>;
  /** Counts the company sites that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one company site and so stand in the way of deleting it. */
  usages(params: UsagesCompanySitesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one company site. */
  usagesList(params: UsagesListCompanySitesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists company sites in short, one page at a time. */
  listInfo(companyId: number, params?: ListInfoParams, options?: RequestOptions): Pages<CompanySiteInfo>;
  /** Gets one company site in short. */
  getInfo(params: GetInfoCompanySitesParams, options?: RequestOptions): Promise<CompanySiteInfo>;
  /** Counts the company sites that the short list has and that match the given conditions. */
  countInfo(companyId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companySites` is made from. */
export const companySitesResource: Resource<CompanySitesResource> = {
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
export const companySitesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_sites_count: { operation: countCompanySites },
  connect_wise_psa_company_sites_count_info: { operation: countInfoCompanySites },
  create_a_connect_wise_psa_company_site: {
    operation: createCompanySite,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanySites } },
  },
  delete_a_connect_wise_psa_company_site_by_id: { operation: deleteCompanySite },
  get_single_connect_wise_psa_company_site_by_id: { operation: getCompanySite },
  connect_wise_psa_company_sites_get_info: { operation: getInfoCompanySites },
  list_all_connect_wise_psa_company_sites: { operation: listCompanySites },
  connect_wise_psa_company_sites_list_info: { operation: listInfoCompanySites },
  replace_a_connect_wise_psa_company_site_by_id: {
    operation: replaceCompanySite,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanySites } },
  },
  update_a_connect_wise_psa_company_site_by_id: {
    operation: updateCompanySite,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanySites } },
  },
  connect_wise_psa_company_sites_usages: { operation: usagesCompanySites },
  connect_wise_psa_company_sites_usages_list: { operation: usagesListCompanySites },
};
