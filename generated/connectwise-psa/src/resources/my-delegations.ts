// @generated from definitions/connectwise-psa/resources/system/my-delegations.yaml
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

export interface GetMyDelegationParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the delegation of your own. */
  id: number;
}

export interface UpdateMyDelegationParams extends MemberDelegationUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the delegation of your own. */
  id: number;
}

export interface ReplaceMyDelegationParams extends MemberDelegationCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the delegation of your own. */
  id: number;
}

export interface DeleteMyDelegationParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the delegation of your own. */
  id: number;
}

const base: ResourceShape = {
  name: "my_delegations",
  path: "/system/myAccount/{memberId}/delegations",
  required: ["delegationType", "delegatedTo", "dateStart", "dateEnd"],
  dates: ["dateStart", "dateEnd"],
};

/**
 * Lists the delegations you have set up for yourself. Hands your own approvals or project duties to a colleague for a
 * time, such as a vacation.
 */
export const listMyDelegations: Operation<{ memberId: number } & ListParams, MemberDelegation> = {
  of: base,
  like: listShape,
};

/** Gets one delegation of your own by its id. */
export const getMyDelegation: Operation<GetMyDelegationParams, MemberDelegation> = { of: base, like: getShape };

/** Hands your approvals or project duties to a colleague for some days. */
export const createMyDelegation: Operation<{ memberId: number } & MemberDelegationCreate, MemberDelegation> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one delegation of your own; the others stay as they are. */
export const updateMyDelegation: Operation<UpdateMyDelegationParams, MemberDelegation> = {
  of: base,
  like: updateShape,
};

/** Replaces one delegation of your own whole; fields that are left out go back to their defaults. */
export const replaceMyDelegation: Operation<ReplaceMyDelegationParams, MemberDelegation> = {
  of: base,
  like: replaceShape,
};

/** Deletes one delegation of your own for good. */
export const deleteMyDelegation: Operation<DeleteMyDelegationParams, void> = { of: base, like: deleteShape };

/** Counts the delegations of your own that match the given conditions. */
export const countMyDelegations: Operation<{ memberId: number } & CountParams, Count> = { of: base, like: countShape };

/** Hands your own approvals or project duties to a colleague for a time, such as a vacation. */
export interface MyDelegationsResource {
  /**
   * Lists the delegations you have set up for yourself. Hands your own approvals or project duties to a colleague for a
   * time, such as a vacation.
   */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberDelegation>;
  /** Gets one delegation of your own by its id. */
  get(params: GetMyDelegationParams, options?: RequestOptions): Promise<MemberDelegation>;
  /** Hands your approvals or project duties to a colleague for some days. */
  create(memberId: number, params: MemberDelegationCreate, options?: RequestOptions): Promise<MemberDelegation>;
  /** Changes the given fields of one delegation of your own; the others stay as they are. */
  update(params: UpdateMyDelegationParams, options?: RequestOptions): Promise<MemberDelegation>;
  /** Replaces one delegation of your own whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMyDelegationParams, options?: RequestOptions): Promise<MemberDelegation>;
  /** Deletes one delegation of your own for good. */
  delete(params: DeleteMyDelegationParams, options?: RequestOptions): Promise<void>;
  /** Counts the delegations of your own that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.myDelegations` is made from. */
export const myDelegationsResource: Resource<MyDelegationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const myDelegationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_my_delegations_count: { operation: countMyDelegations },
  create_a_connect_wise_psa_my_delegation: { operation: createMyDelegation },
  delete_a_connect_wise_psa_my_delegation_by_id: { operation: deleteMyDelegation },
  get_single_connect_wise_psa_my_delegation_by_id: { operation: getMyDelegation },
  list_all_connect_wise_psa_my_delegations: { operation: listMyDelegations },
  replace_a_connect_wise_psa_my_delegation_by_id: { operation: replaceMyDelegation },
  update_a_connect_wise_psa_my_delegation_by_id: { operation: updateMyDelegation },
};
