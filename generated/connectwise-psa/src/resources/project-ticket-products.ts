// @generated from definitions/connectwise-psa/resources/project/project-ticket-products.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count, ProductReference } from "../schemas/common.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "project_ticket_products", path: "/project/tickets/{ticketId}/products" };

/** Lists project ticket products, one page at a time. */
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
export class ProjectTicketProductsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists project ticket products, one page at a time. */
  list(ticketId: number, params: ListParams = {}, options?: RequestOptions): Pages<ProductReference> {
    return this.#client.pages(listProjectTicketProducts, { ...params, ticketId }, options);
  }

  /** Counts the project ticket products that match the given conditions. */
  count(ticketId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProjectTicketProducts, { ...params, ticketId }, options);
  }
}
