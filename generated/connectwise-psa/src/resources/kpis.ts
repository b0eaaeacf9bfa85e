// @generated from definitions/connectwise-psa/resources/system/kpis.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { KPI } from "../schemas/system/kpi.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "kpis", path: "/system/kpis" };

/**
 * Lists KPIs. A key performance indicator (KPI), a figure such as tickets closed, that dashboards and report cards
 * show.
 */
export const listKpis: Operation<ListParams, KPI> = { of: base, like: listShape };

/** Gets one KPI by its id. */
export const getKpis: Operation<{ id: number } & GetParams, KPI> = { of: base, like: getShape };

/** Counts the KPIs that match the given conditions. */
export const countKpis: Operation<CountParams, Count> = { of: base, like: countShape };

/** A key performance indicator (KPI), a figure such as tickets closed, that dashboards and report cards show. */
export interface KpisResource {
  /**
   * Lists KPIs. A key performance indicator (KPI), a figure such as tickets closed, that dashboards and report cards
   * show.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<KPI>;
  /** Gets one KPI by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<KPI>;
  /** Counts the KPIs that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.kpis` is made from. */
export const kpisResource: Resource<KpisResource> = { of: base, operations: [listShape, getShape, countShape] };

/** The operations behind the tools of this resource. */
export const kpisTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_kpis_count: { operation: countKpis },
  get_single_connect_wise_psa_kpi_by_id: { operation: getKpis },
  list_all_connect_wise_psa_kpis: { operation: listKpis },
};
