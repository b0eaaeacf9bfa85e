// @generated from definitions/connectwise-psa/resources/finance/accounting-batch-entries.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { BatchEntry } from "../schemas/finance/batch-entry.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetAccountingBatchEntryParams extends GetParams {
  /** Id of the accounting batch. */
  accountingBatchId: number;
  /** Id of the accounting batch entry. */
  id: number;
}

const base: ResourceShape = {
  name: "accounting_batch_entries",
  path: "/finance/accounting/batches/{accountingBatchId}/entries",
};

/**
 * Lists the ledger lines of one accounting batch. One ledger line of an accounting batch, a debit or credit on an
 * account.
 */
export const listAccountingBatchEntries: Operation<{ accountingBatchId: number } & ListParams, BatchEntry> = {
  of: base,
  like: listShape,
};

/** Gets one accounting batch entry by its id. */
export const getAccountingBatchEntry: Operation<GetAccountingBatchEntryParams, BatchEntry> = {
  of: base,
  like: getShape,
};

/** Counts the accounting batch entries that match the given conditions. */
export const countAccountingBatchEntries: Operation<{ accountingBatchId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** One ledger line of an accounting batch, a debit or credit on an account. */
export interface AccountingBatchEntriesResource {
  /**
   * Lists the ledger lines of one accounting batch. One ledger line of an accounting batch, a debit or credit on an
   * account.
   */
  list(accountingBatchId: number, params?: ListParams, options?: RequestOptions): Pages<BatchEntry>;
  /** Gets one accounting batch entry by its id. */
  get(params: GetAccountingBatchEntryParams, options?: RequestOptions): Promise<BatchEntry>;
  /** Counts the accounting batch entries that match the given conditions. */
  count(accountingBatchId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.accountingBatchEntries` is made from. */
export const accountingBatchEntriesResource: Resource<AccountingBatchEntriesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const accountingBatchEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_accounting_batch_entries_count: { operation: countAccountingBatchEntries },
  get_single_connect_wise_psa_accounting_batch_entry_by_id: { operation: getAccountingBatchEntry },
  list_all_connect_wise_psa_accounting_batch_entries: { operation: listAccountingBatchEntries },
};
