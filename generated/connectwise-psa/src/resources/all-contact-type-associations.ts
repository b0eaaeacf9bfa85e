// @generated from definitions/connectwise-psa/resources/company/all-contact-type-associations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Filter, e.g. `type/name = "Decision Maker"`. Also: contact/id.
   */
  conditions?: string;
}

/**
 * Lists which contact has which types, over all contacts.
 */
export const listAllContactTypeAssociations: Operation<
  ListAllContactTypeAssociationsParams,
  CompanyContactTypeAssociation
> = { like: listShape, id: "all_contact_type_associations.list", path: "/company/contactTypeAssociations" };

/**
 * Gets one contact type association by its id.
 */
export const getAllContactTypeAssociation: Operation<{ id: number } & GetParams, CompanyContactTypeAssociation> = {
  like: getShape,
  id: "all_contact_type_associations.get",
  path: "/company/contactTypeAssociations/{id}",
  ids: { id: "integer" },
};

/**
 * Gives a contact one more type.
 */
export const createAllContactTypeAssociation: Operation<
  CompanyContactTypeAssociationCreate,
  CompanyContactTypeAssociation
> = {
  like: createShape,
  id: "all_contact_type_associations.create",
  path: "/company/contactTypeAssociations",
  required: ["type", "contact"],
};

/**
 * Changes one of the types of a contact into another.
 */
export const updateAllContactTypeAssociation: Operation<
  { id: number } & CompanyContactTypeAssociationUpdate,
  CompanyContactTypeAssociation
> = {
  like: updateShape,
  id: "all_contact_type_associations.update",
  path: "/company/contactTypeAssociations/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one contact type association whole; fields that are left out go back to their defaults.
 */
export const replaceAllContactTypeAssociation: Operation<
  { id: number } & CompanyContactTypeAssociationCreate,
  CompanyContactTypeAssociation
> = {
  like: replaceShape,
  id: "all_contact_type_associations.replace",
  path: "/company/contactTypeAssociations/{id}",
  ids: { id: "integer" },
  required: ["type", "contact"],
};

/**
 * Takes one type off a contact.
 */
export const deleteAllContactTypeAssociation: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "all_contact_type_associations.delete",
  path: "/company/contactTypeAssociations/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the contact type associations that match the given conditions.
 */
export const countAllContactTypeAssociations: Operation<CountParams, Count> = {
  like: countShape,
  id: "all_contact_type_associations.count",
  path: "/company/contactTypeAssociations/count",
};

/**
 * Which contact has which types, over all contacts at once.
 */
export class AllContactTypeAssociationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists which contact has which types, over all contacts.
   */
  list(
    params: ListAllContactTypeAssociationsParams = {},
    options?: RequestOptions,
  ): Pages<CompanyContactTypeAssociation> {
    return this.#client.pages(listAllContactTypeAssociations, params, options);
  }

  /**
   * Gets one contact type association by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<CompanyContactTypeAssociation> {
    return this.#client.call(getAllContactTypeAssociation, { ...params, id }, options);
  }

  /**
   * Gives a contact one more type.
   */
  create(
    params: CompanyContactTypeAssociationCreate,
    options?: RequestOptions,
  ): Promise<CompanyContactTypeAssociation> {
    return this.#client.call(createAllContactTypeAssociation, params, options);
  }

  /**
   * Changes one of the types of a contact into another.
   */
  update(
    id: number,
    params: CompanyContactTypeAssociationUpdate,
    options?: RequestOptions,
  ): Promise<CompanyContactTypeAssociation> {
    return this.#client.call(updateAllContactTypeAssociation, { ...params, id }, options);
  }

  /**
   * Replaces one contact type association whole; fields that are left out go back to their defaults.
   */
  replace(
    id: number,
    params: CompanyContactTypeAssociationCreate,
    options?: RequestOptions,
  ): Promise<CompanyContactTypeAssociation> {
    return this.#client.call(replaceAllContactTypeAssociation, { ...params, id }, options);
  }

  /**
   * Takes one type off a contact.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteAllContactTypeAssociation, { ...params, id }, options);
  }

  /**
   * Counts the contact type associations that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countAllContactTypeAssociations, params, options);
  }
}
