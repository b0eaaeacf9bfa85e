// @generated from definitions/connectwise-psa/resources/time/time-entry-change-logs.yaml
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
import type { ListParams } from "../conventions.js";
import type { TimeEntryChangeLog } from "../schemas/time/time-entry-change-log.js";
import { none } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

const base: ResourceShape = { name: "time_entry_change_logs", path: "/time/changelogs" };

/**
 * Lists time entry change logs. A record that a time entry was added, changed or deleted, with its contents then. Made
 * for copying time into a reporting system.
 */
export const listTimeEntryChangeLogs: Operation<ListParams, TimeEntryChangeLog> = { of: base, like: listShape };

/** Empties the change log of time entries. */
export const clearTimeEntryChangeLogs: Operation<NoParams, void> = {
  of: base,
  name: "clear",
  path: "{collection}",
  method: "DELETE",
  returns: none,
};

/**
 * A record that a time entry was added, changed or deleted, with its contents then. Made for copying time into a
 * reporting system.
 */
export interface TimeEntryChangeLogsResource {
  /**
   * Lists time entry change logs. A record that a time entry was added, changed or deleted, with its contents then.
   * Made for copying time into a reporting system.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<TimeEntryChangeLog>;
  /** Empties the change log of time entries. */
  clear(params?: NoParams, options?: RequestOptions): Promise<void>;
}

/** What `client.timeEntryChangeLogs` is made from. */
export const timeEntryChangeLogsResource: Resource<TimeEntryChangeLogsResource> = {
  of: base,
  operations: [listShape, clearTimeEntryChangeLogs],
};

/** The operations behind the tools of this resource. */
export const timeEntryChangeLogsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_entry_change_logs_clear: { operation: clearTimeEntryChangeLogs },
  list_all_connect_wise_psa_time_entry_change_logs: { operation: listTimeEntryChangeLogs },
};
