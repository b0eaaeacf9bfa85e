// @generated from definitions/connectwise-psa/resources/procurement/unit-of-measure-conversions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Conversion, ConversionCreate, ConversionUpdate } from "../schemas/procurement/conversion.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetUnitOfMeasureConversionParams extends GetParams {
  /**
   * Id of the unit of measure.
   */
  unitOfMeasureId: number;
  /**
   * Id of the unit conversion.
   */
  id: number;
}

export interface UpdateUnitOfMeasureConversionParams extends ConversionUpdate {
  /**
   * Id of the unit of measure.
   */
  unitOfMeasureId: number;
  /**
   * Id of the unit conversion.
   */
  id: number;
}

export interface ReplaceUnitOfMeasureConversionParams extends ConversionCreate {
  /**
   * Id of the unit of measure.
   */
  unitOfMeasureId: number;
  /**
   * Id of the unit conversion.
   */
  id: number;
}

export interface DeleteUnitOfMeasureConversionParams {
  /**
   * Id of the unit of measure.
   */
  unitOfMeasureId: number;
  /**
   * Id of the unit conversion.
   */
  id: number;
}

/**
 * Lists unit conversions, one page at a time.
 */
export const listUnitOfMeasureConversions: Operation<{ unitOfMeasureId: number } & ListParams, Conversion> = {
  like: listShape,
  id: "unit_of_measure_conversions.list",
  path: "/procurement/unitOfMeasures/{unitOfMeasureId}/conversions",
  ids: { unitOfMeasureId: "integer" },
};

/**
 * Gets one unit conversion by its id.
 */
export const getUnitOfMeasureConversion: Operation<GetUnitOfMeasureConversionParams, Conversion> = {
  like: getShape,
  id: "unit_of_measure_conversions.get",
  path: "/procurement/unitOfMeasures/{unitOfMeasureId}/conversions/{id}",
  ids: { unitOfMeasureId: "integer", id: "integer" },
};

/**
 * Creates a unit conversion and returns it.
 */
export const createUnitOfMeasureConversion: Operation<{ unitOfMeasureId: number } & ConversionCreate, Conversion> = {
  like: createShape,
  id: "unit_of_measure_conversions.create",
  path: "/procurement/unitOfMeasures/{unitOfMeasureId}/conversions",
  ids: { unitOfMeasureId: "integer" },
  required: ["uomType"],
};

/**
 * Changes the given fields of one unit conversion; the others stay as they are.
 */
export const updateUnitOfMeasureConversion: Operation<UpdateUnitOfMeasureConversionParams, Conversion> = {
  like: updateShape,
  id: "unit_of_measure_conversions.update",
  path: "/procurement/unitOfMeasures/{unitOfMeasureId}/conversions/{id}",
  ids: { unitOfMeasureId: "integer", id: "integer" },
};

/**
 * Replaces one unit conversion whole; fields that are left out go back to their defaults.
 */
export const replaceUnitOfMeasureConversion: Operation<ReplaceUnitOfMeasureConversionParams, Conversion> = {
  like: replaceShape,
  id: "unit_of_measure_conversions.replace",
  path: "/procurement/unitOfMeasures/{unitOfMeasureId}/conversions/{id}",
  ids: { unitOfMeasureId: "integer", id: "integer" },
  required: ["uomType"],
};

/**
 * Deletes one unit conversion for good.
 */
export const deleteUnitOfMeasureConversion: Operation<DeleteUnitOfMeasureConversionParams, void> = {
  like: deleteShape,
  id: "unit_of_measure_conversions.delete",
  path: "/procurement/unitOfMeasures/{unitOfMeasureId}/conversions/{id}",
  ids: { unitOfMeasureId: "integer", id: "integer" },
};

/**
 * Counts the unit conversions that match the given conditions.
 */
export const countUnitOfMeasureConversions: Operation<{ unitOfMeasureId: number } & CountParams, Count> = {
  like: countShape,
  id: "unit_of_measure_conversions.count",
  path: "/procurement/unitOfMeasures/{unitOfMeasureId}/conversions/count",
  ids: { unitOfMeasureId: "integer" },
};

/**
 * How many of one unit make up another, such as 12 pieces in a box.
 */
export class UnitOfMeasureConversionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists unit conversions, one page at a time.
   */
  list(unitOfMeasureId: number, params: ListParams = {}, options?: RequestOptions): Pages<Conversion> {
    return this.#client.pages(listUnitOfMeasureConversions, { ...params, unitOfMeasureId }, options);
  }

  /**
   * Gets one unit conversion by its id.
   */
  get(params: GetUnitOfMeasureConversionParams, options?: RequestOptions): Promise<Conversion> {
    return this.#client.call(getUnitOfMeasureConversion, params, options);
  }

  /**
   * Creates a unit conversion and returns it.
   */
  create(unitOfMeasureId: number, params: ConversionCreate, options?: RequestOptions): Promise<Conversion> {
    return this.#client.call(createUnitOfMeasureConversion, { ...params, unitOfMeasureId }, options);
  }

  /**
   * Changes the given fields of one unit conversion; the others stay as they are.
   */
  update(params: UpdateUnitOfMeasureConversionParams, options?: RequestOptions): Promise<Conversion> {
    return this.#client.call(updateUnitOfMeasureConversion, params, options);
  }

  /**
   * Replaces one unit conversion whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceUnitOfMeasureConversionParams, options?: RequestOptions): Promise<Conversion> {
    return this.#client.call(replaceUnitOfMeasureConversion, params, options);
  }

  /**
   * Deletes one unit conversion for good.
   */
  delete(params: DeleteUnitOfMeasureConversionParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteUnitOfMeasureConversion, params, options);
  }

  /**
   * Counts the unit conversions that match the given conditions.
   */
  count(unitOfMeasureId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countUnitOfMeasureConversions, { ...params, unitOfMeasureId }, options);
  }
}
