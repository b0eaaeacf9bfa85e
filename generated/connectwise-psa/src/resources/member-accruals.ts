// @generated from definitions/connectwise-psa/resources/system/member-accruals.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MemberAccrual, MemberAccrualCreate, MemberAccrualUpdate } from "../schemas/system/member-accrual.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetMemberAccrualParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member accrual. */
  id: number;
}

export interface UpdateMemberAccrualParams extends MemberAccrualUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member accrual. */
  id: number;
}

export interface ReplaceMemberAccrualParams extends MemberAccrualCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member accrual. */
  id: number;
}

export interface DeleteMemberAccrualParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member accrual. */
  id: number;
}

const base: ResourceShape = {
  name: "member_accruals",
  path: "/system/members/{memberId}/accruals",
  required: ["accrualType", "year", "hours", "reason"],
};

/**
 * Lists member accruals. Hours of paid leave one member is granted for a year, such as vacation or sick leave, with the
 * reason.
 */
export const listMemberAccruals: Operation<{ memberId: number } & ListParams, MemberAccrual> = {
  of: base,
  like: listShape,
};

/** Gets one member accrual by its id. */
export const getMemberAccrual: Operation<GetMemberAccrualParams, MemberAccrual> = { of: base, like: getShape };

/**
 * Creates a member accrual and returns it. Hours of paid leave one member is granted for a year, such as vacation or
 * sick leave, with the reason.
 */
export const createMemberAccrual: Operation<{ memberId: number } & MemberAccrualCreate, MemberAccrual> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one member accrual; the others stay as they are. */
export const updateMemberAccrual: Operation<UpdateMemberAccrualParams, MemberAccrual> = { of: base, like: updateShape };

/** Replaces one member accrual whole; fields that are left out go back to their defaults. */
export const replaceMemberAccrual: Operation<ReplaceMemberAccrualParams, MemberAccrual> = {
  of: base,
  like: replaceShape,
};

/** Deletes one member accrual for good. */
export const deleteMemberAccrual: Operation<DeleteMemberAccrualParams, void> = { of: base, like: deleteShape };

/** Counts the member accruals that match the given conditions. */
export const countMemberAccruals: Operation<{ memberId: number } & CountParams, Count> = { of: base, like: countShape };

/** Hours of paid leave one member is granted for a year, such as vacation or sick leave, with the reason. */
export interface MemberAccrualsResource {
  /**
   * Lists member accruals. Hours of paid leave one member is granted for a year, such as vacation or sick leave, with
   * the reason.
   */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberAccrual>;
  /** Gets one member accrual by its id. */
  get(params: GetMemberAccrualParams, options?: RequestOptions): Promise<MemberAccrual>;
  /**
   * Creates a member accrual and returns it. Hours of paid leave one member is granted for a year, such as vacation or
   * sick leave, with the reason.
   */
  create(memberId: number, params: MemberAccrualCreate, options?: RequestOptions): Promise<MemberAccrual>;
  /** Changes the given fields of one member accrual; the others stay as they are. */
  update(params: UpdateMemberAccrualParams, options?: RequestOptions): Promise<MemberAccrual>;
  /** Replaces one member accrual whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMemberAccrualParams, options?: RequestOptions): Promise<MemberAccrual>;
  /** Deletes one member accrual for good. */
  delete(params: DeleteMemberAccrualParams, options?: RequestOptions): Promise<void>;
  /** Counts the member accruals that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.memberAccruals` is made from. */
export const memberAccrualsResource: Resource<MemberAccrualsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const memberAccrualsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_accruals_count: { operation: countMemberAccruals },
  create_a_connect_wise_psa_member_accrual: { operation: createMemberAccrual },
  delete_a_connect_wise_psa_member_accrual_by_id: { operation: deleteMemberAccrual },
  get_single_connect_wise_psa_member_accrual_by_id: { operation: getMemberAccrual },
  list_all_connect_wise_psa_member_accruals: { operation: listMemberAccruals },
  replace_a_connect_wise_psa_member_accrual_by_id: { operation: replaceMemberAccrual },
  update_a_connect_wise_psa_member_accrual_by_id: { operation: updateMemberAccrual },
};
