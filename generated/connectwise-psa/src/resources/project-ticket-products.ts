// @generated from definitions/connectwise-psa/resources/project/project-ticket-products.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count, ProductReference } from "../schemas/common.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "project_ticket_products", path: "/project/tickets/{ticketId}/products" };

/** Lists project ticket products. A product sold or used with a project ticket. */
export const listProjectTicketProducts: Operation<{ ticketId: number } & ListParams, ProductReference> = {
  of: base,
  like: listShape,
};

/** Counts the project ticket products that match the given conditions. */
export const countProjectTicketProducts: Operation<{ ticketId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A product sold or used with a project ticket. */
export interface ProjectTicketProductsResource {
  /** Lists project ticket products. A product sold or used with a project ticket. */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<ProductReference>;
  /** Counts the project ticket products that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTicketProducts` is made from. */
export const projectTicketProductsResource: Resource<ProjectTicketProductsResource> = {
  of: base,
  operations: [listShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTicketProductsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_ticket_products_count: { operation: countProjectTicketProducts },
  list_all_connect_wise_psa_project_ticket_products: { operation: listProjectTicketProducts },
};
