// @generated from definitions/connectwise-psa/resources/company/markets.yaml
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
  MarketDescription,
  MarketDescriptionCreate,
  MarketDescriptionInfo,
  MarketDescriptionUpdate,
} from "../schemas/company/market-description.js";
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

const base: ResourceShape = { name: "markets", path: "/company/marketDescriptions", required: ["name"] };

/**
 * Lists markets. Lines of business a company can be in, such as Healthcare or Legal. They serve reports and marketing.
 */
export const listMarkets: Operation<ListParams, MarketDescription> = { of: base, like: listShape };

/** Gets one market by its id. */
export const getMarket: Operation<{ id: number } & GetParams, MarketDescription> = { of: base, like: getShape };

/**
 * Creates a market and returns it. Lines of business a company can be in, such as Healthcare or Legal. They serve
 * reports and marketing.
 */
export const createMarket: Operation<MarketDescriptionCreate, MarketDescription> = { of: base, like: createShape };

/** Changes the given fields of one market; the others stay as they are. */
export const updateMarket: Operation<{ id: number } & MarketDescriptionUpdate, MarketDescription> = {
  of: base,
  like: updateShape,
};

/** Replaces one market whole; fields that are left out go back to their defaults. */
export const replaceMarket: Operation<{ id: number } & MarketDescriptionCreate, MarketDescription> = {
  of: base,
  like: replaceShape,
};

/** Deletes one market for good. */
export const deleteMarket: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the markets that match the given conditions. */
export const countMarkets: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one market and so stand in the way of deleting it. */
export const usagesMarkets: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one market. */
export const usagesListMarkets: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists markets in short, one page at a time. */
export const listInfoMarkets: Operation<ListInfoParams, MarketDescriptionInfo> = { of: base, like: listInfoShape };

/** Gets one market in short. */
export const getInfoMarkets: Operation<{ id: number } & GetInfoParams, MarketDescriptionInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the markets that the short list has and that match the given conditions. */
export const countInfoMarkets: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Lines of business a company can be in, such as Healthcare or Legal. They serve reports and marketing. */
export interface MarketsResource {
  /**
   * Lists markets. Lines of business a company can be in, such as Healthcare or Legal. They serve reports and
   * marketing.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<MarketDescription>;
  /** Gets one market by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<MarketDescription>;
  /**
   * Creates a market and returns it. Lines of business a company can be in, such as Healthcare or Legal. They serve
   * reports and marketing.
   */
  create(params: MarketDescriptionCreate, options?: RequestOptions): Promise<MarketDescription>;
  /** Changes the given fields of one market; the others stay as they are. */
  update(id: number, params: MarketDescriptionUpdate, options?: RequestOptions): Promise<MarketDescription>;
  /** Replaces one market whole; fields that are left out go back to their defaults. */
  replace(id: number, params: MarketDescriptionCreate, options?: RequestOptions): Promise<MarketDescription>;
  /** Deletes one market for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the markets that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one market and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one market. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists markets in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<MarketDescriptionInfo>;
  /** Gets one market in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<MarketDescriptionInfo>;
  /** Counts the markets that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.markets` is made from. */
export const marketsResource: Resource<MarketsResource> = {
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
export const marketsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_markets_count: { operation: countMarkets },
  connect_wise_psa_markets_count_info: { operation: countInfoMarkets },
  create_a_connect_wise_psa_market: { operation: createMarket },
  delete_a_connect_wise_psa_market_by_id: { operation: deleteMarket },
  get_single_connect_wise_psa_market_by_id: { operation: getMarket },
  connect_wise_psa_markets_get_info: { operation: getInfoMarkets },
  list_all_connect_wise_psa_markets: { operation: listMarkets },
  connect_wise_psa_markets_list_info: { operation: listInfoMarkets },
  replace_a_connect_wise_psa_market_by_id: { operation: replaceMarket },
  update_a_connect_wise_psa_market_by_id: { operation: updateMarket },
  connect_wise_psa_markets_usages: { operation: usagesMarkets },
  connect_wise_psa_markets_usages_list: { operation: usagesListMarkets },
};
