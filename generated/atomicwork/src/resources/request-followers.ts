// @generated from definitions/atomicwork/resources/requests/request-followers.yaml
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
import type { Outcome, PersonRef } from "../schemas/common.js";
import type { FollowersCreate, FollowersUpdate } from "../schemas/requests/request.js";
import { json, many, segment } from "@toolwright/runtime";

export interface AddRequestFollowersParams extends FollowersUpdate {
  /** People who follow the request. */
  follower_ids: number[];
}

export interface ModifyRequestFollowersParams extends FollowersCreate {
  /** People who follow the request. */
  follower_ids: number[];
}

const base: ResourceShape = { name: "request_followers", path: "/requests/{request_id}/followers" };

/** Lists the people who follow a request. */
export const listRequestFollowers: Operation<{ request_id: string } & NoParams, PersonRef> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  envelope: "data",
  returns: many,
  ids: { request_id: segment },
};

/** Adds followers to a request; those it has stay. */
export const addRequestFollowers: Operation<{ request_id: string } & AddRequestFollowersParams, Outcome> = {
  of: base,
  name: "add",
  path: "/requests/{request_id}/add-followers",
  method: "PATCH",
  body: { as: json },
  idempotent: true,
  required: ["follower_ids"],
  ids: { request_id: segment },
};

/** Sets who follows a request; it adds and removes people. */
export const modifyRequestFollowers: Operation<{ request_id: string } & ModifyRequestFollowersParams, Outcome> = {
  of: base,
  name: "modify",
  path: "/requests/{request_id}/modify-followers",
  method: "PUT",
  body: { as: json },
  required: ["follower_ids"],
  ids: { request_id: segment },
};

/** People who are kept informed about a request besides its requester and agent. */
export interface RequestFollowersResource {
  /**
   * Lists the people who follow a request.
   *
   * @example
   * await client.requestFollowers.list("REQ-123");
   */
  list(requestId: string, params?: NoParams, options?: RequestOptions): Pages<PersonRef>;
  /**
   * Adds followers to a request; those it has stay.
   *
   * @example
   * await client.requestFollowers.add("REQ-123", { follower_ids: [4021, 4022] });
   */
  add(requestId: string, params: AddRequestFollowersParams, options?: RequestOptions): Promise<Outcome>;
  /**
   * Sets who follows a request; it adds and removes people.
   *
   * @example
   * await client.requestFollowers.modify("REQ-123", { follower_ids: [4021] });
   */
  modify(requestId: string, params: ModifyRequestFollowersParams, options?: RequestOptions): Promise<Outcome>;
}

/** What `client.requestFollowers` is made from. */
export const requestFollowersResource: Resource<RequestFollowersResource> = {
  of: base,
  operations: [listRequestFollowers, addRequestFollowers, modifyRequestFollowers],
};

/** The operations behind the tools of this resource. */
export const requestFollowersTools: Readonly<Record<string, ToolBinding>> = {
  atomicwork_request_followers_add: { operation: addRequestFollowers },
  list_all_atomicwork_request_followers: { operation: listRequestFollowers },
  atomicwork_request_followers_modify: { operation: modifyRequestFollowers },
};
