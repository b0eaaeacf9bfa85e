// @generated from definitions/connectwise-psa/schemas/procurement/directional-sync.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A direction in which calendar and contacts are kept in step with Office 365. */
export interface DirectionalSync {
  /** Id of the sync direction. */
  id: number;
  /** Name of the direction, such as both ways. */
  name?: string;
  /**
   * What the server notes about the sync direction, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A direction in which calendar and contacts are kept in step with Office 365. */
export interface DirectionalSyncCreate extends DirectionalSyncUpdate {
  /** Name of the direction, such as both ways. */
  name: string;
}

/** A direction in which calendar and contacts are kept in step with Office 365. */
export interface DirectionalSyncUpdate {
  /** Name of the direction, such as both ways. */
  name?: string;
}

/** A direction in which calendar and contacts are kept in step. */
export interface DirectionalSyncInfo {
  /** Id of the sync direction. */
  id: number;
  /** Name of the sync direction. */
  name?: string;
  /**
   * What the server notes about the sync direction, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
