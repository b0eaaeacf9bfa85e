// @generated from definitions/connectwise-psa/resources/project/project-ticket-documents.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count, DocumentReference } from "../schemas/common.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "project_ticket_documents", path: "/project/tickets/{ticketId}/documents" };

/** Lists project ticket documents. A file attached to a project ticket. */
export const listProjectTicketDocuments: Operation<{ ticketId: number } & ListParams, DocumentReference> = {
  of: base,
  like: listShape,
};

/** Counts the project ticket documents that match the given conditions. */
export const countProjectTicketDocuments: Operation<{ ticketId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A file attached to a project ticket. */
export interface ProjectTicketDocumentsResource {
  /** Lists project ticket documents. A file attached to a project ticket. */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<DocumentReference>;
  /** Counts the project ticket documents that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTicketDocuments` is made from. */
export const projectTicketDocumentsResource: Resource<ProjectTicketDocumentsResource> = {
  of: base,
  operations: [listShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTicketDocumentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_ticket_documents_count: { operation: countProjectTicketDocuments },
  list_all_connect_wise_psa_project_ticket_documents: { operation: listProjectTicketDocuments },
};
