// @generated from definitions/connectwise-psa/resources/project/project-ticket-schedule-entries.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count, ScheduleEntryReference } from "../schemas/common.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "project_ticket_schedule_entries",
  path: "/project/tickets/{ticketId}/scheduleentries",
};

/** Lists the slots planned for one project ticket, by id and description only. */
export const listProjectTicketScheduleEntries: Operation<{ ticketId: number } & ListParams, ScheduleEntryReference> = {
  of: base,
  like: listShape,
};

/** Counts the project ticket schedule entries that match the given conditions. */
export const countProjectTicketScheduleEntries: Operation<{ ticketId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A slot planned for a project ticket on a member's calendar. */
export interface ProjectTicketScheduleEntriesResource {
  /** Lists the slots planned for one project ticket, by id and description only. */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<ScheduleEntryReference>;
  /** Counts the project ticket schedule entries that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTicketScheduleEntries` is made from. */
export const projectTicketScheduleEntriesResource: Resource<ProjectTicketScheduleEntriesResource> = {
  of: base,
  operations: [listShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTicketScheduleEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_ticket_schedule_entries_count: { operation: countProjectTicketScheduleEntries },
  list_all_connect_wise_psa_project_ticket_schedule_entries: { operation: listProjectTicketScheduleEntries },
};
