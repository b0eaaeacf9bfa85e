// @generated from definitions/connectwise-psa/resources/service/ticket-links.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  ServiceTicketLink,
  ServiceTicketLinkCreate,
  ServiceTicketLinkInfo,
  ServiceTicketLinkUpdate,
} from "../schemas/service/service-ticket-link.js";
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

/**
 * Lists ticket links, one page at a time.
 */
export const listTicketLinks: Operation<ListParams, ServiceTicketLink> = {
  like: listShape,
  id: "ticket_links.list",
  path: "/service/ticketLinks",
};

/**
 * Gets one ticket link by its id.
 */
export const getTicketLink: Operation<{ id: number } & GetParams, ServiceTicketLink> = {
  like: getShape,
  id: "ticket_links.get",
  path: "/service/ticketLinks/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a ticket link and returns it.
 */
export const createTicketLink: Operation<ServiceTicketLinkCreate, ServiceTicketLink> = {
  like: createShape,
  id: "ticket_links.create",
  path: "/service/ticketLinks",
  required: ["name", "linkText", "url"],
};

/**
 * Changes the given fields of one ticket link; the others stay as they are.
 */
export const updateTicketLink: Operation<{ id: number } & ServiceTicketLinkUpdate, ServiceTicketLink> = {
  like: updateShape,
  id: "ticket_links.update",
  path: "/service/ticketLinks/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one ticket link whole; fields that are left out go back to their defaults.
 */
export const replaceTicketLink: Operation<{ id: number } & ServiceTicketLinkCreate, ServiceTicketLink> = {
  like: replaceShape,
  id: "ticket_links.replace",
  path: "/service/ticketLinks/{id}",
  ids: { id: "integer" },
  required: ["name", "linkText", "url"],
};

/**
 * Deletes one ticket link for good.
 */
export const deleteTicketLink: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "ticket_links.delete",
  path: "/service/ticketLinks/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the ticket links that match the given conditions.
 */
export const countTicketLinks: Operation<CountParams, Count> = {
  like: countShape,
  id: "ticket_links.count",
  path: "/service/ticketLinks/count",
};

/**
 * Lists ticket links in short, one page at a time.
 */
export const listInfoTicketLinks: Operation<ListInfoParams, ServiceTicketLinkInfo> = {
  like: listInfoShape,
  id: "ticket_links.list_info",
  path: "/service/ticketLinks/info",
};

/**
 * Gets one ticket link in short.
 */
export const getInfoTicketLinks: Operation<{ id: number } & GetInfoParams, ServiceTicketLinkInfo> = {
  like: getInfoShape,
  id: "ticket_links.get_info",
  path: "/service/ticketLinks/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the ticket links as the short list has them.
 */
export const countInfoTicketLinks: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "ticket_links.count_info",
  path: "/service/ticketLinks/info/count",
};

/**
 * A link shown on the ticket screen that opens another web application.
 */
export class TicketLinksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists ticket links, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ServiceTicketLink> {
    return this.#client.pages(listTicketLinks, params, options);
  }

  /**
   * Gets one ticket link by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ServiceTicketLink> {
    return this.#client.call(getTicketLink, { ...params, id }, options);
  }

  /**
   * Creates a ticket link and returns it.
   */
  create(params: ServiceTicketLinkCreate, options?: RequestOptions): Promise<ServiceTicketLink> {
    return this.#client.call(createTicketLink, params, options);
  }

  /**
   * Changes the given fields of one ticket link; the others stay as they are.
   */
  update(id: number, params: ServiceTicketLinkUpdate, options?: RequestOptions): Promise<ServiceTicketLink> {
    return this.#client.call(updateTicketLink, { ...params, id }, options);
  }

  /**
   * Replaces one ticket link whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ServiceTicketLinkCreate, options?: RequestOptions): Promise<ServiceTicketLink> {
    return this.#client.call(replaceTicketLink, { ...params, id }, options);
  }

  /**
   * Deletes one ticket link for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTicketLink, { ...params, id }, options);
  }

  /**
   * Counts the ticket links that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTicketLinks, params, options);
  }

  /**
   * Lists ticket links in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<ServiceTicketLinkInfo> {
    return this.#client.pages(listInfoTicketLinks, params, options);
  }

  /**
   * Gets one ticket link in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<ServiceTicketLinkInfo> {
    return this.#client.call(getInfoTicketLinks, { ...params, id }, options);
  }

  /**
   * Counts the ticket links as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoTicketLinks, params, options);
  }
}
