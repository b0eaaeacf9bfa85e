// @generated from definitions/connectwise-psa/resources/company/company-type-associations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CompanyTypeAssociation,
  CompanyTypeAssociationCreate,
  CompanyTypeAssociationUpdate,
} from "../schemas/company/company-type-association.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCompanyTypeAssociationParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the type of a company. */
  id: number;
}

export interface UpdateCompanyTypeAssociationParams extends CompanyTypeAssociationUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the type of a company. */
  id: number;
}

export interface ReplaceCompanyTypeAssociationParams extends CompanyTypeAssociationCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the type of a company. */
  id: number;
}

export interface DeleteCompanyTypeAssociationParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the type of a company. */
  id: number;
}

const base: ResourceShape = {
  name: "company_type_associations",
  path: "/company/companies/{companyId}/typeAssociations",
  required: ["type"],
};

/** Lists the types one company has, such as Client and Vendor. */
export const listCompanyTypeAssociations: Operation<{ companyId: number } & ListParams, CompanyTypeAssociation> = {
  of: base,
  like: listShape,
};

/** Gets one of the types of a company. */
export const getCompanyTypeAssociation: Operation<GetCompanyTypeAssociationParams, CompanyTypeAssociation> = {
  of: base,
  like: getShape,
};

/** Gives a company one more type. */
export const createCompanyTypeAssociation: Operation<
  { companyId: number } & CompanyTypeAssociationCreate,
  CompanyTypeAssociation
> = { of: base, like: createShape };

/** Changes one of the types of a company into another. */
export const updateCompanyTypeAssociation: Operation<UpdateCompanyTypeAssociationParams, CompanyTypeAssociation> = {
  of: base,
  like: updateShape,
};

/** Replaces one of the types of a company by another. */
export const replaceCompanyTypeAssociation: Operation<ReplaceCompanyTypeAssociationParams, CompanyTypeAssociation> = {
  of: base,
  like: replaceShape,
};

/** Takes one type off a company. */
export const deleteCompanyTypeAssociation: Operation<DeleteCompanyTypeAssociationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the types of a company. */
export const countCompanyTypeAssociations: Operation<{ companyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The types one company has, such as Client and Vendor. This is the way to change types of a company that exists. */
export interface CompanyTypeAssociationsResource {
  /** Lists the types one company has, such as Client and Vendor. */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<CompanyTypeAssociation>;
  /** Gets one of the types of a company. */
  get(params: GetCompanyTypeAssociationParams, options?: RequestOptions): Promise<CompanyTypeAssociation>;
  /**
   * Gives a company one more type.
   *
   * @example
   * await client.companyTypeAssociations.create(250, { type: { id: 4 } });
   */
  create(
    companyId: number,
    params: CompanyTypeAssociationCreate,
    options?: RequestOptions,
  ): Promise<CompanyTypeAssociation>;
  /**
   * Changes one of the types of a company into another.
   *
   * @example
   * await client.companyTypeAssociations.update({ companyId: 250, id: 31, type: { id: 4 } });
   */
  update(params: UpdateCompanyTypeAssociationParams, options?: RequestOptions): Promise<CompanyTypeAssociation>;
  /** Replaces one of the types of a company by another. */
  replace(params: ReplaceCompanyTypeAssociationParams, options?: RequestOptions): Promise<CompanyTypeAssociation>;
  /** Takes one type off a company. */
  delete(params: DeleteCompanyTypeAssociationParams, options?: RequestOptions): Promise<void>;
  /** Counts the types of a company. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyTypeAssociations` is made from. */
export const companyTypeAssociationsResource: Resource<CompanyTypeAssociationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyTypeAssociationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_type_associations_count: { operation: countCompanyTypeAssociations },
  create_a_connect_wise_psa_company_type_association: { operation: createCompanyTypeAssociation },
  delete_a_connect_wise_psa_company_type_association_by_id: { operation: deleteCompanyTypeAssociation },
  get_single_connect_wise_psa_company_type_association_by_id: { operation: getCompanyTypeAssociation },
  list_all_connect_wise_psa_company_type_associations: { operation: listCompanyTypeAssociations },
  replace_a_connect_wise_psa_company_type_association_by_id: { operation: replaceCompanyTypeAssociation },
  update_a_connect_wise_psa_company_type_association_by_id: { operation: updateCompanyTypeAssociation },
};
