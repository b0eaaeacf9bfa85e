// @generated from definitions/connectwise-psa/schemas/service/board-item-association.yaml
// To change this file, edit that and run `npm run generate`.

import type { BoardReference, RecordInfo, ServiceItemReference } from "../../schemas/common.js";

/** Which subtypes one item goes with under a type of the board. */
export interface BoardItemAssociation {
  /** Id of the allowed combination of ticket item and type. */
  id: number;
  /** Ids of the subtypes the item goes with; needed unless one of the two flags is true. */
  subTypeAssociationIds?: number[];
  /** Ticket item that is allowed with the type and subtype. */
  item?: ServiceItemReference;
  /** Service board the allowed combination of ticket item and type belongs to. */
  board?: BoardReference;
  /**
   * What the server notes about the allowed combination of ticket item and type, such as who changed it last and when,
   * and addresses of related records.
   */
  _info?: RecordInfo;
}

/** Which subtypes one item goes with under a type of the board. */
export interface BoardItemAssociationUpdate<Empty = null> {
  /** Ids of the subtypes the item goes with; needed unless one of the two flags is true. */
  subTypeAssociationIds?: number[] | Empty;
  /** True lets the item go with all subtypes. */
  addAllSubTypesFlag?: boolean | null;
  /** True takes the item off all subtypes. */
  removeAllSubTypesFlag?: boolean | null;
}

/** Which subtypes one item goes with under a type of the board. */
export interface BoardItemAssociationCreate extends BoardItemAssociationUpdate<never> {}
