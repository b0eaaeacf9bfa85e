// @generated from definitions/connectwise-psa/resources/system/my-company-service-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { Service, ServiceCreate, ServiceUpdate } from "../schemas/system/service.js";
import { getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "my_company_service_setups",
  path: "/system/mycompany/services",
  required: ["srNotify", "scheduleSpan"],
};

/** Lists the service settings of your own organization; normally a single record. */
export const listMyCompanyServiceSetups: Operation<ListParams, Service> = { of: base, like: listShape };

/** Gets one service setup by its id. */
export const getMyCompanyServiceSetup: Operation<{ id: number } & GetParams, Service> = { of: base, like: getShape };

/** Changes the given fields of one service setup; the others stay as they are. */
export const updateMyCompanyServiceSetup: Operation<{ id: number } & ServiceUpdate, Service> = {
  of: base,
  like: updateShape,
};

/** Replaces one service setup whole; fields that are left out go back to their defaults. */
export const replaceMyCompanyServiceSetup: Operation<{ id: number } & ServiceCreate, Service> = {
  of: base,
  like: replaceShape,
};

/**
 * Settings of your own organization for service, such as notifications, note colors and the calendar. There is normally
 * one record.
 */
export interface MyCompanyServiceSetupsResource {
  /** Lists the service settings of your own organization; normally a single record. */
  list(params?: ListParams, options?: RequestOptions): Pages<Service>;
  /** Gets one service setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Service>;
  /** Changes the given fields of one service setup; the others stay as they are. */
  update(id: number, params: ServiceUpdate, options?: RequestOptions): Promise<Service>;
  /** Replaces one service setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ServiceCreate, options?: RequestOptions): Promise<Service>;
}

/** What `client.myCompanyServiceSetups` is made from. */
export const myCompanyServiceSetupsResource: Resource<MyCompanyServiceSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape],
};

/** The operations behind the tools of this resource. */
export const myCompanyServiceSetupsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_my_company_service_setup_by_id: { operation: getMyCompanyServiceSetup },
  list_all_connect_wise_psa_my_company_service_setups: { operation: listMyCompanyServiceSetups },
  replace_a_connect_wise_psa_my_company_service_setup_by_id: {
    operation: replaceMyCompanyServiceSetup,
    json: "record",
  },
  update_a_connect_wise_psa_my_company_service_setup_by_id: { operation: updateMyCompanyServiceSetup },
};
