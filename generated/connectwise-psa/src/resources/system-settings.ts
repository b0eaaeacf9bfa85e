// @generated from definitions/connectwise-psa/resources/system/system-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SystemSetting, SystemSettingCreate, SystemSettingUpdate } from "../schemas/system/system-setting.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "system_settings", path: "/system/settings", required: ["value"] };

/** Lists system settings. A switch or value that applies to the whole installation. */
export const listSystemSettings: Operation<ListParams, SystemSetting> = { of: base, like: listShape };

/** Gets one system setting by its id. */
export const getSystemSetting: Operation<{ id: number } & GetParams, SystemSetting> = { of: base, like: getShape };

/** Changes the given fields of one system setting; the others stay as they are. */
export const updateSystemSetting: Operation<{ id: number } & SystemSettingUpdate, SystemSetting> = {
  of: base,
  like: updateShape,
};

/** Replaces one system setting whole; fields that are left out go back to their defaults. */
export const replaceSystemSetting: Operation<{ id: number } & SystemSettingCreate, SystemSetting> = {
  of: base,
  like: replaceShape,
};

/** Counts the system settings that match the given conditions. */
export const countSystemSettings: Operation<CountParams, Count> = { of: base, like: countShape };

/** A switch or value that applies to the whole installation. */
export interface SystemSettingsResource {
  /** Lists system settings. A switch or value that applies to the whole installation. */
  list(params?: ListParams, options?: RequestOptions): Pages<SystemSetting>;
  /** Gets one system setting by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SystemSetting>;
  /** Changes the given fields of one system setting; the others stay as they are. */
  update(id: number, params: SystemSettingUpdate, options?: RequestOptions): Promise<SystemSetting>;
  /** Replaces one system setting whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SystemSettingCreate, options?: RequestOptions): Promise<SystemSetting>;
  /** Counts the system settings that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.systemSettings` is made from. */
export const systemSettingsResource: Resource<SystemSettingsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const systemSettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_system_settings_count: { operation: countSystemSettings },
  get_single_connect_wise_psa_system_setting_by_id: { operation: getSystemSetting },
  list_all_connect_wise_psa_system_settings: { operation: listSystemSettings },
  replace_a_connect_wise_psa_system_setting_by_id: { operation: replaceSystemSetting },
  update_a_connect_wise_psa_system_setting_by_id: { operation: updateSystemSetting },
};
