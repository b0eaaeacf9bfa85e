// @generated from definitions/connectwise-psa/schemas/sales/opportunity-note.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoteTypeReference, RecordInfo } from "../../schemas/common.js";

/** A note on an opportunity. */
export interface OpportunityNote {
  /** Id of the note. */
  id: number;
  /** Id of the opportunity the note is on. */
  opportunityId?: number | null;
  /** Kind of note. */
  type?: NoteTypeReference;
  /** Text of the note. */
  text?: string;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
  /** Identifier of the member who wrote it. */
  enteredBy?: string;
  /** GUID that a mobile app gave the note. */
  mobileGuid?: string | null;
  /**
   * What the server notes about the opportunity note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A note on an opportunity. */
export interface OpportunityNoteCreate extends OpportunityNoteUpdate<never> {
  /** Text of the note. */
  text: string;
}

/** A note on an opportunity. */
export interface OpportunityNoteUpdate<Empty = null> {
  /** Kind of note. */
  type?:
    | {
        /** Id of the note type. */
        id: number;
      }
    | Empty;
  /** Text of the note. */
  text?: string;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
  /** GUID that a mobile app gave the note. */
  mobileGuid?: string | null;
}
