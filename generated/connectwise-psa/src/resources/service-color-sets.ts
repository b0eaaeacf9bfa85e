// @generated from definitions/connectwise-psa/resources/system/service-color-sets.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { ServiceInfo } from "../schemas/system/service.js";
import { getShape, listShape } from "../conventions.js";

/**
 * Lists the colors of ticket notes; normally a single record.
 */
export const listServiceColorSets: Operation<ListParams, ServiceInfo> = {
  like: listShape,
  id: "service_color_sets.list",
  path: "/system/mycompany/info/services",
};

/**
 * Gets one service color set by its id.
 */
export const getServiceColorSet: Operation<{ id: number } & GetParams, ServiceInfo> = {
  like: getShape,
  id: "service_color_sets.get",
  path: "/system/mycompany/info/services/{id}",
  ids: { id: "integer" },
};

/**
 * The colors in which ticket notes are shown, by author. There is normally one record.
 */
export class ServiceColorSetsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the colors of ticket notes; normally a single record.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ServiceInfo> {
    return this.#client.pages(listServiceColorSets, params, options);
  }

  /**
   * Gets one service color set by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ServiceInfo> {
    return this.#client.call(getServiceColorSet, { ...params, id }, options);
  }
}
