// @generated from definitions/connectwise-psa/schemas/company/company-note.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, NoteTypeReference, RecordInfo } from "../../schemas/common.js";

/** A note about a company. */
export interface CompanyNote {
  /** Id of the company note. */
  id: number;
  /** Text of the note. */
  text?: string;
  /** Kind of note. */
  type?: NoteTypeReference;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
  /** Login name of the member who made it. */
  enteredBy?: string;
  /** Company the note is about. */
  company?: CompanyReference;
  /**
   * What the server notes about the company note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A note about a company. */
export interface CompanyNoteCreate extends CompanyNoteUpdate<never> {
  /** Text of the note. */
  text: string;
}

/** A note about a company. */
export interface CompanyNoteUpdate<Empty = null> {
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
