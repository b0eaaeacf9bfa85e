// @generated from definitions/connectwise-psa/resources/company/contact-communications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ContactCommunication,
  ContactCommunicationCreate,
  ContactCommunicationUpdate,
} from "../schemas/company/contact-communication.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetContactCommunicationParams extends GetParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the number or address of a contact. */
  id: number;
}

export interface UpdateContactCommunicationParams extends ContactCommunicationUpdate {
  /** Id of the contact. */
  contactId: number;
  /** Id of the number or address of a contact. */
  id: number;
}

export interface ReplaceContactCommunicationParams extends ContactCommunicationCreate {
  /** Id of the contact. */
  contactId: number;
  /** Id of the number or address of a contact. */
  id: number;
}

export interface DeleteContactCommunicationParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the number or address of a contact. */
  id: number;
}

const base: ResourceShape = {
  name: "contact_communications",
  path: "/company/contacts/{contactId}/communications",
  required: ["type", "value"],
};

/** Lists the phone numbers, fax numbers and e-mail addresses of one contact. */
export const listContactCommunications: Operation<{ contactId: number } & ListParams, ContactCommunication> = {
  of: base,
  like: listShape,
};

/** Gets one number or address of a contact by its id. */
export const getContactCommunication: Operation<GetContactCommunicationParams, ContactCommunication> = {
  of: base,
  like: getShape,
};

/** Adds a phone number, fax number or e-mail address to a contact. */
export const createContactCommunication: Operation<
  { contactId: number } & ContactCommunicationCreate,
  ContactCommunication
> = { of: base, like: createShape };

/** Changes the given fields of one number or address of a contact; the others stay as they are. */
export const updateContactCommunication: Operation<UpdateContactCommunicationParams, ContactCommunication> = {
  of: base,
  like: updateShape,
};

/** Replaces one number or address of a contact whole; fields that are left out go back to their defaults. */
export const replaceContactCommunication: Operation<ReplaceContactCommunicationParams, ContactCommunication> = {
  of: base,
  like: replaceShape,
};

/** Deletes one phone number, fax number or e-mail address of a contact. */
export const deleteContactCommunication: Operation<DeleteContactCommunicationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the numbers and addresses of a contact that match the given conditions. */
export const countContactCommunications: Operation<{ contactId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The phone numbers, fax numbers and e-mail addresses of one contact, one record each. */
export interface ContactCommunicationsResource {
  /** Lists the phone numbers, fax numbers and e-mail addresses of one contact. */
  list(contactId: number, params?: ListParams, options?: RequestOptions): Pages<ContactCommunication>;
  /** Gets one number or address of a contact by its id. */
  get(params: GetContactCommunicationParams, options?: RequestOptions): Promise<ContactCommunication>;
  /**
   * Adds a phone number, fax number or e-mail address to a contact.
   *
   * @example
   * await client.contactCommunications.create(1042, {
   *   type: { id: 2 },
   *   value: "8135550100",
   *   communicationType: "Phone",
   *   defaultFlag: true,
   * });
   */
  create(
    contactId: number,
    params: ContactCommunicationCreate,
    options?: RequestOptions,
  ): Promise<ContactCommunication>;
  /**
   * Changes the given fields of one number or address of a contact; the others stay as they are.
   *
   * @example
   * await client.contactCommunications.update({ contactId: 1042, id: 501, value: "jane.smith@acme.example" });
   */
  update(params: UpdateContactCommunicationParams, options?: RequestOptions): Promise<ContactCommunication>;
  /** Replaces one number or address of a contact whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceContactCommunicationParams, options?: RequestOptions): Promise<ContactCommunication>;
  /** Deletes one phone number, fax number or e-mail address of a contact. */
  delete(params: DeleteContactCommunicationParams, options?: RequestOptions): Promise<void>;
  /** Counts the numbers and addresses of a contact that match the given conditions. */
  count(contactId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.contactCommunications` is made from. */
export const contactCommunicationsResource: Resource<ContactCommunicationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const contactCommunicationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_communications_count: { operation: countContactCommunications },
  create_a_connect_wise_psa_contact_communication: { operation: createContactCommunication },
  delete_a_connect_wise_psa_contact_communication_by_id: { operation: deleteContactCommunication },
  get_single_connect_wise_psa_contact_communication_by_id: { operation: getContactCommunication },
  list_all_connect_wise_psa_contact_communications: { operation: listContactCommunications },
  replace_a_connect_wise_psa_contact_communication_by_id: { operation: replaceContactCommunication },
  update_a_connect_wise_psa_contact_communication_by_id: { operation: updateContactCommunication },
};
