// @generated from definitions/connectwise-psa/resources/procurement/unit-of-measures.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  UnitOfMeasure,
  UnitOfMeasureCreate,
  UnitOfMeasureUpdate,
} from "../schemas/procurement/unit-of-measure.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListUnitOfMeasuresParams extends ListParams {
  /** Filter, e.g. `name = "Each"` or `inactiveFlag = false`. Also: defaultFlag. */
  conditions?: string;
}

const base: ResourceShape = { name: "unit_of_measures", path: "/procurement/unitOfMeasures", required: ["name"] };

/** Lists units of measure. A unit products are counted in, such as Each, Box or Hour. */
export const listUnitOfMeasures: Operation<ListUnitOfMeasuresParams, UnitOfMeasure> = { of: base, like: listShape };

/** Gets one unit of measure by its id. */
export const getUnitOfMeasure: Operation<{ id: number } & GetParams, UnitOfMeasure> = { of: base, like: getShape };

/** Creates a unit of measure and returns it. */
export const createUnitOfMeasure: Operation<UnitOfMeasureCreate, UnitOfMeasure> = { of: base, like: createShape };

/** Changes the given fields of one unit of measure; the others stay as they are. */
export const updateUnitOfMeasure: Operation<{ id: number } & UnitOfMeasureUpdate, UnitOfMeasure> = {
  of: base,
  like: updateShape,
};

/** Replaces one unit of measure whole; fields that are left out go back to their defaults. */
export const replaceUnitOfMeasure: Operation<{ id: number } & UnitOfMeasureCreate, UnitOfMeasure> = {
  of: base,
  like: replaceShape,
};

/** Deletes one unit of measure for good. */
export const deleteUnitOfMeasure: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the units of measure that match the given conditions. */
export const countUnitOfMeasures: Operation<CountParams, Count> = { of: base, like: countShape };

/** A unit products are counted in, such as Each, Box or Hour. */
export interface UnitOfMeasuresResource {
  /** Lists units of measure. A unit products are counted in, such as Each, Box or Hour. */
  list(params?: ListUnitOfMeasuresParams, options?: RequestOptions): Pages<UnitOfMeasure>;
  /** Gets one unit of measure by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<UnitOfMeasure>;
  /**
   * Creates a unit of measure and returns it.
   *
   * @example
   * await client.unitOfMeasures.create({ name: "Box of 10" });
   */
  create(params: UnitOfMeasureCreate, options?: RequestOptions): Promise<UnitOfMeasure>;
  /**
   * Changes the given fields of one unit of measure; the others stay as they are.
   *
   * @example
   * await client.unitOfMeasures.update(6, { inactiveFlag: true });
   */
  update(id: number, params: UnitOfMeasureUpdate, options?: RequestOptions): Promise<UnitOfMeasure>;
  /** Replaces one unit of measure whole; fields that are left out go back to their defaults. */
  replace(id: number, params: UnitOfMeasureCreate, options?: RequestOptions): Promise<UnitOfMeasure>;
  /** Deletes one unit of measure for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the units of measure that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unitOfMeasures` is made from. */
export const unitOfMeasuresResource: Resource<UnitOfMeasuresResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unitOfMeasuresTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unit_of_measures_count: { operation: countUnitOfMeasures },
  create_a_connect_wise_psa_unit_of_measure: { operation: createUnitOfMeasure },
  delete_a_connect_wise_psa_unit_of_measure_by_id: { operation: deleteUnitOfMeasure },
  get_single_connect_wise_psa_unit_of_measure_by_id: { operation: getUnitOfMeasure },
  list_all_connect_wise_psa_unit_of_measures: { operation: listUnitOfMeasures },
  replace_a_connect_wise_psa_unit_of_measure_by_id: { operation: replaceUnitOfMeasure },
  update_a_connect_wise_psa_unit_of_measure_by_id: { operation: updateUnitOfMeasure },
};
