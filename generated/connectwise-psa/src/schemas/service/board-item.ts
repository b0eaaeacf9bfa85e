// @generated from definitions/connectwise-psa/schemas/service/board-item.yaml
// To change this file, edit that and run `npm run generate`.

import type { BoardReference, RecordInfo } from "../../schemas/common.js";

/** Third level of ticket classification on one board. */
export interface BoardItem {
  /** Id of the item. */
  id: number;
  /** Name of the item, such as Cabling. */
  name?: string;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Board the item belongs to. */
  board?: BoardReference;
  /**
   * What the server notes about the board item, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Platform GUID of the board it belongs to. */
  parentConnectWiseId?: string;
  /** Id of the board it belongs to. */
  parentId?: number | null;
  /** Id of the parent's parent, when there is one. */
  grandParentId?: number | null;
  /** Platform GUID of the parent's parent. */
  grandParentConnectWiseId?: string;
}

/** Third level of ticket classification on one board. */
export interface BoardItemCreate extends BoardItemUpdate {
  /** Name of the item, such as Cabling. */
  name: string;
}

/** Third level of ticket classification on one board. */
export interface BoardItemUpdate {
  /** Name of the item, such as Cabling. */
  name?: string;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
}
