// @generated from definitions/connectwise-psa/resources/system/my-company-other-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Other, OtherCreate, OtherUpdate } from "../schemas/system/other.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "my_company_other_setups",
  path: "/system/myCompany/other",
  required: [
    "defaultFromAddress",
    "portalUrlOverride",
    "siteUrl",
    "serverTimeZone",
    "defaultCalendar",
    "defaultAddressFormat",
    "locale",
  ],
};

/** Lists the general settings of your own organization; normally a single record. */
export const listMyCompanyOtherSetups: Operation<ListParams, Other> = { of: base, like: listShape };

/** Gets one general setup by its id. */
export const getMyCompanyOtherSetup: Operation<{ id: number } & GetParams, Other> = { of: base, like: getShape };

/** Changes the given fields of one general setup; the others stay as they are. */
export const updateMyCompanyOtherSetup: Operation<{ id: number } & OtherUpdate, Other> = {
  of: base,
  like: updateShape,
};

/** Replaces one general setup whole; fields that are left out go back to their defaults. */
export const replaceMyCompanyOtherSetup: Operation<{ id: number } & OtherCreate, Other> = {
  of: base,
  like: replaceShape,
};

/** Counts the general setups that match the given conditions. */
export const countMyCompanyOtherSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * General settings of your own organization, such as server time zone, sender address, calendar and address format.
 * There is normally one record.
 */
export interface MyCompanyOtherSetupsResource {
  /** Lists the general settings of your own organization; normally a single record. */
  list(params?: ListParams, options?: RequestOptions): Pages<Other>;
  /** Gets one general setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Other>;
  /** Changes the given fields of one general setup; the others stay as they are. */
  update(id: number, params: OtherUpdate, options?: RequestOptions): Promise<Other>;
  /** Replaces one general setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OtherCreate, options?: RequestOptions): Promise<Other>;
  /** Counts the general setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.myCompanyOtherSetups` is made from. */
export const myCompanyOtherSetupsResource: Resource<MyCompanyOtherSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const myCompanyOtherSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_my_company_other_setups_count: { operation: countMyCompanyOtherSetups },
  get_single_connect_wise_psa_my_company_other_setup_by_id: { operation: getMyCompanyOtherSetup },
  list_all_connect_wise_psa_my_company_other_setups: { operation: listMyCompanyOtherSetups },
  replace_a_connect_wise_psa_my_company_other_setup_by_id: { operation: replaceMyCompanyOtherSetup, json: "record" },
  update_a_connect_wise_psa_my_company_other_setup_by_id: { operation: updateMyCompanyOtherSetup },
};
