// @generated from definitions/connectwise-psa/resources/company/all-company-type-associations.yaml
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
  CompanyCompanyTypeAssociation,
  CompanyCompanyTypeAssociationCreate,
  CompanyCompanyTypeAssociationUpdate,
} from "../schemas/company/company-company-type-association.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListAllCompanyTypeAssociationsParams extends ListParams {
  /** Filter, e.g. `type/name = "Vendor"`. Also: company/id. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "all_company_type_associations",
  path: "/company/companyTypeAssociations",
  required: ["type", "company"],
};

/** Lists which company has which types, over all companies. */
export const listAllCompanyTypeAssociations: Operation<
  ListAllCompanyTypeAssociationsParams,
  CompanyCompanyTypeAssociation
> = { of: base, like: listShape };

/** Gets one company type assignment by its id. */
export const getAllCompanyTypeAssociation: Operation<{ id: number } & GetParams, CompanyCompanyTypeAssociation> = {
  of: base,
  like: getShape,
};

/** Gives a company one more type. */
export const createAllCompanyTypeAssociation: Operation<
  CompanyCompanyTypeAssociationCreate,
  CompanyCompanyTypeAssociation
> = { of: base, like: createShape };

/** Changes one of the types of a company into another. */
export const updateAllCompanyTypeAssociation: Operation<
  { id: number } & CompanyCompanyTypeAssociationUpdate,
  CompanyCompanyTypeAssociation
> = { of: base, like: updateShape };

/** Replaces one company type assignment whole; fields that are left out go back to their defaults. */
export const replaceAllCompanyTypeAssociation: Operation<
  { id: number } & CompanyCompanyTypeAssociationCreate,
  CompanyCompanyTypeAssociation
> = { of: base, like: replaceShape };

/** Takes one type off a company. */
export const deleteAllCompanyTypeAssociation: Operation<{ id: number } & NoParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the company type assignments that match the given conditions. */
export const countAllCompanyTypeAssociations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Which company has which types, over all companies at once. */
export interface AllCompanyTypeAssociationsResource {
  /** Lists which company has which types, over all companies. */
  list(params?: ListAllCompanyTypeAssociationsParams, options?: RequestOptions): Pages<CompanyCompanyTypeAssociation>;
  /** Gets one company type assignment by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CompanyCompanyTypeAssociation>;
  /** Gives a company one more type. */
  create(params: CompanyCompanyTypeAssociationCreate, options?: RequestOptions): Promise<CompanyCompanyTypeAssociation>;
  /** Changes one of the types of a company into another. */
  update(
    id: number,
    params: CompanyCompanyTypeAssociationUpdate,
    options?: RequestOptions,
  ): Promise<CompanyCompanyTypeAssociation>;
  /** Replaces one company type assignment whole; fields that are left out go back to their defaults. */
  replace(
    id: number,
    params: CompanyCompanyTypeAssociationCreate,
    options?: RequestOptions,
  ): Promise<CompanyCompanyTypeAssociation>;
  /** Takes one type off a company. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the company type assignments that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.allCompanyTypeAssociations` is made from. */
export const allCompanyTypeAssociationsResource: Resource<AllCompanyTypeAssociationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const allCompanyTypeAssociationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_type_assignments_count: { operation: countAllCompanyTypeAssociations },
  create_a_connect_wise_psa_company_type_assignment: { operation: createAllCompanyTypeAssociation },
  delete_a_connect_wise_psa_company_type_assignment_by_id: { operation: deleteAllCompanyTypeAssociation },
  get_single_connect_wise_psa_company_type_assignment_by_id: { operation: getAllCompanyTypeAssociation },
  list_all_connect_wise_psa_company_type_assignments: { operation: listAllCompanyTypeAssociations },
  replace_a_connect_wise_psa_company_type_assignment_by_id: { operation: replaceAllCompanyTypeAssociation },
  update_a_connect_wise_psa_company_type_assignment_by_id: { operation: updateAllCompanyTypeAssociation },
};
