// @generated from definitions/connectwise-psa/resources/sales/sales-probabilities.yaml
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
  SalesProbability,
  SalesProbabilityCreate,
  SalesProbabilityInfo,
  SalesProbabilityUpdate,
} from "../schemas/sales/sales-probability.js";
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

export interface ListSalesProbabilitiesParams extends ListParams {
  /** Filter, e.g. `probability >= 50`. */
  conditions?: string;
}

const base: ResourceShape = { name: "sales_probabilities", path: "/sales/probabilities", required: ["probability"] };

/** Lists sales probabilities. A percentage that can be chosen as the chance of a sale, such as 50. */
export const listSalesProbabilities: Operation<ListSalesProbabilitiesParams, SalesProbability> = {
  of: base,
  like: listShape,
};

/** Gets one sales probability by its id. */
export const getSalesProbability: Operation<{ id: number } & GetParams, SalesProbability> = {
  of: base,
  like: getShape,
};

/** Creates a sales probability and returns it. */
export const createSalesProbability: Operation<SalesProbabilityCreate, SalesProbability> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one sales probability; the others stay as they are. */
export const updateSalesProbability: Operation<{ id: number } & SalesProbabilityUpdate, SalesProbability> = {
  of: base,
  like: updateShape,
};

/** Replaces one sales probability whole; fields that are left out go back to their defaults. */
export const replaceSalesProbability: Operation<{ id: number } & SalesProbabilityCreate, SalesProbability> = {
  of: base,
  like: replaceShape,
};

/** Deletes one sales probability for good. */
export const deleteSalesProbability: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the sales probabilities that match the given conditions. */
export const countSalesProbabilities: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists sales probabilities in short, one page at a time. */
export const listInfoSalesProbabilities: Operation<ListInfoParams, SalesProbabilityInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one sales probability in short. */
export const getInfoSalesProbabilities: Operation<{ id: number } & GetInfoParams, SalesProbabilityInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the sales probabilities that the short list has and that match the given conditions. */
export const countInfoSalesProbabilities: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A percentage that can be chosen as the chance of a sale, such as 50. */
export interface SalesProbabilitiesResource {
  /** Lists sales probabilities. A percentage that can be chosen as the chance of a sale, such as 50. */
  list(params?: ListSalesProbabilitiesParams, options?: RequestOptions): Pages<SalesProbability>;
  /** Gets one sales probability by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SalesProbability>;
  /**
   * Creates a sales probability and returns it.
   *
   * @example
   * await client.salesProbabilities.create({ probability: 65 });
   */
  create(params: SalesProbabilityCreate, options?: RequestOptions): Promise<SalesProbability>;
  /**
   * Changes the given fields of one sales probability; the others stay as they are.
   *
   * @example
   * await client.salesProbabilities.update(4, { probability: 75 });
   */
  update(id: number, params: SalesProbabilityUpdate, options?: RequestOptions): Promise<SalesProbability>;
  /** Replaces one sales probability whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SalesProbabilityCreate, options?: RequestOptions): Promise<SalesProbability>;
  /** Deletes one sales probability for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the sales probabilities that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists sales probabilities in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<SalesProbabilityInfo>;
  /** Gets one sales probability in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<SalesProbabilityInfo>;
  /** Counts the sales probabilities that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesProbabilities` is made from. */
export const salesProbabilitiesResource: Resource<SalesProbabilitiesResource> = {
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
export const salesProbabilitiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_probabilities_count: { operation: countSalesProbabilities },
  connect_wise_psa_sales_probabilities_count_info: { operation: countInfoSalesProbabilities },
  create_a_connect_wise_psa_sales_probability: { operation: createSalesProbability },
  delete_a_connect_wise_psa_sales_probability_by_id: { operation: deleteSalesProbability },
  get_single_connect_wise_psa_sales_probability_by_id: { operation: getSalesProbability },
  connect_wise_psa_sales_probabilities_get_info: { operation: getInfoSalesProbabilities },
  list_all_connect_wise_psa_sales_probabilities: { operation: listSalesProbabilities },
  connect_wise_psa_sales_probabilities_list_info: { operation: listInfoSalesProbabilities },
  replace_a_connect_wise_psa_sales_probability_by_id: { operation: replaceSalesProbability },
  update_a_connect_wise_psa_sales_probability_by_id: { operation: updateSalesProbability },
};
