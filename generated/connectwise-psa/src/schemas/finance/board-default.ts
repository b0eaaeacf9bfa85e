// @generated from definitions/connectwise-psa/schemas/finance/board-default.yaml
// To change this file, edit that and run `npm run generate`.

import type { BoardReference, RecordInfo, ServiceTypeReference } from "../../schemas/common.js";

/** Board and ticket type for which an agreement is preset. */
export interface BoardDefault {
  /** Id of the agreement board default. */
  id: number;
  /** Service board whose tickets get these settings. */
  board?: BoardReference;
  /** Ticket type that gets these settings. */
  serviceType?: ServiceTypeReference;
  /** Whether these settings apply to tickets unless others fit better. */
  defaultFlag?: boolean | null;
  /** Id of the agreement the agreement board default belongs to. */
  agreementId?: number | null;
  /**
   * What the server notes about the agreement board default, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Board and ticket type for which an agreement is preset. */
export interface BoardDefaultCreate extends BoardDefaultUpdate<never> {
  /** Service board whose tickets get these settings. */
  board: {
    /** Id of the board. */
    id: number;
  };
}

/** Board and ticket type for which an agreement is preset. */
export interface BoardDefaultUpdate<Empty = null> {
  /** Service board whose tickets get these settings. */
  board?: {
    /** Id of the board. */
    id: number;
  };
  /** Ticket type that gets these settings. */
  serviceType?:
    | {
        /** Id of the type. */
        id: number;
      }
    | Empty;
  /** Whether these settings apply to tickets unless others fit better. */
  defaultFlag?: boolean | null;
}
