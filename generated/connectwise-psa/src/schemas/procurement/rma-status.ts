// @generated from definitions/connectwise-psa/schemas/procurement/rma-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { RmaStatusEmailTemplateReference } from "../../schemas/procurement/rma-status-email-template.js";

/** A step in the handling of returned goods. */
export interface RmaStatus {
  /** Id of the RMA status. */
  id: number;
  /** Name of the RMA status. */
  name?: string;
  /** Whether the RMA status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Position of the RMA status in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether an RMA tag with this status counts as closed. */
  closedFlag?: boolean | null;
  /** E-mail that goes out when an RMA tag gets this status. */
  emailTemplate?: RmaStatusEmailTemplateReference;
  /**
   * What the server notes about the RMA status, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the RMA status in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A step in the handling of returned goods. */
export interface RmaStatusCreate extends RmaStatusUpdate<never> {
  /** Name of the RMA status. */
  name: string;
}

/** A step in the handling of returned goods. */
export interface RmaStatusUpdate<Empty = null> {
  /** Name of the RMA status. */
  name?: string;
  /** Whether the RMA status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Position of the RMA status in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether an RMA tag with this status counts as closed. */
  closedFlag?: boolean | null;
  /** E-mail that goes out when an RMA tag gets this status. */
  emailTemplate?:
    | {
        /** Id of the rma status email template reference. */
        id: number | null;
      }
    | Empty;
}

/** The slim copy of an RMA status. */
export interface RmaStatusInfo {
  /** Id of the RMA status. */
  id: number;
  /** Name of the RMA status. */
  name?: string;
  /** Position of the RMA status in lists; lower comes first. */
  sortOrder?: number | null;
  /**
   * What the server notes about the RMA status, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A return (RMA) status: where the return of a faulty piece stands. */
export interface RmaStatusReference {
  /** Id of the rma status reference. */
  id?: number | null;
  /** Name of the rma status reference. */
  name?: string;
  /**
   * What the server notes about the rma status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
