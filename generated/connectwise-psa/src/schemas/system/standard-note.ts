// @generated from definitions/connectwise-psa/schemas/system/standard-note.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** A prepared text that technicians insert into ticket notes. */
export interface StandardNote {
  /** Id of the standard note. */
  id: number;
  /** Name of the standard note. */
  name?: string;
  /** Text that is inserted; may hold HTML. */
  contents?: string;
  /** Location whose tickets are offered the note. */
  location?: SystemLocationReference;
  /** Department whose tickets are offered the note. */
  department?: SystemDepartmentReference;
  /** Board whose tickets are offered the note. */
  board?: BoardReference;
  /**
   * What the server notes about the standard note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the standard note in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A prepared text that technicians insert into ticket notes. */
export interface StandardNoteCreate extends StandardNoteUpdate<never> {
  /** Name of the standard note. */
  name: string;
  /** Text that is inserted; may hold HTML. */
  contents: string;
}

/** A prepared text that technicians insert into ticket notes. */
export interface StandardNoteUpdate<Empty = null> {
  /** Name of the standard note. */
  name?: string;
  /** Text that is inserted; may hold HTML. */
  contents?: string;
  /** Location whose tickets are offered the note. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department whose tickets are offered the note. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Board whose tickets are offered the note. */
  board?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
}

/** A prepared text in short. */
export interface StandardNoteInfo {
  /** Id of the standard note. */
  id: number;
  /** Name of the standard note. */
  name?: string;
  /** Text that is inserted, which can hold HTML. */
  contents?: string;
  /** Location whose members can use the text. */
  location?: SystemLocationReference;
  /** Department whose members can use the text. */
  department?: SystemDepartmentReference;
  /** Service board on whose tickets the text can be used. */
  board?: BoardReference;
  /**
   * What the server notes about the standard note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
