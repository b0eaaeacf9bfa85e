// @generated from definitions/atomicwork/resources/custom-objects/custom-objects.yaml
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
import type { Outcome } from "../schemas/common.js";
import type {
  CustomObject,
  CustomObjectChangesCreate,
  CustomObjectChangesUpdate,
  CustomObjectExport,
  CustomObjectInput,
  CustomObjectQuery,
} from "../schemas/custom-objects/custom-object.js";
import type { FieldDefinition, FieldOption } from "../schemas/forms/field.js";
import { boolean, integer, json, many, text } from "@toolwright/runtime";
import { bodyPagesPaging, createShape, deleteShape, getShape, sizedPagesPaging, updateShape } from "../conventions.js";

export interface ListCustomObjectsParams {
  /** Numeric id of the type of custom object. */
  object_type_id: number;
  /** Display id to look for, e.g. `COB-001`. */
  search_key?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  page_size?: number;
}

export interface SearchCustomObjectsParams extends CustomObjectQuery {
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  page_size?: number;
}

export interface ViewFieldsCustomObjectsParams {
  /** Numeric id of the type of custom object. */
  object_type_id: number;
}

export interface FieldOptionsCustomObjectsParams {
  /** Key of the field. */
  field_name: string;
  /** Choice that is wanted; what it is compared with is not published. */
  field_value?: string;
  /** Text to look for in the labels. */
  search_key?: string;
  /** Id of the choice one level up, for a nested field; an earlier answer has it. */
  parent_option_id?: number;
  /** Whether a choice for none is included. Default `false`. */
  include_none?: boolean;
  /** Whether a choice for any value is included. Default `false`. */
  include_any?: boolean;
  /** Whether a choice for an empty field is included. Default `false`. */
  include_null?: boolean;
}

const base: ResourceShape = {
  name: "custom_objects",
  path: "/custom-objects",
  item: "{collection}/by-id/{id}",
  required: ["object_type_id", "form_fields"],
};

/**
 * Lists the custom objects of one type. Records of kinds the account defined itself, such as vendors or contracts,
 * under a display id such as COB-001. The kind decides on the fields.
 */
export const listCustomObjects: Operation<ListCustomObjectsParams, CustomObject> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  query: { object_type_id: integer, search_key: text, page: integer, page_size: integer },
  paging: sizedPagesPaging,
  envelope: "data",
  returns: many,
  required: ["object_type_id"],
};

/** Reads one custom object with all its fields. */
export const getCustomObject: Operation<{ id: number } & NoParams, CustomObject> = { of: base, like: getShape };

/** Creates a custom object. */
export const createCustomObject: Operation<CustomObjectInput, CustomObject> = {
  of: base,
  like: createShape,
  maps: ["form_fields"],
};

/** Changes several fields of one custom object, such as a contract. */
export const updateCustomObject: Operation<{ id: number } & CustomObjectChangesCreate, CustomObject> = {
  of: base,
  like: updateShape,
  method: "PUT",
  required: ["form_fields"],
  maps: ["form_fields"],
};

/** Deletes one custom object; Atomicwork keeps a hidden copy. */
export const deleteCustomObject: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Searches the custom objects of one type by their fields. */
export const searchCustomObjects: Operation<{ object_type_id: number } & SearchCustomObjectsParams, CustomObject> = {
  of: base,
  name: "search",
  path: "{collection}/{object_type_id}/list",
  method: "POST",
  body: { as: json },
  paging: bodyPagesPaging,
  envelope: "data",
  idempotent: true,
  returns: many,
};

/** Lists the fields that custom objects of one type have, for filters and columns. */
export const viewFieldsCustomObjects: Operation<ViewFieldsCustomObjectsParams, FieldDefinition> = {
  of: base,
  name: "view_fields",
  path: "{collection}/view-fields",
  method: "GET",
  query: { object_type_id: integer },
  envelope: "data",
  returns: many,
  required: ["object_type_id"],
};

/** Lists the choices of a dropdown or relationship field of custom objects. */
export const fieldOptionsCustomObjects: Operation<
  { object_type_id: number } & FieldOptionsCustomObjectsParams,
  FieldOption
> = {
  of: base,
  name: "field_options",
  path: "{collection}/{object_type_id}/fields",
  method: "GET",
  query: {
    field_name: text,
    field_value: text,
    search_key: text,
    parent_option_id: integer,
    include_none: boolean,
    include_any: boolean,
    include_null: boolean,
  },
  envelope: "data",
  returns: many,
  required: ["field_name"],
};

/** Reads one custom object with only the fields that lead to other records. */
export const relationshipsCustomObjects: Operation<{ id: number } & NoParams, CustomObject> = {
  of: base,
  name: "relationships",
  path: "{item}/relationships",
  method: "GET",
};

