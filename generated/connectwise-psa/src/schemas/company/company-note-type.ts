// @generated from definitions/connectwise-psa/schemas/company/company-note-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of note, such as Comment or Accounting. */
export interface CompanyNoteType {
  /** Id of the note type. */
  id: number;
  /** Short unique code of the note type. */
  identifier?: string;
  /** Name of the note type. */
  name?: string;
  /** Whether the note type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether notes that come from an import get this type. */
  importFlag?: boolean | null;
  /**
   * What the server notes about the note type, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the note type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of note, such as Comment or Accounting. */
export interface CompanyNoteTypeCreate extends CompanyNoteTypeUpdate<never> {
  /** Name of the note type. */
  name: string;
}

/** A kind of note, such as Comment or Accounting. */
export interface CompanyNoteTypeUpdate<Empty = null> {
  /** Short unique code of the note type. */
  identifier?: string | Empty;
  /** Name of the note type. */
  name?: string;
  /** Whether the note type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether notes that come from an import get this type. */
  importFlag?: boolean | null;
}

/** A note type in short. */
export interface CompanyNoteTypeInfo {
  /** Id of the company note type. */
  id: number;
  /** Short code by which the company note type is known. */
  identifier?: string;
  /** Name of the company note type. */
  name?: string;
  /** Whether the company note type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the company note type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
