// @generated from definitions/connectwise-psa/resources/sales/sales-orders.yaml
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
import type { Agreement } from "../schemas/finance/agreement.js";
import type { Project } from "../schemas/project/project.js";
import type { SalesConversion } from "../schemas/sales/opportunity.js";
import type { Order, OrderCreate, OrderUpdate, SalesOrderRecap } from "../schemas/sales/order.js";
import type { Ticket } from "../schemas/service/ticket.js";
import { expression, integer, many, text, wholeBody } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListSalesOrdersParams extends ListParams {
  /**
   * Filter, e.g. `company/id = 250 and status/name = "Open"`. Also: orderDate, dueDate, poNumber, salesRep/identifier,
   * opportunity/id.
   */
  conditions?: string;
  /** Members to return, e.g. `id,company/name,status/name,orderDate,poNumber,total`; the record is long. */
  fields?: string;
}

export interface ConversionsSalesOrdersParams {
  /** Filter, e.g. `convertedTo/name = "Project"`; these records have no id. */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `convertedTo/name asc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface ConvertToAgreementSalesOrdersParams {
  /** Members of the body by name; which there are is not published. */
  fields?: { [key: string]: unknown };
}

export interface ConvertToProjectSalesOrdersParams {
  /** Members of the body by name; which there are is not published. */
  fields?: { [key: string]: unknown };
}

export interface ConvertToServiceTicketSalesOrdersParams {
  /** Members of the body by name; which there are is not published. */
  fields?: { [key: string]: unknown };
}

export interface FinancialRecapSalesOrdersParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

const base: ResourceShape = {
  name: "sales_orders",
  path: "/sales/orders",
  required: ["company", "status", "salesRep"],
  dates: ["orderDate", "dueDate"],
};

/**
 * Lists sales orders. A customer's order for products and services. Its products are picked, shipped, purchased and
 * invoiced from it.
 */
export const listSalesOrders: Operation<ListSalesOrdersParams, Order> = { of: base, like: listShape };

/** Gets one sales order by its id. */
export const getSalesOrder: Operation<{ id: number } & GetParams, Order> = { of: base, like: getShape };

/** Creates a sales order and returns it. */
export const createSalesOrder: Operation<OrderCreate, Order> = { of: base, like: createShape };

/** Changes the given fields of one sales order; the others stay as they are. */
export const updateSalesOrder: Operation<{ id: number } & OrderUpdate, Order> = { of: base, like: updateShape };

/** Replaces one sales order whole; fields that are left out go back to their defaults. */
export const replaceSalesOrder: Operation<{ id: number } & OrderCreate, Order> = { of: base, like: replaceShape };

/** Deletes one sales order for good. */
export const deleteSalesOrder: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the sales orders that match the given conditions. */
export const countSalesOrders: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists what one sales order was converted to, such as projects, tickets or agreements. */
export const conversionsSalesOrders: Operation<{ id: number } & ConversionsSalesOrdersParams, SalesConversion> = {
  of: base,
  name: "conversions",
  path: "{collection}/conversions/{id}",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Makes an agreement from a sales order. */
export const convertToAgreementSalesOrders: Operation<{ id: number } & ConvertToAgreementSalesOrdersParams, Agreement> =
  {
    of: base,
    name: "convert_to_agreement",
    path: "{item}/convertToAgreement",
    method: "POST",
    body: { as: wholeBody, name: "fields", empty: {} },
    maps: ["fields"],
  };

/** Makes a project from a sales order. */
export const convertToProjectSalesOrders: Operation<{ id: number } & ConvertToProjectSalesOrdersParams, Project> = {
  of: base,
  name: "convert_to_project",
  path: "{item}/convertToProject",
  method: "POST",
  body: { as: wholeBody, name: "fields", empty: {} },
  maps: ["fields"],
};

/** Makes a service ticket from a sales order. */
export const convertToServiceTicketSalesOrders: Operation<
  { id: number } & ConvertToServiceTicketSalesOrdersParams,
  Ticket
> = {
  of: base,
  name: "convert_to_service_ticket",
  path: "{item}/convertToServiceTicket",
  method: "POST",
  body: { as: wholeBody, name: "fields", empty: {} },
  maps: ["fields"],
};

/** Gets the billable amount, cost and margin of one sales order. */
export const financialRecapSalesOrders: Operation<{ id: number } & FinancialRecapSalesOrdersParams, SalesOrderRecap> = {
  of: base,
  name: "financial_recap",
  path: "{item}/financialrecap",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** A customer's order for products and services. Its products are picked, shipped, purchased and invoiced from it. */
export interface SalesOrdersResource {
  /**
   * Lists sales orders. A customer's order for products and services. Its products are picked, shipped, purchased and
   * invoiced from it.
   */
  list(params?: ListSalesOrdersParams, options?: RequestOptions): Pages<Order>;
  /** Gets one sales order by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Order>;
  /** Creates a sales order and returns it. */
  create(params: OrderCreate, options?: RequestOptions): Promise<Order>;
  /** Changes the given fields of one sales order; the others stay as they are. */
  update(id: number, params: OrderUpdate, options?: RequestOptions): Promise<Order>;
  /** Replaces one sales order whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OrderCreate, options?: RequestOptions): Promise<Order>;
  /** Deletes one sales order for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the sales orders that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists what one sales order was converted to, such as projects, tickets or agreements. */
  conversions(id: number, params?: ConversionsSalesOrdersParams, options?: RequestOptions): Pages<SalesConversion>;
  /** Makes an agreement from a sales order. */
  convertToAgreement(
    id: number,
    params?: ConvertToAgreementSalesOrdersParams,
    options?: RequestOptions,
  ): Promise<Agreement>;
  /** Makes a project from a sales order. */
  convertToProject(id: number, params?: ConvertToProjectSalesOrdersParams, options?: RequestOptions): Promise<Project>;
  /** Makes a service ticket from a sales order. */
  convertToServiceTicket(
    id: number,
    params?: ConvertToServiceTicketSalesOrdersParams,
    options?: RequestOptions,
  ): Promise<Ticket>;
  /** Gets the billable amount, cost and margin of one sales order. */
  financialRecap(
    id: number,
    params?: FinancialRecapSalesOrdersParams,
    options?: RequestOptions,
  ): Pages<SalesOrderRecap>;
}

/** What `client.salesOrders` is made from. */
export const salesOrdersResource: Resource<SalesOrdersResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    conversionsSalesOrders,
    convertToAgreementSalesOrders,
    convertToProjectSalesOrders,
    convertToServiceTicketSalesOrders,
    financialRecapSalesOrders,
  ],
};

/** The operations behind the tools of this resource. */
export const salesOrdersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_orders_conversions: { operation: conversionsSalesOrders },
  connect_wise_psa_sales_orders_convert_to_agreement: { operation: convertToAgreementSalesOrders },
  connect_wise_psa_sales_orders_convert_to_project: { operation: convertToProjectSalesOrders },
  connect_wise_psa_sales_orders_convert_to_service_ticket: { operation: convertToServiceTicketSalesOrders },
  connect_wise_psa_sales_orders_count: { operation: countSalesOrders },
  create_a_connect_wise_psa_sales_order: {
    operation: createSalesOrder,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listSalesOrders } },
  },
  delete_a_connect_wise_psa_sales_order_by_id: { operation: deleteSalesOrder },
  connect_wise_psa_sales_orders_financial_recap: { operation: financialRecapSalesOrders },
  get_single_connect_wise_psa_sales_order_by_id: { operation: getSalesOrder },
  list_all_connect_wise_psa_sales_orders: { operation: listSalesOrders },
  replace_a_connect_wise_psa_sales_order_by_id: {
    operation: replaceSalesOrder,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listSalesOrders } },
  },
  update_a_connect_wise_psa_sales_order_by_id: {
    operation: updateSalesOrder,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listSalesOrders } },
  },
};
