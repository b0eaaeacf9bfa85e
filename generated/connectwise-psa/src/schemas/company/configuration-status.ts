// @generated from definitions/connectwise-psa/schemas/company/configuration-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Whether an asset is in use, such as Active or Retired. */
export interface ConfigurationStatus {
  /** Id of the status. */
  id: number;
  /** Name of the status, such as Active. */
  description?: string;
  /** Whether assets with this status count as out of use. */
  closedFlag?: boolean | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the configuration status, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Whether an asset is in use, such as Active or Retired. */
export interface ConfigurationStatusCreate extends ConfigurationStatusUpdate {
  /** Name of the status, such as Active. */
  description: string;
}

/** Whether an asset is in use, such as Active or Retired. */
export interface ConfigurationStatusUpdate {
  /** Name of the status, such as Active. */
  description?: string;
  /** Whether assets with this status count as out of use. */
  closedFlag?: boolean | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
}

/** A configuration status in short. */
export interface ConfigurationStatusInfo {
  /** Id of the status. */
  id: number;
  /** Name of the status, such as Active. */
  description?: string;
  /** Whether assets with this status count as out of use. */
  closedFlag?: boolean | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the configuration status info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
