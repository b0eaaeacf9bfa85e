// @generated from definitions/connectwise-psa/resources/system/api-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ApiMember, ApiMemberCreate, ApiMemberUpdate } from "../schemas/system/api-member.js";
import { countShape, createShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface ListApiMembersParams extends ListParams {
  /**
   * Filter, e.g. `inactiveFlag = false and securityRole/name = "API"`. Also: identifier, name.
   */
  conditions?: string;
}

export interface GetDefaultApiMembersParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

/**
 * Lists API members, one page at a time.
 */
export const listApiMembers: Operation<ListApiMembersParams, ApiMember> = {
  like: listShape,
  id: "api_members.list",
  path: "/system/apiMembers",
};

/**
 * Gets one API member by its id.
 */
export const getApiMember: Operation<{ id: number } & GetParams, ApiMember> = {
  like: getShape,
  id: "api_members.get",
  path: "/system/apiMembers/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an API member, a login for an integration.
 */
export const createApiMember: Operation<ApiMemberCreate, ApiMember> = {
  like: createShape,
  id: "api_members.create",
  path: "/system/apiMembers",
  required: ["identifier"],
  dates: ["inactiveDate"],
};

/**
 * Changes the given fields of one API member; the others stay as they are.
 */
export const updateApiMember: Operation<{ id: number } & ApiMemberUpdate, ApiMember> = {
  like: updateShape,
  id: "api_members.update",
  path: "/system/apiMembers/{id}",
  ids: { id: "integer" },
  dates: ["inactiveDate"],
};

/**
 * Replaces one API member whole; fields that are left out go back to their defaults.
 */
export const replaceApiMember: Operation<{ id: number } & ApiMemberCreate, ApiMember> = {
  like: replaceShape,
  id: "api_members.replace",
  path: "/system/apiMembers/{id}",
  ids: { id: "integer" },
  required: ["identifier"],
  dates: ["inactiveDate"],
};

/**
 * Counts the API members that match the given conditions.
 */
export const countApiMembers: Operation<CountParams, Count> = {
  like: countShape,
  id: "api_members.count",
  path: "/system/apiMembers/count",
};

/**
 * Gets the settings a new API member starts with.
 */
export const getDefaultApiMembers: Operation<GetDefaultApiMembersParams, ApiMember> = {
  id: "api_members.get_default",
  path: "/system/apiMembers/default",
  method: "GET",
  query: { fields: "string" },
};

/**
 * A login without a person, under which an integration calls the API. Its security role decides what the integration
 * may do.
 */
export class ApiMembersResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists API members, one page at a time.
   */
  list(params: ListApiMembersParams = {}, options?: RequestOptions): Pages<ApiMember> {
    return this.#client.pages(listApiMembers, params, options);
  }

  /**
   * Gets one API member by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ApiMember> {
    return this.#client.call(getApiMember, { ...params, id }, options);
  }

  /**
   * Creates an API member, a login for an integration.
   */
  create(params: ApiMemberCreate, options?: RequestOptions): Promise<ApiMember> {
    return this.#client.call(createApiMember, params, options);
  }

  /**
   * Changes the given fields of one API member; the others stay as they are.
   */
  update(id: number, params: ApiMemberUpdate, options?: RequestOptions): Promise<ApiMember> {
    return this.#client.call(updateApiMember, { ...params, id }, options);
  }

  /**
   * Replaces one API member whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ApiMemberCreate, options?: RequestOptions): Promise<ApiMember> {
    return this.#client.call(replaceApiMember, { ...params, id }, options);
  }

  /**
   * Counts the API members that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countApiMembers, params, options);
  }

  /**
   * Gets the settings a new API member starts with.
   */
  getDefault(params: GetDefaultApiMembersParams = {}, options?: RequestOptions): Promise<ApiMember> {
    return this.#client.call(getDefaultApiMembers, params, options);
  }
}
