// @generated from definitions/connectwise-psa/resources/schedule/schedule-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ScheduleType,
  ScheduleTypeCreate,
  ScheduleTypeInfo,
  ScheduleTypeUpdate,
} from "../schemas/schedule/schedule-type.js";
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
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListScheduleTypesParams extends ListParams {
  /**
   * Filter, e.g. `identifier = "S"`. Also: name, systemFlag.
   */
  conditions?: string;
}

/**
 * Lists schedule types, one page at a time.
 */
export const listScheduleTypes: Operation<ListScheduleTypesParams, ScheduleType> = {
  like: listShape,
  id: "schedule_types.list",
  path: "/schedule/types",
};

/**
 * Gets one schedule type by its id.
 */
export const getScheduleType: Operation<{ id: number } & GetParams, ScheduleType> = {
  like: getShape,
  id: "schedule_types.get",
  path: "/schedule/types/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a schedule type and returns it.
 */
export const createScheduleType: Operation<ScheduleTypeCreate, ScheduleType> = {
  like: createShape,
  id: "schedule_types.create",
  path: "/schedule/types",
  required: ["name", "identifier"],
};

/**
 * Changes the given fields of one schedule type; the others stay as they are.
 */
export const updateScheduleType: Operation<{ id: number } & ScheduleTypeUpdate, ScheduleType> = {
  like: updateShape,
  id: "schedule_types.update",
  path: "/schedule/types/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one schedule type whole; fields that are left out go back to their defaults.
 */
export const replaceScheduleType: Operation<{ id: number } & ScheduleTypeCreate, ScheduleType> = {
  like: replaceShape,
  id: "schedule_types.replace",
  path: "/schedule/types/{id}",
  ids: { id: "integer" },
  required: ["name", "identifier"],
};

/**
 * Deletes one schedule type for good.
 */
export const deleteScheduleType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "schedule_types.delete",
  path: "/schedule/types/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the schedule types that match the given conditions.
 */
export const countScheduleTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "schedule_types.count",
  path: "/schedule/types/count",
};

/**
 * Tells which kinds of records use one schedule type and so stand in the way of deleting it.
 */
export const usagesScheduleTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "schedule_types.usages",
  path: "/schedule/types/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one schedule type.
 */
export const usagesListScheduleTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "schedule_types.usages_list",
  path: "/schedule/types/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists schedule types in short, one page at a time.
 */
export const listInfoScheduleTypes: Operation<ListInfoParams, ScheduleTypeInfo> = {
  like: listInfoShape,
  id: "schedule_types.list_info",
  path: "/schedule/types/info",
};

/**
 * Gets one schedule type in short.
 */
export const getInfoScheduleTypes: Operation<{ id: number } & GetInfoParams, ScheduleTypeInfo> = {
  like: getInfoShape,
  id: "schedule_types.get_info",
  path: "/schedule/types/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the schedule types as the short list has them.
 */
export const countInfoScheduleTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "schedule_types.count_info",
  path: "/schedule/types/info/count",
};

/**
 * What a planned slot is for, such as Service (S) for tickets or Sales (C) for activities.
 */
export class ScheduleTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists schedule types, one page at a time.
   */
  list(params: ListScheduleTypesParams = {}, options?: RequestOptions): Pages<ScheduleType> {
    return this.#client.pages(listScheduleTypes, params, options);
  }

  /**
   * Gets one schedule type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ScheduleType> {
    return this.#client.call(getScheduleType, { ...params, id }, options);
  }

  /**
   * Creates a schedule type and returns it.
   */
  create(params: ScheduleTypeCreate, options?: RequestOptions): Promise<ScheduleType> {
    return this.#client.call(createScheduleType, params, options);
  }

  /**
   * Changes the given fields of one schedule type; the others stay as they are.
   */
  update(id: number, params: ScheduleTypeUpdate, options?: RequestOptions): Promise<ScheduleType> {
    return this.#client.call(updateScheduleType, { ...params, id }, options);
  }

  /**
   * Replaces one schedule type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ScheduleTypeCreate, options?: RequestOptions): Promise<ScheduleType> {
    return this.#client.call(replaceScheduleType, { ...params, id }, options);
  }

  /**
   * Deletes one schedule type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteScheduleType, { ...params, id }, options);
  }

  /**
   * Counts the schedule types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countScheduleTypes, params, options);
  }

  /**
   * Tells which kinds of records use one schedule type and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesScheduleTypes, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one schedule type.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListScheduleTypes, { ...params, id }, options);
  }

  /**
   * Lists schedule types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<ScheduleTypeInfo> {
    return this.#client.pages(listInfoScheduleTypes, params, options);
  }

  /**
   * Gets one schedule type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<ScheduleTypeInfo> {
    return this.#client.call(getInfoScheduleTypes, { ...params, id }, options);
  }

  /**
   * Counts the schedule types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoScheduleTypes, params, options);
  }
}
