// @generated from definitions/connectwise-psa/resources/system/os-grade-weights.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { OsGradeWeight, OsGradeWeightCreate, OsGradeWeightUpdate } from "../schemas/system/os-grade-weight.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "os_grade_weights", path: "/system/osgradeweights" };

/** Lists OS grade weights. How much one operating system counts when the machines of a customer are graded. */
export const listOsGradeWeights: Operation<ListParams, OsGradeWeight> = { of: base, like: listShape };

/** Gets one OS grade weight by its id. */
export const getOsGradeWeight: Operation<{ id: number } & GetParams, OsGradeWeight> = { of: base, like: getShape };

/** Changes the given fields of one OS grade weight; the others stay as they are. */
export const updateOsGradeWeight: Operation<{ id: number } & OsGradeWeightUpdate, OsGradeWeight> = {
  of: base,
  like: updateShape,
};

/** Replaces one OS grade weight whole; fields that are left out go back to their defaults. */
export const replaceOsGradeWeight: Operation<{ id: number } & OsGradeWeightCreate, OsGradeWeight> = {
  of: base,
  like: replaceShape,
};

/** Counts the OS grade weights that match the given conditions. */
export const countOsGradeWeights: Operation<CountParams, Count> = { of: base, like: countShape };

/** How much one operating system counts when the machines of a customer are graded. */
export interface OsGradeWeightsResource {
  /** Lists OS grade weights. How much one operating system counts when the machines of a customer are graded. */
  list(params?: ListParams, options?: RequestOptions): Pages<OsGradeWeight>;
  /** Gets one OS grade weight by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OsGradeWeight>;
  /** Changes the given fields of one OS grade weight; the others stay as they are. */
  update(id: number, params: OsGradeWeightUpdate, options?: RequestOptions): Promise<OsGradeWeight>;
  /** Replaces one OS grade weight whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: OsGradeWeightCreate, options?: RequestOptions): Promise<OsGradeWeight>;
  /** Counts the OS grade weights that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.osGradeWeights` is made from. */
export const osGradeWeightsResource: Resource<OsGradeWeightsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const osGradeWeightsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_os_grade_weights_count: { operation: countOsGradeWeights },
  get_single_connect_wise_psa_os_grade_weight_by_id: { operation: getOsGradeWeight },
  list_all_connect_wise_psa_os_grade_weights: { operation: listOsGradeWeights },
  replace_a_connect_wise_psa_os_grade_weight_by_id: { operation: replaceOsGradeWeight },
  update_a_connect_wise_psa_os_grade_weight_by_id: { operation: updateOsGradeWeight },
};
