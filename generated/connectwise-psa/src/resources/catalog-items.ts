// @generated from definitions/connectwise-psa/resources/procurement/catalog-items.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CatalogItem,
  CatalogItemCreate,
  CatalogItemInfo,
  CatalogItemUpdate,
  CatalogPricing,
  CatalogPricingCreate,
} from "../schemas/procurement/catalog-item.js";
import { integer, json, segment } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListCatalogItemsParams extends ListParams {
  /**
   * Filter, e.g. `identifier = "RAM-16GB"` or `description contains "SSD" and inactiveFlag = false`. Also:
   * manufacturerPartNumber, vendorSku, vendor/id, category/name, subcategory/name, type/name, productClass, cost,
   * price, serializedFlag, lastUpdated.
   */
  conditions?: string;
  /** Members to return, e.g. `id,identifier,description,cost,price,unitOfMeasure`. */
  fields?: string;
}

export interface CountCatalogItemsParams extends CountParams {
  /** Filter as in the list, e.g. `productClass = "Inventory" and inactiveFlag = false`. */
  conditions?: string;
}

export interface QuantityOnHandCatalogItemsParams {
  /** Id of the warehouse bin. */
  warehouseBinId: number;
}

const base: ResourceShape = {
  name: "catalog_items",
  path: "/procurement/catalog",
  required: ["identifier", "description", "subcategory", "type", "customerDescription"],
};

/**
 * Lists catalog items. A product or service you sell or buy, with its cost, price, vendor and stock rules. Purchase
 * order lines and products on tickets and quotes refer to it.
 */
export const listCatalogItems: Operation<ListCatalogItemsParams, CatalogItem> = { of: base, like: listShape };

/** Gets one catalog item by its id. */
export const getCatalogItem: Operation<{ id: number } & GetParams, CatalogItem> = { of: base, like: getShape };

/** Creates a catalog item. */
export const createCatalogItem: Operation<CatalogItemCreate, CatalogItem> = { of: base, like: createShape };

/** Changes the given fields of one catalog item; the others stay as they are. */
export const updateCatalogItem: Operation<{ id: number } & CatalogItemUpdate, CatalogItem> = {
  of: base,
  like: updateShape,
};

/** Replaces one catalog item whole; fields that are left out go back to their defaults. */
export const replaceCatalogItem: Operation<{ id: number } & CatalogItemCreate, CatalogItem> = {
  of: base,
  like: replaceShape,
};

/** Deletes one catalog item for good. */
export const deleteCatalogItem: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the catalog items that match the given conditions. */
export const countCatalogItems: Operation<CountCatalogItemsParams, Count> = { of: base, like: countShape };

/** Lists catalog items in short, with texts, price and cost, one page at a time. */
export const listInfoCatalogItems: Operation<ListInfoParams, CatalogItemInfo> = { of: base, like: listInfoShape };

/** Gets one catalog item in short. */
export const getInfoCatalogItems: Operation<{ id: number } & GetInfoParams, CatalogItemInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the catalog items that the short list has and that match the given conditions. */
export const countInfoCatalogItems: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes a new catalog item like another one. */
export const copyCatalogItems: Operation<{ id: number } & NoParams, CatalogItem> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** Works out what one customer pays for a catalog item. */
export const pricingCatalogItems: Operation<{ id: number } & CatalogPricingCreate, CatalogPricing> = {
  of: base,
  name: "pricing",
  path: "{item}/pricing",
  method: "POST",
  body: { as: json },
  idempotent: true,
};

/** Counts the units of one catalog item in one warehouse bin. */
export const quantityOnHandCatalogItems: Operation<
  { catalogItemIdentifier: string } & QuantityOnHandCatalogItemsParams,
  Count
> = {
  of: base,
  name: "quantity_on_hand",
  path: "{collection}/{catalogItemIdentifier}/quantityOnHand",
  method: "GET",
  query: { warehouseBinId: integer },
  required: ["warehouseBinId"],
  ids: { catalogItemIdentifier: segment },
};

/**
 * A product or service you sell or buy, with its cost, price, vendor and stock rules. Purchase order lines and products
 * on tickets and quotes refer to it.
 */
