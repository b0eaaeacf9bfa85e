// @generated from definitions/connectwise-psa/resources/system/user-defined-fields.yaml
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
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  UserDefinedField,
  UserDefinedFieldCreate,
  UserDefinedFieldInfo,
  UserDefinedFieldUpdate,
} from "../schemas/system/user-defined-field.js";
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

const base: ResourceShape = {
  name: "user_defined_fields",
  path: "/system/userDefinedFields",
  required: ["podId", "caption", "sequenceNumber", "fieldTypeIdentifier"],
};

/**
 * Lists the definitions of user-defined fields. Custom fields your account added to tickets, companies, contacts and
 * other records. Their values stand in customFields of the records, keyed by the field's id.
 */
export const listUserDefinedFields: Operation<ListParams, UserDefinedField> = { of: base, like: listShape };

/** Gets one user-defined field by its id. */
export const getUserDefinedField: Operation<{ id: number } & GetParams, UserDefinedField> = {
  of: base,
  like: getShape,
};

/** Creates a user-defined field and returns it. */
export const createUserDefinedField: Operation<UserDefinedFieldCreate, UserDefinedField> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one user-defined field; the others stay as they are. */
export const updateUserDefinedField: Operation<{ id: number } & UserDefinedFieldUpdate, UserDefinedField> = {
  of: base,
  like: updateShape,
};

/** Replaces one user-defined field whole; fields that are left out go back to their defaults. */
export const replaceUserDefinedField: Operation<{ id: number } & UserDefinedFieldCreate, UserDefinedField> = {
  of: base,
  like: replaceShape,
};

/** Deletes one user-defined field for good. */
export const deleteUserDefinedField: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the user-defined fields that match the given conditions. */
export const countUserDefinedFields: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists user-defined fields in short, one page at a time. */
export const listInfoUserDefinedFields: Operation<ListInfoParams, UserDefinedFieldInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one user-defined field in short. */
export const getInfoUserDefinedFields: Operation<{ id: number } & GetInfoParams, UserDefinedFieldInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the user-defined fields that the short list has and that match the given conditions. */
export const countInfoUserDefinedFields: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * Custom fields your account added to tickets, companies, contacts and other records. Their values stand in
 * customFields of the records, keyed by the field's id.
 */
export interface UserDefinedFieldsResource {
  /**
   * Lists the definitions of user-defined fields. Custom fields your account added to tickets, companies, contacts and
   * other records. Their values stand in customFields of the records, keyed by the field's id.
   *
   * @example
   * await client.userDefinedFields.list({
   *   conditions: "screenId = \"sr100\"",
   *   fields: "id,caption,fieldTypeIdentifier,entryTypeIdentifier,options",
   * });
   */
  list(params?: ListParams, options?: RequestOptions): Pages<UserDefinedField>;
  /** Gets one user-defined field by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<UserDefinedField>;
  /**
   * Creates a user-defined field and returns it.
   *
   * @example
   * await client.userDefinedFields.create({
   *   podId: 2,
   *   caption: "Asset tag",
   *   sequenceNumber: 10,
   *   fieldTypeIdentifier: "Text",
   *   entryTypeIdentifier: "EntryField",
   *   displayOnScreenFlag: true,
   * });
   */
  create(params: UserDefinedFieldCreate, options?: RequestOptions): Promise<UserDefinedField>;
  /** Changes the given fields of one user-defined field; the others stay as they are. */
  update(id: number, params: UserDefinedFieldUpdate, options?: RequestOptions): Promise<UserDefinedField>;
  /** Replaces one user-defined field whole; fields that are left out go back to their defaults. */
  replace(id: number, params: UserDefinedFieldCreate, options?: RequestOptions): Promise<UserDefinedField>;
  /** Deletes one user-defined field for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the user-defined fields that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists user-defined fields in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<UserDefinedFieldInfo>;
  /** Gets one user-defined field in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<UserDefinedFieldInfo>;
  /** Counts the user-defined fields that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.userDefinedFields` is made from. */
export const userDefinedFieldsResource: Resource<UserDefinedFieldsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const userDefinedFieldsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_user_defined_fields_count: { operation: countUserDefinedFields },
  connect_wise_psa_user_defined_fields_count_info: { operation: countInfoUserDefinedFields },
  create_a_connect_wise_psa_user_defined_field: { operation: createUserDefinedField },
  delete_a_connect_wise_psa_user_defined_field_by_id: { operation: deleteUserDefinedField },
  get_single_connect_wise_psa_user_defined_field_by_id: { operation: getUserDefinedField },
  connect_wise_psa_user_defined_fields_get_info: { operation: getInfoUserDefinedFields },
  list_all_connect_wise_psa_user_defined_fields: { operation: listUserDefinedFields },
  connect_wise_psa_user_defined_fields_list_info: { operation: listInfoUserDefinedFields },
  replace_a_connect_wise_psa_user_defined_field_by_id: { operation: replaceUserDefinedField, json: "record" },
  update_a_connect_wise_psa_user_defined_field_by_id: { operation: updateUserDefinedField },
};
