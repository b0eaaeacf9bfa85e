// @generated from definitions/connectwise-psa/resources/expense/expense-report-audits.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ExpenseReportAudit } from "../schemas/expense/expense-report-audit.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetExpenseReportAuditParams extends GetParams {
  /** Id of the expense report. */
  expenseReportId: number;
  /** Id of the expense report audit. */
  id: number;
}

const base: ResourceShape = { name: "expense_report_audits", path: "/expense/reports/{expenseReportId}/audits" };

/**
 * Lists what happened to one expense report. History of one expense report, such as when it was submitted, approved or
 * rejected.
 */
export const listExpenseReportAudits: Operation<{ expenseReportId: number } & ListParams, ExpenseReportAudit> = {
  of: base,
  like: listShape,
};

/** Gets one expense report audit by its id. */
export const getExpenseReportAudit: Operation<GetExpenseReportAuditParams, ExpenseReportAudit> = {
  of: base,
  like: getShape,
};

/** Counts the expense report audits that match the given conditions. */
export const countExpenseReportAudits: Operation<{ expenseReportId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** History of one expense report, such as when it was submitted, approved or rejected. */
export interface ExpenseReportAuditsResource {
  /**
   * Lists what happened to one expense report. History of one expense report, such as when it was submitted, approved
   * or rejected.
   */
  list(expenseReportId: number, params?: ListParams, options?: RequestOptions): Pages<ExpenseReportAudit>;
  /** Gets one expense report audit by its id. */
  get(params: GetExpenseReportAuditParams, options?: RequestOptions): Promise<ExpenseReportAudit>;
  /** Counts the expense report audits that match the given conditions. */
  count(expenseReportId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.expenseReportAudits` is made from. */
export const expenseReportAuditsResource: Resource<ExpenseReportAuditsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const expenseReportAuditsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_expense_report_audits_count: { operation: countExpenseReportAudits },
  get_single_connect_wise_psa_expense_report_audit_by_id: { operation: getExpenseReportAudit },
  list_all_connect_wise_psa_expense_report_audits: { operation: listExpenseReportAudits },
};
