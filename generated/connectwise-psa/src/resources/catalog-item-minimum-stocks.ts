// @generated from definitions/connectwise-psa/resources/procurement/catalog-item-minimum-stocks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  MinimumStockByWarehouse,
  MinimumStockByWarehouseCreate,
  MinimumStockByWarehouseUpdate,
} from "../schemas/procurement/minimum-stock-by-warehouse.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCatalogItemMinimumStockParams extends GetParams {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the minimum stock level. */
  id: number;
}

export interface UpdateCatalogItemMinimumStockParams extends MinimumStockByWarehouseUpdate {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the minimum stock level. */
  id: number;
}

export interface ReplaceCatalogItemMinimumStockParams extends MinimumStockByWarehouseCreate {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the minimum stock level. */
  id: number;
}

export interface DeleteCatalogItemMinimumStockParams {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the minimum stock level. */
  id: number;
}

const base: ResourceShape = {
  name: "catalog_item_minimum_stocks",
  path: "/procurement/catalog/{catalogItemId}/minimumStockByWarehouse",
  required: ["warehouse", "minimumStock"],
};

/**
 * Lists minimum stock levels. The smallest quantity of a catalog item that one warehouse should hold. Below it, the
 * item is to be reordered.
 */
export const listCatalogItemMinimumStocks: Operation<{ catalogItemId: number } & ListParams, MinimumStockByWarehouse> =
  { of: base, like: listShape };

/** Gets one minimum stock level by its id. */
export const getCatalogItemMinimumStock: Operation<GetCatalogItemMinimumStockParams, MinimumStockByWarehouse> = {
  of: base,
  like: getShape,
};

/**
 * Creates a minimum stock level and returns it. The smallest quantity of a catalog item that one warehouse should hold.
 * Below it, the item is to be reordered.
 */
export const createCatalogItemMinimumStock: Operation<
  { catalogItemId: number } & MinimumStockByWarehouseCreate,
  MinimumStockByWarehouse
> = { of: base, like: createShape };

/** Changes the given fields of one minimum stock level; the others stay as they are. */
export const updateCatalogItemMinimumStock: Operation<UpdateCatalogItemMinimumStockParams, MinimumStockByWarehouse> = {
  of: base,
  like: updateShape,
};

/** Replaces one minimum stock level whole; fields that are left out go back to their defaults. */
export const replaceCatalogItemMinimumStock: Operation<ReplaceCatalogItemMinimumStockParams, MinimumStockByWarehouse> =
  { of: base, like: replaceShape };

/** Deletes one minimum stock level for good. */
export const deleteCatalogItemMinimumStock: Operation<DeleteCatalogItemMinimumStockParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the minimum stock levels that match the given conditions. */
export const countCatalogItemMinimumStocks: Operation<{ catalogItemId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The smallest quantity of a catalog item that one warehouse should hold. Below it, the item is to be reordered. */
export interface CatalogItemMinimumStocksResource {
  /**
   * Lists minimum stock levels. The smallest quantity of a catalog item that one warehouse should hold. Below it, the
   * item is to be reordered.
   */
  list(catalogItemId: number, params?: ListParams, options?: RequestOptions): Pages<MinimumStockByWarehouse>;
  /** Gets one minimum stock level by its id. */
  get(params: GetCatalogItemMinimumStockParams, options?: RequestOptions): Promise<MinimumStockByWarehouse>;
  /**
   * Creates a minimum stock level and returns it. The smallest quantity of a catalog item that one warehouse should
   * hold. Below it, the item is to be reordered.
   */
  create(
    catalogItemId: number,
    params: MinimumStockByWarehouseCreate,
    options?: RequestOptions,
  ): Promise<MinimumStockByWarehouse>;
  /** Changes the given fields of one minimum stock level; the others stay as they are. */
  update(params: UpdateCatalogItemMinimumStockParams, options?: RequestOptions): Promise<MinimumStockByWarehouse>;
  /** Replaces one minimum stock level whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCatalogItemMinimumStockParams, options?: RequestOptions): Promise<MinimumStockByWarehouse>;
  /** Deletes one minimum stock level for good. */
  delete(params: DeleteCatalogItemMinimumStockParams, options?: RequestOptions): Promise<void>;
  /** Counts the minimum stock levels that match the given conditions. */
  count(catalogItemId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.catalogItemMinimumStocks` is made from. */
export const catalogItemMinimumStocksResource: Resource<CatalogItemMinimumStocksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const catalogItemMinimumStocksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_catalog_item_minimum_stocks_count: { operation: countCatalogItemMinimumStocks },
  create_a_connect_wise_psa_catalog_item_minimum_stock: { operation: createCatalogItemMinimumStock },
  delete_a_connect_wise_psa_catalog_item_minimum_stock_by_id: { operation: deleteCatalogItemMinimumStock },
  get_single_connect_wise_psa_catalog_item_minimum_stock_by_id: { operation: getCatalogItemMinimumStock },
  list_all_connect_wise_psa_catalog_item_minimum_stocks: { operation: listCatalogItemMinimumStocks },
  replace_a_connect_wise_psa_catalog_item_minimum_stock_by_id: { operation: replaceCatalogItemMinimumStock },
  update_a_connect_wise_psa_catalog_item_minimum_stock_by_id: { operation: updateCatalogItemMinimumStock },
};
