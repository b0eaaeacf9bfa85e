// @generated from definitions/connectwise-psa/resources/service/service-signoffs.yaml
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
  ServiceSignoff,
  ServiceSignoffCreate,
  ServiceSignoffInfo,
  ServiceSignoffUpdate,
} from "../schemas/service/service-signoff.js";
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

const base: ResourceShape = { name: "service_signoffs", path: "/service/serviceSignoff", required: ["name"] };

/**
 * Lists sign-off forms. A printed form on which customers sign for the work on a ticket. It decides which parts of the
 * ticket are printed.
 */
export const listServiceSignoffs: Operation<ListParams, ServiceSignoff> = { of: base, like: listShape };

/** Gets one sign-off form by its id. */
export const getServiceSignoff: Operation<{ id: number } & GetParams, ServiceSignoff> = { of: base, like: getShape };

/**
 * Creates a sign-off form and returns it. A printed form on which customers sign for the work on a ticket. It decides
 * which parts of the ticket are printed.
 */
export const createServiceSignoff: Operation<ServiceSignoffCreate, ServiceSignoff> = { of: base, like: createShape };

/** Changes the given fields of one sign-off form; the others stay as they are. */
export const updateServiceSignoff: Operation<{ id: number } & ServiceSignoffUpdate, ServiceSignoff> = {
  of: base,
  like: updateShape,
};

/** Replaces one sign-off form whole; fields that are left out go back to their defaults. */
export const replaceServiceSignoff: Operation<{ id: number } & ServiceSignoffCreate, ServiceSignoff> = {
  of: base,
  like: replaceShape,
};

/** Deletes one sign-off form for good. */
export const deleteServiceSignoff: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the sign-off forms that match the given conditions. */
export const countServiceSignoffs: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one sign-off form and so stand in the way of deleting it. */
export const usagesServiceSignoffs: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one sign-off form. */
export const usagesListServiceSignoffs: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists sign-off forms in short, one page at a time. */
export const listInfoServiceSignoffs: Operation<ListInfoParams, ServiceSignoffInfo> = { of: base, like: listInfoShape };

/** Gets one sign-off form in short. */
export const getInfoServiceSignoffs: Operation<{ id: number } & GetInfoParams, ServiceSignoffInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the sign-off forms that the short list has and that match the given conditions. */
export const countInfoServiceSignoffs: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * A printed form on which customers sign for the work on a ticket. It decides which parts of the ticket are printed.
 */
export interface ServiceSignoffsResource {
  /**
   * Lists sign-off forms. A printed form on which customers sign for the work on a ticket. It decides which parts of
   * the ticket are printed.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ServiceSignoff>;
  /** Gets one sign-off form by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceSignoff>;
  /**
   * Creates a sign-off form and returns it. A printed form on which customers sign for the work on a ticket. It decides
   * which parts of the ticket are printed.
   */
  create(params: ServiceSignoffCreate, options?: RequestOptions): Promise<ServiceSignoff>;
  /** Changes the given fields of one sign-off form; the others stay as they are. */
  update(id: number, params: ServiceSignoffUpdate, options?: RequestOptions): Promise<ServiceSignoff>;
  /** Replaces one sign-off form whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ServiceSignoffCreate, options?: RequestOptions): Promise<ServiceSignoff>;
  /** Deletes one sign-off form for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the sign-off forms that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one sign-off form and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one sign-off form. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists sign-off forms in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ServiceSignoffInfo>;
  /** Gets one sign-off form in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ServiceSignoffInfo>;
  /** Counts the sign-off forms that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.serviceSignoffs` is made from. */
export const serviceSignoffsResource: Resource<ServiceSignoffsResource> = {
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
export const serviceSignoffsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_signoffs_count: { operation: countServiceSignoffs },
  connect_wise_psa_service_signoffs_count_info: { operation: countInfoServiceSignoffs },
  create_a_connect_wise_psa_service_signoff: { operation: createServiceSignoff },
  delete_a_connect_wise_psa_service_signoff_by_id: { operation: deleteServiceSignoff },
  get_single_connect_wise_psa_service_signoff_by_id: { operation: getServiceSignoff },
  connect_wise_psa_service_signoffs_get_info: { operation: getInfoServiceSignoffs },
  list_all_connect_wise_psa_service_signoffs: { operation: listServiceSignoffs },
  connect_wise_psa_service_signoffs_list_info: { operation: listInfoServiceSignoffs },
  replace_a_connect_wise_psa_service_signoff_by_id: { operation: replaceServiceSignoff, json: "record" },
  update_a_connect_wise_psa_service_signoff_by_id: { operation: updateServiceSignoff },
  connect_wise_psa_service_signoffs_usages: { operation: usagesServiceSignoffs },
  connect_wise_psa_service_signoffs_usages_list: { operation: usagesListServiceSignoffs },
};
