// @generated from definitions/connectwise-psa/resources/schedule/reminder-times.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ScheduleReminderTime,
  ScheduleReminderTimeCreate,
  ScheduleReminderTimeUpdate,
} from "../schemas/schedule/schedule-reminder-time.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "reminder_times", path: "/schedule/reminderTimes" };

/** Lists reminder times. A choice of how long before an appointment its reminder comes, such as 15 minutes. */
export const listReminderTimes: Operation<ListParams, ScheduleReminderTime> = { of: base, like: listShape };

/** Gets one reminder time by its id. */
export const getReminderTime: Operation<{ id: number } & GetParams, ScheduleReminderTime> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one reminder time; the others stay as they are. */
export const updateReminderTime: Operation<{ id: number } & ScheduleReminderTimeUpdate, ScheduleReminderTime> = {
  of: base,
  like: updateShape,
};

/** Replaces one reminder time whole; fields that are left out go back to their defaults. */
export const replaceReminderTime: Operation<{ id: number } & ScheduleReminderTimeCreate, ScheduleReminderTime> = {
  of: base,
  like: replaceShape,
};

/** Counts the reminder times that match the given conditions. */
export const countReminderTimes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A choice of how long before an appointment its reminder comes, such as 15 minutes. */
export interface ReminderTimesResource {
  /** Lists reminder times. A choice of how long before an appointment its reminder comes, such as 15 minutes. */
  list(params?: ListParams, options?: RequestOptions): Pages<ScheduleReminderTime>;
  /** Gets one reminder time by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ScheduleReminderTime>;
  /** Changes the given fields of one reminder time; the others stay as they are. */
  update(id: number, params: ScheduleReminderTimeUpdate, options?: RequestOptions): Promise<ScheduleReminderTime>;
  /** Replaces one reminder time whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: ScheduleReminderTimeCreate, options?: RequestOptions): Promise<ScheduleReminderTime>;
  /** Counts the reminder times that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.reminderTimes` is made from. */
export const reminderTimesResource: Resource<ReminderTimesResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const reminderTimesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_reminder_times_count: { operation: countReminderTimes },
  get_single_connect_wise_psa_reminder_time_by_id: { operation: getReminderTime },
  list_all_connect_wise_psa_reminder_times: { operation: listReminderTimes },
  replace_a_connect_wise_psa_reminder_time_by_id: { operation: replaceReminderTime },
  update_a_connect_wise_psa_reminder_time_by_id: { operation: updateReminderTime },
};
