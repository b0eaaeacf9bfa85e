// @generated from definitions/connectwise-psa/resources/project/project-tickets.yaml
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
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  ConvertItem,
  FilterValuesCreate,
  ProjectTicket,
  ProjectTicketCreate,
  ProjectTicketUpdate,
} from "../schemas/project/project-ticket.js";
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
import { userDefinedFieldsForm } from "../forms.js";

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

export interface SearchProjectTicketsParams extends FilterValuesCreate {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

const base: ResourceShape = {
  name: "project_tickets",
  path: "/project/tickets",
  required: ["summary", "phase"],
  dates: ["requiredDate", "estimatedStartDate", "scheduleStartDate", "scheduleEndDate"],
};

/**
 * Lists project tickets. A piece of work in a project phase, or an issue found on the way. Service tickets are kept
 * apart from them.
 */
export const listProjectTickets: Operation<ListProjectTicketsParams, ProjectTicket> = { of: base, like: listShape };

/** Gets one project ticket by its id. */
export const getProjectTicket: Operation<{ id: number } & GetParams, ProjectTicket> = { of: base, like: getShape };

/** Creates a project ticket and returns it. */
export const createProjectTicket: Operation<ProjectTicketCreate, ProjectTicket> = { of: base, like: createShape };

/** Changes the given fields of one project ticket; the others stay as they are. */
export const updateProjectTicket: Operation<{ id: number } & ProjectTicketUpdate, ProjectTicket> = {
  of: base,
  like: updateShape,
};

/** Replaces one project ticket whole; fields that are left out go back to their defaults. */
export const replaceProjectTicket: Operation<{ id: number } & ProjectTicketCreate, ProjectTicket> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project ticket for good. */
export const deleteProjectTicket: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the project tickets that match the given conditions. */
export const countProjectTickets: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists project tickets by filters that may be long. */
export const searchProjectTickets: Operation<SearchProjectTicketsParams, ProjectTicket> = {
  of: base,
  name: "search",
  path: "{collection}/search",
  method: "POST",
  query: { fields: expression, page: integer, pageSize: integer, pageId: text },
  body: { as: json },
  paging: pagesPaging,
  idempotent: true,
  returns: many,
};

/** Turns one project ticket into a service ticket, or an issue into a ticket and back. */
export const convertProjectTickets: Operation<{ ticketId: number } & ConvertItem, SuccessResponse> = {
  of: base,
  name: "convert",
  path: "{collection}/{ticketId}/convert",
  method: "POST",
  body: { as: json },
  required: ["recordType"],
};

/** A piece of work in a project phase, or an issue found on the way. Service tickets are kept apart from them. */
export interface ProjectTicketsResource {
  /**
   * Lists project tickets. A piece of work in a project phase, or an issue found on the way. Service tickets are kept
   * apart from them.
   */
  list(params?: ListProjectTicketsParams, options?: RequestOptions): Pages<ProjectTicket>;
  /** Gets one project ticket by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProjectTicket>;
  /** Creates a project ticket and returns it. */
  create(params: ProjectTicketCreate, options?: RequestOptions): Promise<ProjectTicket>;
  /** Changes the given fields of one project ticket; the others stay as they are. */
  update(id: number, params: ProjectTicketUpdate, options?: RequestOptions): Promise<ProjectTicket>;
  /** Replaces one project ticket whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProjectTicketCreate, options?: RequestOptions): Promise<ProjectTicket>;
  /** Deletes one project ticket for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the project tickets that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists project tickets by filters that may be long. */
  search(params?: SearchProjectTicketsParams, options?: RequestOptions): Pages<ProjectTicket>;
  /** Turns one project ticket into a service ticket, or an issue into a ticket and back. */
  convert(ticketId: number, params: ConvertItem, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.projectTickets` is made from. */
export const projectTicketsResource: Resource<ProjectTicketsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    searchProjectTickets,
    convertProjectTickets,
  ],
};

/** The operations behind the tools of this resource. */
export const projectTicketsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_tickets_convert: { operation: convertProjectTickets },
  connect_wise_psa_project_tickets_count: { operation: countProjectTickets },
  create_a_connect_wise_psa_project_ticket: {
    operation: createProjectTicket,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjectTickets } },
  },
  delete_a_connect_wise_psa_project_ticket_by_id: { operation: deleteProjectTicket },
  get_single_connect_wise_psa_project_ticket_by_id: { operation: getProjectTicket },
  list_all_connect_wise_psa_project_tickets: { operation: listProjectTickets },
  replace_a_connect_wise_psa_project_ticket_by_id: {
    operation: replaceProjectTicket,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjectTickets } },
  },
  connect_wise_psa_project_tickets_search: { operation: searchProjectTickets },
  update_a_connect_wise_psa_project_ticket_by_id: {
    operation: updateProjectTicket,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjectTickets } },
  },
};
