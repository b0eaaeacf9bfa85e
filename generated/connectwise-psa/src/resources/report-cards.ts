// @generated from definitions/connectwise-psa/resources/system/report-cards.yaml
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

const base: ResourceShape = { name: "report_cards", path: "/system/reportCards", required: ["name"] };

/** Lists report cards. A set of key performance indicators that members see as their report card. */
export const listReportCards: Operation<ListParams, ReportCard> = { of: base, like: listShape };

/** Gets one report card by its id. */
export const getReportCard: Operation<{ id: number } & GetParams, ReportCard> = { of: base, like: getShape };

/** Creates a report card and returns it. A set of key performance indicators that members see as their report card. */
export const createReportCard: Operation<ReportCardCreate, ReportCard> = { of: base, like: createShape };

/** Changes the given fields of one report card; the others stay as they are. */
export const updateReportCard: Operation<{ id: number } & ReportCardUpdate, ReportCard> = {
  of: base,
  like: updateShape,
};

/** Replaces one report card whole; fields that are left out go back to their defaults. */
export const replaceReportCard: Operation<{ id: number } & ReportCardCreate, ReportCard> = {
  of: base,
  like: replaceShape,
};

/** Deletes one report card for good. */
export const deleteReportCard: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the report cards that match the given conditions. */
export const countReportCards: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists report cards in short, by name. */
export const listInfoReportCards: Operation<ListInfoParams, ReportCardInfo> = { of: base, like: listInfoShape };

/** Gets one report card in short. */
export const getInfoReportCards: Operation<{ id: number } & GetInfoParams, ReportCardInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the report cards that the short list has and that match the given conditions. */
export const countInfoReportCards: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A set of key performance indicators that members see as their report card. */
export interface ReportCardsResource {
  /** Lists report cards. A set of key performance indicators that members see as their report card. */
  list(params?: ListParams, options?: RequestOptions): Pages<ReportCard>;
  /** Gets one report card by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ReportCard>;
  /**
   * Creates a report card and returns it. A set of key performance indicators that members see as their report card.
   */
  create(params: ReportCardCreate, options?: RequestOptions): Promise<ReportCard>;
  /** Changes the given fields of one report card; the others stay as they are. */
  update(id: number, params: ReportCardUpdate, options?: RequestOptions): Promise<ReportCard>;
  /** Replaces one report card whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ReportCardCreate, options?: RequestOptions): Promise<ReportCard>;
  /** Deletes one report card for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the report cards that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists report cards in short, by name. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ReportCardInfo>;
  /** Gets one report card in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ReportCardInfo>;
  /** Counts the report cards that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.reportCards` is made from. */
export const reportCardsResource: Resource<ReportCardsResource> = {
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
export const reportCardsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_report_cards_count: { operation: countReportCards },
  connect_wise_psa_report_cards_count_info: { operation: countInfoReportCards },
  create_a_connect_wise_psa_report_card: { operation: createReportCard },
  delete_a_connect_wise_psa_report_card_by_id: { operation: deleteReportCard },
  get_single_connect_wise_psa_report_card_by_id: { operation: getReportCard },
  connect_wise_psa_report_cards_get_info: { operation: getInfoReportCards },
  list_all_connect_wise_psa_report_cards: { operation: listReportCards },
  connect_wise_psa_report_cards_list_info: { operation: listInfoReportCards },
  replace_a_connect_wise_psa_report_card_by_id: { operation: replaceReportCard },
  update_a_connect_wise_psa_report_card_by_id: { operation: updateReportCard },
};
