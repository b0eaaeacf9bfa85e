// @generated from definitions/connectwise-psa/schemas/procurement/rma-disposition.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** What finally happens to returned goods. */
export interface RmaDisposition {
  /** Id of the RMA disposition. */
  id: number;
  /** Name of the RMA disposition. */
  name?: string;
  /** Whether the RMA disposition is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the RMA disposition, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the RMA disposition in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** What finally happens to returned goods. */
export interface RmaDispositionCreate extends RmaDispositionUpdate {
  /** Name of the RMA disposition. */
  name: string;
}

/** What finally happens to returned goods. */
export interface RmaDispositionUpdate {
  /** Name of the RMA disposition. */
  name?: string;
  /** Whether the RMA disposition is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** The slim copy of an RMA disposition. */
export interface RmaDispositionInfo {
  /** Id of the RMA disposition. */
  id: number;
  /** Name of the RMA disposition. */
  name?: string;
  /**
   * What the server notes about the RMA disposition, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** What became of a returned piece. */
export interface RmaDispositionReference {
  /** Id of the rma disposition reference. */
  id?: number | null;
  /** Name of the rma disposition reference. */
  name?: string;
  /**
   * What the server notes about the rma disposition reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
