// @generated from definitions/connectwise-psa/resources/service/ticket-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TicketNote, TicketNoteCreate, TicketNoteUpdate } from "../schemas/service/ticket-note.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListTicketNotesParams extends ListParams {
  /** Filter, e.g. `internalAnalysisFlag = true` or `dateCreated > [2025-01-31T00:00:00Z]`. */
  conditions?: string;
  /** Order, e.g. `id desc` for the newest first. */
  orderBy?: string;
}

export interface GetTicketNoteParams extends GetParams {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the ticket note. */
  id: number;
}

export interface UpdateTicketNoteParams extends TicketNoteUpdate {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the ticket note. */
  id: number;
}

export interface ReplaceTicketNoteParams extends TicketNoteCreate {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the ticket note. */
  id: number;
}

export interface DeleteTicketNoteParams {
  /** Id of the ticket. */
  ticketId: number;
  /** Id of the ticket note. */
  id: number;
}

const base: ResourceShape = { name: "ticket_notes", path: "/service/tickets/{ticketId}/notes", required: ["text"] };

/**
 * Lists the notes of one ticket. What was said on a ticket, as discussion with the customer, internal analysis or
 * resolution. Notes of time entries are not among them.
 */
export const listTicketNotes: Operation<{ ticketId: number } & ListTicketNotesParams, TicketNote> = {
  of: base,
  like: listShape,
};

/** Gets one note of a ticket. */
export const getTicketNote: Operation<GetTicketNoteParams, TicketNote> = { of: base, like: getShape };

/** Writes a note on a ticket. */
export const createTicketNote: Operation<{ ticketId: number } & TicketNoteCreate, TicketNote> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one note; the others stay as they are. */
export const updateTicketNote: Operation<UpdateTicketNoteParams, TicketNote> = { of: base, like: updateShape };

/** Replaces one ticket note whole; fields that are left out go back to their defaults. */
export const replaceTicketNote: Operation<ReplaceTicketNoteParams, TicketNote> = { of: base, like: replaceShape };

/** Deletes one ticket note for good. */
export const deleteTicketNote: Operation<DeleteTicketNoteParams, void> = { of: base, like: deleteShape };

/** Counts the ticket notes that match the given conditions. */
export const countTicketNotes: Operation<{ ticketId: number } & CountParams, Count> = { of: base, like: countShape };

/**
 * What was said on a ticket, as discussion with the customer, internal analysis or resolution. Notes of time entries
 * are not among them.
 */
export interface TicketNotesResource {
  /**
   * Lists the notes of one ticket. What was said on a ticket, as discussion with the customer, internal analysis or
   * resolution. Notes of time entries are not among them.
   */
  list(ticketId: number, params?: ListTicketNotesParams, options?: RequestOptions): Pages<TicketNote>;
  /** Gets one note of a ticket. */
  get(params: GetTicketNoteParams, options?: RequestOptions): Promise<TicketNote>;
  /**
   * Writes a note on a ticket.
   *
   * @example
   * await client.ticketNotes.create(8812, {
   *   text: "MacBook Pro M3 is out of stock. Purchase order 5092 was placed with the distributor.",
   *   internalAnalysisFlag: true,
   * });
   */
  create(ticketId: number, params: TicketNoteCreate, options?: RequestOptions): Promise<TicketNote>;
  /**
   * Changes the given fields of one note; the others stay as they are.
   *
   * @example
   * await client.ticketNotes.update({
   *   ticketId: 9932,
   *   id: 3120,
   *   internalAnalysisFlag: true,
   *   detailDescriptionFlag: false,
   * });
   */
  update(params: UpdateTicketNoteParams, options?: RequestOptions): Promise<TicketNote>;
  /** Replaces one ticket note whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTicketNoteParams, options?: RequestOptions): Promise<TicketNote>;
  /** Deletes one ticket note for good. */
  delete(params: DeleteTicketNoteParams, options?: RequestOptions): Promise<void>;
  /** Counts the ticket notes that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.ticketNotes` is made from. */
export const ticketNotesResource: Resource<TicketNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const ticketNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_ticket_notes_count: { operation: countTicketNotes },
  create_a_connect_wise_psa_ticket_note: { operation: createTicketNote },
  delete_a_connect_wise_psa_ticket_note_by_id: { operation: deleteTicketNote },
  get_single_connect_wise_psa_ticket_note_by_id: { operation: getTicketNote },
  list_all_connect_wise_psa_ticket_notes: { operation: listTicketNotes },
  replace_a_connect_wise_psa_ticket_note_by_id: { operation: replaceTicketNote },
  update_a_connect_wise_psa_ticket_note_by_id: { operation: updateTicketNote },
};
