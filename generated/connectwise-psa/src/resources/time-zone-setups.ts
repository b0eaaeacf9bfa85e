// @generated from definitions/connectwise-psa/resources/system/time-zone-setups.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  TimeZoneSetup,
  TimeZoneSetupCreate,
  TimeZoneSetupInfo,
  TimeZoneSetupUpdate,
} from "../schemas/system/time-zone-setup.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "time_zone_setups",
  path: "/system/timeZoneSetups",
  required: ["name", "timeZone"],
};

/** Lists time zone setups. A time zone that members, companies and the server can be set to. */
export const listTimeZoneSetups: Operation<ListParams, TimeZoneSetup> = { of: base, like: listShape };

/** Gets one time zone setup by its id. */
export const getTimeZoneSetup: Operation<{ id: number } & GetParams, TimeZoneSetup> = { of: base, like: getShape };

/** Creates a time zone setup and returns it. A time zone that members, companies and the server can be set to. */
export const createTimeZoneSetup: Operation<TimeZoneSetupCreate, TimeZoneSetup> = { of: base, like: createShape };

/** Changes the given fields of one time zone setup; the others stay as they are. */
export const updateTimeZoneSetup: Operation<{ id: number } & TimeZoneSetupUpdate, TimeZoneSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one time zone setup whole; fields that are left out go back to their defaults. */
export const replaceTimeZoneSetup: Operation<{ id: number } & TimeZoneSetupCreate, TimeZoneSetup> = {
  of: base,
  like: replaceShape,
};

/** Deletes one time zone setup for good. */
export const deleteTimeZoneSetup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the time zone setups that match the given conditions. */
export const countTimeZoneSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists time zone setups in short, with name and offset. */
export const listInfoTimeZoneSetups: Operation<ListInfoParams, TimeZoneSetupInfo> = { of: base, like: listInfoShape };

/** Gets one time zone setup in short. */
export const getInfoTimeZoneSetups: Operation<{ id: number } & GetInfoParams, TimeZoneSetupInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the time zone setups that the short list has and that match the given conditions. */
export const countInfoTimeZoneSetups: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A time zone that members, companies and the server can be set to. */
export interface TimeZoneSetupsResource {
  /** Lists time zone setups. A time zone that members, companies and the server can be set to. */
  list(params?: ListParams, options?: RequestOptions): Pages<TimeZoneSetup>;
  /** Gets one time zone setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TimeZoneSetup>;
  /** Creates a time zone setup and returns it. A time zone that members, companies and the server can be set to. */
  create(params: TimeZoneSetupCreate, options?: RequestOptions): Promise<TimeZoneSetup>;
  /** Changes the given fields of one time zone setup; the others stay as they are. */
  update(id: number, params: TimeZoneSetupUpdate, options?: RequestOptions): Promise<TimeZoneSetup>;
  /** Replaces one time zone setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TimeZoneSetupCreate, options?: RequestOptions): Promise<TimeZoneSetup>;
  /** Deletes one time zone setup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the time zone setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists time zone setups in short, with name and offset. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<TimeZoneSetupInfo>;
  /** Gets one time zone setup in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<TimeZoneSetupInfo>;
  /** Counts the time zone setups that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.timeZoneSetups` is made from. */
export const timeZoneSetupsResource: Resource<TimeZoneSetupsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const timeZoneSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_zone_setups_count: { operation: countTimeZoneSetups },
  connect_wise_psa_time_zone_setups_count_info: { operation: countInfoTimeZoneSetups },
  create_a_connect_wise_psa_time_zone_setup: { operation: createTimeZoneSetup },
  delete_a_connect_wise_psa_time_zone_setup_by_id: { operation: deleteTimeZoneSetup },
  get_single_connect_wise_psa_time_zone_setup_by_id: { operation: getTimeZoneSetup },
  connect_wise_psa_time_zone_setups_get_info: { operation: getInfoTimeZoneSetups },
  list_all_connect_wise_psa_time_zone_setups: { operation: listTimeZoneSetups },
  connect_wise_psa_time_zone_setups_list_info: { operation: listInfoTimeZoneSetups },
  replace_a_connect_wise_psa_time_zone_setup_by_id: { operation: replaceTimeZoneSetup },
  update_a_connect_wise_psa_time_zone_setup_by_id: { operation: updateTimeZoneSetup },
};
