// @generated from definitions/connectwise-psa/resources/system/report-columns.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import { segment } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

/** One record. */
export type ListReportColumnsResult = { [key: string]: unknown };

const base: ResourceShape = { name: "report_columns", path: "/system/reports/{reportName}/columns" };

/**
 * Lists the columns of one report, each with its type. A column of a report, with its data type and whether it may be
 * empty.
 */
export const listReportColumns: Operation<{ reportName: string } & ListParams, ListReportColumnsResult> = {
  of: base,
  like: listShape,
  ids: { reportName: segment },
};

/** A column of a report, with its data type and whether it may be empty. */
export interface ReportColumnsResource {
  /**
   * Lists the columns of one report, each with its type. A column of a report, with its data type and whether it may be
   * empty.
   */
  list(reportName: string, params?: ListParams, options?: RequestOptions): Pages<ListReportColumnsResult>;
}

/** What `client.reportColumns` is made from. */
export const reportColumnsResource: Resource<ReportColumnsResource> = { of: base, operations: [listReportColumns] };

/** The operations behind the tools of this resource. */
export const reportColumnsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_report_columns: { operation: listReportColumns },
};
