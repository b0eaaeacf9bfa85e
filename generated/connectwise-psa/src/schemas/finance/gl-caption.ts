// @generated from definitions/connectwise-psa/schemas/finance/gl-caption.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Names of the segments of a general ledger account number. */
export interface GLCaption {
  /** Id of the ledger caption. */
  id: number;
  /** Name shown for part 1 of account numbers. */
  segment1?: string;
  /** Name shown for part 2 of account numbers. */
  segment2?: string;
  /** Name shown for part 3 of account numbers. */
  segment3?: string;
  /** Name shown for part 4 of account numbers. */
  segment4?: string;
  /** Name shown for part 5 of account numbers. */
  segment5?: string;
  /** Name shown for part 6 of account numbers. */
  segment6?: string;
  /** Name shown for part 7 of account numbers. */
  segment7?: string;
  /** Name shown for part 8 of account numbers. */
  segment8?: string;
  /** Name shown for part 9 of account numbers. */
  segment9?: string;
  /** Name shown for part 10 of account numbers. */
  segment10?: string;
  /** Whether part 1 holds the account itself or a class of the accounting package. */
  segment1type?: "Account" | "Class" | null;
  /** Whether part 2 holds the account itself or a class of the accounting package. */
  segment2type?: "Account" | "Class" | null;
  /** Whether part 3 holds the account itself or a class of the accounting package. */
  segment3type?: "Account" | "Class" | null;
  /** Whether part 4 holds the account itself or a class of the accounting package. */
  segment4type?: "Account" | "Class" | null;
  /** Whether part 5 holds the account itself or a class of the accounting package. */
  segment5type?: "Account" | "Class" | null;
  /** Whether part 6 holds the account itself or a class of the accounting package. */
  segment6type?: "Account" | "Class" | null;
  /** Whether part 7 holds the account itself or a class of the accounting package. */
  segment7type?: "Account" | "Class" | null;
  /** Whether part 8 holds the account itself or a class of the accounting package. */
  segment8type?: "Account" | "Class" | null;
  /** Whether part 9 holds the account itself or a class of the accounting package. */
  segment9type?: "Account" | "Class" | null;
  /** Whether part 10 holds the account itself or a class of the accounting package. */
  segment10type?: "Account" | "Class" | null;
  /** Name shown for part 1 of account numbers for cost of goods sold. */
  cogs1?: string;
  /** Name shown for part 2 of account numbers for cost of goods sold. */
  cogs2?: string;
  /** Name shown for part 3 of account numbers for cost of goods sold. */
  cogs3?: string;
  /** Name shown for part 4 of account numbers for cost of goods sold. */
  cogs4?: string;
  /** Name shown for part 5 of account numbers for cost of goods sold. */
  cogs5?: string;
  /** Name shown for part 6 of account numbers for cost of goods sold. */
  cogs6?: string;
  /** Name shown for part 7 of account numbers for cost of goods sold. */
  cogs7?: string;
  /** Name shown for part 8 of account numbers for cost of goods sold. */
  cogs8?: string;
  /** Name shown for part 9 of account numbers for cost of goods sold. */
  cogs9?: string;
  /** Name shown for part 10 of account numbers for cost of goods sold. */
  cogs10?: string;
  /**
   * What the server notes about the ledger caption, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Names of the segments of a general ledger account number. */
export interface GLCaptionUpdate<Empty = null> {
  /** Name shown for part 1 of account numbers. */
  segment1?: string | Empty;
  /** Name shown for part 2 of account numbers. */
  segment2?: string | Empty;
  /** Name shown for part 3 of account numbers. */
  segment3?: string | Empty;
  /** Name shown for part 4 of account numbers. */
  segment4?: string | Empty;
  /** Name shown for part 5 of account numbers. */
  segment5?: string | Empty;
  /** Name shown for part 6 of account numbers. */
  segment6?: string | Empty;
  /** Name shown for part 7 of account numbers. */
  segment7?: string | Empty;
  /** Name shown for part 8 of account numbers. */
  segment8?: string | Empty;
  /** Name shown for part 9 of account numbers. */
  segment9?: string | Empty;
  /** Name shown for part 10 of account numbers. */
  segment10?: string | Empty;
  /** Whether part 1 holds the account itself or a class of the accounting package. */
  segment1type?: "Account" | "Class" | null;
  /** Whether part 2 holds the account itself or a class of the accounting package. */
  segment2type?: "Account" | "Class" | null;
  /** Whether part 3 holds the account itself or a class of the accounting package. */
  segment3type?: "Account" | "Class" | null;
  /** Whether part 4 holds the account itself or a class of the accounting package. */
  segment4type?: "Account" | "Class" | null;
  /** Whether part 5 holds the account itself or a class of the accounting package. */
  segment5type?: "Account" | "Class" | null;
  /** Whether part 6 holds the account itself or a class of the accounting package. */
  segment6type?: "Account" | "Class" | null;
  /** Whether part 7 holds the account itself or a class of the accounting package. */
  segment7type?: "Account" | "Class" | null;
  /** Whether part 8 holds the account itself or a class of the accounting package. */
  segment8type?: "Account" | "Class" | null;
  /** Whether part 9 holds the account itself or a class of the accounting package. */
  segment9type?: "Account" | "Class" | null;
  /** Whether part 10 holds the account itself or a class of the accounting package. */
  segment10type?: "Account" | "Class" | null;
  /** Name shown for part 1 of account numbers for cost of goods sold. */
  cogs1?: string | Empty;
  /** Name shown for part 2 of account numbers for cost of goods sold. */
  cogs2?: string | Empty;
  /** Name shown for part 3 of account numbers for cost of goods sold. */
  cogs3?: string | Empty;
  /** Name shown for part 4 of account numbers for cost of goods sold. */
  cogs4?: string | Empty;
  /** Name shown for part 5 of account numbers for cost of goods sold. */
  cogs5?: string | Empty;
  /** Name shown for part 6 of account numbers for cost of goods sold. */
  cogs6?: string | Empty;
  /** Name shown for part 7 of account numbers for cost of goods sold. */
  cogs7?: string | Empty;
  /** Name shown for part 8 of account numbers for cost of goods sold. */
  cogs8?: string | Empty;
  /** Name shown for part 9 of account numbers for cost of goods sold. */
  cogs9?: string | Empty;
  /** Name shown for part 10 of account numbers for cost of goods sold. */
  cogs10?: string | Empty;
}

/** Names of the segments of a general ledger account number. */
export interface GLCaptionCreate extends GLCaptionUpdate<never> {}
