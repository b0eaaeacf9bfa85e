// @generated from definitions/connectwise-psa/resources/company/companies.yaml
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
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, SuccessResponse, Usage } from "../schemas/common.js";
import type { Company, CompanyCreate, CompanyInfo, CompanyMerge, CompanyUpdate } from "../schemas/company/company.js";
import { expression, json } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListCompaniesParams extends ListParams {
  /**
   * Filter, e.g. `name contains "Acme" and deletedFlag = false`. Useful names: id, identifier, name, status/name,
   * territory/name, market/name, phoneNumber, city, state, parentCompany/id, isVendorFlag, deletedFlag, lastUpdated
   * (dates in brackets, as in `lastUpdated > [2025-01-31T00:00:00Z]`). Types go into childConditions.
   */
  conditions?: string;
  /** Filter on the types, e.g. `types/name = "Client"`. */
  childConditions?: string;
  /** Fields to return, e.g. `id,identifier,name,status/name,phoneNumber`; a whole company is long. */
  fields?: string;
}

export interface GetDefaultCompaniesParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface CountSurveysCompaniesParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
}

const base: ResourceShape = {
  name: "companies",
  path: "/company/companies",
  required: ["identifier", "name", "site"],
  dates: ["dateAcquired"],
};

/** Lists companies. A client, prospect, vendor or partner. */
export const listCompanies: Operation<ListCompaniesParams, Company> = { of: base, like: listShape };

/** Gets one company with its addresses, defaults and billing setup. */
export const getCompany: Operation<{ id: number } & GetParams, Company> = { of: base, like: getShape };

/** Creates a company together with its main site. */
export const createCompany: Operation<CompanyCreate, Company> = { of: base, like: createShape };

/** Changes the given fields of one company; the others stay as they are. */
export const updateCompany: Operation<{ id: number } & CompanyUpdate, Company> = { of: base, like: updateShape };

/** Replaces one company whole; fields that are left out go back to their defaults. */
export const replaceCompany: Operation<{ id: number } & CompanyCreate, Company> = { of: base, like: replaceShape };

/** Deletes one company; it is marked as deleted and hidden. */
export const deleteCompany: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the companies that match the given conditions. */
export const countCompanies: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one company and so stand in the way of deleting it. */
export const usagesCompanies: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one company. */
export const usagesListCompanies: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists companies in short, with address, default contact and billing. */
export const listInfoCompanies: Operation<ListInfoParams, CompanyInfo> = { of: base, like: listInfoShape };

/** Counts the companies that the short list has and that match the given conditions. */
export const countInfoCompanies: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Gets the company the account uses when none is given. */
export const getDefaultCompanies: Operation<GetDefaultCompaniesParams, Company> = {
  of: base,
  name: "get_default",
  path: "{collection}/default",
  method: "GET",
  query: { fields: expression },
};

/** Merges one company into another; the first one is gone afterwards. */
export const mergeCompanies: Operation<{ id: number } & CompanyMerge, SuccessResponse> = {
  of: base,
  name: "merge",
  path: "{item}/merge",
  method: "POST",
  body: { as: json },
  required: ["toCompanyId"],
};

/** Counts the surveys of one company. */
export const countSurveysCompanies: Operation<{ id: number } & CountSurveysCompaniesParams, Count> = {
  of: base,
  name: "count_surveys",
  path: "{item}/surveys/count",
  method: "GET",
  query: { conditions: expression, childConditions: expression, customFieldConditions: expression },
};

/** A client, prospect, vendor or partner. */
export interface CompaniesResource {
  /**
   * Lists companies. A client, prospect, vendor or partner.
   *
   * @example
   * await client.companies.list({
   *   conditions: "name contains \"Acme\" and deletedFlag = false",
   *   fields: "id,identifier,name,status/name",
   * });
   */
  list(params?: ListCompaniesParams, options?: RequestOptions): Pages<Company>;
  /** Gets one company with its addresses, defaults and billing setup. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Company>;
  /**
   * Creates a company together with its main site.
   *
   * @example
   * await client.companies.create({
   *   identifier: "AcmeCorp",
   *   name: "Acme Corp",
   *   site: { name: "Main" },
   *   types: [{ id: 1 }],
   *   status: { id: 1 },
   *   addressLine1: "4110 George Road",
   *   city: "Tampa",
   *   state: "FL",
   *   zip: "33634",
   *   phoneNumber: "8139357100",
   * });
   */
  create(params: CompanyCreate, options?: RequestOptions): Promise<Company>;
  /**
   * Changes the given fields of one company; the others stay as they are.
   *
   * @example
   * await client.companies.update(250, { phoneNumber: "8139357100", defaultContact: { id: 1042 } });
   */
  update(id: number, params: CompanyUpdate, options?: RequestOptions): Promise<Company>;
  /** Replaces one company whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CompanyCreate, options?: RequestOptions): Promise<Company>;
  /** Deletes one company; it is marked as deleted and hidden. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the companies that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one company and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one company. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists companies in short, with address, default contact and billing. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CompanyInfo>;
  /** Counts the companies that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Gets the company the account uses when none is given. */
  getDefault(params?: GetDefaultCompaniesParams, options?: RequestOptions): Promise<Company>;
  /**
   * Merges one company into another; the first one is gone afterwards.
   *
   * @example
   * await client.companies.merge(261, {
   *   toCompanyId: 250,
   *   name: "To",
   *   identifier: "To",
   *   notes: "Merge",
   *   sites: "Merge",
   *   activities: "Merge",
   *   opportunities: "Merge",
   *   services: "Merge",
   *   projects: "Merge",
   *   contacts: "Merge",
   *   documents: "Merge",
   * });
   */
  merge(id: number, params: CompanyMerge, options?: RequestOptions): Promise<SuccessResponse>;
  /** Counts the surveys of one company. */
  countSurveys(id: number, params?: CountSurveysCompaniesParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companies` is made from. */
export const companiesResource: Resource<CompaniesResource> = {
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
    countInfoShape,
    getDefaultCompanies,
    mergeCompanies,
    countSurveysCompanies,
  ],
};

/** The operations behind the tools of this resource. */
export const companiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_companies_count: { operation: countCompanies },
  connect_wise_psa_companies_count_info: { operation: countInfoCompanies },
  connect_wise_psa_companies_count_surveys: { operation: countSurveysCompanies },
  create_a_connect_wise_psa_company: {
    operation: createCompany,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanies } },
  },
  delete_a_connect_wise_psa_company_by_id: { operation: deleteCompany },
  get_single_connect_wise_psa_company_by_id: { operation: getCompany },
  connect_wise_psa_companies_get_default: { operation: getDefaultCompanies },
  list_all_connect_wise_psa_companies: { operation: listCompanies },
  connect_wise_psa_companies_list_info: { operation: listInfoCompanies },
  connect_wise_psa_companies_merge: { operation: mergeCompanies },
  replace_a_connect_wise_psa_company_by_id: {
    operation: replaceCompany,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanies } },
  },
  update_a_connect_wise_psa_company_by_id: {
    operation: updateCompany,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanies } },
  },
  connect_wise_psa_companies_usages: { operation: usagesCompanies },
  connect_wise_psa_companies_usages_list: { operation: usagesListCompanies },
};
