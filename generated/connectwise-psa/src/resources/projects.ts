// @generated from definitions/connectwise-psa/resources/project/projects.yaml
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
import type {
  Project,
  ProjectCreate,
  ProjectRecap,
  ProjectUpdate,
  ProjectWorkplan,
} from "../schemas/project/project.js";
import { expression, wholeBody } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

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
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface GetWorkPlanProjectsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface ApplyTemplateProjectsParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project template to apply. */
  id: number;
}

export interface ApplyTemplatesProjectsParams {
  /** Project templates to apply. */
  templates?: {
    /** Id of the project template. */
    id: number;
  }[];
}

const base: ResourceShape = {
  name: "projects",
  path: "/project/projects",
  required: ["billingMethod", "board", "company", "estimatedEnd", "estimatedStart", "name"],
  dates: ["actualEnd", "actualStart", "estimatedEnd", "estimatedStart", "billingStartDate"],
};

/**
 * Lists projects. Planned work for a customer with a start, an end, a budget and a team. Phases divide it into project
 * tickets.
 */
export const listProjects: Operation<ListProjectsParams, Project> = { of: base, like: listShape };

/** Gets one project by its id. */
export const getProject: Operation<{ id: number } & GetParams, Project> = { of: base, like: getShape };

/** Creates a project and returns it. */
export const createProject: Operation<ProjectCreate, Project> = { of: base, like: createShape };

/** Changes the given fields of one project; the others stay as they are. */
export const updateProject: Operation<{ id: number } & ProjectUpdate, Project> = { of: base, like: updateShape };

/** Replaces one project whole; fields that are left out go back to their defaults. */
export const replaceProject: Operation<{ id: number } & ProjectCreate, Project> = { of: base, like: replaceShape };

/** Deletes one project for good. */
export const deleteProject: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the projects that match the given conditions. */
export const countProjects: Operation<CountParams, Count> = { of: base, like: countShape };

/** Gets revenue, cost and margin of one project, estimated and actual. */
export const getRecapProjects: Operation<{ id: number } & GetRecapProjectsParams, ProjectRecap> = {
  of: base,
  name: "get_recap",
  path: "{item}/projectRecap",
  method: "GET",
  query: { fields: expression },
};

/** Gets the phases of one project as a plan with dates and hours. */
export const getWorkPlanProjects: Operation<{ id: number } & GetWorkPlanProjectsParams, ProjectWorkplan> = {
  of: base,
  name: "get_work_plan",
  path: "{item}/projectWorkplan",
  method: "GET",
  query: { fields: expression },
};

/** Adds the phases and tickets of one project template to a project and returns its plan. */
export const applyTemplateProjects: Operation<ApplyTemplateProjectsParams, ProjectWorkplan> = {
  of: base,
  name: "apply_template",
  path: "{collection}/{projectId}/applyTemplate/{id}",
  method: "POST",
};

/** Adds the phases and tickets of several project templates to a project and returns its plan. */
export const applyTemplatesProjects: Operation<{ projectId: number } & ApplyTemplatesProjectsParams, ProjectWorkplan> =
  {
    of: base,
    name: "apply_templates",
    path: "{collection}/{projectId}/applyTemplates",
    method: "POST",
    body: { as: wholeBody, name: "templates", empty: [] },
  };

/** Planned work for a customer with a start, an end, a budget and a team. Phases divide it into project tickets. */
export interface ProjectsResource {
  /**
   * Lists projects. Planned work for a customer with a start, an end, a budget and a team. Phases divide it into
   * project tickets.
   */
  list(params?: ListProjectsParams, options?: RequestOptions): Pages<Project>;
  /** Gets one project by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Project>;
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
  create(params: ProjectCreate, options?: RequestOptions): Promise<Project>;
  /** Changes the given fields of one project; the others stay as they are. */
  update(id: number, params: ProjectUpdate, options?: RequestOptions): Promise<Project>;
  /** Replaces one project whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProjectCreate, options?: RequestOptions): Promise<Project>;
  /** Deletes one project for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the projects that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Gets revenue, cost and margin of one project, estimated and actual. */
  getRecap(id: number, params?: GetRecapProjectsParams, options?: RequestOptions): Promise<ProjectRecap>;
  /** Gets the phases of one project as a plan with dates and hours. */
  getWorkPlan(id: number, params?: GetWorkPlanProjectsParams, options?: RequestOptions): Promise<ProjectWorkplan>;
  /** Adds the phases and tickets of one project template to a project and returns its plan. */
  applyTemplate(params: ApplyTemplateProjectsParams, options?: RequestOptions): Promise<ProjectWorkplan>;
  /** Adds the phases and tickets of several project templates to a project and returns its plan. */
  applyTemplates(
    projectId: number,
    params?: ApplyTemplatesProjectsParams,
    options?: RequestOptions,
  ): Promise<ProjectWorkplan>;
}

/** What `client.projects` is made from. */
export const projectsResource: Resource<ProjectsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    getRecapProjects,
    getWorkPlanProjects,
    applyTemplateProjects,
    applyTemplatesProjects,
  ],
};

/** The operations behind the tools of this resource. */
export const projectsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_projects_apply_template: { operation: applyTemplateProjects },
  connect_wise_psa_projects_apply_templates: { operation: applyTemplatesProjects },
  connect_wise_psa_projects_count: { operation: countProjects },
  create_a_connect_wise_psa_project: {
    operation: createProject,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjects } },
  },
  delete_a_connect_wise_psa_project_by_id: { operation: deleteProject },
  get_single_connect_wise_psa_project_by_id: { operation: getProject },
  connect_wise_psa_projects_get_recap: { operation: getRecapProjects },
  connect_wise_psa_projects_get_work_plan: { operation: getWorkPlanProjects },
  list_all_connect_wise_psa_projects: { operation: listProjects },
  replace_a_connect_wise_psa_project_by_id: {
    operation: replaceProject,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjects } },
  },
  update_a_connect_wise_psa_project_by_id: {
    operation: updateProject,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjects } },
  },
};
