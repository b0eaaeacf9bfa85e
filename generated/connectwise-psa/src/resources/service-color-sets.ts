// @generated from definitions/connectwise-psa/resources/system/service-color-sets.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { ServiceInfo } from "../schemas/system/service.js";
import { getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "service_color_sets", path: "/system/mycompany/info/services" };

/** Lists the colors of ticket notes; normally a single record. */
export const listServiceColorSets: Operation<ListParams, ServiceInfo> = { of: base, like: listShape };

/** Gets one service color set by its id. */
export const getServiceColorSet: Operation<{ id: number } & GetParams, ServiceInfo> = { of: base, like: getShape };

/** The colors in which ticket notes are shown, by author. There is normally one record. */
export interface ServiceColorSetsResource {
  /** Lists the colors of ticket notes; normally a single record. */
  list(params?: ListParams, options?: RequestOptions): Pages<ServiceInfo>;
  /** Gets one service color set by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceInfo>;
}

/** What `client.serviceColorSets` is made from. */
export const serviceColorSetsResource: Resource<ServiceColorSetsResource> = {
  of: base,
  operations: [listShape, getShape],
};

/** The operations behind the tools of this resource. */
export const serviceColorSetsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_service_color_set_by_id: { operation: getServiceColorSet },
  list_all_connect_wise_psa_service_color_sets: { operation: listServiceColorSets },
};
