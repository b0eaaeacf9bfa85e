// @generated from definitions/connectwise-psa/resources/finance/unposted-procurements.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedProcurement } from "../schemas/finance/unposted-procurement.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "unposted_procurements", path: "/finance/accounting/unpostedprocurement" };

/**
 * Lists unposted purchases. A purchase, stock adjustment or stock transfer that is ready for the accounting package and
 * in no batch yet.
 */
export const listUnpostedProcurements: Operation<ListParams, UnpostedProcurement> = { of: base, like: listShape };

/** Gets one unposted purchase by its id. */
export const getUnpostedProcurement: Operation<{ id: number } & GetParams, UnpostedProcurement> = {
  of: base,
  like: getShape,
};

/** Counts the unposted purchases that match the given conditions. */
export const countUnpostedProcurements: Operation<CountParams, Count> = { of: base, like: countShape };

/** A purchase, stock adjustment or stock transfer that is ready for the accounting package and in no batch yet. */
export interface UnpostedProcurementsResource {
  /**
   * Lists unposted purchases. A purchase, stock adjustment or stock transfer that is ready for the accounting package
   * and in no batch yet.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<UnpostedProcurement>;
  /** Gets one unposted purchase by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<UnpostedProcurement>;
  /** Counts the unposted purchases that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unpostedProcurements` is made from. */
export const unpostedProcurementsResource: Resource<UnpostedProcurementsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unpostedProcurementsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unposted_procurements_count: { operation: countUnpostedProcurements },
  get_single_connect_wise_psa_unposted_procurement_by_id: { operation: getUnpostedProcurement },
  list_all_connect_wise_psa_unposted_procurements: { operation: listUnpostedProcurements },
};
