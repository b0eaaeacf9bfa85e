// @generated from definitions/connectwise-psa/resources/time/time-entry-audits.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TimeEntryAudit } from "../schemas/time/time-entry-audit.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetTimeEntryAuditParams extends GetParams {
  /** Id of the time entry. */
  timeEntryId: number;
  /** Id of the time entry audit. */
  id: number;
}

const base: ResourceShape = { name: "time_entry_audits", path: "/time/entries/{timeEntryId}/audits" };

/** Lists the changes made to one time entry. */
export const listTimeEntryAudits: Operation<{ timeEntryId: number } & ListParams, TimeEntryAudit> = {
  of: base,
  like: listShape,
};

/** Gets one time entry audit by its id. */
export const getTimeEntryAudit: Operation<GetTimeEntryAuditParams, TimeEntryAudit> = { of: base, like: getShape };

/** Counts the time entry audits that match the given conditions. */
export const countTimeEntryAudits: Operation<{ timeEntryId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** History of one time entry, who changed what and from where. */
export interface TimeEntryAuditsResource {
  /** Lists the changes made to one time entry. */
  list(timeEntryId: number, params?: ListParams, options?: RequestOptions): Pages<TimeEntryAudit>;
  /** Gets one time entry audit by its id. */
  get(params: GetTimeEntryAuditParams, options?: RequestOptions): Promise<TimeEntryAudit>;
  /** Counts the time entry audits that match the given conditions. */
  count(timeEntryId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.timeEntryAudits` is made from. */
export const timeEntryAuditsResource: Resource<TimeEntryAuditsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const timeEntryAuditsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_entry_audits_count: { operation: countTimeEntryAudits },
  get_single_connect_wise_psa_time_entry_audit_by_id: { operation: getTimeEntryAudit },
  list_all_connect_wise_psa_time_entry_audits: { operation: listTimeEntryAudits },
};
