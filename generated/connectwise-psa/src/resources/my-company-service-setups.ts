// @generated from definitions/connectwise-psa/resources/system/my-company-service-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { Service, ServiceCreate, ServiceUpdate } from "../schemas/system/service.js";
import { getShape, listShape, replaceShape, updateShape } from "../conventions.js";

/**
 * Lists the service settings of your own organization; normally a single record.
 */
export const listMyCompanyServiceSetups: Operation<ListParams, Service> = {
  like: listShape,
  id: "my_company_service_setups.list",
  path: "/system/mycompany/services",
};

/**
 * Gets one service setup by its id.
 */
export const getMyCompanyServiceSetup: Operation<{ id: number } & GetParams, Service> = {
  like: getShape,
  id: "my_company_service_setups.get",
  path: "/system/mycompany/services/{id}",
  ids: { id: "integer" },
};

/**
 * Changes the given fields of one service setup; the others stay as they are.
 */
export const updateMyCompanyServiceSetup: Operation<{ id: number } & ServiceUpdate, Service> = {
  like: updateShape,
  id: "my_company_service_setups.update",
  path: "/system/mycompany/services/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one service setup whole; fields that are left out go back to their defaults.
 */
export const replaceMyCompanyServiceSetup: Operation<{ id: number } & ServiceCreate, Service> = {
  like: replaceShape,
  id: "my_company_service_setups.replace",
  path: "/system/mycompany/services/{id}",
  ids: { id: "integer" },
  required: ["srNotify", "scheduleSpan"],
};

/**
 * Settings of your own organization for service, such as notifications, note colors and the calendar. There is normally
 * one record.
 */
export class MyCompanyServiceSetupsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the service settings of your own organization; normally a single record.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<Service> {
    return this.#client.pages(listMyCompanyServiceSetups, params, options);
  }

  /**
   * Gets one service setup by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Service> {
    return this.#client.call(getMyCompanyServiceSetup, { ...params, id }, options);
  }

  /**
   * Changes the given fields of one service setup; the others stay as they are.
   */
  update(id: number, params: ServiceUpdate, options?: RequestOptions): Promise<Service> {
    return this.#client.call(updateMyCompanyServiceSetup, { ...params, id }, options);
  }

  /**
   * Replaces one service setup whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ServiceCreate, options?: RequestOptions): Promise<Service> {
    return this.#client.call(replaceMyCompanyServiceSetup, { ...params, id }, options);
  }
}
