// @generated from definitions/connectwise-psa/resources/system/custom-reports.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CustomReport, CustomReportCreate, CustomReportUpdate } from "../schemas/system/custom-report.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "custom_reports",
  path: "/system/customReports",
  required: ["reportLink", "name", "module", "description"],
};

/**
 * Lists custom reports. A link to a report of your own that people open from the report list of a module, with the
 * filters it takes.
 */
export const listCustomReports: Operation<ListParams, CustomReport> = { of: base, like: listShape };

/** Gets one custom report by its id. */
export const getCustomReport: Operation<{ id: number } & GetParams, CustomReport> = { of: base, like: getShape };

/**
 * Creates a custom report and returns it. A link to a report of your own that people open from the report list of a
 * module, with the filters it takes.
 */
export const createCustomReport: Operation<CustomReportCreate, CustomReport> = { of: base, like: createShape };

/** Changes the given fields of one custom report; the others stay as they are. */
export const updateCustomReport: Operation<{ id: number } & CustomReportUpdate, CustomReport> = {
  of: base,
  like: updateShape,
};

/** Replaces one custom report whole; fields that are left out go back to their defaults. */
export const replaceCustomReport: Operation<{ id: number } & CustomReportCreate, CustomReport> = {
  of: base,
  like: replaceShape,
};

/** Deletes one custom report for good. */
export const deleteCustomReport: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the custom reports that match the given conditions. */
export const countCustomReports: Operation<CountParams, Count> = { of: base, like: countShape };

/** A link to a report of your own that people open from the report list of a module, with the filters it takes. */
export interface CustomReportsResource {
  /**
   * Lists custom reports. A link to a report of your own that people open from the report list of a module, with the
   * filters it takes.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<CustomReport>;
  /** Gets one custom report by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CustomReport>;
  /**
   * Creates a custom report and returns it. A link to a report of your own that people open from the report list of a
   * module, with the filters it takes.
   */
  create(params: CustomReportCreate, options?: RequestOptions): Promise<CustomReport>;
  /** Changes the given fields of one custom report; the others stay as they are. */
  update(id: number, params: CustomReportUpdate, options?: RequestOptions): Promise<CustomReport>;
  /** Replaces one custom report whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CustomReportCreate, options?: RequestOptions): Promise<CustomReport>;
  /** Deletes one custom report for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the custom reports that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.customReports` is made from. */
export const customReportsResource: Resource<CustomReportsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const customReportsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_custom_reports_count: { operation: countCustomReports },
  create_a_connect_wise_psa_custom_report: { operation: createCustomReport },
  delete_a_connect_wise_psa_custom_report_by_id: { operation: deleteCustomReport },
  get_single_connect_wise_psa_custom_report_by_id: { operation: getCustomReport },
  list_all_connect_wise_psa_custom_reports: { operation: listCustomReports },
  replace_a_connect_wise_psa_custom_report_by_id: { operation: replaceCustomReport, json: "record" },
  update_a_connect_wise_psa_custom_report_by_id: { operation: updateCustomReport },
};
