// @generated from definitions/connectwise-psa/resources/company/contact-relationships.yaml
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
  ContactRelationship,
  ContactRelationshipCreate,
  ContactRelationshipUpdate,
} from "../schemas/company/contact-relationship.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "contact_relationships",
  path: "/company/contacts/relationships",
  required: ["name"],
};

/**
 * Lists contact relationships. Ways in which a contact can stand to another person or to your firm, such as Assistant
 * or Spouse.
 */
export const listContactRelationships: Operation<ListParams, ContactRelationship> = { of: base, like: listShape };

/** Gets one contact relationship by its id. */
export const getContactRelationship: Operation<{ id: number } & GetParams, ContactRelationship> = {
  of: base,
  like: getShape,
};

/**
 * Creates a contact relationship and returns it. Ways in which a contact can stand to another person or to your firm,
 * such as Assistant or Spouse.
 */
export const createContactRelationship: Operation<ContactRelationshipCreate, ContactRelationship> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one contact relationship; the others stay as they are. */
export const updateContactRelationship: Operation<{ id: number } & ContactRelationshipUpdate, ContactRelationship> = {
  of: base,
  like: updateShape,
};

/** Replaces one contact relationship whole; fields that are left out go back to their defaults. */
export const replaceContactRelationship: Operation<{ id: number } & ContactRelationshipCreate, ContactRelationship> = {
  of: base,
  like: replaceShape,
};

/** Deletes one contact relationship for good. */
export const deleteContactRelationship: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the contact relationships that match the given conditions. */
export const countContactRelationships: Operation<CountParams, Count> = { of: base, like: countShape };

/** Ways in which a contact can stand to another person or to your firm, such as Assistant or Spouse. */
export interface ContactRelationshipsResource {
  /**
   * Lists contact relationships. Ways in which a contact can stand to another person or to your firm, such as Assistant
   * or Spouse.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ContactRelationship>;
  /** Gets one contact relationship by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ContactRelationship>;
  /**
   * Creates a contact relationship and returns it. Ways in which a contact can stand to another person or to your firm,
   * such as Assistant or Spouse.
   */
  create(params: ContactRelationshipCreate, options?: RequestOptions): Promise<ContactRelationship>;
  /** Changes the given fields of one contact relationship; the others stay as they are. */
  update(id: number, params: ContactRelationshipUpdate, options?: RequestOptions): Promise<ContactRelationship>;
  /** Replaces one contact relationship whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ContactRelationshipCreate, options?: RequestOptions): Promise<ContactRelationship>;
  /** Deletes one contact relationship for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the contact relationships that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.contactRelationships` is made from. */
export const contactRelationshipsResource: Resource<ContactRelationshipsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const contactRelationshipsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_relationships_count: { operation: countContactRelationships },
  create_a_connect_wise_psa_contact_relationship: { operation: createContactRelationship },
  delete_a_connect_wise_psa_contact_relationship_by_id: { operation: deleteContactRelationship },
  get_single_connect_wise_psa_contact_relationship_by_id: { operation: getContactRelationship },
  list_all_connect_wise_psa_contact_relationships: { operation: listContactRelationships },
  replace_a_connect_wise_psa_contact_relationship_by_id: { operation: replaceContactRelationship },
  update_a_connect_wise_psa_contact_relationship_by_id: { operation: updateContactRelationship },
};
