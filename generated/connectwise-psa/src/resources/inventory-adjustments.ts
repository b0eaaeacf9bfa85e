// @generated from definitions/connectwise-psa/resources/procurement/inventory-adjustments.yaml
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
  ProcurementAdjustment,
  ProcurementAdjustmentCreate,
  ProcurementAdjustmentUpdate,
} from "../schemas/procurement/procurement-adjustment.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListInventoryAdjustmentsParams extends ListParams {
  /** Filter, e.g. `closedFlag = false`. Also: identifier, type/identifier, reason, closedDate. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "inventory_adjustments",
  path: "/procurement/adjustments",
  required: ["identifier", "type"],
};

/**
 * Lists inventory adjustments. A correction of stock, such as goods counted, lost or damaged. It groups lines that add
 * to or take from warehouse bins.
 */
export const listInventoryAdjustments: Operation<ListInventoryAdjustmentsParams, ProcurementAdjustment> = {
  of: base,
  like: listShape,
};

/** Gets one inventory adjustment by its id. */
export const getInventoryAdjustment: Operation<{ id: number } & GetParams, ProcurementAdjustment> = {
  of: base,
  like: getShape,
};

/** Creates an inventory adjustment and returns it. */
export const createInventoryAdjustment: Operation<ProcurementAdjustmentCreate, ProcurementAdjustment> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one inventory adjustment; the others stay as they are. */
export const updateInventoryAdjustment: Operation<{ id: number } & ProcurementAdjustmentUpdate, ProcurementAdjustment> =
  { of: base, like: updateShape };

/** Replaces one inventory adjustment whole; fields that are left out go back to their defaults. */
export const replaceInventoryAdjustment: Operation<
  { id: number } & ProcurementAdjustmentCreate,
  ProcurementAdjustment
> = { of: base, like: replaceShape };

/** Deletes one inventory adjustment for good. */
export const deleteInventoryAdjustment: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the inventory adjustments that match the given conditions. */
export const countInventoryAdjustments: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A correction of stock, such as goods counted, lost or damaged. It groups lines that add to or take from warehouse
 * bins.
 */
export interface InventoryAdjustmentsResource {
  /**
   * Lists inventory adjustments. A correction of stock, such as goods counted, lost or damaged. It groups lines that
   * add to or take from warehouse bins.
   */
  list(params?: ListInventoryAdjustmentsParams, options?: RequestOptions): Pages<ProcurementAdjustment>;
  /** Gets one inventory adjustment by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProcurementAdjustment>;
  /** Creates an inventory adjustment and returns it. */
  create(params: ProcurementAdjustmentCreate, options?: RequestOptions): Promise<ProcurementAdjustment>;
  /** Changes the given fields of one inventory adjustment; the others stay as they are. */
  update(id: number, params: ProcurementAdjustmentUpdate, options?: RequestOptions): Promise<ProcurementAdjustment>;
  /** Replaces one inventory adjustment whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProcurementAdjustmentCreate, options?: RequestOptions): Promise<ProcurementAdjustment>;
  /** Deletes one inventory adjustment for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the inventory adjustments that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.inventoryAdjustments` is made from. */
export const inventoryAdjustmentsResource: Resource<InventoryAdjustmentsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const inventoryAdjustmentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_inventory_adjustments_count: { operation: countInventoryAdjustments },
  create_a_connect_wise_psa_inventory_adjustment: {
    operation: createInventoryAdjustment,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listInventoryAdjustments } },
  },
  delete_a_connect_wise_psa_inventory_adjustment_by_id: { operation: deleteInventoryAdjustment },
  get_single_connect_wise_psa_inventory_adjustment_by_id: { operation: getInventoryAdjustment },
  list_all_connect_wise_psa_inventory_adjustments: { operation: listInventoryAdjustments },
  replace_a_connect_wise_psa_inventory_adjustment_by_id: {
    operation: replaceInventoryAdjustment,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listInventoryAdjustments } },
  },
  update_a_connect_wise_psa_inventory_adjustment_by_id: {
    operation: updateInventoryAdjustment,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listInventoryAdjustments } },
  },
};
