// @generated from definitions/connectwise-psa/schemas/project/project-note.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoteTypeReference, RecordInfo } from "../../schemas/common.js";

/** A remark on a project as a whole. */
export interface ProjectNote {
  /** Id of the project note. */
  id: number;
  /** Id of the project the note is on. */
  projectId?: number | null;
  /** Text of the note. */
  text?: string;
  /** Kind of note, such as a comment. */
  type?: NoteTypeReference;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
  /**
   * What the server notes about the project note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A remark on a project as a whole. */
export interface ProjectNoteCreate extends ProjectNoteUpdate<never> {
  /** Text of the note. */
  text: string;
}

/** A remark on a project as a whole. */
export interface ProjectNoteUpdate<Empty = null> {
  /** Text of the note. */
  text?: string;
  /** Kind of note, such as a comment. */
  type?:
    | {
        /** Id of the note type. */
        id: number;
      }
    | Empty;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
}
