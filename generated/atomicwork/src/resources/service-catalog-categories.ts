// @generated from definitions/atomicwork/resources/service-catalog/service-catalog-categories.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { CatalogCategory, CatalogCategoryInput, CategoryType } from "../schemas/service-catalog/catalog.js";
import { expression, integer, text } from "@toolwright/runtime";
import { createShape, listShape } from "../conventions.js";

export interface ListServiceCatalogCategoriesParams extends ListParams {
  /** Kind of category to return. */
  category_type?: CategoryType;
  /** Text to look for in the names. */
  search_key?: string;
}

export interface CreateServiceCatalogCategoryParams extends CatalogCategoryInput {
  /** Kind of category, usually SERVICE_REQUEST. */
  category_type?: CategoryType;
}

const base: ResourceShape = {
  name: "service_catalog_categories",
  path: "/workspaces/{workspace_id}/catalogue/categories",
  required: ["name", "user_segments"],
};

/** Lists the categories of a workspace's service catalog. */
export const listServiceCatalogCategories: Operation<
  { workspace_id: number } & ListServiceCatalogCategoriesParams,
  CatalogCategory
> = {
  of: base,
  like: listShape,
  query: { category_type: expression, search_key: text, page: integer, per_page: integer },
};

/** Creates a category in a workspace's service catalog. */
export const createServiceCatalogCategory: Operation<
  { workspace_id: number } & CreateServiceCatalogCategoryParams,
  CatalogCategory
> = { of: base, like: createShape, query: { category_type: expression } };

/** Shelves of a workspace's service catalog, such as Software or Hardware. */
export interface ServiceCatalogCategoriesResource {
  /**
   * Lists the categories of a workspace's service catalog.
   *
   * @example
   * await client.serviceCatalogCategories.list(12, { category_type: "SERVICE_REQUEST" });
   */
  list(
    workspaceId: number,
    params?: ListServiceCatalogCategoriesParams,
    options?: RequestOptions,
  ): Pages<CatalogCategory>;
  /**
   * Creates a category in a workspace's service catalog.
   *
   * @example
   * await client.serviceCatalogCategories.create(12, {
   *   name: "Design tools",
   *   category_type: "SERVICE_REQUEST",
   *   user_segments: [3],
   * });
   */
  create(
    workspaceId: number,
    params: CreateServiceCatalogCategoryParams,
    options?: RequestOptions,
  ): Promise<CatalogCategory>;
}

/** What `client.serviceCatalogCategories` is made from. */
export const serviceCatalogCategoriesResource: Resource<ServiceCatalogCategoriesResource> = {
  of: base,
  operations: [listServiceCatalogCategories, createServiceCatalogCategory],
};

/** The operations behind the tools of this resource. */
export const serviceCatalogCategoriesTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_service_catalog_category: { operation: createServiceCatalogCategory },
  list_all_atomicwork_service_catalog_categories: { operation: listServiceCatalogCategories },
};
