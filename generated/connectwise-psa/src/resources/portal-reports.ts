// @generated from definitions/connectwise-psa/resources/system/portal-reports.yaml
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
import type { PortalReport, PortalReportCreate, PortalReportUpdate } from "../schemas/system/portal-report.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "portal_reports", path: "/system/portalReports", required: ["name", "url"] };

/** Lists portal reports. A report that customers can open in the customer portal. */
export const listPortalReports: Operation<ListParams, PortalReport> = { of: base, like: listShape };

/** Gets one portal report by its id. */
export const getPortalReport: Operation<{ id: number } & GetParams, PortalReport> = { of: base, like: getShape };

/** Creates a portal report and returns it. A report that customers can open in the customer portal. */
export const createPortalReport: Operation<PortalReportCreate, PortalReport> = { of: base, like: createShape };

/** Changes the given fields of one portal report; the others stay as they are. */
export const updatePortalReport: Operation<{ id: number } & PortalReportUpdate, PortalReport> = {
  of: base,
  like: updateShape,
};

/** Replaces one portal report whole; fields that are left out go back to their defaults. */
export const replacePortalReport: Operation<{ id: number } & PortalReportCreate, PortalReport> = {
  of: base,
  like: replaceShape,
};

/** Deletes one portal report for good. */
export const deletePortalReport: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the portal reports that match the given conditions. */
export const countPortalReports: Operation<CountParams, Count> = { of: base, like: countShape };

/** A report that customers can open in the customer portal. */
export interface PortalReportsResource {
  /** Lists portal reports. A report that customers can open in the customer portal. */
  list(params?: ListParams, options?: RequestOptions): Pages<PortalReport>;
  /** Gets one portal report by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PortalReport>;
  /** Creates a portal report and returns it. A report that customers can open in the customer portal. */
  create(params: PortalReportCreate, options?: RequestOptions): Promise<PortalReport>;
  /** Changes the given fields of one portal report; the others stay as they are. */
  update(id: number, params: PortalReportUpdate, options?: RequestOptions): Promise<PortalReport>;
  /** Replaces one portal report whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PortalReportCreate, options?: RequestOptions): Promise<PortalReport>;
  /** Deletes one portal report for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the portal reports that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.portalReports` is made from. */
export const portalReportsResource: Resource<PortalReportsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const portalReportsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_reports_count: { operation: countPortalReports },
  create_a_connect_wise_psa_portal_report: { operation: createPortalReport },
  delete_a_connect_wise_psa_portal_report_by_id: { operation: deletePortalReport },
  get_single_connect_wise_psa_portal_report_by_id: { operation: getPortalReport },
  list_all_connect_wise_psa_portal_reports: { operation: listPortalReports },
  replace_a_connect_wise_psa_portal_report_by_id: { operation: replacePortalReport },
  update_a_connect_wise_psa_portal_report_by_id: { operation: updatePortalReport },
};
