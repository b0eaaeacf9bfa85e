// @generated from definitions/connectwise-psa/schemas/finance/gl-account.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { MappedTypeReference } from "../../schemas/finance/mapped-type.js";
import type { MappedRecordReference } from "../../schemas/references.js";

/** A mapping of transactions of one record to a general ledger account. */
export interface GLAccount {
  /** Id of the ledger account. */
  id: number;
  /** Kind of booking the account is for, such as AR for receivables or EE for employee expenses. */
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
  /** Kind of record the account is mapped to; must fit glType. */
  mappedType?: MappedTypeReference;
  /** Record of that kind the account is for, such as one work role. */
  mappedRecord?: MappedRecordReference;
  /** Part 1 of the account number; GL captions name the parts. */
  segment1?: string;
  /** Part 2 of the account number; GL captions name the parts. */
  segment2?: string;
  /** Part 3 of the account number; GL captions name the parts. */
  segment3?: string;
  /** Part 4 of the account number; GL captions name the parts. */
  segment4?: string;
  /** Part 5 of the account number; GL captions name the parts. */
  segment5?: string;
  /** Part 6 of the account number; GL captions name the parts. */
  segment6?: string;
  /** Part 7 of the account number; GL captions name the parts. */
  segment7?: string;
  /** Part 8 of the account number; GL captions name the parts. */
  segment8?: string;
  /** Part 9 of the account number; GL captions name the parts. */
  segment9?: string;
  /** Part 10 of the account number; GL captions name the parts. */
  segment10?: string;
  /** Part 1 of the account number that cost of goods sold is posted to. */
  cogs1?: string;
  /** Part 2 of the account number that cost of goods sold is posted to. */
  cogs2?: string;
  /** Part 3 of the account number that cost of goods sold is posted to. */
  cogs3?: string;
  /** Part 4 of the account number that cost of goods sold is posted to. */
  cogs4?: string;
  /** Part 5 of the account number that cost of goods sold is posted to. */
  cogs5?: string;
  /** Part 6 of the account number that cost of goods sold is posted to. */
  cogs6?: string;
  /** Part 7 of the account number that cost of goods sold is posted to. */
  cogs7?: string;
  /** Part 8 of the account number that cost of goods sold is posted to. */
  cogs8?: string;
  /** Part 9 of the account number that cost of goods sold is posted to. */
  cogs9?: string;
  /** Part 10 of the account number that cost of goods sold is posted to. */
  cogs10?: string;
  /** Code of the item in the accounting package. */
  productId?: string;
  /** Ledger account that stock of the item is kept on. */
  inventory?: string;
  /** Sales code that the accounting package expects with the account. */
  salesCode?: string;
  /**
   * What the server notes about the ledger account, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the ledger account in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A mapping of transactions of one record to a general ledger account. */
export interface GLAccountCreate extends GLAccountUpdate<never> {
  /** Kind of booking the account is for, such as AR for receivables or EE for employee expenses. */
  glType:
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
  /** Kind of record the account is mapped to; must fit glType. */
  mappedType: {
    /** Id of the mapped type reference. */
    id: number | null;
  };
  /** Record of that kind the account is for, such as one work role. */
  mappedRecord: {
    /** Id of the mapped record reference. */
    id: number | null;
  };
}

/** A mapping of transactions of one record to a general ledger account. */
export interface GLAccountUpdate<Empty = null> {
  /** Kind of booking the account is for, such as AR for receivables or EE for employee expenses. */
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
  /** Kind of record the account is mapped to; must fit glType. */
  mappedType?: {
    /** Id of the mapped type reference. */
    id: number | null;
  };
  /** Record of that kind the account is for, such as one work role. */
  mappedRecord?: {
    /** Id of the mapped record reference. */
    id: number | null;
  };
  /** Part 1 of the account number; GL captions name the parts. */
  segment1?: string | Empty;
  /** Part 2 of the account number; GL captions name the parts. */
  segment2?: string | Empty;
  /** Part 3 of the account number; GL captions name the parts. */
  segment3?: string | Empty;
  /** Part 4 of the account number; GL captions name the parts. */
  segment4?: string | Empty;
  /** Part 5 of the account number; GL captions name the parts. */
  segment5?: string | Empty;
  /** Part 6 of the account number; GL captions name the parts. */
  segment6?: string | Empty;
  /** Part 7 of the account number; GL captions name the parts. */
  segment7?: string | Empty;
  /** Part 8 of the account number; GL captions name the parts. */
  segment8?: string | Empty;
  /** Part 9 of the account number; GL captions name the parts. */
  segment9?: string | Empty;
  /** Part 10 of the account number; GL captions name the parts. */
  segment10?: string | Empty;
  /** Part 1 of the account number that cost of goods sold is posted to. */
  cogs1?: string | Empty;
  /** Part 2 of the account number that cost of goods sold is posted to. */
  cogs2?: string | Empty;
  /** Part 3 of the account number that cost of goods sold is posted to. */
  cogs3?: string | Empty;
  /** Part 4 of the account number that cost of goods sold is posted to. */
  cogs4?: string | Empty;
  /** Part 5 of the account number that cost of goods sold is posted to. */
  cogs5?: string | Empty;
  /** Part 6 of the account number that cost of goods sold is posted to. */
  cogs6?: string | Empty;
  /** Part 7 of the account number that cost of goods sold is posted to. */
  cogs7?: string | Empty;
  /** Part 8 of the account number that cost of goods sold is posted to. */
  cogs8?: string | Empty;
  /** Part 9 of the account number that cost of goods sold is posted to. */
  cogs9?: string | Empty;
  /** Part 10 of the account number that cost of goods sold is posted to. */
  cogs10?: string | Empty;
  /** Code of the item in the accounting package. */
  productId?: string | Empty;
  /** Ledger account that stock of the item is kept on. */
  inventory?: string | Empty;
  /** Sales code that the accounting package expects with the account. */
  salesCode?: string | Empty;
}
