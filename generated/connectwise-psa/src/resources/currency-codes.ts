// @generated from definitions/connectwise-psa/resources/finance/currency-codes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CurrencyCode } from "../schemas/finance/currency-code.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "currency_codes", path: "/finance/info/currencyCodes" };

/** Lists currency codes. An international currency code such as USD, to choose from when a currency is set up. */
export const listCurrencyCodes: Operation<ListParams, CurrencyCode> = { of: base, like: listShape };

/** Gets one currency code by its id. */
export const getCurrencyCode: Operation<{ id: number } & GetParams, CurrencyCode> = { of: base, like: getShape };

/** Counts the currency codes that match the given conditions. */
export const countCurrencyCodes: Operation<CountParams, Count> = { of: base, like: countShape };

/** An international currency code such as USD, to choose from when a currency is set up. */
export interface CurrencyCodesResource {
  /** Lists currency codes. An international currency code such as USD, to choose from when a currency is set up. */
  list(params?: ListParams, options?: RequestOptions): Pages<CurrencyCode>;
  /** Gets one currency code by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CurrencyCode>;
  /** Counts the currency codes that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.currencyCodes` is made from. */
export const currencyCodesResource: Resource<CurrencyCodesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const currencyCodesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_currency_codes_count: { operation: countCurrencyCodes },
  get_single_connect_wise_psa_currency_code_by_id: { operation: getCurrencyCode },
  list_all_connect_wise_psa_currency_codes: { operation: listCurrencyCodes },
};
