// @generated from definitions/connectwise-psa/resources/marketing/campaign-audits.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
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
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the campaign audit. */
  id: number;
}

export interface UpdateCampaignAuditParams extends CampaignAuditUpdate {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the campaign audit. */
  id: number;
}

export interface ReplaceCampaignAuditParams extends CampaignAuditCreate {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the campaign audit. */
  id: number;
}

export interface DeleteCampaignAuditParams {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the campaign audit. */
  id: number;
}

const base: ResourceShape = { name: "campaign_audits", path: "/marketing/campaigns/{campaignId}/audits" };

/** Lists campaign audits. One mailing or document run of a campaign, with how many e-mails went out to which group. */
export const listCampaignAudits: Operation<{ campaignId: number } & ListParams, CampaignAudit> = {
  of: base,
  like: listShape,
};

/** Gets one campaign audit by its id. */
export const getCampaignAudit: Operation<GetCampaignAuditParams, CampaignAudit> = { of: base, like: getShape };

/**
 * Creates a campaign audit and returns it. One mailing or document run of a campaign, with how many e-mails went out to
 * which group.
 */
export const createCampaignAudit: Operation<{ campaignId: number } & CampaignAuditCreate, CampaignAudit> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one campaign audit; the others stay as they are. */
export const updateCampaignAudit: Operation<UpdateCampaignAuditParams, CampaignAudit> = { of: base, like: updateShape };

/** Replaces one campaign audit whole; fields that are left out go back to their defaults. */
export const replaceCampaignAudit: Operation<ReplaceCampaignAuditParams, CampaignAudit> = {
  of: base,
  like: replaceShape,
};

/** Deletes one campaign audit for good. */
export const deleteCampaignAudit: Operation<DeleteCampaignAuditParams, void> = { of: base, like: deleteShape };

/** Counts the campaign audits that match the given conditions. */
export const countCampaignAudits: Operation<{ campaignId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** One mailing or document run of a campaign, with how many e-mails went out to which group. */
export interface CampaignAuditsResource {
  /**
   * Lists campaign audits. One mailing or document run of a campaign, with how many e-mails went out to which group.
   */
  list(campaignId: number, params?: ListParams, options?: RequestOptions): Pages<CampaignAudit>;
  /** Gets one campaign audit by its id. */
  get(params: GetCampaignAuditParams, options?: RequestOptions): Promise<CampaignAudit>;
  /**
   * Creates a campaign audit and returns it. One mailing or document run of a campaign, with how many e-mails went out
   * to which group.
   */
  create(campaignId: number, params?: CampaignAuditCreate, options?: RequestOptions): Promise<CampaignAudit>;
  /** Changes the given fields of one campaign audit; the others stay as they are. */
  update(params: UpdateCampaignAuditParams, options?: RequestOptions): Promise<CampaignAudit>;
  /** Replaces one campaign audit whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCampaignAuditParams, options?: RequestOptions): Promise<CampaignAudit>;
  /** Deletes one campaign audit for good. */
  delete(params: DeleteCampaignAuditParams, options?: RequestOptions): Promise<void>;
  /** Counts the campaign audits that match the given conditions. */
  count(campaignId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaignAudits` is made from. */
export const campaignAuditsResource: Resource<CampaignAuditsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const campaignAuditsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_campaign_audits_count: { operation: countCampaignAudits },
  create_a_connect_wise_psa_campaign_audit: { operation: createCampaignAudit },
  delete_a_connect_wise_psa_campaign_audit_by_id: { operation: deleteCampaignAudit },
  get_single_connect_wise_psa_campaign_audit_by_id: { operation: getCampaignAudit },
  list_all_connect_wise_psa_campaign_audits: { operation: listCampaignAudits },
  replace_a_connect_wise_psa_campaign_audit_by_id: { operation: replaceCampaignAudit },
  update_a_connect_wise_psa_campaign_audit_by_id: { operation: updateCampaignAudit },
};
