// @generated from definitions/connectwise-psa/resources/system/my-accounts.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams } from "../conventions.js";
import type {
  MyAccount,
  MyAccountCreate,
  MyAccountUpdate,
  MyMember,
  MyMemberInfo,
} from "../schemas/system/my-account.js";
import { expression } from "@toolwright/runtime";
import { getShape, replaceShape, updateShape } from "../conventions.js";

export interface GetMemberMyAccountsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface GetMemberInfoMyAccountsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "my_accounts",
  path: "/system/myAccount",
  required: [
    "identifier",
    "firstName",
    "lastName",
    "licenseClass",
    "timeZone",
    "defaultEmail",
    "defaultPhone",
    "defaultLocation",
    "defaultDepartment",
    "workRole",
    "timeApprover",
    "expenseApprover",
    "hireDate",
    "salesDefaultLocation",
    "companyActivityTabFormat",
    "invoiceTimeTabFormat",
    "invoiceScreenDefaultTabFormat",
    "invoicingDisplayOptions",
    "agreementInvoicingDisplayOptions",
  ],
  dates: ["inactiveDate", "timeSheetStartDate", "hireDate"],
};

/** Gets your own account settings. */
export const getMyAccount: Operation<{ id: number } & GetParams, MyAccount> = { of: base, like: getShape };

/** Changes the given settings of your own account; the others stay as they are. */
export const updateMyAccount: Operation<{ id: number } & MyAccountUpdate, MyAccount> = { of: base, like: updateShape };

/** Replaces all settings of your own account; what is left out is cleared. */
export const replaceMyAccount: Operation<{ id: number } & MyAccountCreate, MyAccount> = {
  of: base,
  like: replaceShape,
};

/** Gets the member record of the keys in use, with all settings. */
export const getMemberMyAccounts: Operation<GetMemberMyAccountsParams, MyMember> = {
  of: base,
  name: "get_member",
  path: "/system/myMembers",
  method: "GET",
  query: { fields: expression },
};

/** Gets who the keys in use belong to, with id, name and defaults. */
export const getMemberInfoMyAccounts: Operation<GetMemberInfoMyAccountsParams, MyMemberInfo> = {
  of: base,
  name: "get_member_info",
  path: "/system/myMembers/info",
  method: "GET",
  query: { fields: expression },
};

/** The own settings of the member whose keys are used, such as contact data, defaults and signature. */
export interface MyAccountsResource {
  /** Gets your own account settings. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<MyAccount>;
  /** Changes the given settings of your own account; the others stay as they are. */
  update(id: number, params: MyAccountUpdate, options?: RequestOptions): Promise<MyAccount>;
  /** Replaces all settings of your own account; what is left out is cleared. */
  replace(id: number, params: MyAccountCreate, options?: RequestOptions): Promise<MyAccount>;
  /** Gets the member record of the keys in use, with all settings. */
  getMember(params?: GetMemberMyAccountsParams, options?: RequestOptions): Promise<MyMember>;
  /** Gets who the keys in use belong to, with id, name and defaults. */
  getMemberInfo(params?: GetMemberInfoMyAccountsParams, options?: RequestOptions): Promise<MyMemberInfo>;
}

/** What `client.myAccounts` is made from. */
export const myAccountsResource: Resource<MyAccountsResource> = {
  of: base,
  operations: [getShape, updateShape, replaceShape, getMemberMyAccounts, getMemberInfoMyAccounts],
};

/** The operations behind the tools of this resource. */
export const myAccountsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_my_account_by_id: { operation: getMyAccount },
  connect_wise_psa_my_accounts_get_member: { operation: getMemberMyAccounts },
  connect_wise_psa_my_accounts_get_member_info: { operation: getMemberInfoMyAccounts },
  replace_a_connect_wise_psa_my_account_by_id: { operation: replaceMyAccount, json: "record" },
  update_a_connect_wise_psa_my_account_by_id: { operation: updateMyAccount },
};
