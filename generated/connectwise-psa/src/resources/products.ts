// @generated from definitions/connectwise-psa/resources/procurement/products.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProductDetach,
  ProductItem,
  ProductItemCreate,
  ProductItemUpdate,
} from "../schemas/procurement/product-item.js";
import { json, none } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

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

const base: ResourceShape = {
  name: "products",
  path: "/procurement/products",
  required: ["catalogItem", "billableOption"],
  dates: ["purchaseDate"],
};

/**
 * Lists products added to tickets, projects, orders and quotes. A catalog item put on a ticket, project, sales order,
 * opportunity, agreement or invoice, with its own quantity, price and cost.
 */
export const listProducts: Operation<ListProductsParams, ProductItem> = { of: base, like: listShape };

/** Gets one product by its id. */
export const getProduct: Operation<{ id: number } & GetParams, ProductItem> = { of: base, like: getShape };

/** Puts a catalog item on a ticket, project, sales order, opportunity or invoice and returns the new product. */
export const createProduct: Operation<ProductItemCreate, ProductItem> = { of: base, like: createShape };

/** Changes the given fields of one product; the others stay as they are. */
export const updateProduct: Operation<{ id: number } & ProductItemUpdate, ProductItem> = {
  of: base,
  like: updateShape,
};

/** Replaces one product whole; fields that are left out go back to their defaults. */
export const replaceProduct: Operation<{ id: number } & ProductItemCreate, ProductItem> = {
  of: base,
  like: replaceShape,
};

/** Deletes one product for good. */
export const deleteProduct: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the products that match the given conditions. */
export const countProducts: Operation<CountParams, Count> = { of: base, like: countShape };

/** Takes one product off the ticket, project, sales order, opportunity or invoice it stands on. */
export const detachProducts: Operation<{ id: number } & ProductDetach, void> = {
  of: base,
  name: "detach",
  path: "{item}/detach",
  method: "POST",
  body: { as: json },
  returns: none,
};

/**
 * A catalog item put on a ticket, project, sales order, opportunity, agreement or invoice, with its own quantity, price
 * and cost.
 */
export interface ProductsResource {
  /**
   * Lists products added to tickets, projects, orders and quotes. A catalog item put on a ticket, project, sales order,
   * opportunity, agreement or invoice, with its own quantity, price and cost.
   */
  list(params?: ListProductsParams, options?: RequestOptions): Pages<ProductItem>;
  /** Gets one product by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProductItem>;
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
  create(params: ProductItemCreate, options?: RequestOptions): Promise<ProductItem>;
  /** Changes the given fields of one product; the others stay as they are. */
  update(id: number, params: ProductItemUpdate, options?: RequestOptions): Promise<ProductItem>;
  /** Replaces one product whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProductItemCreate, options?: RequestOptions): Promise<ProductItem>;
  /** Deletes one product for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the products that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Takes one product off the ticket, project, sales order, opportunity or invoice it stands on. */
  detach(id: number, params?: ProductDetach, options?: RequestOptions): Promise<void>;
}

/** What `client.products` is made from. */
export const productsResource: Resource<ProductsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape, detachProducts],
};

/** The operations behind the tools of this resource. */
export const productsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_products_count: { operation: countProducts },
  create_a_connect_wise_psa_product: {
    operation: createProduct,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProducts } },
  },
  delete_a_connect_wise_psa_product_by_id: { operation: deleteProduct },
  connect_wise_psa_products_detach: { operation: detachProducts },
  get_single_connect_wise_psa_product_by_id: { operation: getProduct },
  list_all_connect_wise_psa_products: { operation: listProducts },
  replace_a_connect_wise_psa_product_by_id: {
    operation: replaceProduct,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProducts } },
  },
  update_a_connect_wise_psa_product_by_id: {
    operation: updateProduct,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProducts } },
  },
};
