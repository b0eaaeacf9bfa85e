// @generated from definitions/connectwise-psa/resources/marketing/campaign-links-clicked.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { LinkClicked, LinkClickedCreate, LinkClickedUpdate } from "../schemas/marketing/link-clicked.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCampaignLinksClickedParams extends GetParams {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the clicked campaign link. */
  id: number;
}

export interface UpdateCampaignLinksClickedParams extends LinkClickedUpdate {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the clicked campaign link. */
  id: number;
}

export interface ReplaceCampaignLinksClickedParams extends LinkClickedCreate {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the clicked campaign link. */
  id: number;
}

export interface DeleteCampaignLinksClickedParams {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the clicked campaign link. */
  id: number;
}

const base: ResourceShape = {
  name: "campaign_links_clicked",
  path: "/marketing/campaigns/{campaignId}/linksClicked",
  required: ["contactId", "url"],
  dates: ["dateClicked"],
};

/**
 * Lists clicked campaign links. The fact that a contact followed a link of a campaign. Mailing tools record it here.
 */
export const listCampaignLinksClicked: Operation<{ campaignId: number } & ListParams, LinkClicked> = {
  of: base,
  like: listShape,
};

/** Gets one clicked campaign link by its id. */
export const getCampaignLinksClicked: Operation<GetCampaignLinksClickedParams, LinkClicked> = {
  of: base,
  like: getShape,
};

/** Records that a contact followed a link of a campaign. */
export const createCampaignLinksClicked: Operation<{ campaignId: number } & LinkClickedCreate, LinkClicked> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one clicked campaign link; the others stay as they are. */
export const updateCampaignLinksClicked: Operation<UpdateCampaignLinksClickedParams, LinkClicked> = {
  of: base,
  like: updateShape,
};

/** Replaces one clicked campaign link whole; fields that are left out go back to their defaults. */
export const replaceCampaignLinksClicked: Operation<ReplaceCampaignLinksClickedParams, LinkClicked> = {
  of: base,
  like: replaceShape,
};

/** Deletes one clicked campaign link for good. */
export const deleteCampaignLinksClicked: Operation<DeleteCampaignLinksClickedParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the clicked campaign links that match the given conditions. */
export const countCampaignLinksClicked: Operation<{ campaignId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The fact that a contact followed a link of a campaign. Mailing tools record it here. */
export interface CampaignLinksClickedResource {
  /**
   * Lists clicked campaign links. The fact that a contact followed a link of a campaign. Mailing tools record it here.
   */
  list(campaignId: number, params?: ListParams, options?: RequestOptions): Pages<LinkClicked>;
  /** Gets one clicked campaign link by its id. */
  get(params: GetCampaignLinksClickedParams, options?: RequestOptions): Promise<LinkClicked>;
  /** Records that a contact followed a link of a campaign. */
  create(campaignId: number, params: LinkClickedCreate, options?: RequestOptions): Promise<LinkClicked>;
  /** Changes the given fields of one clicked campaign link; the others stay as they are. */
  update(params: UpdateCampaignLinksClickedParams, options?: RequestOptions): Promise<LinkClicked>;
  /** Replaces one clicked campaign link whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCampaignLinksClickedParams, options?: RequestOptions): Promise<LinkClicked>;
  /** Deletes one clicked campaign link for good. */
  delete(params: DeleteCampaignLinksClickedParams, options?: RequestOptions): Promise<void>;
  /** Counts the clicked campaign links that match the given conditions. */
  count(campaignId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaignLinksClicked` is made from. */
export const campaignLinksClickedResource: Resource<CampaignLinksClickedResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const campaignLinksClickedTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_clicked_campaign_links_count: { operation: countCampaignLinksClicked },
  create_a_connect_wise_psa_clicked_campaign_link: { operation: createCampaignLinksClicked },
  delete_a_connect_wise_psa_clicked_campaign_link_by_id: { operation: deleteCampaignLinksClicked },
  get_single_connect_wise_psa_clicked_campaign_link_by_id: { operation: getCampaignLinksClicked },
  list_all_connect_wise_psa_clicked_campaign_links: { operation: listCampaignLinksClicked },
  replace_a_connect_wise_psa_clicked_campaign_link_by_id: { operation: replaceCampaignLinksClicked },
  update_a_connect_wise_psa_clicked_campaign_link_by_id: { operation: updateCampaignLinksClicked },
};
