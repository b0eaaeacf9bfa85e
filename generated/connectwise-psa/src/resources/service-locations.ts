// @generated from definitions/connectwise-psa/resources/service/service-locations.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ServiceLocation,
  ServiceLocationCreate,
  ServiceLocationInfo,
  ServiceLocationUpdate,
} from "../schemas/service/service-location.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = { name: "service_locations", path: "/service/locations", required: ["name", "where"] };

/**
 * Lists service locations. Where work on a ticket is done, such as On-Site, In-house or Remote. Not a branch office;
 * that is a system location.
 */
export const listServiceLocations: Operation<ListParams, ServiceLocation> = { of: base, like: listShape };

/** Gets one service location by its id. */
export const getServiceLocation: Operation<{ id: number } & GetParams, ServiceLocation> = { of: base, like: getShape };

/**
 * Creates a service location and returns it. Where work on a ticket is done, such as On-Site, In-house or Remote. Not a
 * branch office; that is a system location.
 */
export const createServiceLocation: Operation<ServiceLocationCreate, ServiceLocation> = { of: base, like: createShape };

/** Changes the given fields of one service location; the others stay as they are. */
export const updateServiceLocation: Operation<{ id: number } & ServiceLocationUpdate, ServiceLocation> = {
  of: base,
  like: updateShape,
};

/** Replaces one service location whole; fields that are left out go back to their defaults. */
export const replaceServiceLocation: Operation<{ id: number } & ServiceLocationCreate, ServiceLocation> = {
  of: base,
  like: replaceShape,
};

/** Deletes one service location for good. */
export const deleteServiceLocation: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the service locations that match the given conditions. */
export const countServiceLocations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one service location and so stand in the way of deleting it. */
export const usagesServiceLocations: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one service location. */
export const usagesListServiceLocations: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists service locations in short, one page at a time. */
export const listInfoServiceLocations: Operation<ListInfoParams, ServiceLocationInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one service location in short. */
export const getInfoServiceLocations: Operation<{ id: number } & GetInfoParams, ServiceLocationInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the service locations that the short list has and that match the given conditions. */
export const countInfoServiceLocations: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * Where work on a ticket is done, such as On-Site, In-house or Remote. Not a branch office; that is a system location.
 */
export interface ServiceLocationsResource {
  /**
   * Lists service locations. Where work on a ticket is done, such as On-Site, In-house or Remote. Not a branch office;
   * that is a system location.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ServiceLocation>;
  /** Gets one service location by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceLocation>;
  /**
   * Creates a service location and returns it. Where work on a ticket is done, such as On-Site, In-house or Remote. Not
   * a branch office; that is a system location.
   *
   * @example
   * await client.serviceLocations.create({ name: "Remote", where: "Remote" });
   */
  create(params: ServiceLocationCreate, options?: RequestOptions): Promise<ServiceLocation>;
  /** Changes the given fields of one service location; the others stay as they are. */
  update(id: number, params: ServiceLocationUpdate, options?: RequestOptions): Promise<ServiceLocation>;
  /** Replaces one service location whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ServiceLocationCreate, options?: RequestOptions): Promise<ServiceLocation>;
  /** Deletes one service location for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the service locations that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one service location and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one service location. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists service locations in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ServiceLocationInfo>;
  /** Gets one service location in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ServiceLocationInfo>;
  /** Counts the service locations that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.serviceLocations` is made from. */
export const serviceLocationsResource: Resource<ServiceLocationsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const serviceLocationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_locations_count: { operation: countServiceLocations },
  connect_wise_psa_service_locations_count_info: { operation: countInfoServiceLocations },
  create_a_connect_wise_psa_service_location: { operation: createServiceLocation },
  delete_a_connect_wise_psa_service_location_by_id: { operation: deleteServiceLocation },
  get_single_connect_wise_psa_service_location_by_id: { operation: getServiceLocation },
  connect_wise_psa_service_locations_get_info: { operation: getInfoServiceLocations },
  list_all_connect_wise_psa_service_locations: { operation: listServiceLocations },
  connect_wise_psa_service_locations_list_info: { operation: listInfoServiceLocations },
  replace_a_connect_wise_psa_service_location_by_id: { operation: replaceServiceLocation },
  update_a_connect_wise_psa_service_location_by_id: { operation: updateServiceLocation },
  connect_wise_psa_service_locations_usages: { operation: usagesServiceLocations },
  connect_wise_psa_service_locations_usages_list: { operation: usagesListServiceLocations },
};
