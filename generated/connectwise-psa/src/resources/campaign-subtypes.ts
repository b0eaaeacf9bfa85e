// @generated from definitions/connectwise-psa/resources/marketing/campaign-subtypes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/**
 * Lists campaign subtypes, one page at a time.
 */
export const listCampaignSubtypes: Operation<ListParams, CampaignSubTypeCampaignSubType> = {
  like: listShape,
  id: "campaign_subtypes.list",
  path: "/marketing/campaigns/subTypes",
};

/**
 * Gets one campaign subtype by its id.
 */
export const getCampaignSubtype: Operation<{ id: number } & GetParams, CampaignSubTypeCampaignSubType> = {
  like: getShape,
  id: "campaign_subtypes.get",
  path: "/marketing/campaigns/subTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a campaign subtype and returns it.
 */
export const createCampaignSubtype: Operation<CampaignSubTypeCampaignSubTypeCreate, CampaignSubTypeCampaignSubType> = {
  like: createShape,
  id: "campaign_subtypes.create",
  path: "/marketing/campaigns/subTypes",
  required: ["type", "name"],
};

/**
 * Changes the given fields of one campaign subtype; the others stay as they are.
 */
export const updateCampaignSubtype: Operation<
  { id: number } & CampaignSubTypeCampaignSubTypeUpdate,
  CampaignSubTypeCampaignSubType
> = {
  like: updateShape,
  id: "campaign_subtypes.update",
  path: "/marketing/campaigns/subTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one campaign subtype whole; fields that are left out go back to their defaults.
 */
export const replaceCampaignSubtype: Operation<
  { id: number } & CampaignSubTypeCampaignSubTypeCreate,
  CampaignSubTypeCampaignSubType
> = {
  like: replaceShape,
  id: "campaign_subtypes.replace",
  path: "/marketing/campaigns/subTypes/{id}",
  ids: { id: "integer" },
  required: ["type", "name"],
};

/**
 * Deletes one campaign subtype for good.
 */
export const deleteCampaignSubtype: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "campaign_subtypes.delete",
  path: "/marketing/campaigns/subTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the campaign subtypes that match the given conditions.
 */
export const countCampaignSubtypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "campaign_subtypes.count",
  path: "/marketing/campaigns/subTypes/count",
};

/**
 * Finer kinds below a campaign type, such as Newsletter below Email.
 */
export class CampaignSubtypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists campaign subtypes, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<CampaignSubTypeCampaignSubType> {
    return this.#client.pages(listCampaignSubtypes, params, options);
  }

  /**
   * Gets one campaign subtype by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<CampaignSubTypeCampaignSubType> {
    return this.#client.call(getCampaignSubtype, { ...params, id }, options);
  }

  /**
   * Creates a campaign subtype and returns it.
   */
  create(
    params: CampaignSubTypeCampaignSubTypeCreate,
    options?: RequestOptions,
  ): Promise<CampaignSubTypeCampaignSubType> {
    return this.#client.call(createCampaignSubtype, params, options);
  }

  /**
   * Changes the given fields of one campaign subtype; the others stay as they are.
   */
  update(
    id: number,
    params: CampaignSubTypeCampaignSubTypeUpdate,
    options?: RequestOptions,
  ): Promise<CampaignSubTypeCampaignSubType> {
    return this.#client.call(updateCampaignSubtype, { ...params, id }, options);
  }

  /**
   * Replaces one campaign subtype whole; fields that are left out go back to their defaults.
   */
  replace(
    id: number,
    params: CampaignSubTypeCampaignSubTypeCreate,
    options?: RequestOptions,
  ): Promise<CampaignSubTypeCampaignSubType> {
    return this.#client.call(replaceCampaignSubtype, { ...params, id }, options);
  }

  /**
   * Deletes one campaign subtype for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteCampaignSubtype, { ...params, id }, options);
  }

  /**
   * Counts the campaign subtypes that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCampaignSubtypes, params, options);
  }
}
