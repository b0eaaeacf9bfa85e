// @generated from definitions/connectwise-psa/resources/project/project-types.yaml
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
  /**
   * Filter, e.g. `inactiveFlag = false`. Also: name.
   */
  conditions?: string;
}

/**
 * Lists project types, one page at a time.
 */
export const listProjectTypes: Operation<ListProjectTypesParams, ProjectType> = {
  like: listShape,
  id: "project_types.list",
  path: "/project/projectTypes",
};

/**
 * Gets one project type by its id.
 */
export const getProjectType: Operation<{ id: number } & GetParams, ProjectType> = {
  like: getShape,
  id: "project_types.get",
  path: "/project/projectTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a project type and returns it.
 */
export const createProjectType: Operation<ProjectTypeCreate, ProjectType> = {
  like: createShape,
  id: "project_types.create",
  path: "/project/projectTypes",
  required: ["name"],
};

/**
 * Changes the given fields of one project type; the others stay as they are.
 */
export const updateProjectType: Operation<{ id: number } & ProjectTypeUpdate, ProjectType> = {
  like: updateShape,
  id: "project_types.update",
  path: "/project/projectTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one project type whole; fields that are left out go back to their defaults.
 */
export const replaceProjectType: Operation<{ id: number } & ProjectTypeCreate, ProjectType> = {
  like: replaceShape,
  id: "project_types.replace",
  path: "/project/projectTypes/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one project type for good.
 */
export const deleteProjectType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "project_types.delete",
  path: "/project/projectTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the project types that match the given conditions.
 */
export const countProjectTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "project_types.count",
  path: "/project/projectTypes/count",
};

/**
 * Tells which kinds of records use one project type and so stand in the way of deleting it.
 */
export const usagesProjectTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "project_types.usages",
  path: "/project/projectTypes/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one project type.
 */
export const usagesListProjectTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "project_types.usages_list",
  path: "/project/projectTypes/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists project types in short, one page at a time.
 */
export const listInfoProjectTypes: Operation<ListInfoParams, ProjectTypeInfo> = {
  like: listInfoShape,
  id: "project_types.list_info",
  path: "/project/projectTypes/info",
};

/**
 * Gets one project type in short.
 */
export const getInfoProjectTypes: Operation<{ id: number } & GetInfoParams, ProjectTypeInfo> = {
  like: getInfoShape,
  id: "project_types.get_info",
  path: "/project/projectTypes/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the project types as the short list has them.
 */
export const countInfoProjectTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "project_types.count_info",
  path: "/project/projectTypes/info/count",
};

/**
 * A kind of project, such as Network or Implementation. Each account has its own list.
 */
export class ProjectTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists project types, one page at a time.
   */
  list(params: ListProjectTypesParams = {}, options?: RequestOptions): Pages<ProjectType> {
    return this.#client.pages(listProjectTypes, params, options);
  }

  /**
   * Gets one project type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ProjectType> {
    return this.#client.call(getProjectType, { ...params, id }, options);
  }

  /**
   * Creates a project type and returns it.
   */
  create(params: ProjectTypeCreate, options?: RequestOptions): Promise<ProjectType> {
    return this.#client.call(createProjectType, params, options);
  }

  /**
   * Changes the given fields of one project type; the others stay as they are.
   */
  update(id: number, params: ProjectTypeUpdate, options?: RequestOptions): Promise<ProjectType> {
    return this.#client.call(updateProjectType, { ...params, id }, options);
  }

  /**
   * Replaces one project type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ProjectTypeCreate, options?: RequestOptions): Promise<ProjectType> {
    return this.#client.call(replaceProjectType, { ...params, id }, options);
  }

  /**
   * Deletes one project type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteProjectType, { ...params, id }, options);
  }

  /**
   * Counts the project types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProjectTypes, params, options);
  }

  /**
   * Tells which kinds of records use one project type and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesProjectTypes, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one project type.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListProjectTypes, { ...params, id }, options);
  }

  /**
   * Lists project types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<ProjectTypeInfo> {
    return this.#client.pages(listInfoProjectTypes, params, options);
  }

  /**
   * Gets one project type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<ProjectTypeInfo> {
    return this.#client.call(getInfoProjectTypes, { ...params, id }, options);
  }

  /**
   * Counts the project types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoProjectTypes, params, options);
  }
}
