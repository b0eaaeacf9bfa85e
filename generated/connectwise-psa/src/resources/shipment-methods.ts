// @generated from definitions/connectwise-psa/resources/procurement/shipment-methods.yaml
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
  ShipmentMethod,
  ShipmentMethodCreate,
  ShipmentMethodInfo,
  ShipmentMethodUpdate,
} from "../schemas/procurement/shipment-method.js";
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

export interface ListShipmentMethodsParams extends ListParams {
  /** Filter, e.g. `name contains "UPS"`. Also: defaultFlag. */
  conditions?: string;
}

const base: ResourceShape = { name: "shipment_methods", path: "/procurement/shipmentmethods", required: ["name"] };

/** Lists shipment methods. A way goods are shipped, such as UPS Ground or pick-up. */
export const listShipmentMethods: Operation<ListShipmentMethodsParams, ShipmentMethod> = { of: base, like: listShape };

/** Gets one shipment method by its id. */
export const getShipmentMethod: Operation<{ id: number } & GetParams, ShipmentMethod> = { of: base, like: getShape };

/** Creates a shipment method and returns it. */
export const createShipmentMethod: Operation<ShipmentMethodCreate, ShipmentMethod> = { of: base, like: createShape };

/** Changes the given fields of one shipment method; the others stay as they are. */
export const updateShipmentMethod: Operation<{ id: number } & ShipmentMethodUpdate, ShipmentMethod> = {
  of: base,
  like: updateShape,
};

/** Replaces one shipment method whole; fields that are left out go back to their defaults. */
export const replaceShipmentMethod: Operation<{ id: number } & ShipmentMethodCreate, ShipmentMethod> = {
  of: base,
  like: replaceShape,
};

/** Deletes one shipment method for good. */
export const deleteShipmentMethod: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the shipment methods that match the given conditions. */
export const countShipmentMethods: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one shipment method and so stand in the way of deleting it. */
export const usagesShipmentMethods: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one shipment method. */
export const usagesListShipmentMethods: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists shipment methods in short, one page at a time. */
export const listInfoShipmentMethods: Operation<ListInfoParams, ShipmentMethodInfo> = { of: base, like: listInfoShape };

/** Gets one shipment method in short. */
export const getInfoShipmentMethods: Operation<{ id: number } & GetInfoParams, ShipmentMethodInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the shipment methods that the short list has and that match the given conditions. */
export const countInfoShipmentMethods: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A way goods are shipped, such as UPS Ground or pick-up. */
export interface ShipmentMethodsResource {
  /** Lists shipment methods. A way goods are shipped, such as UPS Ground or pick-up. */
  list(params?: ListShipmentMethodsParams, options?: RequestOptions): Pages<ShipmentMethod>;
  /** Gets one shipment method by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ShipmentMethod>;
  /**
   * Creates a shipment method and returns it.
   *
   * @example
   * await client.shipmentMethods.create({ name: "DHL Express" });
   */
  create(params: ShipmentMethodCreate, options?: RequestOptions): Promise<ShipmentMethod>;
  /**
   * Changes the given fields of one shipment method; the others stay as they are.
   *
   * @example
   * await client.shipmentMethods.update(5, { name: "UPS Next Day Air" });
   */
  update(id: number, params: ShipmentMethodUpdate, options?: RequestOptions): Promise<ShipmentMethod>;
  /** Replaces one shipment method whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ShipmentMethodCreate, options?: RequestOptions): Promise<ShipmentMethod>;
  /** Deletes one shipment method for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the shipment methods that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one shipment method and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one shipment method. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists shipment methods in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ShipmentMethodInfo>;
  /** Gets one shipment method in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ShipmentMethodInfo>;
  /** Counts the shipment methods that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.shipmentMethods` is made from. */
export const shipmentMethodsResource: Resource<ShipmentMethodsResource> = {
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
export const shipmentMethodsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_shipment_methods_count: { operation: countShipmentMethods },
  connect_wise_psa_shipment_methods_count_info: { operation: countInfoShipmentMethods },
  create_a_connect_wise_psa_shipment_method: { operation: createShipmentMethod },
  delete_a_connect_wise_psa_shipment_method_by_id: { operation: deleteShipmentMethod },
  get_single_connect_wise_psa_shipment_method_by_id: { operation: getShipmentMethod },
  connect_wise_psa_shipment_methods_get_info: { operation: getInfoShipmentMethods },
  list_all_connect_wise_psa_shipment_methods: { operation: listShipmentMethods },
  connect_wise_psa_shipment_methods_list_info: { operation: listInfoShipmentMethods },
  replace_a_connect_wise_psa_shipment_method_by_id: { operation: replaceShipmentMethod },
  update_a_connect_wise_psa_shipment_method_by_id: { operation: updateShipmentMethod },
  connect_wise_psa_shipment_methods_usages: { operation: usagesShipmentMethods },
  connect_wise_psa_shipment_methods_usages_list: { operation: usagesListShipmentMethods },
};
