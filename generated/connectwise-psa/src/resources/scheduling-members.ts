// @generated from definitions/connectwise-psa/resources/service/scheduling-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountInfoParams, GetInfoParams, ListInfoParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SchedulingMemberInfo } from "../schemas/service/scheduling-member-info.js";
import { countInfoShape, getInfoShape, listInfoShape } from "../conventions.js";

/**
 * Lists members who can be scheduled, with name and e-mail address.
 */
export const listInfoSchedulingMembers: Operation<ListInfoParams, SchedulingMemberInfo> = {
  like: listInfoShape,
  id: "scheduling_members.list_info",
  path: "/service/scheduling/members/info",
};

/**
 * Gets name and e-mail address of one member who can be scheduled.
 */
export const getInfoSchedulingMembers: Operation<{ id: number } & GetInfoParams, SchedulingMemberInfo> = {
  like: getInfoShape,
  id: "scheduling_members.get_info",
  path: "/service/scheduling/members/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts members who can be scheduled.
 */
export const countInfoSchedulingMembers: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "scheduling_members.count_info",
  path: "/service/scheduling/members/info/count",
};

/**
 * Members as the dispatch screens show them, with name and e-mail address. These are the people work can be planned
 * for.
 */
export class SchedulingMembersResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists members who can be scheduled, with name and e-mail address.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<SchedulingMemberInfo> {
    return this.#client.pages(listInfoSchedulingMembers, params, options);
  }

  /**
   * Gets name and e-mail address of one member who can be scheduled.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<SchedulingMemberInfo> {
    return this.#client.call(getInfoSchedulingMembers, { ...params, id }, options);
  }

  /**
   * Counts members who can be scheduled.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoSchedulingMembers, params, options);
  }
}
