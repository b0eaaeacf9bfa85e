// @generated from definitions/connectwise-psa/resources/finance/tax-code-work-role-exemptions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  WorkRoleExemption,
  WorkRoleExemptionCreate,
  WorkRoleExemptionUpdate,
} from "../schemas/finance/work-role-exemption.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetTaxCodeWorkRoleExemptionParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  id: number;
}

export interface UpdateTaxCodeWorkRoleExemptionParams extends WorkRoleExemptionUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  id: number;
}

export interface ReplaceTaxCodeWorkRoleExemptionParams extends WorkRoleExemptionCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  id: number;
}

export interface DeleteTaxCodeWorkRoleExemptionParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the work role exemption. */
  id: number;
}

const base: ResourceShape = {
  name: "tax_code_work_role_exemptions",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions",
  required: ["workRole"],
};

/** Lists work role exemptions. A work role whose time one tax code does not tax in full. */
export const listTaxCodeWorkRoleExemptions: Operation<{ taxCodeId: number } & ListParams, WorkRoleExemption> = {
  of: base,
  like: listShape,
};

/** Gets one work role exemption by its id. */
export const getTaxCodeWorkRoleExemption: Operation<GetTaxCodeWorkRoleExemptionParams, WorkRoleExemption> = {
  of: base,
  like: getShape,
};

/** Creates a work role exemption and returns it. A work role whose time one tax code does not tax in full. */
export const createTaxCodeWorkRoleExemption: Operation<
  { taxCodeId: number } & WorkRoleExemptionCreate,
  WorkRoleExemption
> = { of: base, like: createShape };

/** Changes the given fields of one work role exemption; the others stay as they are. */
export const updateTaxCodeWorkRoleExemption: Operation<UpdateTaxCodeWorkRoleExemptionParams, WorkRoleExemption> = {
  of: base,
  like: updateShape,
};

/** Replaces one work role exemption whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeWorkRoleExemption: Operation<ReplaceTaxCodeWorkRoleExemptionParams, WorkRoleExemption> = {
  of: base,
  like: replaceShape,
};

/** Deletes one work role exemption for good. */
export const deleteTaxCodeWorkRoleExemption: Operation<DeleteTaxCodeWorkRoleExemptionParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the work role exemptions that match the given conditions. */
export const countTaxCodeWorkRoleExemptions: Operation<{ taxCodeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A work role whose time one tax code does not tax in full. */
export interface TaxCodeWorkRoleExemptionsResource {
  /** Lists work role exemptions. A work role whose time one tax code does not tax in full. */
  list(taxCodeId: number, params?: ListParams, options?: RequestOptions): Pages<WorkRoleExemption>;
  /** Gets one work role exemption by its id. */
  get(params: GetTaxCodeWorkRoleExemptionParams, options?: RequestOptions): Promise<WorkRoleExemption>;
  /** Creates a work role exemption and returns it. A work role whose time one tax code does not tax in full. */
  create(taxCodeId: number, params: WorkRoleExemptionCreate, options?: RequestOptions): Promise<WorkRoleExemption>;
  /** Changes the given fields of one work role exemption; the others stay as they are. */
  update(params: UpdateTaxCodeWorkRoleExemptionParams, options?: RequestOptions): Promise<WorkRoleExemption>;
  /** Replaces one work role exemption whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeWorkRoleExemptionParams, options?: RequestOptions): Promise<WorkRoleExemption>;
  /** Deletes one work role exemption for good. */
  delete(params: DeleteTaxCodeWorkRoleExemptionParams, options?: RequestOptions): Promise<void>;
  /** Counts the work role exemptions that match the given conditions. */
  count(taxCodeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeWorkRoleExemptions` is made from. */
export const taxCodeWorkRoleExemptionsResource: Resource<TaxCodeWorkRoleExemptionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeWorkRoleExemptionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_code_work_role_exemptions_count: { operation: countTaxCodeWorkRoleExemptions },
  create_a_connect_wise_psa_tax_code_work_role_exemption: { operation: createTaxCodeWorkRoleExemption },
  delete_a_connect_wise_psa_tax_code_work_role_exemption_by_id: { operation: deleteTaxCodeWorkRoleExemption },
  get_single_connect_wise_psa_tax_code_work_role_exemption_by_id: { operation: getTaxCodeWorkRoleExemption },
  list_all_connect_wise_psa_tax_code_work_role_exemptions: { operation: listTaxCodeWorkRoleExemptions },
  replace_a_connect_wise_psa_tax_code_work_role_exemption_by_id: { operation: replaceTaxCodeWorkRoleExemption },
  update_a_connect_wise_psa_tax_code_work_role_exemption_by_id: { operation: updateTaxCodeWorkRoleExemption },
};
