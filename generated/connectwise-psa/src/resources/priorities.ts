// @generated from definitions/connectwise-psa/resources/service/priorities.yaml
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
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { PriorityInfo } from "../schemas/service/priority-info.js";
import type { Priority, PriorityCreate, PriorityUpdate } from "../schemas/service/priority.js";
import { binary, dateTime } from "@toolwright/runtime";
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

export interface GetImagePrioritiesParams {
  /** When the picture was last fetched; only a newer one comes back. */
  lastModified?: string;
}

const base: ResourceShape = {
  name: "priorities",
  path: "/service/priorities",
  paths: {
    list_info: "/service/priority/info",
    get_info: "/service/priority/{id}/info",
    count_info: "/sales/service/priority/info/count",
  },
  required: ["name", "color"],
};

/** Lists ticket priorities. How urgent a ticket is. */
export const listPriorities: Operation<ListParams, Priority> = { of: base, like: listShape };

/** Gets one priority by its id. */
export const getPriority: Operation<{ id: number } & GetParams, Priority> = { of: base, like: getShape };

/** Creates a priority and returns it. How urgent a ticket is. */
export const createPriority: Operation<PriorityCreate, Priority> = { of: base, like: createShape };

/** Changes the given fields of one priority; the others stay as they are. */
export const updatePriority: Operation<{ id: number } & PriorityUpdate, Priority> = { of: base, like: updateShape };

/** Replaces one priority whole; fields that are left out go back to their defaults. */
export const replacePriority: Operation<{ id: number } & PriorityCreate, Priority> = { of: base, like: replaceShape };

/** Deletes one priority for good. */
export const deletePriority: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the priorities that match the given conditions. */
export const countPriorities: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one priority and so stand in the way of deleting it. */
export const usagesPriorities: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one priority. */
export const usagesListPriorities: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists priorities in short, one page at a time. */
export const listInfoPriorities: Operation<ListInfoParams, PriorityInfo> = { of: base, like: listInfoShape };

/** Gets one priority in short. */
export const getInfoPriorities: Operation<{ id: number } & GetInfoParams, PriorityInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the priorities that the short list has and that match the given conditions. */
export const countInfoPriorities: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Gets the picture of one priority. */
export const getImagePriorities: Operation<{ id: number } & GetImagePrioritiesParams, Blob> = {
  of: base,
  name: "get_image",
  path: "{item}/image",
  method: "GET",
  query: { lastModified: dateTime },
  returns: binary,
};

/** How urgent a ticket is. */
export interface PrioritiesResource {
  /**
   * Lists ticket priorities. How urgent a ticket is.
   *
   * @example
   * await client.priorities.list({ fields: "id,name,level,sortOrder,defaultFlag" });
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Priority>;
  /** Gets one priority by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Priority>;
  /**
   * Creates a priority and returns it. How urgent a ticket is.
   *
   * @example
   * await client.priorities.create({ name: "Priority 5 - No SLA", color: "Gray", level: "Low" });
   */
  create(params: PriorityCreate, options?: RequestOptions): Promise<Priority>;
  /** Changes the given fields of one priority; the others stay as they are. */
  update(id: number, params: PriorityUpdate, options?: RequestOptions): Promise<Priority>;
  /** Replaces one priority whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PriorityCreate, options?: RequestOptions): Promise<Priority>;
  /** Deletes one priority for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the priorities that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one priority and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one priority. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists priorities in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<PriorityInfo>;
  /** Gets one priority in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<PriorityInfo>;
  /** Counts the priorities that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Gets the picture of one priority. */
  getImage(id: number, params?: GetImagePrioritiesParams, options?: RequestOptions): Promise<Blob>;
}

/** What `client.priorities` is made from. */
export const prioritiesResource: Resource<PrioritiesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    getImagePriorities,
  ],
};

/** The operations behind the tools of this resource. */
export const prioritiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_priorities_count: { operation: countPriorities },
  connect_wise_psa_priorities_count_info: { operation: countInfoPriorities },
  create_a_connect_wise_psa_priority: { operation: createPriority },
  delete_a_connect_wise_psa_priority_by_id: { operation: deletePriority },
  get_single_connect_wise_psa_priority_by_id: { operation: getPriority },
  connect_wise_psa_priorities_get_image: { operation: getImagePriorities },
  connect_wise_psa_priorities_get_info: { operation: getInfoPriorities },
  list_all_connect_wise_psa_priorities: { operation: listPriorities },
  connect_wise_psa_priorities_list_info: { operation: listInfoPriorities },
  replace_a_connect_wise_psa_priority_by_id: { operation: replacePriority },
  update_a_connect_wise_psa_priority_by_id: { operation: updatePriority },
  connect_wise_psa_priorities_usages: { operation: usagesPriorities },
  connect_wise_psa_priorities_usages_list: { operation: usagesListPriorities },
};
