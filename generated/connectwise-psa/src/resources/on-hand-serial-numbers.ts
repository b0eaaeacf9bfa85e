// @generated from definitions/connectwise-psa/resources/procurement/on-hand-serial-numbers.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { OnHandSerialNumber } from "../schemas/procurement/on-hand-serial-number.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListOnHandSerialNumbersParams extends ListParams {
  /**
   * Filter, e.g. `serial = "Q2KN-8J5P-XXXX"` or `catalogItem/id = 317`. Also: catalogItem/identifier, warehouse/name,
   * warehouseBin/id.
   */
  conditions?: string;
}

const base: ResourceShape = { name: "on_hand_serial_numbers", path: "/procurement/onhandserialnumbers" };

/**
 * Lists the serial numbers of pieces in stock. A single piece of a serialized product that is in stock, known by its
 * serial number.
 */
export const listOnHandSerialNumbers: Operation<ListOnHandSerialNumbersParams, OnHandSerialNumber> = {
  of: base,
  like: listShape,
};

/** Gets one serial number in stock by its id. */
export const getOnHandSerialNumber: Operation<{ id: number } & GetParams, OnHandSerialNumber> = {
  of: base,
  like: getShape,
};

/** Counts the serial numbers in stock that match the given conditions. */
export const countOnHandSerialNumbers: Operation<CountParams, Count> = { of: base, like: countShape };

/** A single piece of a serialized product that is in stock, known by its serial number. */
export interface OnHandSerialNumbersResource {
  /**
   * Lists the serial numbers of pieces in stock. A single piece of a serialized product that is in stock, known by its
   * serial number.
   *
   * @example
   * await client.onHandSerialNumbers.list({ conditions: "catalogItem/id = 317" });
   */
  list(params?: ListOnHandSerialNumbersParams, options?: RequestOptions): Pages<OnHandSerialNumber>;
  /** Gets one serial number in stock by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OnHandSerialNumber>;
  /** Counts the serial numbers in stock that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.onHandSerialNumbers` is made from. */
export const onHandSerialNumbersResource: Resource<OnHandSerialNumbersResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const onHandSerialNumbersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_on_hand_serial_numbers_count: { operation: countOnHandSerialNumbers },
  get_single_connect_wise_psa_on_hand_serial_number_by_id: { operation: getOnHandSerialNumber },
  list_all_connect_wise_psa_on_hand_serial_numbers: { operation: listOnHandSerialNumbers },
};
