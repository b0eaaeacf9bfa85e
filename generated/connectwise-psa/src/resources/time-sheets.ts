// @generated from definitions/connectwise-psa/resources/time/time-sheets.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type { TimeSheet } from "../schemas/time/time-sheet.js";
import { countShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface ListTimeSheetsParams extends ListParams {
  /**
   * Filter, e.g. `member/identifier = "jdoe" and status = "PendingApproval"`. Also: year, period, dateStart, deadline.
   */
  conditions?: string;
}

export interface ApproveTimeSheetsParams {
  /**
   * Stage of approval that is meant.
   */
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

/**
 * Lists time sheets, one page at a time.
 */
export const listTimeSheets: Operation<ListTimeSheetsParams, TimeSheet> = {
  like: listShape,
  id: "time_sheets.list",
  path: "/time/sheets",
};

/**
 * Gets one time sheet by its id.
 */
export const getTimeSheet: Operation<{ id: number } & GetParams, TimeSheet> = {
  like: getShape,
  id: "time_sheets.get",
  path: "/time/sheets/{id}",
  ids: { id: "integer" },
};

/**
 * Deletes one time sheet for good.
 */
export const deleteTimeSheet: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "time_sheets.delete",
  path: "/time/sheets/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the time sheets that match the given conditions.
 */
export const countTimeSheets: Operation<CountParams, Count> = {
  like: countShape,
  id: "time_sheets.count",
  path: "/time/sheets/count",
};

/**
 * Approves one submitted time sheet.
 */
export const approveTimeSheets: Operation<{ id: number } & ApproveTimeSheetsParams, SuccessResponse> = {
  id: "time_sheets.approve",
  path: "/time/sheets/{id}/approve",
  method: "POST",
  body: { kind: "json", ids: ["id"] },
  ids: { id: "integer" },
};

/**
 * Sends one submitted time sheet back to its member.
 */
export const rejectTimeSheets: Operation<{ id: number } & NoParams, SuccessResponse> = {
  id: "time_sheets.reject",
  path: "/time/sheets/{id}/reject",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * Takes back the submission or approval of one time sheet.
 */
export const reverseTimeSheets: Operation<{ id: number } & NoParams, SuccessResponse> = {
  id: "time_sheets.reverse",
  path: "/time/sheets/{id}/reverse",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * Hands in one time sheet for approval.
 */
export const submitTimeSheets: Operation<{ id: number } & NoParams, SuccessResponse> = {
  id: "time_sheets.submit",
  path: "/time/sheets/{id}/submit",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * All time entries of one member in one period, which are submitted and approved together.
 */
export class TimeSheetsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists time sheets, one page at a time.
   */
  list(params: ListTimeSheetsParams = {}, options?: RequestOptions): Pages<TimeSheet> {
    return this.#client.pages(listTimeSheets, params, options);
  }

  /**
   * Gets one time sheet by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<TimeSheet> {
    return this.#client.call(getTimeSheet, { ...params, id }, options);
  }

  /**
   * Deletes one time sheet for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTimeSheet, { ...params, id }, options);
  }

  /**
   * Counts the time sheets that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTimeSheets, params, options);
  }

  /**
   * Approves one submitted time sheet.
   */
  approve(id: number, params: ApproveTimeSheetsParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(approveTimeSheets, { ...params, id }, options);
  }

  /**
   * Sends one submitted time sheet back to its member.
   */
  reject(id: number, params: NoParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(rejectTimeSheets, { ...params, id }, options);
  }

  /**
   * Takes back the submission or approval of one time sheet.
   */
  reverse(id: number, params: NoParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(reverseTimeSheets, { ...params, id }, options);
  }

  /**
   * Hands in one time sheet for approval.
   */
  submit(id: number, params: NoParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(submitTimeSheets, { ...params, id }, options);
  }
}
