// @generated from definitions/connectwise-psa/resources/marketing/campaign-type-subtypes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TypeSubTypeCampaignSubType } from "../schemas/marketing/type-sub-type-campaign-sub-type.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetCampaignTypeSubtypeParams extends GetParams {
  /** Id of the campaign type. */
  campaignTypeId: number;
  /** Id of the campaign type subtype. */
  id: number;
}

const base: ResourceShape = {
  name: "campaign_type_subtypes",
  path: "/marketing/campaigns/types/{campaignTypeId}/subTypes",
};

/** Lists campaign type subtypes. The subtypes of one campaign type, to read only. */
export const listCampaignTypeSubtypes: Operation<{ campaignTypeId: number } & ListParams, TypeSubTypeCampaignSubType> =
  { of: base, like: listShape };

/** Gets one campaign type subtype by its id. */
export const getCampaignTypeSubtype: Operation<GetCampaignTypeSubtypeParams, TypeSubTypeCampaignSubType> = {
  of: base,
  like: getShape,
};

/** Counts the campaign type subtypes that match the given conditions. */
export const countCampaignTypeSubtypes: Operation<{ campaignTypeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The subtypes of one campaign type, to read only. */
export interface CampaignTypeSubtypesResource {
  /** Lists campaign type subtypes. The subtypes of one campaign type, to read only. */
  list(campaignTypeId: number, params?: ListParams, options?: RequestOptions): Pages<TypeSubTypeCampaignSubType>;
  /** Gets one campaign type subtype by its id. */
  get(params: GetCampaignTypeSubtypeParams, options?: RequestOptions): Promise<TypeSubTypeCampaignSubType>;
  /** Counts the campaign type subtypes that match the given conditions. */
  count(campaignTypeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaignTypeSubtypes` is made from. */
export const campaignTypeSubtypesResource: Resource<CampaignTypeSubtypesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const campaignTypeSubtypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_campaign_type_subtypes_count: { operation: countCampaignTypeSubtypes },
  get_single_connect_wise_psa_campaign_type_subtype_by_id: { operation: getCampaignTypeSubtype },
  list_all_connect_wise_psa_campaign_type_subtypes: { operation: listCampaignTypeSubtypes },
};
