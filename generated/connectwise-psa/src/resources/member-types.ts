// @generated from definitions/connectwise-psa/resources/system/member-types.yaml
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

const base: ResourceShape = { name: "member_types", path: "/system/members/types", required: ["name"] };

/** Lists member types. A group for members, such as engineer or contractor, used in lists and reports. */
export const listMemberTypes: Operation<ListParams, MemberType> = { of: base, like: listShape };

/** Gets one member type by its id. */
export const getMemberType: Operation<{ id: number } & GetParams, MemberType> = { of: base, like: getShape };

/**
 * Creates a member type and returns it. A group for members, such as engineer or contractor, used in lists and reports.
 */
export const createMemberType: Operation<MemberTypeCreate, MemberType> = { of: base, like: createShape };

/** Changes the given fields of one member type; the others stay as they are. */
export const updateMemberType: Operation<{ id: number } & MemberTypeUpdate, MemberType> = {
  of: base,
  like: updateShape,
};

/** Replaces one member type whole; fields that are left out go back to their defaults. */
export const replaceMemberType: Operation<{ id: number } & MemberTypeCreate, MemberType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one member type for good. */
export const deleteMemberType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the member types that match the given conditions. */
export const countMemberTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists member types in short, one page at a time. */
export const listInfoMemberTypes: Operation<ListInfoParams, MemberTypeInfo> = { of: base, like: listInfoShape };

/** Gets one member type in short. */
export const getInfoMemberTypes: Operation<{ id: number } & GetInfoParams, MemberTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the member types that the short list has and that match the given conditions. */
export const countInfoMemberTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A group for members, such as engineer or contractor, used in lists and reports. */
export interface MemberTypesResource {
  /** Lists member types. A group for members, such as engineer or contractor, used in lists and reports. */
  list(params?: ListParams, options?: RequestOptions): Pages<MemberType>;
  /** Gets one member type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<MemberType>;
  /**
   * Creates a member type and returns it. A group for members, such as engineer or contractor, used in lists and
   * reports.
   */
  create(params: MemberTypeCreate, options?: RequestOptions): Promise<MemberType>;
  /** Changes the given fields of one member type; the others stay as they are. */
  update(id: number, params: MemberTypeUpdate, options?: RequestOptions): Promise<MemberType>;
  /** Replaces one member type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: MemberTypeCreate, options?: RequestOptions): Promise<MemberType>;
  /** Deletes one member type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the member types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists member types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<MemberTypeInfo>;
  /** Gets one member type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<MemberTypeInfo>;
  /** Counts the member types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.memberTypes` is made from. */
export const memberTypesResource: Resource<MemberTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const memberTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_types_count: { operation: countMemberTypes },
  connect_wise_psa_member_types_count_info: { operation: countInfoMemberTypes },
  create_a_connect_wise_psa_member_type: { operation: createMemberType },
  delete_a_connect_wise_psa_member_type_by_id: { operation: deleteMemberType },
  get_single_connect_wise_psa_member_type_by_id: { operation: getMemberType },
  connect_wise_psa_member_types_get_info: { operation: getInfoMemberTypes },
  list_all_connect_wise_psa_member_types: { operation: listMemberTypes },
  connect_wise_psa_member_types_list_info: { operation: listInfoMemberTypes },
  replace_a_connect_wise_psa_member_type_by_id: { operation: replaceMemberType },
  update_a_connect_wise_psa_member_type_by_id: { operation: updateMemberType },
};
