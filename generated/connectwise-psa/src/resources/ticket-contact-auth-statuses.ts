// @generated from definitions/connectwise-psa/resources/service/ticket-contact-auth-statuses.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import { getShape, listShape } from "../conventions.js";

/** One record. */
export type ListTicketContactAuthStatusesResult = { [key: string]: unknown };

/** What the server answers. */
export type GetTicketContactAuthStatusResult = { [key: string]: unknown };

const base: ResourceShape = { name: "ticket_contact_auth_statuses", path: "/service/tickets/authstatus" };

/** Lists how the contacts of tickets were authenticated. */
export const listTicketContactAuthStatuses: Operation<ListParams, ListTicketContactAuthStatusesResult> = {
  of: base,
  like: listShape,
};

/** Gets how the contact of one ticket was authenticated. */
export const getTicketContactAuthStatus: Operation<{ id: number } & GetParams, GetTicketContactAuthStatusResult> = {
  of: base,
  like: getShape,
};

/** Whether the contact of a ticket has proved who they are. */
export interface TicketContactAuthStatusesResource {
  /** Lists how the contacts of tickets were authenticated. */
  list(params?: ListParams, options?: RequestOptions): Pages<ListTicketContactAuthStatusesResult>;
  /** Gets how the contact of one ticket was authenticated. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<GetTicketContactAuthStatusResult>;
}

/** What `client.ticketContactAuthStatuses` is made from. */
export const ticketContactAuthStatusesResource: Resource<TicketContactAuthStatusesResource> = {
  of: base,
  operations: [listShape, getShape],
};

/** The operations behind the tools of this resource. */
export const ticketContactAuthStatusesTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_ticket_contact_auth_status_by_id: { operation: getTicketContactAuthStatus },
  list_all_connect_wise_psa_ticket_contact_auth_statuses: { operation: listTicketContactAuthStatuses },
};
