// @generated from definitions/connectwise-psa/resources/company/contact-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ContactType,
  ContactTypeCreate,
  ContactTypeInfo,
  ContactTypeUpdate,
} from "../schemas/company/contact-type.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface UsagesListContactTypesParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

/**
 * Lists contact types, one page at a time.
 */
export const listContactTypes: Operation<ListParams, ContactType> = {
  like: listShape,
  id: "contact_types.list",
  path: "/company/contacts/types",
};

/**
 * Gets one contact type by its id.
 */
export const getContactType: Operation<{ id: number } & GetParams, ContactType> = {
  like: getShape,
  id: "contact_types.get",
  path: "/company/contacts/types/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a contact type and returns it.
 */
export const createContactType: Operation<ContactTypeCreate, ContactType> = {
  like: createShape,
  id: "contact_types.create",
  path: "/company/contacts/types",
  required: ["description"],
};

/**
 * Changes the given fields of one contact type; the others stay as they are.
 */
export const updateContactType: Operation<{ id: number } & ContactTypeUpdate, ContactType> = {
  like: updateShape,
  id: "contact_types.update",
  path: "/company/contacts/types/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one contact type whole; fields that are left out go back to their defaults.
 */
export const replaceContactType: Operation<{ id: number } & ContactTypeCreate, ContactType> = {
  like: replaceShape,
  id: "contact_types.replace",
  path: "/company/contacts/types/{id}",
  ids: { id: "integer" },
  required: ["description"],
};

/**
 * Deletes one contact type for good.
 */
export const deleteContactType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "contact_types.delete",
  path: "/company/contacts/types/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the contact types that match the given conditions.
 */
export const countContactTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "contact_types.count",
  path: "/company/contacts/types/count",
};

/**
 * Lists contact types in short, one page at a time.
 */
export const listInfoContactTypes: Operation<ListInfoParams, ContactTypeInfo> = {
  like: listInfoShape,
  id: "contact_types.list_info",
  path: "/company/contacts/types/info",
};

/**
 * Gets one contact type in short.
 */
export const getInfoContactTypes: Operation<{ id: number } & GetInfoParams, ContactTypeInfo> = {
  like: getInfoShape,
  id: "contact_types.get_info",
  path: "/company/contacts/types/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the contact types as the short list has them.
 */
export const countInfoContactTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "contact_types.count_info",
  path: "/company/contacts/types/count/info",
};

/**
 * Lists the records that use a contact type.
 */
export const usagesListContactTypes: Operation<{ id: number } & UsagesListContactTypesParams, Usage> = {
  id: "contact_types.usages_list",
  path: "/company/contact/types/{id}/usages/list",
  method: "GET",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    page: "integer",
    pageSize: "integer",
  },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Groups contacts are sorted into, such as Decision Maker or End User. A contact can have several.
 */
export class ContactTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists contact types, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ContactType> {
    return this.#client.pages(listContactTypes, params, options);
  }

  /**
   * Gets one contact type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ContactType> {
    return this.#client.call(getContactType, { ...params, id }, options);
  }

  /**
   * Creates a contact type and returns it.
   *
   * @example
   * await client.contactTypes.create({ description: "Decision Maker" });
   */
  create(params: ContactTypeCreate, options?: RequestOptions): Promise<ContactType> {
    return this.#client.call(createContactType, params, options);
  }

  /**
   * Changes the given fields of one contact type; the others stay as they are.
   */
  update(id: number, params: ContactTypeUpdate, options?: RequestOptions): Promise<ContactType> {
    return this.#client.call(updateContactType, { ...params, id }, options);
  }

  /**
   * Replaces one contact type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ContactTypeCreate, options?: RequestOptions): Promise<ContactType> {
    return this.#client.call(replaceContactType, { ...params, id }, options);
  }

  /**
   * Deletes one contact type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteContactType, { ...params, id }, options);
  }

  /**
   * Counts the contact types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countContactTypes, params, options);
  }

  /**
   * Lists contact types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<ContactTypeInfo> {
    return this.#client.pages(listInfoContactTypes, params, options);
  }

  /**
   * Gets one contact type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<ContactTypeInfo> {
    return this.#client.call(getInfoContactTypes, { ...params, id }, options);
  }

  /**
   * Counts the contact types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoContactTypes, params, options);
  }

  /**
   * Lists the records that use a contact type.
   */
  usagesList(id: number, params: UsagesListContactTypesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListContactTypes, { ...params, id }, options);
  }
}
