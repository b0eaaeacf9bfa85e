// @generated from definitions/connectwise-psa/resources/company/company-types.yaml
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
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  CompanyType,
  CompanyTypeCreate,
  CompanyTypeInfo,
  CompanyTypeUpdate,
} from "../schemas/company/company-type.js";
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

const base: ResourceShape = {
  name: "company_types",
  path: "/company/companies/types",
  paths: {
    list_info: "/company/companies/info/types",
    get_info: "/company/companies/info/types/{id}",
    count_info: "/company/companies/info/types/count",
  },
  required: ["name"],
};

/** Lists company types. Kinds of companies, such as Client, Prospect or Vendor. */
export const listCompanyTypes: Operation<ListParams, CompanyType> = { of: base, like: listShape };

/** Gets one company type by its id. */
export const getCompanyType: Operation<{ id: number } & GetParams, CompanyType> = { of: base, like: getShape };

/** Creates a company type and returns it. Kinds of companies, such as Client, Prospect or Vendor. */
export const createCompanyType: Operation<CompanyTypeCreate, CompanyType> = { of: base, like: createShape };

/** Changes the given fields of one company type; the others stay as they are. */
export const updateCompanyType: Operation<{ id: number } & CompanyTypeUpdate, CompanyType> = {
  of: base,
  like: updateShape,
};

/** Replaces one company type whole; fields that are left out go back to their defaults. */
export const replaceCompanyType: Operation<{ id: number } & CompanyTypeCreate, CompanyType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one company type for good. */
export const deleteCompanyType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the company types that match the given conditions. */
export const countCompanyTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one company type and so stand in the way of deleting it. */
export const usagesCompanyTypes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one company type. */
export const usagesListCompanyTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists company types in short, one page at a time. */
export const listInfoCompanyTypes: Operation<ListInfoParams, CompanyTypeInfo> = { of: base, like: listInfoShape };

/** Gets one company type in short. */
export const getInfoCompanyTypes: Operation<{ id: number } & GetInfoParams, CompanyTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the company types that the short list has and that match the given conditions. */
export const countInfoCompanyTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Kinds of companies, such as Client, Prospect or Vendor. */
export interface CompanyTypesResource {
  /** Lists company types. Kinds of companies, such as Client, Prospect or Vendor. */
  list(params?: ListParams, options?: RequestOptions): Pages<CompanyType>;
  /** Gets one company type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CompanyType>;
  /**
   * Creates a company type and returns it. Kinds of companies, such as Client, Prospect or Vendor.
   *
   * @example
   * await client.companyTypes.create({ name: "Partner" });
   */
  create(params: CompanyTypeCreate, options?: RequestOptions): Promise<CompanyType>;
  /** Changes the given fields of one company type; the others stay as they are. */
  update(id: number, params: CompanyTypeUpdate, options?: RequestOptions): Promise<CompanyType>;
  /** Replaces one company type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CompanyTypeCreate, options?: RequestOptions): Promise<CompanyType>;
  /** Deletes one company type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the company types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one company type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one company type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists company types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CompanyTypeInfo>;
  /** Gets one company type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CompanyTypeInfo>;
  /** Counts the company types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyTypes` is made from. */
export const companyTypesResource: Resource<CompanyTypesResource> = {
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
export const companyTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_types_count: { operation: countCompanyTypes },
  connect_wise_psa_company_types_count_info: { operation: countInfoCompanyTypes },
  create_a_connect_wise_psa_company_type: { operation: createCompanyType },
  delete_a_connect_wise_psa_company_type_by_id: { operation: deleteCompanyType },
  get_single_connect_wise_psa_company_type_by_id: { operation: getCompanyType },
  connect_wise_psa_company_types_get_info: { operation: getInfoCompanyTypes },
  list_all_connect_wise_psa_company_types: { operation: listCompanyTypes },
  connect_wise_psa_company_types_list_info: { operation: listInfoCompanyTypes },
  replace_a_connect_wise_psa_company_type_by_id: { operation: replaceCompanyType },
  update_a_connect_wise_psa_company_type_by_id: { operation: updateCompanyType },
  connect_wise_psa_company_types_usages: { operation: usagesCompanyTypes },
  connect_wise_psa_company_types_usages_list: { operation: usagesListCompanyTypes },
};
