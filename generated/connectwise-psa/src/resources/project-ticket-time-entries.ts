// @generated from definitions/connectwise-psa/resources/project/project-ticket-time-entries.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count, TimeEntryReference } from "../schemas/common.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "project_ticket_time_entries", path: "/project/tickets/{ticketId}/timeentries" };

/** Lists the ids of the time entries logged on one project ticket. */
export const listProjectTicketTimeEntries: Operation<{ ticketId: number } & ListParams, TimeEntryReference> = {
  of: base,
  like: listShape,
};

/** Counts the project ticket time entries that match the given conditions. */
export const countProjectTicketTimeEntries: Operation<{ ticketId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Work that was logged on a project ticket. */
export interface ProjectTicketTimeEntriesResource {
  /** Lists the ids of the time entries logged on one project ticket. */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<TimeEntryReference>;
  /** Counts the project ticket time entries that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTicketTimeEntries` is made from. */
export const projectTicketTimeEntriesResource: Resource<ProjectTicketTimeEntriesResource> = {
  of: base,
  operations: [listShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTicketTimeEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_ticket_time_entries_count: { operation: countProjectTicketTimeEntries },
  list_all_connect_wise_psa_project_ticket_time_entries: { operation: listProjectTicketTimeEntries },
};
