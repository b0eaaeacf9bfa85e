// @generated from definitions/connectwise-psa/resources/time/time-sheet-audits.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TimeSheetAudit } from "../schemas/time/time-sheet-audit.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetTimeSheetAuditParams extends GetParams {
  /** Id of the time sheet. */
  timeSheetId: number;
  /** Id of the time sheet audit. */
  id: number;
}

const base: ResourceShape = { name: "time_sheet_audits", path: "/time/sheets/{timeSheetId}/audits" };

/**
 * Lists what happened to one time sheet. History of one time sheet, such as when it was submitted, approved or
 * rejected.
 */
export const listTimeSheetAudits: Operation<{ timeSheetId: number } & ListParams, TimeSheetAudit> = {
  of: base,
  like: listShape,
};

/** Gets one time sheet audit by its id. */
export const getTimeSheetAudit: Operation<GetTimeSheetAuditParams, TimeSheetAudit> = { of: base, like: getShape };

/** Counts the time sheet audits that match the given conditions. */
export const countTimeSheetAudits: Operation<{ timeSheetId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** History of one time sheet, such as when it was submitted, approved or rejected. */
export interface TimeSheetAuditsResource {
  /**
   * Lists what happened to one time sheet. History of one time sheet, such as when it was submitted, approved or
   * rejected.
   */
  list(timeSheetId: number, params?: ListParams, options?: RequestOptions): Pages<TimeSheetAudit>;
  /** Gets one time sheet audit by its id. */
  get(params: GetTimeSheetAuditParams, options?: RequestOptions): Promise<TimeSheetAudit>;
  /** Counts the time sheet audits that match the given conditions. */
  count(timeSheetId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.timeSheetAudits` is made from. */
export const timeSheetAuditsResource: Resource<TimeSheetAuditsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const timeSheetAuditsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_sheet_audits_count: { operation: countTimeSheetAudits },
  get_single_connect_wise_psa_time_sheet_audit_by_id: { operation: getTimeSheetAudit },
  list_all_connect_wise_psa_time_sheet_audits: { operation: listTimeSheetAudits },
};
