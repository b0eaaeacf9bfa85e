// @generated from definitions/connectwise-psa/schemas/marketing/campaign-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A stage a campaign can be in. */
export interface CampaignStatus {
  /** Id of the campaign status. */
  id: number;
  /** Name of the campaign status. */
  name?: string;
  /** Whether the campaign status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the campaign status is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the campaign status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the campaign status in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A stage a campaign can be in. */
export interface CampaignStatusCreate extends CampaignStatusUpdate {
  /** Name of the campaign status. */
  name: string;
}

/** A stage a campaign can be in. */
export interface CampaignStatusUpdate {
  /** Name of the campaign status. */
  name?: string;
  /** Whether the campaign status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the campaign status is out of use. */
  inactiveFlag?: boolean | null;
}

/** A campaign status: where a marketing campaign stands. */
export interface CampaignStatusReference {
  /** Id of the campaign status reference. */
  id?: number | null;
  /** Name of the campaign status reference. */
  name?: string;
  /**
   * What the server notes about the campaign status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
