// @generated from definitions/connectwise-psa/resources/system/experiments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Experiment } from "../schemas/system/experiment.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "experiments", path: "/system/experiments" };

/** Lists experiments. A new feature of the web application that the vendor switches on and off by account or member. */
export const listExperiments: Operation<ListParams, Experiment> = { of: base, like: listShape };

/** Gets one experiment by its id. */
export const getExperiment: Operation<{ id: number } & GetParams, Experiment> = { of: base, like: getShape };

/** Counts the experiments that match the given conditions. */
export const countExperiments: Operation<CountParams, Count> = { of: base, like: countShape };

/** A new feature of the web application that the vendor switches on and off by account or member. */
export interface ExperimentsResource {
  /**
   * Lists experiments. A new feature of the web application that the vendor switches on and off by account or member.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Experiment>;
  /** Gets one experiment by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Experiment>;
  /** Counts the experiments that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.experiments` is made from. */
export const experimentsResource: Resource<ExperimentsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const experimentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_experiments_count: { operation: countExperiments },
  get_single_connect_wise_psa_experiment_by_id: { operation: getExperiment },
  list_all_connect_wise_psa_experiments: { operation: listExperiments },
};
