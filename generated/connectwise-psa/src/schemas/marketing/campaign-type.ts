// @generated from definitions/connectwise-psa/schemas/marketing/campaign-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of campaign, such as Email or Event. */
export interface CampaignType {
  /** Id of the campaign type. */
  id: number;
  /** Name of the campaign type. */
  name?: string;
  /** Whether the campaign type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the campaign type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the campaign type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of campaign, such as Email or Event. */
export interface CampaignTypeCreate extends CampaignTypeUpdate {
  /** Name of the campaign type. */
  name: string;
}

/** A kind of campaign, such as Email or Event. */
export interface CampaignTypeUpdate {
  /** Name of the campaign type. */
  name?: string;
  /** Whether the campaign type is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** A campaign type in short. */
export interface CampaignTypeInfo {
  /** Id of the campaign type. */
  id: number;
  /** Name of the campaign type. */
  name?: string;
  /**
   * What the server notes about the campaign type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A campaign type: the kind of marketing campaign, such as a trade show. */
export interface CampaignTypeReference {
  /** Id of the campaign type reference. */
  id?: number | null;
  /** Name of the campaign type reference. */
  name?: string;
  /**
   * What the server notes about the campaign type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
