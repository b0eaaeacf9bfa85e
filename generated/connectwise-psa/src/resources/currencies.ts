// @generated from definitions/connectwise-psa/resources/finance/currencies.yaml
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
import type {
  CurrencyInfo,
  FinanceCurrency,
  FinanceCurrencyCreate,
  FinanceCurrencyUpdate,
} from "../schemas/finance/finance-currency.js";
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

export interface ListCurrenciesParams extends ListParams {
  /** Filter, e.g. `currencyIdentifier = "USD"`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "currencies",
  path: "/finance/currencies",
  required: ["currencyIdentifier", "name"],
};

/** Lists currencies. A currency your organization bills or buys in, with its symbol and number format. */
export const listCurrencies: Operation<ListCurrenciesParams, FinanceCurrency> = { of: base, like: listShape };

/** Gets one currency by its id. */
export const getCurrency: Operation<{ id: number } & GetParams, FinanceCurrency> = { of: base, like: getShape };

/**
 * Creates a currency and returns it. A currency your organization bills or buys in, with its symbol and number format.
 */
export const createCurrency: Operation<FinanceCurrencyCreate, FinanceCurrency> = { of: base, like: createShape };

/** Changes the given fields of one currency; the others stay as they are. */
export const updateCurrency: Operation<{ id: number } & FinanceCurrencyUpdate, FinanceCurrency> = {
  of: base,
  like: updateShape,
};

/** Replaces one currency whole; fields that are left out go back to their defaults. */
export const replaceCurrency: Operation<{ id: number } & FinanceCurrencyCreate, FinanceCurrency> = {
  of: base,
  like: replaceShape,
};

/** Deletes one currency for good. */
export const deleteCurrency: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the currencies that match the given conditions. */
export const countCurrencies: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one currency and so stand in the way of deleting it. */
export const usagesCurrencies: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one currency. */
export const usagesListCurrencies: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists currencies in short, one page at a time. */
export const listInfoCurrencies: Operation<ListInfoParams, CurrencyInfo> = { of: base, like: listInfoShape };

/** Gets one currency in short. */
export const getInfoCurrencies: Operation<{ id: number } & GetInfoParams, CurrencyInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the currencies that the short list has and that match the given conditions. */
export const countInfoCurrencies: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A currency your organization bills or buys in, with its symbol and number format. */
export interface CurrenciesResource {
  /** Lists currencies. A currency your organization bills or buys in, with its symbol and number format. */
  list(params?: ListCurrenciesParams, options?: RequestOptions): Pages<FinanceCurrency>;
  /** Gets one currency by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<FinanceCurrency>;
  /**
   * Creates a currency and returns it. A currency your organization bills or buys in, with its symbol and number
   * format.
   */
  create(params: FinanceCurrencyCreate, options?: RequestOptions): Promise<FinanceCurrency>;
  /** Changes the given fields of one currency; the others stay as they are. */
  update(id: number, params: FinanceCurrencyUpdate, options?: RequestOptions): Promise<FinanceCurrency>;
  /** Replaces one currency whole; fields that are left out go back to their defaults. */
  replace(id: number, params: FinanceCurrencyCreate, options?: RequestOptions): Promise<FinanceCurrency>;
  /** Deletes one currency for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the currencies that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one currency and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one currency. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists currencies in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CurrencyInfo>;
  /** Gets one currency in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CurrencyInfo>;
  /** Counts the currencies that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.currencies` is made from. */
export const currenciesResource: Resource<CurrenciesResource> = {
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
export const currenciesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_currencies_count: { operation: countCurrencies },
  connect_wise_psa_currencies_count_info: { operation: countInfoCurrencies },
  create_a_connect_wise_psa_currency: { operation: createCurrency },
  delete_a_connect_wise_psa_currency_by_id: { operation: deleteCurrency },
  get_single_connect_wise_psa_currency_by_id: { operation: getCurrency },
  connect_wise_psa_currencies_get_info: { operation: getInfoCurrencies },
  list_all_connect_wise_psa_currencies: { operation: listCurrencies },
  connect_wise_psa_currencies_list_info: { operation: listInfoCurrencies },
  replace_a_connect_wise_psa_currency_by_id: { operation: replaceCurrency },
  update_a_connect_wise_psa_currency_by_id: { operation: updateCurrency },
  connect_wise_psa_currencies_usages: { operation: usagesCurrencies },
  connect_wise_psa_currencies_usages_list: { operation: usagesListCurrencies },
};
