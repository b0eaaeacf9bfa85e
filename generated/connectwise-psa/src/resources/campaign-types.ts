// @generated from definitions/connectwise-psa/resources/marketing/campaign-types.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CampaignType,
  CampaignTypeCreate,
  CampaignTypeInfo,
  CampaignTypeUpdate,
} from "../schemas/marketing/campaign-type.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "campaign_types", path: "/marketing/campaigns/types", required: ["name"] };

/** Lists campaign types. Kinds of campaigns, such as Email, Event or Webinar. */
export const listCampaignTypes: Operation<ListParams, CampaignType> = { of: base, like: listShape };

/** Gets one campaign type by its id. */
export const getCampaignType: Operation<{ id: number } & GetParams, CampaignType> = { of: base, like: getShape };

/** Creates a campaign type and returns it. Kinds of campaigns, such as Email, Event or Webinar. */
export const createCampaignType: Operation<CampaignTypeCreate, CampaignType> = { of: base, like: createShape };

/** Changes the given fields of one campaign type; the others stay as they are. */
export const updateCampaignType: Operation<{ id: number } & CampaignTypeUpdate, CampaignType> = {
  of: base,
  like: updateShape,
};

/** Replaces one campaign type whole; fields that are left out go back to their defaults. */
export const replaceCampaignType: Operation<{ id: number } & CampaignTypeCreate, CampaignType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one campaign type for good. */
export const deleteCampaignType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the campaign types that match the given conditions. */
export const countCampaignTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists campaign types in short, one page at a time. */
export const listInfoCampaignTypes: Operation<ListInfoParams, CampaignTypeInfo> = { of: base, like: listInfoShape };

/** Gets one campaign type in short. */
export const getInfoCampaignTypes: Operation<{ id: number } & GetInfoParams, CampaignTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the campaign types that the short list has and that match the given conditions. */
export const countInfoCampaignTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Kinds of campaigns, such as Email, Event or Webinar. */
export interface CampaignTypesResource {
  /** Lists campaign types. Kinds of campaigns, such as Email, Event or Webinar. */
  list(params?: ListParams, options?: RequestOptions): Pages<CampaignType>;
  /** Gets one campaign type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CampaignType>;
  /** Creates a campaign type and returns it. Kinds of campaigns, such as Email, Event or Webinar. */
  create(params: CampaignTypeCreate, options?: RequestOptions): Promise<CampaignType>;
  /** Changes the given fields of one campaign type; the others stay as they are. */
  update(id: number, params: CampaignTypeUpdate, options?: RequestOptions): Promise<CampaignType>;
  /** Replaces one campaign type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CampaignTypeCreate, options?: RequestOptions): Promise<CampaignType>;
  /** Deletes one campaign type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the campaign types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists campaign types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CampaignTypeInfo>;
  /** Gets one campaign type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CampaignTypeInfo>;
  /** Counts the campaign types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaignTypes` is made from. */
export const campaignTypesResource: Resource<CampaignTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const campaignTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_campaign_types_count: { operation: countCampaignTypes },
  connect_wise_psa_campaign_types_count_info: { operation: countInfoCampaignTypes },
  create_a_connect_wise_psa_campaign_type: { operation: createCampaignType },
  delete_a_connect_wise_psa_campaign_type_by_id: { operation: deleteCampaignType },
  get_single_connect_wise_psa_campaign_type_by_id: { operation: getCampaignType },
  connect_wise_psa_campaign_types_get_info: { operation: getInfoCampaignTypes },
  list_all_connect_wise_psa_campaign_types: { operation: listCampaignTypes },
  connect_wise_psa_campaign_types_list_info: { operation: listInfoCampaignTypes },
  replace_a_connect_wise_psa_campaign_type_by_id: { operation: replaceCampaignType },
  update_a_connect_wise_psa_campaign_type_by_id: { operation: updateCampaignType },
};
