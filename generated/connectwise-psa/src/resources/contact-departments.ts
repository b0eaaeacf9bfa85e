// @generated from definitions/connectwise-psa/resources/company/contact-departments.yaml
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
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ContactDepartment,
  ContactDepartmentCreate,
  ContactDepartmentInfo,
  ContactDepartmentUpdate,
} from "../schemas/company/contact-department.js";
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
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = { name: "contact_departments", path: "/company/contacts/departments", required: ["name"] };

/** Lists contact departments. Departments contacts can work in on the customer's side, such as Purchasing or IT. */
export const listContactDepartments: Operation<ListParams, ContactDepartment> = { of: base, like: listShape };

/** Gets one contact department by its id. */
export const getContactDepartment: Operation<{ id: number } & GetParams, ContactDepartment> = {
  of: base,
  like: getShape,
};

/**
 * Creates a contact department and returns it. Departments contacts can work in on the customer's side, such as
 * Purchasing or IT.
 */
export const createContactDepartment: Operation<ContactDepartmentCreate, ContactDepartment> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one contact department; the others stay as they are. */
export const updateContactDepartment: Operation<{ id: number } & ContactDepartmentUpdate, ContactDepartment> = {
  of: base,
  like: updateShape,
};

/** Replaces one contact department whole; fields that are left out go back to their defaults. */
export const replaceContactDepartment: Operation<{ id: number } & ContactDepartmentCreate, ContactDepartment> = {
  of: base,
  like: replaceShape,
};

/** Deletes one contact department for good. */
export const deleteContactDepartment: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the contact departments that match the given conditions. */
export const countContactDepartments: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one contact department and so stand in the way of deleting it. */
export const usagesContactDepartments: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one contact department. */
export const usagesListContactDepartments: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists contact departments in short, one page at a time. */
export const listInfoContactDepartments: Operation<ListInfoParams, ContactDepartmentInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one contact department in short. */
export const getInfoContactDepartments: Operation<{ id: number } & GetInfoParams, ContactDepartmentInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the contact departments that the short list has and that match the given conditions. */
export const countInfoContactDepartments: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Departments contacts can work in on the customer's side, such as Purchasing or IT. */
export interface ContactDepartmentsResource {
  /** Lists contact departments. Departments contacts can work in on the customer's side, such as Purchasing or IT. */
  list(params?: ListParams, options?: RequestOptions): Pages<ContactDepartment>;
  /** Gets one contact department by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ContactDepartment>;
  /**
   * Creates a contact department and returns it. Departments contacts can work in on the customer's side, such as
   * Purchasing or IT.
   */
  create(params: ContactDepartmentCreate, options?: RequestOptions): Promise<ContactDepartment>;
  /** Changes the given fields of one contact department; the others stay as they are. */
  update(id: number, params: ContactDepartmentUpdate, options?: RequestOptions): Promise<ContactDepartment>;
  /** Replaces one contact department whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ContactDepartmentCreate, options?: RequestOptions): Promise<ContactDepartment>;
  /** Deletes one contact department for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the contact departments that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one contact department and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one contact department. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists contact departments in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ContactDepartmentInfo>;
  /** Gets one contact department in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ContactDepartmentInfo>;
  /** Counts the contact departments that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.contactDepartments` is made from. */
export const contactDepartmentsResource: Resource<ContactDepartmentsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const contactDepartmentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_departments_count: { operation: countContactDepartments },
  connect_wise_psa_contact_departments_count_info: { operation: countInfoContactDepartments },
  create_a_connect_wise_psa_contact_department: { operation: createContactDepartment },
  delete_a_connect_wise_psa_contact_department_by_id: { operation: deleteContactDepartment },
  get_single_connect_wise_psa_contact_department_by_id: { operation: getContactDepartment },
  connect_wise_psa_contact_departments_get_info: { operation: getInfoContactDepartments },
  list_all_connect_wise_psa_contact_departments: { operation: listContactDepartments },
  connect_wise_psa_contact_departments_list_info: { operation: listInfoContactDepartments },
  replace_a_connect_wise_psa_contact_department_by_id: { operation: replaceContactDepartment },
  update_a_connect_wise_psa_contact_department_by_id: { operation: updateContactDepartment },
  connect_wise_psa_contact_departments_usages: { operation: usagesContactDepartments },
  connect_wise_psa_contact_departments_usages_list: { operation: usagesListContactDepartments },
};
