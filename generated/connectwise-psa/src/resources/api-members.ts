// @generated from definitions/connectwise-psa/resources/system/api-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ApiMember, ApiMemberCreate, ApiMemberUpdate } from "../schemas/system/api-member.js";
import { expression } from "@toolwright/runtime";
import { countShape, createShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface ListApiMembersParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false and securityRole/name = "API"`. Also: identifier, name. */
  conditions?: string;
}

export interface GetDefaultApiMembersParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "api_members",
  path: "/system/apiMembers",
  required: ["identifier"],
  dates: ["inactiveDate"],
};

/**
 * Lists API members. A login without a person, under which an integration calls the API. Its security role decides what
 * the integration may do.
 */
export const listApiMembers: Operation<ListApiMembersParams, ApiMember> = { of: base, like: listShape };

/** Gets one API member by its id. */
export const getApiMember: Operation<{ id: number } & GetParams, ApiMember> = { of: base, like: getShape };

/** Creates an API member, a login for an integration. */
export const createApiMember: Operation<ApiMemberCreate, ApiMember> = { of: base, like: createShape };

/** Changes the given fields of one API member; the others stay as they are. */
export const updateApiMember: Operation<{ id: number } & ApiMemberUpdate, ApiMember> = { of: base, like: updateShape };

/** Replaces one API member whole; fields that are left out go back to their defaults. */
export const replaceApiMember: Operation<{ id: number } & ApiMemberCreate, ApiMember> = {
  of: base,
  like: replaceShape,
};

/** Counts the API members that match the given conditions. */
export const countApiMembers: Operation<CountParams, Count> = { of: base, like: countShape };

/** Gets the settings a new API member starts with. */
export const getDefaultApiMembers: Operation<GetDefaultApiMembersParams, ApiMember> = {
  of: base,
  name: "get_default",
  path: "{collection}/default",
  method: "GET",
  query: { fields: expression },
};

/**
 * A login without a person, under which an integration calls the API. Its security role decides what the integration
 * may do.
 */
export interface ApiMembersResource {
  /**
   * Lists API members. A login without a person, under which an integration calls the API. Its security role decides
   * what the integration may do.
   */
  list(params?: ListApiMembersParams, options?: RequestOptions): Pages<ApiMember>;
  /** Gets one API member by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ApiMember>;
  /** Creates an API member, a login for an integration. */
  create(params: ApiMemberCreate, options?: RequestOptions): Promise<ApiMember>;
  /** Changes the given fields of one API member; the others stay as they are. */
  update(id: number, params: ApiMemberUpdate, options?: RequestOptions): Promise<ApiMember>;
  /** Replaces one API member whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ApiMemberCreate, options?: RequestOptions): Promise<ApiMember>;
  /** Counts the API members that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Gets the settings a new API member starts with. */
  getDefault(params?: GetDefaultApiMembersParams, options?: RequestOptions): Promise<ApiMember>;
}

/** What `client.apiMembers` is made from. */
export const apiMembersResource: Resource<ApiMembersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, countShape, getDefaultApiMembers],
};

/** The operations behind the tools of this resource. */
export const apiMembersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_api_members_count: { operation: countApiMembers },
  create_a_connect_wise_psa_api_member: { operation: createApiMember },
  get_single_connect_wise_psa_api_member_by_id: { operation: getApiMember },
  connect_wise_psa_api_members_get_default: { operation: getDefaultApiMembers },
  list_all_connect_wise_psa_api_members: { operation: listApiMembers },
  replace_a_connect_wise_psa_api_member_by_id: { operation: replaceApiMember, json: "record" },
  update_a_connect_wise_psa_api_member_by_id: { operation: updateApiMember },
};
