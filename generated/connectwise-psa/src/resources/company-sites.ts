// @generated from definitions/connectwise-psa/resources/company/company-sites.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

export interface GetCompanySiteParams extends GetParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company site.
   */
  id: number;
}

export interface UpdateCompanySiteParams extends CompanySiteUpdate {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company site.
   */
  id: number;
}

export interface ReplaceCompanySiteParams extends CompanySiteCreate {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company site.
   */
  id: number;
}

export interface DeleteCompanySiteParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company site.
   */
  id: number;
}

export interface UsagesCompanySitesParams extends UsagesParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company site.
   */
  id: number;
}

export interface UsagesListCompanySitesParams extends UsagesListParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company site.
   */
  id: number;
}

export interface GetInfoCompanySitesParams extends GetInfoParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company site.
   */
  id: number;
}

/**
 * Lists the sites of one company.
 */
export const listCompanySites: Operation<{ companyId: number } & ListParams, CompanySite> = {
  like: listShape,
  id: "company_sites.list",
  path: "/company/companies/{companyId}/sites",
  ids: { companyId: "integer" },
};

/**
 * Gets one company site by its id.
 */
export const getCompanySite: Operation<GetCompanySiteParams, CompanySite> = {
  like: getShape,
  id: "company_sites.get",
  path: "/company/companies/{companyId}/sites/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Creates a company site and returns it.
 */
export const createCompanySite: Operation<{ companyId: number } & CompanySiteCreate, CompanySite> = {
  like: createShape,
  id: "company_sites.create",
  path: "/company/companies/{companyId}/sites",
  ids: { companyId: "integer" },
  required: ["name"],
};

/**
 * Changes the given fields of one company site; the others stay as they are.
 */
export const updateCompanySite: Operation<UpdateCompanySiteParams, CompanySite> = {
  like: updateShape,
  id: "company_sites.update",
  path: "/company/companies/{companyId}/sites/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Replaces one company site whole; fields that are left out go back to their defaults.
 */
export const replaceCompanySite: Operation<ReplaceCompanySiteParams, CompanySite> = {
  like: replaceShape,
  id: "company_sites.replace",
  path: "/company/companies/{companyId}/sites/{id}",
  ids: { companyId: "integer", id: "integer" },
  required: ["name"],
};

/**
 * Deletes one company site for good.
 */
export const deleteCompanySite: Operation<DeleteCompanySiteParams, void> = {
  like: deleteShape,
  id: "company_sites.delete",
  path: "/company/companies/{companyId}/sites/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Counts the company sites that match the given conditions.
 */
export const countCompanySites: Operation<{ companyId: number } & CountParams, Count> = {
  like: countShape,
  id: "company_sites.count",
  path: "/company/companies/{companyId}/sites/count",
  ids: { companyId: "integer" },
};

/**
 * Tells which kinds of records use one company site and so stand in the way of deleting it.
 */
export const usagesCompanySites: Operation<UsagesCompanySitesParams, Usage> = {
  like: usagesShape,
  id: "company_sites.usages",
  path: "/company/companies/{companyId}/sites/{id}/usages",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Lists the single records that use one company site.
 */
export const usagesListCompanySites: Operation<UsagesListCompanySitesParams, Usage> = {
  like: usagesListShape,
  id: "company_sites.usages_list",
  path: "/company/companies/{companyId}/sites/{id}/usages/list",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Lists company sites in short, one page at a time.
 */
export const listInfoCompanySites: Operation<{ companyId: number } & ListInfoParams, CompanySiteInfo> = {
  like: listInfoShape,
  id: "company_sites.list_info",
  path: "/company/companies/{companyId}/sites/info",
  ids: { companyId: "integer" },
};

/**
 * Gets one company site in short.
 */
export const getInfoCompanySites: Operation<GetInfoCompanySitesParams, CompanySiteInfo> = {
  like: getInfoShape,
  id: "company_sites.get_info",
  path: "/company/companies/{companyId}/sites/{id}/info",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Counts the company sites as the short list has them.
 */
export const countInfoCompanySites: Operation<{ companyId: number } & CountInfoParams, Count> = {
  like: countInfoShape,
  id: "company_sites.count_info",
  path: "/company/companies/{companyId}/sites/info/count",
  ids: { companyId: "integer" },
};

/**
 * Addresses of a company, such as its head office and branches. Tickets and contacts name one of them.
 */
export class CompanySitesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the sites of one company.
   *
   * @example
   * await client.companySites.list(250, {
   *   conditions: "inactiveFlag = false",
   *   fields: "id,name,city,primaryAddressFlag",
   * });
   */
  list(companyId: number, params: ListParams = {}, options?: RequestOptions): Pages<CompanySite> {
    return this.#client.pages(listCompanySites, { ...params, companyId }, options);
  }

  /**
   * Gets one company site by its id.
   */
  get(params: GetCompanySiteParams, options?: RequestOptions): Promise<CompanySite> {
    return this.#client.call(getCompanySite, params, options);
  }

  /**
   * Creates a company site and returns it.
   *
   * @example
   * await client.companySites.create(250, {
   *   name: "Orlando",
   *   addressLine1: "12 Lake Street",
   *   city: "Orlando",
   *   zip: "32801",
   * });
   */
  create(companyId: number, params: CompanySiteCreate, options?: RequestOptions): Promise<CompanySite> {
    return this.#client.call(createCompanySite, { ...params, companyId }, options);
  }

  /**
   * Changes the given fields of one company site; the others stay as they are.
   *
   * @example
   * await client.companySites.update({ companyId: 250, id: 1000, phoneNumber: "4075550100" });
   */
  update(params: UpdateCompanySiteParams, options?: RequestOptions): Promise<CompanySite> {
    return this.#client.call(updateCompanySite, params, options);
  }

  /**
   * Replaces one company site whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceCompanySiteParams, options?: RequestOptions): Promise<CompanySite> {
    return this.#client.call(replaceCompanySite, params, options);
  }

  /**
   * Deletes one company site for good.
   */
  delete(params: DeleteCompanySiteParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteCompanySite, params, options);
  }

  /**
   * Counts the company sites that match the given conditions.
   */
  count(companyId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCompanySites, { ...params, companyId }, options);
  }

  /**
   * Tells which kinds of records use one company site and so stand in the way of deleting it.
   */
  usages(params: UsagesCompanySitesParams, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesCompanySites, params, options);
  }

  /**
   * Lists the single records that use one company site.
   */
  usagesList(params: UsagesListCompanySitesParams, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListCompanySites, params, options);
  }

  /**
   * Lists company sites in short, one page at a time.
   */
  listInfo(companyId: number, params: ListInfoParams = {}, options?: RequestOptions): Pages<CompanySiteInfo> {
    return this.#client.pages(listInfoCompanySites, { ...params, companyId }, options);
  }

  /**
   * Gets one company site in short.
   */
  getInfo(params: GetInfoCompanySitesParams, options?: RequestOptions): Promise<CompanySiteInfo> {
    return this.#client.call(getInfoCompanySites, params, options);
  }

  /**
   * Counts the company sites as the short list has them.
   */
  countInfo(companyId: number, params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoCompanySites, { ...params, companyId }, options);
  }
}
