// @generated from definitions/connectwise-psa/resources/company/contacts.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  Contact,
  ContactCreate,
  ContactInfo,
  ContactUpdate,
  PortalSecurity,
  RequestPasswordRequest,
  ValidatePortalRequest,
  ValidatePortalResponse,
} from "../schemas/company/contact.js";
import { binary, boolean, dateTime, expression, integer, json, many, none, text } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListContactsParams extends ListParams {
  /**
   * Filter, e.g. `company/id = 250 and lastName = "Smith" and inactiveFlag = false`. Useful names: id, firstName,
   * lastName (there is no `name`), company/id, company/name, site/name, title, inactiveFlag, defaultFlag, lastUpdated
   * (dates in brackets). E-mail addresses and types go into childConditions.
   */
  conditions?: string;
  /**
   * Filter on numbers, addresses or types, e.g. `communicationItems/value = "jane@acme.example" and
   * communicationItems/communicationType = "Email"` or `types/id = 46`.
   */
  childConditions?: string;
  /** Fields to return, e.g. `id,firstName,lastName,company/name,communicationItems`. */
  fields?: string;
}

export interface DeleteContactParams {
  /** Contact of the same company who takes over the records. */
  transferContactId?: number;
}

export interface GetDefaultContactsParams {
  /** Id of the company. */
  companyId: number;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface GetImageContactsParams {
  /** True gives a stand-in picture when there is none. */
  useDefaultFlag?: boolean;
  /** When the picture was last fetched; only a newer one comes back. */
  lastModified?: string;
}

export interface ListPortalRightsContactsParams {
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

const base: ResourceShape = { name: "contacts", path: "/company/contacts", required: ["firstName"] };

/** Lists contacts. A person at a company, such as somebody who opens tickets, approves work or gets invoices. */
export const listContacts: Operation<ListContactsParams, Contact> = { of: base, like: listShape };

/** Gets one contact with phone numbers and e-mail addresses. */
export const getContact: Operation<{ id: number } & GetParams, Contact> = { of: base, like: getShape };

/** Creates a contact. */
export const createContact: Operation<ContactCreate, Contact> = { of: base, like: createShape };

/** Changes the given fields of one contact; the others stay as they are. */
export const updateContact: Operation<{ id: number } & ContactUpdate, Contact> = { of: base, like: updateShape };

/** Replaces one contact whole. Some servers answer 404 to this; an update always works. */
export const replaceContact: Operation<{ id: number } & ContactCreate, Contact> = { of: base, like: replaceShape };

/** Deletes one contact and hands its records to another one. */
export const deleteContact: Operation<{ id: number } & DeleteContactParams, void> = {
  of: base,
  like: deleteShape,
  query: { transferContactId: integer },
};

/** Counts the contacts that match the given conditions. */
export const countContacts: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one contact and so stand in the way of deleting it. */
export const usagesContacts: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one contact. */
export const usagesListContacts: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists contacts in short, with numbers and addresses. */
export const listInfoContacts: Operation<ListInfoParams, ContactInfo> = { of: base, like: listInfoShape };

/** Gets one contact in short. */
export const getInfoContacts: Operation<{ id: number } & GetInfoParams, ContactInfo> = { of: base, like: getInfoShape };

/** Counts the contacts that the short list has and that match the given conditions. */
export const countInfoContacts: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Gets the default contact of one company. */
export const getDefaultContacts: Operation<GetDefaultContactsParams, Contact> = {
  of: base,
  name: "get_default",
  path: "{collection}/default",
  method: "GET",
  query: { companyId: integer, fields: expression },
  required: ["companyId"],
};

/** Gets the picture of one contact. */
export const getImageContacts: Operation<{ id: number } & GetImageContactsParams, Blob> = {
  of: base,
  name: "get_image",
  path: "{item}/image",
  method: "GET",
  query: { useDefaultFlag: boolean, lastModified: dateTime },
  returns: binary,
};

/** Lists what one contact may do in the customer portal. */
export const listPortalRightsContacts: Operation<{ id: number } & ListPortalRightsContactsParams, PortalSecurity> = {
  of: base,
  name: "list_portal_rights",
  path: "{item}/portalSecurity",
  method: "GET",
  query: { page: integer, pageSize: integer, pageId: text },
  paging: pagesPaging,
  returns: many,
};

/** Mails a contact a new password (a reset) for the login to the customer portal. */
export const requestPasswordContacts: Operation<RequestPasswordRequest, void> = {
  of: base,
  name: "request_password",
  path: "{collection}/requestPassword",
  method: "POST",
  body: { as: json },
  returns: none,
  required: ["email"],
};

/** Checks e-mail address and password of a contact for the customer portal. */
export const validatePortalCredentialsContacts: Operation<ValidatePortalRequest, ValidatePortalResponse> = {
  of: base,
  name: "validate_portal_credentials",
  path: "{collection}/validatePortalCredentials",
  method: "POST",
  body: { as: json },
  required: ["email", "password"],
};

/** A person at a company, such as somebody who opens tickets, approves work or gets invoices. */
export interface ContactsResource {
  /**
   * Lists contacts. A person at a company, such as somebody who opens tickets, approves work or gets invoices.
   *
   * @example
   * await client.contacts.list({
   *   conditions: "company/name = \"Acme Corp\" and inactiveFlag = false",
   *   orderBy: "lastName asc",
   *   fields: "id,firstName,lastName,title",
   * });
   */
  list(params?: ListContactsParams, options?: RequestOptions): Pages<Contact>;
  /** Gets one contact with phone numbers and e-mail addresses. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Contact>;
  /**
   * Creates a contact.
   *
   * @example
   * await client.contacts.create({
   *   firstName: "Jane",
   *   lastName: "Smith",
   *   company: { id: 250 },
   *   title: "Office Manager",
   *   communicationItems: [
   *     { type: { id: 1 }, value: "jane@acme.example", communicationType: "Email", defaultFlag: true },
   *     { type: { id: 2 }, value: "8135550100", communicationType: "Phone", defaultFlag: true },
   *   ],
   * });
   */
  create(params: ContactCreate, options?: RequestOptions): Promise<Contact>;
  /**
   * Changes the given fields of one contact; the others stay as they are.
   *
   * @example
   * await client.contacts.update(1042, { title: "IT Manager" });
   */
  update(id: number, params: ContactUpdate, options?: RequestOptions): Promise<Contact>;
  /** Replaces one contact whole. Some servers answer 404 to this; an update always works. */
  replace(id: number, params: ContactCreate, options?: RequestOptions): Promise<Contact>;
  /** Deletes one contact and hands its records to another one. */
  delete(id: number, params?: DeleteContactParams, options?: RequestOptions): Promise<void>;
  /** Counts the contacts that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one contact and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one contact. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists contacts in short, with numbers and addresses. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ContactInfo>;
  /** Gets one contact in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ContactInfo>;
  /** Counts the contacts that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Gets the default contact of one company. */
  getDefault(params: GetDefaultContactsParams, options?: RequestOptions): Promise<Contact>;
  /** Gets the picture of one contact. */
  getImage(id: number, params?: GetImageContactsParams, options?: RequestOptions): Promise<Blob>;
  /** Lists what one contact may do in the customer portal. */
  listPortalRights(
    id: number,
    params?: ListPortalRightsContactsParams,
    options?: RequestOptions,
  ): Pages<PortalSecurity>;
  /**
   * Mails a contact a new password (a reset) for the login to the customer portal.
   *
   * @example
   * await client.contacts.requestPassword({ email: "jane@acme.example" });
   */
  requestPassword(params: RequestPasswordRequest, options?: RequestOptions): Promise<void>;
  /** Checks e-mail address and password of a contact for the customer portal. */
  validatePortalCredentials(params: ValidatePortalRequest, options?: RequestOptions): Promise<ValidatePortalResponse>;
}

/** What `client.contacts` is made from. */
export const contactsResource: Resource<ContactsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteContact,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    getDefaultContacts,
    getImageContacts,
    listPortalRightsContacts,
    requestPasswordContacts,
    validatePortalCredentialsContacts,
  ],
};

