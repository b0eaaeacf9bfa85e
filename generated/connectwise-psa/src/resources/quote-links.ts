// @generated from definitions/connectwise-psa/resources/system/quote-links.yaml
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
import type { Count, SuccessResponse } from "../schemas/common.js";
import type { QuoteLink, QuoteLinkCreate, QuoteLinkUpdate } from "../schemas/system/quote-link.js";
import { expression, text } from "@toolwright/runtime";
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
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Address of the quoting tool to try. */
  url?: string;
}

const base: ResourceShape = { name: "quote_links", path: "/system/quoteLinkSetup", required: ["link"] };

/** Lists quote links. The address of the quoting tool that opens from opportunities, for all locations or for one. */
export const listQuoteLinks: Operation<ListParams, QuoteLink> = { of: base, like: listShape };

/** Gets one quote link by its id. */
export const getQuoteLink: Operation<{ id: number } & GetParams, QuoteLink> = { of: base, like: getShape };

/**
 * Creates a quote link and returns it. The address of the quoting tool that opens from opportunities, for all locations
 * or for one.
 */
export const createQuoteLink: Operation<QuoteLinkCreate, QuoteLink> = { of: base, like: createShape };

/** Changes the given fields of one quote link; the others stay as they are. */
export const updateQuoteLink: Operation<{ id: number } & QuoteLinkUpdate, QuoteLink> = { of: base, like: updateShape };

/** Replaces one quote link whole; fields that are left out go back to their defaults. */
export const replaceQuoteLink: Operation<{ id: number } & QuoteLinkCreate, QuoteLink> = {
  of: base,
  like: replaceShape,
};

/** Deletes one quote link for good. */
export const deleteQuoteLink: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the quote links that match the given conditions. */
export const countQuoteLinks: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tries whether the address of a quoting tool can be reached. */
export const testConnectionQuoteLinks: Operation<TestConnectionQuoteLinksParams, SuccessResponse> = {
  of: base,
  name: "test_connection",
  path: "{collection}/testConnection",
  method: "GET",
  query: { fields: expression, url: text },
};

/** The address of the quoting tool that opens from opportunities, for all locations or for one. */
export interface QuoteLinksResource {
  /** Lists quote links. The address of the quoting tool that opens from opportunities, for all locations or for one. */
  list(params?: ListParams, options?: RequestOptions): Pages<QuoteLink>;
  /** Gets one quote link by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<QuoteLink>;
  /**
   * Creates a quote link and returns it. The address of the quoting tool that opens from opportunities, for all
   * locations or for one.
   */
  create(params: QuoteLinkCreate, options?: RequestOptions): Promise<QuoteLink>;
  /** Changes the given fields of one quote link; the others stay as they are. */
  update(id: number, params: QuoteLinkUpdate, options?: RequestOptions): Promise<QuoteLink>;
  /** Replaces one quote link whole; fields that are left out go back to their defaults. */
  replace(id: number, params: QuoteLinkCreate, options?: RequestOptions): Promise<QuoteLink>;
  /** Deletes one quote link for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the quote links that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tries whether the address of a quoting tool can be reached. */
  testConnection(params?: TestConnectionQuoteLinksParams, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.quoteLinks` is made from. */
export const quoteLinksResource: Resource<QuoteLinksResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    testConnectionQuoteLinks,
  ],
};

/** The operations behind the tools of this resource. */
export const quoteLinksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_quote_links_count: { operation: countQuoteLinks },
  create_a_connect_wise_psa_quote_link: { operation: createQuoteLink },
  delete_a_connect_wise_psa_quote_link_by_id: { operation: deleteQuoteLink },
  get_single_connect_wise_psa_quote_link_by_id: { operation: getQuoteLink },
  list_all_connect_wise_psa_quote_links: { operation: listQuoteLinks },
  replace_a_connect_wise_psa_quote_link_by_id: { operation: replaceQuoteLink },
  connect_wise_psa_quote_links_test_connection: { operation: testConnectionQuoteLinks },
  update_a_connect_wise_psa_quote_link_by_id: { operation: updateQuoteLink },
};
