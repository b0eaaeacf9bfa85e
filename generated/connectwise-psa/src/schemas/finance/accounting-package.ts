// @generated from definitions/connectwise-psa/schemas/finance/accounting-package.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** An accounting program that batches can be made for. */
export interface AccountingPackage {
  /** Id of the accounting package. */
  id: number;
  /** Short code by which the accounting package is known. */
  identifier?: string;
  /** Name of the accounting package. */
  name?: string;
}

/** The accounting package that batches are exported to. */
export interface AccountingPackageReference {
  /** Id of the accounting package reference. */
  id?: number | null;
  /** Short code by which the accounting package reference is known. */
  identifier?: "QB99" | "Mas200" | "GPlains" | "SBA" | "Mas200v4" | "Other" | null;
  /** Name of the accounting package reference. */
  name?: string;
  /**
   * What the server notes about the accounting package reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}
