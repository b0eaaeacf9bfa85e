// @generated from definitions/connectwise-psa/resources/system/management-network-securities.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  ManagementNetworkSecurity,
  ManagementNetworkSecurityCreate,
  ManagementNetworkSecurityUpdate,
} from "../schemas/system/management-network-security.js";
import { expression } from "@toolwright/runtime";
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
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "management_network_securities",
  path: "/system/managementNetworkSecurities",
  required: ["name", "site"],
};

/**
 * Lists network security setups. The login to the management site of a network security product, from which ConnectWise
 * PSA takes data for reports.
 */
export const listManagementNetworkSecurities: Operation<ListParams, ManagementNetworkSecurity> = {
  of: base,
  like: listShape,
};

/** Gets one network security setup by its id. */
export const getManagementNetworkSecurity: Operation<{ id: number } & GetParams, ManagementNetworkSecurity> = {
  of: base,
  like: getShape,
};

/**
 * Creates a network security setup and returns it. The login to the management site of a network security product, from
 * which ConnectWise PSA takes data for reports.
 */
export const createManagementNetworkSecurity: Operation<ManagementNetworkSecurityCreate, ManagementNetworkSecurity> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one network security setup; the others stay as they are. */
export const updateManagementNetworkSecurity: Operation<
  { id: number } & ManagementNetworkSecurityUpdate,
  ManagementNetworkSecurity
> = { of: base, like: updateShape };

/** Replaces one network security setup whole; fields that are left out go back to their defaults. */
export const replaceManagementNetworkSecurity: Operation<
  { id: number } & ManagementNetworkSecurityCreate,
  ManagementNetworkSecurity
> = { of: base, like: replaceShape };

/** Deletes one network security setup for good. */
export const deleteManagementNetworkSecurity: Operation<{ id: number } & NoParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the network security setups that match the given conditions. */
export const countManagementNetworkSecurities: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tests whether the stored login of one network security setup works. */
export const testCredentialsManagementNetworkSecurities: Operation<
  { id: number } & TestCredentialsManagementNetworkSecuritiesParams,
  SuccessResponse
> = {
  of: base,
  name: "test_credentials",
  path: "{item}/testCredentials",
  method: "GET",
  query: { fields: expression },
};

/**
 * The login to the management site of a network security product, from which ConnectWise PSA takes data for reports.
 */
export interface ManagementNetworkSecuritiesResource {
  /**
   * Lists network security setups. The login to the management site of a network security product, from which
   * ConnectWise PSA takes data for reports.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ManagementNetworkSecurity>;
  /** Gets one network security setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ManagementNetworkSecurity>;
  /**
   * Creates a network security setup and returns it. The login to the management site of a network security product,
   * from which ConnectWise PSA takes data for reports.
   */
  create(params: ManagementNetworkSecurityCreate, options?: RequestOptions): Promise<ManagementNetworkSecurity>;
  /** Changes the given fields of one network security setup; the others stay as they are. */
  update(
    id: number,
    params: ManagementNetworkSecurityUpdate,
    options?: RequestOptions,
  ): Promise<ManagementNetworkSecurity>;
  /** Replaces one network security setup whole; fields that are left out go back to their defaults. */
  replace(
    id: number,
    params: ManagementNetworkSecurityCreate,
    options?: RequestOptions,
  ): Promise<ManagementNetworkSecurity>;
  /** Deletes one network security setup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the network security setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tests whether the stored login of one network security setup works. */
  testCredentials(
    id: number,
    params?: TestCredentialsManagementNetworkSecuritiesParams,
    options?: RequestOptions,
  ): Promise<SuccessResponse>;
}

/** What `client.managementNetworkSecurities` is made from. */
export const managementNetworkSecuritiesResource: Resource<ManagementNetworkSecuritiesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    testCredentialsManagementNetworkSecurities,
  ],
};

/** The operations behind the tools of this resource. */
export const managementNetworkSecuritiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_management_network_securities_count: { operation: countManagementNetworkSecurities },
  create_a_connect_wise_psa_management_network_security: { operation: createManagementNetworkSecurity },
  delete_a_connect_wise_psa_management_network_security_by_id: { operation: deleteManagementNetworkSecurity },
  get_single_connect_wise_psa_management_network_security_by_id: { operation: getManagementNetworkSecurity },
  list_all_connect_wise_psa_management_network_securities: { operation: listManagementNetworkSecurities },
  replace_a_connect_wise_psa_management_network_security_by_id: { operation: replaceManagementNetworkSecurity },
  connect_wise_psa_management_network_securities_test_credentials: {
    operation: testCredentialsManagementNetworkSecurities,
  },
  update_a_connect_wise_psa_management_network_security_by_id: { operation: updateManagementNetworkSecurity },
};
