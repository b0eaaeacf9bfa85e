// @generated from definitions/connectwise-psa/resources/project/status-indicators.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { StatusIndicator } from "../schemas/project/status-indicator.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "status_indicators", path: "/project/statusIndicators" };

/** Lists status indicators. A color or icon that a status can be shown with. */
export const listStatusIndicators: Operation<ListParams, StatusIndicator> = { of: base, like: listShape };

/** Gets one status indicator by its id. */
export const getStatusIndicator: Operation<{ id: number } & GetParams, StatusIndicator> = { of: base, like: getShape };

/** Counts the status indicators that match the given conditions. */
export const countStatusIndicators: Operation<CountParams, Count> = { of: base, like: countShape };

/** A color or icon that a status can be shown with. */
export interface StatusIndicatorsResource {
  /** Lists status indicators. A color or icon that a status can be shown with. */
  list(params?: ListParams, options?: RequestOptions): Pages<StatusIndicator>;
  /** Gets one status indicator by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<StatusIndicator>;
  /** Counts the status indicators that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.statusIndicators` is made from. */
export const statusIndicatorsResource: Resource<StatusIndicatorsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const statusIndicatorsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_status_indicators_count: { operation: countStatusIndicators },
  get_single_connect_wise_psa_status_indicator_by_id: { operation: getStatusIndicator },
  list_all_connect_wise_psa_status_indicators: { operation: listStatusIndicators },
};
