// @generated from definitions/connectwise-psa/resources/sales/opportunities.yaml
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
import type {
  ConvertedProject,
  ConvertedSalesOrder,
  Opportunity,
  OpportunityCreate,
  OpportunityToAgreementConversion,
  OpportunityToProjectConversion,
  OpportunityToSalesOrderConversion,
  OpportunityToServiceTicketConversion,
  OpportunityUpdate,
  SalesConversion,
} from "../schemas/sales/opportunity.js";
import type { Ticket } from "../schemas/service/ticket.js";
import { expression, integer, json, many, text } from "@toolwright/runtime";
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

export interface ListOpportunitiesParams extends ListParams {
  /**
   * Filter, e.g. `company/id = 250 and status/name = "Open"` or `expectedCloseDate < [2026-06-30T00:00:00Z]`. Also:
   * name, stage/name, type/name, primarySalesRep/identifier, probability/id, closedDate, lastUpdated.
   */
  conditions?: string;
  /** Order, e.g. `expectedCloseDate asc`. */
  orderBy?: string;
  /** Members to return, e.g. `id,name,company/name,stage/name,expectedCloseDate`. */
  fields?: string;
}

export interface CountOpportunitiesParams extends CountParams {
  /** Filter as in the list, e.g. `status/name = "Open"`. */
  conditions?: string;
}

export interface DefaultsOpportunitiesParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface ConversionsOpportunitiesParams {
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

const base: ResourceShape = {
  name: "opportunities",
  path: "/sales/opportunities",
  required: ["name", "primarySalesRep", "company", "contact"],
  dates: ["expectedCloseDate", "pipelineChangeDate", "dateBecameLead", "closedDate"],
};

/**
 * Lists opportunities. A possible sale to a company, followed through stages until it is won or lost, then converted to
 * an order, project, agreement or ticket.
 */
export const listOpportunities: Operation<ListOpportunitiesParams, Opportunity> = { of: base, like: listShape };

/** Gets one opportunity by its id. */
export const getOpportunity: Operation<{ id: number } & GetParams, Opportunity> = { of: base, like: getShape };

/** Creates an opportunity, a possible sale to a company. */
export const createOpportunity: Operation<OpportunityCreate, Opportunity> = { of: base, like: createShape };

/** Changes the given fields of one opportunity; the others stay as they are. */
export const updateOpportunity: Operation<{ id: number } & OpportunityUpdate, Opportunity> = {
  of: base,
  like: updateShape,
};

/** Replaces one opportunity whole; fields that are left out go back to their defaults. */
export const replaceOpportunity: Operation<{ id: number } & OpportunityCreate, Opportunity> = {
  of: base,
  like: replaceShape,
};

/** Deletes one opportunity for good. */
export const deleteOpportunity: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the opportunities that match the given conditions. */
export const countOpportunities: Operation<CountOpportunitiesParams, Count> = { of: base, like: countShape };

/** Gets an empty opportunity filled with this account's defaults, without saving it. */
export const defaultsOpportunities: Operation<DefaultsOpportunitiesParams, Opportunity> = {
  of: base,
  name: "defaults",
  path: "{collection}/default",
  method: "GET",
  query: { fields: expression },
};

/** Lists what one opportunity was converted to. */
export const conversionsOpportunities: Operation<{ id: number } & ConversionsOpportunitiesParams, SalesConversion> = {
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

/** Makes an agreement from one opportunity, or adds it to one that exists. */
export const convertToAgreementOpportunities: Operation<{ id: number } & OpportunityToAgreementConversion, Agreement> =
  { of: base, name: "convert_to_agreement", path: "{item}/convertToAgreement", method: "POST", body: { as: json } };

/** Makes a project from one opportunity, or adds it to one that exists. */
export const convertToProjectOpportunities: Operation<
  { id: number } & OpportunityToProjectConversion,
  ConvertedProject
> = { of: base, name: "convert_to_project", path: "{item}/convertToProject", method: "POST", body: { as: json } };

/** Makes a sales order from one opportunity, or adds it to one that exists. */
export const convertToSalesOrderOpportunities: Operation<
  { id: number } & OpportunityToSalesOrderConversion,
  ConvertedSalesOrder
> = {
  of: base,
  name: "convert_to_sales_order",
  path: "{item}/convertToSalesOrder",
  method: "POST",
  body: { as: json },
};

/** Makes a service ticket from one opportunity, or adds it to one that exists. */
export const convertToServiceTicketOpportunities: Operation<
  { id: number } & OpportunityToServiceTicketConversion,
  Ticket
> = {
  of: base,
  name: "convert_to_service_ticket",
  path: "{item}/convertToServiceTicket",
  method: "POST",
  body: { as: json },
};

/**
 * A possible sale to a company, followed through stages until it is won or lost, then converted to an order, project,
 * agreement or ticket.
 */
export interface OpportunitiesResource {
  /**
   * Lists opportunities. A possible sale to a company, followed through stages until it is won or lost, then converted
   * to an order, project, agreement or ticket.
   *
   * @example
   * await client.opportunities.list({
   *   conditions: "company/id = 250 and status/name = \"Open\"",
   *   orderBy: "expectedCloseDate asc",
   * });
   */
  list(params?: ListOpportunitiesParams, options?: RequestOptions): Pages<Opportunity>;
  /** Gets one opportunity by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Opportunity>;
  /**
   * Creates an opportunity, a possible sale to a company.
   *
   * @example
   * await client.opportunities.create({
   *   name: "Firewall warranty renewal",
   *   company: { id: 250 },
   *   contact: { id: 77 },
   *   primarySalesRep: { id: 176 },
   *   expectedCloseDate: "2026-04-15T00:00:00Z",
   *   stage: { id: 3 },
   *   notes: "Configuration 4410 (Cisco Meraki MX64), warranty ends 2026-04-30.",
   * });
   */
  create(params: OpportunityCreate, options?: RequestOptions): Promise<Opportunity>;
  /**
   * Changes the given fields of one opportunity; the others stay as they are.
   *
   * @example
   * await client.opportunities.update(910, { stage: { id: 5 }, probability: { id: 4 } });
   */
  update(id: number, params: OpportunityUpdate, options?: RequestOptions): Promise<Opportunity>;
  /** Replaces one opportunity whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OpportunityCreate, options?: RequestOptions): Promise<Opportunity>;
  /** Deletes one opportunity for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the opportunities that match the given conditions. */
  count(params?: CountOpportunitiesParams, options?: RequestOptions): Promise<Count>;
  /** Gets an empty opportunity filled with this account's defaults, without saving it. */
  defaults(params?: DefaultsOpportunitiesParams, options?: RequestOptions): Promise<Opportunity>;
  /** Lists what one opportunity was converted to. */
  conversions(id: number, params?: ConversionsOpportunitiesParams, options?: RequestOptions): Pages<SalesConversion>;
  /**
   * Makes an agreement from one opportunity, or adds it to one that exists.
   *
   * @example
   * await client.opportunities.convertToAgreement(910, {
   *   name: "Managed Services Gold",
   *   type: { id: 5 },
   *   startDate: "2026-04-01T00:00:00Z",
   *   noEndingDateFlag: true,
   *   includeAllProductsFlag: true,
   * });
   */
  convertToAgreement(
    id: number,
    params?: OpportunityToAgreementConversion,
    options?: RequestOptions,
  ): Promise<Agreement>;
  /**
   * Makes a project from one opportunity, or adds it to one that exists.
   *
   * @example
   * await client.opportunities.convertToProject(910, {
   *   name: "Office move",
   *   board: { id: 6 },
   *   estimatedStart: "2026-04-01T00:00:00Z",
   *   estimatedEnd: "2026-05-29T00:00:00Z",
   *   includeAllNotesFlag: true,
   *   includeAllProductsFlag: true,
   * });
   */
  convertToProject(
    id: number,
    params?: OpportunityToProjectConversion,
    options?: RequestOptions,
  ): Promise<ConvertedProject>;
  /**
   * Makes a sales order from one opportunity, or adds it to one that exists.
   *
   * @example
   * await client.opportunities.convertToSalesOrder(910, { name: "Firewall renewal", includeAllProductsFlag: true });
   */
  convertToSalesOrder(
    id: number,
    params?: OpportunityToSalesOrderConversion,
    options?: RequestOptions,
  ): Promise<ConvertedSalesOrder>;
  /**
   * Makes a service ticket from one opportunity, or adds it to one that exists.
   *
   * @example
   * await client.opportunities.convertToServiceTicket(910, {
   *   summary: "Install new firewall",
   *   includeAllNotesFlag: true,
   *   includeAllProductsFlag: true,
   * });
   */
  convertToServiceTicket(
    id: number,
    params?: OpportunityToServiceTicketConversion,
    options?: RequestOptions,
  ): Promise<Ticket>;
}

/** What `client.opportunities` is made from. */
export const opportunitiesResource: Resource<OpportunitiesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    defaultsOpportunities,
    conversionsOpportunities,
    convertToAgreementOpportunities,
    convertToProjectOpportunities,
    convertToSalesOrderOpportunities,
    convertToServiceTicketOpportunities,
  ],
};