/** Changes one field of one custom object; the others stay as they are. */
export const updateFieldCustomObjects: Operation<{ id: number } & CustomObjectChangesUpdate, CustomObject> = {
  of: base,
  name: "update_field",
  path: "{item}",
  method: "PATCH",
  body: { as: json },
  maps: ["form_fields"],
};

/** Mails all custom objects of one type as a CSV file. */
export const exportCustomObjects: Operation<{ object_type_id: number } & CustomObjectExport, Outcome> = {
  of: base,
  name: "export",
  path: "{collection}/{object_type_id}/list/download",
  method: "POST",
  body: { as: json },
};

/**
 * Records of kinds the account defined itself, such as vendors or contracts, under a display id such as COB-001. The
 * kind decides on the fields.
 */
export interface CustomObjectsResource {
  /**
   * Lists the custom objects of one type. Records of kinds the account defined itself, such as vendors or contracts,
   * under a display id such as COB-001. The kind decides on the fields.
   *
   * @example
   * await client.customObjects.list({ object_type_id: 14, search_key: "COB-001" });
   */
  list(params: ListCustomObjectsParams, options?: RequestOptions): Pages<CustomObject>;
  /**
   * Reads one custom object with all its fields.
   *
   * @example
   * await client.customObjects.get(8801);
   */
  get(id: number, params?: NoParams, options?: RequestOptions): Promise<CustomObject>;
  /** Creates a custom object. */
  create(params: CustomObjectInput, options?: RequestOptions): Promise<CustomObject>;
  /** Changes several fields of one custom object, such as a contract. */
  update(id: number, params: CustomObjectChangesCreate, options?: RequestOptions): Promise<CustomObject>;
  /**
   * Deletes one custom object; Atomicwork keeps a hidden copy.
   *
   * @example
   * await client.customObjects.delete(8801);
   */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /**
   * Searches the custom objects of one type by their fields.
   *
   * @example
   * await client.customObjects.search(14, {
   *   filters: [
   *     { attribute: "created_at", operator: "IS_BETWEEN", values: [{ value: "2026-06-01" }, { value: "2026-06-30" }] },
   *   ],
   *   sort: "CREATED_AT_DESC",
   * });
   */
  search(objectTypeId: number, params?: SearchCustomObjectsParams, options?: RequestOptions): Pages<CustomObject>;
  /**
   * Lists the fields that custom objects of one type have, for filters and columns.
   *
   * @example
   * await client.customObjects.viewFields({ object_type_id: 14 });
   */
  viewFields(params: ViewFieldsCustomObjectsParams, options?: RequestOptions): Pages<FieldDefinition>;
  /**
   * Lists the choices of a dropdown or relationship field of custom objects.
   *
   * @example
   * await client.customObjects.fieldOptions(14, { field_name: "contract_status" });
   */
  fieldOptions(
    objectTypeId: number,
    params: FieldOptionsCustomObjectsParams,
    options?: RequestOptions,
  ): Pages<FieldOption>;
  /**
   * Reads one custom object with only the fields that lead to other records.
   *
   * @example
   * await client.customObjects.relationships(8801);
   */
  relationships(id: number, params?: NoParams, options?: RequestOptions): Promise<CustomObject>;
  /** Changes one field of one custom object; the others stay as they are. */
  updateField(id: number, params: CustomObjectChangesUpdate, options?: RequestOptions): Promise<CustomObject>;
  /**
   * Mails all custom objects of one type as a CSV file.
   *
   * @example
   * await client.customObjects.export(14);
   */
  export(objectTypeId: number, params?: CustomObjectExport, options?: RequestOptions): Promise<Outcome>;
}

/** What `client.customObjects` is made from. */
export const customObjectsResource: Resource<CustomObjectsResource> = {
  of: base,
  operations: [
    listCustomObjects,
    getShape,
    createCustomObject,
    updateCustomObject,
    deleteShape,
    searchCustomObjects,
    viewFieldsCustomObjects,
    fieldOptionsCustomObjects,
    relationshipsCustomObjects,
    updateFieldCustomObjects,
    exportCustomObjects,
  ],
};

/** The operations behind the tools of this resource. */
export const customObjectsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_custom_object: { operation: createCustomObject },
  delete_a_atomicwork_custom_object_by_id: { operation: deleteCustomObject },
  atomicwork_custom_objects_export: { operation: exportCustomObjects },
  list_all_atomicwork_custom_object_field_options: { operation: fieldOptionsCustomObjects },
  get_single_atomicwork_custom_object_by_id: { operation: getCustomObject },
  list_all_atomicwork_custom_objects: { operation: listCustomObjects },
  get_single_atomicwork_custom_object_relationships_by_id: { operation: relationshipsCustomObjects },
  list_all_atomicwork_custom_objects_search: { operation: searchCustomObjects },
  update_a_atomicwork_custom_object_by_id: { operation: updateCustomObject },
  update_a_atomicwork_custom_object_field_by_id: { operation: updateFieldCustomObjects },
  list_all_atomicwork_custom_object_view_fields: { operation: viewFieldsCustomObjects },
};
