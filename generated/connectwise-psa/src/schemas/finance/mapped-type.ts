// @generated from definitions/connectwise-psa/schemas/finance/mapped-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of record that ledger accounts can be mapped to. */
export interface MappedType {
  /** Id of the mapped type. */
  id: number;
  /** Name of the mapped type. */
  name?: string;
  /** Database table that holds records of this kind. */
  table?: string;
  /** Column of that table with the id of a record. */
  recIdField?: string;
  /** Kind of booking, such as AR for receivables or EE for employee expenses. */
  glType?:
    | "AP"
    | "AR"
    | "EE"
    | "EI"
    | "EO"
    | "IA"
    | "IT"
    | "P"
    | "PF"
    | "R"
    | "RA"
    | "RD"
    | "RE"
    | "RP"
    | "ST"
    | "SD"
    | "ET"
    | "FT"
    | "PT"
    | "WP"
    | "WR"
    | null;
  /** Position of the kind in lists; lower comes first. */
  sortOrder?: number;
}

/** The kind of record a ledger account is meant for, such as a product type. */
export interface MappedTypeReference {
  /** Id of the mapped type reference. */
  id?: number | null;
  /** Name of the mapped type reference. */
  name?: string;
  /**
   * What the server notes about the mapped type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
