// @generated from definitions/connectwise-psa/resources/system/audit-trail-entries.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { AuditTrailEntry } from "../schemas/system/audit-trail-entry.js";
import { expression, integer, text } from "@toolwright/runtime";
import { countShape, listShape } from "../conventions.js";

export interface ListAuditTrailEntriesParams extends ListParams {
  /** Filter, e.g. `enteredBy = "jdoe" and auditType = "Ticket"`; these records have no id. */
  conditions?: string;
  /** Order, e.g. `enteredDate desc`; more names after a comma. */
  orderBy?: string;
  /** Kind of record whose history is wanted, such as Ticket or Configuration. */
  type?:
    | "None"
    | "Ticket"
    | "Contact"
    | "Company"
    | "Opportunity"
    | "Time"
    | "Activity"
    | "ProductCatalog"
    | "ProjectTicket"
    | "Purchasing"
    | "Configuration"
    | "Schedule"
    | "Agreement"
    | "AgreementAddition"
    | "Project"
    | "Invoice"
    | "PurchaseOrder"
    | "Expense"
    | "ProductItem"
    | "Survey"
    | "Member"
    | "PurchaseOrderLineItem"
    | "Site";
  /** Id of the record whose history is wanted. */
  id?: number;
  /** Identifier of a managed device whose history is wanted. */
  deviceIdentifier?: string;
  /** Id of a cross-reference record whose history is wanted. */
  xrefRecId?: number;
}

export interface CountAuditTrailEntriesParams extends CountParams {
  /** Filter, e.g. `enteredBy = "jdoe" and auditType = "Ticket"`; these records have no id. */
  conditions?: string;
  /** Kind of record whose history is wanted, such as Ticket or Configuration. */
  type?:
    | "None"
    | "Ticket"
    | "Contact"
    | "Company"
    | "Opportunity"
    | "Time"
    | "Activity"
    | "ProductCatalog"
    | "ProjectTicket"
    | "Purchasing"
    | "Configuration"
    | "Schedule"
    | "Agreement"
    | "AgreementAddition"
    | "Project"
    | "Invoice"
    | "PurchaseOrder"
    | "Expense"
    | "ProductItem"
    | "Survey"
    | "Member"
    | "PurchaseOrderLineItem"
    | "Site";
  /** Id of the record whose history is wanted. */
  id?: number;
  /** Identifier of a managed device whose history is wanted. */
  deviceIdentifier?: string;
  /** Id of a cross-reference record whose history is wanted. */
  xrefRecId?: number;
}

const base: ResourceShape = { name: "audit_trail_entries", path: "/system/audittrail" };

/**
 * Lists the history of one record, such as a ticket or agreement. One line in the history of a record: what was
 * changed, when and by whom.
 */
export const listAuditTrailEntries: Operation<ListAuditTrailEntriesParams, AuditTrailEntry> = {
  of: base,
  like: listShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    type: expression,
    id: integer,
    deviceIdentifier: text,
    xrefRecId: integer,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
};

/** Counts the lines in the history of one record. */
export const countAuditTrailEntries: Operation<CountAuditTrailEntriesParams, Count> = {
  of: base,
  like: countShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    type: expression,
    id: integer,
    deviceIdentifier: text,
    xrefRecId: integer,
  },
};

/** One line in the history of a record: what was changed, when and by whom. */
export interface AuditTrailEntriesResource {
  /**
   * Lists the history of one record, such as a ticket or agreement. One line in the history of a record: what was
   * changed, when and by whom.
   */
  list(params?: ListAuditTrailEntriesParams, options?: RequestOptions): Pages<AuditTrailEntry>;
  /** Counts the lines in the history of one record. */
  count(params?: CountAuditTrailEntriesParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.auditTrailEntries` is made from. */
export const auditTrailEntriesResource: Resource<AuditTrailEntriesResource> = {
  of: base,
  operations: [listAuditTrailEntries, countAuditTrailEntries],
};

/** The operations behind the tools of this resource. */
export const auditTrailEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_audit_trail_entries_count: { operation: countAuditTrailEntries },
  list_all_connect_wise_psa_audit_trail_entries: { operation: listAuditTrailEntries },
};
