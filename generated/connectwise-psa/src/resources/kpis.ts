// @generated from definitions/connectwise-psa/resources/system/kpis.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { KPI } from "../schemas/system/kpi.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "kpis", path: "/system/kpis" };

/** Lists KPIs, one page at a time. */
export const listKpis: Operation<ListParams, KPI> = { of: base, like: listShape };

/** Gets one KPI by its id. */
export const getKpis: Operation<{ id: number } & GetParams, KPI> = { of: base, like: getShape };

/** Counts the KPIs that match the given conditions. */
export const countKpis: Operation<CountParams, Count> = { of: base, like: countShape };

/** A key performance indicator (KPI), a figure such as tickets closed, that dashboards and report cards show. */
export class KpisResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists KPIs, one page at a time. */
  list(params: ListParams = {}, options?: RequestOptions): Pages<KPI> {
    return this.#client.pages(listKpis, params, options);
  }

  /** Gets one KPI by its id. */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<KPI> {
    return this.#client.call(getKpis, { ...params, id }, options);
  }

  /** Counts the KPIs that match the given conditions. */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countKpis, params, options);
  }
}
