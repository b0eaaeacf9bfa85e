// @generated from definitions/connectwise-psa/resources/system/member-delegations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  MemberDelegation,
  MemberDelegationCreate,
  MemberDelegationUpdate,
} from "../schemas/system/member-delegation.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetMemberDelegationParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member delegation. */
  id: number;
}

export interface UpdateMemberDelegationParams extends MemberDelegationUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member delegation. */
  id: number;
}

export interface ReplaceMemberDelegationParams extends MemberDelegationCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member delegation. */
  id: number;
}

export interface DeleteMemberDelegationParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member delegation. */
  id: number;
}

const base: ResourceShape = {
  name: "member_delegations",
  path: "/system/members/{memberId}/delegations",
  required: ["delegationType", "delegatedTo", "dateStart", "dateEnd"],
  dates: ["dateStart", "dateEnd"],
};

/** Lists member delegations. A handover of one member's approvals or project duties to another member for some days. */
export const listMemberDelegations: Operation<{ memberId: number } & ListParams, MemberDelegation> = {
  of: base,
  like: listShape,
};

/** Gets one member delegation by its id. */
export const getMemberDelegation: Operation<GetMemberDelegationParams, MemberDelegation> = { of: base, like: getShape };

/** Creates a member delegation and returns it. */
export const createMemberDelegation: Operation<{ memberId: number } & MemberDelegationCreate, MemberDelegation> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one member delegation; the others stay as they are. */
export const updateMemberDelegation: Operation<UpdateMemberDelegationParams, MemberDelegation> = {
  of: base,
  like: updateShape,
};

/** Replaces one member delegation whole; fields that are left out go back to their defaults. */
export const replaceMemberDelegation: Operation<ReplaceMemberDelegationParams, MemberDelegation> = {
  of: base,
  like: replaceShape,
};

/** Deletes one member delegation for good. */
export const deleteMemberDelegation: Operation<DeleteMemberDelegationParams, void> = { of: base, like: deleteShape };

/** Counts the member delegations that match the given conditions. */
export const countMemberDelegations: Operation<{ memberId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A handover of one member's approvals or project duties to another member for some days. */
export interface MemberDelegationsResource {
  /**
   * Lists member delegations. A handover of one member's approvals or project duties to another member for some days.
   */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberDelegation>;
  /** Gets one member delegation by its id. */
  get(params: GetMemberDelegationParams, options?: RequestOptions): Promise<MemberDelegation>;
  /** Creates a member delegation and returns it. */
  create(memberId: number, params: MemberDelegationCreate, options?: RequestOptions): Promise<MemberDelegation>;
  /** Changes the given fields of one member delegation; the others stay as they are. */
  update(params: UpdateMemberDelegationParams, options?: RequestOptions): Promise<MemberDelegation>;
  /** Replaces one member delegation whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMemberDelegationParams, options?: RequestOptions): Promise<MemberDelegation>;
  /** Deletes one member delegation for good. */
  delete(params: DeleteMemberDelegationParams, options?: RequestOptions): Promise<void>;
  /** Counts the member delegations that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.memberDelegations` is made from. */
export const memberDelegationsResource: Resource<MemberDelegationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const memberDelegationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_delegations_count: { operation: countMemberDelegations },
  create_a_connect_wise_psa_member_delegation: { operation: createMemberDelegation },
  delete_a_connect_wise_psa_member_delegation_by_id: { operation: deleteMemberDelegation },
  get_single_connect_wise_psa_member_delegation_by_id: { operation: getMemberDelegation },
  list_all_connect_wise_psa_member_delegations: { operation: listMemberDelegations },
  replace_a_connect_wise_psa_member_delegation_by_id: { operation: replaceMemberDelegation },
  update_a_connect_wise_psa_member_delegation_by_id: { operation: updateMemberDelegation },
};
