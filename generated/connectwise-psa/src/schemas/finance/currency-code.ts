// @generated from definitions/connectwise-psa/schemas/finance/currency-code.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** An international currency code such as USD. */
export interface CurrencyCode {
  /** Id of the currency code. */
  id: number;
  /** Name of the currency code. */
  name?: string;
  /**
   * What the server notes about the currency code, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A currency code of ISO 4217, such as USD. */
export interface CurrencyCodeReference {
  /** Id of the currency code reference. */
  id?: number | null;
  /** Name of the currency code reference. */
  name?: string;
  /**
   * What the server notes about the currency code reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
