// @generated from definitions/connectwise-psa/resources/system/member-managed-device-accounts.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { BulkResult } from "../schemas/common.js";
import type { ManagedDeviceAccount, ManagedDeviceAccountInput } from "../schemas/system/managed-device-account.js";
import { json, outcomes, wholeBody } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ReplaceBulkMemberManagedDeviceAccountsParams {
  /** Records to send. */
  records?: ManagedDeviceAccountInput[];
}

export interface DeleteBulkMemberManagedDeviceAccountsParams {
  /** Ids of the accounts to delete. */
  ids: number[];
}

const base: ResourceShape = {
  name: "member_managed_device_accounts",
  path: "/system/members/{memberId}/managedDeviceAccounts",
};

/** Lists managed device accounts. The login of one member at a remote monitoring tool (managed devices integration). */
export const listMemberManagedDeviceAccounts: Operation<{ memberId: number } & ListParams, ManagedDeviceAccount> = {
  of: base,
  like: listShape,
};

/** Replaces several managed device accounts of one member at once. */
export const replaceBulkMemberManagedDeviceAccounts: Operation<
  { memberId: number } & ReplaceBulkMemberManagedDeviceAccountsParams,
  BulkResult
> = {
  of: base,
  name: "replace_bulk",
  path: "{collection}/bulk",
  method: "PUT",
  body: { as: wholeBody, name: "records", empty: [] },
  bulk: {
    as: outcomes,
    argument: "records",
    at: "payload",
    success: "success",
    position: "originalIndex",
    status: "statusCode",
    error: "error",
  },
};

/** Deletes several managed device accounts of one member for good. */
export const deleteBulkMemberManagedDeviceAccounts: Operation<
  { memberId: number } & DeleteBulkMemberManagedDeviceAccountsParams,
  BulkResult
> = {
  of: base,
  name: "delete_bulk",
  path: "{collection}/bulk",
  method: "DELETE",
  body: { as: json },
  bulk: {
    as: outcomes,
    argument: "ids",
    at: "payload",
    success: "success",
    position: "originalIndex",
    status: "statusCode",
    error: "error",
  },
  required: ["ids"],
};

/** The login of one member at a remote monitoring tool (managed devices integration). */
export interface MemberManagedDeviceAccountsResource {
  /**
   * Lists managed device accounts. The login of one member at a remote monitoring tool (managed devices integration).
   */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<ManagedDeviceAccount>;
  /** Replaces several managed device accounts of one member at once. */
  replaceBulk(
    memberId: number,
    params?: ReplaceBulkMemberManagedDeviceAccountsParams,
    options?: RequestOptions,
  ): Promise<BulkResult>;
  /** Deletes several managed device accounts of one member for good. */
  deleteBulk(
    memberId: number,
    params: DeleteBulkMemberManagedDeviceAccountsParams,
    options?: RequestOptions,
  ): Promise<BulkResult>;
}

/** What `client.memberManagedDeviceAccounts` is made from. */
export const memberManagedDeviceAccountsResource: Resource<MemberManagedDeviceAccountsResource> = {
  of: base,
  operations: [listShape, replaceBulkMemberManagedDeviceAccounts, deleteBulkMemberManagedDeviceAccounts],
};

/** The operations behind the tools of this resource. */
export const memberManagedDeviceAccountsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_managed_device_accounts_delete_bulk: { operation: deleteBulkMemberManagedDeviceAccounts },
};
