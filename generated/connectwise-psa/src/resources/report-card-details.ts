// @generated from definitions/connectwise-psa/resources/system/report-card-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ReportCardDetail,
  ReportCardDetailCreate,
  ReportCardDetailUpdate,
} from "../schemas/system/report-card-detail.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetReportCardDetailParams extends GetParams {
  /** Id of the report card. */
  reportCardId: number;
  /** Id of the report card detail. */
  id: number;
}

export interface UpdateReportCardDetailParams extends ReportCardDetailUpdate {
  /** Id of the report card. */
  reportCardId: number;
  /** Id of the report card detail. */
  id: number;
}

export interface ReplaceReportCardDetailParams extends ReportCardDetailCreate {
  /** Id of the report card. */
  reportCardId: number;
  /** Id of the report card detail. */
  id: number;
}

export interface DeleteReportCardDetailParams {
  /** Id of the report card. */
  reportCardId: number;
  /** Id of the report card detail. */
  id: number;
}

const base: ResourceShape = {
  name: "report_card_details",
  path: "/system/reportCards/{reportCardId}/details",
  required: ["kpi"],
};

/** Lists the indicators on one report card. */
export const listReportCardDetails: Operation<{ reportCardId: number } & ListParams, ReportCardDetail> = {
  of: base,
  like: listShape,
};

/** Gets one report card detail by its id. */
export const getReportCardDetail: Operation<GetReportCardDetailParams, ReportCardDetail> = { of: base, like: getShape };

/** Creates a report card detail and returns it. One key performance indicator on a report card and its place there. */
export const createReportCardDetail: Operation<{ reportCardId: number } & ReportCardDetailCreate, ReportCardDetail> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one report card detail; the others stay as they are. */
export const updateReportCardDetail: Operation<UpdateReportCardDetailParams, ReportCardDetail> = {
  of: base,
  like: updateShape,
};

/** Replaces one report card detail whole; fields that are left out go back to their defaults. */
export const replaceReportCardDetail: Operation<ReplaceReportCardDetailParams, ReportCardDetail> = {
  of: base,
  like: replaceShape,
};

/** Deletes one report card detail for good. */
export const deleteReportCardDetail: Operation<DeleteReportCardDetailParams, void> = { of: base, like: deleteShape };

/** Counts the report card details that match the given conditions. */
export const countReportCardDetails: Operation<{ reportCardId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** One key performance indicator on a report card and its place there. */
export interface ReportCardDetailsResource {
  /** Lists the indicators on one report card. */
  list(reportCardId: number, params?: ListParams, options?: RequestOptions): Pages<ReportCardDetail>;
  /** Gets one report card detail by its id. */
  get(params: GetReportCardDetailParams, options?: RequestOptions): Promise<ReportCardDetail>;
  /**
   * Creates a report card detail and returns it. One key performance indicator on a report card and its place there.
   */
  create(reportCardId: number, params: ReportCardDetailCreate, options?: RequestOptions): Promise<ReportCardDetail>;
  /** Changes the given fields of one report card detail; the others stay as they are. */
  update(params: UpdateReportCardDetailParams, options?: RequestOptions): Promise<ReportCardDetail>;
  /** Replaces one report card detail whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceReportCardDetailParams, options?: RequestOptions): Promise<ReportCardDetail>;
  /** Deletes one report card detail for good. */
  delete(params: DeleteReportCardDetailParams, options?: RequestOptions): Promise<void>;
  /** Counts the report card details that match the given conditions. */
  count(reportCardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.reportCardDetails` is made from. */
export const reportCardDetailsResource: Resource<ReportCardDetailsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const reportCardDetailsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_report_card_details_count: { operation: countReportCardDetails },
  create_a_connect_wise_psa_report_card_detail: { operation: createReportCardDetail },
  delete_a_connect_wise_psa_report_card_detail_by_id: { operation: deleteReportCardDetail },
  get_single_connect_wise_psa_report_card_detail_by_id: { operation: getReportCardDetail },
  list_all_connect_wise_psa_report_card_details: { operation: listReportCardDetails },
  replace_a_connect_wise_psa_report_card_detail_by_id: { operation: replaceReportCardDetail },
  update_a_connect_wise_psa_report_card_detail_by_id: { operation: updateReportCardDetail },
};
