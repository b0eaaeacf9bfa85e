// @generated from definitions/connectwise-psa/resources/expense/expense-reports.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type { ExpenseReport } from "../schemas/expense/expense-report.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListExpenseReportsParams extends ListParams {
  /**
   * Filter, e.g. `member/identifier = "jdoe" and status = "PendingApproval"`. Also: year, period, dateStart, dueDate.
   */
  conditions?: string;
}

export interface ApproveExpenseReportsParams {
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
 * Lists expense reports, one page at a time.
 */
export const listExpenseReports: Operation<ListExpenseReportsParams, ExpenseReport> = {
  like: listShape,
  id: "expense_reports.list",
  path: "/expense/reports",
};

/**
 * Gets one expense report by its id.
 */
export const getExpenseReport: Operation<{ id: number } & GetParams, ExpenseReport> = {
  like: getShape,
  id: "expense_reports.get",
  path: "/expense/reports/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the expense reports that match the given conditions.
 */
export const countExpenseReports: Operation<CountParams, Count> = {
  like: countShape,
  id: "expense_reports.count",
  path: "/expense/reports/count",
};

/**
 * Approves one submitted expense report.
 */
export const approveExpenseReports: Operation<{ id: number } & ApproveExpenseReportsParams, SuccessResponse> = {
  id: "expense_reports.approve",
  path: "/expense/reports/{id}/approve",
  method: "POST",
  body: { kind: "json", ids: ["id"] },
  ids: { id: "integer" },
};

/**
 * Sends one submitted expense report back to its member.
 */
export const rejectExpenseReports: Operation<{ id: number } & NoParams, SuccessResponse> = {
  id: "expense_reports.reject",
  path: "/expense/reports/{id}/reject",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * Takes back the submission or approval of one expense report.
 */
export const reverseExpenseReports: Operation<{ id: number } & NoParams, SuccessResponse> = {
  id: "expense_reports.reverse",
  path: "/expense/reports/{id}/reverse",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * Hands in one expense report for approval.
 */
export const submitExpenseReports: Operation<{ id: number } & NoParams, SuccessResponse> = {
  id: "expense_reports.submit",
  path: "/expense/reports/{id}/submit",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * All expenses of one member in one period, which are submitted and approved together.
 */
export class ExpenseReportsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists expense reports, one page at a time.
   */
  list(params: ListExpenseReportsParams = {}, options?: RequestOptions): Pages<ExpenseReport> {
    return this.#client.pages(listExpenseReports, params, options);
  }

  /**
   * Gets one expense report by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ExpenseReport> {
    return this.#client.call(getExpenseReport, { ...params, id }, options);
  }

  /**
   * Counts the expense reports that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countExpenseReports, params, options);
  }

  /**
   * Approves one submitted expense report.
   */
  approve(id: number, params: ApproveExpenseReportsParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(approveExpenseReports, { ...params, id }, options);
  }

  /**
   * Sends one submitted expense report back to its member.
   */
  reject(id: number, params: NoParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(rejectExpenseReports, { ...params, id }, options);
  }

  /**
   * Takes back the submission or approval of one expense report.
   */
  reverse(id: number, params: NoParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(reverseExpenseReports, { ...params, id }, options);
  }

  /**
   * Hands in one expense report for approval.
   */
  submit(id: number, params: NoParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(submitExpenseReports, { ...params, id }, options);
  }
}
