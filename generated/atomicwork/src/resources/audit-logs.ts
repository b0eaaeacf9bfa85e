// @generated from definitions/atomicwork/resources/audit-logs/audit-logs.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { AuditLog, AuditLogExport, AuditLogQuery } from "../schemas/audit-logs/audit-log.js";
import type { Outcome } from "../schemas/common.js";
import { integer, json, many, text } from "@toolwright/runtime";
import { bodyTokensPaging, tokensPaging } from "../conventions.js";

export interface ListAuditLogsParams extends ListParams, AuditLogQuery {
  /** Where to go on: the cursor of the page before. Leave it out for the first page. */
  next_page_token?: string;
}

export interface BrowseAuditLogsParams {
  /** Text to look for in the entries. */
  search_key?: string;
  /** Page to start on; the API insists on it, and a page token takes its place from the second page on. Default `1`. */
  page?: number;
  /** Where to go on: the cursor of the page before. Leave it out for the first page. */
  next_page_token?: string;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

const base: ResourceShape = { name: "audit_logs", path: "/audit-logs" };

/** Searches the audit log by time, person, module and kind of action. */
export const listAuditLogs: Operation<ListAuditLogsParams, AuditLog> = {
  of: base,
  name: "list",
  path: "{collection}/list",
  method: "POST",
  body: { as: json },
  paging: bodyTokensPaging,
  envelope: "data",
  idempotent: true,
  returns: many,
};

/** Lists audit log entries with no other filter than a text. */
export const browseAuditLogs: Operation<BrowseAuditLogsParams, AuditLog> = {
  of: base,
  name: "browse",
  path: "{collection}",
  method: "GET",
  query: { search_key: text, page: integer, next_page_token: text, per_page: integer },
  paging: tokensPaging,
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
};

/** Mails audit log entries as a CSV file. */
export const exportAuditLogs: Operation<AuditLogExport, Outcome> = {
  of: base,
  name: "export",
  path: "{collection}/export",
  method: "POST",
  body: { as: json },
};

/** Who changed configuration, accounts and access, and when. */
export interface AuditLogsResource {
  /**
   * Searches the audit log by time, person, module and kind of action.
   *
   * @example
   * await client.auditLogs.list({
   *   search_key: "db-prod-01",
   *   filters: [
   *     { attribute: "event_at", operator: "IS_BETWEEN", values: [{ value: "2026-06-30" }, { value: "2026-07-01" }] },
   *     { attribute: "event_type", operator: "IS_ANY_OF", values: [{ value: 3 }, { value: 6 }] },
   *   ],
   *   sort_order: "EVENT_AT_DESC",
   * });
   */
  list(params?: ListAuditLogsParams, options?: RequestOptions): Pages<AuditLog>;
  /** Lists audit log entries with no other filter than a text. */
  browse(params?: BrowseAuditLogsParams, options?: RequestOptions): Pages<AuditLog>;
  /**
   * Mails audit log entries as a CSV file.
   *
   * @example
   * await client.auditLogs.export({
   *   filters: [{ attribute: "module", operator: "IS_ANY_OF", values: [{ value: 9 }] }],
   *   cc_emails: ["security@acme.example"],
   * });
   */
  export(params?: AuditLogExport, options?: RequestOptions): Promise<Outcome>;
}

/** What `client.auditLogs` is made from. */
export const auditLogsResource: Resource<AuditLogsResource> = {
  of: base,
  operations: [listAuditLogs, browseAuditLogs, exportAuditLogs],
};

/** The operations behind the tools of this resource. */
export const auditLogsTools: Readonly<Record<string, ToolBinding>> = {
  atomicwork_audit_logs_browse: { operation: browseAuditLogs },
  atomicwork_audit_logs_export: { operation: exportAuditLogs },
  list_all_atomicwork_audit_logs: { operation: listAuditLogs },
};
