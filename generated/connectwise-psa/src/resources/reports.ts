// @generated from definitions/connectwise-psa/resources/system/reports.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Report, ReportDataResponse } from "../schemas/system/report.js";
import { comma, expression, integer, segment } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListReportsParams extends ListParams {
  /** Filter, e.g. `name contains "Ticket"`; these records have no id. */
  conditions?: string;
  /** Order, e.g. `name asc`. */
  orderBy?: string;
}

export interface RunReportsParams {
  /** Names of the columns to return; all when left out. */
  columns?: string[];
  /** Filter by database column names, e.g. `Date_Entered > [2025-01-31T00:00:00Z]`. */
  conditions?: string;
  /** Order by a database column, e.g. `Date_Entered desc`. */
  orderBy?: string;
  /** Number of the page of rows, from 1. */
  page?: number;
  /** Rows in a page; at most 1000. */
  pageSize?: number;
}

export interface CountRowsReportsParams {
  /** Filter by database column names, e.g. `Date_Entered > [2025-01-31T00:00:00Z]`. */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
}

/** What the server answers. */
export type RunStandardReportsResult = { [key: string]: unknown };

const base: ResourceShape = { name: "reports", path: "/system/reports" };

/**
 * Lists the reports (database views) that can be run. A database view that can be read as a table, for data no other
 * operation gives.
 */
export const listReports: Operation<ListReportsParams, Report> = { of: base, like: listShape };

/** Runs one report and returns its columns and rows. */
export const runReports: Operation<{ reportName: string } & RunReportsParams, ReportDataResponse> = {
  of: base,
  name: "run",
  path: "{collection}/{reportName}",
  method: "GET",
  query: { columns: comma, conditions: expression, orderBy: expression, page: integer, pageSize: integer },
  ids: { reportName: segment },
};

/** Counts the rows of one report that fit the conditions. */
export const countRowsReports: Operation<{ reportName: string } & CountRowsReportsParams, Count> = {
  of: base,
  name: "count_rows",
  path: "{collection}/{reportName}/count",
  method: "GET",
  query: { conditions: expression, childConditions: expression, customFieldConditions: expression },
  ids: { reportName: segment },
};

/** Runs one of the standard reports and returns its data. */
export const runStandardReports: Operation<{ id: number } & NoParams, RunStandardReportsResult> = {
  of: base,
  name: "run_standard",
  path: "/system/standardreport/{id}",
  method: "POST",
};

/** A database view that can be read as a table, for data no other operation gives. */
export interface ReportsResource {
  /**
   * Lists the reports (database views) that can be run. A database view that can be read as a table, for data no other
   * operation gives.
   */
  list(params?: ListReportsParams, options?: RequestOptions): Pages<Report>;
  /** Runs one report and returns its columns and rows. */
  run(reportName: string, params?: RunReportsParams, options?: RequestOptions): Promise<ReportDataResponse>;
  /** Counts the rows of one report that fit the conditions. */
  countRows(reportName: string, params?: CountRowsReportsParams, options?: RequestOptions): Promise<Count>;
  /** Runs one of the standard reports and returns its data. */
  runStandard(id: number, params?: NoParams, options?: RequestOptions): Promise<RunStandardReportsResult>;
}

/** What `client.reports` is made from. */
export const reportsResource: Resource<ReportsResource> = {
  of: base,
  operations: [listShape, runReports, countRowsReports, runStandardReports],
};

/** The operations behind the tools of this resource. */
export const reportsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_reports_count_rows: { operation: countRowsReports },
  list_all_connect_wise_psa_reports: { operation: listReports },
  connect_wise_psa_reports_run: { operation: runReports },
  connect_wise_psa_reports_run_standard: { operation: runStandardReports },
};
