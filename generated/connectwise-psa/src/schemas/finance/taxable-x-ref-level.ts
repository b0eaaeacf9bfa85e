// @generated from definitions/connectwise-psa/schemas/finance/taxable-x-ref-level.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { TaxCodeLevelReference } from "../../schemas/finance/tax-code-level.js";

/** A tax level that applies to a cross reference. */
export interface TaxableXRefLevel {
  /** Id of the taxable product level. */
  id: number;
  /** Level of the tax code the exemption is for. */
  taxCodeLevel?: TaxCodeLevelReference;
  /**
   * What the server notes about the taxable product level, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A tax level that applies to a cross reference. */
export interface TaxableXRefLevelCreate extends TaxableXRefLevelUpdate {
  /** Level of the tax code the exemption is for. */
  taxCodeLevel: {
    /** Id of the tax code level reference. */
    id: number | null;
  };
}

/** A tax level that applies to a cross reference. */
export interface TaxableXRefLevelUpdate {
  /** Level of the tax code the exemption is for. */
  taxCodeLevel?: {
    /** Id of the tax code level reference. */
    id: number | null;
  };
}
