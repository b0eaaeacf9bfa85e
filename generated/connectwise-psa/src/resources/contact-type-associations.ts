// @generated from definitions/connectwise-psa/resources/company/contact-type-associations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ContactTypeAssociation,
  ContactTypeAssociationCreate,
  ContactTypeAssociationUpdate,
} from "../schemas/company/contact-type-association.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetContactTypeAssociationParams extends GetParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the type of a contact. */
  id: number;
}

export interface UpdateContactTypeAssociationParams extends ContactTypeAssociationUpdate {
  /** Id of the contact. */
  contactId: number;
  /** Id of the type of a contact. */
  id: number;
}

export interface ReplaceContactTypeAssociationParams extends ContactTypeAssociationCreate {
  /** Id of the contact. */
  contactId: number;
  /** Id of the type of a contact. */
  id: number;
}

export interface DeleteContactTypeAssociationParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the type of a contact. */
  id: number;
}

const base: ResourceShape = {
  name: "contact_type_associations",
  path: "/company/contacts/{contactId}/typeAssociations",
  required: ["type"],
};

/**
 * Lists the types one contact has. The types one contact has, such as Decision Maker. This is the way to change types
 * of a contact that exists.
 */
export const listContactTypeAssociations: Operation<{ contactId: number } & ListParams, ContactTypeAssociation> = {
  of: base,
  like: listShape,
};

/** Gets one of the types of a contact. */
export const getContactTypeAssociation: Operation<GetContactTypeAssociationParams, ContactTypeAssociation> = {
  of: base,
  like: getShape,
};

/** Gives a contact one more type. */
export const createContactTypeAssociation: Operation<
  { contactId: number } & ContactTypeAssociationCreate,
  ContactTypeAssociation
> = { of: base, like: createShape };

/** Changes one of the types of a contact into another. */
export const updateContactTypeAssociation: Operation<UpdateContactTypeAssociationParams, ContactTypeAssociation> = {
  of: base,
  like: updateShape,
};

/** Replaces one of the types of a contact by another. */
export const replaceContactTypeAssociation: Operation<ReplaceContactTypeAssociationParams, ContactTypeAssociation> = {
  of: base,
  like: replaceShape,
};

/** Takes one type off a contact. */
export const deleteContactTypeAssociation: Operation<DeleteContactTypeAssociationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the types of a contact. */
export const countContactTypeAssociations: Operation<{ contactId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The types one contact has, such as Decision Maker. This is the way to change types of a contact that exists. */
export interface ContactTypeAssociationsResource {
  /**
   * Lists the types one contact has. The types one contact has, such as Decision Maker. This is the way to change types
   * of a contact that exists.
   */
  list(contactId: number, params?: ListParams, options?: RequestOptions): Pages<ContactTypeAssociation>;
  /** Gets one of the types of a contact. */
  get(params: GetContactTypeAssociationParams, options?: RequestOptions): Promise<ContactTypeAssociation>;
  /**
   * Gives a contact one more type.
   *
   * @example
   * await client.contactTypeAssociations.create(1042, { type: { id: 4 } });
   */
  create(
    contactId: number,
    params: ContactTypeAssociationCreate,
    options?: RequestOptions,
  ): Promise<ContactTypeAssociation>;
  /**
   * Changes one of the types of a contact into another.
   *
   * @example
   * await client.contactTypeAssociations.update({ contactId: 1042, id: 77, type: { id: 4 } });
   */
  update(params: UpdateContactTypeAssociationParams, options?: RequestOptions): Promise<ContactTypeAssociation>;
  /** Replaces one of the types of a contact by another. */
  replace(params: ReplaceContactTypeAssociationParams, options?: RequestOptions): Promise<ContactTypeAssociation>;
  /** Takes one type off a contact. */
  delete(params: DeleteContactTypeAssociationParams, options?: RequestOptions): Promise<void>;
  /** Counts the types of a contact. */
  count(contactId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.contactTypeAssociations` is made from. */
export const contactTypeAssociationsResource: Resource<ContactTypeAssociationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const contactTypeAssociationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_type_associations_count: { operation: countContactTypeAssociations },
  create_a_connect_wise_psa_contact_type_association: { operation: createContactTypeAssociation },
  delete_a_connect_wise_psa_contact_type_association_by_id: { operation: deleteContactTypeAssociation },
  get_single_connect_wise_psa_contact_type_association_by_id: { operation: getContactTypeAssociation },
  list_all_connect_wise_psa_contact_type_associations: { operation: listContactTypeAssociations },
  replace_a_connect_wise_psa_contact_type_association_by_id: { operation: replaceContactTypeAssociation },
  update_a_connect_wise_psa_contact_type_association_by_id: { operation: updateContactTypeAssociation },
};
