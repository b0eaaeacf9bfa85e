// @generated from definitions/connectwise-psa/resources/project/project-template-tasks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProjectTemplateTask,
  ProjectTemplateTaskCreate,
  ProjectTemplateTaskUpdate,
} from "../schemas/project/project-template-task.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListProjectTemplateTasksParams extends ListParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  templateTicketId: number;
}

export interface GetProjectTemplateTaskParams extends GetParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  templateTicketId: number;
  /** Id of the project template task. */
  id: number;
}

export interface CreateProjectTemplateTaskParams extends ProjectTemplateTaskCreate {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  templateTicketId: number;
}

export interface UpdateProjectTemplateTaskParams extends ProjectTemplateTaskUpdate {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  templateTicketId: number;
  /** Id of the project template task. */
  id: number;
}

export interface ReplaceProjectTemplateTaskParams extends ProjectTemplateTaskCreate {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  templateTicketId: number;
  /** Id of the project template task. */
  id: number;
}

export interface DeleteProjectTemplateTaskParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  templateTicketId: number;
  /** Id of the project template task. */
  id: number;
}

export interface CountProjectTemplateTasksParams extends CountParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  templateTicketId: number;
}

const base: ResourceShape = {
  name: "project_template_tasks",
  path: "/project/projectTemplates/{projectTemplateId}/projectTemplateTickets/{templateTicketId}/tasks",
};

/**
 * Lists project template tasks. A step on a ticket of a project template. Tickets made from it get the same checklist.
 */
export const listProjectTemplateTasks: Operation<ListProjectTemplateTasksParams, ProjectTemplateTask> = {
  of: base,
  like: listShape,
};

/** Gets one project template task by its id. */
export const getProjectTemplateTask: Operation<GetProjectTemplateTaskParams, ProjectTemplateTask> = {
  of: base,
  like: getShape,
};

/**
 * Creates a project template task and returns it. A step on a ticket of a project template. Tickets made from it get
 * the same checklist.
 */
export const createProjectTemplateTask: Operation<CreateProjectTemplateTaskParams, ProjectTemplateTask> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project template task; the others stay as they are. */
export const updateProjectTemplateTask: Operation<UpdateProjectTemplateTaskParams, ProjectTemplateTask> = {
  of: base,
  like: updateShape,
};

/** Replaces one project template task whole; fields that are left out go back to their defaults. */
export const replaceProjectTemplateTask: Operation<ReplaceProjectTemplateTaskParams, ProjectTemplateTask> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project template task for good. */
export const deleteProjectTemplateTask: Operation<DeleteProjectTemplateTaskParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the project template tasks that match the given conditions. */
export const countProjectTemplateTasks: Operation<CountProjectTemplateTasksParams, Count> = {
  of: base,
  like: countShape,
};

/** A step on a ticket of a project template. Tickets made from it get the same checklist. */
export interface ProjectTemplateTasksResource {
  /**
   * Lists project template tasks. A step on a ticket of a project template. Tickets made from it get the same
   * checklist.
   */
  list(params: ListProjectTemplateTasksParams, options?: RequestOptions): Pages<ProjectTemplateTask>;
  /** Gets one project template task by its id. */
  get(params: GetProjectTemplateTaskParams, options?: RequestOptions): Promise<ProjectTemplateTask>;
  /**
   * Creates a project template task and returns it. A step on a ticket of a project template. Tickets made from it get
   * the same checklist.
   */
  create(params: CreateProjectTemplateTaskParams, options?: RequestOptions): Promise<ProjectTemplateTask>;
  /** Changes the given fields of one project template task; the others stay as they are. */
  update(params: UpdateProjectTemplateTaskParams, options?: RequestOptions): Promise<ProjectTemplateTask>;
  /** Replaces one project template task whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectTemplateTaskParams, options?: RequestOptions): Promise<ProjectTemplateTask>;
  /** Deletes one project template task for good. */
  delete(params: DeleteProjectTemplateTaskParams, options?: RequestOptions): Promise<void>;
  /** Counts the project template tasks that match the given conditions. */
  count(params: CountProjectTemplateTasksParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTemplateTasks` is made from. */
export const projectTemplateTasksResource: Resource<ProjectTemplateTasksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTemplateTasksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_template_tasks_count: { operation: countProjectTemplateTasks },
  create_a_connect_wise_psa_project_template_task: { operation: createProjectTemplateTask },
  delete_a_connect_wise_psa_project_template_task_by_id: { operation: deleteProjectTemplateTask },
  get_single_connect_wise_psa_project_template_task_by_id: { operation: getProjectTemplateTask },
  list_all_connect_wise_psa_project_template_tasks: { operation: listProjectTemplateTasks },
  replace_a_connect_wise_psa_project_template_task_by_id: { operation: replaceProjectTemplateTask },
  update_a_connect_wise_psa_project_template_task_by_id: { operation: updateProjectTemplateTask },
};
