// @generated from definitions/connectwise-psa/resources/project/project-types.yaml
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
  ProjectType,
  ProjectTypeCreate,
  ProjectTypeInfo,
  ProjectTypeUpdate,
} from "../schemas/project/project-type.js";
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

export interface ListProjectTypesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "project_types", path: "/project/projectTypes", required: ["name"] };

/** Lists project types. A kind of project, such as Network or Implementation. Each account has its own list. */
export const listProjectTypes: Operation<ListProjectTypesParams, ProjectType> = { of: base, like: listShape };

/** Gets one project type by its id. */
export const getProjectType: Operation<{ id: number } & GetParams, ProjectType> = { of: base, like: getShape };

/**
 * Creates a project type and returns it. A kind of project, such as Network or Implementation. Each account has its own
 * list.
 */
export const createProjectType: Operation<ProjectTypeCreate, ProjectType> = { of: base, like: createShape };

/** Changes the given fields of one project type; the others stay as they are. */
export const updateProjectType: Operation<{ id: number } & ProjectTypeUpdate, ProjectType> = {
  of: base,
  like: updateShape,
};

/** Replaces one project type whole; fields that are left out go back to their defaults. */
export const replaceProjectType: Operation<{ id: number } & ProjectTypeCreate, ProjectType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project type for good. */
export const deleteProjectType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the project types that match the given conditions. */
export const countProjectTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one project type and so stand in the way of deleting it. */
export const usagesProjectTypes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one project type. */
export const usagesListProjectTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists project types in short, one page at a time. */
export const listInfoProjectTypes: Operation<ListInfoParams, ProjectTypeInfo> = { of: base, like: listInfoShape };

/** Gets one project type in short. */
export const getInfoProjectTypes: Operation<{ id: number } & GetInfoParams, ProjectTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the project types that the short list has and that match the given conditions. */
export const countInfoProjectTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A kind of project, such as Network or Implementation. Each account has its own list. */
export interface ProjectTypesResource {
  /** Lists project types. A kind of project, such as Network or Implementation. Each account has its own list. */
  list(params?: ListProjectTypesParams, options?: RequestOptions): Pages<ProjectType>;
  /** Gets one project type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProjectType>;
  /**
   * Creates a project type and returns it. A kind of project, such as Network or Implementation. Each account has its
   * own list.
   */
  create(params: ProjectTypeCreate, options?: RequestOptions): Promise<ProjectType>;
  /** Changes the given fields of one project type; the others stay as they are. */
  update(id: number, params: ProjectTypeUpdate, options?: RequestOptions): Promise<ProjectType>;
  /** Replaces one project type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProjectTypeCreate, options?: RequestOptions): Promise<ProjectType>;
  /** Deletes one project type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the project types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one project type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one project type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists project types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ProjectTypeInfo>;
  /** Gets one project type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ProjectTypeInfo>;
  /** Counts the project types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTypes` is made from. */
export const projectTypesResource: Resource<ProjectTypesResource> = {
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
export const projectTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_types_count: { operation: countProjectTypes },
  connect_wise_psa_project_types_count_info: { operation: countInfoProjectTypes },
  create_a_connect_wise_psa_project_type: { operation: createProjectType },
  delete_a_connect_wise_psa_project_type_by_id: { operation: deleteProjectType },
  get_single_connect_wise_psa_project_type_by_id: { operation: getProjectType },
  connect_wise_psa_project_types_get_info: { operation: getInfoProjectTypes },
  list_all_connect_wise_psa_project_types: { operation: listProjectTypes },
  connect_wise_psa_project_types_list_info: { operation: listInfoProjectTypes },
  replace_a_connect_wise_psa_project_type_by_id: { operation: replaceProjectType },
  update_a_connect_wise_psa_project_type_by_id: { operation: updateProjectType },
  connect_wise_psa_project_types_usages: { operation: usagesProjectTypes },
  connect_wise_psa_project_types_usages_list: { operation: usagesListProjectTypes },
};
