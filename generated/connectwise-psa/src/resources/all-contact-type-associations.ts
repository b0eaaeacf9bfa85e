// @generated from definitions/connectwise-psa/resources/company/all-contact-type-associations.yaml
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
  CompanyContactTypeAssociation,
  CompanyContactTypeAssociationCreate,
  CompanyContactTypeAssociationUpdate,
} from "../schemas/company/company-contact-type-association.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListAllContactTypeAssociationsParams extends ListParams {
  /** Filter, e.g. `type/name = "Decision Maker"`. Also: contact/id. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "all_contact_type_associations",
  path: "/company/contactTypeAssociations",
  required: ["type", "contact"],
};

/** Lists which contact has which types, over all contacts. */
export const listAllContactTypeAssociations: Operation<
  ListAllContactTypeAssociationsParams,
  CompanyContactTypeAssociation
> = { of: base, like: listShape };

/** Gets one contact type assignment by its id. */
export const getAllContactTypeAssociation: Operation<{ id: number } & GetParams, CompanyContactTypeAssociation> = {
  of: base,
  like: getShape,
};

/** Gives a contact one more type. */
export const createAllContactTypeAssociation: Operation<
  CompanyContactTypeAssociationCreate,
  CompanyContactTypeAssociation
> = { of: base, like: createShape };

/** Changes one of the types of a contact into another. */
export const updateAllContactTypeAssociation: Operation<
  { id: number } & CompanyContactTypeAssociationUpdate,
  CompanyContactTypeAssociation
> = { of: base, like: updateShape };

/** Replaces one contact type assignment whole; fields that are left out go back to their defaults. */
export const replaceAllContactTypeAssociation: Operation<
  { id: number } & CompanyContactTypeAssociationCreate,
  CompanyContactTypeAssociation
> = { of: base, like: replaceShape };

/** Takes one type off a contact. */
export const deleteAllContactTypeAssociation: Operation<{ id: number } & NoParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the contact type assignments that match the given conditions. */
export const countAllContactTypeAssociations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Which contact has which types, over all contacts at once. */
export interface AllContactTypeAssociationsResource {
  /** Lists which contact has which types, over all contacts. */
  list(params?: ListAllContactTypeAssociationsParams, options?: RequestOptions): Pages<CompanyContactTypeAssociation>;
  /** Gets one contact type assignment by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CompanyContactTypeAssociation>;
  /** Gives a contact one more type. */
  create(params: CompanyContactTypeAssociationCreate, options?: RequestOptions): Promise<CompanyContactTypeAssociation>;
  /** Changes one of the types of a contact into another. */
  update(
    id: number,
    params: CompanyContactTypeAssociationUpdate,
    options?: RequestOptions,
  ): Promise<CompanyContactTypeAssociation>;
  /** Replaces one contact type assignment whole; fields that are left out go back to their defaults. */
  replace(
    id: number,
    params: CompanyContactTypeAssociationCreate,
    options?: RequestOptions,
  ): Promise<CompanyContactTypeAssociation>;
  /** Takes one type off a contact. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the contact type assignments that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.allContactTypeAssociations` is made from. */
export const allContactTypeAssociationsResource: Resource<AllContactTypeAssociationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const allContactTypeAssociationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_type_assignments_count: { operation: countAllContactTypeAssociations },
  create_a_connect_wise_psa_contact_type_assignment: { operation: createAllContactTypeAssociation },
  delete_a_connect_wise_psa_contact_type_assignment_by_id: { operation: deleteAllContactTypeAssociation },
  get_single_connect_wise_psa_contact_type_assignment_by_id: { operation: getAllContactTypeAssociation },
  list_all_connect_wise_psa_contact_type_assignments: { operation: listAllContactTypeAssociations },
  replace_a_connect_wise_psa_contact_type_assignment_by_id: { operation: replaceAllContactTypeAssociation },
  update_a_connect_wise_psa_contact_type_assignment_by_id: { operation: updateAllContactTypeAssociation },
};
