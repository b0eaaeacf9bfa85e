// @generated from definitions/connectwise-psa/resources/procurement/procurement-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProcurementSetting,
  ProcurementSettingCreate,
  ProcurementSettingUpdate,
} from "../schemas/procurement/procurement-setting.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "procurement_settings",
  path: "/procurement/settings",
  required: ["startingPurchaseOrderNum", "costingMethod"],
};

/**
 * Lists the procurement settings record of the account. The account's rules for purchasing and stock, such as purchase
 * order numbers, costing method and automatic closing. There is normally one record.
 */
export const listProcurementSettings: Operation<ListParams, ProcurementSetting> = { of: base, like: listShape };

/** Gets one procurement setting by its id. */
export const getProcurementSetting: Operation<{ id: number } & GetParams, ProcurementSetting> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one procurement setting; the others stay as they are. */
export const updateProcurementSetting: Operation<{ id: number } & ProcurementSettingUpdate, ProcurementSetting> = {
  of: base,
  like: updateShape,
};

/** Replaces one procurement setting whole; fields that are left out go back to their defaults. */
export const replaceProcurementSetting: Operation<{ id: number } & ProcurementSettingCreate, ProcurementSetting> = {
  of: base,
  like: replaceShape,
};

/** Counts the procurement settings that match the given conditions. */
export const countProcurementSettings: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * The account's rules for purchasing and stock, such as purchase order numbers, costing method and automatic closing.
 * There is normally one record.
 */
export interface ProcurementSettingsResource {
  /**
   * Lists the procurement settings record of the account. The account's rules for purchasing and stock, such as
   * purchase order numbers, costing method and automatic closing. There is normally one record.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ProcurementSetting>;
  /** Gets one procurement setting by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProcurementSetting>;
  /** Changes the given fields of one procurement setting; the others stay as they are. */
  update(id: number, params: ProcurementSettingUpdate, options?: RequestOptions): Promise<ProcurementSetting>;
  /** Replaces one procurement setting whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProcurementSettingCreate, options?: RequestOptions): Promise<ProcurementSetting>;
  /** Counts the procurement settings that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.procurementSettings` is made from. */
export const procurementSettingsResource: Resource<ProcurementSettingsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const procurementSettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_procurement_settings_count: { operation: countProcurementSettings },
  get_single_connect_wise_psa_procurement_setting_by_id: { operation: getProcurementSetting },
  list_all_connect_wise_psa_procurement_settings: { operation: listProcurementSettings },
  replace_a_connect_wise_psa_procurement_setting_by_id: { operation: replaceProcurementSetting, json: "record" },
  update_a_connect_wise_psa_procurement_setting_by_id: { operation: updateProcurementSetting },
};
