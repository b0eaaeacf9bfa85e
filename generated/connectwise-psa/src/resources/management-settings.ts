// @generated from definitions/connectwise-psa/resources/company/management-settings.yaml
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
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  Management,
  ManagementCreate,
  ManagementLogDocumentInfo,
  ManagementUpdate,
} from "../schemas/company/management.js";
import { binary, expression, integer, many, text } from "@toolwright/runtime";
import { countShape, getShape, listShape, pagesPaging, replaceShape, updateShape } from "../conventions.js";

export interface DownloadLogManagementSettingsParams {
  /** Full path of the log file, as fullPathFileName of the log files. */
  filePath?: string;
}

export interface ListLogsManagementSettingsParams {
  /** Filter, e.g. `fullPathFileName contains "2026"`; these records have no id. */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `fullPathFileName desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

const base: ResourceShape = {
  name: "management_settings",
  path: "/company/management",
  required: [
    "addedConfigurationStatus",
    "deletedConfigurationStatus",
    "integratorLogin",
    "scheduleExecutiveSummaryReportFlag",
  ],
  dates: ["runTime"],
};

/**
 * Lists management settings records. Settings all managed devices integrations share, such as when the sync runs, which
 * statuses configurations get and when executive summary reports go out.
 */
export const listManagementSettings: Operation<ListParams, Management> = { of: base, like: listShape };

/** Gets one management settings record by its id. */
export const getManagementSetting: Operation<{ id: number } & GetParams, Management> = { of: base, like: getShape };

/** Changes the given fields of one management settings record; the others stay as they are. */
export const updateManagementSetting: Operation<{ id: number } & ManagementUpdate, Management> = {
  of: base,
  like: updateShape,
};

/** Replaces one management settings record whole; fields that are left out go back to their defaults. */
export const replaceManagementSetting: Operation<{ id: number } & ManagementCreate, Management> = {
  of: base,
  like: replaceShape,
};

/** Counts the management settings records that match the given conditions. */
export const countManagementSettings: Operation<CountParams, Count> = { of: base, like: countShape };

/** Runs the sync with the managed devices integrations now. */
export const runSyncManagementSettings: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "run_sync",
  path: "{item}/executeManagedItSync",
  method: "POST",
};

/** Downloads one log file of the managed devices sync. */
export const downloadLogManagementSettings: Operation<{ id: number } & DownloadLogManagementSettingsParams, Blob> = {
  of: base,
  name: "download_log",
  path: "{item}/log/download",
  method: "GET",
  query: { filePath: text },
  returns: binary,
};

/** Lists the log files of the managed devices sync. */
export const listLogsManagementSettings: Operation<
  { id: number } & ListLogsManagementSettingsParams,
  ManagementLogDocumentInfo
> = {
  of: base,
  name: "list_logs",
  path: "{item}/logs",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/**
 * Settings all managed devices integrations share, such as when the sync runs, which statuses configurations get and
 * when executive summary reports go out.
 */
export interface ManagementSettingsResource {
  /**
   * Lists management settings records. Settings all managed devices integrations share, such as when the sync runs,
   * which statuses configurations get and when executive summary reports go out.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Management>;
  /** Gets one management settings record by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Management>;
  /** Changes the given fields of one management settings record; the others stay as they are. */
  update(id: number, params: ManagementUpdate, options?: RequestOptions): Promise<Management>;
  /** Replaces one management settings record whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ManagementCreate, options?: RequestOptions): Promise<Management>;
  /** Counts the management settings records that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Runs the sync with the managed devices integrations now. */
  runSync(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Downloads one log file of the managed devices sync. */
  downloadLog(id: number, params?: DownloadLogManagementSettingsParams, options?: RequestOptions): Promise<Blob>;
  /** Lists the log files of the managed devices sync. */
  listLogs(
    id: number,
    params?: ListLogsManagementSettingsParams,
    options?: RequestOptions,
  ): Pages<ManagementLogDocumentInfo>;
}

/** What `client.managementSettings` is made from. */
export const managementSettingsResource: Resource<ManagementSettingsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    updateShape,
    replaceShape,
    countShape,
    runSyncManagementSettings,
    downloadLogManagementSettings,
    listLogsManagementSettings,
  ],
};

/** The operations behind the tools of this resource. */
export const managementSettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_management_settings_count: { operation: countManagementSettings },
  connect_wise_psa_management_settings_download_log: { operation: downloadLogManagementSettings },
  get_single_connect_wise_psa_management_setting_by_id: { operation: getManagementSetting },
  list_all_connect_wise_psa_management_settings: { operation: listManagementSettings },
  connect_wise_psa_management_settings_list_logs: { operation: listLogsManagementSettings },
  replace_a_connect_wise_psa_management_setting_by_id: { operation: replaceManagementSetting },
  connect_wise_psa_management_settings_run_sync: { operation: runSyncManagementSettings },
  update_a_connect_wise_psa_management_setting_by_id: { operation: updateManagementSetting },
};