/** The operations behind the tools of this resource. */
export const opportunitiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_opportunities_conversions: { operation: conversionsOpportunities },
  connect_wise_psa_sales_opportunities_convert_to_agreement: { operation: convertToAgreementOpportunities },
  connect_wise_psa_sales_opportunities_convert_to_project: { operation: convertToProjectOpportunities },
  connect_wise_psa_sales_opportunities_convert_to_sales_order: { operation: convertToSalesOrderOpportunities },
  connect_wise_psa_sales_opportunities_convert_to_service_ticket: { operation: convertToServiceTicketOpportunities },
  connect_wise_psa_sales_opportunities_count: { operation: countOpportunities },
  create_a_connect_wise_psa_sales_opportunity: {
    operation: createOpportunity,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listOpportunities } },
  },
  connect_wise_psa_sales_opportunities_defaults: { operation: defaultsOpportunities },
  delete_a_connect_wise_psa_sales_opportunity_by_id: { operation: deleteOpportunity },
  get_single_connect_wise_psa_sales_opportunity_by_id: { operation: getOpportunity },
  list_all_connect_wise_psa_sales_opportunities: { operation: listOpportunities },
  replace_a_connect_wise_psa_sales_opportunity_by_id: {
    operation: replaceOpportunity,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listOpportunities } },
  },
  update_a_connect_wise_psa_sales_opportunity_by_id: {
    operation: updateOpportunity,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listOpportunities } },
  },
};
