// @generated from definitions/connectwise-psa/resources/system/kpi-categories.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { KPICategory } from "../schemas/system/kpi-category.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "kpi_categories", path: "/system/kpiCategories" };

/** Lists KPI categories. A group of key performance indicators (KPIs). */
export const listKpiCategories: Operation<ListParams, KPICategory> = { of: base, like: listShape };

/** Gets one KPI category by its id. */
export const getKpiCategory: Operation<{ id: number } & GetParams, KPICategory> = { of: base, like: getShape };

/** Counts the KPI categories that match the given conditions. */
export const countKpiCategories: Operation<CountParams, Count> = { of: base, like: countShape };

/** A group of key performance indicators (KPIs). */
export interface KpiCategoriesResource {
  /** Lists KPI categories. A group of key performance indicators (KPIs). */
  list(params?: ListParams, options?: RequestOptions): Pages<KPICategory>;
  /** Gets one KPI category by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<KPICategory>;
  /** Counts the KPI categories that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.kpiCategories` is made from. */
export const kpiCategoriesResource: Resource<KpiCategoriesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const kpiCategoriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_kpi_categories_count: { operation: countKpiCategories },
  get_single_connect_wise_psa_kpi_category_by_id: { operation: getKpiCategory },
  list_all_connect_wise_psa_kpi_categories: { operation: listKpiCategories },
};
