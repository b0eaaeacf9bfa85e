// @generated from definitions/connectwise-psa/resources/service/tickets.yaml
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
import { expression, integer, json, many, none, text } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListTicketsParams extends ListParams {
  /**
   * Filter, e.g. `board/name = "Network" and closedFlag = false and priority/name = "High"`. Useful names: id, summary,
   * board/name, status/name, company/name, company/identifier, contact/name, owner/identifier, priority/name,
   * type/name, team/name, closedFlag, dateEntered, lastUpdated. Dates in brackets: `lastUpdated <
   * [2025-01-31T00:00:00Z]`. Assigned to a member: `resources contains "jdoe"`. Search titles with `summary contains
   * "vpn"`.
   */
  conditions?: string;
  /** Order, e.g. `priority/sort asc, dateEntered asc`. */
  orderBy?: string;
  /** Fields to return, e.g. `id,summary,status/name,company/name,owner/identifier`; a whole ticket is long. */
  fields?: string;
}

export interface ReplaceTicketParams extends TicketCreate {
  /** How badly the customer's work suffers. */
  severity: "Low" | "Medium" | "High";
  /** How many of the customer's people suffer. */
  impact: "Low" | "Medium" | "High";
}

export interface CountTicketsParams extends CountParams {
  /** Filter as in the list of tickets, e.g. `board/name = "Network" and closedFlag = false`. */
  conditions?: string;
}

