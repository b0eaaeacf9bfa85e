// @generated from definitions/connectwise-psa/resources/company/company-report-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ManagementReportNotification,
  ManagementReportNotificationCreate,
  ManagementReportNotificationUpdate,
} from "../schemas/company/management-report-notification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCompanyReportNotificationParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company report notification. */
  id: number;
}

export interface UpdateCompanyReportNotificationParams extends ManagementReportNotificationUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company report notification. */
  id: number;
}

export interface ReplaceCompanyReportNotificationParams extends ManagementReportNotificationCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company report notification. */
  id: number;
}

export interface DeleteCompanyReportNotificationParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company report notification. */
  id: number;
}

const base: ResourceShape = {
  name: "company_report_notifications",
  path: "/company/companies/{companyId}/managementReportNotifications",
  required: ["notifyWho"],
};

/**
 * Lists company report notifications. Who is told when the executive summary report of one company is made. It adds to
 * the recipients set for all companies.
 */
export const listCompanyReportNotifications: Operation<
  { companyId: number } & ListParams,
  ManagementReportNotification
> = { of: base, like: listShape };

/** Gets one company report notification by its id. */
export const getCompanyReportNotification: Operation<GetCompanyReportNotificationParams, ManagementReportNotification> =
  { of: base, like: getShape };

/**
 * Creates a company report notification and returns it. Who is told when the executive summary report of one company is
 * made. It adds to the recipients set for all companies.
 */
export const createCompanyReportNotification: Operation<
  { companyId: number } & ManagementReportNotificationCreate,
  ManagementReportNotification
> = { of: base, like: createShape };

/** Changes the given fields of one company report notification; the others stay as they are. */
export const updateCompanyReportNotification: Operation<
  UpdateCompanyReportNotificationParams,
  ManagementReportNotification
> = { of: base, like: updateShape };

/** Replaces one company report notification whole; fields that are left out go back to their defaults. */
export const replaceCompanyReportNotification: Operation<
  ReplaceCompanyReportNotificationParams,
  ManagementReportNotification
> = { of: base, like: replaceShape };

/** Deletes one company report notification for good. */
export const deleteCompanyReportNotification: Operation<DeleteCompanyReportNotificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the company report notifications that match the given conditions. */
export const countCompanyReportNotifications: Operation<{ companyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * Who is told when the executive summary report of one company is made. It adds to the recipients set for all
 * companies.
 */
export interface CompanyReportNotificationsResource {
  /**
   * Lists company report notifications. Who is told when the executive summary report of one company is made. It adds
   * to the recipients set for all companies.
   */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<ManagementReportNotification>;
  /** Gets one company report notification by its id. */
  get(params: GetCompanyReportNotificationParams, options?: RequestOptions): Promise<ManagementReportNotification>;
  /**
   * Creates a company report notification and returns it. Who is told when the executive summary report of one company
   * is made. It adds to the recipients set for all companies.
   */
  create(
    companyId: number,
    params: ManagementReportNotificationCreate,
    options?: RequestOptions,
  ): Promise<ManagementReportNotification>;
  /** Changes the given fields of one company report notification; the others stay as they are. */
  update(
    params: UpdateCompanyReportNotificationParams,
    options?: RequestOptions,
  ): Promise<ManagementReportNotification>;
  /** Replaces one company report notification whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceCompanyReportNotificationParams,
    options?: RequestOptions,
  ): Promise<ManagementReportNotification>;
  /** Deletes one company report notification for good. */
  delete(params: DeleteCompanyReportNotificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the company report notifications that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyReportNotifications` is made from. */
export const companyReportNotificationsResource: Resource<CompanyReportNotificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyReportNotificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_report_notifications_count: { operation: countCompanyReportNotifications },
  create_a_connect_wise_psa_company_report_notification: { operation: createCompanyReportNotification },
  delete_a_connect_wise_psa_company_report_notification_by_id: { operation: deleteCompanyReportNotification },
  get_single_connect_wise_psa_company_report_notification_by_id: { operation: getCompanyReportNotification },
  list_all_connect_wise_psa_company_report_notifications: { operation: listCompanyReportNotifications },
  replace_a_connect_wise_psa_company_report_notification_by_id: { operation: replaceCompanyReportNotification },
  update_a_connect_wise_psa_company_report_notification_by_id: { operation: updateCompanyReportNotification },
};
