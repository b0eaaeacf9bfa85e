// @generated from definitions/connectwise-psa/resources/company/contact-marketing-groups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ContactGroup, ContactGroupCreate, ContactGroupUpdate } from "../schemas/company/contact-group.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetContactMarketingGroupParams extends GetParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the marketing group of a contact. */
  id: number;
}

export interface UpdateContactMarketingGroupParams extends ContactGroupUpdate {
  /** Id of the contact. */
  contactId: number;
  /** Id of the marketing group of a contact. */
  id: number;
}

export interface ReplaceContactMarketingGroupParams extends ContactGroupCreate {
  /** Id of the contact. */
  contactId: number;
  /** Id of the marketing group of a contact. */
  id: number;
}

export interface DeleteContactMarketingGroupParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the marketing group of a contact. */
  id: number;
}

const base: ResourceShape = {
  name: "contact_marketing_groups",
  path: "/company/contacts/{contactId}/groups",
  required: ["group"],
};

/**
 * Lists the marketing groups one contact is in. The marketing groups one contact is in, and whether mailings of the
 * group still reach that person.
 */
export const listContactMarketingGroups: Operation<{ contactId: number } & ListParams, ContactGroup> = {
  of: base,
  like: listShape,
};

/** Gets one marketing group of a contact by its id. */
export const getContactMarketingGroup: Operation<GetContactMarketingGroupParams, ContactGroup> = {
  of: base,
  like: getShape,
};

/** Puts a contact into a marketing group. */
export const createContactMarketingGroup: Operation<{ contactId: number } & ContactGroupCreate, ContactGroup> = {
  of: base,
  like: createShape,
};

/** Changes the membership of a contact in a marketing group. */
export const updateContactMarketingGroup: Operation<UpdateContactMarketingGroupParams, ContactGroup> = {
  of: base,
  like: updateShape,
};

/** Replaces one marketing group of a contact whole; fields that are left out go back to their defaults. */
export const replaceContactMarketingGroup: Operation<ReplaceContactMarketingGroupParams, ContactGroup> = {
  of: base,
  like: replaceShape,
};

/** Takes a contact out of a marketing group. */
export const deleteContactMarketingGroup: Operation<DeleteContactMarketingGroupParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the marketing groups of a contact that match the given conditions. */
export const countContactMarketingGroups: Operation<{ contactId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The marketing groups one contact is in, and whether mailings of the group still reach that person. */
export interface ContactMarketingGroupsResource {
  /**
   * Lists the marketing groups one contact is in. The marketing groups one contact is in, and whether mailings of the
   * group still reach that person.
   */
  list(contactId: number, params?: ListParams, options?: RequestOptions): Pages<ContactGroup>;
  /** Gets one marketing group of a contact by its id. */
  get(params: GetContactMarketingGroupParams, options?: RequestOptions): Promise<ContactGroup>;
  /** Puts a contact into a marketing group. */
  create(contactId: number, params: ContactGroupCreate, options?: RequestOptions): Promise<ContactGroup>;
  /** Changes the membership of a contact in a marketing group. */
  update(params: UpdateContactMarketingGroupParams, options?: RequestOptions): Promise<ContactGroup>;
  /** Replaces one marketing group of a contact whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceContactMarketingGroupParams, options?: RequestOptions): Promise<ContactGroup>;
  /** Takes a contact out of a marketing group. */
  delete(params: DeleteContactMarketingGroupParams, options?: RequestOptions): Promise<void>;
  /** Counts the marketing groups of a contact that match the given conditions. */
  count(contactId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.contactMarketingGroups` is made from. */
export const contactMarketingGroupsResource: Resource<ContactMarketingGroupsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const contactMarketingGroupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_marketing_groups_count: { operation: countContactMarketingGroups },
  create_a_connect_wise_psa_contact_marketing_group: { operation: createContactMarketingGroup },
  delete_a_connect_wise_psa_contact_marketing_group_by_id: { operation: deleteContactMarketingGroup },
  get_single_connect_wise_psa_contact_marketing_group_by_id: { operation: getContactMarketingGroup },
  list_all_connect_wise_psa_contact_marketing_groups: { operation: listContactMarketingGroups },
  replace_a_connect_wise_psa_contact_marketing_group_by_id: { operation: replaceContactMarketingGroup },
  update_a_connect_wise_psa_contact_marketing_group_by_id: { operation: updateContactMarketingGroup },
};
