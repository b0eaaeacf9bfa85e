// @generated from definitions/connectwise-psa/resources/finance/unposted-procurement-tax-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedProcurementTaxableLevel } from "../schemas/finance/unposted-procurement-taxable-level.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetUnpostedProcurementTaxLevelParams extends GetParams {
  /** Id of the unposted procurement. */
  unpostedProcurementId: number;
  /** Id of the tax level of an unposted purchase. */
  id: number;
}

const base: ResourceShape = {
  name: "unposted_procurement_tax_levels",
  path: "/finance/accounting/unpostedprocurement/{unpostedProcurementId}/taxableLevels",
};

/** Lists the tax levels of one unposted purchase with their amounts. */
export const listUnpostedProcurementTaxLevels: Operation<
  { unpostedProcurementId: number } & ListParams,
  UnpostedProcurementTaxableLevel
> = { of: base, like: listShape };

/** Gets one tax level of an unposted purchase. */
export const getUnpostedProcurementTaxLevel: Operation<
  GetUnpostedProcurementTaxLevelParams,
  UnpostedProcurementTaxableLevel
> = { of: base, like: getShape };

/** Counts the tax levels of one unposted purchase. */
export const countUnpostedProcurementTaxLevels: Operation<{ unpostedProcurementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Tax of one level on an unposted purchase. */
export interface UnpostedProcurementTaxLevelsResource {
  /** Lists the tax levels of one unposted purchase with their amounts. */
  list(
    unpostedProcurementId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<UnpostedProcurementTaxableLevel>;
  /** Gets one tax level of an unposted purchase. */
  get(params: GetUnpostedProcurementTaxLevelParams, options?: RequestOptions): Promise<UnpostedProcurementTaxableLevel>;
  /** Counts the tax levels of one unposted purchase. */
  count(unpostedProcurementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unpostedProcurementTaxLevels` is made from. */
export const unpostedProcurementTaxLevelsResource: Resource<UnpostedProcurementTaxLevelsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unpostedProcurementTaxLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unposted_procurement_tax_levels_count: { operation: countUnpostedProcurementTaxLevels },
  get_single_connect_wise_psa_unposted_procurement_tax_level_by_id: { operation: getUnpostedProcurementTaxLevel },
  list_all_connect_wise_psa_unposted_procurement_tax_levels: { operation: listUnpostedProcurementTaxLevels },
};
