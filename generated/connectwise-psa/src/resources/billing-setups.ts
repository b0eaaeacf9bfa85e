// @generated from definitions/connectwise-psa/resources/finance/billing-setups.yaml
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
  BillingSetup,
  BillingSetupCreate,
  BillingSetupInfo,
  BillingSetupUpdate,
} from "../schemas/finance/billing-setup.js";
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

const base: ResourceShape = {
  name: "billing_setups",
  path: "/finance/billingSetups",
  required: ["remitName", "location", "invoiceTitle", "payableName", "overallInvoiceDefault", "emailTemplate"],
};

/** Lists billing setups. How one branch location invoices, with its remittance address, templates and billing rules. */
export const listBillingSetups: Operation<ListParams, BillingSetup> = { of: base, like: listShape };

/** Gets one billing setup by its id. */
export const getBillingSetup: Operation<{ id: number } & GetParams, BillingSetup> = { of: base, like: getShape };

/**
 * Creates a billing setup and returns it. How one branch location invoices, with its remittance address, templates and
 * billing rules.
 */
export const createBillingSetup: Operation<BillingSetupCreate, BillingSetup> = { of: base, like: createShape };

/** Changes the given fields of one billing setup; the others stay as they are. */
export const updateBillingSetup: Operation<{ id: number } & BillingSetupUpdate, BillingSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one billing setup whole; fields that are left out go back to their defaults. */
export const replaceBillingSetup: Operation<{ id: number } & BillingSetupCreate, BillingSetup> = {
  of: base,
  like: replaceShape,
};

/** Deletes one billing setup for good. */
export const deleteBillingSetup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the billing setups that match the given conditions. */
export const countBillingSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists billing setups in short, one page at a time. */
export const listInfoBillingSetups: Operation<ListInfoParams, BillingSetupInfo> = { of: base, like: listInfoShape };

/** Gets one billing setup in short. */
export const getInfoBillingSetups: Operation<{ id: number } & GetInfoParams, BillingSetupInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the billing setups that the short list has and that match the given conditions. */
export const countInfoBillingSetups: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** How one branch location invoices, with its remittance address, templates and billing rules. */
export interface BillingSetupsResource {
  /**
   * Lists billing setups. How one branch location invoices, with its remittance address, templates and billing rules.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<BillingSetup>;
  /** Gets one billing setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<BillingSetup>;
  /**
   * Creates a billing setup and returns it. How one branch location invoices, with its remittance address, templates
   * and billing rules.
   */
  create(params: BillingSetupCreate, options?: RequestOptions): Promise<BillingSetup>;
  /** Changes the given fields of one billing setup; the others stay as they are. */
  update(id: number, params: BillingSetupUpdate, options?: RequestOptions): Promise<BillingSetup>;
  /** Replaces one billing setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: BillingSetupCreate, options?: RequestOptions): Promise<BillingSetup>;
  /** Deletes one billing setup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the billing setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists billing setups in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<BillingSetupInfo>;
  /** Gets one billing setup in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<BillingSetupInfo>;
  /** Counts the billing setups that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.billingSetups` is made from. */
export const billingSetupsResource: Resource<BillingSetupsResource> = {
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
export const billingSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_billing_setups_count: { operation: countBillingSetups },
  connect_wise_psa_billing_setups_count_info: { operation: countInfoBillingSetups },
  create_a_connect_wise_psa_billing_setup: { operation: createBillingSetup },
  delete_a_connect_wise_psa_billing_setup_by_id: { operation: deleteBillingSetup },
  get_single_connect_wise_psa_billing_setup_by_id: { operation: getBillingSetup },
  connect_wise_psa_billing_setups_get_info: { operation: getInfoBillingSetups },
  list_all_connect_wise_psa_billing_setups: { operation: listBillingSetups },
  connect_wise_psa_billing_setups_list_info: { operation: listInfoBillingSetups },
  replace_a_connect_wise_psa_billing_setup_by_id: { operation: replaceBillingSetup, json: "record" },
  update_a_connect_wise_psa_billing_setup_by_id: { operation: updateBillingSetup },
};
