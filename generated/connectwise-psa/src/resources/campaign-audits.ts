// @generated from definitions/connectwise-psa/resources/marketing/campaign-audits.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CampaignAudit, CampaignAuditCreate, CampaignAuditUpdate } from "../schemas/marketing/campaign-audit.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCampaignAuditParams extends GetParams {
  /**
   * Id of the campaign.
   */
  campaignId: number;
  /**
   * Id of the campaign audit.
   */
  id: number;
}

export interface UpdateCampaignAuditParams extends CampaignAuditUpdate {
  /**
   * Id of the campaign.
   */
  campaignId: number;
  /**
   * Id of the campaign audit.
   */
  id: number;
}

export interface ReplaceCampaignAuditParams extends CampaignAuditCreate {
  /**
   * Id of the campaign.
   */
  campaignId: number;
  /**
   * Id of the campaign audit.
   */
  id: number;
}

export interface DeleteCampaignAuditParams {
  /**
   * Id of the campaign.
   */
  campaignId: number;
  /**
   * Id of the campaign audit.
   */
  id: number;
}

/**
 * Lists campaign audits, one page at a time.
 */
export const listCampaignAudits: Operation<{ campaignId: number } & ListParams, CampaignAudit> = {
  like: listShape,
  id: "campaign_audits.list",
  path: "/marketing/campaigns/{campaignId}/audits",
  ids: { campaignId: "integer" },
};

/**
 * Gets one campaign audit by its id.
 */
export const getCampaignAudit: Operation<GetCampaignAuditParams, CampaignAudit> = {
  like: getShape,
  id: "campaign_audits.get",
  path: "/marketing/campaigns/{campaignId}/audits/{id}",
  ids: { campaignId: "integer", id: "integer" },
};

/**
 * Creates a campaign audit and returns it.
 */
export const createCampaignAudit: Operation<{ campaignId: number } & CampaignAuditCreate, CampaignAudit> = {
  like: createShape,
  id: "campaign_audits.create",
  path: "/marketing/campaigns/{campaignId}/audits",
  ids: { campaignId: "integer" },
};

/**
 * Changes the given fields of one campaign audit; the others stay as they are.
 */
export const updateCampaignAudit: Operation<UpdateCampaignAuditParams, CampaignAudit> = {
  like: updateShape,
  id: "campaign_audits.update",
  path: "/marketing/campaigns/{campaignId}/audits/{id}",
  ids: { campaignId: "integer", id: "integer" },
};

/**
 * Replaces one campaign audit whole; fields that are left out go back to their defaults.
 */
export const replaceCampaignAudit: Operation<ReplaceCampaignAuditParams, CampaignAudit> = {
  like: replaceShape,
  id: "campaign_audits.replace",
  path: "/marketing/campaigns/{campaignId}/audits/{id}",
  ids: { campaignId: "integer", id: "integer" },
};

/**
 * Deletes one campaign audit for good.
 */
export const deleteCampaignAudit: Operation<DeleteCampaignAuditParams, void> = {
  like: deleteShape,
  id: "campaign_audits.delete",
  path: "/marketing/campaigns/{campaignId}/audits/{id}",
  ids: { campaignId: "integer", id: "integer" },
};

/**
 * Counts the campaign audits that match the given conditions.
 */
export const countCampaignAudits: Operation<{ campaignId: number } & CountParams, Count> = {
  like: countShape,
  id: "campaign_audits.count",
  path: "/marketing/campaigns/{campaignId}/audits/count",
  ids: { campaignId: "integer" },
};

/**
 * One mailing or document run of a campaign, with how many e-mails went out to which group.
 */
export class CampaignAuditsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists campaign audits, one page at a time.
   */
  list(campaignId: number, params: ListParams = {}, options?: RequestOptions): Pages<CampaignAudit> {
    return this.#client.pages(listCampaignAudits, { ...params, campaignId }, options);
  }

  /**
   * Gets one campaign audit by its id.
   */
  get(params: GetCampaignAuditParams, options?: RequestOptions): Promise<CampaignAudit> {
    return this.#client.call(getCampaignAudit, params, options);
  }

  /**
   * Creates a campaign audit and returns it.
   */
  create(campaignId: number, params: CampaignAuditCreate = {}, options?: RequestOptions): Promise<CampaignAudit> {
    return this.#client.call(createCampaignAudit, { ...params, campaignId }, options);
  }

  /**
   * Changes the given fields of one campaign audit; the others stay as they are.
   */
  update(params: UpdateCampaignAuditParams, options?: RequestOptions): Promise<CampaignAudit> {
    return this.#client.call(updateCampaignAudit, params, options);
  }

  /**
   * Replaces one campaign audit whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceCampaignAuditParams, options?: RequestOptions): Promise<CampaignAudit> {
    return this.#client.call(replaceCampaignAudit, params, options);
  }

  /**
   * Deletes one campaign audit for good.
   */
  delete(params: DeleteCampaignAuditParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteCampaignAudit, params, options);
  }

  /**
   * Counts the campaign audits that match the given conditions.
   */
  count(campaignId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCampaignAudits, { ...params, campaignId }, options);
  }
}
