// @generated from definitions/atomicwork/resources/service-catalog/service-catalog-items.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type {
  CatalogItem,
  CatalogItemInputCreate,
  CatalogItemInputUpdate,
  CategoryType,
} from "../schemas/service-catalog/catalog.js";
import { boolean, expression, integer, text } from "@toolwright/runtime";
import { createShape, getShape, listShape, updateShape } from "../conventions.js";

export interface ListServiceCatalogItemsParams extends ListParams {
  /** Only items of this category. */
  category_id?: number;
  /** Only items of categories of this kind. */
  category_type?: CategoryType;
  /** Text to look for in item names, e.g. `figma`. */
  search_key?: string;
  /** True for items that can be ordered, false for drafts. */
  is_published?: boolean;
}

export interface GetServiceCatalogItemParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Id of the catalog item. */
  id: number;
}

export interface CreateServiceCatalogItemParams extends CatalogItemInputCreate {
  /** Name people see, e.g. Figma license. */
  name: string;
  /** Ids of the user segments that see it. */
  user_segments: number[];
}

export interface UpdateServiceCatalogItemParams extends CatalogItemInputUpdate {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Id of the catalog item. */
  id: number;
}

const base: ResourceShape = {
  name: "service_catalog_items",
  path: "/workspaces/{workspace_id}/catalogue/items",
  required: ["name", "user_segments"],
};

/**
 * Lists what employees can order in a workspace: services, accesses and products, with the ids of the catalog items.
 */
export const listServiceCatalogItems: Operation<{ workspace_id: number } & ListServiceCatalogItemsParams, CatalogItem> =
  {
    of: base,
    like: listShape,
    query: {
      category_id: integer,
      category_type: expression,
      search_key: text,
      is_published: boolean,
      page: integer,
      per_page: integer,
    },
  };

/** Reads one catalog item. */
export const getServiceCatalogItem: Operation<GetServiceCatalogItemParams, CatalogItem> = { of: base, like: getShape };

/** Creates a catalog item. */
export const createServiceCatalogItem: Operation<
  { workspace_id: number } & CreateServiceCatalogItemParams,
  CatalogItem
> = { of: base, like: createShape };

/** Changes the given fields of a catalog item; the others stay as they are. */
export const updateServiceCatalogItem: Operation<UpdateServiceCatalogItemParams, CatalogItem> = {
  of: base,
  like: updateShape,
};

/** Services, accesses and products that employees can order. Each has its own form. */
export interface ServiceCatalogItemsResource {
  /**
   * Lists what employees can order in a workspace: services, accesses and products, with the ids of the catalog items.
   *
   * @example
   * await client.serviceCatalogItems.list(12, { category_id: 31, search_key: "figma", is_published: true });
   */
  list(workspaceId: number, params?: ListServiceCatalogItemsParams, options?: RequestOptions): Pages<CatalogItem>;
  /**
   * Reads one catalog item.
   *
   * @example
   * await client.serviceCatalogItems.get({ workspace_id: 12, id: 345 });
   */
  get(params: GetServiceCatalogItemParams, options?: RequestOptions): Promise<CatalogItem>;
  /**
   * Creates a catalog item.
   *
   * @example
   * await client.serviceCatalogItems.create(12, {
   *   name: "Figma license",
   *   description: "Design seat for one person.",
   *   category_id: 31,
   *   user_segments: [3],
   *   tags: ["design"],
   * });
   */
  create(workspaceId: number, params: CreateServiceCatalogItemParams, options?: RequestOptions): Promise<CatalogItem>;
  /**
   * Changes the given fields of a catalog item; the others stay as they are.
   *
   * @example
   * await client.serviceCatalogItems.update({ workspace_id: 12, id: 345, is_active: false });
   */
  update(params: UpdateServiceCatalogItemParams, options?: RequestOptions): Promise<CatalogItem>;
}

/** What `client.serviceCatalogItems` is made from. */
export const serviceCatalogItemsResource: Resource<ServiceCatalogItemsResource> = {
  of: base,
  operations: [listServiceCatalogItems, getShape, createShape, updateShape],
};

/** The operations behind the tools of this resource. */
export const serviceCatalogItemsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_service_catalog_item: { operation: createServiceCatalogItem },
  get_single_atomicwork_service_catalog_item_by_id: { operation: getServiceCatalogItem },
  list_all_atomicwork_service_catalog_items: { operation: listServiceCatalogItems },
  update_a_atomicwork_service_catalog_item_by_id: { operation: updateServiceCatalogItem },
};
