// @generated from definitions/connectwise-psa/resources/project/phase-statuses.yaml
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
  PhaseStatus,
  PhaseStatusCreate,
  PhaseStatusInfo,
  PhaseStatusUpdate,
} from "../schemas/project/phase-status.js";
import {
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

export interface ListPhaseStatusesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false and closedFlag = true`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "phase_statuses", path: "/project/phaseStatuses", required: ["name"] };

/** Lists phase statuses. A status phases of projects can have, such as Open or Closed. */
export const listPhaseStatuses: Operation<ListPhaseStatusesParams, PhaseStatus> = { of: base, like: listShape };

/** Gets one phase status by its id. */
export const getPhaseStatus: Operation<{ id: number } & GetParams, PhaseStatus> = { of: base, like: getShape };

/** Creates a phase status and returns it. A status phases of projects can have, such as Open or Closed. */
export const createPhaseStatus: Operation<PhaseStatusCreate, PhaseStatus> = { of: base, like: createShape };

/** Changes the given fields of one phase status; the others stay as they are. */
export const updatePhaseStatus: Operation<{ id: number } & PhaseStatusUpdate, PhaseStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one phase status whole; fields that are left out go back to their defaults. */
export const replacePhaseStatus: Operation<{ id: number } & PhaseStatusCreate, PhaseStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one phase status for good. */
export const deletePhaseStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the phase statuses that match the given conditions. */
export const countPhaseStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one phase status and so stand in the way of deleting it. */
export const usagesPhaseStatuses: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one phase status. */
export const usagesListPhaseStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists phase statuses in short, one page at a time. */
export const listInfoPhaseStatuses: Operation<ListInfoParams, PhaseStatusInfo> = { of: base, like: listInfoShape };

/** Gets one phase status in short. */
export const getInfoPhaseStatuses: Operation<{ id: number } & GetInfoParams, PhaseStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** A status phases of projects can have, such as Open or Closed. */
export interface PhaseStatusesResource {
  /** Lists phase statuses. A status phases of projects can have, such as Open or Closed. */
  list(params?: ListPhaseStatusesParams, options?: RequestOptions): Pages<PhaseStatus>;
  /** Gets one phase status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PhaseStatus>;
  /** Creates a phase status and returns it. A status phases of projects can have, such as Open or Closed. */
  create(params: PhaseStatusCreate, options?: RequestOptions): Promise<PhaseStatus>;
  /** Changes the given fields of one phase status; the others stay as they are. */
  update(id: number, params: PhaseStatusUpdate, options?: RequestOptions): Promise<PhaseStatus>;
  /** Replaces one phase status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PhaseStatusCreate, options?: RequestOptions): Promise<PhaseStatus>;
  /** Deletes one phase status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the phase statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one phase status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one phase status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists phase statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<PhaseStatusInfo>;
  /** Gets one phase status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<PhaseStatusInfo>;
}

/** What `client.phaseStatuses` is made from. */
export const phaseStatusesResource: Resource<PhaseStatusesResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const phaseStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_phase_statuses_count: { operation: countPhaseStatuses },
  create_a_connect_wise_psa_phase_status: { operation: createPhaseStatus },
  delete_a_connect_wise_psa_phase_status_by_id: { operation: deletePhaseStatus },
  get_single_connect_wise_psa_phase_status_by_id: { operation: getPhaseStatus },
  connect_wise_psa_phase_statuses_get_info: { operation: getInfoPhaseStatuses },
  list_all_connect_wise_psa_phase_statuses: { operation: listPhaseStatuses },
  connect_wise_psa_phase_statuses_list_info: { operation: listInfoPhaseStatuses },
  replace_a_connect_wise_psa_phase_status_by_id: { operation: replacePhaseStatus },
  update_a_connect_wise_psa_phase_status_by_id: { operation: updatePhaseStatus },
  connect_wise_psa_phase_statuses_usages: { operation: usagesPhaseStatuses },
  connect_wise_psa_phase_statuses_usages_list: { operation: usagesListPhaseStatuses },
};
