// @generated from definitions/connectwise-psa/resources/marketing/campaign-type-subtypes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TypeSubTypeCampaignSubType } from "../schemas/marketing/type-sub-type-campaign-sub-type.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetCampaignTypeSubtypeParams extends GetParams {
  /**
   * Id of the campaign type.
   */
  campaignTypeId: number;
  /**
   * Id of the campaign type subtype.
   */
  id: number;
}

/**
 * Lists campaign type subtypes, one page at a time.
 */
export const listCampaignTypeSubtypes: Operation<{ campaignTypeId: number } & ListParams, TypeSubTypeCampaignSubType> =
  {
    like: listShape,
    id: "campaign_type_subtypes.list",
    path: "/marketing/campaigns/types/{campaignTypeId}/subTypes",
    ids: { campaignTypeId: "integer" },
  };

/**
 * Gets one campaign type subtype by its id.
 */
export const getCampaignTypeSubtype: Operation<GetCampaignTypeSubtypeParams, TypeSubTypeCampaignSubType> = {
  like: getShape,
  id: "campaign_type_subtypes.get",
  path: "/marketing/campaigns/types/{campaignTypeId}/subTypes/{id}",
  ids: { campaignTypeId: "integer", id: "integer" },
};

/**
 * Counts the campaign type subtypes that match the given conditions.
 */
export const countCampaignTypeSubtypes: Operation<{ campaignTypeId: number } & CountParams, Count> = {
  like: countShape,
  id: "campaign_type_subtypes.count",
  path: "/marketing/campaigns/types/{campaignTypeId}/subTypes/count",
  ids: { campaignTypeId: "integer" },
};

/**
 * The subtypes of one campaign type, to read only.
 */
export class CampaignTypeSubtypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists campaign type subtypes, one page at a time.
   */
  list(campaignTypeId: number, params: ListParams = {}, options?: RequestOptions): Pages<TypeSubTypeCampaignSubType> {
    return this.#client.pages(listCampaignTypeSubtypes, { ...params, campaignTypeId }, options);
  }

  /**
   * Gets one campaign type subtype by its id.
   */
  get(params: GetCampaignTypeSubtypeParams, options?: RequestOptions): Promise<TypeSubTypeCampaignSubType> {
    return this.#client.call(getCampaignTypeSubtype, params, options);
  }

  /**
   * Counts the campaign type subtypes that match the given conditions.
   */
  count(campaignTypeId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCampaignTypeSubtypes, { ...params, campaignTypeId }, options);
  }
}
