// @generated from definitions/connectwise-psa/resources/expense/expense-reports.yaml
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
import type { ExpenseReport } from "../schemas/expense/expense-report.js";
import { json } from "@toolwright/runtime";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListExpenseReportsParams extends ListParams {
  /**
   * Filter, e.g. `member/identifier = "jdoe" and status = "PendingApproval"`. Also: year, period, dateStart, dueDate.
   */
  conditions?: string;
}

export interface ApproveExpenseReportsParams {
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

const base: ResourceShape = { name: "expense_reports", path: "/expense/reports" };

/** Lists expense reports. All expenses of one member in one period, which are submitted and approved together. */
export const listExpenseReports: Operation<ListExpenseReportsParams, ExpenseReport> = { of: base, like: listShape };

/** Gets one expense report by its id. */
export const getExpenseReport: Operation<{ id: number } & GetParams, ExpenseReport> = { of: base, like: getShape };

/** Counts the expense reports that match the given conditions. */
export const countExpenseReports: Operation<CountParams, Count> = { of: base, like: countShape };

/** Approves one submitted expense report. */
export const approveExpenseReports: Operation<{ id: number } & ApproveExpenseReportsParams, SuccessResponse> = {
  of: base,
  name: "approve",
  path: "{item}/approve",
  method: "POST",
  body: { as: json, ids: ["id"] },
};

/** Sends one submitted expense report back to its member. */
export const rejectExpenseReports: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "reject",
  path: "{item}/reject",
  method: "POST",
};

/** Takes back the submission or approval of one expense report. */
export const reverseExpenseReports: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "reverse",
  path: "{item}/reverse",
  method: "POST",
};

/** Hands in one expense report for approval. */
export const submitExpenseReports: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "submit",
  path: "{item}/submit",
  method: "POST",
};

/** All expenses of one member in one period, which are submitted and approved together. */
export interface ExpenseReportsResource {
  /** Lists expense reports. All expenses of one member in one period, which are submitted and approved together. */
  list(params?: ListExpenseReportsParams, options?: RequestOptions): Pages<ExpenseReport>;
  /** Gets one expense report by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ExpenseReport>;
  /** Counts the expense reports that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Approves one submitted expense report. */
  approve(id: number, params?: ApproveExpenseReportsParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Sends one submitted expense report back to its member. */
  reject(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Takes back the submission or approval of one expense report. */
  reverse(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Hands in one expense report for approval. */
  submit(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.expenseReports` is made from. */
export const expenseReportsResource: Resource<ExpenseReportsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    countShape,
    approveExpenseReports,
    rejectExpenseReports,
    reverseExpenseReports,
    submitExpenseReports,
  ],
};

/** The operations behind the tools of this resource. */
export const expenseReportsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_expense_reports_approve: { operation: approveExpenseReports },
  connect_wise_psa_expense_reports_count: { operation: countExpenseReports },
  get_single_connect_wise_psa_expense_report_by_id: { operation: getExpenseReport },
  list_all_connect_wise_psa_expense_reports: { operation: listExpenseReports },
  connect_wise_psa_expense_reports_reject: { operation: rejectExpenseReports },
  connect_wise_psa_expense_reports_reverse: { operation: reverseExpenseReports },
  connect_wise_psa_expense_reports_submit: { operation: submitExpenseReports },
};
