// @generated from definitions/connectwise-psa/schemas/marketing/campaign.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";
import type { CampaignStatusReference } from "../../schemas/marketing/campaign-status.js";
import type { CampaignSubTypeReference } from "../../schemas/marketing/campaign-sub-type-campaign-sub-type.js";
import type { CampaignTypeReference } from "../../schemas/marketing/campaign-type.js";
import type { GroupReference } from "../../schemas/marketing/group.js";

/** A marketing campaign with its dates, budget and results. */
export interface Campaign {
  /** Id of the campaign. */
  id: number;
  /** Name of the campaign. */
  name?: string;
  /** Kind of campaign, such as Email or Event. */
  type?: CampaignTypeReference;
  /** Finer kind below the type. */
  subType?: CampaignSubTypeReference;
  /** Stage the campaign is in, such as Planned. */
  status?: CampaignStatusReference;
  /** When the campaign begins. */
  startDate?: string;
  /** When the campaign ends. */
  endDate?: string;
  /** Id of the branch location the campaign belongs to. */
  locationId?: number | null;
  /** Member in charge of the campaign. */
  member?: MemberReference;
  /** True takes the campaign out of use. */
  inactive?: boolean | null;
  /** Days after the end date on which the campaign becomes inactive by itself. */
  inactiveDaysAfterEnd?: number | null;
  /** Free text about the campaign. */
  notes?: string;
  /** Marketing group the campaign is aimed at by default. */
  defaultGroup?: GroupReference;
  /** Id of the track that Marketing Manager offers by default for the campaign. */
  marketingManagerDefaultTrackId?: number | null;
  /** Id of the track that opportunities of the campaign get by default. */
  opportunityDefaultTrackId?: number | null;
  /** How many times the campaign was seen or reached somebody. */
  impressions?: number | null;
  /** Revenue the campaign is expected to bring. */
  budgetRevenue?: number | null;
  /** Amount the campaign is planned to cost. */
  budgetCost?: number | null;
  /** Amount the campaign has really cost. */
  actualCost?: number | null;
  /** Planned revenue less planned cost. */
  budgetGrossMargin?: number | null;
  /** Planned return on the money spent. */
  budgetROI?: number | null;
  /** Revenue the campaign has really brought. */
  actualRevenue?: number | null;
  /** Real revenue less real cost. */
  actualGrossMargin?: number | null;
  /** Real return on the money spent. */
  actualROI?: number | null;
  /** How many e-mails of the campaign went out. */
  emailsSent?: number | null;
  /**
   * What the server notes about the campaign, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A marketing campaign with its dates, budget and results. */
export interface CampaignCreate extends CampaignUpdate<never> {
  /** Name of the campaign. */
  name: string;
  /** Kind of campaign, such as Email or Event. */
  type: {
    /** Id of the campaign type reference. */
    id: number | null;
  };
  /** Finer kind below the type. */
  subType: {
    /** Id of the campaign sub type reference. */
    id: number | null;
  };
  /** When the campaign begins. */
  startDate: string;
}

/** A marketing campaign with its dates, budget and results. */
export interface CampaignUpdate<Empty = null> {
  /** Name of the campaign. */
  name?: string;
  /** Kind of campaign, such as Email or Event. */
  type?: {
    /** Id of the campaign type reference. */
    id: number | null;
  };
  /** Finer kind below the type. */
  subType?: {
    /** Id of the campaign sub type reference. */
    id: number | null;
  };
  /** Stage the campaign is in, such as Planned. */
  status?:
    | {
        /** Id of the campaign status reference. */
        id: number | null;
      }
    | Empty;
  /** When the campaign begins. */
  startDate?: string;
  /** When the campaign ends. */
  endDate?: string | Empty;
  /** Id of the branch location the campaign belongs to. */
  locationId?: number | null;
  /** Member in charge of the campaign. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** True takes the campaign out of use. */
  inactive?: boolean | null;
  /** Days after the end date on which the campaign becomes inactive by itself. */
  inactiveDaysAfterEnd?: number | null;
  /** Free text about the campaign. */
  notes?: string | Empty;
  /** Marketing group the campaign is aimed at by default. */
  defaultGroup?:
    | {
        /** Id of the group reference. */
        id: number | null;
      }
    | Empty;
  /** Id of the track that Marketing Manager offers by default for the campaign. */
  marketingManagerDefaultTrackId?: number | null;
  /** Id of the track that opportunities of the campaign get by default. */
  opportunityDefaultTrackId?: number | null;
  /** How many times the campaign was seen or reached somebody. */
  impressions?: number | null;
  /** Revenue the campaign is expected to bring. */
  budgetRevenue?: number | null;
  /** Amount the campaign is planned to cost. */
  budgetCost?: number | null;
  /** Amount the campaign has really cost. */
  actualCost?: number | null;
  /** Revenue the campaign has really brought. */
  actualRevenue?: number | null;
}