export interface CatalogItemsResource {
  /**
   * Lists catalog items. A product or service you sell or buy, with its cost, price, vendor and stock rules. Purchase
   * order lines and products on tickets and quotes refer to it.
   *
   * @example
   * await client.catalogItems.list({
   *   conditions: "description contains \"Samsung 1TB SSD\" and inactiveFlag = false",
   *   fields: "id,identifier,description,cost,unitOfMeasure,vendor",
   * });
   */
  list(params?: ListCatalogItemsParams, options?: RequestOptions): Pages<CatalogItem>;
  /** Gets one catalog item by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CatalogItem>;
  /**
   * Creates a catalog item.
   *
   * @example
   * await client.catalogItems.create({
   *   identifier: "SSD-SAM-1TB",
   *   description: "Samsung 1TB SSD",
   *   customerDescription: "Samsung 870 EVO 1TB solid state drive",
   *   subcategory: { id: 12 },
   *   type: { id: 4 },
   *   productClass: "Inventory",
   *   unitOfMeasure: { id: 1 },
   *   cost: 85,
   *   price: 119,
   *   vendor: { id: 842 },
   * });
   */
  create(params: CatalogItemCreate, options?: RequestOptions): Promise<CatalogItem>;
  /**
   * Changes the given fields of one catalog item; the others stay as they are.
   *
   * @example
   * await client.catalogItems.update(317, { cost: 82.5, price: 115 });
   */
  update(id: number, params: CatalogItemUpdate, options?: RequestOptions): Promise<CatalogItem>;
  /** Replaces one catalog item whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CatalogItemCreate, options?: RequestOptions): Promise<CatalogItem>;
  /** Deletes one catalog item for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the catalog items that match the given conditions. */
  count(params?: CountCatalogItemsParams, options?: RequestOptions): Promise<Count>;
  /** Lists catalog items in short, with texts, price and cost, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CatalogItemInfo>;
  /** Gets one catalog item in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CatalogItemInfo>;
  /** Counts the catalog items that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /**
   * Makes a new catalog item like another one.
   *
   * @example
   * await client.catalogItems.copy(317);
   */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<CatalogItem>;
  /**
   * Works out what one customer pays for a catalog item.
   *
   * @example
   * await client.catalogItems.pricing(317, { company: { id: 250 }, quantity: 5, date: "2026-03-02T00:00:00Z" });
   */
  pricing(id: number, params?: CatalogPricingCreate, options?: RequestOptions): Promise<CatalogPricing>;
  /** Counts the units of one catalog item in one warehouse bin. */
  quantityOnHand(
    catalogItemIdentifier: string,
    params: QuantityOnHandCatalogItemsParams,
    options?: RequestOptions,
  ): Promise<Count>;
}

/** What `client.catalogItems` is made from. */
export const catalogItemsResource: Resource<CatalogItemsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    copyCatalogItems,
    pricingCatalogItems,
    quantityOnHandCatalogItems,
  ],
};

/** The operations behind the tools of this resource. */
export const catalogItemsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_catalog_items_copy: { operation: copyCatalogItems },
  connect_wise_psa_catalog_items_count: { operation: countCatalogItems },
  connect_wise_psa_catalog_items_count_info: { operation: countInfoCatalogItems },
  create_a_connect_wise_psa_catalog_item: {
    operation: createCatalogItem,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCatalogItems } },
  },
  delete_a_connect_wise_psa_catalog_item_by_id: { operation: deleteCatalogItem },
  get_single_connect_wise_psa_catalog_item_by_id: { operation: getCatalogItem },
  connect_wise_psa_catalog_items_get_info: { operation: getInfoCatalogItems },
  list_all_connect_wise_psa_catalog_items: { operation: listCatalogItems },
  connect_wise_psa_catalog_items_list_info: { operation: listInfoCatalogItems },
  connect_wise_psa_catalog_items_pricing: { operation: pricingCatalogItems },
  connect_wise_psa_catalog_items_quantity_on_hand: { operation: quantityOnHandCatalogItems },
  replace_a_connect_wise_psa_catalog_item_by_id: {
    operation: replaceCatalogItem,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCatalogItems } },
  },
  update_a_connect_wise_psa_catalog_item_by_id: {
    operation: updateCatalogItem,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCatalogItems } },
  },
};
