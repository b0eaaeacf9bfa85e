// @generated from definitions/connectwise-psa/resources/project/project-ticket-tasks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TicketTask, TicketTaskCreate, TicketTaskUpdate } from "../schemas/project/project-ticket.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetProjectTicketTaskParams extends GetParams {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket task. */
  id: number;
}

export interface UpdateProjectTicketTaskParams extends TicketTaskUpdate {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket task. */
  id: number;
}

export interface ReplaceProjectTicketTaskParams extends TicketTaskCreate {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket task. */
  id: number;
}

export interface DeleteProjectTicketTaskParams {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket task. */
  id: number;
}

const base: ResourceShape = { name: "project_ticket_tasks", path: "/project/tickets/{ticketId}/tasks" };

/** Lists project ticket tasks. Steps of the work on one project ticket, to be ticked off one by one. */
export const listProjectTicketTasks: Operation<{ ticketId: number } & ListParams, TicketTask> = {
  of: base,
  like: listShape,
};

/** Gets one project ticket task by its id. */
export const getProjectTicketTask: Operation<GetProjectTicketTaskParams, TicketTask> = { of: base, like: getShape };

/** Adds a task to a project ticket. */
export const createProjectTicketTask: Operation<{ ticketId: number } & TicketTaskCreate, TicketTask> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project ticket task; the others stay as they are. */
export const updateProjectTicketTask: Operation<UpdateProjectTicketTaskParams, TicketTask> = {
  of: base,
  like: updateShape,
};

/** Replaces one project ticket task whole; fields that are left out go back to their defaults. */
export const replaceProjectTicketTask: Operation<ReplaceProjectTicketTaskParams, TicketTask> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project ticket task for good. */
export const deleteProjectTicketTask: Operation<DeleteProjectTicketTaskParams, void> = { of: base, like: deleteShape };

/** Counts the project ticket tasks that match the given conditions. */
export const countProjectTicketTasks: Operation<{ ticketId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Steps of the work on one project ticket, to be ticked off one by one. */
export interface ProjectTicketTasksResource {
  /** Lists project ticket tasks. Steps of the work on one project ticket, to be ticked off one by one. */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<TicketTask>;
  /** Gets one project ticket task by its id. */
  get(params: GetProjectTicketTaskParams, options?: RequestOptions): Promise<TicketTask>;
  /** Adds a task to a project ticket. */
  create(ticketId: number, params?: TicketTaskCreate, options?: RequestOptions): Promise<TicketTask>;
  /** Changes the given fields of one project ticket task; the others stay as they are. */
  update(params: UpdateProjectTicketTaskParams, options?: RequestOptions): Promise<TicketTask>;
  /** Replaces one project ticket task whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectTicketTaskParams, options?: RequestOptions): Promise<TicketTask>;
  /** Deletes one project ticket task for good. */
  delete(params: DeleteProjectTicketTaskParams, options?: RequestOptions): Promise<void>;
  /** Counts the project ticket tasks that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTicketTasks` is made from. */
export const projectTicketTasksResource: Resource<ProjectTicketTasksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTicketTasksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_ticket_tasks_count: { operation: countProjectTicketTasks },
  create_a_connect_wise_psa_project_ticket_task: { operation: createProjectTicketTask },
  delete_a_connect_wise_psa_project_ticket_task_by_id: { operation: deleteProjectTicketTask },
  get_single_connect_wise_psa_project_ticket_task_by_id: { operation: getProjectTicketTask },
  list_all_connect_wise_psa_project_ticket_tasks: { operation: listProjectTicketTasks },
  replace_a_connect_wise_psa_project_ticket_task_by_id: { operation: replaceProjectTicketTask },
  update_a_connect_wise_psa_project_ticket_task_by_id: { operation: updateProjectTicketTask },
};
