// @generated from definitions/connectwise-psa/resources/finance/unposted-payments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedPayments } from "../schemas/finance/unposted-payments.js";
import { listShape } from "../conventions.js";

export interface GetUnpostedPaymentParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountUnpostedPaymentsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
}

/**
 * Lists unposted payments, one page at a time.
 */
export const listUnpostedPayments: Operation<ListParams, UnpostedPayments> = {
  like: listShape,
  id: "unposted_payments.list",
  path: "/finance/accounting/unpostedpayments",
};

/**
 * Gets one payment that is in no accounting batch yet.
 */
export const getUnpostedPayment: Operation<{ id: number } & GetUnpostedPaymentParams, UnpostedPayments> = {
  id: "unposted_payments.get",
  path: "/finance/accounting/unpostedPayments/{id}",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Counts the payments that are in no accounting batch yet.
 */
export const countUnpostedPayments: Operation<CountUnpostedPaymentsParams, Count> = {
  id: "unposted_payments.count",
  path: "/finance/accounting/unpostedPayments/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * A payment of an invoice that has not been handed to the accounting package yet.
 */
export class UnpostedPaymentsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists unposted payments, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<UnpostedPayments> {
    return this.#client.pages(listUnpostedPayments, params, options);
  }

  /**
   * Gets one payment that is in no accounting batch yet.
   */
  get(id: number, params: GetUnpostedPaymentParams = {}, options?: RequestOptions): Promise<UnpostedPayments> {
    return this.#client.call(getUnpostedPayment, { ...params, id }, options);
  }

  /**
   * Counts the payments that are in no accounting batch yet.
   */
  count(params: CountUnpostedPaymentsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countUnpostedPayments, params, options);
  }
}
