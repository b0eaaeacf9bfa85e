// @generated from definitions/connectwise-psa/schemas/finance/agreement-type-board-default.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementTypeReference,
  BoardReference,
  RecordInfo,
  ServiceTypeReference,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** Board and ticket type that agreements of a type start with. */
export interface AgreementTypeBoardDefault {
  /** Id of the agreement type board default. */
  id: number;
  /** Agreement type the rule belongs to. */
  type?: AgreementTypeReference;
  /** Location whose tickets get these settings. */
  location?: SystemLocationReference;
  /** Department whose tickets get these settings. */
  department?: SystemDepartmentReference;
  /** Service board whose tickets get these settings. */
  board?: BoardReference;
  /** Ticket type that gets these settings. */
  serviceType?: ServiceTypeReference;
  /** Whether these settings apply to tickets unless others fit better. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the agreement type board default, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** Board and ticket type that agreements of a type start with. */
export interface AgreementTypeBoardDefaultCreate extends AgreementTypeBoardDefaultUpdate<never> {
  /** Location whose tickets get these settings. */
  location: {
    /** Id of the location. */
    id: number;
  };
}

/** Board and ticket type that agreements of a type start with. */
export interface AgreementTypeBoardDefaultUpdate<Empty = null> {
  /** Location whose tickets get these settings. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Department whose tickets get these settings. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Service board whose tickets get these settings. */
  board?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
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
