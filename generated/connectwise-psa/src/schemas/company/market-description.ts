// @generated from definitions/connectwise-psa/schemas/company/market-description.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A line of business a company can be in, such as Healthcare. */
export interface MarketDescription {
  /** Id of the market. */
  id: number;
  /** Name of the market. */
  name?: string;
  /** What the server notes about the market, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
  /** GUID of the market in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A line of business a company can be in, such as Healthcare. */
export interface MarketDescriptionCreate extends MarketDescriptionUpdate {
  /** Name of the market. */
  name: string;
}

/** A line of business a company can be in, such as Healthcare. */
export interface MarketDescriptionUpdate {
  /** Name of the market. */
  name?: string;
}

/** A market in short. */
export interface MarketDescriptionInfo {
  /** Id of the market description. */
  id: number;
  /** Name of the market description. */
  name?: string;
  /**
   * What the server notes about the market description, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
