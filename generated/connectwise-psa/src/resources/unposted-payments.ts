// @generated from definitions/connectwise-psa/resources/finance/unposted-payments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedPayments } from "../schemas/finance/unposted-payments.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "unposted_payments",
  path: "/finance/accounting/unpostedpayments",
  paths: { get: "/finance/accounting/unpostedPayments/{id}", count: "/finance/accounting/unpostedPayments/count" },
};

/** Lists unposted payments. A payment of an invoice that has not been handed to the accounting package yet. */
export const listUnpostedPayments: Operation<ListParams, UnpostedPayments> = { of: base, like: listShape };

/** Gets one payment that is in no accounting batch yet. */
export const getUnpostedPayment: Operation<{ id: number } & GetParams, UnpostedPayments> = { of: base, like: getShape };

/** Counts the payments that are in no accounting batch yet. */
export const countUnpostedPayments: Operation<CountParams, Count> = { of: base, like: countShape };

/** A payment of an invoice that has not been handed to the accounting package yet. */
export interface UnpostedPaymentsResource {
  /** Lists unposted payments. A payment of an invoice that has not been handed to the accounting package yet. */
  list(params?: ListParams, options?: RequestOptions): Pages<UnpostedPayments>;
  /** Gets one payment that is in no accounting batch yet. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<UnpostedPayments>;
  /** Counts the payments that are in no accounting batch yet. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unpostedPayments` is made from. */
export const unpostedPaymentsResource: Resource<UnpostedPaymentsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unpostedPaymentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unposted_payments_count: { operation: countUnpostedPayments },
  get_single_connect_wise_psa_unposted_payment_by_id: { operation: getUnpostedPayment },
  list_all_connect_wise_psa_unposted_payments: { operation: listUnpostedPayments },
};
