// @generated from definitions/connectwise-psa/resources/service/sla-priorities.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SLAPriority, SLAPriorityCreate, SLAPriorityUpdate } from "../schemas/service/sla-priority.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetSlaPriorityParams extends GetParams {
  /** Id of the SLA. */
  slaId: number;
  /** Id of the SLA priority. */
  id: number;
}

export interface UpdateSlaPriorityParams extends SLAPriorityUpdate {
  /** Id of the SLA. */
  slaId: number;
  /** Id of the SLA priority. */
  id: number;
}

export interface ReplaceSlaPriorityParams extends SLAPriorityCreate {
  /** Id of the SLA. */
  slaId: number;
  /** Id of the SLA priority. */
  id: number;
}

export interface DeleteSlaPriorityParams {
  /** Id of the SLA. */
  slaId: number;
  /** Id of the SLA priority. */
  id: number;
}

const base: ResourceShape = {
  name: "sla_priorities",
  path: "/service/SLAs/{slaId}/priorities",
  required: ["priority"],
};

/**
 * Lists SLA priorities. Goals of one service level agreement for tickets of one priority. They come before the general
 * goals.
 */
export const listSlaPriorities: Operation<{ slaId: number } & ListParams, SLAPriority> = { of: base, like: listShape };

/** Gets one SLA priority by its id. */
export const getSlaPriority: Operation<GetSlaPriorityParams, SLAPriority> = { of: base, like: getShape };

/** Creates an SLA priority and returns it. */
export const createSlaPriority: Operation<{ slaId: number } & SLAPriorityCreate, SLAPriority> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one SLA priority; the others stay as they are. */
export const updateSlaPriority: Operation<UpdateSlaPriorityParams, SLAPriority> = { of: base, like: updateShape };

/** Replaces one SLA priority whole; fields that are left out go back to their defaults. */
export const replaceSlaPriority: Operation<ReplaceSlaPriorityParams, SLAPriority> = { of: base, like: replaceShape };

/** Deletes one SLA priority for good. */
export const deleteSlaPriority: Operation<DeleteSlaPriorityParams, void> = { of: base, like: deleteShape };

/** Counts the SLA priorities that match the given conditions. */
export const countSlaPriorities: Operation<{ slaId: number } & CountParams, Count> = { of: base, like: countShape };

/** Goals of one service level agreement for tickets of one priority. They come before the general goals. */
export interface SlaPrioritiesResource {
  /**
   * Lists SLA priorities. Goals of one service level agreement for tickets of one priority. They come before the
   * general goals.
   */
  list(slaId: number, params?: ListParams, options?: RequestOptions): Pages<SLAPriority>;
  /** Gets one SLA priority by its id. */
  get(params: GetSlaPriorityParams, options?: RequestOptions): Promise<SLAPriority>;
  /** Creates an SLA priority and returns it. */
  create(slaId: number, params: SLAPriorityCreate, options?: RequestOptions): Promise<SLAPriority>;
  /** Changes the given fields of one SLA priority; the others stay as they are. */
  update(params: UpdateSlaPriorityParams, options?: RequestOptions): Promise<SLAPriority>;
  /** Replaces one SLA priority whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSlaPriorityParams, options?: RequestOptions): Promise<SLAPriority>;
  /** Deletes one SLA priority for good. */
  delete(params: DeleteSlaPriorityParams, options?: RequestOptions): Promise<void>;
  /** Counts the SLA priorities that match the given conditions. */
  count(slaId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.slaPriorities` is made from. */
export const slaPrioritiesResource: Resource<SlaPrioritiesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const slaPrioritiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sla_priorities_count: { operation: countSlaPriorities },
  create_a_connect_wise_psa_sla_priority: { operation: createSlaPriority },
  delete_a_connect_wise_psa_sla_priority_by_id: { operation: deleteSlaPriority },
  get_single_connect_wise_psa_sla_priority_by_id: { operation: getSlaPriority },
  list_all_connect_wise_psa_sla_priorities: { operation: listSlaPriorities },
  replace_a_connect_wise_psa_sla_priority_by_id: { operation: replaceSlaPriority },
  update_a_connect_wise_psa_sla_priority_by_id: { operation: updateSlaPriority },
};
