// @generated from definitions/connectwise-psa/resources/project/project-ticket-notes.yaml
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

export interface GetProjectTicketNoteParams extends GetParams {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket note. */
  id: number;
}

export interface UpdateProjectTicketNoteParams extends TicketNoteUpdate {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket note. */
  id: number;
}

export interface ReplaceProjectTicketNoteParams extends TicketNoteCreate {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket note. */
  id: number;
}

export interface DeleteProjectTicketNoteParams {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket note. */
  id: number;
}

const base: ResourceShape = {
  name: "project_ticket_notes",
  path: "/project/tickets/{ticketId}/notes",
  required: ["text"],
};

/**
 * Lists the notes of one project ticket. What was said on a project ticket, as discussion with the customer, internal
 * analysis or resolution. Notes of time entries are not among them.
 */
export const listProjectTicketNotes: Operation<{ ticketId: number } & ListParams, TicketNote> = {
  of: base,
  like: listShape,
};

/** Gets one project ticket note by its id. */
export const getProjectTicketNote: Operation<GetProjectTicketNoteParams, TicketNote> = { of: base, like: getShape };

/** Writes a note on a project ticket. */
export const createProjectTicketNote: Operation<{ ticketId: number } & TicketNoteCreate, TicketNote> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project ticket note; the others stay as they are. */
export const updateProjectTicketNote: Operation<UpdateProjectTicketNoteParams, TicketNote> = {
  of: base,
  like: updateShape,
};

/** Replaces one project ticket note whole; fields that are left out go back to their defaults. */
export const replaceProjectTicketNote: Operation<ReplaceProjectTicketNoteParams, TicketNote> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project ticket note for good. */
export const deleteProjectTicketNote: Operation<DeleteProjectTicketNoteParams, void> = { of: base, like: deleteShape };

/** Counts the project ticket notes that match the given conditions. */
export const countProjectTicketNotes: Operation<{ ticketId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * What was said on a project ticket, as discussion with the customer, internal analysis or resolution. Notes of time
 * entries are not among them.
 */
export interface ProjectTicketNotesResource {
  /**
   * Lists the notes of one project ticket. What was said on a project ticket, as discussion with the customer, internal
   * analysis or resolution. Notes of time entries are not among them.
   */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<TicketNote>;
  /** Gets one project ticket note by its id. */
  get(params: GetProjectTicketNoteParams, options?: RequestOptions): Promise<TicketNote>;
  /** Writes a note on a project ticket. */
  create(ticketId: number, params: TicketNoteCreate, options?: RequestOptions): Promise<TicketNote>;
  /** Changes the given fields of one project ticket note; the others stay as they are. */
  update(params: UpdateProjectTicketNoteParams, options?: RequestOptions): Promise<TicketNote>;
  /** Replaces one project ticket note whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectTicketNoteParams, options?: RequestOptions): Promise<TicketNote>;
  /** Deletes one project ticket note for good. */
  delete(params: DeleteProjectTicketNoteParams, options?: RequestOptions): Promise<void>;
  /** Counts the project ticket notes that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTicketNotes` is made from. */
export const projectTicketNotesResource: Resource<ProjectTicketNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTicketNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_ticket_notes_count: { operation: countProjectTicketNotes },
  create_a_connect_wise_psa_project_ticket_note: { operation: createProjectTicketNote },
  delete_a_connect_wise_psa_project_ticket_note_by_id: { operation: deleteProjectTicketNote },
  get_single_connect_wise_psa_project_ticket_note_by_id: { operation: getProjectTicketNote },
  list_all_connect_wise_psa_project_ticket_notes: { operation: listProjectTicketNotes },
  replace_a_connect_wise_psa_project_ticket_note_by_id: { operation: replaceProjectTicketNote },
  update_a_connect_wise_psa_project_ticket_note_by_id: { operation: updateProjectTicketNote },
};
