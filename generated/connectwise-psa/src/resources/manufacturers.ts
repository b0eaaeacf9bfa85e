// @generated from definitions/connectwise-psa/resources/procurement/manufacturers.yaml
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
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  Manufacturer,
  ManufacturerCreate,
  ManufacturerInfo,
  ManufacturerUpdate,
} from "../schemas/procurement/manufacturer.js";
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
} from "../conventions.js";

export interface ListManufacturersParams extends ListParams {
  /** Filter, e.g. `name contains "Cisco" and inactiveFlag = false`. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "manufacturers",
  path: "/procurement/manufacturers",
  paths: { count_info: "{collection}/count/info" },
  required: ["name"],
};

/** Lists manufacturers. A maker of hardware or software. Catalog items and configurations refer to it. */
export const listManufacturers: Operation<ListManufacturersParams, Manufacturer> = { of: base, like: listShape };

/** Gets one manufacturer by its id. */
export const getManufacturer: Operation<{ id: number } & GetParams, Manufacturer> = { of: base, like: getShape };

/**
 * Creates a manufacturer and returns it. A maker of hardware or software. Catalog items and configurations refer to it.
 */
export const createManufacturer: Operation<ManufacturerCreate, Manufacturer> = { of: base, like: createShape };

/** Changes the given fields of one manufacturer; the others stay as they are. */
export const updateManufacturer: Operation<{ id: number } & ManufacturerUpdate, Manufacturer> = {
  of: base,
  like: updateShape,
};

/** Replaces one manufacturer whole; fields that are left out go back to their defaults. */
export const replaceManufacturer: Operation<{ id: number } & ManufacturerCreate, Manufacturer> = {
  of: base,
  like: replaceShape,
};

/** Deletes one manufacturer for good. */
export const deleteManufacturer: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the manufacturers that match the given conditions. */
export const countManufacturers: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists manufacturers in short, one page at a time. */
export const listInfoManufacturers: Operation<ListInfoParams, ManufacturerInfo> = { of: base, like: listInfoShape };

/** Gets one manufacturer in short. */
export const getInfoManufacturers: Operation<{ id: number } & GetInfoParams, ManufacturerInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the manufacturers that the short list has and that match the given conditions. */
export const countInfoManufacturers: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A maker of hardware or software. Catalog items and configurations refer to it. */
export interface ManufacturersResource {
  /** Lists manufacturers. A maker of hardware or software. Catalog items and configurations refer to it. */
  list(params?: ListManufacturersParams, options?: RequestOptions): Pages<Manufacturer>;
  /** Gets one manufacturer by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Manufacturer>;
  /**
   * Creates a manufacturer and returns it. A maker of hardware or software. Catalog items and configurations refer to
   * it.
   */
  create(params: ManufacturerCreate, options?: RequestOptions): Promise<Manufacturer>;
  /** Changes the given fields of one manufacturer; the others stay as they are. */
  update(id: number, params: ManufacturerUpdate, options?: RequestOptions): Promise<Manufacturer>;
  /** Replaces one manufacturer whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ManufacturerCreate, options?: RequestOptions): Promise<Manufacturer>;
  /** Deletes one manufacturer for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the manufacturers that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists manufacturers in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ManufacturerInfo>;
  /** Gets one manufacturer in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ManufacturerInfo>;
  /** Counts the manufacturers that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.manufacturers` is made from. */
export const manufacturersResource: Resource<ManufacturersResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const manufacturersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_manufacturers_count: { operation: countManufacturers },
  connect_wise_psa_manufacturers_count_info: { operation: countInfoManufacturers },
  create_a_connect_wise_psa_manufacturer: { operation: createManufacturer },
  delete_a_connect_wise_psa_manufacturer_by_id: { operation: deleteManufacturer },
  get_single_connect_wise_psa_manufacturer_by_id: { operation: getManufacturer },
  connect_wise_psa_manufacturers_get_info: { operation: getInfoManufacturers },
  list_all_connect_wise_psa_manufacturers: { operation: listManufacturers },
  connect_wise_psa_manufacturers_list_info: { operation: listInfoManufacturers },
  replace_a_connect_wise_psa_manufacturer_by_id: { operation: replaceManufacturer },
  update_a_connect_wise_psa_manufacturer_by_id: { operation: updateManufacturer },
};
