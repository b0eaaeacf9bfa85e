// @generated from definitions/connectwise-psa/resources/marketing/campaign-emails-opened.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { EmailOpened, EmailOpenedCreate, EmailOpenedUpdate } from "../schemas/marketing/email-opened.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCampaignEmailsOpenedParams extends GetParams {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the opened campaign e-mail. */
  id: number;
}

export interface UpdateCampaignEmailsOpenedParams extends EmailOpenedUpdate {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the opened campaign e-mail. */
  id: number;
}

export interface ReplaceCampaignEmailsOpenedParams extends EmailOpenedCreate {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the opened campaign e-mail. */
  id: number;
}

export interface DeleteCampaignEmailsOpenedParams {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the opened campaign e-mail. */
  id: number;
}

const base: ResourceShape = {
  name: "campaign_emails_opened",
  path: "/marketing/campaigns/{campaignId}/emailsOpened",
  required: ["contactId"],
  dates: ["dateOpened"],
};

/**
 * Lists opened campaign e-mails. The fact that a contact opened an e-mail of a campaign. Mailing tools record it here.
 */
export const listCampaignEmailsOpened: Operation<{ campaignId: number } & ListParams, EmailOpened> = {
  of: base,
  like: listShape,
};

/** Gets one opened campaign e-mail by its id. */
export const getCampaignEmailsOpened: Operation<GetCampaignEmailsOpenedParams, EmailOpened> = {
  of: base,
  like: getShape,
};

/** Records that a contact opened an e-mail of a campaign. */
export const createCampaignEmailsOpened: Operation<{ campaignId: number } & EmailOpenedCreate, EmailOpened> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one opened campaign e-mail; the others stay as they are. */
export const updateCampaignEmailsOpened: Operation<UpdateCampaignEmailsOpenedParams, EmailOpened> = {
  of: base,
  like: updateShape,
};

/** Replaces one opened campaign e-mail whole; fields that are left out go back to their defaults. */
export const replaceCampaignEmailsOpened: Operation<ReplaceCampaignEmailsOpenedParams, EmailOpened> = {
  of: base,
  like: replaceShape,
};

/** Deletes one opened campaign e-mail for good. */
export const deleteCampaignEmailsOpened: Operation<DeleteCampaignEmailsOpenedParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the opened campaign e-mails that match the given conditions. */
export const countCampaignEmailsOpened: Operation<{ campaignId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The fact that a contact opened an e-mail of a campaign. Mailing tools record it here. */
export interface CampaignEmailsOpenedResource {
  /**
   * Lists opened campaign e-mails. The fact that a contact opened an e-mail of a campaign. Mailing tools record it
   * here.
   */
  list(campaignId: number, params?: ListParams, options?: RequestOptions): Pages<EmailOpened>;
  /** Gets one opened campaign e-mail by its id. */
  get(params: GetCampaignEmailsOpenedParams, options?: RequestOptions): Promise<EmailOpened>;
  /** Records that a contact opened an e-mail of a campaign. */
  create(campaignId: number, params: EmailOpenedCreate, options?: RequestOptions): Promise<EmailOpened>;
  /** Changes the given fields of one opened campaign e-mail; the others stay as they are. */
  update(params: UpdateCampaignEmailsOpenedParams, options?: RequestOptions): Promise<EmailOpened>;
  /** Replaces one opened campaign e-mail whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCampaignEmailsOpenedParams, options?: RequestOptions): Promise<EmailOpened>;
  /** Deletes one opened campaign e-mail for good. */
  delete(params: DeleteCampaignEmailsOpenedParams, options?: RequestOptions): Promise<void>;
  /** Counts the opened campaign e-mails that match the given conditions. */
  count(campaignId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaignEmailsOpened` is made from. */
export const campaignEmailsOpenedResource: Resource<CampaignEmailsOpenedResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const campaignEmailsOpenedTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opened_campaign_emails_count: { operation: countCampaignEmailsOpened },
  create_a_connect_wise_psa_opened_campaign_email: { operation: createCampaignEmailsOpened },
  delete_a_connect_wise_psa_opened_campaign_email_by_id: { operation: deleteCampaignEmailsOpened },
  get_single_connect_wise_psa_opened_campaign_email_by_id: { operation: getCampaignEmailsOpened },
  list_all_connect_wise_psa_opened_campaign_emails: { operation: listCampaignEmailsOpened },
  replace_a_connect_wise_psa_opened_campaign_email_by_id: { operation: replaceCampaignEmailsOpened },
  update_a_connect_wise_psa_opened_campaign_email_by_id: { operation: updateCampaignEmailsOpened },
};
