// @generated from definitions/connectwise-psa/resources/service/ticket-tasks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ServiceTask, ServiceTaskCreate, ServiceTaskUpdate } from "../schemas/service/ticket-task.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetTicketTaskParams extends GetParams {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the ticket task. */
  id: number;
}

export interface CreateTicketTaskParams extends ServiceTaskCreate {
  /** What is to be done. */
  notes: string;
}

export interface UpdateTicketTaskParams extends ServiceTaskUpdate {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the ticket task. */
  id: number;
}

export interface ReplaceTicketTaskParams extends ServiceTaskCreate {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the ticket task. */
  id: number;
}

export interface DeleteTicketTaskParams {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the ticket task. */
  id: number;
}

const base: ResourceShape = { name: "ticket_tasks", path: "/service/tickets/{ticketId}/tasks", required: ["notes"] };

/** Lists the tasks of one ticket. Steps of the work on one ticket, to be ticked off one by one. */
export const listTicketTasks: Operation<{ ticketId: number } & ListParams, ServiceTask> = { of: base, like: listShape };

/** Gets one ticket task by its id. */
export const getTicketTask: Operation<GetTicketTaskParams, ServiceTask> = { of: base, like: getShape };

/** Adds a task to a ticket. */
export const createTicketTask: Operation<{ ticketId: number } & CreateTicketTaskParams, ServiceTask> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one task; the others stay as they are. */
export const updateTicketTask: Operation<UpdateTicketTaskParams, ServiceTask> = { of: base, like: updateShape };

/** Replaces one ticket task whole; fields that are left out go back to their defaults. */
export const replaceTicketTask: Operation<ReplaceTicketTaskParams, ServiceTask> = {
  of: base,
  like: replaceShape,
  required: [],
};

/** Deletes one ticket task for good. */
export const deleteTicketTask: Operation<DeleteTicketTaskParams, void> = { of: base, like: deleteShape };

/** Counts the ticket tasks that match the given conditions. */
export const countTicketTasks: Operation<{ ticketId: number } & CountParams, Count> = { of: base, like: countShape };

/** Steps of the work on one ticket, to be ticked off one by one. */
export interface TicketTasksResource {
  /**
   * Lists the tasks of one ticket. Steps of the work on one ticket, to be ticked off one by one.
   *
   * @example
   * await client.ticketTasks.list(9932, { orderBy: "priority asc" });
   */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<ServiceTask>;
  /** Gets one ticket task by its id. */
  get(params: GetTicketTaskParams, options?: RequestOptions): Promise<ServiceTask>;
  /**
   * Adds a task to a ticket.
   *
   * @example
   * await client.ticketTasks.create(9932, { notes: "Order a replacement router", priority: 2 });
   */
  create(ticketId: number, params: CreateTicketTaskParams, options?: RequestOptions): Promise<ServiceTask>;
  /**
   * Changes the given fields of one task; the others stay as they are.
   *
   * @example
   * await client.ticketTasks.update({
   *   ticketId: 9932,
   *   id: 14,
   *   closedFlag: true,
   *   resolution: "Ordered from the distributor",
   * });
   */
  update(params: UpdateTicketTaskParams, options?: RequestOptions): Promise<ServiceTask>;
  /** Replaces one ticket task whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTicketTaskParams, options?: RequestOptions): Promise<ServiceTask>;
  /** Deletes one ticket task for good. */
  delete(params: DeleteTicketTaskParams, options?: RequestOptions): Promise<void>;
  /** Counts the ticket tasks that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.ticketTasks` is made from. */
export const ticketTasksResource: Resource<TicketTasksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceTicketTask, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const ticketTasksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_ticket_tasks_count: { operation: countTicketTasks },
  create_a_connect_wise_psa_ticket_task: { operation: createTicketTask },
  delete_a_connect_wise_psa_ticket_task_by_id: { operation: deleteTicketTask },
  get_single_connect_wise_psa_ticket_task_by_id: { operation: getTicketTask },
  list_all_connect_wise_psa_ticket_tasks: { operation: listTicketTasks },
  replace_a_connect_wise_psa_ticket_task_by_id: { operation: replaceTicketTask },
  update_a_connect_wise_psa_ticket_task_by_id: { operation: updateTicketTask },
};
