// @generated from definitions/connectwise-psa/resources/finance/tax-code-work-role-exemptions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the work role exemption.
   */
  id: number;
}

export interface UpdateTaxCodeWorkRoleExemptionParams extends WorkRoleExemptionUpdate {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the work role exemption.
   */
  id: number;
}

export interface ReplaceTaxCodeWorkRoleExemptionParams extends WorkRoleExemptionCreate {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the work role exemption.
   */
  id: number;
}

export interface DeleteTaxCodeWorkRoleExemptionParams {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the work role exemption.
   */
  id: number;
}

/**
 * Lists work role exemptions, one page at a time.
 */
export const listTaxCodeWorkRoleExemptions: Operation<{ taxCodeId: number } & ListParams, WorkRoleExemption> = {
  like: listShape,
  id: "tax_code_work_role_exemptions.list",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions",
  ids: { taxCodeId: "integer" },
};

/**
 * Gets one work role exemption by its id.
 */
export const getTaxCodeWorkRoleExemption: Operation<GetTaxCodeWorkRoleExemptionParams, WorkRoleExemption> = {
  like: getShape,
  id: "tax_code_work_role_exemptions.get",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions/{id}",
  ids: { taxCodeId: "integer", id: "integer" },
};

/**
 * Creates a work role exemption and returns it.
 */
export const createTaxCodeWorkRoleExemption: Operation<
  { taxCodeId: number } & WorkRoleExemptionCreate,
  WorkRoleExemption
> = {
  like: createShape,
  id: "tax_code_work_role_exemptions.create",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions",
  ids: { taxCodeId: "integer" },
  required: ["workRole"],
};

/**
 * Changes the given fields of one work role exemption; the others stay as they are.
 */
export const updateTaxCodeWorkRoleExemption: Operation<UpdateTaxCodeWorkRoleExemptionParams, WorkRoleExemption> = {
  like: updateShape,
  id: "tax_code_work_role_exemptions.update",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions/{id}",
  ids: { taxCodeId: "integer", id: "integer" },
};

/**
 * Replaces one work role exemption whole; fields that are left out go back to their defaults.
 */
export const replaceTaxCodeWorkRoleExemption: Operation<ReplaceTaxCodeWorkRoleExemptionParams, WorkRoleExemption> = {
  like: replaceShape,
  id: "tax_code_work_role_exemptions.replace",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions/{id}",
  ids: { taxCodeId: "integer", id: "integer" },
  required: ["workRole"],
};

/**
 * Deletes one work role exemption for good.
 */
export const deleteTaxCodeWorkRoleExemption: Operation<DeleteTaxCodeWorkRoleExemptionParams, void> = {
  like: deleteShape,
  id: "tax_code_work_role_exemptions.delete",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions/{id}",
  ids: { taxCodeId: "integer", id: "integer" },
};

/**
 * Counts the work role exemptions that match the given conditions.
 */
export const countTaxCodeWorkRoleExemptions: Operation<{ taxCodeId: number } & CountParams, Count> = {
  like: countShape,
  id: "tax_code_work_role_exemptions.count",
  path: "/finance/taxCodes/{taxCodeId}/workRoleExemptions/count",
  ids: { taxCodeId: "integer" },
};

/**
 * A work role whose time one tax code does not tax in full.
 */
export class TaxCodeWorkRoleExemptionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists work role exemptions, one page at a time.
   */
  list(taxCodeId: number, params: ListParams = {}, options?: RequestOptions): Pages<WorkRoleExemption> {
    return this.#client.pages(listTaxCodeWorkRoleExemptions, { ...params, taxCodeId }, options);
  }

  /**
   * Gets one work role exemption by its id.
   */
  get(params: GetTaxCodeWorkRoleExemptionParams, options?: RequestOptions): Promise<WorkRoleExemption> {
    return this.#client.call(getTaxCodeWorkRoleExemption, params, options);
  }

  /**
   * Creates a work role exemption and returns it.
   */
  create(taxCodeId: number, params: WorkRoleExemptionCreate, options?: RequestOptions): Promise<WorkRoleExemption> {
    return this.#client.call(createTaxCodeWorkRoleExemption, { ...params, taxCodeId }, options);
  }

  /**
   * Changes the given fields of one work role exemption; the others stay as they are.
   */
  update(params: UpdateTaxCodeWorkRoleExemptionParams, options?: RequestOptions): Promise<WorkRoleExemption> {
    return this.#client.call(updateTaxCodeWorkRoleExemption, params, options);
  }

  /**
   * Replaces one work role exemption whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceTaxCodeWorkRoleExemptionParams, options?: RequestOptions): Promise<WorkRoleExemption> {
    return this.#client.call(replaceTaxCodeWorkRoleExemption, params, options);
  }

  /**
   * Deletes one work role exemption for good.
   */
  delete(params: DeleteTaxCodeWorkRoleExemptionParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTaxCodeWorkRoleExemption, params, options);
  }

  /**
   * Counts the work role exemptions that match the given conditions.
   */
  count(taxCodeId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTaxCodeWorkRoleExemptions, { ...params, taxCodeId }, options);
  }
}
