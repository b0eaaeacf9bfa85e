// @generated from definitions/connectwise-psa/resources/service/scheduling-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountInfoParams, GetInfoParams, ListInfoParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SchedulingMemberInfo } from "../schemas/service/scheduling-member-info.js";
import { countInfoShape, getInfoShape, listInfoShape } from "../conventions.js";

const base: ResourceShape = { name: "scheduling_members", path: "/service/scheduling/members" };

/** Lists members who can be scheduled, with name and e-mail address. */
export const listInfoSchedulingMembers: Operation<ListInfoParams, SchedulingMemberInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets name and e-mail address of one member who can be scheduled. */
export const getInfoSchedulingMembers: Operation<{ id: number } & GetInfoParams, SchedulingMemberInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts members who can be scheduled. */
export const countInfoSchedulingMembers: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * Members as the dispatch screens show them, with name and e-mail address. These are the people work can be planned
 * for.
 */
export interface SchedulingMembersResource {
  /** Lists members who can be scheduled, with name and e-mail address. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<SchedulingMemberInfo>;
  /** Gets name and e-mail address of one member who can be scheduled. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<SchedulingMemberInfo>;
  /** Counts members who can be scheduled. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.schedulingMembers` is made from. */
export const schedulingMembersResource: Resource<SchedulingMembersResource> = {
  of: base,
  operations: [listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const schedulingMembersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_scheduling_members_count_info: { operation: countInfoSchedulingMembers },
  get_single_connect_wise_psa_scheduling_member_by_id: { operation: getInfoSchedulingMembers },
  list_all_connect_wise_psa_scheduling_members: { operation: listInfoSchedulingMembers },
};
