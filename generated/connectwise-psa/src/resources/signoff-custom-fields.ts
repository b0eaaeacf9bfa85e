// @generated from definitions/connectwise-psa/resources/service/signoff-custom-fields.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ServiceSignoffCustomField,
  ServiceSignoffCustomFieldCreate,
  ServiceSignoffCustomFieldUpdate,
} from "../schemas/service/service-signoff-custom-field.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetSignoffCustomFieldParams extends GetParams {
  /** Id of the sign-off form. */
  signoffId: number;
  /** Id of the sign-off custom field. */
  id: number;
}

export interface UpdateSignoffCustomFieldParams extends ServiceSignoffCustomFieldUpdate {
  /** Id of the sign-off form. */
  signoffId: number;
  /** Id of the sign-off custom field. */
  id: number;
}

export interface ReplaceSignoffCustomFieldParams extends ServiceSignoffCustomFieldCreate {
  /** Id of the sign-off form. */
  signoffId: number;
  /** Id of the sign-off custom field. */
  id: number;
}

export interface DeleteSignoffCustomFieldParams {
  /** Id of the sign-off form. */
  signoffId: number;
  /** Id of the sign-off custom field. */
  id: number;
}

const base: ResourceShape = {
  name: "signoff_custom_fields",
  path: "/service/serviceSignoff/{signoffId}/signoffcustomfields",
  required: ["sequenceNumber", "displaySection", "userDefinedField"],
};

/** Lists sign-off custom fields. A user-defined field that a sign-off form prints, and in which section. */
export const listSignoffCustomFields: Operation<{ signoffId: number } & ListParams, ServiceSignoffCustomField> = {
  of: base,
  like: listShape,
};

/** Gets one sign-off custom field by its id. */
export const getSignoffCustomField: Operation<GetSignoffCustomFieldParams, ServiceSignoffCustomField> = {
  of: base,
  like: getShape,
};

/**
 * Creates a sign-off custom field and returns it. A user-defined field that a sign-off form prints, and in which
 * section.
 */
export const createSignoffCustomField: Operation<
  { signoffId: number } & ServiceSignoffCustomFieldCreate,
  ServiceSignoffCustomField
> = { of: base, like: createShape };

/** Changes the given fields of one sign-off custom field; the others stay as they are. */
export const updateSignoffCustomField: Operation<UpdateSignoffCustomFieldParams, ServiceSignoffCustomField> = {
  of: base,
  like: updateShape,
};

/** Replaces one sign-off custom field whole; fields that are left out go back to their defaults. */
export const replaceSignoffCustomField: Operation<ReplaceSignoffCustomFieldParams, ServiceSignoffCustomField> = {
  of: base,
  like: replaceShape,
};

/** Deletes one sign-off custom field for good. */
export const deleteSignoffCustomField: Operation<DeleteSignoffCustomFieldParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the sign-off custom fields that match the given conditions. */
export const countSignoffCustomFields: Operation<{ signoffId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A user-defined field that a sign-off form prints, and in which section. */
export interface SignoffCustomFieldsResource {
  /** Lists sign-off custom fields. A user-defined field that a sign-off form prints, and in which section. */
  list(signoffId: number, params?: ListParams, options?: RequestOptions): Pages<ServiceSignoffCustomField>;
  /** Gets one sign-off custom field by its id. */
  get(params: GetSignoffCustomFieldParams, options?: RequestOptions): Promise<ServiceSignoffCustomField>;
  /**
   * Creates a sign-off custom field and returns it. A user-defined field that a sign-off form prints, and in which
   * section.
   */
  create(
    signoffId: number,
    params: ServiceSignoffCustomFieldCreate,
    options?: RequestOptions,
  ): Promise<ServiceSignoffCustomField>;
  /** Changes the given fields of one sign-off custom field; the others stay as they are. */
  update(params: UpdateSignoffCustomFieldParams, options?: RequestOptions): Promise<ServiceSignoffCustomField>;
  /** Replaces one sign-off custom field whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSignoffCustomFieldParams, options?: RequestOptions): Promise<ServiceSignoffCustomField>;
  /** Deletes one sign-off custom field for good. */
  delete(params: DeleteSignoffCustomFieldParams, options?: RequestOptions): Promise<void>;
  /** Counts the sign-off custom fields that match the given conditions. */
  count(signoffId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.signoffCustomFields` is made from. */
export const signoffCustomFieldsResource: Resource<SignoffCustomFieldsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const signoffCustomFieldsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_signoff_custom_fields_count: { operation: countSignoffCustomFields },
  create_a_connect_wise_psa_signoff_custom_field: { operation: createSignoffCustomField },
  delete_a_connect_wise_psa_signoff_custom_field_by_id: { operation: deleteSignoffCustomField },
  get_single_connect_wise_psa_signoff_custom_field_by_id: { operation: getSignoffCustomField },
  list_all_connect_wise_psa_signoff_custom_fields: { operation: listSignoffCustomFields },
  replace_a_connect_wise_psa_signoff_custom_field_by_id: { operation: replaceSignoffCustomField },
  update_a_connect_wise_psa_signoff_custom_field_by_id: { operation: updateSignoffCustomField },
};
