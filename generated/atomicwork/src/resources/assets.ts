// @generated from definitions/atomicwork/resources/assets/assets.yaml
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
import type { ListParams } from "../conventions.js";
import type { Asset, AssetDetails, AssetInput } from "../schemas/assets/asset.js";
import type { Activity, Filter } from "../schemas/common.js";
import type { FieldDefinition } from "../schemas/forms/field.js";
import { expression, integer, many, text, wholeBody } from "@toolwright/runtime";
import {
  createShape,
  deleteShape,
  getShape,
  listShape,
  sizedPagesPaging,
  tokensPaging,
  updateShape,
} from "../conventions.js";
import { assetForm } from "../forms.js";

export interface ListAssetsParams extends ListParams {
  /** Order of the assets. */
  sort_order?: "CREATED_AT_DESC" | "CREATED_AT_ASC" | "UPDATED_AT_DESC" | "NAME_ASC" | "NAME_DESC";
  /**
   * Sort keys as `field:DIRECTION`, joined by commas, e.g. `created_at:DESC`. Wins over `sort_order`; an unknown field
   * is refused.
   */
  sort?: string;
  /**
   * Conditions, or none for everything. Attributes: status (IS_ANY_OF, e.g. IN_USE, AVAILABLE, RETIRED), type_id
   * (IS_ANY_OF, asset type ids), assigned_to_id (IS_ANY_OF, user ids; IS_NULL for unassigned). Others are listed among
   * the asset attributes.
   */
  filters?: Filter[];
}

export interface GetAssetParams {
  /** System whose view is wanted, e.g. MS_INTUNE; the asset lists them as additional sources. */
  source?: string;
}

export interface AttributesAssetsParams {
  /** Asset type whose attributes are wanted; all types when left out. */
  asset_type?: number;
  /** Text to look for in attribute names. */
  search_key?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  page_size?: number;
}

export interface FormFieldsAssetsParams {
  /** Only fields this system fills in, e.g. MS_INTUNE. */
  source?: string;
}

export interface OfUserAssetsParams {
  /** Text to look for in the names of the assets. */
  search_key?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  page_size?: number;
}

