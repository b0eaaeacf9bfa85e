// @generated from definitions/connectwise-psa/schemas/project/phase-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, StatusIndicatorReference } from "../../schemas/common.js";

/** A status phases of projects can have. */
export interface PhaseStatus {
  /** Id of the phase status. */
  id: number;
  /** Name of the phase status. */
  name?: string;
  /** Whether the phase status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the phase status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether phases with this status are shown folded up in the work plan. */
  collapsedFlag?: boolean | null;
  /** Whether phases with this status count as closed. */
  closedFlag?: boolean | null;
  /** Ids of the project boards that offer the status. */
  boardAssociationIds?: number[];
  /** Color or icon that marks the status. */
  statusIndicator?: StatusIndicatorReference;
  /** Name of an indicator of your own; needed when statusIndicator is Custom. */
  customStatusIndicatorName?: string;
  /**
   * What the server notes about the phase status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the phase status in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A status phases of projects can have. */
export interface PhaseStatusCreate extends PhaseStatusUpdate<never> {
  /** Name of the phase status. */
  name: string;
}

/** A status phases of projects can have. */
export interface PhaseStatusUpdate<Empty = null> {
  /** Name of the phase status. */
  name?: string;
  /** Whether the phase status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the phase status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether phases with this status are shown folded up in the work plan. */
  collapsedFlag?: boolean | null;
  /** Whether phases with this status count as closed. */
  closedFlag?: boolean | null;
  /** Ids of the project boards that offer the status. */
  boardAssociationIds?: number[] | Empty;
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

/** A phase status in short. */
export interface PhaseStatusInfo {
  /** Id of the phase status. */
  id: number;
  /** Name of the phase status. */
  name?: string;
  /** Whether the phase status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the phase status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether phases with this status are shown folded up in the work plan. */
  collapsedFlag?: boolean | null;
  /** Whether phases with this status count as closed. */
  closedFlag?: boolean | null;
  /** Ids of the project boards that offer the status. */
  boardAssociationIds?: number[];
  /**
   * What the server notes about the phase status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A phase status: where a phase of a project stands. */
export interface PhaseStatusReference {
  /** Id of the phase status reference. */
  id?: number | null;
  /** Name of the phase status reference. */
  name?: string;
  /**
   * What the server notes about the phase status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
