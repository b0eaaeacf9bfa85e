// @generated from definitions/connectwise-psa/resources/service/ticket-links.yaml
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

const base: ResourceShape = {
  name: "ticket_links",
  path: "/service/ticketLinks",
  required: ["name", "linkText", "url"],
};

/** Lists ticket links. A link shown on the ticket screen that opens another web application. */
export const listTicketLinks: Operation<ListParams, ServiceTicketLink> = { of: base, like: listShape };

/** Gets one ticket link by its id. */
export const getTicketLink: Operation<{ id: number } & GetParams, ServiceTicketLink> = { of: base, like: getShape };

/** Creates a ticket link and returns it. A link shown on the ticket screen that opens another web application. */
export const createTicketLink: Operation<ServiceTicketLinkCreate, ServiceTicketLink> = { of: base, like: createShape };

/** Changes the given fields of one ticket link; the others stay as they are. */
export const updateTicketLink: Operation<{ id: number } & ServiceTicketLinkUpdate, ServiceTicketLink> = {
  of: base,
  like: updateShape,
};

/** Replaces one ticket link whole; fields that are left out go back to their defaults. */
export const replaceTicketLink: Operation<{ id: number } & ServiceTicketLinkCreate, ServiceTicketLink> = {
  of: base,
  like: replaceShape,
};

/** Deletes one ticket link for good. */
export const deleteTicketLink: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the ticket links that match the given conditions. */
export const countTicketLinks: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists ticket links in short, one page at a time. */
export const listInfoTicketLinks: Operation<ListInfoParams, ServiceTicketLinkInfo> = { of: base, like: listInfoShape };

/** Gets one ticket link in short. */
export const getInfoTicketLinks: Operation<{ id: number } & GetInfoParams, ServiceTicketLinkInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the ticket links that the short list has and that match the given conditions. */
export const countInfoTicketLinks: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A link shown on the ticket screen that opens another web application. */
export interface TicketLinksResource {
  /** Lists ticket links. A link shown on the ticket screen that opens another web application. */
  list(params?: ListParams, options?: RequestOptions): Pages<ServiceTicketLink>;
  /** Gets one ticket link by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceTicketLink>;
  /** Creates a ticket link and returns it. A link shown on the ticket screen that opens another web application. */
  create(params: ServiceTicketLinkCreate, options?: RequestOptions): Promise<ServiceTicketLink>;
  /** Changes the given fields of one ticket link; the others stay as they are. */
  update(id: number, params: ServiceTicketLinkUpdate, options?: RequestOptions): Promise<ServiceTicketLink>;
  /** Replaces one ticket link whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ServiceTicketLinkCreate, options?: RequestOptions): Promise<ServiceTicketLink>;
  /** Deletes one ticket link for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the ticket links that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists ticket links in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ServiceTicketLinkInfo>;
  /** Gets one ticket link in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ServiceTicketLinkInfo>;
  /** Counts the ticket links that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.ticketLinks` is made from. */
export const ticketLinksResource: Resource<TicketLinksResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const ticketLinksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_ticket_links_count: { operation: countTicketLinks },
  connect_wise_psa_ticket_links_count_info: { operation: countInfoTicketLinks },
  create_a_connect_wise_psa_ticket_link: { operation: createTicketLink },
  delete_a_connect_wise_psa_ticket_link_by_id: { operation: deleteTicketLink },
  get_single_connect_wise_psa_ticket_link_by_id: { operation: getTicketLink },
  connect_wise_psa_ticket_links_get_info: { operation: getInfoTicketLinks },
  list_all_connect_wise_psa_ticket_links: { operation: listTicketLinks },
  connect_wise_psa_ticket_links_list_info: { operation: listInfoTicketLinks },
  replace_a_connect_wise_psa_ticket_link_by_id: { operation: replaceTicketLink },
  update_a_connect_wise_psa_ticket_link_by_id: { operation: updateTicketLink },
};
