// @generated from definitions/connectwise-psa/resources/system/quote-links.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type { QuoteLink, QuoteLinkCreate, QuoteLinkUpdate } from "../schemas/system/quote-link.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface TestConnectionQuoteLinksParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Address of the quoting tool to try.
   */
  url?: string;
}

/**
 * Lists quote links, one page at a time.
 */
export const listQuoteLinks: Operation<ListParams, QuoteLink> = {
  like: listShape,
  id: "quote_links.list",
  path: "/system/quoteLinkSetup",
};

/**
 * Gets one quote link by its id.
 */
export const getQuoteLink: Operation<{ id: number } & GetParams, QuoteLink> = {
  like: getShape,
  id: "quote_links.get",
  path: "/system/quoteLinkSetup/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a quote link and returns it.
 */
export const createQuoteLink: Operation<QuoteLinkCreate, QuoteLink> = {
  like: createShape,
  id: "quote_links.create",
  path: "/system/quoteLinkSetup",
  required: ["link"],
};

/**
 * Changes the given fields of one quote link; the others stay as they are.
 */
export const updateQuoteLink: Operation<{ id: number } & QuoteLinkUpdate, QuoteLink> = {
  like: updateShape,
  id: "quote_links.update",
  path: "/system/quoteLinkSetup/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one quote link whole; fields that are left out go back to their defaults.
 */
export const replaceQuoteLink: Operation<{ id: number } & QuoteLinkCreate, QuoteLink> = {
  like: replaceShape,
  id: "quote_links.replace",
  path: "/system/quoteLinkSetup/{id}",
  ids: { id: "integer" },
  required: ["link"],
};

/**
 * Deletes one quote link for good.
 */
export const deleteQuoteLink: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "quote_links.delete",
  path: "/system/quoteLinkSetup/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the quote links that match the given conditions.
 */
export const countQuoteLinks: Operation<CountParams, Count> = {
  like: countShape,
  id: "quote_links.count",
  path: "/system/quoteLinkSetup/count",
};

/**
 * Tries whether the address of a quoting tool can be reached.
 */
export const testConnectionQuoteLinks: Operation<TestConnectionQuoteLinksParams, SuccessResponse> = {
  id: "quote_links.test_connection",
  path: "/system/quoteLinkSetup/testConnection",
  method: "GET",
  query: { fields: "string", url: "string" },
};

/**
 * The address of the quoting tool that opens from opportunities, for all locations or for one.
 */
export class QuoteLinksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists quote links, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<QuoteLink> {
    return this.#client.pages(listQuoteLinks, params, options);
  }

  /**
   * Gets one quote link by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<QuoteLink> {
    return this.#client.call(getQuoteLink, { ...params, id }, options);
  }

  /**
   * Creates a quote link and returns it.
   */
  create(params: QuoteLinkCreate, options?: RequestOptions): Promise<QuoteLink> {
    return this.#client.call(createQuoteLink, params, options);
  }

  /**
   * Changes the given fields of one quote link; the others stay as they are.
   */
  update(id: number, params: QuoteLinkUpdate, options?: RequestOptions): Promise<QuoteLink> {
    return this.#client.call(updateQuoteLink, { ...params, id }, options);
  }

  /**
   * Replaces one quote link whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: QuoteLinkCreate, options?: RequestOptions): Promise<QuoteLink> {
    return this.#client.call(replaceQuoteLink, { ...params, id }, options);
  }

  /**
   * Deletes one quote link for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteQuoteLink, { ...params, id }, options);
  }

  /**
   * Counts the quote links that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countQuoteLinks, params, options);
  }

  /**
   * Tries whether the address of a quoting tool can be reached.
   */
  testConnection(params: TestConnectionQuoteLinksParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(testConnectionQuoteLinks, params, options);
  }
}
