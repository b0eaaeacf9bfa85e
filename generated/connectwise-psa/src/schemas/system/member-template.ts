// @generated from definitions/connectwise-psa/schemas/system/member-template.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  CalendarReference,
  CustomFieldValue,
  CustomFieldValueInput,
  MemberReference,
  MemberTypeReference,
  ProjectBoardReference,
  RecordInfo,
  ReportCardReference,
  ServiceLocationReference,
  StructureReference,
  SystemDepartmentReference,
  SystemLocationReference,
  TimeZoneSetupReference,
  WarehouseBinReference,
  WarehouseReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A set of member settings from which new members are made. */
export interface MemberTemplate {
  /** Id of the member template. */
  id: number;
  /** Unique short name of the template. */
  identifier?: string;
  /** Which kind of colleague the template is for. */
  templateDescription?: string;
  /** Job title of the member. */
  title?: string;
  /** Report card with the figures the member sees. */
  reportCard?: ReportCardReference;
  /** Whether the member can use the mobile app. */
  enableMobileFlag?: boolean | null;
  /** A member type that groups your staff. */
  type?: MemberTypeReference;
  /** Time zone in which times of the member template are meant. */
  timeZone?: TimeZoneSetupReference;
  /** Whether the member can open the partner portal. */
  partnerPortalFlag?: boolean | null;
  /** Web address where users of ConnectWise single sign-on are managed. */
  stsUserAdminUrl?: string;
  /** Whether the web application shows the member pop-up notices. */
  toastNotificationFlag?: boolean | null;
  /** Ids of the personas (sets of home screens) the member has. */
  memberPersonas?: number[];
  /** Whether the member is an administrator. */
  adminFlag?: boolean | null;
  /** Level of your organization whose records the member sees. */
  structureLevel?: StructureReference;
  /** Location whose records the member may see. */
  securityLocation?: SystemLocationReference;
  /** Location that new records get unless another is chosen. */
  defaultLocation?: SystemLocationReference;
  /** Department that new records get unless another is chosen. */
  defaultDepartment?: SystemDepartmentReference;
  /** Member who is the boss of this one. */
  reportsTo?: MemberReference;
  /** Whether the member can choose no other location. */
  restrictLocationFlag?: boolean | null;
  /** Whether the member can choose no other department. */
  restrictDepartmentFlag?: boolean | null;
  /** Work role that the member's time gets unless another is chosen. */
  workRole?: WorkRoleReference;
  /** Work type that the member's time gets unless another is chosen. */
  workType?: WorkTypeReference;
  /** Member who approves the time sheets. */
  timeApprover?: MemberReference;
  /** Member who approves the expense reports. */
  expenseApprover?: MemberReference;
  /** Percent of the member's time that should be billable. */
  billableForecast?: number | null;
  /** Hours a day the member works. */
  dailyCapacity?: number | null;
  /** What one hour of the member costs you. */
  hourlyCost?: number | null;
  /** What customers pay for one hour of the member. */
  hourlyRate?: number | null;
  /** Whether the member counts in reports on utilization. */
  includeInUtilizationReportingFlag?: boolean | null;
  /** Whether the member must hand in expense reports. */
  requireExpenseEntryFlag?: boolean | null;
  /** Whether the member must hand in time sheets. */
  requireTimeSheetEntryFlag?: boolean | null;
  /** Whether time entries of the member need a start and an end. */
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  /** Whether the member can type hours straight into the time sheet. */
  allowInCellEntryOnTimeSheet?: boolean | null;
  /** Whether the member can log time on a company directly. */
  enterTimeAgainstCompanyFlag?: boolean | null;
  /** Whether the member can log expenses on a company directly. */
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  /** Whether the member is mailed about missing time. */
  timeReminderEmailFlag?: boolean | null;
  /** Days that time may be missing before a reminder is sent. */
  daysTolerance?: number | null;
  /** Fewest hours a day the member should log. */
  minimumHours?: number | null;
  /** From when time sheets are expected of the member, YYYY-MM-DDTHH:mm:ssZ. */
  timeSheetStartDate?: string;
  /** Location that the member's new tickets get. */
  serviceDefaultLocation?: SystemLocationReference;
  /** Department that the member's new tickets get. */
  serviceDefaultDepartment?: SystemDepartmentReference;
  /** Board that the member's new tickets get. */
  serviceDefaultBoard?: BoardReference;
  /** Whether only tickets of serviceDefaultLocation are open to the member. */
  restrictServiceDefaultLocationFlag?: boolean | null;
  /** Whether only tickets of serviceDefaultDepartment are open to the member. */
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  /** Ids of service boards the member cannot see. */
  excludedServiceBoardIds?: number[];
  /** Ids of the service teams the member joins. */
  teams?: number[];
  /** Ids of the service teams the member joins. */
  serviceBoardTeamIds?: number[];
  /** Location that the member's new projects get. */
  projectDefaultLocation?: SystemLocationReference;
  /** Department that the member's new projects get. */
  projectDefaultDepartment?: SystemDepartmentReference;
  /** Board that the member's new projects get. */
  projectDefaultBoard?: ProjectBoardReference;
  /** Whether only projects of projectDefaultLocation are open to the member. */
  restrictProjectDefaultLocationFlag?: boolean | null;
  /** Whether only projects of projectDefaultDepartment are open to the member. */
  restrictProjectDefaultDepartmentFlag?: boolean | null;
  /** Ids of project boards the member cannot see. */
  excludedProjectBoardIds?: number[];
  /** Location the dispatch portal opens with for the member. */
  scheduleDefaultLocation?: SystemLocationReference;
  /** Department the dispatch portal opens with for the member. */
  scheduleDefaultDepartment?: SystemDepartmentReference;
  /** Hours a day that can be planned for the member. */
  scheduleCapacity?: number | null;
  /** Where the work is done, such as On-Site, In-house or Remote. */
  serviceLocation?: ServiceLocationReference;
  /** Whether the member sees only the own schedule. */
  restrictScheduleFlag?: boolean | null;
  /** True hides the member on the dispatch portal. */
  hideMemberInDispatchPortalFlag?: boolean | null;
  /** Working hours of the member and the days off. */
  calendar?: CalendarReference;
  /** Location that the member's new opportunities get. */
  salesDefaultLocation?: SystemLocationReference;
  /** Whether only the preset territory is open to the member. */
  restrictDefaultSalesTerritoryFlag?: boolean | null;
  /** Warehouse the member's stock comes from. */
  warehouse?: WarehouseReference;
  /** Place in that warehouse the member's stock comes from. */
  warehouseBin?: WarehouseBinReference;
  /** Whether only the preset warehouse is open to the member. */
  restrictDefaultWarehouseFlag?: boolean | null;
  /** Whether only the preset bin is open to the member. */
  restrictDefaultWarehouseBinFlag?: boolean | null;
  /** How activities are listed on a company's screen. */
  companyActivityTabFormat?: "SummaryList" | "DetailList" | null;
  /** How time is listed on an invoice's screen. */
  invoiceTimeTabFormat?: "SummaryList" | "DetailList" | null;
  /** Tab the invoicing screen opens with. */
  invoiceScreenDefaultTabFormat?: "ShowInvoicingTab" | "ShowAgreementInvoicingTab" | null;
  /** What the member sees after making invoices. */
  invoicingDisplayOptions?: "RemainOnInvoicingScreen" | "ShowRecentInvoices" | null;
  /** What the member sees after making agreement invoices. */
  agreementInvoicingDisplayOptions?: "RemainOnInvoicingScreen" | "ShowRecentInvoices" | null;
  /** Whether a stopwatch starts when the member opens a ticket. */
  autoStartStopwatch?: boolean | null;
  /** Whether quick notes open together with the stopwatch. */
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  /** Which tickets the global search finds unless told otherwise. */
  globalSearchDefaultTicketFilter?: "OpenRecords" | "ClosedRecords" | "AllRecords" | null;
  /** Order in which the global search shows results. */
  globalSearchDefaultSort?: "None" | "LastUpdatedDesc" | "LastUpdatedAsc" | "CreatedDesc" | "CreatedAsc" | null;
  /** Which phone number of the member others see. */
  phoneSource?: string;
  /**
   * What the server notes about the member template, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the member template. */
  customFields?: CustomFieldValue[];
}

