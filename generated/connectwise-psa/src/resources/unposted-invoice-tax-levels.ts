// @generated from definitions/connectwise-psa/resources/finance/unposted-invoice-tax-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedInvoiceTaxableLevel } from "../schemas/finance/unposted-invoice-taxable-level.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetUnpostedInvoiceTaxLevelParams extends GetParams {
  /** Id of the unposted invoice. */
  unpostedInvoiceId: number;
  /** Id of the unposted invoice tax level. */
  id: number;
}

const base: ResourceShape = {
  name: "unposted_invoice_tax_levels",
  path: "/finance/accounting/unpostedinvoices/{unpostedInvoiceId}/taxableLevels",
};

/** Lists the tax levels of one unposted invoice with their amounts. */
export const listUnpostedInvoiceTaxLevels: Operation<
  { unpostedInvoiceId: number } & ListParams,
  UnpostedInvoiceTaxableLevel
> = { of: base, like: listShape };

/** Gets one unposted invoice tax level by its id. */
export const getUnpostedInvoiceTaxLevel: Operation<GetUnpostedInvoiceTaxLevelParams, UnpostedInvoiceTaxableLevel> = {
  of: base,
  like: getShape,
};

/** Counts the unposted invoice tax levels that match the given conditions. */
export const countUnpostedInvoiceTaxLevels: Operation<{ unpostedInvoiceId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Tax of one level on an unposted invoice. */
export interface UnpostedInvoiceTaxLevelsResource {
  /** Lists the tax levels of one unposted invoice with their amounts. */
  list(unpostedInvoiceId: number, params?: ListParams, options?: RequestOptions): Pages<UnpostedInvoiceTaxableLevel>;
  /** Gets one unposted invoice tax level by its id. */
  get(params: GetUnpostedInvoiceTaxLevelParams, options?: RequestOptions): Promise<UnpostedInvoiceTaxableLevel>;
  /** Counts the unposted invoice tax levels that match the given conditions. */
  count(unpostedInvoiceId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unpostedInvoiceTaxLevels` is made from. */
export const unpostedInvoiceTaxLevelsResource: Resource<UnpostedInvoiceTaxLevelsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unpostedInvoiceTaxLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unposted_invoice_tax_levels_count: { operation: countUnpostedInvoiceTaxLevels },
  get_single_connect_wise_psa_unposted_invoice_tax_level_by_id: { operation: getUnpostedInvoiceTaxLevel },
  list_all_connect_wise_psa_unposted_invoice_tax_levels: { operation: listUnpostedInvoiceTaxLevels },
};