export interface SearchTicketsParams extends TicketFilter {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface CalculateSlaTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface ListAllNotesTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface ListActivitiesTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface CountActivitiesTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

export interface ListConfigurationsTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface AttachConfigurationTicketsParams {
  /** Id of the configuration. */
  id?: number;
  /** Identifier by which remote monitoring knows the device; instead of the id. */
  deviceIdentifier?: string;
}

export interface GetConfigurationTicketsParams {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the configuration. */
  id: number;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface DetachConfigurationTicketsParams {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the configuration. */
  id: number;
}

export interface CountConfigurationsTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

export interface ListDocumentsTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface CountDocumentsTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

export interface ListProductsTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface CountProductsTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

export interface ListScheduleEntriesTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface CountScheduleEntriesTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

export interface ListTimeEntriesTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface CountTimeEntriesTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

export interface ListChangeLogsTicketsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

const base: ResourceShape = {
  name: "tickets",
  path: "/service/tickets",
  required: ["summary", "company"],
  dates: ["requiredDate", "estimatedStartDate"],
};

/** Lists service tickets. A request or problem of a customer that somebody works on. */
export const listTickets: Operation<ListTicketsParams, Ticket> = { of: base, like: listShape };

/** Gets one service ticket with all its fields and current service level times. */
export const getTicket: Operation<{ id: number } & GetParams, Ticket> = { of: base, like: getShape };

/** Opens a service ticket. */
export const createTicket: Operation<TicketCreate, Ticket> = { of: base, like: createShape };

/** Changes the given fields of one service ticket; the others stay as they are. */
export const updateTicket: Operation<{ id: number } & TicketUpdate, Ticket> = { of: base, like: updateShape };

/** Replaces one ticket whole; fields that are left out go back to their defaults. Severity and impact must be sent. */
export const replaceTicket: Operation<{ id: number } & ReplaceTicketParams, Ticket> = {
  of: base,
  like: replaceShape,
  required: ["summary", "company", "severity", "impact"],
};

/** Deletes one ticket for good. */
export const deleteTicket: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts service tickets. */
export const countTickets: Operation<CountTicketsParams, Count> = { of: base, like: countShape };

/** Lists service tickets in short, with title and company. */
export const listInfoTickets: Operation<ListInfoParams, TicketInfo> = { of: base, like: listInfoShape };

/** Gets title and company of one service ticket. */
export const getInfoTickets: Operation<{ id: number } & GetInfoParams, TicketInfo> = { of: base, like: getInfoShape };

/** Counts the tickets that the short list has and that match the given conditions. */
export const countInfoTickets: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Lists service tickets by filters that may be long. */
export const searchTickets: Operation<SearchTicketsParams, Ticket> = {
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

/** Lists service tickets with their service level times worked out for now. */
export const calculateSlaTickets: Operation<CalculateSlaTicketsParams, Ticket> = {
  of: base,
  name: "calculate_sla",
  path: "{collection}/calculateSla",
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

/** Makes a copy of one service ticket. */
export const copyTickets: Operation<{ id: number } & NoParams, Ticket> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** Merges other tickets into one; their notes and time move there and they get the given status. */
export const mergeTickets: Operation<{ id: number } & TicketMerge, SuccessResponse> = {
  of: base,
  name: "merge",
  path: "{item}/merge",
  method: "POST",
  body: { as: json },
  required: ["mergeTicketIds", "status"],
};

/** Bundles other tickets under one as its children. */
export const attachChildrenTickets: Operation<{ id: number } & TicketBundle, SuccessResponse> = {
  of: base,
  name: "attach_children",
  path: "{item}/attachChildren",
  method: "POST",
  body: { as: json },
  required: ["childTicketIds"],
};

/** Turns one service ticket into a ticket or issue of a project. */
export const convertTickets: Operation<{ id: number } & ConvertToProject, SuccessResponse> = {
  of: base,
  name: "convert",
  path: "{item}/convert",
  method: "POST",
  body: { as: json },
  required: ["phase", "wbsCode"],
};

/** Lists everything said on one ticket, with notes and the notes of time entries together. */
export const listAllNotesTickets: Operation<{ id: number } & ListAllNotesTicketsParams, ServiceTicketNote> = {
  of: base,
  name: "list_all_notes",
  path: "{item}/allNotes",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Lists the sales activities linked to one ticket. */
export const listActivitiesTickets: Operation<{ id: number } & ListActivitiesTicketsParams, ActivityReference> = {
  of: base,
  name: "list_activities",
  path: "{item}/activities",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Counts the sales activities linked to one ticket. */
export const countActivitiesTickets: Operation<{ id: number } & CountActivitiesTicketsParams, Count> = {
  of: base,
  name: "count_activities",
  path: "{item}/activities/count",
  method: "GET",
  query: { conditions: expression },
};

/** Lists the configurations (devices) attached to one ticket. */
export const listConfigurationsTickets: Operation<
  { id: number } & ListConfigurationsTicketsParams,
  ConfigurationReference
> = {
  of: base,
  name: "list_configurations",
  path: "{item}/configurations",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Attaches a configuration (device) to one ticket. */
export const attachConfigurationTickets: Operation<
  { ticketId: number } & AttachConfigurationTicketsParams,
  ConfigurationReference
> = {
  of: base,
  name: "attach_configuration",
  path: "{collection}/{ticketId}/configurations",
  method: "POST",
  body: { as: json },
};

/** Gets one configuration attached to a ticket. */
export const getConfigurationTickets: Operation<GetConfigurationTicketsParams, ConfigurationReference> = {
  of: base,
  name: "get_configuration",
  path: "{collection}/{ticketId}/configurations/{id}",
  method: "GET",
  query: { fields: expression },
};

/** Takes a configuration off one ticket; the configuration itself stays. */
export const detachConfigurationTickets: Operation<DetachConfigurationTicketsParams, void> = {
  of: base,
  name: "detach_configuration",
  path: "{collection}/{ticketId}/configurations/{id}",
  method: "DELETE",
  returns: none,
};

/** Counts the configurations attached to one ticket. */
export const countConfigurationsTickets: Operation<{ id: number } & CountConfigurationsTicketsParams, Count> = {
  of: base,
  name: "count_configurations",
  path: "{item}/configurations/count",
  method: "GET",
  query: { conditions: expression },
};

/** Lists the documents attached to one ticket. */
export const listDocumentsTickets: Operation<{ id: number } & ListDocumentsTicketsParams, DocumentReference> = {
  of: base,
  name: "list_documents",
  path: "{item}/documents",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Counts the documents attached to one ticket. */
export const countDocumentsTickets: Operation<{ id: number } & CountDocumentsTicketsParams, Count> = {
  of: base,
  name: "count_documents",
  path: "{item}/documents/count",
  method: "GET",
  query: { conditions: expression },
};

/** Lists the products on one ticket. */
export const listProductsTickets: Operation<{ id: number } & ListProductsTicketsParams, ProductReference> = {
  of: base,
  name: "list_products",
  path: "{item}/products",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Counts the products on one ticket. */
export const countProductsTickets: Operation<{ id: number } & CountProductsTicketsParams, Count> = {
  of: base,
  name: "count_products",
  path: "{item}/products/count",
  method: "GET",
  query: { conditions: expression },
};

/** Lists the slots planned for one ticket on members' calendars. */
export const listScheduleEntriesTickets: Operation<
  { id: number } & ListScheduleEntriesTicketsParams,
  ScheduleEntryReference
> = {
  of: base,
  name: "list_schedule_entries",
  path: "{item}/scheduleentries",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Counts the slots planned for one ticket. */
export const countScheduleEntriesTickets: Operation<{ id: number } & CountScheduleEntriesTicketsParams, Count> = {
  of: base,
  name: "count_schedule_entries",
  path: "{item}/scheduleentries/count",
  method: "GET",
  query: { conditions: expression },
};

/** Lists the ids of the time entries logged on one ticket. */
export const listTimeEntriesTickets: Operation<{ id: number } & ListTimeEntriesTicketsParams, TimeEntryReference> = {
  of: base,
  name: "list_time_entries",
  path: "{item}/timeentries",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Counts the time entries logged on one ticket. */
export const countTimeEntriesTickets: Operation<{ id: number } & CountTimeEntriesTicketsParams, Count> = {
  of: base,
  name: "count_time_entries",
  path: "{item}/timeentries/count",
  method: "GET",
  query: { conditions: expression },
};

/** Lists changes of tickets that were kept for other systems to pick up. */
export const listChangeLogsTickets: Operation<ListChangeLogsTicketsParams, TicketChangeLog> = {
  of: base,
  name: "list_change_logs",
  path: "{collection}/changelogs",
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

/** Deletes the changes of tickets that were kept for other systems, all of them. */
export const deleteChangeLogsTickets: Operation<NoParams, void> = {
  of: base,
  name: "delete_change_logs",
  path: "{collection}/changelogs",
  method: "DELETE",
  returns: none,
};

/** A request or problem of a customer that somebody works on. */
export interface TicketsResource {
  /**
   * Lists service tickets. A request or problem of a customer that somebody works on.
   *
   * @example
   * await client.tickets.list({
   *   conditions: "company/identifier = \"AcmeCorp\" and resources contains \"jdoe\" and closedFlag = false",
   * });
   */
  list(params?: ListTicketsParams, options?: RequestOptions): Pages<Ticket>;
  /** Gets one service ticket with all its fields and current service level times. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Ticket>;
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
  create(params: TicketCreate, options?: RequestOptions): Promise<Ticket>;
  /**
   * Changes the given fields of one service ticket; the others stay as they are.
   *
   * @example
   * await client.tickets.update(9932, { status: { id: 17 }, owner: { id: 176 } });
   */
  update(id: number, params: TicketUpdate, options?: RequestOptions): Promise<Ticket>;
  /**
   * Replaces one ticket whole; fields that are left out go back to their defaults. Severity and impact must be sent.
   */
  replace(id: number, params: ReplaceTicketParams, options?: RequestOptions): Promise<Ticket>;
  /** Deletes one ticket for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /**
   * Counts service tickets.
   *
   * @example
   * await client.tickets.count({ conditions: "status/name = \"New\" and board/id = 1" });
   */
  count(params?: CountTicketsParams, options?: RequestOptions): Promise<Count>;
  /** Lists service tickets in short, with title and company. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<TicketInfo>;
  /** Gets title and company of one service ticket. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<TicketInfo>;
  /** Counts the tickets that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Lists service tickets by filters that may be long. */
  search(params?: SearchTicketsParams, options?: RequestOptions): Pages<Ticket>;
  /**
   * Lists service tickets with their service level times worked out for now.
   *
   * @example
   * await client.tickets.calculateSla({
   *   conditions: "board/id = 1 and closedFlag = false",
   *   fields: "id,summary,slaStatus,respondByGoalUTC,resolutionGoalUTC",
   * });
   */
  calculateSla(params?: CalculateSlaTicketsParams, options?: RequestOptions): Pages<Ticket>;
  /** Makes a copy of one service ticket. */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<Ticket>;
  /**
   * Merges other tickets into one; their notes and time move there and they get the given status.
   *
   * @example
   * await client.tickets.merge(9932, { mergeTicketIds: [9940, 9951], status: { id: 30 } });
   */
  merge(id: number, params: TicketMerge, options?: RequestOptions): Promise<SuccessResponse>;
  /**
   * Bundles other tickets under one as its children.
   *
   * @example
   * await client.tickets.attachChildren(9932, { childTicketIds: [9940, 9951] });
   */
  attachChildren(id: number, params: TicketBundle, options?: RequestOptions): Promise<SuccessResponse>;
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
  convert(id: number, params: ConvertToProject, options?: RequestOptions): Promise<SuccessResponse>;
  /** Lists everything said on one ticket, with notes and the notes of time entries together. */
  listAllNotes(id: number, params?: ListAllNotesTicketsParams, options?: RequestOptions): Pages<ServiceTicketNote>;
  /** Lists the sales activities linked to one ticket. */
  listActivities(id: number, params?: ListActivitiesTicketsParams, options?: RequestOptions): Pages<ActivityReference>;
  /** Counts the sales activities linked to one ticket. */
  countActivities(id: number, params?: CountActivitiesTicketsParams, options?: RequestOptions): Promise<Count>;
  /** Lists the configurations (devices) attached to one ticket. */
  listConfigurations(
    id: number,
    params?: ListConfigurationsTicketsParams,
    options?: RequestOptions,
  ): Pages<ConfigurationReference>;
  /**
   * Attaches a configuration (device) to one ticket.
   *
   * @example
   * await client.tickets.attachConfiguration(9932, { id: 815 });
   */
  attachConfiguration(
    ticketId: number,
    params?: AttachConfigurationTicketsParams,
    options?: RequestOptions,
  ): Promise<ConfigurationReference>;
  /** Gets one configuration attached to a ticket. */
  getConfiguration(params: GetConfigurationTicketsParams, options?: RequestOptions): Promise<ConfigurationReference>;
  /** Takes a configuration off one ticket; the configuration itself stays. */
  detachConfiguration(params: DetachConfigurationTicketsParams, options?: RequestOptions): Promise<void>;
  /** Counts the configurations attached to one ticket. */
  countConfigurations(id: number, params?: CountConfigurationsTicketsParams, options?: RequestOptions): Promise<Count>;
  /** Lists the documents attached to one ticket. */
  listDocuments(id: number, params?: ListDocumentsTicketsParams, options?: RequestOptions): Pages<DocumentReference>;
  /** Counts the documents attached to one ticket. */
  countDocuments(id: number, params?: CountDocumentsTicketsParams, options?: RequestOptions): Promise<Count>;
  /** Lists the products on one ticket. */
  listProducts(id: number, params?: ListProductsTicketsParams, options?: RequestOptions): Pages<ProductReference>;
  /** Counts the products on one ticket. */
  countProducts(id: number, params?: CountProductsTicketsParams, options?: RequestOptions): Promise<Count>;
  /** Lists the slots planned for one ticket on members' calendars. */
  listScheduleEntries(
    id: number,
    params?: ListScheduleEntriesTicketsParams,
    options?: RequestOptions,
  ): Pages<ScheduleEntryReference>;
  /** Counts the slots planned for one ticket. */
  countScheduleEntries(
    id: number,
    params?: CountScheduleEntriesTicketsParams,
    options?: RequestOptions,
  ): Promise<Count>;
  /** Lists the ids of the time entries logged on one ticket. */
  listTimeEntries(
    id: number,
    params?: ListTimeEntriesTicketsParams,
    options?: RequestOptions,
  ): Pages<TimeEntryReference>;
  /** Counts the time entries logged on one ticket. */
  countTimeEntries(id: number, params?: CountTimeEntriesTicketsParams, options?: RequestOptions): Promise<Count>;
  /** Lists changes of tickets that were kept for other systems to pick up. */
  listChangeLogs(params?: ListChangeLogsTicketsParams, options?: RequestOptions): Pages<TicketChangeLog>;
  /** Deletes the changes of tickets that were kept for other systems, all of them. */
  deleteChangeLogs(params?: NoParams, options?: RequestOptions): Promise<void>;
}

/** What `client.tickets` is made from. */
export const ticketsResource: Resource<TicketsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceTicket,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    searchTickets,
    calculateSlaTickets,
    copyTickets,
    mergeTickets,
    attachChildrenTickets,
    convertTickets,
    listAllNotesTickets,
    listActivitiesTickets,
    countActivitiesTickets,
    listConfigurationsTickets,
    attachConfigurationTickets,
    getConfigurationTickets,
    detachConfigurationTickets,
    countConfigurationsTickets,
    listDocumentsTickets,
    countDocumentsTickets,
    listProductsTickets,
    countProductsTickets,
    listScheduleEntriesTickets,
    countScheduleEntriesTickets,
    listTimeEntriesTickets,
    countTimeEntriesTickets,
    listChangeLogsTickets,
    deleteChangeLogsTickets,
  ],
};

/** The operations behind the tools of this resource. */
export const ticketsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tickets_attach_children: { operation: attachChildrenTickets },
  connect_wise_psa_tickets_attach_configuration: { operation: attachConfigurationTickets },
  connect_wise_psa_tickets_calculate_sla: { operation: calculateSlaTickets },
  connect_wise_psa_tickets_convert: { operation: convertTickets },
  connect_wise_psa_tickets_copy: { operation: copyTickets },
  connect_wise_psa_tickets_count: { operation: countTickets },
  connect_wise_psa_tickets_count_activities: { operation: countActivitiesTickets },
  connect_wise_psa_tickets_count_configurations: { operation: countConfigurationsTickets },
  connect_wise_psa_tickets_count_documents: { operation: countDocumentsTickets },
  connect_wise_psa_tickets_count_info: { operation: countInfoTickets },
  connect_wise_psa_tickets_count_products: { operation: countProductsTickets },
  connect_wise_psa_tickets_count_schedule_entries: { operation: countScheduleEntriesTickets },
  connect_wise_psa_tickets_count_time_entries: { operation: countTimeEntriesTickets },
  create_a_connect_wise_psa_ticket: {
    operation: createTicket,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listTickets } },
  },
  delete_a_connect_wise_psa_ticket_by_id: { operation: deleteTicket },
  connect_wise_psa_tickets_delete_change_logs: { operation: deleteChangeLogsTickets },
  connect_wise_psa_tickets_detach_configuration: { operation: detachConfigurationTickets },
  get_single_connect_wise_psa_ticket_by_id: { operation: getTicket },
  connect_wise_psa_tickets_get_configuration: { operation: getConfigurationTickets },
  connect_wise_psa_tickets_get_info: { operation: getInfoTickets },
  list_all_connect_wise_psa_tickets: { operation: listTickets },
  connect_wise_psa_tickets_list_activities: { operation: listActivitiesTickets },
  connect_wise_psa_tickets_list_all_notes: { operation: listAllNotesTickets },
  connect_wise_psa_tickets_list_change_logs: { operation: listChangeLogsTickets },
  connect_wise_psa_tickets_list_configurations: { operation: listConfigurationsTickets },
  connect_wise_psa_tickets_list_documents: { operation: listDocumentsTickets },
  connect_wise_psa_tickets_list_info: { operation: listInfoTickets },
  connect_wise_psa_tickets_list_products: { operation: listProductsTickets },
  connect_wise_psa_tickets_list_schedule_entries: { operation: listScheduleEntriesTickets },
  connect_wise_psa_tickets_list_time_entries: { operation: listTimeEntriesTickets },
  connect_wise_psa_tickets_merge: { operation: mergeTickets },
  replace_a_connect_wise_psa_ticket_by_id: {
    operation: replaceTicket,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listTickets } },
  },
  connect_wise_psa_tickets_search: { operation: searchTickets },
  update_a_connect_wise_psa_ticket_by_id: {
    operation: updateTicket,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listTickets } },
  },
};