/** A set of member settings from which new members are made. */
export interface MemberTemplateCreate extends MemberTemplateUpdate<never> {
  /** Unique short name of the template. */
  identifier: string;
}

/** A set of member settings from which new members are made. */
export interface MemberTemplateUpdate<Empty = null> {
  /** Unique short name of the template. */
  identifier?: string;
  /** Which kind of colleague the template is for. */
  templateDescription?: string | Empty;
  /** Job title of the member. */
  title?: string | Empty;
  /** Report card with the figures the member sees. */
  reportCard?:
    | {
        /** Id of the report card. */
        id: number;
      }
    | Empty;
  /** Whether the member can use the mobile app. */
  enableMobileFlag?: boolean | null;
  /** A member type that groups your staff. */
  type?:
    | {
        /** Id of the member type. */
        id: number;
      }
    | Empty;
  /** Time zone in which times of the member template are meant. */
  timeZone?:
    | {
        /** Id of the time zone. */
        id: number;
      }
    | Empty;
  /** Whether the member can open the partner portal. */
  partnerPortalFlag?: boolean | null;
  /** Whether the web application shows the member pop-up notices. */
  toastNotificationFlag?: boolean | null;
  /** Ids of the personas (sets of home screens) the member has. */
  memberPersonas?: number[] | Empty;
  /** Whether the member is an administrator. */
  adminFlag?: boolean | null;
  /** Level of your organization whose records the member sees. */
  structureLevel?:
    | {
        /** Id of the structure. */
        id: number;
      }
    | Empty;
  /** Location whose records the member may see. */
  securityLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Location that new records get unless another is chosen. */
  defaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department that new records get unless another is chosen. */
  defaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Member who is the boss of this one. */
  reportsTo?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Whether the member can choose no other location. */
  restrictLocationFlag?: boolean | null;
  /** Whether the member can choose no other department. */
  restrictDepartmentFlag?: boolean | null;
  /** Work role that the member's time gets unless another is chosen. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Work type that the member's time gets unless another is chosen. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Member who approves the time sheets. */
  timeApprover?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who approves the expense reports. */
  expenseApprover?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Percent of the member's time that should be billable. */
  billableForecast?: number | null;
  /** Hours a day the member works. */
  dailyCapacity?: number | null;
  /** What one hour of the member costs you. */
  hourlyCost?: number | null;
  /** What customers pay for one hour of the member. */
  hourlyRate?: number | null;
  /** Whether the member counts in reports on utilization. */
  includeInUtilizationReportingFlag?: boolean | null;
  /** Whether the member must hand in expense reports. */
  requireExpenseEntryFlag?: boolean | null;
  /** Whether the member must hand in time sheets. */
  requireTimeSheetEntryFlag?: boolean | null;
  /** Whether time entries of the member need a start and an end. */
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  /** Whether the member can type hours straight into the time sheet. */
  allowInCellEntryOnTimeSheet?: boolean | null;
  /** Whether the member can log time on a company directly. */
  enterTimeAgainstCompanyFlag?: boolean | null;
  /** Whether the member can log expenses on a company directly. */
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  /** Whether the member is mailed about missing time. */
  timeReminderEmailFlag?: boolean | null;
  /** Days that time may be missing before a reminder is sent. */
  daysTolerance?: number | null;
  /** Fewest hours a day the member should log. */
  minimumHours?: number | null;
  /** From when time sheets are expected of the member, YYYY-MM-DDTHH:mm:ssZ. */
  timeSheetStartDate?: string | Empty;
  /** Location that the member's new tickets get. */
  serviceDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department that the member's new tickets get. */
  serviceDefaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Board that the member's new tickets get. */
  serviceDefaultBoard?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Whether only tickets of serviceDefaultLocation are open to the member. */
  restrictServiceDefaultLocationFlag?: boolean | null;
  /** Whether only tickets of serviceDefaultDepartment are open to the member. */
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  /** Ids of service boards the member cannot see. */
  excludedServiceBoardIds?: number[] | Empty;
  /** Ids of the service teams the member joins. */
  serviceBoardTeamIds?: number[] | Empty;
  /** Location that the member's new projects get. */
  projectDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department that the member's new projects get. */
  projectDefaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Board that the member's new projects get. */
  projectDefaultBoard?:
    | {
        /** Id of the project board. */
        id: number;
      }
    | Empty;
  /** Whether only projects of projectDefaultLocation are open to the member. */
  restrictProjectDefaultLocationFlag?: boolean | null;
  /** Whether only projects of projectDefaultDepartment are open to the member. */
  restrictProjectDefaultDepartmentFlag?: boolean | null;
  /** Ids of project boards the member cannot see. */
  excludedProjectBoardIds?: number[] | Empty;
  /** Location the dispatch portal opens with for the member. */
  scheduleDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department the dispatch portal opens with for the member. */
  scheduleDefaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Hours a day that can be planned for the member. */
  scheduleCapacity?: number | null;
  /** Where the work is done, such as On-Site, In-house or Remote. */
  serviceLocation?:
    | {
        /** Id of the service location. */
        id: number;
      }
    | Empty;
  /** Whether the member sees only the own schedule. */
  restrictScheduleFlag?: boolean | null;
  /** True hides the member on the dispatch portal. */
  hideMemberInDispatchPortalFlag?: boolean | null;
  /** Working hours of the member and the days off. */
  calendar?:
    | {
        /** Id of the calendar. */
        id: number;
      }
    | Empty;
  /** Location that the member's new opportunities get. */
  salesDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Whether only the preset territory is open to the member. */
  restrictDefaultSalesTerritoryFlag?: boolean | null;
  /** Warehouse the member's stock comes from. */
  warehouse?:
    | {
        /** Id of the warehouse. */
        id: number;
      }
    | Empty;
  /** Place in that warehouse the member's stock comes from. */
  warehouseBin?:
    | {
        /** Id of the bin. */
        id: number;
      }
    | Empty;
  /** Whether only the preset warehouse is open to the member. */
  restrictDefaultWarehouseFlag?: boolean | null;
  /** Whether only the preset bin is open to the member. */
  restrictDefaultWarehouseBinFlag?: boolean | null;
  /** How activities are listed on a company's screen. */
  companyActivityTabFormat?: "SummaryList" | "DetailList" | null;
  /** How time is listed on an invoice's screen. */
  invoiceTimeTabFormat?: "SummaryList" | "DetailList" | null;
  /** Tab the invoicing screen opens with. */
  invoiceScreenDefaultTabFormat?: "ShowInvoicingTab" | "ShowAgreementInvoicingTab" | null;
  /** What the member sees after making invoices. */
  invoicingDisplayOptions?: "RemainOnInvoicingScreen" | "ShowRecentInvoices" | null;
  /** What the member sees after making agreement invoices. */
  agreementInvoicingDisplayOptions?: "RemainOnInvoicingScreen" | "ShowRecentInvoices" | null;
  /** Whether a stopwatch starts when the member opens a ticket. */
  autoStartStopwatch?: boolean | null;
  /** Whether quick notes open together with the stopwatch. */
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  /** Which tickets the global search finds unless told otherwise. */
  globalSearchDefaultTicketFilter?: "OpenRecords" | "ClosedRecords" | "AllRecords" | null;
  /** Order in which the global search shows results. */
  globalSearchDefaultSort?: "None" | "LastUpdatedDesc" | "LastUpdatedAsc" | "CreatedDesc" | "CreatedAsc" | null;
  /** Which phone number of the member others see. */
  phoneSource?: string | Empty;
  /** Whether screen layouts of the other member are copied. */
  copyPodLayouts?: boolean | Empty;
  /** Whether shared default views of the other member are copied. */
  copySharedDefaultViews?: boolean | Empty;
  /** Whether column layouts and filters of the other member are copied. */
  copyColumnLayoutsAndFilters?: boolean | Empty;
  /** Id of the member whose settings are copied. */
  fromMemberRecId?: number | Empty;
  /** Id of the member template whose settings are copied. */
  fromMemberTemplateRecId?: number | Empty;
  /** Values of the user-defined fields of the member template. */
  customFields?: CustomFieldValueInput[] | Empty;
}
