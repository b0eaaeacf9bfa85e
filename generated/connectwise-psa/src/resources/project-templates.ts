// @generated from definitions/connectwise-psa/resources/project/project-templates.yaml
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
  ProjectTemplate,
  ProjectTemplateCreate,
  ProjectTemplateUpdate,
  ProjectTemplateWorkPlan,
} from "../schemas/project/project-template.js";
import { expression, integer, json, many, text } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListProjectTemplatesParams extends ListParams {
  /** Filter, e.g. `name contains "Onboarding"`. Also: description, type/name. */
  conditions?: string;
}

export interface GetWorkPlanProjectTemplatesParams {
  /** Filter, e.g. `templateId = 3`; these records have no id. */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `templateId asc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

const base: ResourceShape = { name: "project_templates", path: "/project/projectTemplates", required: ["name"] };

/** Lists project templates. A plan that projects start from. */
export const listProjectTemplates: Operation<ListProjectTemplatesParams, ProjectTemplate> = {
  of: base,
  like: listShape,
};

/** Gets one project template by its id. */
export const getProjectTemplate: Operation<{ id: number } & GetParams, ProjectTemplate> = { of: base, like: getShape };

/** Creates a project template and returns it. A plan that projects start from. */
export const createProjectTemplate: Operation<ProjectTemplateCreate, ProjectTemplate> = { of: base, like: createShape };

/** Changes the given fields of one project template; the others stay as they are. */
export const updateProjectTemplate: Operation<{ id: number } & ProjectTemplateUpdate, ProjectTemplate> = {
  of: base,
  like: updateShape,
};

/** Replaces one project template whole; fields that are left out go back to their defaults. */
export const replaceProjectTemplate: Operation<{ id: number } & ProjectTemplateCreate, ProjectTemplate> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project template for good. */
export const deleteProjectTemplate: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the project templates that match the given conditions. */
export const countProjectTemplates: Operation<CountParams, Count> = { of: base, like: countShape };

/** Makes a new project template from the phases and tickets of a project. */
export const createFromProjectProjectTemplates: Operation<{ id: number } & ProjectTemplateCreate, ProjectTemplate> = {
  of: base,
  name: "create_from_project",
  path: "{collection}/createFromProject/{id}",
  method: "POST",
  body: { as: json },
  required: ["name"],
};

/** Gets the phases of one project template as a plan. */
export const getWorkPlanProjectTemplates: Operation<
  { id: number } & GetWorkPlanProjectTemplatesParams,
  ProjectTemplateWorkPlan
> = {
  of: base,
  name: "get_work_plan",
  path: "{item}/workplan",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** A plan that projects start from. */
export interface ProjectTemplatesResource {
  /** Lists project templates. A plan that projects start from. */
  list(params?: ListProjectTemplatesParams, options?: RequestOptions): Pages<ProjectTemplate>;
  /** Gets one project template by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProjectTemplate>;
  /** Creates a project template and returns it. A plan that projects start from. */
  create(params: ProjectTemplateCreate, options?: RequestOptions): Promise<ProjectTemplate>;
  /** Changes the given fields of one project template; the others stay as they are. */
  update(id: number, params: ProjectTemplateUpdate, options?: RequestOptions): Promise<ProjectTemplate>;
  /** Replaces one project template whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProjectTemplateCreate, options?: RequestOptions): Promise<ProjectTemplate>;
  /** Deletes one project template for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the project templates that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new project template from the phases and tickets of a project. */
  createFromProject(id: number, params: ProjectTemplateCreate, options?: RequestOptions): Promise<ProjectTemplate>;
  /** Gets the phases of one project template as a plan. */
  getWorkPlan(
    id: number,
    params?: GetWorkPlanProjectTemplatesParams,
    options?: RequestOptions,
  ): Pages<ProjectTemplateWorkPlan>;
}

/** What `client.projectTemplates` is made from. */
export const projectTemplatesResource: Resource<ProjectTemplatesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    createFromProjectProjectTemplates,
    getWorkPlanProjectTemplates,
  ],
};

/** The operations behind the tools of this resource. */
export const projectTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_templates_count: { operation: countProjectTemplates },
  create_a_connect_wise_psa_project_template: { operation: createProjectTemplate },
  connect_wise_psa_project_templates_create_from_project: { operation: createFromProjectProjectTemplates },
  delete_a_connect_wise_psa_project_template_by_id: { operation: deleteProjectTemplate },
  get_single_connect_wise_psa_project_template_by_id: { operation: getProjectTemplate },
  connect_wise_psa_project_templates_get_work_plan: { operation: getWorkPlanProjectTemplates },
  list_all_connect_wise_psa_project_templates: { operation: listProjectTemplates },
  replace_a_connect_wise_psa_project_template_by_id: { operation: replaceProjectTemplate },
  update_a_connect_wise_psa_project_template_by_id: { operation: updateProjectTemplate },
};
