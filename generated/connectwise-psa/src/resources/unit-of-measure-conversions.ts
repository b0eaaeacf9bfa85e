// @generated from definitions/connectwise-psa/resources/procurement/unit-of-measure-conversions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
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
  /** Id of the unit of measure. */
  unitOfMeasureId: number;
  /** Id of the unit conversion. */
  id: number;
}

export interface UpdateUnitOfMeasureConversionParams extends ConversionUpdate {
  /** Id of the unit of measure. */
  unitOfMeasureId: number;
  /** Id of the unit conversion. */
  id: number;
}

export interface ReplaceUnitOfMeasureConversionParams extends ConversionCreate {
  /** Id of the unit of measure. */
  unitOfMeasureId: number;
  /** Id of the unit conversion. */
  id: number;
}

export interface DeleteUnitOfMeasureConversionParams {
  /** Id of the unit of measure. */
  unitOfMeasureId: number;
  /** Id of the unit conversion. */
  id: number;
}

const base: ResourceShape = {
  name: "unit_of_measure_conversions",
  path: "/procurement/unitOfMeasures/{unitOfMeasureId}/conversions",
  required: ["uomType"],
};

/** Lists unit conversions. How many of one unit make up another, such as 12 pieces in a box. */
export const listUnitOfMeasureConversions: Operation<{ unitOfMeasureId: number } & ListParams, Conversion> = {
  of: base,
  like: listShape,
};

/** Gets one unit conversion by its id. */
export const getUnitOfMeasureConversion: Operation<GetUnitOfMeasureConversionParams, Conversion> = {
  of: base,
  like: getShape,
};

/** Creates a unit conversion and returns it. How many of one unit make up another, such as 12 pieces in a box. */
export const createUnitOfMeasureConversion: Operation<{ unitOfMeasureId: number } & ConversionCreate, Conversion> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one unit conversion; the others stay as they are. */
export const updateUnitOfMeasureConversion: Operation<UpdateUnitOfMeasureConversionParams, Conversion> = {
  of: base,
  like: updateShape,
};

/** Replaces one unit conversion whole; fields that are left out go back to their defaults. */
export const replaceUnitOfMeasureConversion: Operation<ReplaceUnitOfMeasureConversionParams, Conversion> = {
  of: base,
  like: replaceShape,
};

/** Deletes one unit conversion for good. */
export const deleteUnitOfMeasureConversion: Operation<DeleteUnitOfMeasureConversionParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the unit conversions that match the given conditions. */
export const countUnitOfMeasureConversions: Operation<{ unitOfMeasureId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** How many of one unit make up another, such as 12 pieces in a box. */
export interface UnitOfMeasureConversionsResource {
  /** Lists unit conversions. How many of one unit make up another, such as 12 pieces in a box. */
  list(unitOfMeasureId: number, params?: ListParams, options?: RequestOptions): Pages<Conversion>;
  /** Gets one unit conversion by its id. */
  get(params: GetUnitOfMeasureConversionParams, options?: RequestOptions): Promise<Conversion>;
  /** Creates a unit conversion and returns it. How many of one unit make up another, such as 12 pieces in a box. */
  create(unitOfMeasureId: number, params: ConversionCreate, options?: RequestOptions): Promise<Conversion>;
  /** Changes the given fields of one unit conversion; the others stay as they are. */
  update(params: UpdateUnitOfMeasureConversionParams, options?: RequestOptions): Promise<Conversion>;
  /** Replaces one unit conversion whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceUnitOfMeasureConversionParams, options?: RequestOptions): Promise<Conversion>;
  /** Deletes one unit conversion for good. */
  delete(params: DeleteUnitOfMeasureConversionParams, options?: RequestOptions): Promise<void>;
  /** Counts the unit conversions that match the given conditions. */
  count(unitOfMeasureId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unitOfMeasureConversions` is made from. */
export const unitOfMeasureConversionsResource: Resource<UnitOfMeasureConversionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unitOfMeasureConversionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unit_of_measure_conversions_count: { operation: countUnitOfMeasureConversions },
  create_a_connect_wise_psa_unit_of_measure_conversion: { operation: createUnitOfMeasureConversion },
  delete_a_connect_wise_psa_unit_of_measure_conversion_by_id: { operation: deleteUnitOfMeasureConversion },
  get_single_connect_wise_psa_unit_of_measure_conversion_by_id: { operation: getUnitOfMeasureConversion },
  list_all_connect_wise_psa_unit_of_measure_conversions: { operation: listUnitOfMeasureConversions },
  replace_a_connect_wise_psa_unit_of_measure_conversion_by_id: { operation: replaceUnitOfMeasureConversion },
  update_a_connect_wise_psa_unit_of_measure_conversion_by_id: { operation: updateUnitOfMeasureConversion },
};
