// @generated from definitions/connectwise-psa/resources/time/time-sheets.yaml
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
import type { TimeSheet } from "../schemas/time/time-sheet.js";
import { json } from "@toolwright/runtime";
import { countShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface ListTimeSheetsParams extends ListParams {
  /**
   * Filter, e.g. `member/identifier = "jdoe" and status = "PendingApproval"`. Also: year, period, dateStart, deadline.
   */
  conditions?: string;
}

export interface ApproveTimeSheetsParams {
  /** Stage of approval that is meant. */
  approvalType?:
    | "DataEntry"
    | "Tier1Update"
    | "Tier2Update"
    | "Billing"
    | "Service"
    | "Project"
    | "MonthlySummary"
    | "SalesActivity"
    | "Schedule"
    | null;
}

const base: ResourceShape = { name: "time_sheets", path: "/time/sheets" };

/** Lists time sheets. All time entries of one member in one period, which are submitted and approved together. */
export const listTimeSheets: Operation<ListTimeSheetsParams, TimeSheet> = { of: base, like: listShape };

/** Gets one time sheet by its id. */
export const getTimeSheet: Operation<{ id: number } & GetParams, TimeSheet> = { of: base, like: getShape };

/** Deletes one time sheet for good. */
export const deleteTimeSheet: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the time sheets that match the given conditions. */
export const countTimeSheets: Operation<CountParams, Count> = { of: base, like: countShape };

/** Approves one submitted time sheet. */
export const approveTimeSheets: Operation<{ id: number } & ApproveTimeSheetsParams, SuccessResponse> = {
  of: base,
  name: "approve",
  path: "{item}/approve",
  method: "POST",
  body: { as: json, ids: ["id"] },
};

/** Sends one submitted time sheet back to its member. */
export const rejectTimeSheets: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "reject",
  path: "{item}/reject",
  method: "POST",
};

/** Takes back the submission or approval of one time sheet. */
export const reverseTimeSheets: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "reverse",
  path: "{item}/reverse",
  method: "POST",
};

/** Hands in one time sheet for approval. */
export const submitTimeSheets: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "submit",
  path: "{item}/submit",
  method: "POST",
};

/** All time entries of one member in one period, which are submitted and approved together. */
export interface TimeSheetsResource {
  /** Lists time sheets. All time entries of one member in one period, which are submitted and approved together. */
  list(params?: ListTimeSheetsParams, options?: RequestOptions): Pages<TimeSheet>;
  /** Gets one time sheet by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TimeSheet>;
  /** Deletes one time sheet for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the time sheets that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Approves one submitted time sheet. */
  approve(id: number, params?: ApproveTimeSheetsParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Sends one submitted time sheet back to its member. */
  reject(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Takes back the submission or approval of one time sheet. */
  reverse(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Hands in one time sheet for approval. */
  submit(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.timeSheets` is made from. */
export const timeSheetsResource: Resource<TimeSheetsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    deleteShape,
    countShape,
    approveTimeSheets,
    rejectTimeSheets,
    reverseTimeSheets,
    submitTimeSheets,
  ],
};

/** The operations behind the tools of this resource. */
export const timeSheetsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_sheets_approve: { operation: approveTimeSheets },
  connect_wise_psa_time_sheets_count: { operation: countTimeSheets },
  delete_a_connect_wise_psa_time_sheet_by_id: { operation: deleteTimeSheet },
  get_single_connect_wise_psa_time_sheet_by_id: { operation: getTimeSheet },
  list_all_connect_wise_psa_time_sheets: { operation: listTimeSheets },
  connect_wise_psa_time_sheets_reject: { operation: rejectTimeSheets },
  connect_wise_psa_time_sheets_reverse: { operation: reverseTimeSheets },
  connect_wise_psa_time_sheets_submit: { operation: submitTimeSheets },
};
