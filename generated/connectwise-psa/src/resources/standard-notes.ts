// @generated from definitions/connectwise-psa/resources/system/standard-notes.yaml
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
import type { StandardNote, StandardNoteCreate, StandardNoteUpdate } from "../schemas/system/standard-note.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "standard_notes", path: "/system/standardNotes", required: ["name", "contents"] };

/**
 * Lists standard notes. A prepared (canned) text, such as a frequent answer, that technicians insert into ticket notes.
 */
export const listStandardNotes: Operation<ListParams, StandardNote> = { of: base, like: listShape };

/** Gets one standard note by its id. */
export const getStandardNote: Operation<{ id: number } & GetParams, StandardNote> = { of: base, like: getShape };

/**
 * Creates a standard note and returns it. A prepared (canned) text, such as a frequent answer, that technicians insert
 * into ticket notes.
 */
export const createStandardNote: Operation<StandardNoteCreate, StandardNote> = { of: base, like: createShape };

/** Changes the given fields of one standard note; the others stay as they are. */
export const updateStandardNote: Operation<{ id: number } & StandardNoteUpdate, StandardNote> = {
  of: base,
  like: updateShape,
};

/** Replaces one standard note whole; fields that are left out go back to their defaults. */
export const replaceStandardNote: Operation<{ id: number } & StandardNoteCreate, StandardNote> = {
  of: base,
  like: replaceShape,
};

/** Deletes one standard note for good. */
export const deleteStandardNote: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the standard notes that match the given conditions. */
export const countStandardNotes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A prepared (canned) text, such as a frequent answer, that technicians insert into ticket notes. */
export interface StandardNotesResource {
  /**
   * Lists standard notes. A prepared (canned) text, such as a frequent answer, that technicians insert into ticket
   * notes.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<StandardNote>;
  /** Gets one standard note by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<StandardNote>;
  /**
   * Creates a standard note and returns it. A prepared (canned) text, such as a frequent answer, that technicians
   * insert into ticket notes.
   */
  create(params: StandardNoteCreate, options?: RequestOptions): Promise<StandardNote>;
  /** Changes the given fields of one standard note; the others stay as they are. */
  update(id: number, params: StandardNoteUpdate, options?: RequestOptions): Promise<StandardNote>;
  /** Replaces one standard note whole; fields that are left out go back to their defaults. */
  replace(id: number, params: StandardNoteCreate, options?: RequestOptions): Promise<StandardNote>;
  /** Deletes one standard note for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the standard notes that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.standardNotes` is made from. */
export const standardNotesResource: Resource<StandardNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const standardNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_standard_notes_count: { operation: countStandardNotes },
  create_a_connect_wise_psa_standard_note: { operation: createStandardNote },
  delete_a_connect_wise_psa_standard_note_by_id: { operation: deleteStandardNote },
  get_single_connect_wise_psa_standard_note_by_id: { operation: getStandardNote },
  list_all_connect_wise_psa_standard_notes: { operation: listStandardNotes },
  replace_a_connect_wise_psa_standard_note_by_id: { operation: replaceStandardNote },
  update_a_connect_wise_psa_standard_note_by_id: { operation: updateStandardNote },
};
