// @generated from definitions/connectwise-psa/resources/schedule/schedule-entries.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ScheduleEntry, ScheduleEntryCreate, ScheduleEntryUpdate } from "../schemas/schedule/schedule-entry.js";
import { boolean, none } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListScheduleEntriesParams extends ListParams {
  /**
   * Filter, e.g. `member/identifier = "jdoe" and dateStart > [2026-03-02T00:00:00Z]`. Also: objectId, type/identifier
   * (S for tickets), status/name, doneFlag, dateEnd.
   */
  conditions?: string;
  /** Members to return, e.g. `id,objectId,type/identifier,member/identifier,dateStart,dateEnd`. */
  fields?: string;
}

export interface DeleteAndNotifyScheduleEntriesParams {
  /** Id of the schedule entry. */
  id: number;
  /** Whether the member of the schedule entry is told. */
  notifyResource: boolean;
}

const base: ResourceShape = {
  name: "schedule_entries",
  path: "/schedule/entries",
  required: ["type"],
  dates: ["dateStart", "dateEnd", "acknowledgedDate", "closeDate"],
};

/**
 * Lists schedule entries. A slot on a member's calendar for a ticket, an activity or something else. Planning a slot is
 * how members are assigned to tickets.
 */
export const listScheduleEntries: Operation<ListScheduleEntriesParams, ScheduleEntry> = { of: base, like: listShape };

/** Gets one schedule entry by its id. */
export const getScheduleEntry: Operation<{ id: number } & GetParams, ScheduleEntry> = { of: base, like: getShape };

/** Creates a schedule entry and returns it. */
export const createScheduleEntry: Operation<ScheduleEntryCreate, ScheduleEntry> = { of: base, like: createShape };

/** Changes the given fields of one schedule entry; the others stay as they are. */
export const updateScheduleEntry: Operation<{ id: number } & ScheduleEntryUpdate, ScheduleEntry> = {
  of: base,
  like: updateShape,
};

/** Replaces one schedule entry whole; fields that are left out go back to their defaults. */
export const replaceScheduleEntry: Operation<{ id: number } & ScheduleEntryCreate, ScheduleEntry> = {
  of: base,
  like: replaceShape,
};

/** Deletes one schedule entry; the member is no longer assigned by it. */
export const deleteScheduleEntry: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the schedule entries that match the given conditions. */
export const countScheduleEntries: Operation<CountParams, Count> = { of: base, like: countShape };

/** Deletes one schedule entry and tells the member about it or not. */
export const deleteAndNotifyScheduleEntries: Operation<DeleteAndNotifyScheduleEntriesParams, void> = {
  of: base,
  name: "delete_and_notify",
  path: "{item}/{notifyResource}",
  method: "DELETE",
  returns: none,
  ids: { notifyResource: boolean },
};

/**
 * A slot on a member's calendar for a ticket, an activity or something else. Planning a slot is how members are
 * assigned to tickets.
 */
export interface ScheduleEntriesResource {
  /**
   * Lists schedule entries. A slot on a member's calendar for a ticket, an activity or something else. Planning a slot
   * is how members are assigned to tickets.
   */
  list(params?: ListScheduleEntriesParams, options?: RequestOptions): Pages<ScheduleEntry>;
  /** Gets one schedule entry by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ScheduleEntry>;
  /**
   * Creates a schedule entry and returns it.
   *
   * @example
   * await client.scheduleEntries.create({
   *   type: { identifier: "S" },
   *   objectId: 4711,
   *   member: { id: 176 },
   *   dateStart: "2026-03-02T09:00:00Z",
   *   dateEnd: "2026-03-02T11:00:00Z",
   * });
   */
  create(params: ScheduleEntryCreate, options?: RequestOptions): Promise<ScheduleEntry>;
  /** Changes the given fields of one schedule entry; the others stay as they are. */
  update(id: number, params: ScheduleEntryUpdate, options?: RequestOptions): Promise<ScheduleEntry>;
  /** Replaces one schedule entry whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ScheduleEntryCreate, options?: RequestOptions): Promise<ScheduleEntry>;
  /** Deletes one schedule entry; the member is no longer assigned by it. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the schedule entries that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Deletes one schedule entry and tells the member about it or not. */
  deleteAndNotify(params: DeleteAndNotifyScheduleEntriesParams, options?: RequestOptions): Promise<void>;
}

/** What `client.scheduleEntries` is made from. */
export const scheduleEntriesResource: Resource<ScheduleEntriesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    deleteAndNotifyScheduleEntries,
  ],
};

/** The operations behind the tools of this resource. */
export const scheduleEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_schedule_entries_count: { operation: countScheduleEntries },
  create_a_connect_wise_psa_schedule_entry: { operation: createScheduleEntry },
  delete_a_connect_wise_psa_schedule_entry_by_id: { operation: deleteScheduleEntry },
  connect_wise_psa_schedule_entries_delete_and_notify: { operation: deleteAndNotifyScheduleEntries },
  get_single_connect_wise_psa_schedule_entry_by_id: { operation: getScheduleEntry },
  list_all_connect_wise_psa_schedule_entries: { operation: listScheduleEntries },
  replace_a_connect_wise_psa_schedule_entry_by_id: { operation: replaceScheduleEntry, json: "record" },
  update_a_connect_wise_psa_schedule_entry_by_id: { operation: updateScheduleEntry },
};
