// @generated from definitions/connectwise-psa/resources/system/my-company-crm-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Crm, CrmCreate, CrmInfo, CrmUpdate } from "../schemas/system/crm.js";
import {
  countInfoShape,
  countShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "my_company_crm_setups",
  path: "/system/myCompany/crm",
  required: ["accountManagerRole", "technicalContactRole", "salesRepRole"],
};

/** Lists the company and sales settings of your own organization; normally a single record. */
export const listMyCompanyCrmSetups: Operation<ListParams, Crm> = { of: base, like: listShape };

/** Gets one CRM setup by its id. */
export const getMyCompanyCrmSetup: Operation<{ id: number } & GetParams, Crm> = { of: base, like: getShape };

/** Changes the given fields of one CRM setup; the others stay as they are. */
export const updateMyCompanyCrmSetup: Operation<{ id: number } & CrmUpdate, Crm> = { of: base, like: updateShape };

/** Replaces one CRM setup whole; fields that are left out go back to their defaults. */
export const replaceMyCompanyCrmSetup: Operation<{ id: number } & CrmCreate, Crm> = { of: base, like: replaceShape };

/** Counts the CRM setups that match the given conditions. */
export const countMyCompanyCrmSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists the team roles and field labels of the company screens in short. */
export const listInfoMyCompanyCrmSetups: Operation<ListInfoParams, CrmInfo> = { of: base, like: listInfoShape };

/** Gets one CRM setup in short. */
export const getInfoMyCompanyCrmSetups: Operation<{ id: number } & GetInfoParams, CrmInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the CRM setups that the short list has and that match the given conditions. */
export const countInfoMyCompanyCrmSetups: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * Settings of your own organization for companies and sales, such as team roles and field labels. There is normally one
 * record.
 */
export interface MyCompanyCrmSetupsResource {
  /** Lists the company and sales settings of your own organization; normally a single record. */
  list(params?: ListParams, options?: RequestOptions): Pages<Crm>;
  /** Gets one CRM setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Crm>;
  /** Changes the given fields of one CRM setup; the others stay as they are. */
  update(id: number, params: CrmUpdate, options?: RequestOptions): Promise<Crm>;
  /** Replaces one CRM setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CrmCreate, options?: RequestOptions): Promise<Crm>;
  /** Counts the CRM setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists the team roles and field labels of the company screens in short. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CrmInfo>;
  /** Gets one CRM setup in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CrmInfo>;
  /** Counts the CRM setups that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.myCompanyCrmSetups` is made from. */
export const myCompanyCrmSetupsResource: Resource<MyCompanyCrmSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape, listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const myCompanyCrmSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_my_company_crm_setups_count: { operation: countMyCompanyCrmSetups },
  connect_wise_psa_my_company_crm_setups_count_info: { operation: countInfoMyCompanyCrmSetups },
  get_single_connect_wise_psa_my_company_crm_setup_by_id: { operation: getMyCompanyCrmSetup },
  connect_wise_psa_my_company_crm_setups_get_info: { operation: getInfoMyCompanyCrmSetups },
  list_all_connect_wise_psa_my_company_crm_setups: { operation: listMyCompanyCrmSetups },
  connect_wise_psa_my_company_crm_setups_list_info: { operation: listInfoMyCompanyCrmSetups },
  replace_a_connect_wise_psa_my_company_crm_setup_by_id: { operation: replaceMyCompanyCrmSetup, json: "record" },
  update_a_connect_wise_psa_my_company_crm_setup_by_id: { operation: updateMyCompanyCrmSetup },
};
