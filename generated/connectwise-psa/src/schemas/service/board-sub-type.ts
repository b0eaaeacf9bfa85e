// @generated from definitions/connectwise-psa/schemas/service/board-sub-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { BoardReference, RecordInfo } from "../../schemas/common.js";

/** Second level of ticket classification on one board; goes with certain types. */
export interface BoardSubType {
  /** Id of the subtype. */
  id: number;
  /** Name of the subtype, such as Switch. */
  name?: string;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Ids of the types of the board it goes with. */
  typeAssociationIds?: number[];
  /** Board the subtype belongs to. */
  board?: BoardReference;
  /**
   * What the server notes about the board subtype, such as who changed it last and when, and addresses of related
   * records.
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

/** Second level of ticket classification on one board; goes with certain types. */
export interface BoardSubTypeCreate extends BoardSubTypeUpdate<never> {
  /** Name of the subtype, such as Switch. */
  name: string;
}

/** Second level of ticket classification on one board; goes with certain types. */
export interface BoardSubTypeUpdate<Empty = null> {
  /** Name of the subtype, such as Switch. */
  name?: string;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Ids of the types of the board it goes with. */
  typeAssociationIds?: number[] | Empty;
  /** True lets it go with all types of the board. */
  addAllTypesFlag?: boolean | null;
  /** True takes it off all types of the board. */
  removeAllTypesFlag?: boolean | null;
}

/** A subtype in short. */
export interface BoardSubTypeInfo {
  /** Id of the subtype. */
  id: number;
  /** Name of the subtype, such as Switch. */
  name?: string;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Ids of the types of the board it goes with. */
  typeAssociationIds?: number[];
  /**
   * What the server notes about the board sub type info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
