// @generated from definitions/connectwise-psa/resources/schedule/schedule-colors.yaml
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
import type { ScheduleColor, ScheduleColorCreate, ScheduleColorUpdate } from "../schemas/schedule/schedule-color.js";
import { many } from "@toolwright/runtime";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "schedule_colors", path: "/schedule/colors", required: ["color"] };

/** Lists schedule colors. The color the schedule shows for a range of booked time, in percent. */
export const listScheduleColors: Operation<ListParams, ScheduleColor> = { of: base, like: listShape };

/** Gets one schedule color by its id. */
export const getScheduleColor: Operation<{ id: number } & GetParams, ScheduleColor> = { of: base, like: getShape };

/** Changes the given fields of one schedule color; the others stay as they are. */
export const updateScheduleColor: Operation<{ id: number } & ScheduleColorUpdate, ScheduleColor> = {
  of: base,
  like: updateShape,
};

/** Replaces one schedule color whole; fields that are left out go back to their defaults. */
export const replaceScheduleColor: Operation<{ id: number } & ScheduleColorCreate, ScheduleColor> = {
  of: base,
  like: replaceShape,
};

/** Counts the schedule colors that match the given conditions. */
export const countScheduleColors: Operation<CountParams, Count> = { of: base, like: countShape };

/** Sets all schedule colors back to what the system came with and returns them. */
export const resetScheduleColors: Operation<NoParams, ScheduleColor> = {
  of: base,
  name: "reset",
  path: "{collection}/reset",
  method: "POST",
  returns: many,
};

/** Empties the range of one schedule color. */
export const clearScheduleColors: Operation<{ id: number } & NoParams, ScheduleColor> = {
  of: base,
  name: "clear",
  path: "{item}/clear",
  method: "POST",
};

/** The color the schedule shows for a range of booked time, in percent. */
export interface ScheduleColorsResource {
  /** Lists schedule colors. The color the schedule shows for a range of booked time, in percent. */
  list(params?: ListParams, options?: RequestOptions): Pages<ScheduleColor>;
  /** Gets one schedule color by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ScheduleColor>;
  /** Changes the given fields of one schedule color; the others stay as they are. */
  update(id: number, params: ScheduleColorUpdate, options?: RequestOptions): Promise<ScheduleColor>;
  /** Replaces one schedule color whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ScheduleColorCreate, options?: RequestOptions): Promise<ScheduleColor>;
  /** Counts the schedule colors that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Sets all schedule colors back to what the system came with and returns them. */
  reset(params?: NoParams, options?: RequestOptions): Pages<ScheduleColor>;
  /** Empties the range of one schedule color. */
  clear(id: number, params?: NoParams, options?: RequestOptions): Promise<ScheduleColor>;
}

/** What `client.scheduleColors` is made from. */
export const scheduleColorsResource: Resource<ScheduleColorsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape, resetScheduleColors, clearScheduleColors],
};

/** The operations behind the tools of this resource. */
export const scheduleColorsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_schedule_colors_clear: { operation: clearScheduleColors },
  connect_wise_psa_schedule_colors_count: { operation: countScheduleColors },
  get_single_connect_wise_psa_schedule_color_by_id: { operation: getScheduleColor },
  list_all_connect_wise_psa_schedule_colors: { operation: listScheduleColors },
  replace_a_connect_wise_psa_schedule_color_by_id: { operation: replaceScheduleColor },
  connect_wise_psa_schedule_colors_reset: { operation: resetScheduleColors },
  update_a_connect_wise_psa_schedule_color_by_id: { operation: updateScheduleColor },
};
