// @generated from definitions/connectwise-psa/schemas/finance/taxable-expense-type-level.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { TaxCodeLevelReference } from "../../schemas/finance/tax-code-level.js";

/** A tax level that still applies to an exempt expense type. */
export interface TaxableExpenseTypeLevel {
  /** Id of the tax code expense type level. */
  id: number;
  /** Level of the tax code the exemption is for. */
  taxCodeLevel?: TaxCodeLevelReference;
  /**
   * What the server notes about the tax code expense type level, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A tax level that still applies to an exempt expense type. */
export interface TaxableExpenseTypeLevelCreate extends TaxableExpenseTypeLevelUpdate {
  /** Level of the tax code the exemption is for. */
  taxCodeLevel: {
    /** Id of the tax code level reference. */
    id: number | null;
  };
}

/** A tax level that still applies to an exempt expense type. */
export interface TaxableExpenseTypeLevelUpdate {
  /** Level of the tax code the exemption is for. */
  taxCodeLevel?: {
    /** Id of the tax code level reference. */
    id: number | null;
  };
}
