// @generated from definitions/connectwise-psa/resources/procurement/products.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProductDetach,
  ProductItem,
  ProductItemCreate,
  ProductItemUpdate,
} from "../schemas/procurement/product-item.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListProductsParams extends ListParams {
  /**
   * Filter, e.g. `ticket/id = 4711`, `salesOrder/id = 12` or `catalogItem/identifier = "RAM-16GB" and cancelledFlag =
   * false`. Also: project/id, opportunity/id, agreement/id, invoice/id, company/id, vendor/id.
   */
  conditions?: string;
  /**
   * Members to return, e.g. `id,catalogItem/identifier,description,quantity,price,cost,billableOption`; the record is
   * long.
   */
  fields?: string;
}

/**
 * Lists products added to tickets, projects, orders and quotes, one page at a time.
 */
export const listProducts: Operation<ListProductsParams, ProductItem> = {
  like: listShape,
  id: "products.list",
  path: "/procurement/products",
};

/**
 * Gets one product by its id.
 */
export const getProduct: Operation<{ id: number } & GetParams, ProductItem> = {
  like: getShape,
  id: "products.get",
  path: "/procurement/products/{id}",
  ids: { id: "integer" },
};

/**
 * Puts a catalog item on a ticket, project, sales order, opportunity or invoice and returns the new product.
 */
export const createProduct: Operation<ProductItemCreate, ProductItem> = {
  like: createShape,
  id: "products.create",
  path: "/procurement/products",
  required: ["catalogItem", "billableOption"],
  dates: ["purchaseDate"],
};

/**
 * Changes the given fields of one product; the others stay as they are.
 */
export const updateProduct: Operation<{ id: number } & ProductItemUpdate, ProductItem> = {
  like: updateShape,
  id: "products.update",
  path: "/procurement/products/{id}",
  ids: { id: "integer" },
  dates: ["purchaseDate"],
};

/**
 * Replaces one product whole; fields that are left out go back to their defaults.
 */
export const replaceProduct: Operation<{ id: number } & ProductItemCreate, ProductItem> = {
  like: replaceShape,
  id: "products.replace",
  path: "/procurement/products/{id}",
  ids: { id: "integer" },
  required: ["catalogItem", "billableOption"],
  dates: ["purchaseDate"],
};

/**
 * Deletes one product for good.
 */
export const deleteProduct: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "products.delete",
  path: "/procurement/products/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the products that match the given conditions.
 */
export const countProducts: Operation<CountParams, Count> = {
  like: countShape,
  id: "products.count",
  path: "/procurement/products/count",
};

/**
 * Takes one product off the ticket, project, sales order, opportunity or invoice it stands on.
 */
export const detachProducts: Operation<{ id: number } & ProductDetach, void> = {
  id: "products.detach",
  path: "/procurement/products/{id}/detach",
  method: "POST",
  body: { kind: "json" },
  returns: "none",
  ids: { id: "integer" },
};

/**
 * A catalog item put on a ticket, project, sales order, opportunity, agreement or invoice, with its own quantity, price
 * and cost.
 */
export class ProductsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists products added to tickets, projects, orders and quotes, one page at a time.
   */
  list(params: ListProductsParams = {}, options?: RequestOptions): Pages<ProductItem> {
    return this.#client.pages(listProducts, params, options);
  }

  /**
   * Gets one product by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ProductItem> {
    return this.#client.call(getProduct, { ...params, id }, options);
  }

  /**
   * Puts a catalog item on a ticket, project, sales order, opportunity or invoice and returns the new product.
   *
   * @example
   * await client.products.create({
   *   catalogItem: { id: 317 },
   *   billableOption: "Billable",
   *   quantity: 2,
   *   price: 129,
   *   ticket: { id: 4711 },
   * });
   */
  create(params: ProductItemCreate, options?: RequestOptions): Promise<ProductItem> {
    return this.#client.call(createProduct, params, options);
  }

  /**
   * Changes the given fields of one product; the others stay as they are.
   */
  update(id: number, params: ProductItemUpdate, options?: RequestOptions): Promise<ProductItem> {
    return this.#client.call(updateProduct, { ...params, id }, options);
  }

  /**
   * Replaces one product whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ProductItemCreate, options?: RequestOptions): Promise<ProductItem> {
    return this.#client.call(replaceProduct, { ...params, id }, options);
  }

  /**
   * Deletes one product for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteProduct, { ...params, id }, options);
  }

  /**
   * Counts the products that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProducts, params, options);
  }

  /**
   * Takes one product off the ticket, project, sales order, opportunity or invoice it stands on.
   */
  detach(id: number, params: ProductDetach = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(detachProducts, { ...params, id }, options);
  }
}
