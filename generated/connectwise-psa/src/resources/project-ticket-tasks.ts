// @generated from definitions/connectwise-psa/resources/project/project-ticket-tasks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the project ticket.
   */
  ticketId: number;
  /**
   * Id of the project ticket task.
   */
  id: number;
}

export interface UpdateProjectTicketTaskParams extends TicketTaskUpdate {
  /**
   * Id of the project ticket.
   */
  ticketId: number;
  /**
   * Id of the project ticket task.
   */
  id: number;
}

export interface ReplaceProjectTicketTaskParams extends TicketTaskCreate {
  /**
   * Id of the project ticket.
   */
  ticketId: number;
  /**
   * Id of the project ticket task.
   */
  id: number;
}

export interface DeleteProjectTicketTaskParams {
  /**
   * Id of the project ticket.
   */
  ticketId: number;
  /**
   * Id of the project ticket task.
   */
  id: number;
}

/**
 * Lists project ticket tasks, one page at a time.
 */
export const listProjectTicketTasks: Operation<{ ticketId: number } & ListParams, TicketTask> = {
  like: listShape,
  id: "project_ticket_tasks.list",
  path: "/project/tickets/{ticketId}/tasks",
  ids: { ticketId: "integer" },
};

/**
 * Gets one project ticket task by its id.
 */
export const getProjectTicketTask: Operation<GetProjectTicketTaskParams, TicketTask> = {
  like: getShape,
  id: "project_ticket_tasks.get",
  path: "/project/tickets/{ticketId}/tasks/{id}",
  ids: { ticketId: "integer", id: "integer" },
};

/**
 * Adds a task to a project ticket.
 */
export const createProjectTicketTask: Operation<{ ticketId: number } & TicketTaskCreate, TicketTask> = {
  like: createShape,
  id: "project_ticket_tasks.create",
  path: "/project/tickets/{ticketId}/tasks",
  ids: { ticketId: "integer" },
};

/**
 * Changes the given fields of one project ticket task; the others stay as they are.
 */
export const updateProjectTicketTask: Operation<UpdateProjectTicketTaskParams, TicketTask> = {
  like: updateShape,
  id: "project_ticket_tasks.update",
  path: "/project/tickets/{ticketId}/tasks/{id}",
  ids: { ticketId: "integer", id: "integer" },
};

/**
 * Replaces one project ticket task whole; fields that are left out go back to their defaults.
 */
export const replaceProjectTicketTask: Operation<ReplaceProjectTicketTaskParams, TicketTask> = {
  like: replaceShape,
  id: "project_ticket_tasks.replace",
  path: "/project/tickets/{ticketId}/tasks/{id}",
  ids: { ticketId: "integer", id: "integer" },
};

/**
 * Deletes one project ticket task for good.
 */
export const deleteProjectTicketTask: Operation<DeleteProjectTicketTaskParams, void> = {
  like: deleteShape,
  id: "project_ticket_tasks.delete",
  path: "/project/tickets/{ticketId}/tasks/{id}",
  ids: { ticketId: "integer", id: "integer" },
};

/**
 * Counts the project ticket tasks that match the given conditions.
 */
export const countProjectTicketTasks: Operation<{ ticketId: number } & CountParams, Count> = {
  like: countShape,
  id: "project_ticket_tasks.count",
  path: "/project/tickets/{ticketId}/tasks/count",
  ids: { ticketId: "integer" },
};

/**
 * Steps of the work on one project ticket, to be ticked off one by one.
 */
export class ProjectTicketTasksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists project ticket tasks, one page at a time.
   */
  list(ticketId: number, params: ListParams = {}, options?: RequestOptions): Pages<TicketTask> {
    return this.#client.pages(listProjectTicketTasks, { ...params, ticketId }, options);
  }

  /**
   * Gets one project ticket task by its id.
   */
  get(params: GetProjectTicketTaskParams, options?: RequestOptions): Promise<TicketTask> {
    return this.#client.call(getProjectTicketTask, params, options);
  }

  /**
   * Adds a task to a project ticket.
   */
  create(ticketId: number, params: TicketTaskCreate = {}, options?: RequestOptions): Promise<TicketTask> {
    return this.#client.call(createProjectTicketTask, { ...params, ticketId }, options);
  }

  /**
   * Changes the given fields of one project ticket task; the others stay as they are.
   */
  update(params: UpdateProjectTicketTaskParams, options?: RequestOptions): Promise<TicketTask> {
    return this.#client.call(updateProjectTicketTask, params, options);
  }

  /**
   * Replaces one project ticket task whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceProjectTicketTaskParams, options?: RequestOptions): Promise<TicketTask> {
    return this.#client.call(replaceProjectTicketTask, params, options);
  }

  /**
   * Deletes one project ticket task for good.
   */
  delete(params: DeleteProjectTicketTaskParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteProjectTicketTask, params, options);
  }

  /**
   * Counts the project ticket tasks that match the given conditions.
   */
  count(ticketId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProjectTicketTasks, { ...params, ticketId }, options);
  }
}
