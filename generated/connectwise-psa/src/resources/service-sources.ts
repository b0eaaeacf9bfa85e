// @generated from definitions/connectwise-psa/resources/service/service-sources.yaml
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
  ServiceSource,
  ServiceSourceCreate,
  ServiceSourceInfo,
  ServiceSourceUpdate,
} from "../schemas/service/service-source.js";
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

const base: ResourceShape = { name: "service_sources", path: "/service/sources", required: ["name"] };

/** Lists service sources. Where a ticket came from, such as Phone, Email Connector or Portal. */
export const listServiceSources: Operation<ListParams, ServiceSource> = { of: base, like: listShape };

/** Gets one service source by its id. */
export const getServiceSource: Operation<{ id: number } & GetParams, ServiceSource> = { of: base, like: getShape };

/** Creates a service source and returns it. Where a ticket came from, such as Phone, Email Connector or Portal. */
export const createServiceSource: Operation<ServiceSourceCreate, ServiceSource> = { of: base, like: createShape };

/** Changes the given fields of one service source; the others stay as they are. */
export const updateServiceSource: Operation<{ id: number } & ServiceSourceUpdate, ServiceSource> = {
  of: base,
  like: updateShape,
};

/** Replaces one service source whole; fields that are left out go back to their defaults. */
export const replaceServiceSource: Operation<{ id: number } & ServiceSourceCreate, ServiceSource> = {
  of: base,
  like: replaceShape,
};

/** Deletes one service source for good. */
export const deleteServiceSource: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the service sources that match the given conditions. */
export const countServiceSources: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one service source and so stand in the way of deleting it. */
export const usagesServiceSources: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one service source. */
export const usagesListServiceSources: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists service sources in short, one page at a time. */
export const listInfoServiceSources: Operation<ListInfoParams, ServiceSourceInfo> = { of: base, like: listInfoShape };

/** Gets one service source in short. */
export const getInfoServiceSources: Operation<{ id: number } & GetInfoParams, ServiceSourceInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the service sources that the short list has and that match the given conditions. */
export const countInfoServiceSources: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Where a ticket came from, such as Phone, Email Connector or Portal. */
export interface ServiceSourcesResource {
  /** Lists service sources. Where a ticket came from, such as Phone, Email Connector or Portal. */
  list(params?: ListParams, options?: RequestOptions): Pages<ServiceSource>;
  /** Gets one service source by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceSource>;
  /**
   * Creates a service source and returns it. Where a ticket came from, such as Phone, Email Connector or Portal.
   *
   * @example
   * await client.serviceSources.create({ name: "Chat" });
   */
  create(params: ServiceSourceCreate, options?: RequestOptions): Promise<ServiceSource>;
  /** Changes the given fields of one service source; the others stay as they are. */
  update(id: number, params: ServiceSourceUpdate, options?: RequestOptions): Promise<ServiceSource>;
  /** Replaces one service source whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ServiceSourceCreate, options?: RequestOptions): Promise<ServiceSource>;
  /** Deletes one service source for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the service sources that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one service source and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one service source. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists service sources in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ServiceSourceInfo>;
  /** Gets one service source in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ServiceSourceInfo>;
  /** Counts the service sources that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.serviceSources` is made from. */
export const serviceSourcesResource: Resource<ServiceSourcesResource> = {
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
export const serviceSourcesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_sources_count: { operation: countServiceSources },
  connect_wise_psa_service_sources_count_info: { operation: countInfoServiceSources },
  create_a_connect_wise_psa_service_source: { operation: createServiceSource },
  delete_a_connect_wise_psa_service_source_by_id: { operation: deleteServiceSource },
  get_single_connect_wise_psa_service_source_by_id: { operation: getServiceSource },
  connect_wise_psa_service_sources_get_info: { operation: getInfoServiceSources },
  list_all_connect_wise_psa_service_sources: { operation: listServiceSources },
  connect_wise_psa_service_sources_list_info: { operation: listInfoServiceSources },
  replace_a_connect_wise_psa_service_source_by_id: { operation: replaceServiceSource },
  update_a_connect_wise_psa_service_source_by_id: { operation: updateServiceSource },
  connect_wise_psa_service_sources_usages: { operation: usagesServiceSources },
  connect_wise_psa_service_sources_usages_list: { operation: usagesListServiceSources },
};
