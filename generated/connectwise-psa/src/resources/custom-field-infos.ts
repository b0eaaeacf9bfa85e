// @generated from definitions/connectwise-psa/resources/system/custom-field-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { CustomFieldInfo } from "../schemas/system/custom-field-info.js";
import { listShape } from "../conventions.js";

const base: ResourceShape = { name: "custom_field_infos", path: "/system/customFieldInfos" };

/** Lists custom fields. A user-defined field in the form in which records carry it in customFields. */
export const listCustomFieldInfos: Operation<ListParams, CustomFieldInfo> = { of: base, like: listShape };

/** A user-defined field in the form in which records carry it in customFields. */
export interface CustomFieldInfosResource {
  /** Lists custom fields. A user-defined field in the form in which records carry it in customFields. */
  list(params?: ListParams, options?: RequestOptions): Pages<CustomFieldInfo>;
}

/** What `client.customFieldInfos` is made from. */
export const customFieldInfosResource: Resource<CustomFieldInfosResource> = { of: base, operations: [listShape] };

/** The operations behind the tools of this resource. */
export const customFieldInfosTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_custom_fields: { operation: listCustomFieldInfos },
};
