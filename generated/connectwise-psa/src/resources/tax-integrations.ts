// @generated from definitions/connectwise-psa/resources/finance/tax-integrations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TaxIntegration, TaxIntegrationCreate, TaxIntegrationUpdate } from "../schemas/finance/tax-integration.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

/**
 * Lists tax integrations, one page at a time.
 */
export const listTaxIntegrations: Operation<ListParams, TaxIntegration> = {
  like: listShape,
  id: "tax_integrations.list",
  path: "/finance/taxIntegrations",
};

/**
 * Gets one tax integration by its id.
 */
export const getTaxIntegration: Operation<{ id: number } & GetParams, TaxIntegration> = {
  like: getShape,
  id: "tax_integrations.get",
  path: "/finance/taxIntegrations/{id}",
  ids: { id: "integer" },
};

/**
 * Changes the given fields of one tax integration; the others stay as they are.
 */
export const updateTaxIntegration: Operation<{ id: number } & TaxIntegrationUpdate, TaxIntegration> = {
  like: updateShape,
  id: "tax_integrations.update",
  path: "/finance/taxIntegrations/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one tax integration whole; fields that are left out go back to their defaults.
 */
export const replaceTaxIntegration: Operation<{ id: number } & TaxIntegrationCreate, TaxIntegration> = {
  like: replaceShape,
  id: "tax_integrations.replace",
  path: "/finance/taxIntegrations/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the tax integrations that match the given conditions.
 */
export const countTaxIntegrations: Operation<CountParams, Count> = {
  like: countShape,
  id: "tax_integrations.count",
  path: "/finance/taxIntegrations/count",
};

/**
 * Connection to an outside tax service (Avalara) that works out sales tax.
 */
export class TaxIntegrationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists tax integrations, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<TaxIntegration> {
    return this.#client.pages(listTaxIntegrations, params, options);
  }

  /**
   * Gets one tax integration by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<TaxIntegration> {
    return this.#client.call(getTaxIntegration, { ...params, id }, options);
  }

  /**
   * Changes the given fields of one tax integration; the others stay as they are.
   */
  update(id: number, params: TaxIntegrationUpdate, options?: RequestOptions): Promise<TaxIntegration> {
    return this.#client.call(updateTaxIntegration, { ...params, id }, options);
  }

  /**
   * Replaces one tax integration whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: TaxIntegrationCreate = {}, options?: RequestOptions): Promise<TaxIntegration> {
    return this.#client.call(replaceTaxIntegration, { ...params, id }, options);
  }

  /**
   * Counts the tax integrations that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTaxIntegrations, params, options);
  }
}
