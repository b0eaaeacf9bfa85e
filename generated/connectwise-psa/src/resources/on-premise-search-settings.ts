// @generated from definitions/connectwise-psa/resources/system/on-premise-search-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  OnPremiseSearchSetting,
  OnPremiseSearchSettingCreate,
  OnPremiseSearchSettingUpdate,
} from "../schemas/system/on-premise-search-setting.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

/**
 * Lists on-premise search settings, one page at a time.
 */
export const listOnPremiseSearchSettings: Operation<ListParams, OnPremiseSearchSetting> = {
  like: listShape,
  id: "on_premise_search_settings.list",
  path: "/system/onPremiseSearchSetting",
};

/**
 * Gets one on-premise search setting by its id.
 */
export const getOnPremiseSearchSetting: Operation<{ id: number } & GetParams, OnPremiseSearchSetting> = {
  like: getShape,
  id: "on_premise_search_settings.get",
  path: "/system/onPremiseSearchSetting/{id}",
  ids: { id: "integer" },
};

/**
 * Changes the given fields of one on-premise search setting; the others stay as they are.
 */
export const updateOnPremiseSearchSetting: Operation<
  { id: number } & OnPremiseSearchSettingUpdate,
  OnPremiseSearchSetting
> = {
  like: updateShape,
  id: "on_premise_search_settings.update",
  path: "/system/onPremiseSearchSetting/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one on-premise search setting whole; fields that are left out go back to their defaults.
 */
export const replaceOnPremiseSearchSetting: Operation<
  { id: number } & OnPremiseSearchSettingCreate,
  OnPremiseSearchSetting
> = {
  like: replaceShape,
  id: "on_premise_search_settings.replace",
  path: "/system/onPremiseSearchSetting/{id}",
  ids: { id: "integer" },
  required: ["password"],
};

/**
 * Counts the on-premise search settings that match the given conditions.
 */
export const countOnPremiseSearchSettings: Operation<CountParams, Count> = {
  like: countShape,
  id: "on_premise_search_settings.count",
  path: "/system/onPremiseSearchSetting/count",
};

/**
 * The password for the search server (Solr) of an on-premises installation.
 */
export class OnPremiseSearchSettingsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists on-premise search settings, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<OnPremiseSearchSetting> {
    return this.#client.pages(listOnPremiseSearchSettings, params, options);
  }

  /**
   * Gets one on-premise search setting by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<OnPremiseSearchSetting> {
    return this.#client.call(getOnPremiseSearchSetting, { ...params, id }, options);
  }

  /**
   * Changes the given fields of one on-premise search setting; the others stay as they are.
   */
  update(id: number, params: OnPremiseSearchSettingUpdate, options?: RequestOptions): Promise<OnPremiseSearchSetting> {
    return this.#client.call(updateOnPremiseSearchSetting, { ...params, id }, options);
  }

  /**
   * Replaces one on-premise search setting whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: OnPremiseSearchSettingCreate, options?: RequestOptions): Promise<OnPremiseSearchSetting> {
    return this.#client.call(replaceOnPremiseSearchSetting, { ...params, id }, options);
  }

  /**
   * Counts the on-premise search settings that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countOnPremiseSearchSettings, params, options);
  }
}
