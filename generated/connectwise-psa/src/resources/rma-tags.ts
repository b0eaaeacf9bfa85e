// @generated from definitions/connectwise-psa/resources/procurement/rma-tags.yaml
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
import type { RmaTag, RmaTagCreate, RmaTagUpdate } from "../schemas/procurement/rma-tag.js";
import { expression, integer } from "@toolwright/runtime";
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

export interface ListRmaTagsParams extends ListParams {
  /**
   * Filter, e.g. `returnedCompany/id = 250 and status/name = "Open"`. Also: serialNumber, product/identifier,
   * serviceTicket/id, rmaDisposition/name, dateClosed.
   */
  conditions?: string;
  /** Members to return, e.g. `id,summary,status/name,returnedCompany/name,serialNumber`; the record is long. */
  fields?: string;
}

export interface GetDefaultRmaTagsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Id of the product that comes back. */
  productId?: number;
  /** Id of the invoice the product was sold on. */
  billingLogId?: number;
  /** Id of the service ticket the return belongs to. */
  ticketId?: number;
  /** Id of the project the return belongs to. */
  projectId?: number;
  /** Id of the sales order the product was sold on. */
  salesOrderId?: number;
  /** Id of the company that returns the product. */
  companyId?: number;
}

const base: ResourceShape = {
  name: "rma_tags",
  path: "/procurement/rmaTags",
  required: ["product", "productDescription", "status", "location", "department", "returnedCompany", "rmaDisposition"],
};

/**
 * Lists RMA tags. The return of one product by a customer (return merchandise authorization). It tracks purchase,
 * warranty, repair and shipping until the return is closed.
 */
export const listRmaTags: Operation<ListRmaTagsParams, RmaTag> = { of: base, like: listShape };

/** Gets one RMA tag by its id. */
export const getRmaTag: Operation<{ id: number } & GetParams, RmaTag> = { of: base, like: getShape };

/** Creates an RMA tag and returns it. */
export const createRmaTag: Operation<RmaTagCreate, RmaTag> = { of: base, like: createShape };

/** Changes the given fields of one RMA tag; the others stay as they are. */
export const updateRmaTag: Operation<{ id: number } & RmaTagUpdate, RmaTag> = { of: base, like: updateShape };

/** Replaces one RMA tag whole; fields that are left out go back to their defaults. */
export const replaceRmaTag: Operation<{ id: number } & RmaTagCreate, RmaTag> = { of: base, like: replaceShape };

/** Deletes one RMA tag for good. */
export const deleteRmaTag: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the RMA tags that match the given conditions. */
export const countRmaTags: Operation<CountParams, Count> = { of: base, like: countShape };

/** Gets an unsaved RMA tag prefilled from the given records. */
export const getDefaultRmaTags: Operation<GetDefaultRmaTagsParams, RmaTag> = {
  of: base,
  name: "get_default",
  path: "{collection}/default",
  method: "GET",
  query: {
    fields: expression,
    productId: integer,
    billingLogId: integer,
    ticketId: integer,
    projectId: integer,
    salesOrderId: integer,
    companyId: integer,
  },
};

/**
 * The return of one product by a customer (return merchandise authorization). It tracks purchase, warranty, repair and
 * shipping until the return is closed.
 */
export interface RmaTagsResource {
  /**
   * Lists RMA tags. The return of one product by a customer (return merchandise authorization). It tracks purchase,
   * warranty, repair and shipping until the return is closed.
   */
  list(params?: ListRmaTagsParams, options?: RequestOptions): Pages<RmaTag>;
  /** Gets one RMA tag by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<RmaTag>;
  /** Creates an RMA tag and returns it. */
  create(params: RmaTagCreate, options?: RequestOptions): Promise<RmaTag>;
  /** Changes the given fields of one RMA tag; the others stay as they are. */
  update(id: number, params: RmaTagUpdate, options?: RequestOptions): Promise<RmaTag>;
  /** Replaces one RMA tag whole; fields that are left out go back to their defaults. */
  replace(id: number, params: RmaTagCreate, options?: RequestOptions): Promise<RmaTag>;
  /** Deletes one RMA tag for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the RMA tags that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Gets an unsaved RMA tag prefilled from the given records. */
  getDefault(params?: GetDefaultRmaTagsParams, options?: RequestOptions): Promise<RmaTag>;
}

/** What `client.rmaTags` is made from. */
export const rmaTagsResource: Resource<RmaTagsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape, getDefaultRmaTags],
};

/** The operations behind the tools of this resource. */
export const rmaTagsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_rma_tags_count: { operation: countRmaTags },
  create_a_connect_wise_psa_rma_tag: {
    operation: createRmaTag,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listRmaTags } },
  },
  delete_a_connect_wise_psa_rma_tag_by_id: { operation: deleteRmaTag },
  get_single_connect_wise_psa_rma_tag_by_id: { operation: getRmaTag },
  connect_wise_psa_rma_tags_get_default: { operation: getDefaultRmaTags },
  list_all_connect_wise_psa_rma_tags: { operation: listRmaTags },
  replace_a_connect_wise_psa_rma_tag_by_id: {
    operation: replaceRmaTag,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listRmaTags } },
  },
  update_a_connect_wise_psa_rma_tag_by_id: {
    operation: updateRmaTag,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listRmaTags } },
  },
};
