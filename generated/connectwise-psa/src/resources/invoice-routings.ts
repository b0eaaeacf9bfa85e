// @generated from definitions/connectwise-psa/resources/finance/invoice-routings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { InvoiceRouting, InvoiceRoutingCreate, InvoiceRoutingUpdate } from "../schemas/finance/invoice-routing.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetInvoiceRoutingParams extends GetParams {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice routing. */
  id: number;
}

export interface UpdateInvoiceRoutingParams extends InvoiceRoutingUpdate {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice routing. */
  id: number;
}

export interface ReplaceInvoiceRoutingParams extends InvoiceRoutingCreate {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice routing. */
  id: number;
}

export interface DeleteInvoiceRoutingParams {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice routing. */
  id: number;
}

const base: ResourceShape = {
  name: "invoice_routings",
  path: "/finance/invoices/{invoiceId}/routings",
  dates: ["dateReviewedUTC"],
};

/** Lists invoice routings. A member who has to review one invoice before it goes out, in order of sequence. */
export const listInvoiceRoutings: Operation<{ invoiceId: number } & ListParams, InvoiceRouting> = {
  of: base,
  like: listShape,
};

/** Gets one invoice routing by its id. */
export const getInvoiceRouting: Operation<GetInvoiceRoutingParams, InvoiceRouting> = { of: base, like: getShape };

/**
 * Creates an invoice routing and returns it. A member who has to review one invoice before it goes out, in order of
 * sequence.
 */
export const createInvoiceRouting: Operation<{ invoiceId: number } & InvoiceRoutingCreate, InvoiceRouting> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one invoice routing; the others stay as they are. */
export const updateInvoiceRouting: Operation<UpdateInvoiceRoutingParams, InvoiceRouting> = {
  of: base,
  like: updateShape,
};

/** Replaces one invoice routing whole; fields that are left out go back to their defaults. */
export const replaceInvoiceRouting: Operation<ReplaceInvoiceRoutingParams, InvoiceRouting> = {
  of: base,
  like: replaceShape,
};

/** Deletes one invoice routing for good. */
export const deleteInvoiceRouting: Operation<DeleteInvoiceRoutingParams, void> = { of: base, like: deleteShape };

/** Counts the invoice routings that match the given conditions. */
export const countInvoiceRoutings: Operation<{ invoiceId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A member who has to review one invoice before it goes out, in order of sequence. */
export interface InvoiceRoutingsResource {
  /** Lists invoice routings. A member who has to review one invoice before it goes out, in order of sequence. */
  list(invoiceId: number, params?: ListParams, options?: RequestOptions): Pages<InvoiceRouting>;
  /** Gets one invoice routing by its id. */
  get(params: GetInvoiceRoutingParams, options?: RequestOptions): Promise<InvoiceRouting>;
  /**
   * Creates an invoice routing and returns it. A member who has to review one invoice before it goes out, in order of
   * sequence.
   */
  create(invoiceId: number, params?: InvoiceRoutingCreate, options?: RequestOptions): Promise<InvoiceRouting>;
  /** Changes the given fields of one invoice routing; the others stay as they are. */
  update(params: UpdateInvoiceRoutingParams, options?: RequestOptions): Promise<InvoiceRouting>;
  /** Replaces one invoice routing whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceInvoiceRoutingParams, options?: RequestOptions): Promise<InvoiceRouting>;
  /** Deletes one invoice routing for good. */
  delete(params: DeleteInvoiceRoutingParams, options?: RequestOptions): Promise<void>;
  /** Counts the invoice routings that match the given conditions. */
  count(invoiceId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.invoiceRoutings` is made from. */
export const invoiceRoutingsResource: Resource<InvoiceRoutingsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const invoiceRoutingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_invoice_routings_count: { operation: countInvoiceRoutings },
  create_a_connect_wise_psa_invoice_routing: { operation: createInvoiceRouting },
  delete_a_connect_wise_psa_invoice_routing_by_id: { operation: deleteInvoiceRouting },
  get_single_connect_wise_psa_invoice_routing_by_id: { operation: getInvoiceRouting },
  list_all_connect_wise_psa_invoice_routings: { operation: listInvoiceRoutings },
  replace_a_connect_wise_psa_invoice_routing_by_id: { operation: replaceInvoiceRouting },
  update_a_connect_wise_psa_invoice_routing_by_id: { operation: updateInvoiceRouting },
};
