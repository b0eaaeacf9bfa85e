// @generated from definitions/connectwise-psa/schemas/sales/sales-probability.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** One percentage that can be chosen as the chance of a sale. */
export interface SalesProbability {
  /** Id of the probability; not the percentage. */
  id: number;
  /** Chance that the sale is won, in percent from 0 to 100. */
  probability?: number;
  /**
   * What the server notes about the sales probability, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** One percentage that can be chosen as the chance of a sale. */
export interface SalesProbabilityCreate extends SalesProbabilityUpdate {
  /** Chance that the sale is won, in percent from 0 to 100. */
  probability: number;
}

/** One percentage that can be chosen as the chance of a sale. */
export interface SalesProbabilityUpdate {
  /** Chance that the sale is won, in percent from 0 to 100. */
  probability?: number;
}

/** The slim copy of a sales probability. */
export interface SalesProbabilityInfo {
  /** Id of the probability; not the percentage. */
  id: number;
  /** Chance that the sale is won, in percent from 0 to 100. */
  probability?: number;
  /**
   * What the server notes about the sales probability info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
