// @generated from definitions/connectwise-psa/resources/project/project-billing-rates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProjectBillingRate,
  ProjectBillingRateCreate,
  ProjectBillingRateUpdate,
} from "../schemas/project/project-billing-rate.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetProjectBillingRateParams extends GetParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project billing rate. */
  id: number;
}

export interface UpdateProjectBillingRateParams extends ProjectBillingRateUpdate {
  /** Id of the project. */
  projectId: number;
  /** Id of the project billing rate. */
  id: number;
}

export interface ReplaceProjectBillingRateParams extends ProjectBillingRateCreate {
  /** Id of the project. */
  projectId: number;
  /** Id of the project billing rate. */
  id: number;
}

export interface DeleteProjectBillingRateParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project billing rate. */
  id: number;
}

const base: ResourceShape = {
  name: "project_billing_rates",
  path: "/project/{projectId}/billingRates",
  paths: { update: "/project/billingRates/{projectId}/billingRates/{id}" },
};

/** Lists project billing rates. What an hour costs the customer in one project, set for a work role or for a member. */
export const listProjectBillingRates: Operation<{ projectId: number } & ListParams, ProjectBillingRate> = {
  of: base,
  like: listShape,
};

/** Gets one project billing rate by its id. */
export const getProjectBillingRate: Operation<GetProjectBillingRateParams, ProjectBillingRate> = {
  of: base,
  like: getShape,
};

/**
 * Creates a project billing rate and returns it. What an hour costs the customer in one project, set for a work role or
 * for a member.
 */
export const createProjectBillingRate: Operation<{ projectId: number } & ProjectBillingRateCreate, ProjectBillingRate> =
  { of: base, like: createShape };

/** Changes the given fields of one project billing rate; the others stay as they are. */
export const updateProjectBillingRate: Operation<UpdateProjectBillingRateParams, ProjectBillingRate> = {
  of: base,
  like: updateShape,
};

/** Replaces one project billing rate whole; fields that are left out go back to their defaults. */
export const replaceProjectBillingRate: Operation<ReplaceProjectBillingRateParams, ProjectBillingRate> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project billing rate for good. */
export const deleteProjectBillingRate: Operation<DeleteProjectBillingRateParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the project billing rates that match the given conditions. */
export const countProjectBillingRates: Operation<{ projectId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** What an hour costs the customer in one project, set for a work role or for a member. */
export interface ProjectBillingRatesResource {
  /**
   * Lists project billing rates. What an hour costs the customer in one project, set for a work role or for a member.
   */
  list(projectId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectBillingRate>;
  /** Gets one project billing rate by its id. */
  get(params: GetProjectBillingRateParams, options?: RequestOptions): Promise<ProjectBillingRate>;
  /**
   * Creates a project billing rate and returns it. What an hour costs the customer in one project, set for a work role
   * or for a member.
   */
  create(projectId: number, params?: ProjectBillingRateCreate, options?: RequestOptions): Promise<ProjectBillingRate>;
  /** Changes the given fields of one project billing rate; the others stay as they are. */
  update(params: UpdateProjectBillingRateParams, options?: RequestOptions): Promise<ProjectBillingRate>;
  /** Replaces one project billing rate whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectBillingRateParams, options?: RequestOptions): Promise<ProjectBillingRate>;
  /** Deletes one project billing rate for good. */
  delete(params: DeleteProjectBillingRateParams, options?: RequestOptions): Promise<void>;
  /** Counts the project billing rates that match the given conditions. */
  count(projectId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectBillingRates` is made from. */
export const projectBillingRatesResource: Resource<ProjectBillingRatesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectBillingRatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_billing_rates_count: { operation: countProjectBillingRates },
  create_a_connect_wise_psa_project_billing_rate: { operation: createProjectBillingRate },
  delete_a_connect_wise_psa_project_billing_rate_by_id: { operation: deleteProjectBillingRate },
  get_single_connect_wise_psa_project_billing_rate_by_id: { operation: getProjectBillingRate },
  list_all_connect_wise_psa_project_billing_rates: { operation: listProjectBillingRates },
  replace_a_connect_wise_psa_project_billing_rate_by_id: { operation: replaceProjectBillingRate },
  update_a_connect_wise_psa_project_billing_rate_by_id: { operation: updateProjectBillingRate },
};
