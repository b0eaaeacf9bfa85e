// @generated from definitions/connectwise-psa/resources/system/kpi-categories.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { KPICategory } from "../schemas/system/kpi-category.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "kpi_categories", path: "/system/kpiCategories" };

/** Lists KPI categories, one page at a time. */
export const listKpiCategories: Operation<ListParams, KPICategory> = { of: base, like: listShape };

/** Gets one KPI category by its id. */
export const getKpiCategory: Operation<{ id: number } & GetParams, KPICategory> = { of: base, like: getShape };

/** Counts the KPI categories that match the given conditions. */
export const countKpiCategories: Operation<CountParams, Count> = { of: base, like: countShape };

/** A group of key performance indicators (KPIs). */
export class KpiCategoriesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists KPI categories, one page at a time. */
  list(params: ListParams = {}, options?: RequestOptions): Pages<KPICategory> {
    return this.#client.pages(listKpiCategories, params, options);
  }

  /** Gets one KPI category by its id. */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<KPICategory> {
    return this.#client.call(getKpiCategory, { ...params, id }, options);
  }

  /** Counts the KPI categories that match the given conditions. */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countKpiCategories, params, options);
  }
}
