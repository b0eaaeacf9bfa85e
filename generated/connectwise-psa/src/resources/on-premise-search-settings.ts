// @generated from definitions/connectwise-psa/resources/system/on-premise-search-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  OnPremiseSearchSetting,
  OnPremiseSearchSettingCreate,
  OnPremiseSearchSettingUpdate,
} from "../schemas/system/on-premise-search-setting.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "on_premise_search_settings",
  path: "/system/onPremiseSearchSetting",
  required: ["password"],
};

/** Lists on-premise search settings. The password for the search server (Solr) of an on-premises installation. */
export const listOnPremiseSearchSettings: Operation<ListParams, OnPremiseSearchSetting> = { of: base, like: listShape };

/** Gets one on-premise search setting by its id. */
export const getOnPremiseSearchSetting: Operation<{ id: number } & GetParams, OnPremiseSearchSetting> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one on-premise search setting; the others stay as they are. */
export const updateOnPremiseSearchSetting: Operation<
  { id: number } & OnPremiseSearchSettingUpdate,
  OnPremiseSearchSetting
> = { of: base, like: updateShape };

/** Replaces one on-premise search setting whole; fields that are left out go back to their defaults. */
export const replaceOnPremiseSearchSetting: Operation<
  { id: number } & OnPremiseSearchSettingCreate,
  OnPremiseSearchSetting
> = { of: base, like: replaceShape };

/** Counts the on-premise search settings that match the given conditions. */
export const countOnPremiseSearchSettings: Operation<CountParams, Count> = { of: base, like: countShape };

/** The password for the search server (Solr) of an on-premises installation. */
export interface OnPremiseSearchSettingsResource {
  /** Lists on-premise search settings. The password for the search server (Solr) of an on-premises installation. */
  list(params?: ListParams, options?: RequestOptions): Pages<OnPremiseSearchSetting>;
  /** Gets one on-premise search setting by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OnPremiseSearchSetting>;
  /** Changes the given fields of one on-premise search setting; the others stay as they are. */
  update(id: number, params: OnPremiseSearchSettingUpdate, options?: RequestOptions): Promise<OnPremiseSearchSetting>;
  /** Replaces one on-premise search setting whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OnPremiseSearchSettingCreate, options?: RequestOptions): Promise<OnPremiseSearchSetting>;
  /** Counts the on-premise search settings that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.onPremiseSearchSettings` is made from. */
export const onPremiseSearchSettingsResource: Resource<OnPremiseSearchSettingsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const onPremiseSearchSettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_on_premise_search_settings_count: { operation: countOnPremiseSearchSettings },
  replace_a_connect_wise_psa_on_premise_search_setting_by_id: { operation: replaceOnPremiseSearchSetting },
  update_a_connect_wise_psa_on_premise_search_setting_by_id: { operation: updateOnPremiseSearchSetting },
};
