// @generated from definitions/connectwise-psa/resources/finance/unposted-procurements.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedProcurement } from "../schemas/finance/unposted-procurement.js";
import { countShape, getShape, listShape } from "../conventions.js";

/**
 * Lists unposted procurements, one page at a time.
 */
export const listUnpostedProcurements: Operation<ListParams, UnpostedProcurement> = {
  like: listShape,
  id: "unposted_procurements.list",
  path: "/finance/accounting/unpostedprocurement",
};

/**
 * Gets one unposted procurement by its id.
 */
export const getUnpostedProcurement: Operation<{ id: number } & GetParams, UnpostedProcurement> = {
  like: getShape,
  id: "unposted_procurements.get",
  path: "/finance/accounting/unpostedprocurement/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the unposted procurements that match the given conditions.
 */
export const countUnpostedProcurements: Operation<CountParams, Count> = {
  like: countShape,
  id: "unposted_procurements.count",
  path: "/finance/accounting/unpostedprocurement/count",
};

/**
 * A purchase, stock adjustment or stock transfer that is ready for the accounting package and in no batch yet.
 */
export class UnpostedProcurementsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists unposted procurements, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<UnpostedProcurement> {
    return this.#client.pages(listUnpostedProcurements, params, options);
  }

  /**
   * Gets one unposted procurement by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<UnpostedProcurement> {
    return this.#client.call(getUnpostedProcurement, { ...params, id }, options);
  }

  /**
   * Counts the unposted procurements that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countUnpostedProcurements, params, options);
  }
}
