// @generated from definitions/connectwise-psa/resources/system/my-company-reporting-services.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { SuccessResponse } from "../schemas/common.js";
import type {
  ReportingService,
  ReportingServiceCreate,
  ReportingServiceUpdate,
} from "../schemas/system/reporting-service.js";
import { getShape, listShape, replaceShape, updateShape } from "../conventions.js";

/**
 * Lists the settings of the report server; normally a single record.
 */
export const listMyCompanyReportingServices: Operation<ListParams, ReportingService> = {
  like: listShape,
  id: "my_company_reporting_services.list",
  path: "/system/mycompany/reportingServices",
};

/**
 * Gets one reporting service by its id.
 */
export const getMyCompanyReportingService: Operation<{ id: number } & GetParams, ReportingService> = {
  like: getShape,
  id: "my_company_reporting_services.get",
  path: "/system/mycompany/reportingServices/{id}",
  ids: { id: "integer" },
};

/**
 * Changes the given fields of one reporting service; the others stay as they are.
 */
export const updateMyCompanyReportingService: Operation<{ id: number } & ReportingServiceUpdate, ReportingService> = {
  like: updateShape,
  id: "my_company_reporting_services.update",
  path: "/system/mycompany/reportingServices/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one reporting service whole; fields that are left out go back to their defaults.
 */
export const replaceMyCompanyReportingService: Operation<{ id: number } & ReportingServiceCreate, ReportingService> = {
  like: replaceShape,
  id: "my_company_reporting_services.replace",
  path: "/system/mycompany/reportingServices/{id}",
  ids: { id: "integer" },
};

/**
 * Tries whether the report server can be reached with the stored login.
 */
export const testConnectionMyCompanyReportingServices: Operation<{ id: number } & NoParams, SuccessResponse> = {
  id: "my_company_reporting_services.test_connection",
  path: "/system/mycompany/reportingServices/{id}/testConnection",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * The report server of your own organization and the login for it. There is normally one record.
 */
export class MyCompanyReportingServicesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the settings of the report server; normally a single record.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ReportingService> {
    return this.#client.pages(listMyCompanyReportingServices, params, options);
  }

  /**
   * Gets one reporting service by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ReportingService> {
    return this.#client.call(getMyCompanyReportingService, { ...params, id }, options);
  }

  /**
   * Changes the given fields of one reporting service; the others stay as they are.
   */
  update(id: number, params: ReportingServiceUpdate, options?: RequestOptions): Promise<ReportingService> {
    return this.#client.call(updateMyCompanyReportingService, { ...params, id }, options);
  }

  /**
   * Replaces one reporting service whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ReportingServiceCreate = {}, options?: RequestOptions): Promise<ReportingService> {
    return this.#client.call(replaceMyCompanyReportingService, { ...params, id }, options);
  }

  /**
   * Tries whether the report server can be reached with the stored login.
   */
  testConnection(id: number, params: NoParams = {}, options?: RequestOptions): Promise<SuccessResponse> {
    return this.#client.call(testConnectionMyCompanyReportingServices, { ...params, id }, options);
  }
}
