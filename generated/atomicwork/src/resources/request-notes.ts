// @generated from definitions/atomicwork/resources/requests/request-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { Activity, Note } from "../schemas/common.js";
import type { NoteInputCreate } from "../schemas/requests/request.js";
import { integer, many, segment, text } from "@toolwright/runtime";
import { createShape, listShape, tokensPaging } from "../conventions.js";

export interface ListRequestNotesParams extends ListParams {
  /** Text to look for in the notes. */
  search_key?: string;
  /** Page to start on; the API insists on it, and a page token takes its place from the second page on. Default `1`. */
  page?: number;
  /** Where to go on: the cursor of the page before. Leave it out for the first page. */
  next_page_token?: string;
}

export interface ActivityRequestNotesParams {
  /** Text to look for in the notes and entries. */
  search_key?: string;
  /** Page to start on; the API insists on it, and a page token takes its place from the second page on. Default `1`. */
  page?: number;
  /** Where to go on: the cursor of the page before. Leave it out for the first page. */
  next_page_token?: string;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

const base: ResourceShape = {
  name: "request_notes",
  path: "/requests/{request_id}/notes",
  dates: ["event_created_at"],
};

/**
 * Lists the notes of a request, private ones included. The conversation on a request, made of public replies to the
 * requester and private notes between agents.
 */
export const listRequestNotes: Operation<{ request_id: string } & ListRequestNotesParams, Note> = {
  of: base,
  like: listShape,
  query: { search_key: text, page: integer, next_page_token: text, per_page: integer },
  paging: tokensPaging,
  ids: { request_id: segment },
};

/** Adds a note to a request. */
export const createRequestNote: Operation<{ request_id: string } & NoteInputCreate, Note> = {
  of: base,
  like: createShape,
  ids: { request_id: segment },
};

/** Lists the notes of a request and what was done to it, merged in time order. */
export const activityRequestNotes: Operation<{ request_id: string } & ActivityRequestNotesParams, Activity> = {
  of: base,
  name: "activity",
  path: "/requests/{request_id}/activity-notes",
  method: "GET",
  query: { search_key: text, page: integer, next_page_token: text, per_page: integer },
  paging: tokensPaging,
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
  ids: { request_id: segment },
};

/** The conversation on a request, made of public replies to the requester and private notes between agents. */
export interface RequestNotesResource {
  /**
   * Lists the notes of a request, private ones included. The conversation on a request, made of public replies to the
   * requester and private notes between agents.
   *
   * @example
   * await client.requestNotes.list("REQ-123");
   */
  list(requestId: string, params?: ListRequestNotesParams, options?: RequestOptions): Pages<Note>;
  /**
   * Adds a note to a request.
   *
   * @example
   * await client.requestNotes.create("REQ-123", {
   *   description: "<p>Please restart the laptop once.</p>",
   *   is_private: false,
   *   source: "API",
   * });
   */
  create(requestId: string, params?: NoteInputCreate, options?: RequestOptions): Promise<Note>;
  /**
   * Lists the notes of a request and what was done to it, merged in time order.
   *
   * @example
   * await client.requestNotes.activity("REQ-123");
   */
  activity(requestId: string, params?: ActivityRequestNotesParams, options?: RequestOptions): Pages<Activity>;
}

/** What `client.requestNotes` is made from. */
export const requestNotesResource: Resource<RequestNotesResource> = {
  of: base,
  operations: [listRequestNotes, createRequestNote, activityRequestNotes],
};

/** The operations behind the tools of this resource. */
export const requestNotesTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_request_activity_notes: { operation: activityRequestNotes },
  create_a_atomicwork_request_note: { operation: createRequestNote },
  list_all_atomicwork_request_notes: { operation: listRequestNotes },
};
