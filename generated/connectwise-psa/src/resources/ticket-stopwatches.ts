// @generated from definitions/connectwise-psa/resources/time/ticket-stopwatches.yaml
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
  TicketStopwatch,
  TicketStopwatchCreate,
  TicketStopwatchUpdate,
} from "../schemas/time/ticket-stopwatch.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "ticket_stopwatches",
  path: "/time/ticketstopwatches",
  required: ["member", "status", "ticket"],
  dates: ["endTime", "startTime"],
};

/** Lists ticket stopwatches. A running or paused stopwatch by which a member measures time on a ticket. */
export const listTicketStopwatches: Operation<ListParams, TicketStopwatch> = { of: base, like: listShape };

/** Gets one ticket stopwatch by its id. */
export const getTicketStopwatch: Operation<{ id: number } & GetParams, TicketStopwatch> = { of: base, like: getShape };

/** Creates a ticket stopwatch and returns it. */
export const createTicketStopwatch: Operation<TicketStopwatchCreate, TicketStopwatch> = { of: base, like: createShape };

/** Changes the given fields of one ticket stopwatch; the others stay as they are. */
export const updateTicketStopwatch: Operation<{ id: number } & TicketStopwatchUpdate, TicketStopwatch> = {
  of: base,
  like: updateShape,
};

/** Replaces one ticket stopwatch whole; fields that are left out go back to their defaults. */
export const replaceTicketStopwatch: Operation<{ id: number } & TicketStopwatchCreate, TicketStopwatch> = {
  of: base,
  like: replaceShape,
};

/** Deletes one ticket stopwatch for good. */
export const deleteTicketStopwatch: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the ticket stopwatches that match the given conditions. */
export const countTicketStopwatches: Operation<CountParams, Count> = { of: base, like: countShape };

/** A running or paused stopwatch by which a member measures time on a ticket. */
export interface TicketStopwatchesResource {
  /** Lists ticket stopwatches. A running or paused stopwatch by which a member measures time on a ticket. */
  list(params?: ListParams, options?: RequestOptions): Pages<TicketStopwatch>;
  /** Gets one ticket stopwatch by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TicketStopwatch>;
  /** Creates a ticket stopwatch and returns it. */
  create(params: TicketStopwatchCreate, options?: RequestOptions): Promise<TicketStopwatch>;
  /** Changes the given fields of one ticket stopwatch; the others stay as they are. */
  update(id: number, params: TicketStopwatchUpdate, options?: RequestOptions): Promise<TicketStopwatch>;
  /** Replaces one ticket stopwatch whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TicketStopwatchCreate, options?: RequestOptions): Promise<TicketStopwatch>;
  /** Deletes one ticket stopwatch for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the ticket stopwatches that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.ticketStopwatches` is made from. */
export const ticketStopwatchesResource: Resource<TicketStopwatchesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const ticketStopwatchesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_ticket_stopwatches_count: { operation: countTicketStopwatches },
  create_a_connect_wise_psa_ticket_stopwatch: { operation: createTicketStopwatch },
  delete_a_connect_wise_psa_ticket_stopwatch_by_id: { operation: deleteTicketStopwatch },
  get_single_connect_wise_psa_ticket_stopwatch_by_id: { operation: getTicketStopwatch },
  list_all_connect_wise_psa_ticket_stopwatches: { operation: listTicketStopwatches },
  replace_a_connect_wise_psa_ticket_stopwatch_by_id: { operation: replaceTicketStopwatch, json: "record" },
  update_a_connect_wise_psa_ticket_stopwatch_by_id: { operation: updateTicketStopwatch },
};
