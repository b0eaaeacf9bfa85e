// @generated from definitions/connectwise-psa/resources/finance/accounting-batches.yaml
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
import type {
  AccountingBatch,
  CreateAccountingBatchRequest,
  ExportAccountingBatchRequest,
  GLExport,
} from "../schemas/finance/accounting-batch.js";
import { json } from "@toolwright/runtime";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "accounting_batches",
  path: "/finance/accounting/batches",
  required: ["processedRecordIds"],
};

/**
 * Lists accounting batches. A set of invoices, expenses and purchases handed to the accounting package together. What
 * is in a batch counts as posted.
 */
export const listAccountingBatches: Operation<ListParams, AccountingBatch> = { of: base, like: listShape };

/** Gets one accounting batch by its id. */
export const getAccountingBatch: Operation<{ id: number } & GetParams, AccountingBatch> = { of: base, like: getShape };

/** Makes an accounting batch of records that were exported and returns it. */
export const createAccountingBatch: Operation<CreateAccountingBatchRequest, GLExport> = { of: base, like: createShape };

/** Deletes one accounting batch, so that its records are unposted again. */
export const deleteAccountingBatch: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the accounting batches that match the given conditions. */
export const countAccountingBatches: Operation<CountParams, Count> = { of: base, like: countShape };

/** Exports one existing accounting batch again as ledger transactions. */
export const exportAccountingBatches: Operation<{ id: number } & ExportAccountingBatchRequest, GLExport> = {
  of: base,
  name: "export",
  path: "{item}/export",
  method: "POST",
  body: { as: json },
  dates: ["thruDate"],
};

/** Exports records that are in no accounting batch yet as ledger transactions. */
export const exportUnpostedAccountingBatches: Operation<ExportAccountingBatchRequest, GLExport> = {
  of: base,
  name: "export_unposted",
  path: "/finance/accounting/export",
  method: "POST",
  body: { as: json },
  dates: ["thruDate"],
};

/**
 * A set of invoices, expenses and purchases handed to the accounting package together. What is in a batch counts as
 * posted.
 */
export interface AccountingBatchesResource {
  /**
   * Lists accounting batches. A set of invoices, expenses and purchases handed to the accounting package together. What
   * is in a batch counts as posted.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<AccountingBatch>;
  /** Gets one accounting batch by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AccountingBatch>;
  /** Makes an accounting batch of records that were exported and returns it. */
  create(params: CreateAccountingBatchRequest, options?: RequestOptions): Promise<GLExport>;
  /** Deletes one accounting batch, so that its records are unposted again. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the accounting batches that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Exports one existing accounting batch again as ledger transactions. */
  export(id: number, params?: ExportAccountingBatchRequest, options?: RequestOptions): Promise<GLExport>;
  /** Exports records that are in no accounting batch yet as ledger transactions. */
  exportUnposted(params?: ExportAccountingBatchRequest, options?: RequestOptions): Promise<GLExport>;
}

/** What `client.accountingBatches` is made from. */
export const accountingBatchesResource: Resource<AccountingBatchesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    deleteShape,
    countShape,
    exportAccountingBatches,
    exportUnpostedAccountingBatches,
  ],
};

/** The operations behind the tools of this resource. */
export const accountingBatchesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_accounting_batches_count: { operation: countAccountingBatches },
  create_a_connect_wise_psa_accounting_batch: { operation: createAccountingBatch },
  delete_a_connect_wise_psa_accounting_batch_by_id: { operation: deleteAccountingBatch },
  connect_wise_psa_accounting_batches_export: { operation: exportAccountingBatches },
  connect_wise_psa_accounting_batches_export_unposted: { operation: exportUnpostedAccountingBatches },
  get_single_connect_wise_psa_accounting_batch_by_id: { operation: getAccountingBatch },
  list_all_connect_wise_psa_accounting_batches: { operation: listAccountingBatches },
};