/** The operations behind the tools of this resource. */
export const contactsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contacts_count: { operation: countContacts },
  connect_wise_psa_contacts_count_info: { operation: countInfoContacts },
  create_a_connect_wise_psa_contact: {
    operation: createContact,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listContacts } },
  },
  delete_a_connect_wise_psa_contact_by_id: { operation: deleteContact },
  get_single_connect_wise_psa_contact_by_id: { operation: getContact },
  connect_wise_psa_contacts_get_default: { operation: getDefaultContacts },
  connect_wise_psa_contacts_get_image: { operation: getImageContacts },
  connect_wise_psa_contacts_get_info: { operation: getInfoContacts },
  list_all_connect_wise_psa_contacts: { operation: listContacts },
  connect_wise_psa_contacts_list_info: { operation: listInfoContacts },
  connect_wise_psa_contacts_list_portal_rights: { operation: listPortalRightsContacts },
  replace_a_connect_wise_psa_contact_by_id: {
    operation: replaceContact,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listContacts } },
  },
  connect_wise_psa_contacts_request_password: { operation: requestPasswordContacts },
  update_a_connect_wise_psa_contact_by_id: {
    operation: updateContact,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listContacts } },
  },
  connect_wise_psa_contacts_usages: { operation: usagesContacts },
  connect_wise_psa_contacts_usages_list: { operation: usagesListContacts },
};
