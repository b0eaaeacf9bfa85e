// @generated from definitions/connectwise-psa/resources/expense/expense-entries.yaml
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
import type { Count } from "../schemas/common.js";
import type { ExpenseEntry, ExpenseEntryCreate, ExpenseEntryUpdate } from "../schemas/expense/expense-entry.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListExpenseEntriesParams extends ListParams {
  /**
   * Filter, e.g. `member/identifier = "jdoe" and date > [2026-03-01T00:00:00Z]`. Also: company/id, chargeToType,
   * chargeToId, type/name, billableOption, status, expenseReport/id, invoice/id.
   */
  conditions?: string;
  /** Members to return, e.g. `id,date,type/name,amount,billableOption,status,member/identifier`; the record is long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "expense_entries",
  path: "/expense/entries",
  required: ["type", "amount", "date"],
  dates: ["date"],
};

/**
 * Lists expense entries. Money a member spent, such as for travel, on a ticket, project, activity, charge code or
 * company, and whether the customer pays for it.
 */
export const listExpenseEntries: Operation<ListExpenseEntriesParams, ExpenseEntry> = { of: base, like: listShape };

/** Gets one expense entry by its id. */
export const getExpenseEntry: Operation<{ id: number } & GetParams, ExpenseEntry> = { of: base, like: getShape };

/** Records an expense of a member and returns it. */
export const createExpenseEntry: Operation<ExpenseEntryCreate, ExpenseEntry> = { of: base, like: createShape };

/** Changes some fields of one expense entry and returns it. */
export const updateExpenseEntry: Operation<{ id: number } & ExpenseEntryUpdate, ExpenseEntry> = {
  of: base,
  like: updateShape,
};

/** Replaces one expense entry whole; fields that are left out go back to their defaults. */
export const replaceExpenseEntry: Operation<{ id: number } & ExpenseEntryCreate, ExpenseEntry> = {
  of: base,
  like: replaceShape,
};

/** Deletes one expense entry. */
export const deleteExpenseEntry: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the expense entries that match the given conditions. */
export const countExpenseEntries: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * Money a member spent, such as for travel, on a ticket, project, activity, charge code or company, and whether the
 * customer pays for it.
 */
export interface ExpenseEntriesResource {
  /**
   * Lists expense entries. Money a member spent, such as for travel, on a ticket, project, activity, charge code or
   * company, and whether the customer pays for it.
   */
  list(params?: ListExpenseEntriesParams, options?: RequestOptions): Pages<ExpenseEntry>;
  /** Gets one expense entry by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ExpenseEntry>;
  /**
   * Records an expense of a member and returns it.
   *
   * @example
   * await client.expenseEntries.create({
   *   type: { id: 3 },
   *   amount: 45.2,
   *   date: "2026-03-12T00:00:00Z",
   *   chargeToType: "ServiceTicket",
   *   chargeToId: 4711,
   *   billableOption: "Billable",
   *   notes: "Parking",
   * });
   */
  create(params: ExpenseEntryCreate, options?: RequestOptions): Promise<ExpenseEntry>;
  /** Changes some fields of one expense entry and returns it. */
  update(id: number, params: ExpenseEntryUpdate, options?: RequestOptions): Promise<ExpenseEntry>;
  /** Replaces one expense entry whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ExpenseEntryCreate, options?: RequestOptions): Promise<ExpenseEntry>;
  /** Deletes one expense entry. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the expense entries that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.expenseEntries` is made from. */
export const expenseEntriesResource: Resource<ExpenseEntriesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const expenseEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_expense_entries_count: { operation: countExpenseEntries },
  create_a_connect_wise_psa_expense_entry: {
    operation: createExpenseEntry,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listExpenseEntries } },
  },
  delete_a_connect_wise_psa_expense_entry_by_id: { operation: deleteExpenseEntry },
  get_single_connect_wise_psa_expense_entry_by_id: { operation: getExpenseEntry },
  list_all_connect_wise_psa_expense_entries: { operation: listExpenseEntries },
  replace_a_connect_wise_psa_expense_entry_by_id: {
    operation: replaceExpenseEntry,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listExpenseEntries } },
  },
  update_a_connect_wise_psa_expense_entry_by_id: {
    operation: updateExpenseEntry,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listExpenseEntries } },
  },
};
