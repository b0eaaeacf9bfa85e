// @generated from definitions/connectwise-psa/schemas/system/custom-report.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A link to a report of your own, with the filters it takes. */
export interface CustomReport {
  /** Id of the custom report. */
  id: number;
  /** Address of the report that is opened. */
  reportLink?: string;
  /** Name under which the report list shows it. */
  name?: string;
  /** Module whose report list shows the report. */
  module?:
    | "Companies"
    | "Finance"
    | "Marketing"
    | "Procurement"
    | "Project"
    | "Sales"
    | "ServiceDesk"
    | "TimeExpense"
    | null;
  /** What the report shows, in words for those who choose it. */
  description?: string;
  /** Whether the entry was made by the system and not by hand. */
  generatedFlag?: boolean | null;
  /** Text in the address before the first parameter, such as a question mark. */
  parameterPrefix?: string;
  /** Text in the address between two parameters, such as an ampersand. */
  parameterSeparator?: string;
  /** Text in the address between name and value of a parameter, such as an equals sign. */
  parameterNameSeparator?: string;
  /** Text in the address after the last parameter. */
  parameterSuffix?: string;
  /** Whether people choose a location before the report opens. */
  locationFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen location. */
  locationParamId?: number | null;
  /** Whether the location of the member who opens the report is chosen at first. */
  locationDefaultFlag?: boolean | null;
  /** Text that takes the place of the standard setting for the location when the report opens. */
  locationOverride?: string;
  /** Whether people choose a department before the report opens. */
  departmentFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen department. */
  departmentParamId?: number | null;
  /** Whether the department of the member who opens the report is chosen at first. */
  departmentDefaultFlag?: boolean | null;
  /** Text that takes the place of the standard setting for the department when the report opens. */
  departmentOverride?: string;
  /** Whether people choose a sales territory before the report opens. */
  territoryFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen sales territory. */
  territoryParamId?: number | null;
  /** Whether the sales territory of the member who opens the report is chosen at first. */
  territoryDefaultFlag?: boolean | null;
  /** Text that takes the place of the standard setting for the sales territory when the report opens. */
  territoryOverride?: string;
  /** Whether people choose a company before the report opens. */
  companyFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen company. */
  companyParamId?: number | null;
  /** Text that takes the place of the standard setting for the company when the report opens. */
  companyOverride?: string;
  /** Whether people choose a member before the report opens. */
  memberFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen member. */
  memberParamId?: number | null;
  /** Text that takes the place of the standard setting for the member when the report opens. */
  memberOverride?: string;
  /** Whether people choose a start date before the report opens. */
  startDateFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen start date. */
  startDateParamId?: number | null;
  /** Text that takes the place of the standard setting for the start date when the report opens. */
  startDateOverride?: string;
  /** Whether people choose an end date before the report opens. */
  endDateFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen end date. */
  endDateParamId?: number | null;
  /** Text that takes the place of the standard setting for the end date when the report opens. */
  endDateOverride?: string;
  /** Whether people choose an opportunity type before the report opens. */
  oppTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen opportunity type. */
  oppTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the opportunity type when the report opens. */
  oppTypeOverride?: string;
  /** Whether people choose an opportunity before the report opens. */
  opportunityFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen opportunity. */
  opportunityParamId?: number | null;
  /** Text that takes the place of the standard setting for the opportunity when the report opens. */
  opportunityOverride?: string;
  /** Whether people choose a marketing campaign before the report opens. */
  marketingCampaignFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen marketing campaign. */
  marketingCampaignParamId?: number | null;
  /** Text that takes the place of the standard setting for the marketing campaign when the report opens. */
  marketingCampaignOverride?: string;
  /** Whether people choose a service board before the report opens. */
  serviceBoardFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen service board. */
  serviceBoardParamId?: number | null;
  /** Whether the service board of the member who opens the report is chosen at first. */
  serviceBoardDefaultFlag?: boolean | null;
  /** Text that takes the place of the standard setting for the service board when the report opens. */
  serviceBoardOverride?: string;
  /** Whether people choose a ticket type before the report opens. */
  serviceTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen ticket type. */
  serviceTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the ticket type when the report opens. */
  serviceTypeOverride?: string;
  /** Whether people choose a ticket status before the report opens. */
  serviceStatusFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen ticket status. */
  serviceStatusParamId?: number | null;
  /** Text that takes the place of the standard setting for the ticket status when the report opens. */
  serviceStatusOverride?: string;
  /** Whether people choose an agreement type before the report opens. */
  agreementTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen agreement type. */
  agreementTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the agreement type when the report opens. */
  agreementTypeOverride?: string;
  /** Whether people choose an agreement before the report opens. */
  agreementFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen agreement. */
  agreementParamId?: number | null;
  /** Text that takes the place of the standard setting for the agreement when the report opens. */
  agreementOverride?: string;
  /** Whether people choose a project type before the report opens. */
  projectTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen project type. */
  projectTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the project type when the report opens. */
  projectTypeOverride?: string;
  /** Whether people choose a project before the report opens. */
  projectFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen project. */
  projectParamId?: number | null;
  /** Text that takes the place of the standard setting for the project when the report opens. */
  projectOverride?: string;
  /** Whether people choose a work role before the report opens. */
  workRoleFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen work role. */
  workRoleParamId?: number | null;
  /** Text that takes the place of the standard setting for the work role when the report opens. */
  workRoleOverride?: string;
  /** Whether people choose a work type before the report opens. */
  workTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen work type. */
  workTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the work type when the report opens. */
  workTypeOverride?: string;
  /** Whether people choose an invoice before the report opens. */
  invoiceFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen invoice. */
  invoiceParamId?: number | null;
  /** Text that takes the place of the standard setting for the invoice when the report opens. */
  invoiceOverride?: string;
  /**
   * What the server notes about the custom report, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the custom report in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A link to a report of your own, with the filters it takes. */
export interface CustomReportCreate extends CustomReportUpdate<never> {
  /** Address of the report that is opened. */
  reportLink: string;
  /** Name under which the report list shows it. */
  name: string;
  /** Module whose report list shows the report. */
  module:
    | "Companies"
    | "Finance"
    | "Marketing"
    | "Procurement"
    | "Project"
    | "Sales"
    | "ServiceDesk"
    | "TimeExpense"
    | null;
  /** What the report shows, in words for those who choose it. */
  description: string;
}

/** A link to a report of your own, with the filters it takes. */
export interface CustomReportUpdate<Empty = null> {
  /** Address of the report that is opened. */
  reportLink?: string;
  /** Name under which the report list shows it. */
  name?: string;
  /** Module whose report list shows the report. */
  module?:
    | "Companies"
    | "Finance"
    | "Marketing"
    | "Procurement"
    | "Project"
    | "Sales"
    | "ServiceDesk"
    | "TimeExpense"
    | null;
  /** What the report shows, in words for those who choose it. */
  description?: string;
  /** Whether the entry was made by the system and not by hand. */
  generatedFlag?: boolean | null;
  /** Text in the address before the first parameter, such as a question mark. */
  parameterPrefix?: string | Empty;
  /** Text in the address between two parameters, such as an ampersand. */
  parameterSeparator?: string | Empty;
  /** Text in the address between name and value of a parameter, such as an equals sign. */
  parameterNameSeparator?: string | Empty;
  /** Text in the address after the last parameter. */
  parameterSuffix?: string | Empty;
  /** Whether people choose a location before the report opens. */
  locationFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen location. */
  locationParamId?: number | null;
  /** Whether the location of the member who opens the report is chosen at first. */
  locationDefaultFlag?: boolean | null;
  /** Text that takes the place of the standard setting for the location when the report opens. */
  locationOverride?: string | Empty;
  /** Whether people choose a department before the report opens. */
  departmentFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen department. */
  departmentParamId?: number | null;
  /** Whether the department of the member who opens the report is chosen at first. */
  departmentDefaultFlag?: boolean | null;
  /** Text that takes the place of the standard setting for the department when the report opens. */
  departmentOverride?: string | Empty;
  /** Whether people choose a sales territory before the report opens. */
  territoryFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen sales territory. */
  territoryParamId?: number | null;
  /** Whether the sales territory of the member who opens the report is chosen at first. */
  territoryDefaultFlag?: boolean | null;
  /** Text that takes the place of the standard setting for the sales territory when the report opens. */
  territoryOverride?: string | Empty;
  /** Whether people choose a company before the report opens. */
  companyFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen company. */
  companyParamId?: number | null;
  /** Text that takes the place of the standard setting for the company when the report opens. */
  companyOverride?: string | Empty;
  /** Whether people choose a member before the report opens. */
  memberFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen member. */
  memberParamId?: number | null;
  /** Text that takes the place of the standard setting for the member when the report opens. */
  memberOverride?: string | Empty;
  /** Whether people choose a start date before the report opens. */
  startDateFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen start date. */
  startDateParamId?: number | null;
  /** Text that takes the place of the standard setting for the start date when the report opens. */
  startDateOverride?: string | Empty;
  /** Whether people choose an end date before the report opens. */
  endDateFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen end date. */
  endDateParamId?: number | null;
  /** Text that takes the place of the standard setting for the end date when the report opens. */
  endDateOverride?: string | Empty;
  /** Whether people choose an opportunity type before the report opens. */
  oppTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen opportunity type. */
  oppTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the opportunity type when the report opens. */
  oppTypeOverride?: string | Empty;
  /** Whether people choose an opportunity before the report opens. */
  opportunityFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen opportunity. */
  opportunityParamId?: number | null;
  /** Text that takes the place of the standard setting for the opportunity when the report opens. */
  opportunityOverride?: string | Empty;
  /** Whether people choose a marketing campaign before the report opens. */
  marketingCampaignFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen marketing campaign. */
  marketingCampaignParamId?: number | null;
  /** Text that takes the place of the standard setting for the marketing campaign when the report opens. */
  marketingCampaignOverride?: string | Empty;
  /** Whether people choose a service board before the report opens. */
  serviceBoardFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen service board. */
  serviceBoardParamId?: number | null;
  /** Whether the service board of the member who opens the report is chosen at first. */
  serviceBoardDefaultFlag?: boolean | null;
  /** Text that takes the place of the standard setting for the service board when the report opens. */
  serviceBoardOverride?: string | Empty;
  /** Whether people choose a ticket type before the report opens. */
  serviceTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen ticket type. */
  serviceTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the ticket type when the report opens. */
  serviceTypeOverride?: string | Empty;
  /** Whether people choose a ticket status before the report opens. */
  serviceStatusFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen ticket status. */
  serviceStatusParamId?: number | null;
  /** Text that takes the place of the standard setting for the ticket status when the report opens. */
  serviceStatusOverride?: string | Empty;
  /** Whether people choose an agreement type before the report opens. */
  agreementTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen agreement type. */
  agreementTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the agreement type when the report opens. */
  agreementTypeOverride?: string | Empty;
  /** Whether people choose an agreement before the report opens. */
  agreementFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen agreement. */
  agreementParamId?: number | null;
  /** Text that takes the place of the standard setting for the agreement when the report opens. */
  agreementOverride?: string | Empty;
  /** Whether people choose a project type before the report opens. */
  projectTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen project type. */
  projectTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the project type when the report opens. */
  projectTypeOverride?: string | Empty;
  /** Whether people choose a project before the report opens. */
  projectFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen project. */
  projectParamId?: number | null;
  /** Text that takes the place of the standard setting for the project when the report opens. */
  projectOverride?: string | Empty;
  /** Whether people choose a work role before the report opens. */
  workRoleFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen work role. */
  workRoleParamId?: number | null;
  /** Text that takes the place of the standard setting for the work role when the report opens. */
  workRoleOverride?: string | Empty;
  /** Whether people choose a work type before the report opens. */
  workTypeFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen work type. */
  workTypeParamId?: number | null;
  /** Text that takes the place of the standard setting for the work type when the report opens. */
  workTypeOverride?: string | Empty;
  /** Whether people choose an invoice before the report opens. */
  invoiceFlag?: boolean | null;
  /** Id of the report parameter that takes the chosen invoice. */
  invoiceParamId?: number | null;
  /** Text that takes the place of the standard setting for the invoice when the report opens. */
  invoiceOverride?: string | Empty;
}

/** A report of your own that was added to the application. */
export interface CustomReportReference {
  /** Id of the custom report reference. */
  id?: number | null;
  /** Name of the custom report reference. */
  name?: string;
  /**
   * What the server notes about the custom report reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
