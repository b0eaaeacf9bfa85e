// @generated from definitions/connectwise-psa/resources/project/project-tickets.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  ConvertItem,
  FilterValuesCreate,
  ProjectTicket,
  ProjectTicketCreate,
  ProjectTicketUpdate,
} from "../schemas/project/project-ticket.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListProjectTicketsParams extends ListParams {
  /**
   * Filter, e.g. `project/id = 12 and closedFlag = false`. Also: summary, status/name, phase/id, owner/identifier,
   * board/id, company/id, isIssueFlag, requiredDate.
   */
  conditions?: string;
  /**
   * Members to return, e.g. `id,summary,status/name,phase/name,owner/identifier,budgetHours,actualHours`; the record is
   * long.
   */
  fields?: string;
}

/**
 * Lists project tickets, one page at a time.
 */
export const listProjectTickets: Operation<ListProjectTicketsParams, ProjectTicket> = {
  like: listShape,
  id: "project_tickets.list",
  path: "/project/tickets",
};

/**
 * Gets one project ticket by its id.
 */
export const getProjectTicket: Operation<{ id: number } & GetParams, ProjectTicket> = {
  like: getShape,
  id: "project_tickets.get",
  path: "/project/tickets/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a project ticket and returns it.
 */
export const createProjectTicket: Operation<ProjectTicketCreate, ProjectTicket> = {
  like: createShape,
  id: "project_tickets.create",
  path: "/project/tickets",
  required: ["summary", "phase"],
  dates: ["requiredDate", "estimatedStartDate", "scheduleStartDate", "scheduleEndDate"],
};

/**
 * Changes the given fields of one project ticket; the others stay as they are.
 */
export const updateProjectTicket: Operation<{ id: number } & ProjectTicketUpdate, ProjectTicket> = {
  like: updateShape,
  id: "project_tickets.update",
  path: "/project/tickets/{id}",
  ids: { id: "integer" },
  dates: ["requiredDate", "estimatedStartDate", "scheduleStartDate", "scheduleEndDate"],
};

/**
 * Replaces one project ticket whole; fields that are left out go back to their defaults.
 */
export const replaceProjectTicket: Operation<{ id: number } & ProjectTicketCreate, ProjectTicket> = {
  like: replaceShape,
  id: "project_tickets.replace",
  path: "/project/tickets/{id}",
  ids: { id: "integer" },
  required: ["summary", "phase"],
  dates: ["requiredDate", "estimatedStartDate", "scheduleStartDate", "scheduleEndDate"],
};

/**
 * Deletes one project ticket for good.
 */
export const deleteProjectTicket: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "project_tickets.delete",
  path: "/project/tickets/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the project tickets that match the given conditions.
 */
export const countProjectTickets: Operation<CountParams, Count> = {
  like: countShape,
  id: "project_tickets.count",
  path: "/project/tickets/count",
};

/**
 * Lists project tickets by filters that may be long.
 */
export const searchProjectTickets: Operation<FilterValuesCreate, ProjectTicket> = {
  id: "project_tickets.search",
  path: "/project/tickets/search",
  method: "POST",
  body: { kind: "json" },
  returns: "many",
};

/**
 * Turns one project ticket into a service ticket, or an issue into a ticket and back.
 */
export const convertProjectTickets: Operation<{ ticketId: number } & ConvertItem, SuccessResponse> = {
  id: "project_tickets.convert",
  path: "/project/tickets/{ticketId}/convert",
  method: "POST",
  body: { kind: "json" },
  ids: { ticketId: "integer" },
  required: ["recordType"],
};

/**
 * A piece of work in a project phase, or an issue found on the way. Service tickets are kept apart from them.
 */
export class ProjectTicketsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists project tickets, one page at a time.
   */
  list(params: ListProjectTicketsParams = {}, options?: RequestOptions): Pages<ProjectTicket> {
    return this.#client.pages(listProjectTickets, params, options);
  }

  /**
   * Gets one project ticket by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ProjectTicket> {
    return this.#client.call(getProjectTicket, { ...params, id }, options);
  }

  /**
   * Creates a project ticket and returns it.
   */
  create(params: ProjectTicketCreate, options?: RequestOptions): Promise<ProjectTicket> {
    return this.#client.call(createProjectTicket, params, options);
  }

  /**
   * Changes the given fields of one project ticket; the others stay as they are.
   */
  update(id: number, params: ProjectTicketUpdate, options?: RequestOptions): Promise<ProjectTicket> {
    return this.#client.call(updateProjectTicket, { ...params, id }, options);
  }

  /**
   * Replaces one project ticket whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ProjectTicketCreate, options?: RequestOptions): Promise<ProjectTicket> {
    return this.#client.call(replaceProjectTicket, { ...params, id }, options);
  }

  /**
   * Deletes one project ticket for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteProjectTicket, { ...params, id }, options);
  }

  /**
   * Counts the project tickets that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProjectTickets, params, options);
  }

  /**
   * Lists project tickets by filters that may be long.
   */
  search(params: FilterValuesCreate = {}, options?: RequestOptions): Pages<ProjectTicket> {
    return this.#client.pages(searchProjectTickets, params, options);
  }

  /**
   * Turns one project ticket into a service ticket, or an issue into a ticket and back.
   */
  convert(ticketId: number, params: ConvertItem, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(convertProjectTickets, { ...params, ticketId }, options);
  }
}