export interface ActivitiesAssetsParams {
  /** System whose records are wanted, e.g. MS_INTUNE; a 404 when it knows nothing. */
  source?: string;
  /** Page to start on; the API insists on it, and a page token takes its place from the second page on. Default `1`. */
  page?: number;
  /** Where to go on: the cursor of the page before. Leave it out for the first page. */
  next_page_token?: string;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

const base: ResourceShape = {
  name: "assets",
  path: "/assets",
  paths: { list: "{collection}/list" },
  required: ["asset_type_id", "form_fields"],
};

/**
 * Searches the asset inventory. Laptops, phones, licenses and other things the company owns, and who holds them. What
 * fields an asset has depends on its type.
 */
export const listAssets: Operation<ListAssetsParams, Asset> = {
  of: base,
  like: listShape,
  method: "POST",
  query: { sort_order: expression, sort: text, page: integer, per_page: integer },
  body: { as: wholeBody, name: "filters", empty: [] },
  idempotent: true,
};

/** Reads one asset with all its fields. */
export const getAsset: Operation<{ id: number } & GetAssetParams, AssetDetails> = {
  of: base,
  like: getShape,
  query: { source: text },
};

/** Adds an asset to the inventory. */
export const createAsset: Operation<AssetInput, AssetDetails> = { of: base, like: createShape, maps: ["form_fields"] };

/** Changes an asset, e.g. its status or the person who holds it. */
export const updateAsset: Operation<{ id: number } & AssetInput, AssetDetails> = {
  of: base,
  like: updateShape,
  method: "PUT",
  required: ["asset_type_id", "form_fields"],
  maps: ["form_fields"],
};

/** Deletes an asset from the inventory. */
export const deleteAsset: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Lists the attributes assets have, for filters and sorting. */
export const attributesAssets: Operation<AttributesAssetsParams, FieldDefinition> = {
  of: base,
  name: "attributes",
  path: "{collection}/attributes",
  method: "GET",
  query: { asset_type: integer, search_key: text, page: integer, page_size: integer },
  paging: sizedPagesPaging,
  envelope: "data",
  returns: many,
};

/** Lists the fields that assets of one type have. */
export const formFieldsAssets: Operation<{ asset_type_id: number } & FormFieldsAssetsParams, FieldDefinition> = {
  of: base,
  name: "form_fields",
  path: "{collection}/types/{asset_type_id}/form-fields",
  method: "GET",
  query: { source: text },
  envelope: "data",
  returns: many,
};

/** Lists the assets one person holds. */
export const ofUserAssets: Operation<{ user_id: number } & OfUserAssetsParams, Asset> = {
  of: base,
  name: "of_user",
  path: "{collection}/users/{user_id}/list",
  method: "GET",
  query: { search_key: text, page: integer, page_size: integer },
  paging: sizedPagesPaging,
  envelope: "data",
  returns: many,
};

/** Lists what happened to an asset. */
export const activitiesAssets: Operation<{ id: number } & ActivitiesAssetsParams, Activity> = {
  of: base,
  name: "activities",
  path: "{item}/activities",
  method: "GET",
  query: { source: text, page: integer, next_page_token: text, per_page: integer },
  paging: tokensPaging,
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
};

/**
 * Laptops, phones, licenses and other things the company owns, and who holds them. What fields an asset has depends on
 * its type.
 */
export interface AssetsResource {
  /**
   * Searches the asset inventory. Laptops, phones, licenses and other things the company owns, and who holds them. What
   * fields an asset has depends on its type.
   *
   * @example
   * await client.assets.list({
   *   filters: [{ attribute: "assigned_to_id", operator: "IS_ANY_OF", values: [{ value: 4021 }] }],
   *   sort_order: "NAME_ASC",
   * });
   */
  list(params?: ListAssetsParams, options?: RequestOptions): Pages<Asset>;
  /**
   * Reads one asset with all its fields.
   *
   * @example
   * await client.assets.get(5301);
   */
  get(id: number, params?: GetAssetParams, options?: RequestOptions): Promise<AssetDetails>;
  /** Adds an asset to the inventory. */
  create(params: AssetInput, options?: RequestOptions): Promise<AssetDetails>;
  /** Changes an asset, e.g. its status or the person who holds it. */
  update(id: number, params: AssetInput, options?: RequestOptions): Promise<AssetDetails>;
  /**
   * Deletes an asset from the inventory.
   *
   * @example
   * await client.assets.delete(5301);
   */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /**
   * Lists the attributes assets have, for filters and sorting.
   *
   * @example
   * await client.assets.attributes({ search_key: "serial" });
   */
  attributes(params?: AttributesAssetsParams, options?: RequestOptions): Pages<FieldDefinition>;
  /**
   * Lists the fields that assets of one type have.
   *
   * @example
   * await client.assets.formFields(3);
   */
  formFields(assetTypeId: number, params?: FormFieldsAssetsParams, options?: RequestOptions): Pages<FieldDefinition>;
  /**
   * Lists the assets one person holds.
   *
   * @example
   * await client.assets.ofUser(4021);
   */
  ofUser(userId: number, params?: OfUserAssetsParams, options?: RequestOptions): Pages<Asset>;
  /**
   * Lists what happened to an asset.
   *
   * @example
   * await client.assets.activities(5301);
   */
  activities(id: number, params?: ActivitiesAssetsParams, options?: RequestOptions): Pages<Activity>;
}

/** What `client.assets` is made from. */
export const assetsResource: Resource<AssetsResource> = {
  of: base,
  operations: [
    listAssets,
    getAsset,
    createAsset,
    updateAsset,
    deleteShape,
    attributesAssets,
    formFieldsAssets,
    ofUserAssets,
    activitiesAssets,
  ],
};

/** The operations behind the tools of this resource. */
export const assetsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_asset_activities: { operation: activitiesAssets },
  list_all_atomicwork_asset_attributes: { operation: attributesAssets },
  create_a_atomicwork_asset: { operation: createAsset, forms: { form_fields: { form: () => assetForm } } },
  delete_a_atomicwork_asset_by_id: { operation: deleteAsset },
  list_all_atomicwork_asset_type_form_fields: { operation: formFieldsAssets },
  get_single_atomicwork_asset_by_id: { operation: getAsset },
  list_all_atomicwork_assets_search: { operation: listAssets },
  list_all_atomicwork_user_assets: { operation: ofUserAssets },
  update_a_atomicwork_assets_id_by_id: { operation: updateAsset, forms: { form_fields: { form: () => assetForm } } },
};
