// @generated from definitions/connectwise-psa/resources/company/address-formats.yaml
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
  AddressFormat,
  AddressFormatCreate,
  AddressFormatInfo,
  AddressFormatUpdate,
} from "../schemas/company/address-format.js";
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

const base: ResourceShape = { name: "address_formats", path: "/company/addressFormats", required: ["name", "format"] };

/**
 * Lists address formats. A layout in which addresses of some countries are printed, for example whether the postal code
 * stands before or after the city.
 */
export const listAddressFormats: Operation<ListParams, AddressFormat> = { of: base, like: listShape };

/** Gets one address format by its id. */
export const getAddressFormat: Operation<{ id: number } & GetParams, AddressFormat> = { of: base, like: getShape };

/**
 * Creates an address format and returns it. A layout in which addresses of some countries are printed, for example
 * whether the postal code stands before or after the city.
 */
export const createAddressFormat: Operation<AddressFormatCreate, AddressFormat> = { of: base, like: createShape };

/** Changes the given fields of one address format; the others stay as they are. */
export const updateAddressFormat: Operation<{ id: number } & AddressFormatUpdate, AddressFormat> = {
  of: base,
  like: updateShape,
};

/** Replaces one address format whole; fields that are left out go back to their defaults. */
export const replaceAddressFormat: Operation<{ id: number } & AddressFormatCreate, AddressFormat> = {
  of: base,
  like: replaceShape,
};

/** Deletes one address format for good. */
export const deleteAddressFormat: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the address formats that match the given conditions. */
export const countAddressFormats: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists address formats in short, one page at a time. */
export const listInfoAddressFormats: Operation<ListInfoParams, AddressFormatInfo> = { of: base, like: listInfoShape };

/** Gets one address format in short. */
export const getInfoAddressFormats: Operation<{ id: number } & GetInfoParams, AddressFormatInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the address formats that the short list has and that match the given conditions. */
export const countInfoAddressFormats: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * A layout in which addresses of some countries are printed, for example whether the postal code stands before or after
 * the city.
 */
export interface AddressFormatsResource {
  /**
   * Lists address formats. A layout in which addresses of some countries are printed, for example whether the postal
   * code stands before or after the city.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<AddressFormat>;
  /** Gets one address format by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AddressFormat>;
  /**
   * Creates an address format and returns it. A layout in which addresses of some countries are printed, for example
   * whether the postal code stands before or after the city.
   */
  create(params: AddressFormatCreate, options?: RequestOptions): Promise<AddressFormat>;
  /** Changes the given fields of one address format; the others stay as they are. */
  update(id: number, params: AddressFormatUpdate, options?: RequestOptions): Promise<AddressFormat>;
  /** Replaces one address format whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AddressFormatCreate, options?: RequestOptions): Promise<AddressFormat>;
  /** Deletes one address format for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the address formats that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists address formats in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<AddressFormatInfo>;
  /** Gets one address format in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<AddressFormatInfo>;
  /** Counts the address formats that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.addressFormats` is made from. */
export const addressFormatsResource: Resource<AddressFormatsResource> = {
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
export const addressFormatsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_address_formats_count: { operation: countAddressFormats },
  connect_wise_psa_address_formats_count_info: { operation: countInfoAddressFormats },
  create_a_connect_wise_psa_address_format: { operation: createAddressFormat },
  delete_a_connect_wise_psa_address_format_by_id: { operation: deleteAddressFormat },
  get_single_connect_wise_psa_address_format_by_id: { operation: getAddressFormat },
  connect_wise_psa_address_formats_get_info: { operation: getInfoAddressFormats },
  list_all_connect_wise_psa_address_formats: { operation: listAddressFormats },
  connect_wise_psa_address_formats_list_info: { operation: listInfoAddressFormats },
  replace_a_connect_wise_psa_address_format_by_id: { operation: replaceAddressFormat },
  update_a_connect_wise_psa_address_format_by_id: { operation: updateAddressFormat },
};
