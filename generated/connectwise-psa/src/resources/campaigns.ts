// @generated from definitions/connectwise-psa/resources/marketing/campaigns.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { ActivityReference, Count, OpportunityReference } from "../schemas/common.js";
import type { Campaign, CampaignCreate, CampaignUpdate } from "../schemas/marketing/campaign.js";
import { expression, integer, many, text } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListCampaignsParams extends ListParams {
  /** Filter, e.g. `inactive = false and type/name = "Email"`. Also: name, status/name, startDate, endDate. */
  conditions?: string;
  /** Members to return, e.g. `id,name,type/name,status/name,startDate,actualRevenue`. */
  fields?: string;
}

export interface ListActivitiesCampaignsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface CountActivitiesCampaignsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
}

export interface ListOpportunitiesCampaignsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface CountOpportunitiesCampaignsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
}

const base: ResourceShape = {
  name: "campaigns",
  path: "/marketing/campaigns",
  required: ["name", "type", "subType", "startDate"],
  dates: ["startDate", "endDate"],
};

/**
 * Lists campaigns. A marketing campaign with its dates, budget and results. Leads, activities and opportunities that
 * come from it refer to it.
 */
export const listCampaigns: Operation<ListCampaignsParams, Campaign> = { of: base, like: listShape };

/** Gets one campaign by its id. */
export const getCampaign: Operation<{ id: number } & GetParams, Campaign> = { of: base, like: getShape };

/** Creates a campaign and returns it. */
export const createCampaign: Operation<CampaignCreate, Campaign> = { of: base, like: createShape };

/** Changes the given fields of one campaign; the others stay as they are. */
export const updateCampaign: Operation<{ id: number } & CampaignUpdate, Campaign> = { of: base, like: updateShape };

/** Replaces one campaign whole; fields that are left out go back to their defaults. */
export const replaceCampaign: Operation<{ id: number } & CampaignCreate, Campaign> = { of: base, like: replaceShape };

/** Deletes one campaign for good. */
export const deleteCampaign: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the campaigns that match the given conditions. */
export const countCampaigns: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists the sales activities that belong to a campaign. */
export const listActivitiesCampaigns: Operation<{ id: number } & ListActivitiesCampaignsParams, ActivityReference> = {
  of: base,
  name: "list_activities",
  path: "{item}/activities",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Counts the sales activities that belong to a campaign. */
export const countActivitiesCampaigns: Operation<{ id: number } & CountActivitiesCampaignsParams, Count> = {
  of: base,
  name: "count_activities",
  path: "{item}/activities/count",
  method: "GET",
  query: { conditions: expression, childConditions: expression, customFieldConditions: expression },
};

/** Lists the opportunities that came from a campaign. */
export const listOpportunitiesCampaigns: Operation<
  { id: number } & ListOpportunitiesCampaignsParams,
  OpportunityReference
> = {
  of: base,
  name: "list_opportunities",
  path: "{item}/opportunities",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Counts the opportunities that came from a campaign. */
export const countOpportunitiesCampaigns: Operation<{ id: number } & CountOpportunitiesCampaignsParams, Count> = {
  of: base,
  name: "count_opportunities",
  path: "{item}/opportunities/count",
  method: "GET",
  query: { conditions: expression, childConditions: expression, customFieldConditions: expression },
};

/**
 * A marketing campaign with its dates, budget and results. Leads, activities and opportunities that come from it refer
 * to it.
 */
export interface CampaignsResource {
  /**
   * Lists campaigns. A marketing campaign with its dates, budget and results. Leads, activities and opportunities that
   * come from it refer to it.
   */
  list(params?: ListCampaignsParams, options?: RequestOptions): Pages<Campaign>;
  /** Gets one campaign by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Campaign>;
  /** Creates a campaign and returns it. */
  create(params: CampaignCreate, options?: RequestOptions): Promise<Campaign>;
  /** Changes the given fields of one campaign; the others stay as they are. */
  update(id: number, params: CampaignUpdate, options?: RequestOptions): Promise<Campaign>;
  /** Replaces one campaign whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CampaignCreate, options?: RequestOptions): Promise<Campaign>;
  /** Deletes one campaign for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the campaigns that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists the sales activities that belong to a campaign. */
  listActivities(
    id: number,
    params?: ListActivitiesCampaignsParams,
    options?: RequestOptions,
  ): Pages<ActivityReference>;
  /** Counts the sales activities that belong to a campaign. */
  countActivities(id: number, params?: CountActivitiesCampaignsParams, options?: RequestOptions): Promise<Count>;
  /** Lists the opportunities that came from a campaign. */
  listOpportunities(
    id: number,
    params?: ListOpportunitiesCampaignsParams,
    options?: RequestOptions,
  ): Pages<OpportunityReference>;
  /** Counts the opportunities that came from a campaign. */
  countOpportunities(id: number, params?: CountOpportunitiesCampaignsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaigns` is made from. */
export const campaignsResource: Resource<CampaignsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listActivitiesCampaigns,
    countActivitiesCampaigns,
    listOpportunitiesCampaigns,
    countOpportunitiesCampaigns,
  ],
};

/** The operations behind the tools of this resource. */
export const campaignsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_campaigns_count: { operation: countCampaigns },
  connect_wise_psa_campaigns_count_activities: { operation: countActivitiesCampaigns },
  connect_wise_psa_campaigns_count_opportunities: { operation: countOpportunitiesCampaigns },
  create_a_connect_wise_psa_campaign: { operation: createCampaign },
  delete_a_connect_wise_psa_campaign_by_id: { operation: deleteCampaign },
  get_single_connect_wise_psa_campaign_by_id: { operation: getCampaign },
  list_all_connect_wise_psa_campaigns: { operation: listCampaigns },
  connect_wise_psa_campaigns_list_activities: { operation: listActivitiesCampaigns },
  connect_wise_psa_campaigns_list_opportunities: { operation: listOpportunitiesCampaigns },
  replace_a_connect_wise_psa_campaign_by_id: { operation: replaceCampaign, json: "record" },
  update_a_connect_wise_psa_campaign_by_id: { operation: updateCampaign },
};
