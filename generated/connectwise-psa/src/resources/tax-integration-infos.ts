// @generated from definitions/connectwise-psa/resources/finance/tax-integration-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TaxIntegrationInfo } from "../schemas/finance/tax-integration.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "tax_integration_infos", path: "/finance/info/taxIntegrations" };

/** Lists tax integration summaries, one page at a time. */
export const listTaxIntegrationInfos: Operation<ListParams, TaxIntegrationInfo> = { of: base, like: listShape };

/** Gets one tax integration summary by its id. */
export const getTaxIntegrationInfo: Operation<{ id: number } & GetParams, TaxIntegrationInfo> = {
  of: base,
  like: getShape,
};

/** Counts the tax integration summaries that match the given conditions. */
export const countTaxIntegrationInfos: Operation<CountParams, Count> = { of: base, like: countShape };

/** Short form of the tax service settings, whether the service is on and which one it is. */
export class TaxIntegrationInfosResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists tax integration summaries, one page at a time. */
  list(params: ListParams = {}, options?: RequestOptions): Pages<TaxIntegrationInfo> {
    return this.#client.pages(listTaxIntegrationInfos, params, options);
  }

  /** Gets one tax integration summary by its id. */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<TaxIntegrationInfo> {
    return this.#client.call(getTaxIntegrationInfo, { ...params, id }, options);
  }

  /** Counts the tax integration summaries that match the given conditions. */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTaxIntegrationInfos, params, options);
  }
}
