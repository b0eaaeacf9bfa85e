// @generated from definitions/connectwise-psa/resources/service/ticket-syncs.yaml
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
import type { TicketSync, TicketSyncCreate, TicketSyncUpdate } from "../schemas/service/ticket-sync.js";
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
  name: "ticket_syncs",
  path: "/service/ticketSyncs",
  required: ["name", "vendorType", "integratorLogin", "company", "url"],
};

/**
 * Lists ticket syncs. A connection that exchanges tickets with the system of a vendor, such as a remote monitoring
 * service.
 */
export const listTicketSyncs: Operation<ListParams, TicketSync> = { of: base, like: listShape };

/** Gets one ticket sync by its id. */
export const getTicketSync: Operation<{ id: number } & GetParams, TicketSync> = { of: base, like: getShape };

/**
 * Creates a ticket sync and returns it. A connection that exchanges tickets with the system of a vendor, such as a
 * remote monitoring service.
 */
export const createTicketSync: Operation<TicketSyncCreate, TicketSync> = { of: base, like: createShape };

/** Changes the given fields of one ticket sync; the others stay as they are. */
export const updateTicketSync: Operation<{ id: number } & TicketSyncUpdate, TicketSync> = {
  of: base,
  like: updateShape,
};

/** Replaces one ticket sync whole; fields that are left out go back to their defaults. */
export const replaceTicketSync: Operation<{ id: number } & TicketSyncCreate, TicketSync> = {
  of: base,
  like: replaceShape,
};

/** Deletes one ticket sync for good. */
export const deleteTicketSync: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the ticket syncs that match the given conditions. */
export const countTicketSyncs: Operation<CountParams, Count> = { of: base, like: countShape };

/** A connection that exchanges tickets with the system of a vendor, such as a remote monitoring service. */
export interface TicketSyncsResource {
  /**
   * Lists ticket syncs. A connection that exchanges tickets with the system of a vendor, such as a remote monitoring
   * service.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<TicketSync>;
  /** Gets one ticket sync by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TicketSync>;
  /**
   * Creates a ticket sync and returns it. A connection that exchanges tickets with the system of a vendor, such as a
   * remote monitoring service.
   */
  create(params: TicketSyncCreate, options?: RequestOptions): Promise<TicketSync>;
  /** Changes the given fields of one ticket sync; the others stay as they are. */
  update(id: number, params: TicketSyncUpdate, options?: RequestOptions): Promise<TicketSync>;
  /** Replaces one ticket sync whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TicketSyncCreate, options?: RequestOptions): Promise<TicketSync>;
  /** Deletes one ticket sync for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the ticket syncs that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.ticketSyncs` is made from. */
export const ticketSyncsResource: Resource<TicketSyncsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const ticketSyncsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_ticket_syncs_count: { operation: countTicketSyncs },
  create_a_connect_wise_psa_ticket_sync: { operation: createTicketSync },
  delete_a_connect_wise_psa_ticket_sync_by_id: { operation: deleteTicketSync },
  get_single_connect_wise_psa_ticket_sync_by_id: { operation: getTicketSync },
  list_all_connect_wise_psa_ticket_syncs: { operation: listTicketSyncs },
  replace_a_connect_wise_psa_ticket_sync_by_id: { operation: replaceTicketSync },
  update_a_connect_wise_psa_ticket_sync_by_id: { operation: updateTicketSync },
};
