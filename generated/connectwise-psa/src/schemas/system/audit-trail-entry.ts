// @generated from definitions/connectwise-psa/schemas/system/audit-trail-entry.yaml
// To change this file, edit that and run `npm run generate`.

/** One line in the history of a record. */
export interface AuditTrailEntry {
  /** What was changed, in words, often with old and new value. */
  text?: string;
  /** When the change was made, as YYYY-MM-DDTHH:mm:ssZ. */
  enteredDate?: string;
  /** Login name of the member who made the change. */
  enteredBy?: string;
  /** Group the change is in, such as ticket or time. */
  auditType?: string;
  /** Finer group the change is in. */
  auditSubType?: string;
  /** Where the change came from, such as the web application or an integration. */
  auditSource?: string;
}
