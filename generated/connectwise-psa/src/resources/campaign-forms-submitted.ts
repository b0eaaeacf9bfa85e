// @generated from definitions/connectwise-psa/resources/marketing/campaign-forms-submitted.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { FormSubmitted, FormSubmittedCreate, FormSubmittedUpdate } from "../schemas/marketing/form-submitted.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCampaignFormsSubmittedParams extends GetParams {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the submitted campaign form. */
  id: number;
}

export interface UpdateCampaignFormsSubmittedParams extends FormSubmittedUpdate {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the submitted campaign form. */
  id: number;
}

export interface ReplaceCampaignFormsSubmittedParams extends FormSubmittedCreate {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the submitted campaign form. */
  id: number;
}

export interface DeleteCampaignFormsSubmittedParams {
  /** Id of the campaign. */
  campaignId: number;
  /** Id of the submitted campaign form. */
  id: number;
}

const base: ResourceShape = {
  name: "campaign_forms_submitted",
  path: "/marketing/campaigns/{campaignId}/formsSubmitted",
  required: ["contactId", "url"],
  dates: ["dateSubmitted"],
};

/**
 * Lists submitted campaign forms. The fact that a contact sent a web form of a campaign. Mailing tools record it here.
 */
export const listCampaignFormsSubmitted: Operation<{ campaignId: number } & ListParams, FormSubmitted> = {
  of: base,
  like: listShape,
};

/** Gets one submitted campaign form by its id. */
export const getCampaignFormsSubmitted: Operation<GetCampaignFormsSubmittedParams, FormSubmitted> = {
  of: base,
  like: getShape,
};

/** Records that a contact sent a web form of a campaign. */
export const createCampaignFormsSubmitted: Operation<{ campaignId: number } & FormSubmittedCreate, FormSubmitted> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one submitted campaign form; the others stay as they are. */
export const updateCampaignFormsSubmitted: Operation<UpdateCampaignFormsSubmittedParams, FormSubmitted> = {
  of: base,
  like: updateShape,
};

/** Replaces one submitted campaign form whole; fields that are left out go back to their defaults. */
export const replaceCampaignFormsSubmitted: Operation<ReplaceCampaignFormsSubmittedParams, FormSubmitted> = {
  of: base,
  like: replaceShape,
};

/** Deletes one submitted campaign form for good. */
export const deleteCampaignFormsSubmitted: Operation<DeleteCampaignFormsSubmittedParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the submitted campaign forms that match the given conditions. */
export const countCampaignFormsSubmitted: Operation<{ campaignId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The fact that a contact sent a web form of a campaign. Mailing tools record it here. */
export interface CampaignFormsSubmittedResource {
  /**
   * Lists submitted campaign forms. The fact that a contact sent a web form of a campaign. Mailing tools record it
   * here.
   */
  list(campaignId: number, params?: ListParams, options?: RequestOptions): Pages<FormSubmitted>;
  /** Gets one submitted campaign form by its id. */
  get(params: GetCampaignFormsSubmittedParams, options?: RequestOptions): Promise<FormSubmitted>;
  /** Records that a contact sent a web form of a campaign. */
  create(campaignId: number, params: FormSubmittedCreate, options?: RequestOptions): Promise<FormSubmitted>;
  /** Changes the given fields of one submitted campaign form; the others stay as they are. */
  update(params: UpdateCampaignFormsSubmittedParams, options?: RequestOptions): Promise<FormSubmitted>;
  /** Replaces one submitted campaign form whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCampaignFormsSubmittedParams, options?: RequestOptions): Promise<FormSubmitted>;
  /** Deletes one submitted campaign form for good. */
  delete(params: DeleteCampaignFormsSubmittedParams, options?: RequestOptions): Promise<void>;
  /** Counts the submitted campaign forms that match the given conditions. */
  count(campaignId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaignFormsSubmitted` is made from. */
export const campaignFormsSubmittedResource: Resource<CampaignFormsSubmittedResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const campaignFormsSubmittedTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_submitted_campaign_forms_count: { operation: countCampaignFormsSubmitted },
  create_a_connect_wise_psa_submitted_campaign_form: { operation: createCampaignFormsSubmitted },
  delete_a_connect_wise_psa_submitted_campaign_form_by_id: { operation: deleteCampaignFormsSubmitted },
  get_single_connect_wise_psa_submitted_campaign_form_by_id: { operation: getCampaignFormsSubmitted },
  list_all_connect_wise_psa_submitted_campaign_forms: { operation: listCampaignFormsSubmitted },
  replace_a_connect_wise_psa_submitted_campaign_form_by_id: { operation: replaceCampaignFormsSubmitted },
  update_a_connect_wise_psa_submitted_campaign_form_by_id: { operation: updateCampaignFormsSubmitted },
};
