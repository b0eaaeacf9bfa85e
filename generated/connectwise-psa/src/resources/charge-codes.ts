// @generated from definitions/connectwise-psa/resources/time/charge-codes.yaml
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
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { ChargeCode, ChargeCodeCreate, ChargeCodeInfo, ChargeCodeUpdate } from "../schemas/time/charge-code.js";
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
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListChargeCodesParams extends ListParams {
  /** Filter, e.g. `name contains "Training" and timeEntryFlag = true`. Also: company/id, expenseEntryFlag. */
  conditions?: string;
}

const base: ResourceShape = { name: "charge_codes", path: "/time/chargeCodes", required: ["name", "company"] };

/**
 * Lists charge codes. An internal purpose members book time and expenses on when no ticket fits, such as meetings or
 * training.
 */
export const listChargeCodes: Operation<ListChargeCodesParams, ChargeCode> = { of: base, like: listShape };

/** Gets one charge code by its id. */
export const getChargeCode: Operation<{ id: number } & GetParams, ChargeCode> = { of: base, like: getShape };

/**
 * Creates a charge code and returns it. An internal purpose members book time and expenses on when no ticket fits, such
 * as meetings or training.
 */
export const createChargeCode: Operation<ChargeCodeCreate, ChargeCode> = { of: base, like: createShape };

/** Changes the given fields of one charge code; the others stay as they are. */
export const updateChargeCode: Operation<{ id: number } & ChargeCodeUpdate, ChargeCode> = {
  of: base,
  like: updateShape,
};

/** Replaces one charge code whole; fields that are left out go back to their defaults. */
export const replaceChargeCode: Operation<{ id: number } & ChargeCodeCreate, ChargeCode> = {
  of: base,
  like: replaceShape,
};

/** Deletes one charge code for good. */
export const deleteChargeCode: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the charge codes that match the given conditions. */
export const countChargeCodes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one charge code and so stand in the way of deleting it. */
export const usagesChargeCodes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one charge code. */
export const usagesListChargeCodes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists charge codes in short, one page at a time. */
export const listInfoChargeCodes: Operation<ListInfoParams, ChargeCodeInfo> = { of: base, like: listInfoShape };

/** Gets one charge code in short. */
export const getInfoChargeCodes: Operation<{ id: number } & GetInfoParams, ChargeCodeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the charge codes that the short list has and that match the given conditions. */
export const countInfoChargeCodes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** An internal purpose members book time and expenses on when no ticket fits, such as meetings or training. */
export interface ChargeCodesResource {
  /**
   * Lists charge codes. An internal purpose members book time and expenses on when no ticket fits, such as meetings or
   * training.
   */
  list(params?: ListChargeCodesParams, options?: RequestOptions): Pages<ChargeCode>;
  /** Gets one charge code by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ChargeCode>;
  /**
   * Creates a charge code and returns it. An internal purpose members book time and expenses on when no ticket fits,
   * such as meetings or training.
   */
  create(params: ChargeCodeCreate, options?: RequestOptions): Promise<ChargeCode>;
  /** Changes the given fields of one charge code; the others stay as they are. */
  update(id: number, params: ChargeCodeUpdate, options?: RequestOptions): Promise<ChargeCode>;
  /** Replaces one charge code whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ChargeCodeCreate, options?: RequestOptions): Promise<ChargeCode>;
  /** Deletes one charge code for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the charge codes that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one charge code and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one charge code. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists charge codes in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ChargeCodeInfo>;
  /** Gets one charge code in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ChargeCodeInfo>;
  /** Counts the charge codes that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.chargeCodes` is made from. */
export const chargeCodesResource: Resource<ChargeCodesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const chargeCodesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_charge_codes_count: { operation: countChargeCodes },
  connect_wise_psa_charge_codes_count_info: { operation: countInfoChargeCodes },
  create_a_connect_wise_psa_charge_code: { operation: createChargeCode },
  delete_a_connect_wise_psa_charge_code_by_id: { operation: deleteChargeCode },
  get_single_connect_wise_psa_charge_code_by_id: { operation: getChargeCode },
  connect_wise_psa_charge_codes_get_info: { operation: getInfoChargeCodes },
  list_all_connect_wise_psa_charge_codes: { operation: listChargeCodes },
  connect_wise_psa_charge_codes_list_info: { operation: listInfoChargeCodes },
  replace_a_connect_wise_psa_charge_code_by_id: { operation: replaceChargeCode, json: "record" },
  update_a_connect_wise_psa_charge_code_by_id: { operation: updateChargeCode },
  connect_wise_psa_charge_codes_usages: { operation: usagesChargeCodes },
  connect_wise_psa_charge_codes_usages_list: { operation: usagesListChargeCodes },
};
