// @generated from definitions/connectwise-psa/resources/service/tickets.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type {
  ActivityReference,
  ConfigurationReference,
  Count,
  DocumentReference,
  ProductReference,
  ScheduleEntryReference,
  SuccessResponse,
  TimeEntryReference,
} from "../schemas/common.js";
import type {
  ConvertToProject,
  ServiceTicketNote,
  Ticket,
  TicketBundle,
  TicketChangeLog,
  TicketCreate,
  TicketFilter,
  TicketInfo,
  TicketMerge,
  TicketUpdate,
} from "../schemas/service/ticket.js";
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
} from "../conventions.js";

export interface ListTicketsParams extends ListParams {
  /**
   * Filter, e.g. `board/name = "Network" and closedFlag = false and priority/name = "High"`. Useful names: id, summary,
   * board/name, status/name, company/name, company/identifier, contact/name, owner/identifier, priority/name,
   * type/name, team/name, closedFlag, dateEntered, lastUpdated. Dates in brackets: `lastUpdated <
   * [2025-01-31T00:00:00Z]`. Assigned to a member: `resources contains "jdoe"`. Search titles with `summary contains
   * "vpn"`.
   */
  conditions?: string;
  /**
   * Order, e.g. `priority/sort asc, dateEntered asc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,summary,status/name,company/name,owner/identifier`; a whole ticket is long.
   */
  fields?: string;
}

export interface ReplaceTicketParams extends TicketCreate {
  /**
   * How badly the customer's work suffers.
   */
  severity: "Low" | "Medium" | "High";
  /**
   * How many of the customer's people suffer.
   */
  impact: "Low" | "Medium" | "High";
}

export interface CountTicketsParams extends CountParams {
  /**
   * Filter as in the list of tickets, e.g. `board/name = "Network" and closedFlag = false`.
   */
  conditions?: string;
}

