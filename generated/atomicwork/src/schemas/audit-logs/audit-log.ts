// @generated from definitions/atomicwork/schemas/audit-logs/audit-log.yaml
// To change this file, edit that and run `npm run generate`.

import type { FilterValue } from "../../schemas/common.js";

/**
 * One recorded action.
 */
export interface AuditLog {
  /**
   * When it happened.
   */
  event_at?: string;
  /**
   * User who did it.
   */
  actor_id?: number;
  /**
   * Area of the product, as number or name.
   */
  module?: AuditModule | string;
  /**
   * Kind of action, as number or name.
   */
  event_type?: AuditEventType | string;
  /**
   * What happened in a sentence.
   */
  log_text?: string;
  /**
   * Address it came from.
   */
  source_ip?: string;
  /**
   * Details of the action.
   */
  event_data?: { [key: string]: unknown };
}

/**
 * Area of the product. 0: APPS; 1: USERS; 2: WORKFLOWS; 3: SERVICE_CATALOG; 4: SECURITY; 5: SKILL; 6: WORKSPACES; 7:
 * TENANT_MIGRATION; 8: AGENT_GROUPS; 9: ACCESS_MANAGEMENT; 10: AI_AGENTS; 11: AGENT_AVAILABILITY; 12: CUSTOM_OBJECTS.
 */
export type AuditModule = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/**
 * Kind of action. 0: CONNECTED; 1: DISCONNECTED; 2: CREATED; 3: UPDATED; 4: ENABLED; 5: DISABLED; 6: DELETED; 7:
 * IMPORT; 8: EXPORT; 9: RESTORED; 10: LOGIN; 12: LOGOUT.
 */
export type AuditEventType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12;

/**
 * One condition on audit log entries.
 */
export interface AuditLogFilter {
  /**
   * event_at, actor_id, module or event_type.
   */
  attribute: string;
  /**
   * IS_BETWEEN for event_at (exactly two values), IS_ANY_OF for the others.
   */
  operator: "LIKE" | "EQUALS" | "IN" | "NOT_EQUALS" | "IS_BETWEEN" | "IS_ANY_OF" | "IS_NOT_ANY_OF";
  /**
   * Values to compare with.
   */
  values: FilterValue[];
}

/**
 * Which audit log entries are wanted.
 */
export interface AuditLogQuery {
  /**
   * Text to look for in log text, actor, e-mail, source IP and event data.
   */
  search_key?: string;
  /**
   * Conditions. event_at takes ISO 8601 dates or times, actor_id user ids, module numbers (0 apps, 1 users, 2
   * workflows, 3 service catalogue, 4 security, 5 skill, 6 workspaces, 7 migration, 8 agent groups, 9 access, 10 AI
   * agents, 11 agent availability, 12 custom objects), event_type numbers (0 connected, 1 disconnected, 2 created, 3
   * updated, 4 enabled, 5 disabled, 6 deleted, 7 import, 8 export, 9 restored, 10 login, 12 logout).
   */
  filters?: AuditLogFilter[];
  /**
   * Order of the entries.
   */
  sort_order?: "EVENT_AT_DESC" | "EVENT_AT_ASC";
  /**
   * Page to start on; a page token takes its place. Default `1`.
   */
  page?: number;
}

/**
 * Which audit log entries are exported, and to whom.
 */
export interface AuditLogExport {
  /**
   * Text to look for in log text, actor, e-mail, source IP and event data.
   */
  search_key?: string;
  /**
   * Conditions on event_at, actor_id, module and event_type, as in the search.
   */
  filters?: AuditLogFilter[];
  /**
   * More people who get the mail.
   */
  cc_emails?: string[];
}
