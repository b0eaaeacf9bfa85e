// @generated from definitions/connectwise-psa/resources/project/project-statuses.yaml
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
import type {
  ProjectStatus,
  ProjectStatusCreate,
  ProjectStatusInfo,
  ProjectStatusUpdate,
} from "../schemas/project/project-status.js";
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

export interface ListProjectStatusesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false and closedFlag = true`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "project_statuses", path: "/project/statuses", required: ["name"] };

/** Lists project statuses. A status projects can have, such as Open or Closed. */
export const listProjectStatuses: Operation<ListProjectStatusesParams, ProjectStatus> = { of: base, like: listShape };

/** Gets one project status by its id. */
export const getProjectStatus: Operation<{ id: number } & GetParams, ProjectStatus> = { of: base, like: getShape };

/** Creates a project status and returns it. A status projects can have, such as Open or Closed. */
export const createProjectStatus: Operation<ProjectStatusCreate, ProjectStatus> = { of: base, like: createShape };

/** Changes the given fields of one project status; the others stay as they are. */
export const updateProjectStatus: Operation<{ id: number } & ProjectStatusUpdate, ProjectStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one project status whole; fields that are left out go back to their defaults. */
export const replaceProjectStatus: Operation<{ id: number } & ProjectStatusCreate, ProjectStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project status for good. */
export const deleteProjectStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the project statuses that match the given conditions. */
export const countProjectStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one project status and so stand in the way of deleting it. */
export const usagesProjectStatuses: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one project status. */
export const usagesListProjectStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists project statuses in short, one page at a time. */
export const listInfoProjectStatuses: Operation<ListInfoParams, ProjectStatusInfo> = { of: base, like: listInfoShape };

/** Gets one project status in short. */
export const getInfoProjectStatuses: Operation<{ id: number } & GetInfoParams, ProjectStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the project statuses that the short list has and that match the given conditions. */
export const countInfoProjectStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A status projects can have, such as Open or Closed. */
export interface ProjectStatusesResource {
  /** Lists project statuses. A status projects can have, such as Open or Closed. */
  list(params?: ListProjectStatusesParams, options?: RequestOptions): Pages<ProjectStatus>;
  /** Gets one project status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProjectStatus>;
  /** Creates a project status and returns it. A status projects can have, such as Open or Closed. */
  create(params: ProjectStatusCreate, options?: RequestOptions): Promise<ProjectStatus>;
  /** Changes the given fields of one project status; the others stay as they are. */
  update(id: number, params: ProjectStatusUpdate, options?: RequestOptions): Promise<ProjectStatus>;
  /** Replaces one project status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProjectStatusCreate, options?: RequestOptions): Promise<ProjectStatus>;
  /** Deletes one project status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the project statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one project status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one project status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists project statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ProjectStatusInfo>;
  /** Gets one project status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ProjectStatusInfo>;
  /** Counts the project statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectStatuses` is made from. */
export const projectStatusesResource: Resource<ProjectStatusesResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const projectStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_statuses_count: { operation: countProjectStatuses },
  connect_wise_psa_project_statuses_count_info: { operation: countInfoProjectStatuses },
  create_a_connect_wise_psa_project_status: { operation: createProjectStatus },
  delete_a_connect_wise_psa_project_status_by_id: { operation: deleteProjectStatus },
  get_single_connect_wise_psa_project_status_by_id: { operation: getProjectStatus },
  connect_wise_psa_project_statuses_get_info: { operation: getInfoProjectStatuses },
  list_all_connect_wise_psa_project_statuses: { operation: listProjectStatuses },
  connect_wise_psa_project_statuses_list_info: { operation: listInfoProjectStatuses },
  replace_a_connect_wise_psa_project_status_by_id: { operation: replaceProjectStatus },
  update_a_connect_wise_psa_project_status_by_id: { operation: updateProjectStatus },
  connect_wise_psa_project_statuses_usages: { operation: usagesProjectStatuses },
  connect_wise_psa_project_statuses_usages_list: { operation: usagesListProjectStatuses },
};
