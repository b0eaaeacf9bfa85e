// @generated from definitions/connectwise-psa/schemas/system/in-out-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A reason on the in/out board. */
export interface InOutType {
  /** Id of the in/out type. */
  id: number;
  /** Reason as the board shows it, such as Lunch. */
  description?: string;
  /**
   * What the server notes about the in/out type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the in/out type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A reason on the in/out board. */
export interface InOutTypeCreate extends InOutTypeUpdate {
  /** Reason as the board shows it, such as Lunch. */
  description: string;
}

/** A reason on the in/out board. */
export interface InOutTypeUpdate {
  /** Reason as the board shows it, such as Lunch. */
  description?: string;
}

/** An in/out type in short. */
export interface InOutTypeInfo {
  /** Id of the in/out type. */
  id: number;
  /** Reason as the board shows it, such as Lunch. */
  description?: string;
  /**
   * What the server notes about the in/out type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A kind of presence on the in/out board, such as In or At lunch. */
export interface InOutTypeReference {
  /** Id of the in out type reference. */
  id?: number | null;
  /** Name of the in out type reference. */
  name?: string;
  /**
   * What the server notes about the in out type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
