// @generated from definitions/atomicwork/resources/service-catalog/service-catalog-category-items.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { CatalogItem } from "../schemas/service-catalog/catalog.js";
import { integer, text } from "@toolwright/runtime";
import { getShape, listShape } from "../conventions.js";

export interface ListServiceCatalogCategoryItemsParams extends ListParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Category the items are in. */
  category_id: number;
  /** Text to look for in the names. */
  search_key?: string;
}

export interface GetServiceCatalogCategoryItemParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Category the items are in. */
  category_id: number;
  /** Id of the catalog item of a category. */
  id: number;
}

const base: ResourceShape = {
  name: "service_catalog_category_items",
  path: "/workspaces/{workspace_id}/service-catalog/{category_id}/items",
};

/**
 * Lists the catalog items of one category by the older path.
 *
 * @deprecated Older path; {@service_catalog_items.list} takes a `category_id` and more filters.
 */
export const listServiceCatalogCategoryItems: Operation<ListServiceCatalogCategoryItemsParams, CatalogItem> = {
  of: base,
  like: listShape,
  query: { search_key: text, page: integer, per_page: integer },
};

/**
 * Reads one catalog item by the older path.
 *
 * @deprecated Older path; use {@service_catalog_items.get}, which needs no category.
 */
export const getServiceCatalogCategoryItem: Operation<GetServiceCatalogCategoryItemParams, CatalogItem> = {
  of: base,
  like: getShape,
};

/** Catalog items as the older service-catalog paths give them, below their category. */
export interface ServiceCatalogCategoryItemsResource {
  /**
   * Lists the catalog items of one category by the older path.
   *
   * @deprecated Older path; {@service_catalog_items.list} takes a `category_id` and more filters.
   */
  list(params: ListServiceCatalogCategoryItemsParams, options?: RequestOptions): Pages<CatalogItem>;
  /**
   * Reads one catalog item by the older path.
   *
   * @deprecated Older path; use {@service_catalog_items.get}, which needs no category.
   */
  get(params: GetServiceCatalogCategoryItemParams, options?: RequestOptions): Promise<CatalogItem>;
}

/** What `client.serviceCatalogCategoryItems` is made from. */
export const serviceCatalogCategoryItemsResource: Resource<ServiceCatalogCategoryItemsResource> = {
  of: base,
  operations: [listServiceCatalogCategoryItems, getShape],
};

/** The operations behind the tools of this resource. */
export const serviceCatalogCategoryItemsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_atomicwork_service_catalog_category_item_by_id: { operation: getServiceCatalogCategoryItem },
  list_all_atomicwork_service_catalog_category_items: { operation: listServiceCatalogCategoryItems },
};
