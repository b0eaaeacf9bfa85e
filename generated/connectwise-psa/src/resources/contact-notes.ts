// @generated from definitions/connectwise-psa/resources/company/contact-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ContactNote, ContactNoteCreate, ContactNoteUpdate } from "../schemas/company/contact-note.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetContactNoteParams extends GetParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the contact note. */
  id: number;
}

export interface UpdateContactNoteParams extends ContactNoteUpdate {
  /** Id of the contact. */
  contactId: number;
  /** Id of the contact note. */
  id: number;
}

export interface ReplaceContactNoteParams extends ContactNoteCreate {
  /** Id of the contact. */
  contactId: number;
  /** Id of the contact note. */
  id: number;
}

export interface DeleteContactNoteParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the contact note. */
  id: number;
}

const base: ResourceShape = { name: "contact_notes", path: "/company/contacts/{contactId}/notes", required: ["text"] };

/** Lists contact notes. A note about one contact, such as how that person prefers to be reached. */
export const listContactNotes: Operation<{ contactId: number } & ListParams, ContactNote> = {
  of: base,
  like: listShape,
};

/** Gets one contact note by its id. */
export const getContactNote: Operation<GetContactNoteParams, ContactNote> = { of: base, like: getShape };

/** Adds a note to a contact. */
export const createContactNote: Operation<{ contactId: number } & ContactNoteCreate, ContactNote> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one contact note; the others stay as they are. */
export const updateContactNote: Operation<UpdateContactNoteParams, ContactNote> = { of: base, like: updateShape };

/** Replaces one contact note whole; fields that are left out go back to their defaults. */
export const replaceContactNote: Operation<ReplaceContactNoteParams, ContactNote> = { of: base, like: replaceShape };

/** Deletes one contact note for good. */
export const deleteContactNote: Operation<DeleteContactNoteParams, void> = { of: base, like: deleteShape };

/** Counts the contact notes that match the given conditions. */
export const countContactNotes: Operation<{ contactId: number } & CountParams, Count> = { of: base, like: countShape };

/** A note about one contact, such as how that person prefers to be reached. */
export interface ContactNotesResource {
  /** Lists contact notes. A note about one contact, such as how that person prefers to be reached. */
  list(contactId: number, params?: ListParams, options?: RequestOptions): Pages<ContactNote>;
  /** Gets one contact note by its id. */
  get(params: GetContactNoteParams, options?: RequestOptions): Promise<ContactNote>;
  /** Adds a note to a contact. */
  create(contactId: number, params: ContactNoteCreate, options?: RequestOptions): Promise<ContactNote>;
  /** Changes the given fields of one contact note; the others stay as they are. */
  update(params: UpdateContactNoteParams, options?: RequestOptions): Promise<ContactNote>;
  /** Replaces one contact note whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceContactNoteParams, options?: RequestOptions): Promise<ContactNote>;
  /** Deletes one contact note for good. */
  delete(params: DeleteContactNoteParams, options?: RequestOptions): Promise<void>;
  /** Counts the contact notes that match the given conditions. */
  count(contactId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.contactNotes` is made from. */
export const contactNotesResource: Resource<ContactNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const contactNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_notes_count: { operation: countContactNotes },
  create_a_connect_wise_psa_contact_note: { operation: createContactNote },
  delete_a_connect_wise_psa_contact_note_by_id: { operation: deleteContactNote },
  get_single_connect_wise_psa_contact_note_by_id: { operation: getContactNote },
  list_all_connect_wise_psa_contact_notes: { operation: listContactNotes },
  replace_a_connect_wise_psa_contact_note_by_id: { operation: replaceContactNote },
  update_a_connect_wise_psa_contact_note_by_id: { operation: updateContactNote },
};
