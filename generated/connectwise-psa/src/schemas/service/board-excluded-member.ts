// @generated from definitions/connectwise-psa/schemas/service/board-excluded-member.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A member who may not see one board. */
export interface BoardExcludedMember {
  /** Id of the member excluded from the board. */
  id: number;
  /** Id of the member who is shut out. */
  memberId?: number;
  /** Id of the board the member may not see. */
  boardId?: number | null;
  /**
   * What the server notes about the member excluded from the board, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A member who may not see one board. */
export interface BoardExcludedMemberCreate {
  /** Id of the member who is shut out. */
  memberId?: number;
}
