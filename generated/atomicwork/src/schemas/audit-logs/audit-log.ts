// @generated from definitions/atomicwork/schemas/audit-logs/audit-log.yaml
// To change this file, edit that and run `npm run generate`.

/** One recorded action. */
export interface AuditLog {
  /** When it happened. */
  event_at?: string;
  /** User who did it. */
  actor_id?: number;
  /** Area of the product, as number or name. */
  module?: AuditModule | string;
  /** Kind of action, as number or name. */
  event_type?: AuditEventType | string;
  /** What happened in a sentence. */
  log_text?: string;
  /** Address it came from. */
  source_ip?: string;
  /** Details of the action. */
  event_data?: { [key: string]: unknown };
}

/**
 * Area of the product. 0: APPS; 1: USERS; 2: WORKFLOWS; 3: SERVICE_CATALOG; 4: SECURITY; 5: SKILL; 6: WORKSPACES; 7:
 * TENANT_MIGRATION; 8: AGENT_GROUPS; 9: ACCESS_MANAGEMENT; 10: AI_AGENTS; 11: AGENT_AVAILABILITY; 12: CUSTOM_OBJECTS.
 */
export type AuditModule = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/**
 * Kind of action; in parentheses the only area it occurs in. 0: CONNECTED (APPS); 1: DISCONNECTED (APPS); 2: CREATED;
 * 3: UPDATED; 4: ENABLED; 5: DISABLED; 6: DELETED; 7: IMPORT (TENANT_MIGRATION); 8: EXPORT (TENANT_MIGRATION); 9:
 * RESTORED (ACCESS_MANAGEMENT); 10: LOGIN (SECURITY); 12: LOGOUT (SECURITY).
 */
export type AuditEventType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12;

/** One condition on audit log entries. */
export interface AuditLogFilter {
  /**
   * What is compared, and with what. event_at: two ISO 8601 dates or times, with IS_BETWEEN; actor_id: ids of users;
   * module: numbers of areas of the product; event_type: numbers of kinds of action.
   */
  attribute: "event_at" | "actor_id" | "module" | "event_type";
  /**
   * How to compare. LIKE: text like it; EQUALS: the same; IN: one of them; NOT_EQUALS: not the same; IS_BETWEEN: from
   * the first value to the second, both included; IS_ANY_OF: one of them; IS_NOT_ANY_OF: none of them.
   */
  operator: "LIKE" | "EQUALS" | "IN" | "NOT_EQUALS" | "IS_BETWEEN" | "IS_ANY_OF" | "IS_NOT_ANY_OF";
  /** Values to compare with. */
  values: AuditLogFilterValue[];
}

/** One value of a condition on audit log entries. */
export interface AuditLogFilterValue {
  /** What to compare with. */
  value: AuditModule | AuditEventType | number | string;
}

/** Which audit log entries are wanted. */
export interface AuditLogQuery {
  /** Text to look for in log text, actor, e-mail, source IP and event data. */
  search_key?: string;
  /** Conditions, or none for everything. */
  filters?: AuditLogFilter[];
  /** Order of the entries. */
  sort_order?: "EVENT_AT_DESC" | "EVENT_AT_ASC";
  /** Page to start on; a page token takes its place. Default `1`. */
  page?: number;
}

/** Which audit log entries are exported, and to whom. */
export interface AuditLogExport {
  /** Text to look for in log text, actor, e-mail, source IP and event data. */
  search_key?: string;
  /** Conditions on event_at, actor_id, module and event_type, as in the search. */
  filters?: AuditLogFilter[];
  /** More people who get the mail. */
  cc_emails?: string[];
}
