// @generated from definitions/connectwise-psa/schemas/sales/opportunity-rating.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A grade of how promising opportunities are. */
export interface OpportunityRating {
  /** Id of the opportunity rating. */
  id: number;
  /** Name of the opportunity rating. */
  name?: string;
  /** Position of the opportunity rating in lists; lower comes first. */
  sortOrder?: number | null;
  /**
   * What the server notes about the opportunity rating, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the opportunity rating in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A grade of how promising opportunities are. */
export interface OpportunityRatingCreate extends OpportunityRatingUpdate {
  /** Name of the opportunity rating. */
  name: string;
}

/** A grade of how promising opportunities are. */
export interface OpportunityRatingUpdate {
  /** Name of the opportunity rating. */
  name?: string;
  /** Position of the opportunity rating in lists; lower comes first. */
  sortOrder?: number | null;
}

/** The slim copy of an opportunity rating. */
export interface OpportunityRatingInfo {
  /** Id of the opportunity rating. */
  id: number;
  /** Name of the opportunity rating. */
  name?: string;
  /** Position of the opportunity rating in lists; lower comes first. */
  sortOrder?: number | null;
  /**
   * What the server notes about the opportunity rating, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
