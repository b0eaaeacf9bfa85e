// @generated from definitions/connectwise-psa/schemas/project/project-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, StatusIndicatorReference } from "../../schemas/common.js";

/** A status projects can have. */
export interface ProjectStatus {
  /** Id of the project status. */
  id: number;
  /** Name of the project status. */
  name?: string;
  /** Whether the project status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the project status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether no time can be logged on projects with this status. */
  noTimeFlag?: boolean | null;
  /** Whether projects with this status count as closed. */
  closedFlag?: boolean | null;
  /** Color or icon that marks the status. */
  statusIndicator?: StatusIndicatorReference;
  /** Name of an indicator of your own; needed when statusIndicator is Custom. */
  customStatusIndicatorName?: string;
  /**
   * What the server notes about the project status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the project status in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A status projects can have. */
export interface ProjectStatusCreate extends ProjectStatusUpdate<never> {
  /** Name of the project status. */
  name: string;
}

/** A status projects can have. */
export interface ProjectStatusUpdate<Empty = null> {
  /** Name of the project status. */
  name?: string;
  /** Whether the project status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the project status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether no time can be logged on projects with this status. */
  noTimeFlag?: boolean | null;
  /** Whether projects with this status count as closed. */
  closedFlag?: boolean | null;
  /** Color or icon that marks the status. */
  statusIndicator?:
    | {
        /** Id of the indicator. */
        id: number;
      }
    | Empty;
  /** Name of an indicator of your own; needed when statusIndicator is Custom. */
  customStatusIndicatorName?: string | Empty;
}

/** A project status in short. */
export interface ProjectStatusInfo {
  /** Id of the project status. */
  id: number;
  /** Name of the project status. */
  name?: string;
  /** Whether the project status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the project status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether no time can be logged on projects with this status. */
  noTimeFlag?: boolean | null;
  /** Whether projects with this status count as closed. */
  closedFlag?: boolean | null;
  /**
   * What the server notes about the project status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
