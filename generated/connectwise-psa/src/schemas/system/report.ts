// @generated from definitions/connectwise-psa/schemas/system/report.yaml
// To change this file, edit that and run `npm run generate`.

/** A database view that can be read as a table. */
export interface Report {
  /** Name of the report, given as reportName to run it. */
  name?: string;
}

/** Columns and rows of a report. */
export interface ReportDataResponse {
  /** Columns in order; each entry has the column name as key and type, isNullable and identityColumn below it. */
  column_definitions?: { [key: string]: unknown }[];
  /** Rows, each a list of cell values in the order of column_definitions; empty cells are null. */
  row_values?: { [key: string]: unknown }[][];
}
