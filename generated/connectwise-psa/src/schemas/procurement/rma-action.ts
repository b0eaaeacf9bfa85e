// @generated from definitions/connectwise-psa/schemas/procurement/rma-action.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** What the vendor is asked to do with returned goods. */
export interface RmaAction {
  /** Id of the RMA action. */
  id: number;
  /** Name of the RMA action. */
  name?: string;
  /** Whether the RMA action is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the RMA action, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the RMA action in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** What the vendor is asked to do with returned goods. */
export interface RmaActionCreate extends RmaActionUpdate {
  /** Name of the RMA action. */
  name: string;
}

/** What the vendor is asked to do with returned goods. */
export interface RmaActionUpdate {
  /** Name of the RMA action. */
  name?: string;
  /** Whether the RMA action is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** The slim copy of an RMA action. */
export interface RmaActionInfo {
  /** Id of the RMA action. */
  id: number;
  /** Name of the RMA action. */
  name?: string;
  /**
   * What the server notes about the RMA action, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** What is to be done about a returned piece, such as repair or replace. */
export interface RmaActionReference {
  /** Id of the rma action reference. */
  id?: number | null;
  /** Name of the rma action reference. */
  name?: string;
  /**
   * What the server notes about the rma action reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
