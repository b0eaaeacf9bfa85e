// @generated from definitions/connectwise-psa/resources/company/management-it-solutions.yaml
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
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ManagementItSolution,
  ManagementItSolutionCreate,
  ManagementItSolutionUpdate,
} from "../schemas/company/management-it-solution.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "management_it_solutions",
  path: "/company/managementItSolutions",
  required: ["name", "managementItSolutionType"],
};

/**
 * Lists managed IT solutions. The setup of one monitoring product, such as N-able or Continuum, with its addresses and
 * logins.
 */
export const listManagementItSolutions: Operation<ListParams, ManagementItSolution> = { of: base, like: listShape };

/** Gets one managed IT solution by its id. */
export const getManagementItSolution: Operation<{ id: number } & GetParams, ManagementItSolution> = {
  of: base,
  like: getShape,
};

/**
 * Creates a managed IT solution and returns it. The setup of one monitoring product, such as N-able or Continuum, with
 * its addresses and logins.
 */
export const createManagementItSolution: Operation<ManagementItSolutionCreate, ManagementItSolution> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one managed IT solution; the others stay as they are. */
export const updateManagementItSolution: Operation<{ id: number } & ManagementItSolutionUpdate, ManagementItSolution> =
  { of: base, like: updateShape };

/** Replaces one managed IT solution whole; fields that are left out go back to their defaults. */
export const replaceManagementItSolution: Operation<{ id: number } & ManagementItSolutionCreate, ManagementItSolution> =
  { of: base, like: replaceShape };

/** Deletes one managed IT solution for good. */
export const deleteManagementItSolution: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the managed IT solutions that match the given conditions. */
export const countManagementItSolutions: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one managed IT solution and so stand in the way of deleting it. */
export const usagesManagementItSolutions: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one managed IT solution. */
export const usagesListManagementItSolutions: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** The setup of one monitoring product, such as N-able or Continuum, with its addresses and logins. */
export interface ManagementItSolutionsResource {
  /**
   * Lists managed IT solutions. The setup of one monitoring product, such as N-able or Continuum, with its addresses
   * and logins.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ManagementItSolution>;
  /** Gets one managed IT solution by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ManagementItSolution>;
  /**
   * Creates a managed IT solution and returns it. The setup of one monitoring product, such as N-able or Continuum,
   * with its addresses and logins.
   */
  create(params: ManagementItSolutionCreate, options?: RequestOptions): Promise<ManagementItSolution>;
  /** Changes the given fields of one managed IT solution; the others stay as they are. */
  update(id: number, params: ManagementItSolutionUpdate, options?: RequestOptions): Promise<ManagementItSolution>;
  /** Replaces one managed IT solution whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ManagementItSolutionCreate, options?: RequestOptions): Promise<ManagementItSolution>;
  /** Deletes one managed IT solution for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the managed IT solutions that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one managed IT solution and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one managed IT solution. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.managementItSolutions` is made from. */
export const managementItSolutionsResource: Resource<ManagementItSolutionsResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const managementItSolutionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_management_it_solutions_count: { operation: countManagementItSolutions },
  create_a_connect_wise_psa_management_it_solution: { operation: createManagementItSolution },
  delete_a_connect_wise_psa_management_it_solution_by_id: { operation: deleteManagementItSolution },
  get_single_connect_wise_psa_management_it_solution_by_id: { operation: getManagementItSolution },
  list_all_connect_wise_psa_management_it_solutions: { operation: listManagementItSolutions },
  replace_a_connect_wise_psa_management_it_solution_by_id: { operation: replaceManagementItSolution, json: "record" },
  update_a_connect_wise_psa_management_it_solution_by_id: { operation: updateManagementItSolution },
  connect_wise_psa_management_it_solutions_usages: { operation: usagesManagementItSolutions },
  connect_wise_psa_management_it_solutions_usages_list: { operation: usagesListManagementItSolutions },
};
