// @generated from definitions/connectwise-psa/resources/company/contact-types.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ContactType,
  ContactTypeCreate,
  ContactTypeInfo,
  ContactTypeUpdate,
} from "../schemas/company/contact-type.js";
import { expression, integer, text } from "@toolwright/runtime";
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
  usagesListShape,
} from "../conventions.js";

export interface UsagesListContactTypesParams extends UsagesListParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "contact_types",
  path: "/company/contacts/types",
  paths: { usages_list: "/company/contact/types/{id}/usages/list", count_info: "{collection}/count/info" },
  required: ["description"],
};

/** Lists contact types. Kinds of contacts, such as Decision Maker or End User. */
export const listContactTypes: Operation<ListParams, ContactType> = { of: base, like: listShape };

/** Gets one contact type by its id. */
export const getContactType: Operation<{ id: number } & GetParams, ContactType> = { of: base, like: getShape };

/** Creates a contact type and returns it. Kinds of contacts, such as Decision Maker or End User. */
export const createContactType: Operation<ContactTypeCreate, ContactType> = { of: base, like: createShape };

/** Changes the given fields of one contact type; the others stay as they are. */
export const updateContactType: Operation<{ id: number } & ContactTypeUpdate, ContactType> = {
  of: base,
  like: updateShape,
};

/** Replaces one contact type whole; fields that are left out go back to their defaults. */
export const replaceContactType: Operation<{ id: number } & ContactTypeCreate, ContactType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one contact type for good. */
export const deleteContactType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the contact types that match the given conditions. */
export const countContactTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists the single records that use one contact type. */
export const usagesListContactTypes: Operation<{ id: number } & UsagesListContactTypesParams, Usage> = {
  of: base,
  like: usagesListShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
};

/** Lists contact types in short, one page at a time. */
export const listInfoContactTypes: Operation<ListInfoParams, ContactTypeInfo> = { of: base, like: listInfoShape };

/** Gets one contact type in short. */
export const getInfoContactTypes: Operation<{ id: number } & GetInfoParams, ContactTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the contact types that the short list has and that match the given conditions. */
export const countInfoContactTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Kinds of contacts, such as Decision Maker or End User. */
export interface ContactTypesResource {
  /** Lists contact types. Kinds of contacts, such as Decision Maker or End User. */
  list(params?: ListParams, options?: RequestOptions): Pages<ContactType>;
  /** Gets one contact type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ContactType>;
  /**
   * Creates a contact type and returns it. Kinds of contacts, such as Decision Maker or End User.
   *
   * @example
   * await client.contactTypes.create({ description: "Decision Maker" });
   */
  create(params: ContactTypeCreate, options?: RequestOptions): Promise<ContactType>;
  /** Changes the given fields of one contact type; the others stay as they are. */
  update(id: number, params: ContactTypeUpdate, options?: RequestOptions): Promise<ContactType>;
  /** Replaces one contact type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ContactTypeCreate, options?: RequestOptions): Promise<ContactType>;
  /** Deletes one contact type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the contact types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists the single records that use one contact type. */
  usagesList(id: number, params?: UsagesListContactTypesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists contact types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ContactTypeInfo>;
  /** Gets one contact type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ContactTypeInfo>;
  /** Counts the contact types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.contactTypes` is made from. */
export const contactTypesResource: Resource<ContactTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesListContactTypes,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const contactTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_types_count: { operation: countContactTypes },
  connect_wise_psa_contact_types_count_info: { operation: countInfoContactTypes },
  create_a_connect_wise_psa_contact_type: { operation: createContactType },
  delete_a_connect_wise_psa_contact_type_by_id: { operation: deleteContactType },
  get_single_connect_wise_psa_contact_type_by_id: { operation: getContactType },
  connect_wise_psa_contact_types_get_info: { operation: getInfoContactTypes },
  list_all_connect_wise_psa_contact_types: { operation: listContactTypes },
  connect_wise_psa_contact_types_list_info: { operation: listInfoContactTypes },
  replace_a_connect_wise_psa_contact_type_by_id: { operation: replaceContactType },
  update_a_connect_wise_psa_contact_type_by_id: { operation: updateContactType },
  connect_wise_psa_contact_types_usages_list: { operation: usagesListContactTypes },
};
