// @generated from definitions/connectwise-psa/resources/company/company-configurations.yaml
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
import type { BulkResult, Count, IdCollection } from "../schemas/common.js";
import type {
  CompanyConfiguration,
  CompanyConfigurationCreate,
  CompanyConfigurationInput,
  CompanyConfigurationReplacement,
  CompanyConfigurationUpdate,
  ConfigurationQuestionInput,
} from "../schemas/company/company-configuration.js";
import { expression, integer, json, jsonPatch, outcomes, text, wholeBody } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListCompanyConfigurationsParams extends ListParams {
  /**
   * Filter, e.g. `company/name = "Globex Inc" and type/name = "Firewall" and warrantyExpirationDate <
   * [2025-04-30T00:00:00Z]`. Useful names: id, name, company/id, type/name, status/description, activeFlag, site/name,
   * contact/name, manufacturer/name, serialNumber, tagNumber, modelNumber, macAddress, ipAddress, osType,
   * warrantyExpirationDate, lastUpdated (dates in brackets).
   */
  conditions?: string;
  /** Fields to return, e.g. `id,name,type/name,serialNumber,warrantyExpirationDate`; a whole record is long. */
  fields?: string;
  /** Identifier by which a remote monitoring system knows the device. */
  managedIdentifier?: string;
}

export interface CountCompanyConfigurationsParams extends CountParams {
  /** Identifier by which a remote monitoring system knows the device. */
  managedIdentifier?: string;
}

export interface ChangeTypeCompanyConfigurationsParams {
  /** Kind of asset, such as Server; decides which questions it answers. */
  type: {
    /** Id of the configuration type. */
    id: number;
  };
  /** Answers to the questions of the configuration's type. */
  questions?: ConfigurationQuestionInput[] | null;
}

/** A number for each tab. */
export type CountQuickAccessCompanyConfigurationsResult = { [key: string]: number | null };

export interface CreateManyCompanyConfigurationsParams {
  /** Configurations to create. */
  configurations: CompanyConfigurationInput[];
}

export interface ReplaceManyCompanyConfigurationsParams {
  /** Whole configurations with their ids. */
  configurations: CompanyConfigurationReplacement[];
}

const base: ResourceShape = {
  name: "company_configurations",
  path: "/company/configurations",
  required: ["name", "type", "company"],
  dates: ["purchaseDate", "installationDate", "warrantyExpirationDate", "lastBackupDate"],
};

/**
 * Lists configurations. A device or other asset of a company, such as a server, firewall, workstation or license, with
 * its warranty and technical data.
 */
export const listCompanyConfigurations: Operation<ListCompanyConfigurationsParams, CompanyConfiguration> = {
  of: base,
  like: listShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    managedIdentifier: text,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
};

/** Gets one configuration with all its technical data and answers. */
export const getCompanyConfiguration: Operation<{ id: number } & GetParams, CompanyConfiguration> = {
  of: base,
  like: getShape,
};

/** Creates a configuration of a company. */
export const createCompanyConfiguration: Operation<CompanyConfigurationCreate, CompanyConfiguration> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one configuration; the others stay as they are. */
export const updateCompanyConfiguration: Operation<{ id: number } & CompanyConfigurationUpdate, CompanyConfiguration> =
  { of: base, like: updateShape };

/** Replaces one configuration whole; fields that are left out go back to their defaults. */
export const replaceCompanyConfiguration: Operation<{ id: number } & CompanyConfigurationCreate, CompanyConfiguration> =
  { of: base, like: replaceShape };

/** Deletes one configuration for good. */
export const deleteCompanyConfiguration: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the configurations that match the given conditions. */
export const countCompanyConfigurations: Operation<CountCompanyConfigurationsParams, Count> = {
  of: base,
  like: countShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    managedIdentifier: text,
  },
};

/** Gives one configuration another type. */
export const changeTypeCompanyConfigurations: Operation<
  { id: number } & ChangeTypeCompanyConfigurationsParams,
  CompanyConfiguration
> = {
  of: base,
  name: "change_type",
  path: "{item}/changeType",
  method: "PATCH",
  body: { as: jsonPatch },
  required: ["type"],
};

/** Counts the records behind each tab of one configuration's screen. */
export const countQuickAccessCompanyConfigurations: Operation<
  { id: number } & NoParams,
  CountQuickAccessCompanyConfigurationsResult
> = { of: base, name: "count_quick_access", path: "{item}/quickAccess/count", method: "GET" };

/** Creates several configurations in one request. */
export const createManyCompanyConfigurations: Operation<CreateManyCompanyConfigurationsParams, BulkResult> = {
  of: base,
  name: "create_many",
  path: "{collection}/bulk",
  method: "POST",
  body: { as: wholeBody, name: "configurations", empty: [] },
  bulk: {
    as: outcomes,
    argument: "configurations",
    at: "payload",
    success: "success",
    position: "originalIndex",
    status: "statusCode",
    error: "error",
  },
  required: ["configurations"],
  dates: [
    "configurations[].purchaseDate",
    "configurations[].installationDate",
    "configurations[].warrantyExpirationDate",
    "configurations[].lastBackupDate",
  ],
};

/** Replaces several configurations whole in one request. */
export const replaceManyCompanyConfigurations: Operation<ReplaceManyCompanyConfigurationsParams, BulkResult> = {
  of: base,
  name: "replace_many",
  path: "{collection}/bulk",
  method: "PUT",
  body: { as: wholeBody, name: "configurations", empty: [] },
  bulk: {
    as: outcomes,
    argument: "configurations",
    at: "payload",
    success: "success",
    position: "originalIndex",
    status: "statusCode",
    error: "error",
  },
  required: ["configurations"],
  dates: [
    "configurations[].purchaseDate",
    "configurations[].installationDate",
    "configurations[].warrantyExpirationDate",
    "configurations[].lastBackupDate",
  ],
};

