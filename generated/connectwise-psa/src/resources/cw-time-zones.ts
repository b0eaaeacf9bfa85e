// @generated from definitions/connectwise-psa/resources/system/cw-time-zones.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CwTimeZone } from "../schemas/system/cw-time-zone.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "cw_time_zones", path: "/system/cwTimeZones" };

/** Lists ConnectWise time zones. A time zone ConnectWise PSA knows, with its distance from UTC. */
export const listCwTimeZones: Operation<ListParams, CwTimeZone> = { of: base, like: listShape };

/** Gets one ConnectWise time zone by its id. */
export const getCwTimeZone: Operation<{ id: number } & GetParams, CwTimeZone> = { of: base, like: getShape };

/** Counts the ConnectWise time zones that match the given conditions. */
export const countCwTimeZones: Operation<CountParams, Count> = { of: base, like: countShape };

/** A time zone ConnectWise PSA knows, with its distance from UTC. */
export interface CwTimeZonesResource {
  /** Lists ConnectWise time zones. A time zone ConnectWise PSA knows, with its distance from UTC. */
  list(params?: ListParams, options?: RequestOptions): Pages<CwTimeZone>;
  /** Gets one ConnectWise time zone by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CwTimeZone>;
  /** Counts the ConnectWise time zones that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.cwTimeZones` is made from. */
export const cwTimeZonesResource: Resource<CwTimeZonesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const cwTimeZonesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_cw_time_zones_count: { operation: countCwTimeZones },
  get_single_connect_wise_psa_cw_time_zone_by_id: { operation: getCwTimeZone },
  list_all_connect_wise_psa_cw_time_zones: { operation: listCwTimeZones },
};