export interface SearchTicketsParams extends TicketFilter {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface CalculateSlaTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface ListAllNotesTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface ListActivitiesTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface CountActivitiesTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

export interface ListConfigurationsTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface AttachConfigurationTicketsParams {
  /**
   * Id of the configuration.
   */
  id?: number;
  /**
   * Identifier by which remote monitoring knows the device; instead of the id.
   */
  deviceIdentifier?: string;
}

export interface GetConfigurationTicketsParams {
  /**
   * Id of the ticket.
   */
  ticketId: number;
  /**
   * Id of the configuration.
   */
  id: number;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface DetachConfigurationTicketsParams {
  /**
   * Id of the ticket.
   */
  ticketId: number;
  /**
   * Id of the configuration.
   */
  id: number;
}

export interface CountConfigurationsTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

export interface ListDocumentsTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface CountDocumentsTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

export interface ListProductsTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface CountProductsTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

export interface ListScheduleEntriesTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface CountScheduleEntriesTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

export interface ListTimeEntriesTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface CountTimeEntriesTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

export interface ListChangeLogsTicketsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

/**
 * Lists service tickets, one page at a time.
 */
export const listTickets: Operation<ListTicketsParams, Ticket> = {
  like: listShape,
  id: "tickets.list",
  path: "/service/tickets",
};

/**
 * Gets one service ticket with all its fields and current service level times.
 */
export const getTicket: Operation<{ id: number } & GetParams, Ticket> = {
  like: getShape,
  id: "tickets.get",
  path: "/service/tickets/{id}",
  ids: { id: "integer" },
};

/**
 * Opens a service ticket.
 */
export const createTicket: Operation<TicketCreate, Ticket> = {
  like: createShape,
  id: "tickets.create",
  path: "/service/tickets",
  required: ["summary", "company"],
  dates: ["requiredDate", "estimatedStartDate"],
};

/**
 * Changes the given fields of one service ticket; the others stay as they are.
 */
export const updateTicket: Operation<{ id: number } & TicketUpdate, Ticket> = {
  like: updateShape,
  id: "tickets.update",
  path: "/service/tickets/{id}",
  ids: { id: "integer" },
  dates: ["requiredDate", "estimatedStartDate"],
};

/**
 * Replaces one ticket whole; fields that are left out go back to their defaults. Severity and impact must be sent.
 */
export const replaceTicket: Operation<{ id: number } & ReplaceTicketParams, Ticket> = {
  like: replaceShape,
  id: "tickets.replace",
  path: "/service/tickets/{id}",
  ids: { id: "integer" },
  required: ["summary", "company", "severity", "impact"],
  dates: ["requiredDate", "estimatedStartDate"],
};

/**
 * Deletes one ticket for good.
 */
export const deleteTicket: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "tickets.delete",
  path: "/service/tickets/{id}",
  ids: { id: "integer" },
};

/**
 * Counts service tickets.
 */
export const countTickets: Operation<CountTicketsParams, Count> = {
  like: countShape,
  id: "tickets.count",
  path: "/service/tickets/count",
};

/**
 * Lists service tickets in short, with title and company.
 */
export const listInfoTickets: Operation<ListInfoParams, TicketInfo> = {
  like: listInfoShape,
  id: "tickets.list_info",
  path: "/service/tickets/info",
};

/**
 * Gets title and company of one service ticket.
 */
export const getInfoTickets: Operation<{ id: number } & GetInfoParams, TicketInfo> = {
  like: getInfoShape,
  id: "tickets.get_info",
  path: "/service/tickets/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the tickets as the short list has them.
 */
export const countInfoTickets: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "tickets.count_info",
  path: "/service/tickets/info/count",
};

/**
 * Lists service tickets by filters that may be long.
 */
export const searchTickets: Operation<SearchTicketsParams, Ticket> = {
  id: "tickets.search",
  path: "/service/tickets/search",
  method: "POST",
  query: { fields: "string", page: "integer", pageSize: "integer" },
  body: { kind: "json" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  idempotent: true,
};

/**
 * Lists service tickets with their service level times worked out for now.
 */
export const calculateSlaTickets: Operation<CalculateSlaTicketsParams, Ticket> = {
  id: "tickets.calculate_sla",
  path: "/service/tickets/calculateSla",
  method: "GET",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    page: "integer",
    pageSize: "integer",
  },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * Makes a copy of one service ticket.
 */
export const copyTickets: Operation<{ id: number } & NoParams, Ticket> = {
  id: "tickets.copy",
  path: "/service/tickets/{id}/copy",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * Merges other tickets into one; their notes and time move there and they get the given status.
 */
export const mergeTickets: Operation<{ id: number } & TicketMerge, SuccessResponse> = {
  id: "tickets.merge",
  path: "/service/tickets/{id}/merge",
  method: "POST",
  body: { kind: "json" },
  ids: { id: "integer" },
  required: ["mergeTicketIds", "status"],
};

/**
 * Bundles other tickets under one as its children.
 */
export const attachChildrenTickets: Operation<{ id: number } & TicketBundle, SuccessResponse> = {
  id: "tickets.attach_children",
  path: "/service/tickets/{id}/attachChildren",
  method: "POST",
  body: { kind: "json" },
  ids: { id: "integer" },
  required: ["childTicketIds"],
};

/**
 * Turns one service ticket into a ticket or issue of a project.
 */
export const convertTickets: Operation<{ id: number } & ConvertToProject, SuccessResponse> = {
  id: "tickets.convert",
  path: "/service/tickets/{id}/convert",
  method: "POST",
  body: { kind: "json" },
  ids: { id: "integer" },
  required: ["phase", "wbsCode"],
};

/**
 * Lists everything said on one ticket, with notes and the notes of time entries together.
 */
export const listAllNotesTickets: Operation<{ id: number } & ListAllNotesTicketsParams, ServiceTicketNote> = {
  id: "tickets.list_all_notes",
  path: "/service/tickets/{id}/allNotes",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Lists the sales activities linked to one ticket.
 */
export const listActivitiesTickets: Operation<{ id: number } & ListActivitiesTicketsParams, ActivityReference> = {
  id: "tickets.list_activities",
  path: "/service/tickets/{id}/activities",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Counts the sales activities linked to one ticket.
 */
export const countActivitiesTickets: Operation<{ id: number } & CountActivitiesTicketsParams, Count> = {
  id: "tickets.count_activities",
  path: "/service/tickets/{id}/activities/count",
  method: "GET",
  query: { conditions: "string" },
  ids: { id: "integer" },
};

/**
 * Lists the configurations (devices) attached to one ticket.
 */
export const listConfigurationsTickets: Operation<
  { id: number } & ListConfigurationsTicketsParams,
  ConfigurationReference
> = {
  id: "tickets.list_configurations",
  path: "/service/tickets/{id}/configurations",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Attaches a configuration (device) to one ticket.
 */
export const attachConfigurationTickets: Operation<
  { ticketId: number } & AttachConfigurationTicketsParams,
  ConfigurationReference
> = {
  id: "tickets.attach_configuration",
  path: "/service/tickets/{ticketId}/configurations",
  method: "POST",
  body: { kind: "json" },
  ids: { ticketId: "integer" },
};

/**
 * Gets one configuration attached to a ticket.
 */
export const getConfigurationTickets: Operation<GetConfigurationTicketsParams, ConfigurationReference> = {
  id: "tickets.get_configuration",
  path: "/service/tickets/{ticketId}/configurations/{id}",
  method: "GET",
  query: { fields: "string" },
  ids: { ticketId: "integer", id: "integer" },
};

/**
 * Takes a configuration off one ticket; the configuration itself stays.
 */
export const detachConfigurationTickets: Operation<DetachConfigurationTicketsParams, void> = {
  id: "tickets.detach_configuration",
  path: "/service/tickets/{ticketId}/configurations/{id}",
  method: "DELETE",
  returns: "none",
  ids: { ticketId: "integer", id: "integer" },
};

/**
 * Counts the configurations attached to one ticket.
 */
export const countConfigurationsTickets: Operation<{ id: number } & CountConfigurationsTicketsParams, Count> = {
  id: "tickets.count_configurations",
  path: "/service/tickets/{id}/configurations/count",
  method: "GET",
  query: { conditions: "string" },
  ids: { id: "integer" },
};

/**
 * Lists the documents attached to one ticket.
 */
export const listDocumentsTickets: Operation<{ id: number } & ListDocumentsTicketsParams, DocumentReference> = {
  id: "tickets.list_documents",
  path: "/service/tickets/{id}/documents",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Counts the documents attached to one ticket.
 */
export const countDocumentsTickets: Operation<{ id: number } & CountDocumentsTicketsParams, Count> = {
  id: "tickets.count_documents",
  path: "/service/tickets/{id}/documents/count",
  method: "GET",
  query: { conditions: "string" },
  ids: { id: "integer" },
};

/**
 * Lists the products on one ticket.
 */
export const listProductsTickets: Operation<{ id: number } & ListProductsTicketsParams, ProductReference> = {
  id: "tickets.list_products",
  path: "/service/tickets/{id}/products",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Counts the products on one ticket.
 */
export const countProductsTickets: Operation<{ id: number } & CountProductsTicketsParams, Count> = {
  id: "tickets.count_products",
  path: "/service/tickets/{id}/products/count",
  method: "GET",
  query: { conditions: "string" },
  ids: { id: "integer" },
};

/**
 * Lists the slots planned for one ticket on members' calendars.
 */
export const listScheduleEntriesTickets: Operation<
  { id: number } & ListScheduleEntriesTicketsParams,
  ScheduleEntryReference
> = {
  id: "tickets.list_schedule_entries",
  path: "/service/tickets/{id}/scheduleentries",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Counts the slots planned for one ticket.
 */
export const countScheduleEntriesTickets: Operation<{ id: number } & CountScheduleEntriesTicketsParams, Count> = {
  id: "tickets.count_schedule_entries",
  path: "/service/tickets/{id}/scheduleentries/count",
  method: "GET",
  query: { conditions: "string" },
  ids: { id: "integer" },
};

/**
 * Lists the ids of the time entries logged on one ticket.
 */
export const listTimeEntriesTickets: Operation<{ id: number } & ListTimeEntriesTicketsParams, TimeEntryReference> = {
  id: "tickets.list_time_entries",
  path: "/service/tickets/{id}/timeentries",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Counts the time entries logged on one ticket.
 */
export const countTimeEntriesTickets: Operation<{ id: number } & CountTimeEntriesTicketsParams, Count> = {
  id: "tickets.count_time_entries",
  path: "/service/tickets/{id}/timeentries/count",
  method: "GET",
  query: { conditions: "string" },
  ids: { id: "integer" },
};

/**
 * Lists changes of tickets that were kept for other systems to pick up.
 */
export const listChangeLogsTickets: Operation<ListChangeLogsTicketsParams, TicketChangeLog> = {
  id: "tickets.list_change_logs",
  path: "/service/tickets/changelogs",
  method: "GET",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    page: "integer",
    pageSize: "integer",
  },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * Deletes the changes of tickets that were kept for other systems, all of them.
 */
export const deleteChangeLogsTickets: Operation<NoParams, void> = {
  id: "tickets.delete_change_logs",
  path: "/service/tickets/changelogs",
  method: "DELETE",
  returns: "none",
};

/**
 * A request or problem of a customer that somebody works on. It lives on a service board, which decides its statuses,
 * types and teams.
 */
export class TicketsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists service tickets, one page at a time.
   *
   * @example
   * await client.tickets.list({
   *   conditions: "company/identifier = \"AcmeCorp\" and resources contains \"jdoe\" and closedFlag = false",
   * });
   */
  list(params: ListTicketsParams = {}, options?: RequestOptions): Pages<Ticket> {
    return this.#client.pages(listTickets, params, options);
  }

  /**
   * Gets one service ticket with all its fields and current service level times.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Ticket> {
    return this.#client.call(getTicket, { ...params, id }, options);
  }

  /**
   * Opens a service ticket.
   *
   * @example
   * await client.tickets.create({
   *   summary: "VPN drops every ten minutes",
   *   company: { id: 250 },
   *   contact: { id: 1042 },
   *   board: { id: 1 },
   *   priority: { id: 4 },
   *   initialDescription: "Since this morning the VPN of the Tampa office drops every ten minutes.",
   * });
   */
  create(params: TicketCreate, options?: RequestOptions): Promise<Ticket> {
    return this.#client.call(createTicket, params, options);
  }

  /**
   * Changes the given fields of one service ticket; the others stay as they are.
   *
   * @example
   * await client.tickets.update(9932, { status: { id: 17 }, owner: { id: 176 } });
   */
  update(id: number, params: TicketUpdate, options?: RequestOptions): Promise<Ticket> {
    return this.#client.call(updateTicket, { ...params, id }, options);
  }

  /**
   * Replaces one ticket whole; fields that are left out go back to their defaults. Severity and impact must be sent.
   */
  replace(id: number, params: ReplaceTicketParams, options?: RequestOptions): Promise<Ticket> {
    return this.#client.call(replaceTicket, { ...params, id }, options);
  }

  /**
   * Deletes one ticket for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTicket, { ...params, id }, options);
  }

  /**
   * Counts service tickets.
   *
   * @example
   * await client.tickets.count({ conditions: "status/name = \"New\" and board/id = 1" });
   */
  count(params: CountTicketsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTickets, params, options);
  }

  /**
   * Lists service tickets in short, with title and company.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<TicketInfo> {
    return this.#client.pages(listInfoTickets, params, options);
  }

  /**
   * Gets title and company of one service ticket.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<TicketInfo> {
    return this.#client.call(getInfoTickets, { ...params, id }, options);
  }

  /**
   * Counts the tickets as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoTickets, params, options);
  }

  /**
   * Lists service tickets by filters that may be long.
   */
  search(params: SearchTicketsParams = {}, options?: RequestOptions): Pages<Ticket> {
    return this.#client.pages(searchTickets, params, options);
  }

  /**
   * Lists service tickets with their service level times worked out for now.
   *
   * @example
   * await client.tickets.calculateSla({
   *   conditions: "board/id = 1 and closedFlag = false",
   *   fields: "id,summary,slaStatus,respondByGoalUTC,resolutionGoalUTC",
   * });
   */
  calculateSla(params: CalculateSlaTicketsParams = {}, options?: RequestOptions): Pages<Ticket> {
    return this.#client.pages(calculateSlaTickets, params, options);
  }

  /**
   * Makes a copy of one service ticket.
   */
  copy(id: number, params: NoParams = {}, options?: RequestOptions): Promise<Ticket> {
    return this.#client.call(copyTickets, { ...params, id }, options);
  }

  /**
   * Merges other tickets into one; their notes and time move there and they get the given status.
   *
   * @example
   * await client.tickets.merge(9932, { mergeTicketIds: [9940, 9951], status: { id: 30 } });
   */
  merge(id: number, params: TicketMerge, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(mergeTickets, { ...params, id }, options);
  }

  /**
   * Bundles other tickets under one as its children.
   *
   * @example
   * await client.tickets.attachChildren(9932, { childTicketIds: [9940, 9951] });
   */
  attachChildren(id: number, params: TicketBundle, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(attachChildrenTickets, { ...params, id }, options);
  }

  /**
   * Turns one service ticket into a ticket or issue of a project.
   *
   * @example
   * await client.tickets.convert(9932, {
   *   recordType: "ProjectTicket",
   *   project: { id: 12 },
   *   phase: { id: 40 },
   *   wbsCode: "1.2",
   * });
   */
  convert(id: number, params: ConvertToProject, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(convertTickets, { ...params, id }, options);
  }

  /**
   * Lists everything said on one ticket, with notes and the notes of time entries together.
   */
  listAllNotes(id: number, params: ListAllNotesTicketsParams = {}, options?: RequestOptions): Pages<ServiceTicketNote> {
    return this.#client.pages(listAllNotesTickets, { ...params, id }, options);
  }

  /**
   * Lists the sales activities linked to one ticket.
   */
  listActivities(
    id: number,
    params: ListActivitiesTicketsParams = {},
    options?: RequestOptions,
  ): Pages<ActivityReference> {
    return this.#client.pages(listActivitiesTickets, { ...params, id }, options);
  }

  /**
   * Counts the sales activities linked to one ticket.
   */
  countActivities(id: number, params: CountActivitiesTicketsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countActivitiesTickets, { ...params, id }, options);
  }

  /**
   * Lists the configurations (devices) attached to one ticket.
   */
  listConfigurations(
    id: number,
    params: ListConfigurationsTicketsParams = {},
    options?: RequestOptions,
  ): Pages<ConfigurationReference> {
    return this.#client.pages(listConfigurationsTickets, { ...params, id }, options);
  }

  /**
   * Attaches a configuration (device) to one ticket.
   *
   * @example
   * await client.tickets.attachConfiguration(9932, { id: 815 });
   */
  attachConfiguration(
    ticketId: number,
    params: AttachConfigurationTicketsParams = {},
    options?: RequestOptions,
  ): Promise<ConfigurationReference> {
    return this.#client.call(attachConfigurationTickets, { ...params, ticketId }, options);
  }

  /**
   * Gets one configuration attached to a ticket.
   */
  getConfiguration(params: GetConfigurationTicketsParams, options?: RequestOptions): Promise<ConfigurationReference> {
    return this.#client.call(getConfigurationTickets, params, options);
  }

  /**
   * Takes a configuration off one ticket; the configuration itself stays.
   */
  detachConfiguration(params: DetachConfigurationTicketsParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(detachConfigurationTickets, params, options);
  }

  /**
   * Counts the configurations attached to one ticket.
   */
  countConfigurations(
    id: number,
    params: CountConfigurationsTicketsParams = {},
    options?: RequestOptions,
  ): Promise<Count> {
    return this.#client.call(countConfigurationsTickets, { ...params, id }, options);
  }

  /**
   * Lists the documents attached to one ticket.
   */
  listDocuments(
    id: number,
    params: ListDocumentsTicketsParams = {},
    options?: RequestOptions,
  ): Pages<DocumentReference> {
    return this.#client.pages(listDocumentsTickets, { ...params, id }, options);
  }

  /**
   * Counts the documents attached to one ticket.
   */
  countDocuments(id: number, params: CountDocumentsTicketsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countDocumentsTickets, { ...params, id }, options);
  }

  /**
   * Lists the products on one ticket.
   */
  listProducts(id: number, params: ListProductsTicketsParams = {}, options?: RequestOptions): Pages<ProductReference> {
    return this.#client.pages(listProductsTickets, { ...params, id }, options);
  }

  /**
   * Counts the products on one ticket.
   */
  countProducts(id: number, params: CountProductsTicketsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProductsTickets, { ...params, id }, options);
  }

  /**
   * Lists the slots planned for one ticket on members' calendars.
   */
  listScheduleEntries(
    id: number,
    params: ListScheduleEntriesTicketsParams = {},
    options?: RequestOptions,
  ): Pages<ScheduleEntryReference> {
    return this.#client.pages(listScheduleEntriesTickets, { ...params, id }, options);
  }

  /**
   * Counts the slots planned for one ticket.
   */
  countScheduleEntries(
    id: number,
    params: CountScheduleEntriesTicketsParams = {},
    options?: RequestOptions,
  ): Promise<Count> {
    return this.#client.call(countScheduleEntriesTickets, { ...params, id }, options);
  }

  /**
   * Lists the ids of the time entries logged on one ticket.
   */
  listTimeEntries(
    id: number,
    params: ListTimeEntriesTicketsParams = {},
    options?: RequestOptions,
  ): Pages<TimeEntryReference> {
    return this.#client.pages(listTimeEntriesTickets, { ...params, id }, options);
  }

  /**
   * Counts the time entries logged on one ticket.
   */
  countTimeEntries(id: number, params: CountTimeEntriesTicketsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTimeEntriesTickets, { ...params, id }, options);
  }

  /**
   * Lists changes of tickets that were kept for other systems to pick up.
   */
  listChangeLogs(params: ListChangeLogsTicketsParams = {}, options?: RequestOptions): Pages<TicketChangeLog> {
    return this.#client.pages(listChangeLogsTickets, params, options);
  }

  /**
   * Deletes the changes of tickets that were kept for other systems, all of them.
   */
  deleteChangeLogs(params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteChangeLogsTickets, params, options);
  }
}
