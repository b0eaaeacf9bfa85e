// @generated from definitions/connectwise-psa/resources/project/projects.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  Project,
  ProjectCreate,
  ProjectRecap,
  ProjectUpdate,
  ProjectWorkplan,
} from "../schemas/project/project.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListProjectsParams extends ListParams {
  /**
   * Filter, e.g. `company/id = 250 and closedFlag = false`. Also: name, status/name, manager/identifier, board/id,
   * type/name, estimatedEnd.
   */
  conditions?: string;
  /**
   * Members to return, e.g. `id,name,company/name,status/name,manager/identifier,estimatedEnd,percentComplete`; the
   * record is long.
   */
  fields?: string;
}

export interface GetRecapProjectsParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface GetWorkPlanProjectsParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface ApplyTemplateProjectsParams {
  /**
   * Id of the project.
   */
  projectId: number;
  /**
   * Id of the project template to apply.
   */
  id: number;
}

export interface ApplyTemplatesProjectsParams {
  /**
   * Project templates to apply.
   */
  templates?: {
    /**
     * Id of the project template.
     */
    id: number;
  }[];
}

/**
 * Lists projects, one page at a time.
 */
export const listProjects: Operation<ListProjectsParams, Project> = {
  like: listShape,
  id: "projects.list",
  path: "/project/projects",
};

/**
 * Gets one project by its id.
 */
export const getProject: Operation<{ id: number } & GetParams, Project> = {
  like: getShape,
  id: "projects.get",
  path: "/project/projects/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a project and returns it.
 */
export const createProject: Operation<ProjectCreate, Project> = {
  like: createShape,
  id: "projects.create",
  path: "/project/projects",
  required: ["billingMethod", "board", "company", "estimatedEnd", "estimatedStart", "name"],
  dates: ["actualEnd", "actualStart", "estimatedEnd", "estimatedStart", "billingStartDate"],
};

/**
 * Changes the given fields of one project; the others stay as they are.
 */
export const updateProject: Operation<{ id: number } & ProjectUpdate, Project> = {
  like: updateShape,
  id: "projects.update",
  path: "/project/projects/{id}",
  ids: { id: "integer" },
  dates: ["actualEnd", "actualStart", "estimatedEnd", "estimatedStart", "billingStartDate"],
};

/**
 * Replaces one project whole; fields that are left out go back to their defaults.
 */
export const replaceProject: Operation<{ id: number } & ProjectCreate, Project> = {
  like: replaceShape,
  id: "projects.replace",
  path: "/project/projects/{id}",
  ids: { id: "integer" },
  required: ["billingMethod", "board", "company", "estimatedEnd", "estimatedStart", "name"],
  dates: ["actualEnd", "actualStart", "estimatedEnd", "estimatedStart", "billingStartDate"],
};

/**
 * Deletes one project for good.
 */
export const deleteProject: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "projects.delete",
  path: "/project/projects/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the projects that match the given conditions.
 */
export const countProjects: Operation<CountParams, Count> = {
  like: countShape,
  id: "projects.count",
  path: "/project/projects/count",
};

/**
 * Gets revenue, cost and margin of one project, estimated and actual.
 */
export const getRecapProjects: Operation<{ id: number } & GetRecapProjectsParams, ProjectRecap> = {
  id: "projects.get_recap",
  path: "/project/projects/{id}/projectRecap",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Gets the phases of one project as a plan with dates and hours.
 */
export const getWorkPlanProjects: Operation<{ id: number } & GetWorkPlanProjectsParams, ProjectWorkplan> = {
  id: "projects.get_work_plan",
  path: "/project/projects/{id}/projectWorkplan",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Adds the phases and tickets of one project template to a project and returns its plan.
 */
export const applyTemplateProjects: Operation<ApplyTemplateProjectsParams, ProjectWorkplan> = {
  id: "projects.apply_template",
  path: "/project/projects/{projectId}/applyTemplate/{id}",
  method: "POST",
  ids: { projectId: "integer", id: "integer" },
};

/**
 * Adds the phases and tickets of several project templates to a project and returns its plan.
 */
export const applyTemplatesProjects: Operation<{ projectId: number } & ApplyTemplatesProjectsParams, ProjectWorkplan> =
  {
    id: "projects.apply_templates",
    path: "/project/projects/{projectId}/applyTemplates",
    method: "POST",
    body: { kind: "argument", name: "templates", empty: [] },
    ids: { projectId: "integer" },
  };

/**
 * Planned work for a customer with a start, an end, a budget and a team. Phases divide it, and project tickets are the
 * work itself.
 */
export class ProjectsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists projects, one page at a time.
   */
  list(params: ListProjectsParams = {}, options?: RequestOptions): Pages<Project> {
    return this.#client.pages(listProjects, params, options);
  }

  /**
   * Gets one project by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Project> {
    return this.#client.call(getProject, { ...params, id }, options);
  }

  /**
   * Creates a project and returns it.
   *
   * @example
   * await client.projects.create({
   *   name: "Office move",
   *   company: { id: 250 },
   *   board: { id: 14 },
   *   estimatedStart: "2026-04-01T00:00:00Z",
   *   estimatedEnd: "2026-05-15T00:00:00Z",
   *   billingMethod: "ActualRates",
   * });
   */
  create(params: ProjectCreate, options?: RequestOptions): Promise<Project> {
    return this.#client.call(createProject, params, options);
  }

  /**
   * Changes the given fields of one project; the others stay as they are.
   */
  update(id: number, params: ProjectUpdate, options?: RequestOptions): Promise<Project> {
    return this.#client.call(updateProject, { ...params, id }, options);
  }

  /**
   * Replaces one project whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ProjectCreate, options?: RequestOptions): Promise<Project> {
    return this.#client.call(replaceProject, { ...params, id }, options);
  }

  /**
   * Deletes one project for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteProject, { ...params, id }, options);
  }

  /**
   * Counts the projects that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProjects, params, options);
  }

  /**
   * Gets revenue, cost and margin of one project, estimated and actual.
   */
  getRecap(id: number, params: GetRecapProjectsParams = {}, options?: RequestOptions): Promise<ProjectRecap> {
    return this.#client.call(getRecapProjects, { ...params, id }, options);
  }

  /**
   * Gets the phases of one project as a plan with dates and hours.
   */
  getWorkPlan(id: number, params: GetWorkPlanProjectsParams = {}, options?: RequestOptions): Promise<ProjectWorkplan> {
    return this.#client.call(getWorkPlanProjects, { ...params, id }, options);
  }

  /**
   * Adds the phases and tickets of one project template to a project and returns its plan.
   */
  applyTemplate(params: ApplyTemplateProjectsParams, options?: RequestOptions): Promise<ProjectWorkplan> {
    return this.#client.call(applyTemplateProjects, params, options);
  }

  /**
   * Adds the phases and tickets of several project templates to a project and returns its plan.
   */
  applyTemplates(
    projectId: number,
    params: ApplyTemplatesProjectsParams = {},
    options?: RequestOptions,
  ): Promise<ProjectWorkplan> {
    return this.#client.call(applyTemplatesProjects, { ...params, projectId }, options);
  }
}
