// @generated from definitions/connectwise-psa/resources/finance/tax-integration-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TaxIntegrationInfo } from "../schemas/finance/tax-integration.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "tax_integration_infos", path: "/finance/info/taxIntegrations" };

/**
 * Lists tax integration summaries. Short form of the tax service settings, whether the service is on and which one it
 * is.
 */
export const listTaxIntegrationInfos: Operation<ListParams, TaxIntegrationInfo> = { of: base, like: listShape };

/** Gets one tax integration summary by its id. */
export const getTaxIntegrationInfo: Operation<{ id: number } & GetParams, TaxIntegrationInfo> = {
  of: base,
  like: getShape,
};

/** Counts the tax integration summaries that match the given conditions. */
export const countTaxIntegrationInfos: Operation<CountParams, Count> = { of: base, like: countShape };

/** Short form of the tax service settings, whether the service is on and which one it is. */
export interface TaxIntegrationInfosResource {
  /**
   * Lists tax integration summaries. Short form of the tax service settings, whether the service is on and which one it
   * is.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<TaxIntegrationInfo>;
  /** Gets one tax integration summary by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TaxIntegrationInfo>;
  /** Counts the tax integration summaries that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxIntegrationInfos` is made from. */
export const taxIntegrationInfosResource: Resource<TaxIntegrationInfosResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxIntegrationInfosTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_integration_summaries_count: { operation: countTaxIntegrationInfos },
  get_single_connect_wise_psa_tax_integration_summary_by_id: { operation: getTaxIntegrationInfo },
  list_all_connect_wise_psa_tax_integration_summaries: { operation: listTaxIntegrationInfos },
};
