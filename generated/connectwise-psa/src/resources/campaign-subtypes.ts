// @generated from definitions/connectwise-psa/resources/marketing/campaign-subtypes.yaml
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
  CampaignSubTypeCampaignSubType,
  CampaignSubTypeCampaignSubTypeCreate,
  CampaignSubTypeCampaignSubTypeUpdate,
} from "../schemas/marketing/campaign-sub-type-campaign-sub-type.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "campaign_subtypes",
  path: "/marketing/campaigns/subTypes",
  required: ["type", "name"],
};

/** Lists campaign subtypes. Finer kinds below a campaign type, such as Newsletter below Email. */
export const listCampaignSubtypes: Operation<ListParams, CampaignSubTypeCampaignSubType> = {
  of: base,
  like: listShape,
};

/** Gets one campaign subtype by its id. */
export const getCampaignSubtype: Operation<{ id: number } & GetParams, CampaignSubTypeCampaignSubType> = {
  of: base,
  like: getShape,
};

/** Creates a campaign subtype and returns it. Finer kinds below a campaign type, such as Newsletter below Email. */
export const createCampaignSubtype: Operation<CampaignSubTypeCampaignSubTypeCreate, CampaignSubTypeCampaignSubType> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one campaign subtype; the others stay as they are. */
export const updateCampaignSubtype: Operation<
  { id: number } & CampaignSubTypeCampaignSubTypeUpdate,
  CampaignSubTypeCampaignSubType
> = { of: base, like: updateShape };

/** Replaces one campaign subtype whole; fields that are left out go back to their defaults. */
export const replaceCampaignSubtype: Operation<
  { id: number } & CampaignSubTypeCampaignSubTypeCreate,
  CampaignSubTypeCampaignSubType
> = { of: base, like: replaceShape };

/** Deletes one campaign subtype for good. */
export const deleteCampaignSubtype: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the campaign subtypes that match the given conditions. */
export const countCampaignSubtypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Finer kinds below a campaign type, such as Newsletter below Email. */
export interface CampaignSubtypesResource {
  /** Lists campaign subtypes. Finer kinds below a campaign type, such as Newsletter below Email. */
  list(params?: ListParams, options?: RequestOptions): Pages<CampaignSubTypeCampaignSubType>;
  /** Gets one campaign subtype by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CampaignSubTypeCampaignSubType>;
  /** Creates a campaign subtype and returns it. Finer kinds below a campaign type, such as Newsletter below Email. */
  create(
    params: CampaignSubTypeCampaignSubTypeCreate,
    options?: RequestOptions,
  ): Promise<CampaignSubTypeCampaignSubType>;
  /** Changes the given fields of one campaign subtype; the others stay as they are. */
  update(
    id: number,
    params: CampaignSubTypeCampaignSubTypeUpdate,
    options?: RequestOptions,
  ): Promise<CampaignSubTypeCampaignSubType>;
  /** Replaces one campaign subtype whole; fields that are left out go back to their defaults. */
  replace(
    id: number,
    params: CampaignSubTypeCampaignSubTypeCreate,
    options?: RequestOptions,
  ): Promise<CampaignSubTypeCampaignSubType>;
  /** Deletes one campaign subtype for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the campaign subtypes that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.campaignSubtypes` is made from. */
export const campaignSubtypesResource: Resource<CampaignSubtypesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const campaignSubtypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_campaign_subtypes_count: { operation: countCampaignSubtypes },
  create_a_connect_wise_psa_campaign_subtype: { operation: createCampaignSubtype },
  delete_a_connect_wise_psa_campaign_subtype_by_id: { operation: deleteCampaignSubtype },
  get_single_connect_wise_psa_campaign_subtype_by_id: { operation: getCampaignSubtype },
  list_all_connect_wise_psa_campaign_subtypes: { operation: listCampaignSubtypes },
  replace_a_connect_wise_psa_campaign_subtype_by_id: { operation: replaceCampaignSubtype },
  update_a_connect_wise_psa_campaign_subtype_by_id: { operation: updateCampaignSubtype },
};
