// @generated from definitions/connectwise-psa/resources/system/my-delegations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the member.
   */
  memberId: number;
  /**
   * Id of the delegation of your own.
   */
  id: number;
}

export interface UpdateMyDelegationParams extends MemberDelegationUpdate {
  /**
   * Id of the member.
   */
  memberId: number;
  /**
   * Id of the delegation of your own.
   */
  id: number;
}

export interface ReplaceMyDelegationParams extends MemberDelegationCreate {
  /**
   * Id of the member.
   */
  memberId: number;
  /**
   * Id of the delegation of your own.
   */
  id: number;
}

export interface DeleteMyDelegationParams {
  /**
   * Id of the member.
   */
  memberId: number;
  /**
   * Id of the delegation of your own.
   */
  id: number;
}

/**
 * Lists the delegations you have set up for yourself.
 */
export const listMyDelegations: Operation<{ memberId: number } & ListParams, MemberDelegation> = {
  like: listShape,
  id: "my_delegations.list",
  path: "/system/myAccount/{memberId}/delegations",
  ids: { memberId: "integer" },
};

/**
 * Gets one delegation of your own by its id.
 */
export const getMyDelegation: Operation<GetMyDelegationParams, MemberDelegation> = {
  like: getShape,
  id: "my_delegations.get",
  path: "/system/myAccount/{memberId}/delegations/{id}",
  ids: { memberId: "integer", id: "integer" },
};

/**
 * Hands your approvals or project duties to a colleague for some days.
 */
export const createMyDelegation: Operation<{ memberId: number } & MemberDelegationCreate, MemberDelegation> = {
  like: createShape,
  id: "my_delegations.create",
  path: "/system/myAccount/{memberId}/delegations",
  ids: { memberId: "integer" },
  required: ["delegationType", "delegatedTo", "dateStart", "dateEnd"],
  dates: ["dateStart", "dateEnd"],
};

/**
 * Changes the given fields of one delegation of your own; the others stay as they are.
 */
export const updateMyDelegation: Operation<UpdateMyDelegationParams, MemberDelegation> = {
  like: updateShape,
  id: "my_delegations.update",
  path: "/system/myAccount/{memberId}/delegations/{id}",
  ids: { memberId: "integer", id: "integer" },
  dates: ["dateStart", "dateEnd"],
};

/**
 * Replaces one delegation of your own whole; fields that are left out go back to their defaults.
 */
export const replaceMyDelegation: Operation<ReplaceMyDelegationParams, MemberDelegation> = {
  like: replaceShape,
  id: "my_delegations.replace",
  path: "/system/myAccount/{memberId}/delegations/{id}",
  ids: { memberId: "integer", id: "integer" },
  required: ["delegationType", "delegatedTo", "dateStart", "dateEnd"],
  dates: ["dateStart", "dateEnd"],
};

/**
 * Deletes one delegation of your own for good.
 */
export const deleteMyDelegation: Operation<DeleteMyDelegationParams, void> = {
  like: deleteShape,
  id: "my_delegations.delete",
  path: "/system/myAccount/{memberId}/delegations/{id}",
  ids: { memberId: "integer", id: "integer" },
};

/**
 * Counts the delegations of your own that match the given conditions.
 */
export const countMyDelegations: Operation<{ memberId: number } & CountParams, Count> = {
  like: countShape,
  id: "my_delegations.count",
  path: "/system/myAccount/{memberId}/delegations/count",
  ids: { memberId: "integer" },
};

/**
 * Hands your own approvals or project duties to a colleague for a time, such as a vacation.
 */
export class MyDelegationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the delegations you have set up for yourself.
   */
  list(memberId: number, params: ListParams = {}, options?: RequestOptions): Pages<MemberDelegation> {
    return this.#client.pages(listMyDelegations, { ...params, memberId }, options);
  }

  /**
   * Gets one delegation of your own by its id.
   */
  get(params: GetMyDelegationParams, options?: RequestOptions): Promise<MemberDelegation> {
    return this.#client.call(getMyDelegation, params, options);
  }

  /**
   * Hands your approvals or project duties to a colleague for some days.
   */
  create(memberId: number, params: MemberDelegationCreate, options?: RequestOptions): Promise<MemberDelegation> {
    return this.#client.call(createMyDelegation, { ...params, memberId }, options);
  }

  /**
   * Changes the given fields of one delegation of your own; the others stay as they are.
   */
  update(params: UpdateMyDelegationParams, options?: RequestOptions): Promise<MemberDelegation> {
    return this.#client.call(updateMyDelegation, params, options);
  }

  /**
   * Replaces one delegation of your own whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceMyDelegationParams, options?: RequestOptions): Promise<MemberDelegation> {
    return this.#client.call(replaceMyDelegation, params, options);
  }

  /**
   * Deletes one delegation of your own for good.
   */
  delete(params: DeleteMyDelegationParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteMyDelegation, params, options);
  }

  /**
   * Counts the delegations of your own that match the given conditions.
   */
  count(memberId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countMyDelegations, { ...params, memberId }, options);
  }
}