/** Deletes several configurations in one request. */
export const deleteManyCompanyConfigurations: Operation<IdCollection, BulkResult> = {
  of: base,
  name: "delete_many",
  path: "{collection}/bulk",
  method: "DELETE",
  body: { as: json },
  bulk: {
    as: outcomes,
    argument: "ids",
    at: "payload",
    success: "success",
    position: "originalIndex",
    status: "statusCode",
    error: "error",
  },
  required: ["ids"],
};

/**
 * A device or other asset of a company, such as a server, firewall, workstation or license, with its warranty and
 * technical data.
 */
export interface CompanyConfigurationsResource {
  /**
   * Lists configurations. A device or other asset of a company, such as a server, firewall, workstation or license,
   * with its warranty and technical data.
   *
   * @example
   * await client.companyConfigurations.list({
   *   conditions: "company/id = 250 and activeFlag = true",
   *   orderBy: "name asc",
   * });
   */
  list(params?: ListCompanyConfigurationsParams, options?: RequestOptions): Pages<CompanyConfiguration>;
  /** Gets one configuration with all its technical data and answers. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CompanyConfiguration>;
  /**
   * Creates a configuration of a company.
   *
   * @example
   * await client.companyConfigurations.create({
   *   name: "ACME-FW01",
   *   type: { id: 12 },
   *   company: { id: 250 },
   *   serialNumber: "FGT60F0001",
   *   warrantyExpirationDate: "2027-03-31T00:00:00Z",
   * });
   */
  create(params: CompanyConfigurationCreate, options?: RequestOptions): Promise<CompanyConfiguration>;
  /**
   * Changes the given fields of one configuration; the others stay as they are.
   *
   * @example
   * await client.companyConfigurations.update(815, {
   *   warrantyExpirationDate: "2028-03-31T00:00:00Z",
   *   needsRenewalFlag: false,
   * });
   */
  update(id: number, params: CompanyConfigurationUpdate, options?: RequestOptions): Promise<CompanyConfiguration>;
  /** Replaces one configuration whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CompanyConfigurationCreate, options?: RequestOptions): Promise<CompanyConfiguration>;
  /** Deletes one configuration for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the configurations that match the given conditions. */
  count(params?: CountCompanyConfigurationsParams, options?: RequestOptions): Promise<Count>;
  /**
   * Gives one configuration another type.
   *
   * @example
   * await client.companyConfigurations.changeType(815, { type: { id: 14 } });
   */
  changeType(
    id: number,
    params: ChangeTypeCompanyConfigurationsParams,
    options?: RequestOptions,
  ): Promise<CompanyConfiguration>;
  /** Counts the records behind each tab of one configuration's screen. */
  countQuickAccess(
    id: number,
    params?: NoParams,
    options?: RequestOptions,
  ): Promise<CountQuickAccessCompanyConfigurationsResult>;
  /**
   * Creates several configurations in one request.
   *
   * @example
   * await client.companyConfigurations.createMany({
   *   configurations: [
   *     { name: "ACME-WS01", type: { id: 3 }, company: { id: 250 }, serialNumber: "PF1A0001" },
   *     { name: "ACME-WS02", type: { id: 3 }, company: { id: 250 }, serialNumber: "PF1A0002" },
   *   ],
   * });
   */
  createMany(params: CreateManyCompanyConfigurationsParams, options?: RequestOptions): Promise<BulkResult>;
  /** Replaces several configurations whole in one request. */
  replaceMany(params: ReplaceManyCompanyConfigurationsParams, options?: RequestOptions): Promise<BulkResult>;
  /**
   * Deletes several configurations in one request.
   *
   * @example
   * await client.companyConfigurations.deleteMany({ ids: [815, 816] });
   */
  deleteMany(params: IdCollection, options?: RequestOptions): Promise<BulkResult>;
}

/** What `client.companyConfigurations` is made from. */
export const companyConfigurationsResource: Resource<CompanyConfigurationsResource> = {
  of: base,
  operations: [
    listCompanyConfigurations,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countCompanyConfigurations,
    changeTypeCompanyConfigurations,
    countQuickAccessCompanyConfigurations,
    createManyCompanyConfigurations,
    replaceManyCompanyConfigurations,
    deleteManyCompanyConfigurations,
  ],
};

/** The operations behind the tools of this resource. */
export const companyConfigurationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_configurations_change_type: { operation: changeTypeCompanyConfigurations },
  connect_wise_psa_company_configurations_count: { operation: countCompanyConfigurations },
  connect_wise_psa_company_configurations_count_quick_access: { operation: countQuickAccessCompanyConfigurations },
  create_a_connect_wise_psa_company_configuration: {
    operation: createCompanyConfiguration,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanyConfigurations } },
  },
  connect_wise_psa_company_configurations_create_many: { operation: createManyCompanyConfigurations },
  delete_a_connect_wise_psa_company_configuration_by_id: { operation: deleteCompanyConfiguration },
  connect_wise_psa_company_configurations_delete_many: { operation: deleteManyCompanyConfigurations },
  get_single_connect_wise_psa_company_configuration_by_id: { operation: getCompanyConfiguration },
  list_all_connect_wise_psa_company_configurations: { operation: listCompanyConfigurations },
  replace_a_connect_wise_psa_company_configuration_by_id: {
    operation: replaceCompanyConfiguration,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanyConfigurations } },
  },
  connect_wise_psa_company_configurations_replace_many: { operation: replaceManyCompanyConfigurations },
  update_a_connect_wise_psa_company_configuration_by_id: {
    operation: updateCompanyConfiguration,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanyConfigurations } },
  },
};
