// @generated from definitions/connectwise-psa/resources/system/member-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MemberType, MemberTypeCreate, MemberTypeInfo, MemberTypeUpdate } from "../schemas/system/member-type.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

/**
 * Lists member types, one page at a time.
 */
export const listMemberTypes: Operation<ListParams, MemberType> = {
  like: listShape,
  id: "member_types.list",
  path: "/system/members/types",
};

/**
 * Gets one member type by its id.
 */
export const getMemberType: Operation<{ id: number } & GetParams, MemberType> = {
  like: getShape,
  id: "member_types.get",
  path: "/system/members/types/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a member type and returns it.
 */
export const createMemberType: Operation<MemberTypeCreate, MemberType> = {
  like: createShape,
  id: "member_types.create",
  path: "/system/members/types",
  required: ["name"],
};

/**
 * Changes the given fields of one member type; the others stay as they are.
 */
export const updateMemberType: Operation<{ id: number } & MemberTypeUpdate, MemberType> = {
  like: updateShape,
  id: "member_types.update",
  path: "/system/members/types/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one member type whole; fields that are left out go back to their defaults.
 */
export const replaceMemberType: Operation<{ id: number } & MemberTypeCreate, MemberType> = {
  like: replaceShape,
  id: "member_types.replace",
  path: "/system/members/types/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one member type for good.
 */
export const deleteMemberType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "member_types.delete",
  path: "/system/members/types/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the member types that match the given conditions.
 */
export const countMemberTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "member_types.count",
  path: "/system/members/types/count",
};

/**
 * Lists member types in short, one page at a time.
 */
export const listInfoMemberTypes: Operation<ListInfoParams, MemberTypeInfo> = {
  like: listInfoShape,
  id: "member_types.list_info",
  path: "/system/members/types/info",
};

/**
 * Gets one member type in short.
 */
export const getInfoMemberTypes: Operation<{ id: number } & GetInfoParams, MemberTypeInfo> = {
  like: getInfoShape,
  id: "member_types.get_info",
  path: "/system/members/types/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the member types as the short list has them.
 */
export const countInfoMemberTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "member_types.count_info",
  path: "/system/members/types/info/count",
};

/**
 * A group for members, such as engineer or contractor, used in lists and reports.
 */
export class MemberTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists member types, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<MemberType> {
    return this.#client.pages(listMemberTypes, params, options);
  }

  /**
   * Gets one member type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<MemberType> {
    return this.#client.call(getMemberType, { ...params, id }, options);
  }

  /**
   * Creates a member type and returns it.
   */
  create(params: MemberTypeCreate, options?: RequestOptions): Promise<MemberType> {
    return this.#client.call(createMemberType, params, options);
  }

  /**
   * Changes the given fields of one member type; the others stay as they are.
   */
  update(id: number, params: MemberTypeUpdate, options?: RequestOptions): Promise<MemberType> {
    return this.#client.call(updateMemberType, { ...params, id }, options);
  }

  /**
   * Replaces one member type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: MemberTypeCreate, options?: RequestOptions): Promise<MemberType> {
    return this.#client.call(replaceMemberType, { ...params, id }, options);
  }

  /**
   * Deletes one member type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteMemberType, { ...params, id }, options);
  }

  /**
   * Counts the member types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countMemberTypes, params, options);
  }

  /**
   * Lists member types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<MemberTypeInfo> {
    return this.#client.pages(listInfoMemberTypes, params, options);
  }

  /**
   * Gets one member type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<MemberTypeInfo> {
    return this.#client.call(getInfoMemberTypes, { ...params, id }, options);
  }

  /**
   * Counts the member types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoMemberTypes, params, options);
  }
}
