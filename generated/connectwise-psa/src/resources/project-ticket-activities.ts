// @generated from definitions/connectwise-psa/resources/project/project-ticket-activities.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { ActivityReference, Count } from "../schemas/common.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "project_ticket_activities", path: "/project/tickets/{ticketId}/activities" };

/** Lists the sales activities of one project ticket with id and name only. */
export const listProjectTicketActivities: Operation<{ ticketId: number } & ListParams, ActivityReference> = {
  of: base,
  like: listShape,
};

/** Counts the sales activities of one project ticket. */
export const countProjectTicketActivities: Operation<{ ticketId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A sales activity, such as a call, that belongs to a project ticket. */
export interface ProjectTicketActivitiesResource {
  /** Lists the sales activities of one project ticket with id and name only. */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<ActivityReference>;
  /** Counts the sales activities of one project ticket. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTicketActivities` is made from. */
export const projectTicketActivitiesResource: Resource<ProjectTicketActivitiesResource> = {
  of: base,
  operations: [listShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTicketActivitiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_ticket_activities_count: { operation: countProjectTicketActivities },
  list_all_connect_wise_psa_project_ticket_activities: { operation: listProjectTicketActivities },
};
