// @generated from definitions/connectwise-psa/resources/expense/expense-entry-audits.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ExpenseEntryAudit } from "../schemas/expense/expense-entry-audit.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetExpenseEntryAuditParams extends GetParams {
  /** Id of the expense entry. */
  expenseEntryId: number;
  /** Id of the expense entry audit. */
  id: number;
}

const base: ResourceShape = { name: "expense_entry_audits", path: "/expense/entries/{expenseEntryId}/audits" };

/** Lists the changes made to one expense entry. */
export const listExpenseEntryAudits: Operation<{ expenseEntryId: number } & ListParams, ExpenseEntryAudit> = {
  of: base,
  like: listShape,
};

/** Gets one expense entry audit by its id. */
export const getExpenseEntryAudit: Operation<GetExpenseEntryAuditParams, ExpenseEntryAudit> = {
  of: base,
  like: getShape,
};

/** Counts the expense entry audits that match the given conditions. */
export const countExpenseEntryAudits: Operation<{ expenseEntryId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** History of one expense entry, who changed what and from where. */
export interface ExpenseEntryAuditsResource {
  /** Lists the changes made to one expense entry. */
  list(expenseEntryId: number, params?: ListParams, options?: RequestOptions): Pages<ExpenseEntryAudit>;
  /** Gets one expense entry audit by its id. */
  get(params: GetExpenseEntryAuditParams, options?: RequestOptions): Promise<ExpenseEntryAudit>;
  /** Counts the expense entry audits that match the given conditions. */
  count(expenseEntryId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.expenseEntryAudits` is made from. */
export const expenseEntryAuditsResource: Resource<ExpenseEntryAuditsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const expenseEntryAuditsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_expense_entry_audits_count: { operation: countExpenseEntryAudits },
  get_single_connect_wise_psa_expense_entry_audit_by_id: { operation: getExpenseEntryAudit },
  list_all_connect_wise_psa_expense_entry_audits: { operation: listExpenseEntryAudits },
};
