// @generated from definitions/connectwise-psa/schemas/company/contact-note.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoteTypeReference, RecordInfo } from "../../schemas/common.js";

/** A note about a contact. */
export interface ContactNote {
  /** Id of the contact note. */
  id: number;
  /** Id of the contact the note is about. */
  contactId?: number | null;
  /** Text of the note. */
  text?: string;
  /** Kind of note. */
  type?: NoteTypeReference;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
  /** Login name of the member who made it. */
  enteredBy?: string;
  /**
   * What the server notes about the contact note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A note about a contact. */
export interface ContactNoteCreate extends ContactNoteUpdate<never> {
  /** Text of the note. */
  text: string;
}

/** A note about a contact. */
export interface ContactNoteUpdate<Empty = null> {
  /** Text of the note. */
  text?: string;
  /** Kind of note. */
  type?:
    | {
        /** Id of the note type. */
        id: number;
      }
    | Empty;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
}
