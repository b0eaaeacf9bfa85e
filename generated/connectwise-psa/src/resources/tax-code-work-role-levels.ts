// @generated from definitions/connectwise-psa/resources/finance/tax-code-work-role-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  TaxableWorkRoleLevel,
  TaxableWorkRoleLevelCreate,
  TaxableWorkRoleLevelUpdate,
} from "../schemas/finance/taxable-work-role-level.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListTaxCodeWorkRoleLevelsParams extends ListParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  workRoleExemptionId: number;
}

export interface GetTaxCodeWorkRoleLevelParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  workRoleExemptionId: number;
  /** Id of the tax code work role level. */
  id: number;
}

export interface CreateTaxCodeWorkRoleLevelParams extends TaxableWorkRoleLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  workRoleExemptionId: number;
}

export interface UpdateTaxCodeWorkRoleLevelParams extends TaxableWorkRoleLevelUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  workRoleExemptionId: number;
  /** Id of the tax code work role level. */
  id: number;
}

export interface ReplaceTaxCodeWorkRoleLevelParams extends TaxableWorkRoleLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  workRoleExemptionId: number;
  /** Id of the tax code work role level. */
  id: number;
}

export interface DeleteTaxCodeWorkRoleLevelParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  workRoleExemptionId: number;
  /** Id of the tax code work role level. */
  id: number;
}

export interface CountTaxCodeWorkRoleLevelsParams extends CountParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  workRoleExemptionId: number;
}

const base: ResourceShape = {
  name: "tax_code_work_role_levels",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions/{workRoleExemptionId}/taxableWorkRoleLevels",
  required: ["taxCodeLevel"],
};

/**
 * Lists the tax levels that apply to one work role exemption of a tax code. A level of a tax code that still applies to
 * an otherwise exempt work role.
 */
export const listTaxCodeWorkRoleLevels: Operation<ListTaxCodeWorkRoleLevelsParams, TaxableWorkRoleLevel> = {
  of: base,
  like: listShape,
};

/** Gets one tax code work role level by its id. */
export const getTaxCodeWorkRoleLevel: Operation<GetTaxCodeWorkRoleLevelParams, TaxableWorkRoleLevel> = {
  of: base,
  like: getShape,
};

/**
 * Creates a tax code work role level and returns it. A level of a tax code that still applies to an otherwise exempt
 * work role.
 */
export const createTaxCodeWorkRoleLevel: Operation<CreateTaxCodeWorkRoleLevelParams, TaxableWorkRoleLevel> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one tax code work role level; the others stay as they are. */
export const updateTaxCodeWorkRoleLevel: Operation<UpdateTaxCodeWorkRoleLevelParams, TaxableWorkRoleLevel> = {
  of: base,
  like: updateShape,
};

/** Replaces one tax code work role level whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeWorkRoleLevel: Operation<ReplaceTaxCodeWorkRoleLevelParams, TaxableWorkRoleLevel> = {
  of: base,
  like: replaceShape,
};

/** Deletes one tax code work role level for good. */
export const deleteTaxCodeWorkRoleLevel: Operation<DeleteTaxCodeWorkRoleLevelParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the tax code work role levels that match the given conditions. */
export const countTaxCodeWorkRoleLevels: Operation<CountTaxCodeWorkRoleLevelsParams, Count> = {
  of: base,
  like: countShape,
};

/** A level of a tax code that still applies to an otherwise exempt work role. */
export interface TaxCodeWorkRoleLevelsResource {
  /**
   * Lists the tax levels that apply to one work role exemption of a tax code. A level of a tax code that still applies
   * to an otherwise exempt work role.
   */
  list(params: ListTaxCodeWorkRoleLevelsParams, options?: RequestOptions): Pages<TaxableWorkRoleLevel>;
  /** Gets one tax code work role level by its id. */
  get(params: GetTaxCodeWorkRoleLevelParams, options?: RequestOptions): Promise<TaxableWorkRoleLevel>;
  /**
   * Creates a tax code work role level and returns it. A level of a tax code that still applies to an otherwise exempt
   * work role.
   */
  create(params: CreateTaxCodeWorkRoleLevelParams, options?: RequestOptions): Promise<TaxableWorkRoleLevel>;
  /** Changes the given fields of one tax code work role level; the others stay as they are. */
  update(params: UpdateTaxCodeWorkRoleLevelParams, options?: RequestOptions): Promise<TaxableWorkRoleLevel>;
  /** Replaces one tax code work role level whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeWorkRoleLevelParams, options?: RequestOptions): Promise<TaxableWorkRoleLevel>;
  /** Deletes one tax code work role level for good. */
  delete(params: DeleteTaxCodeWorkRoleLevelParams, options?: RequestOptions): Promise<void>;
  /** Counts the tax code work role levels that match the given conditions. */
  count(params: CountTaxCodeWorkRoleLevelsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeWorkRoleLevels` is made from. */
export const taxCodeWorkRoleLevelsResource: Resource<TaxCodeWorkRoleLevelsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeWorkRoleLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_code_work_role_levels_count: { operation: countTaxCodeWorkRoleLevels },
  create_a_connect_wise_psa_tax_code_work_role_level: { operation: createTaxCodeWorkRoleLevel },
  delete_a_connect_wise_psa_tax_code_work_role_level_by_id: { operation: deleteTaxCodeWorkRoleLevel },
  get_single_connect_wise_psa_tax_code_work_role_level_by_id: { operation: getTaxCodeWorkRoleLevel },
  list_all_connect_wise_psa_tax_code_work_role_levels: { operation: listTaxCodeWorkRoleLevels },
  replace_a_connect_wise_psa_tax_code_work_role_level_by_id: { operation: replaceTaxCodeWorkRoleLevel },
  update_a_connect_wise_psa_tax_code_work_role_level_by_id: { operation: updateTaxCodeWorkRoleLevel },
};
