// @generated from definitions/atomicwork/resources/service-catalog/service-catalog-item-fields.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { FieldInput } from "../schemas/forms/field-input.js";
import type { FieldDefinition } from "../schemas/forms/field.js";
import { boolean, many, text, wholeBody } from "@toolwright/runtime";

export interface ListServiceCatalogItemFieldsParams {
  /** True for only the fields an administrator can edit. Default `false`. */
  show_editable_only?: boolean;
  /** Text to look for in field names. */
  search_key?: string;
}

export interface BulkCreateServiceCatalogItemFieldsParams {
  /** Fields to add, in order. */
  fields: FieldInput[];
}

const base: ResourceShape = { name: "service_catalog_item_fields", path: "/catalogue-items/{catalog_item_id}/fields" };

/** Lists the fields (questions) on the form of a catalog item. */
export const listServiceCatalogItemFields: Operation<
  { catalog_item_id: number } & ListServiceCatalogItemFieldsParams,
  FieldDefinition
> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  query: { show_editable_only: boolean, search_key: text },
  envelope: "data",
  returns: many,
};

/** Adds fields (questions) to the form of a catalog item. */
export const bulkCreateServiceCatalogItemFields: Operation<
  { catalog_item_id: number } & BulkCreateServiceCatalogItemFieldsParams,
  FieldDefinition
> = {
  of: base,
  name: "bulk_create",
  path: "{collection}/bulk",
  method: "POST",
  body: { as: wholeBody, name: "fields", empty: [] },
  envelope: "data",
  returns: many,
  required: ["fields"],
  dates: [
    "fields[].options[].created_at",
    "fields[].options[].updated_at",
    "fields[].asset_settings.sources[].last_synced_at",
    "fields[].created_at",
    "fields[].updated_at",
  ],
  maps: ["fields[].options[].language_label"],
};

/** Definitions of the fields on the form of a catalog item. */
export interface ServiceCatalogItemFieldsResource {
  /**
   * Lists the fields (questions) on the form of a catalog item.
   *
   * @example
   * await client.serviceCatalogItemFields.list(345);
   */
  list(
    catalogItemId: number,
    params?: ListServiceCatalogItemFieldsParams,
    options?: RequestOptions,
  ): Pages<FieldDefinition>;
  /**
   * Adds fields (questions) to the form of a catalog item.
   *
   * @example
   * await client.serviceCatalogItemFields.bulkCreate(345, {
   *   fields: [{ type: "SHORT_TEXT", display_name: "Cost center", hint: "Four digits.", required_field: true, order: 1 }],
   * });
   */
  bulkCreate(
    catalogItemId: number,
    params: BulkCreateServiceCatalogItemFieldsParams,
    options?: RequestOptions,
  ): Pages<FieldDefinition>;
}

/** What `client.serviceCatalogItemFields` is made from. */
export const serviceCatalogItemFieldsResource: Resource<ServiceCatalogItemFieldsResource> = {
  of: base,
  operations: [listServiceCatalogItemFields, bulkCreateServiceCatalogItemFields],
};

/** The operations behind the tools of this resource. */
export const serviceCatalogItemFieldsTools: Readonly<Record<string, ToolBinding>> = {
  atomicwork_service_catalog_item_fields_bulk_create: { operation: bulkCreateServiceCatalogItemFields },
  list_all_atomicwork_service_catalog_item_fields: { operation: listServiceCatalogItemFields },
};
