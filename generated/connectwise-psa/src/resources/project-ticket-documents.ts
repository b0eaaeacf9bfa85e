// @generated from definitions/connectwise-psa/resources/project/project-ticket-documents.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count, DocumentReference } from "../schemas/common.js";
import { countShape, listShape } from "../conventions.js";

/**
 * Lists project ticket documents, one page at a time.
 */
export const listProjectTicketDocuments: Operation<{ ticketId: number } & ListParams, DocumentReference> = {
  like: listShape,
  id: "project_ticket_documents.list",
  path: "/project/tickets/{ticketId}/documents",
  ids: { ticketId: "integer" },
};

/**
 * Counts the project ticket documents that match the given conditions.
 */
export const countProjectTicketDocuments: Operation<{ ticketId: number } & CountParams, Count> = {
  like: countShape,
  id: "project_ticket_documents.count",
  path: "/project/tickets/{ticketId}/documents/count",
  ids: { ticketId: "integer" },
};

/**
 * A file attached to a project ticket.
 */
export class ProjectTicketDocumentsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists project ticket documents, one page at a time.
   */
  list(ticketId: number, params: ListParams = {}, options?: RequestOptions): Pages<DocumentReference> {
    return this.#client.pages(listProjectTicketDocuments, { ...params, ticketId }, options);
  }

  /**
   * Counts the project ticket documents that match the given conditions.
   */
  count(ticketId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProjectTicketDocuments, { ...params, ticketId }, options);
  }
}
