// @generated from definitions/connectwise-psa/resources/procurement/catalog-item-components.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CatalogComponent,
  CatalogComponentCreate,
  CatalogComponentUpdate,
} from "../schemas/procurement/catalog-component.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCatalogItemComponentParams extends GetParams {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the catalog item component. */
  id: number;
}

export interface UpdateCatalogItemComponentParams extends CatalogComponentUpdate {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the catalog item component. */
  id: number;
}

export interface ReplaceCatalogItemComponentParams extends CatalogComponentCreate {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the catalog item component. */
  id: number;
}

export interface DeleteCatalogItemComponentParams {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the catalog item component. */
  id: number;
}

const base: ResourceShape = {
  name: "catalog_item_components",
  path: "/procurement/catalog/{catalogItemId}/components",
  required: ["quantity", "catalogItem"],
};

/**
 * Lists the items a catalog bundle is made of. A part of a bundle in the catalog. It says which item the bundle
 * contains, how many, and what of it customers see.
 */
export const listCatalogItemComponents: Operation<{ catalogItemId: number } & ListParams, CatalogComponent> = {
  of: base,
  like: listShape,
};

/** Gets one catalog item component by its id. */
export const getCatalogItemComponent: Operation<GetCatalogItemComponentParams, CatalogComponent> = {
  of: base,
  like: getShape,
};

/**
 * Creates a catalog item component and returns it. A part of a bundle in the catalog. It says which item the bundle
 * contains, how many, and what of it customers see.
 */
export const createCatalogItemComponent: Operation<
  { catalogItemId: number } & CatalogComponentCreate,
  CatalogComponent
> = { of: base, like: createShape };

/** Changes the given fields of one catalog item component; the others stay as they are. */
export const updateCatalogItemComponent: Operation<UpdateCatalogItemComponentParams, CatalogComponent> = {
  of: base,
  like: updateShape,
};

/** Replaces one catalog item component whole; fields that are left out go back to their defaults. */
export const replaceCatalogItemComponent: Operation<ReplaceCatalogItemComponentParams, CatalogComponent> = {
  of: base,
  like: replaceShape,
};

/** Deletes one catalog item component for good. */
export const deleteCatalogItemComponent: Operation<DeleteCatalogItemComponentParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the catalog item components that match the given conditions. */
export const countCatalogItemComponents: Operation<{ catalogItemId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * A part of a bundle in the catalog. It says which item the bundle contains, how many, and what of it customers see.
 */
export interface CatalogItemComponentsResource {
  /**
   * Lists the items a catalog bundle is made of. A part of a bundle in the catalog. It says which item the bundle
   * contains, how many, and what of it customers see.
   */
  list(catalogItemId: number, params?: ListParams, options?: RequestOptions): Pages<CatalogComponent>;
  /** Gets one catalog item component by its id. */
  get(params: GetCatalogItemComponentParams, options?: RequestOptions): Promise<CatalogComponent>;
  /**
   * Creates a catalog item component and returns it. A part of a bundle in the catalog. It says which item the bundle
   * contains, how many, and what of it customers see.
   */
  create(catalogItemId: number, params: CatalogComponentCreate, options?: RequestOptions): Promise<CatalogComponent>;
  /** Changes the given fields of one catalog item component; the others stay as they are. */
  update(params: UpdateCatalogItemComponentParams, options?: RequestOptions): Promise<CatalogComponent>;
  /** Replaces one catalog item component whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCatalogItemComponentParams, options?: RequestOptions): Promise<CatalogComponent>;
  /** Deletes one catalog item component for good. */
  delete(params: DeleteCatalogItemComponentParams, options?: RequestOptions): Promise<void>;
  /** Counts the catalog item components that match the given conditions. */
  count(catalogItemId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.catalogItemComponents` is made from. */
export const catalogItemComponentsResource: Resource<CatalogItemComponentsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const catalogItemComponentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_catalog_item_components_count: { operation: countCatalogItemComponents },
  create_a_connect_wise_psa_catalog_item_component: { operation: createCatalogItemComponent },
  delete_a_connect_wise_psa_catalog_item_component_by_id: { operation: deleteCatalogItemComponent },
  get_single_connect_wise_psa_catalog_item_component_by_id: { operation: getCatalogItemComponent },
  list_all_connect_wise_psa_catalog_item_components: { operation: listCatalogItemComponents },
  replace_a_connect_wise_psa_catalog_item_component_by_id: { operation: replaceCatalogItemComponent },
  update_a_connect_wise_psa_catalog_item_component_by_id: { operation: updateCatalogItemComponent },
};
