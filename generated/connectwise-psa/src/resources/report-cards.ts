// @generated from definitions/connectwise-psa/resources/system/report-cards.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ReportCard, ReportCardCreate, ReportCardInfo, ReportCardUpdate } from "../schemas/system/report-card.js";
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

/**
 * Lists report cards, one page at a time.
 */
export const listReportCards: Operation<ListParams, ReportCard> = {
  like: listShape,
  id: "report_cards.list",
  path: "/system/reportCards",
};

/**
 * Gets one report card by its id.
 */
export const getReportCard: Operation<{ id: number } & GetParams, ReportCard> = {
  like: getShape,
  id: "report_cards.get",
  path: "/system/reportCards/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a report card and returns it.
 */
export const createReportCard: Operation<ReportCardCreate, ReportCard> = {
  like: createShape,
  id: "report_cards.create",
  path: "/system/reportCards",
  required: ["name"],
};

/**
 * Changes the given fields of one report card; the others stay as they are.
 */
export const updateReportCard: Operation<{ id: number } & ReportCardUpdate, ReportCard> = {
  like: updateShape,
  id: "report_cards.update",
  path: "/system/reportCards/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one report card whole; fields that are left out go back to their defaults.
 */
export const replaceReportCard: Operation<{ id: number } & ReportCardCreate, ReportCard> = {
  like: replaceShape,
  id: "report_cards.replace",
  path: "/system/reportCards/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one report card for good.
 */
export const deleteReportCard: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "report_cards.delete",
  path: "/system/reportCards/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the report cards that match the given conditions.
 */
export const countReportCards: Operation<CountParams, Count> = {
  like: countShape,
  id: "report_cards.count",
  path: "/system/reportCards/count",
};

/**
 * Lists report cards in short, by name.
 */
export const listInfoReportCards: Operation<ListInfoParams, ReportCardInfo> = {
  like: listInfoShape,
  id: "report_cards.list_info",
  path: "/system/reportCards/info",
};

/**
 * Gets one report card in short.
 */
export const getInfoReportCards: Operation<{ id: number } & GetInfoParams, ReportCardInfo> = {
  like: getInfoShape,
  id: "report_cards.get_info",
  path: "/system/reportCards/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the report cards as the short list has them.
 */
export const countInfoReportCards: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "report_cards.count_info",
  path: "/system/reportCards/info/count",
};

/**
 * A set of key performance indicators that members see as their report card.
 */
export class ReportCardsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists report cards, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ReportCard> {
    return this.#client.pages(listReportCards, params, options);
  }

  /**
   * Gets one report card by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ReportCard> {
    return this.#client.call(getReportCard, { ...params, id }, options);
  }

  /**
   * Creates a report card and returns it.
   */
  create(params: ReportCardCreate, options?: RequestOptions): Promise<ReportCard> {
    return this.#client.call(createReportCard, params, options);
  }

  /**
   * Changes the given fields of one report card; the others stay as they are.
   */
  update(id: number, params: ReportCardUpdate, options?: RequestOptions): Promise<ReportCard> {
    return this.#client.call(updateReportCard, { ...params, id }, options);
  }

  /**
   * Replaces one report card whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ReportCardCreate, options?: RequestOptions): Promise<ReportCard> {
    return this.#client.call(replaceReportCard, { ...params, id }, options);
  }

  /**
   * Deletes one report card for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteReportCard, { ...params, id }, options);
  }

  /**
   * Counts the report cards that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countReportCards, params, options);
  }

  /**
   * Lists report cards in short, by name.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<ReportCardInfo> {
    return this.#client.pages(listInfoReportCards, params, options);
  }

  /**
   * Gets one report card in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<ReportCardInfo> {
    return this.#client.call(getInfoReportCards, { ...params, id }, options);
  }

  /**
   * Counts the report cards as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoReportCards, params, options);
  }
}
