// @generated from definitions/connectwise-psa/resources/marketing/campaign-statuses.yaml
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
import type { Count } from "../schemas/common.js";
import type {
  CampaignStatus,
  CampaignStatusCreate,
  CampaignStatusUpdate,
} from "../schemas/marketing/campaign-status.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "campaign_statuses", path: "/marketing/campaigns/statuses", required: ["name"] };

/** Lists campaign statuses. Stages a campaign can be in, such as Planned or Active. */
export const listCampaignStatuses: Operation<ListParams, CampaignStatus> = { of: base, like: listShape };

/** Gets one campaign status by its id. */
export const getCampaignStatus: Operation<{ id: number } & GetParams, CampaignStatus> = { of: base, like: getShape };

/** Creates a campaign status and returns it. Stages a campaign can be in, such as Planned or Active. */
export const createCampaignStatus: Operation<CampaignStatusCreate, CampaignStatus> = { of: base, like: createShape };

/** Changes the given fields of one campaign status; the others stay as they are. */
export const updateCampaignStatus: Operation<{ id: number } & CampaignStatusUpdate, CampaignStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one campaign status whole; fields that are left out go back to their defaults. */
export const replaceCampaignStatus: Operation<{ id: number } & CampaignStatusCreate, CampaignStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one campaign status for good. */
export const deleteCampaignStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the campaign statuses that match the given conditions. */
export const countCampaignStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Stages a campaign can be in, such as Planned or Active. */
export interface CampaignStatusesResource {
  /** Lists campaign statuses. Stages a campaign can be in, such as Planned or Active. */
  list(params?: ListParams, options?: RequestOptions): Pages<CampaignStatus>;
  /** Gets one campaign status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CampaignStatus>;
  /** Creates a campaign status and returns it. Stages a campaign can be in, such as Planned or Active. */
  create(params: CampaignStatusCreate, options?: RequestOptions): Promise<CampaignStatus>;
  /** Changes the given fields of one campaign status; the others stay as they are. */
  update(id: number, params: CampaignStatusUpdate, options?: RequestOptions): Promise<CampaignStatus>;
  /** Replaces one campaign status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CampaignStatusCreate, options?: RequestOptions): Promise<CampaignStatus>;
  /** Deletes one campaign status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the campaign statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaignStatuses` is made from. */
export const campaignStatusesResource: Resource<CampaignStatusesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const campaignStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_campaign_statuses_count: { operation: countCampaignStatuses },
  create_a_connect_wise_psa_campaign_status: { operation: createCampaignStatus },
  delete_a_connect_wise_psa_campaign_status_by_id: { operation: deleteCampaignStatus },
  get_single_connect_wise_psa_campaign_status_by_id: { operation: getCampaignStatus },
  list_all_connect_wise_psa_campaign_statuses: { operation: listCampaignStatuses },
  replace_a_connect_wise_psa_campaign_status_by_id: { operation: replaceCampaignStatus },
  update_a_connect_wise_psa_campaign_status_by_id: { operation: updateCampaignStatus },
};
