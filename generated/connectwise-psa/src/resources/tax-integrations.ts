// @generated from definitions/connectwise-psa/resources/finance/tax-integrations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TaxIntegration, TaxIntegrationCreate, TaxIntegrationUpdate } from "../schemas/finance/tax-integration.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "tax_integrations", path: "/finance/taxIntegrations" };

/** Lists tax integrations. Connection to an outside tax service (Avalara) that works out sales tax. */
export const listTaxIntegrations: Operation<ListParams, TaxIntegration> = { of: base, like: listShape };

/** Gets one tax integration by its id. */
export const getTaxIntegration: Operation<{ id: number } & GetParams, TaxIntegration> = { of: base, like: getShape };

/** Changes the given fields of one tax integration; the others stay as they are. */
export const updateTaxIntegration: Operation<{ id: number } & TaxIntegrationUpdate, TaxIntegration> = {
  of: base,
  like: updateShape,
};

/** Replaces one tax integration whole; fields that are left out go back to their defaults. */
export const replaceTaxIntegration: Operation<{ id: number } & TaxIntegrationCreate, TaxIntegration> = {
  of: base,
  like: replaceShape,
};

/** Counts the tax integrations that match the given conditions. */
export const countTaxIntegrations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Connection to an outside tax service (Avalara) that works out sales tax. */
export interface TaxIntegrationsResource {
  /** Lists tax integrations. Connection to an outside tax service (Avalara) that works out sales tax. */
  list(params?: ListParams, options?: RequestOptions): Pages<TaxIntegration>;
  /** Gets one tax integration by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TaxIntegration>;
  /** Changes the given fields of one tax integration; the others stay as they are. */
  update(id: number, params: TaxIntegrationUpdate, options?: RequestOptions): Promise<TaxIntegration>;
  /** Replaces one tax integration whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: TaxIntegrationCreate, options?: RequestOptions): Promise<TaxIntegration>;
  /** Counts the tax integrations that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxIntegrations` is made from. */
export const taxIntegrationsResource: Resource<TaxIntegrationsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxIntegrationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_integrations_count: { operation: countTaxIntegrations },
  get_single_connect_wise_psa_tax_integration_by_id: { operation: getTaxIntegration },
  list_all_connect_wise_psa_tax_integrations: { operation: listTaxIntegrations },
  replace_a_connect_wise_psa_tax_integration_by_id: { operation: replaceTaxIntegration, json: "record" },
  update_a_connect_wise_psa_tax_integration_by_id: { operation: updateTaxIntegration },
};
