// @generated from definitions/connectwise-psa/resources/company/management-solution-products.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ManagementItSolutionAgreementInterfaceParameter,
  ManagementItSolutionAgreementInterfaceParameterCreate,
  ManagementItSolutionAgreementInterfaceParameterUpdate,
} from "../schemas/company/management-it-solution-agreement-interface-parameter.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetManagementSolutionProductParams extends GetParams {
  /** Id of the managed IT solution. */
  solutionId: number;
  /** Id of the management solution product. */
  id: number;
}

export interface UpdateManagementSolutionProductParams extends ManagementItSolutionAgreementInterfaceParameterUpdate {
  /** Id of the managed IT solution. */
  solutionId: number;
  /** Id of the management solution product. */
  id: number;
}

export interface ReplaceManagementSolutionProductParams extends ManagementItSolutionAgreementInterfaceParameterCreate {
  /** Id of the managed IT solution. */
  solutionId: number;
  /** Id of the management solution product. */
  id: number;
}

export interface DeleteManagementSolutionProductParams {
  /** Id of the managed IT solution. */
  solutionId: number;
  /** Id of the management solution product. */
  id: number;
}

const base: ResourceShape = {
  name: "management_solution_products",
  path: "/company/managementItSolutions/{solutionId}/managementProducts",
  required: ["agreementType"],
};

/**
 * Lists management solution products. Which products bill servers, workstations and spam filtering of one managed IT
 * solution, for each agreement type.
 */
export const listManagementSolutionProducts: Operation<
  { solutionId: number } & ListParams,
  ManagementItSolutionAgreementInterfaceParameter
> = { of: base, like: listShape };

/** Gets one management solution product by its id. */
export const getManagementSolutionProduct: Operation<
  GetManagementSolutionProductParams,
  ManagementItSolutionAgreementInterfaceParameter
> = { of: base, like: getShape };

/**
 * Creates a management solution product and returns it. Which products bill servers, workstations and spam filtering of
 * one managed IT solution, for each agreement type.
 */
export const createManagementSolutionProduct: Operation<
  { solutionId: number } & ManagementItSolutionAgreementInterfaceParameterCreate,
  ManagementItSolutionAgreementInterfaceParameter
> = { of: base, like: createShape };

/** Changes the given fields of one management solution product; the others stay as they are. */
export const updateManagementSolutionProduct: Operation<
  UpdateManagementSolutionProductParams,
  ManagementItSolutionAgreementInterfaceParameter
> = { of: base, like: updateShape };

/** Replaces one management solution product whole; fields that are left out go back to their defaults. */
export const replaceManagementSolutionProduct: Operation<
  ReplaceManagementSolutionProductParams,
  ManagementItSolutionAgreementInterfaceParameter
> = { of: base, like: replaceShape };

/** Deletes one management solution product for good. */
export const deleteManagementSolutionProduct: Operation<DeleteManagementSolutionProductParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the management solution products that match the given conditions. */
export const countManagementSolutionProducts: Operation<{ solutionId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Which products bill servers, workstations and spam filtering of one managed IT solution, for each agreement type. */
export interface ManagementSolutionProductsResource {
  /**
   * Lists management solution products. Which products bill servers, workstations and spam filtering of one managed IT
   * solution, for each agreement type.
   */
  list(
    solutionId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<ManagementItSolutionAgreementInterfaceParameter>;
  /** Gets one management solution product by its id. */
  get(
    params: GetManagementSolutionProductParams,
    options?: RequestOptions,
  ): Promise<ManagementItSolutionAgreementInterfaceParameter>;
  /**
   * Creates a management solution product and returns it. Which products bill servers, workstations and spam filtering
   * of one managed IT solution, for each agreement type.
   */
  create(
    solutionId: number,
    params: ManagementItSolutionAgreementInterfaceParameterCreate,
    options?: RequestOptions,
  ): Promise<ManagementItSolutionAgreementInterfaceParameter>;
  /** Changes the given fields of one management solution product; the others stay as they are. */
  update(
    params: UpdateManagementSolutionProductParams,
    options?: RequestOptions,
  ): Promise<ManagementItSolutionAgreementInterfaceParameter>;
  /** Replaces one management solution product whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceManagementSolutionProductParams,
    options?: RequestOptions,
  ): Promise<ManagementItSolutionAgreementInterfaceParameter>;
  /** Deletes one management solution product for good. */
  delete(params: DeleteManagementSolutionProductParams, options?: RequestOptions): Promise<void>;
  /** Counts the management solution products that match the given conditions. */
  count(solutionId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.managementSolutionProducts` is made from. */
export const managementSolutionProductsResource: Resource<ManagementSolutionProductsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const managementSolutionProductsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_management_solution_products_count: { operation: countManagementSolutionProducts },
  create_a_connect_wise_psa_management_solution_product: { operation: createManagementSolutionProduct },
  delete_a_connect_wise_psa_management_solution_product_by_id: { operation: deleteManagementSolutionProduct },
  get_single_connect_wise_psa_management_solution_product_by_id: { operation: getManagementSolutionProduct },
  list_all_connect_wise_psa_management_solution_products: { operation: listManagementSolutionProducts },
  replace_a_connect_wise_psa_management_solution_product_by_id: { operation: replaceManagementSolutionProduct },
  update_a_connect_wise_psa_management_solution_product_by_id: { operation: updateManagementSolutionProduct },
};
