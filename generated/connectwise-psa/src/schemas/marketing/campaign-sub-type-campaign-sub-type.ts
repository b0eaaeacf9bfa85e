// @generated from definitions/connectwise-psa/schemas/marketing/campaign-sub-type-campaign-sub-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { CampaignTypeReference } from "../../schemas/marketing/campaign-type.js";

/** A finer kind of campaign below a campaign type. */
export interface CampaignSubTypeCampaignSubType {
  /** Id of the campaign subtype. */
  id: number;
  /** Campaign type the subtype belongs to. */
  type?: CampaignTypeReference;
  /** Name of the campaign subtype. */
  name?: string;
  /**
   * What the server notes about the campaign subtype, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A finer kind of campaign below a campaign type. */
export interface CampaignSubTypeCampaignSubTypeCreate extends CampaignSubTypeCampaignSubTypeUpdate {
  /** Campaign type the subtype belongs to. */
  type: {
    /** Id of the campaign type reference. */
    id: number | null;
  };
  /** Name of the campaign subtype. */
  name: string;
}

/** A finer kind of campaign below a campaign type. */
export interface CampaignSubTypeCampaignSubTypeUpdate {
  /** Campaign type the subtype belongs to. */
  type?: {
    /** Id of the campaign type reference. */
    id: number | null;
  };
  /** Name of the campaign subtype. */
  name?: string;
}

/** A campaign subtype: a finer kind below the campaign type. */
export interface CampaignSubTypeReference {
  /** Id of the campaign sub type reference. */
  id?: number | null;
  /** Name of the campaign sub type reference. */
  name?: string;
  /**
   * What the server notes about the campaign sub type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
