// @generated from definitions/connectwise-psa/resources/system/management-network-securities.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  ManagementNetworkSecurity,
  ManagementNetworkSecurityCreate,
  ManagementNetworkSecurityUpdate,
} from "../schemas/system/management-network-security.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface TestCredentialsManagementNetworkSecuritiesParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

/**
 * Lists network security setups, one page at a time.
 */
export const listManagementNetworkSecurities: Operation<ListParams, ManagementNetworkSecurity> = {
  like: listShape,
  id: "management_network_securities.list",
  path: "/system/managementNetworkSecurities",
};

/**
 * Gets one network security setup by its id.
 */
export const getManagementNetworkSecurity: Operation<{ id: number } & GetParams, ManagementNetworkSecurity> = {
  like: getShape,
  id: "management_network_securities.get",
  path: "/system/managementNetworkSecurities/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a network security setup and returns it.
 */
export const createManagementNetworkSecurity: Operation<ManagementNetworkSecurityCreate, ManagementNetworkSecurity> = {
  like: createShape,
  id: "management_network_securities.create",
  path: "/system/managementNetworkSecurities",
  required: ["name", "site"],
};

/**
 * Changes the given fields of one network security setup; the others stay as they are.
 */
export const updateManagementNetworkSecurity: Operation<
  { id: number } & ManagementNetworkSecurityUpdate,
  ManagementNetworkSecurity
> = {
  like: updateShape,
  id: "management_network_securities.update",
  path: "/system/managementNetworkSecurities/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one network security setup whole; fields that are left out go back to their defaults.
 */
export const replaceManagementNetworkSecurity: Operation<
  { id: number } & ManagementNetworkSecurityCreate,
  ManagementNetworkSecurity
> = {
  like: replaceShape,
  id: "management_network_securities.replace",
  path: "/system/managementNetworkSecurities/{id}",
  ids: { id: "integer" },
  required: ["name", "site"],
};

/**
 * Deletes one network security setup for good.
 */
export const deleteManagementNetworkSecurity: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "management_network_securities.delete",
  path: "/system/managementNetworkSecurities/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the network security setups that match the given conditions.
 */
export const countManagementNetworkSecurities: Operation<CountParams, Count> = {
  like: countShape,
  id: "management_network_securities.count",
  path: "/system/managementNetworkSecurities/count",
};

/**
 * Tests whether the stored login of one network security setup works.
 */
export const testCredentialsManagementNetworkSecurities: Operation<
  { id: number } & TestCredentialsManagementNetworkSecuritiesParams,
  SuccessResponse
> = {
  id: "management_network_securities.test_credentials",
  path: "/system/managementNetworkSecurities/{id}/testCredentials",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * The login to the management site of a network security product, from which ConnectWise PSA takes data for reports.
 */
export class ManagementNetworkSecuritiesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists network security setups, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ManagementNetworkSecurity> {
    return this.#client.pages(listManagementNetworkSecurities, params, options);
  }

  /**
   * Gets one network security setup by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ManagementNetworkSecurity> {
    return this.#client.call(getManagementNetworkSecurity, { ...params, id }, options);
  }

  /**
   * Creates a network security setup and returns it.
   */
  create(params: ManagementNetworkSecurityCreate, options?: RequestOptions): Promise<ManagementNetworkSecurity> {
    return this.#client.call(createManagementNetworkSecurity, params, options);
  }

  /**
   * Changes the given fields of one network security setup; the others stay as they are.
   */
  update(
    id: number,
    params: ManagementNetworkSecurityUpdate,
    options?: RequestOptions,
  ): Promise<ManagementNetworkSecurity> {
    return this.#client.call(updateManagementNetworkSecurity, { ...params, id }, options);
  }

  /**
   * Replaces one network security setup whole; fields that are left out go back to their defaults.
   */
  replace(
    id: number,
    params: ManagementNetworkSecurityCreate,
    options?: RequestOptions,
  ): Promise<ManagementNetworkSecurity> {
    return this.#client.call(replaceManagementNetworkSecurity, { ...params, id }, options);
  }

  /**
   * Deletes one network security setup for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteManagementNetworkSecurity, { ...params, id }, options);
  }

  /**
   * Counts the network security setups that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countManagementNetworkSecurities, params, options);
  }

  /**
   * Tests whether the stored login of one network security setup works.
   */
  testCredentials(
    id: number,
    params: TestCredentialsManagementNetworkSecuritiesParams = {},
    options?: RequestOptions,
  ): Promise<SuccessResponse> {
    return this.#client.call(testCredentialsManagementNetworkSecurities, { ...params, id }, options);
  }
}
