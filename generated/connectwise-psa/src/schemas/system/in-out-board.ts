// @generated from definitions/connectwise-psa/schemas/system/in-out-board.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";
import type { InOutTypeReference } from "../../schemas/system/in-out-type.js";

/** An entry that says a member is away. */
export interface InOutBoard {
  /** Id of the in/out board entry. */
  id: number;
  /** Member who is away. */
  member?: MemberReference;
  /** Reason for being away. */
  inOutType?: InOutTypeReference;
  /** Words for colleagues, such as where the member can be reached. */
  additionalInfo?: string;
  /** When the member is expected back. */
  dateBack?: string;
  /**
   * What the server notes about the in/out board entry, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An entry that says a member is away. */
export interface InOutBoardCreate extends InOutBoardUpdate<never> {
  /** Member who is away. */
  member: {
    /** Id of the member. */
    id: number;
  };
  /** Reason for being away. */
  inOutType: {
    /** Id of the in out type reference. */
    id: number | null;
  };
  /** When the member is expected back. */
  dateBack: string;
}

/** An entry that says a member is away. */
export interface InOutBoardUpdate<Empty = null> {
  /** Member who is away. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Reason for being away. */
  inOutType?: {
    /** Id of the in out type reference. */
    id: number | null;
  };
  /** Words for colleagues, such as where the member can be reached. */
  additionalInfo?: string | Empty;
  /** When the member is expected back. */
  dateBack?: string;
}
