// @generated from definitions/connectwise-psa/resources/system/my-company-reporting-services.yaml
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
import type { GetParams, ListParams } from "../conventions.js";
import type { SuccessResponse } from "../schemas/common.js";
import type {
  ReportingService,
  ReportingServiceCreate,
  ReportingServiceUpdate,
} from "../schemas/system/reporting-service.js";
import { getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "my_company_reporting_services", path: "/system/mycompany/reportingServices" };

/** Lists the settings of the report server; normally a single record. */
export const listMyCompanyReportingServices: Operation<ListParams, ReportingService> = { of: base, like: listShape };

/** Gets one reporting service by its id. */
export const getMyCompanyReportingService: Operation<{ id: number } & GetParams, ReportingService> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one reporting service; the others stay as they are. */
export const updateMyCompanyReportingService: Operation<{ id: number } & ReportingServiceUpdate, ReportingService> = {
  of: base,
  like: updateShape,
};

/** Replaces one reporting service whole; fields that are left out go back to their defaults. */
export const replaceMyCompanyReportingService: Operation<{ id: number } & ReportingServiceCreate, ReportingService> = {
  of: base,
  like: replaceShape,
};

/** Tries whether the report server can be reached with the stored login. */
export const testConnectionMyCompanyReportingServices: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "test_connection",
  path: "{item}/testConnection",
  method: "POST",
};

/** The report server of your own organization and the login for it. There is normally one record. */
export interface MyCompanyReportingServicesResource {
  /** Lists the settings of the report server; normally a single record. */
  list(params?: ListParams, options?: RequestOptions): Pages<ReportingService>;
  /** Gets one reporting service by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ReportingService>;
  /** Changes the given fields of one reporting service; the others stay as they are. */
  update(id: number, params: ReportingServiceUpdate, options?: RequestOptions): Promise<ReportingService>;
  /** Replaces one reporting service whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: ReportingServiceCreate, options?: RequestOptions): Promise<ReportingService>;
  /** Tries whether the report server can be reached with the stored login. */
  testConnection(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.myCompanyReportingServices` is made from. */
export const myCompanyReportingServicesResource: Resource<MyCompanyReportingServicesResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, testConnectionMyCompanyReportingServices],
};

/** The operations behind the tools of this resource. */
export const myCompanyReportingServicesTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_my_company_reporting_service_by_id: { operation: getMyCompanyReportingService },
  list_all_connect_wise_psa_my_company_reporting_services: { operation: listMyCompanyReportingServices },
  replace_a_connect_wise_psa_my_company_reporting_service_by_id: { operation: replaceMyCompanyReportingService },
  connect_wise_psa_my_company_reporting_services_test_connection: {
    operation: testConnectionMyCompanyReportingServices,
  },
  update_a_connect_wise_psa_my_company_reporting_service_by_id: { operation: updateMyCompanyReportingService },
};
