// @generated from definitions/connectwise-psa/resources/project/project-ticket-all-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { ProjectTicketNote } from "../schemas/project/project-ticket-note.js";
import { json, none } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface MarkAsProjectTicketAllNotesParams {
  /** Text of the note. */
  text?: string;
  /** True puts it under Discussion, which the customer sees. */
  detailDescriptionFlag?: boolean | null;
  /** True makes it internal; the customer does not see it. */
  internalAnalysisFlag?: boolean | null;
  /** True puts it under Resolution; the customer sees it. */
  resolutionFlag?: boolean | null;
  /** True marks it as the statement of the problem. */
  issueFlag?: boolean | null;
  /** Member who wrote it, when a member did. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Person at the customer who wrote it, when a contact did. */
  contact?: {
    /** Id of the contact. */
    id: number;
  };
}

const base: ResourceShape = { name: "project_ticket_all_notes", path: "/project/tickets/{ticketId}/allNotes" };

/** Lists everything said on one project ticket, with notes and the notes of time entries together. */
export const listProjectTicketAllNotes: Operation<{ ticketId: number } & ListParams, ProjectTicketNote> = {
  of: base,
  like: listShape,
};

/** Changes what one note of a project ticket counts as, such as discussion, internal analysis, resolution or issue. */
export const markAsProjectTicketAllNotes: Operation<{ id: number } & MarkAsProjectTicketAllNotesParams, void> = {
  of: base,
  name: "mark_as",
  path: "/project/ticketNote/{id}/markAs",
  method: "POST",
  body: { as: json, ids: ["id"] },
  returns: none,
};

/** Everything said on one project ticket, with notes, notes of time entries and notes of meetings together. */
export interface ProjectTicketAllNotesResource {
  /** Lists everything said on one project ticket, with notes and the notes of time entries together. */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectTicketNote>;
  /**
   * Changes what one note of a project ticket counts as, such as discussion, internal analysis, resolution or issue.
   */
  markAs(id: number, params?: MarkAsProjectTicketAllNotesParams, options?: RequestOptions): Promise<void>;
}

/** What `client.projectTicketAllNotes` is made from. */
export const projectTicketAllNotesResource: Resource<ProjectTicketAllNotesResource> = {
  of: base,
  operations: [listShape, markAsProjectTicketAllNotes],
};

/** The operations behind the tools of this resource. */
export const projectTicketAllNotesTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_project_ticket_all_notes: { operation: listProjectTicketAllNotes },
  connect_wise_psa_project_ticket_all_notes_mark_as: { operation: markAsProjectTicketAllNotes },
};
