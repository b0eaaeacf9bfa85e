// @generated from definitions/atomicwork/resources/change-management/change-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { ChangeNoteInputCreate } from "../schemas/change-management/change.js";
import type { Activity, Note } from "../schemas/common.js";
import { integer, many, segment, text } from "@toolwright/runtime";
import { createShape, listShape, tokensPaging } from "../conventions.js";

export interface ListChangeNotesParams extends ListParams {
  /** Text to look for in the notes. */
  search_key?: string;
  /** Page to start on; the API insists on it, and a page token takes its place from the second page on. Default `1`. */
  page?: number;
  /** Where to go on: the cursor of the page before. Leave it out for the first page. */
  next_page_token?: string;
}

export interface ActivityChangeNotesParams {
  /** Text to look for in the notes and entries. */
  search_key?: string;
  /** Page to start on; the API insists on it, and a page token takes its place from the second page on. Default `1`. */
  page?: number;
  /** Where to go on: the cursor of the page before. Leave it out for the first page. */
  next_page_token?: string;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

const base: ResourceShape = { name: "change_notes", path: "/change-management/changes/{change_id}/notes" };

/** Lists the notes of a change. */
export const listChangeNotes: Operation<{ change_id: string } & ListChangeNotesParams, Note> = {
  of: base,
  like: listShape,
  query: { search_key: text, page: integer, next_page_token: text, per_page: integer },
  paging: tokensPaging,
  ids: { change_id: segment },
};

/** Adds a note to a change. */
export const createChangeNote: Operation<{ change_id: string } & ChangeNoteInputCreate, Note> = {
  of: base,
  like: createShape,
  ids: { change_id: segment },
};

/** Lists the notes of a change and what was done to it, merged in time order. */
export const activityChangeNotes: Operation<{ change_id: string } & ActivityChangeNotesParams, Activity> = {
  of: base,
  name: "activity",
  path: "/change-management/changes/{change_id}/activity-notes",
  method: "GET",
  query: { search_key: text, page: integer, next_page_token: text, per_page: integer },
  paging: tokensPaging,
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
  ids: { change_id: segment },
};

/** Comments on a change. */
export interface ChangeNotesResource {
  /**
   * Lists the notes of a change.
   *
   * @example
   * await client.changeNotes.list("CHG-45");
   */
  list(changeId: string, params?: ListChangeNotesParams, options?: RequestOptions): Pages<Note>;
  /**
   * Adds a note to a change.
   *
   * @example
   * await client.changeNotes.create("CHG-45", {
   *   description: "<p>Replica promoted at 22:31 UTC.</p>",
   *   is_private: true,
   *   source: "API",
   * });
   */
  create(changeId: string, params?: ChangeNoteInputCreate, options?: RequestOptions): Promise<Note>;
  /**
   * Lists the notes of a change and what was done to it, merged in time order.
   *
   * @example
   * await client.changeNotes.activity("CHG-45");
   */
  activity(changeId: string, params?: ActivityChangeNotesParams, options?: RequestOptions): Pages<Activity>;
}

/** What `client.changeNotes` is made from. */
export const changeNotesResource: Resource<ChangeNotesResource> = {
  of: base,
  operations: [listChangeNotes, createChangeNote, activityChangeNotes],
};

/** The operations behind the tools of this resource. */
export const changeNotesTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_change_management_change_activity_notes: { operation: activityChangeNotes },
  create_a_atomicwork_change_management_change_note: { operation: createChangeNote },
  list_all_atomicwork_change_management_change_notes: { operation: listChangeNotes },
};
