// @generated from definitions/connectwise-psa/schemas/system/workflow-table-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of record a workflow can watch. */
export interface WorkflowTableType {
  /** Id of the workflow record type. */
  id: number;
  /** Short code by which the workflow record type is known. */
  identifier?: string;
  /** Name of the workflow record type. */
  name?: string;
  /** GUID of the workflow record type in the shared ConnectWise platform. */
  connectWiseID?: string;
  /**
   * What the server notes about the workflow record type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A kind of record a workflow can watch in short. */
export interface WorkflowTableTypeInfo {
  /** Id of the workflow record type. */
  id: number;
  /** Short code by which the workflow record type is known. */
  identifier?: string;
  /** Name of the workflow record type. */
  name?: string;
  /**
   * What the server notes about the workflow record type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The kind of record a workflow watches, such as tickets or companies. */
export interface WorkflowTableTypeReference {
  /** Id of the workflow table type reference. */
  id?: number | null;
  /** Short code by which the workflow table type reference is known. */
  identifier?: string;
  /** Name of the workflow table type reference. */
  name?: string;
  /**
   * What the server notes about the workflow table type reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}
