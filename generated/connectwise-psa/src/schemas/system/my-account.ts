// @generated from definitions/connectwise-psa/schemas/system/my-account.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  CalendarReference,
  CountryReference,
  CustomFieldValue,
  CustomFieldValueInput,
  DirectionalSyncReference,
  DocumentReference,
  LdapConfigurationReference,
  MemberReference,
  MemberTypeReference,
  ProjectBoardReference,
  RecordInfo,
  ReportCardReference,
  SecurityRoleReference,
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
import type { MemberOffice365 } from "../../schemas/system/member.js";

/** The own settings of the member whose keys are used. */
export interface MyAccount {
  /** Id of the own account. */
  id: number;
  /** Login name, such as jdoe; conditions use it. */
  identifier?: string;
  /** Given name of the person. */
  firstName?: string;
  /** One letter between first and last name. */
  middleInitial?: string;
  /** Family name of the person. */
  lastName?: string;
  /** Job title of the member. */
  title?: string;
  /** Report card with the figures the member sees. */
  reportCard?: ReportCardReference;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass?: "A" | "C" | "F" | "X" | null;
  /** True bars the member from the web application. */
  disableOnlineFlag?: boolean | null;
  /** Whether the member can use the mobile app. */
  enableMobileFlag?: boolean | null;
  /** Group the member is in. */
  type?: MemberTypeReference;
  /** Employee number (spelled this way by the API). */
  employeeIdentifer?: string;
  /** Vendor number of a member who is a subcontractor. */
  vendorNumber?: string;
  /** Free text about the own account. */
  notes?: string;
  /** Time zone in which times of the own account are meant. */
  timeZone?: TimeZoneSetupReference;
  /** Country whose formats the member uses. */
  country?: CountryReference;
  /** Ids of the service teams the member joins. */
  serviceBoardTeamIds?: number[];
  /** Whether the mobile app records where the member is. */
  enableMobileGpsFlag?: boolean | null;
  /** From when it is out of use. */
  inactiveDate?: string;
  /** Whether the own account is out of use. */
  inactiveFlag?: boolean | null;
  /** When the member last logged in, YYYY-MM-DDTHH:mm:ssZ. */
  lastLogin?: string;
  /** Picture of the person. */
  photo?: DocumentReference;
  /** Whether the member can open the partner portal. */
  partnerPortalFlag?: boolean | null;
  /** Client id of an API member's integration. */
  clientId?: string;
  /** Web address where users of ConnectWise single sign-on are managed. */
  stsUserAdminUrl?: string;
  /** Token of the member's session. */
  token?: string;
  /** Whether the web application shows the member pop-up notices. */
  toastNotificationFlag?: boolean | null;
  /** Ids of the personas (sets of home screens) the member has. */
  memberPersonas?: number[];
  /** Microsoft 365 account the member's calendar is kept in step with. */
  office365?: MemberOffice365;
  /** E-mail address at the office. */
  officeEmail?: string;
  /** Phone number at the office. */
  officePhone?: string;
  /** Extension of the office phone. */
  officeExtension?: string;
  /** E-mail address of the mobile phone. */
  mobileEmail?: string;
  /** Mobile number on which the person can be called. */
  mobilePhone?: string;
  /** Extension of the mobile phone number. */
  mobileExtension?: string;
  /** Private e-mail address. */
  homeEmail?: string;
  /** Private phone number. */
  homePhone?: string;
  /** Extension of the private phone number. */
  homeExtension?: string;
  /** Which of the person's e-mail addresses is used. */
  defaultEmail?: "Office" | "Mobile" | "Home" | null;
  /** E-mail address the member signs in with. */
  primaryEmail?: string;
  /** Which of the phone numbers is used. */
  defaultPhone?: "Office" | "Mobile" | "Home" | null;
  /** Location that new records get unless another is chosen. */
  defaultLocation?: SystemLocationReference;
  /** Department that new records get unless another is chosen. */
  defaultDepartment?: SystemDepartmentReference;
  /** Member who is the boss of this one. */
  reportsTo?: MemberReference;
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
  /** From when time sheets are expected of the member. */
  timeSheetStartDate?: string;
  /** Day of hire; time must be entered from then on. */
  hireDate?: string;
  /** Location that the member's new tickets get. */
  serviceDefaultLocation?: SystemLocationReference;
  /** Department that the member's new tickets get. */
  serviceDefaultDepartment?: SystemDepartmentReference;
  /** Board that the member's new tickets get. */
  serviceDefaultBoard?: BoardReference;
  /** Location that the member's new projects get. */
  projectDefaultLocation?: SystemLocationReference;
  /** Department that the member's new projects get. */
  projectDefaultDepartment?: SystemDepartmentReference;
  /** Board that the member's new projects get. */
  projectDefaultBoard?: ProjectBoardReference;
  /** Location the dispatch portal opens with for the member. */
  scheduleDefaultLocation?: SystemLocationReference;
  /** Department the dispatch portal opens with for the member. */
  scheduleDefaultDepartment?: SystemDepartmentReference;
  /** Hours a day that can be planned for the member. */
  scheduleCapacity?: number | null;
  /** Where the work is done, such as On-Site, In-house or Remote. */
  serviceLocation?: ServiceLocationReference;
  /** True hides the member on the dispatch portal. */
  hideMemberInDispatchPortalFlag?: boolean | null;
  /** Working hours of the member and the days off. */
  calendar?: CalendarReference;
  /** Location that the member's new opportunities get. */
  salesDefaultLocation?: SystemLocationReference;
  /** Warehouse the member's stock comes from. */
  warehouse?: WarehouseReference;
  /** Place in that warehouse the member's stock comes from. */
  warehouseBin?: WarehouseBinReference;
  /** Name of the member's Exchange mailbox. */
  mapiName?: string;
  /** Whether the calendar service keeps the member's calendar in step. */
  calendarSyncIntegrationFlag?: boolean | null;
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
  /** Service that gives the second factor at login. */
  authenticationServiceType?: "AuthAnvil" | "GoogleAuthenticator" | "Email" | null;
  /** Whether one-time passwords are set up for the login. */
  timebasedOneTimePasswordActivated?: boolean | null;
  /** Direction in which calendar and contacts are kept in step. */
  directionalSync?: DirectionalSyncReference;
  /** Whether a stopwatch starts when the member opens a ticket. */
  autoStartStopwatch?: boolean | null;
  /** Whether quick notes open together with the stopwatch. */
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  /** Text under the e-mail the member sends. */
  signature?: string;
  /** Which tickets the global search finds unless told otherwise. */
  globalSearchDefaultTicketFilter?: "OpenRecords" | "ClosedRecords" | "AllRecords" | null;
  /** Order in which the global search shows results. */
  globalSearchDefaultSort?: "None" | "LastUpdatedDesc" | "LastUpdatedAsc" | "CreatedDesc" | "CreatedAsc" | null;
  /** Which phone number of the member others see. */
  phoneSource?: string;
  /** How the web application dials phone numbers. */
  phoneIntegrationType?: "TAPI" | "SKYPE" | "TEL" | "CALLTO" | "NONE" | null;
  /** Whether the browser decides the language. */
  useBrowserLanguageFlag?: boolean | null;
  /**
   * What the server notes about the own account, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the own account. */
  customFields?: CustomFieldValue[];
}

/** The own settings of the member whose keys are used. */
export interface MyAccountUpdate<Empty = null> {
  /** Login name, such as jdoe; conditions use it. */
  identifier?: string;
  /** Password of the member; API members get a random one. */
  password?: string | Empty;
  /** Given name of the person. */
  firstName?: string;
  /** One letter between first and last name. */
  middleInitial?: string | Empty;
  /** Family name of the person. */
  lastName?: string;
  /** Job title of the member. */
  title?: string | Empty;
  /** Report card with the figures the member sees. */
  reportCard?:
    | {
        /** Id of the report card. */
        id: number;
      }
    | Empty;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass?: "A" | "C" | "F" | "X" | null;
  /** True bars the member from the web application. */
  disableOnlineFlag?: boolean | null;
  /** Whether the member can use the mobile app. */
  enableMobileFlag?: boolean | null;
  /** Group the member is in. */
  type?:
    | {
        /** Id of the member type. */
        id: number;
      }
    | Empty;
  /** Employee number (spelled this way by the API). */
  employeeIdentifer?: string | Empty;
  /** Vendor number of a member who is a subcontractor. */
  vendorNumber?: string | Empty;
  /** Free text about the own account. */
  notes?: string | Empty;
  /** Time zone in which times of the own account are meant. */
  timeZone?: {
    /** Id of the time zone. */
    id: number;
  };
  /** Country whose formats the member uses. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Ids of the service teams the member joins. */
  serviceBoardTeamIds?: number[] | Empty;
  /** Whether the mobile app records where the member is. */
  enableMobileGpsFlag?: boolean | null;
  /** From when it is out of use. */
  inactiveDate?: string | Empty;
  /** Whether the own account is out of use. */
  inactiveFlag?: boolean | null;
  /** Picture of the person. */
  photo?:
    | {
        /** Id of the document. */
        id: number;
      }
    | Empty;
  /** Whether the member can open the partner portal. */
  partnerPortalFlag?: boolean | null;
  /** Whether the web application shows the member pop-up notices. */
  toastNotificationFlag?: boolean | null;
  /** Ids of the personas (sets of home screens) the member has. */
  memberPersonas?: number[] | Empty;
  /** Microsoft 365 account the member's calendar is kept in step with. */
  office365?: MemberOffice365 | Empty;
  /** E-mail address at the office. */
  officeEmail?: string | Empty;
  /** Phone number at the office. */
  officePhone?: string | Empty;
  /** Extension of the office phone. */
  officeExtension?: string | Empty;
  /** E-mail address of the mobile phone. */
  mobileEmail?: string | Empty;
  /** Mobile number on which the person can be called. */
  mobilePhone?: string | Empty;
  /** Extension of the mobile phone number. */
  mobileExtension?: string | Empty;
  /** Private e-mail address. */
  homeEmail?: string | Empty;
  /** Private phone number. */
  homePhone?: string | Empty;
  /** Extension of the private phone number. */
  homeExtension?: string | Empty;
  /** Which of the person's e-mail addresses is used. */
  defaultEmail?: "Office" | "Mobile" | "Home" | null;
  /** E-mail address the member signs in with. */
  primaryEmail?: string | Empty;
  /** Which of the phone numbers is used. */
  defaultPhone?: "Office" | "Mobile" | "Home" | null;
  /** Location that new records get unless another is chosen. */
  defaultLocation?: {
    /** Id of the location. */
    id: number;
  };
  /** Department that new records get unless another is chosen. */
  defaultDepartment?: {
    /** Id of the department. */
    id: number;
  };
  /** Member who is the boss of this one. */
  reportsTo?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Work role that the member's time gets unless another is chosen. */
  workRole?: {
    /** Id of the work role. */
    id: number;
  };
  /** Work type that the member's time gets unless another is chosen. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Member who approves the time sheets. */
  timeApprover?: {
    /** Id of the member. */
    id: number;
  };
  /** Member who approves the expense reports. */
  expenseApprover?: {
    /** Id of the member. */
    id: number;
  };
  /** Percent of the member's time that should be billable. */
  billableForecast?: number | null;
  /** Hours a day the member works. */
  dailyCapacity?: number | null;
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
  /** From when time sheets are expected of the member. */
  timeSheetStartDate?: string | Empty;
  /** Day of hire; time must be entered from then on. */
  hireDate?: string;
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
  salesDefaultLocation?: {
    /** Id of the location. */
    id: number;
  };
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
  /** Name of the member's Exchange mailbox. */
  mapiName?: string | Empty;
  /** Whether the calendar service keeps the member's calendar in step. */
  calendarSyncIntegrationFlag?: boolean | null;
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
  /** Service that gives the second factor at login. */
  authenticationServiceType?: "AuthAnvil" | "GoogleAuthenticator" | "Email" | null;
  /** Direction in which calendar and contacts are kept in step. */
  directionalSync?:
    | {
        /** Id of the sync direction. */
        id: number;
      }
    | Empty;
  /** Whether a stopwatch starts when the member opens a ticket. */
  autoStartStopwatch?: boolean | null;
  /** Whether quick notes open together with the stopwatch. */
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  /** Text under the e-mail the member sends. */
  signature?: string | Empty;
  /** Which tickets the global search finds unless told otherwise. */
  globalSearchDefaultTicketFilter?: "OpenRecords" | "ClosedRecords" | "AllRecords" | null;
  /** Order in which the global search shows results. */
  globalSearchDefaultSort?: "None" | "LastUpdatedDesc" | "LastUpdatedAsc" | "CreatedDesc" | "CreatedAsc" | null;
  /** Which phone number of the member others see. */
  phoneSource?: string | Empty;
  /** How the web application dials phone numbers. */
  phoneIntegrationType?: "TAPI" | "SKYPE" | "TEL" | "CALLTO" | "NONE" | null;
  /** Whether the browser decides the language. */
  useBrowserLanguageFlag?: boolean | null;
  /** Whether screen layouts of the other member are copied. */
  copyPodLayouts?: boolean | Empty;
  /** Whether shared default views of the other member are copied. */
  copySharedDefaultViews?: boolean | Empty;
  /** Whether column layouts and filters of the other member are copied. */
  copyColumnLayoutsAndFilters?: boolean | Empty;
  /** Id of the member whose settings are copied. */
  fromMemberRecId?: number | Empty;
  /** Values of the user-defined fields of the own account. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** The own settings of the member whose keys are used. */
export interface MyAccountCreate extends MyAccountUpdate<never> {
  /** Login name, such as jdoe; conditions use it. */
  identifier: string;
  /** Given name of the person. */
  firstName: string;
  /** Family name of the person. */
  lastName: string;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass: "A" | "C" | "F" | "X" | null;
  /** Time zone in which times of the own account are meant. */
  timeZone: {
    /** Id of the time zone. */
    id: number;
  };
  /** Which of the person's e-mail addresses is used. */
  defaultEmail: "Office" | "Mobile" | "Home" | null;
  /** Which of the phone numbers is used. */
  defaultPhone: "Office" | "Mobile" | "Home" | null;
  /** Location that new records get unless another is chosen. */
  defaultLocation: {
    /** Id of the location. */
    id: number;
  };
  /** Department that new records get unless another is chosen. */
  defaultDepartment: {
    /** Id of the department. */
    id: number;
  };
  /** Work role that the member's time gets unless another is chosen. */
  workRole: {
    /** Id of the work role. */
    id: number;
  };
  /** Member who approves the time sheets. */
  timeApprover: {
    /** Id of the member. */
    id: number;
  };
  /** Member who approves the expense reports. */
  expenseApprover: {
    /** Id of the member. */
    id: number;
  };
  /** Day of hire; time must be entered from then on. */
  hireDate: string;
  /** Location that the member's new opportunities get. */
  salesDefaultLocation: {
    /** Id of the location. */
    id: number;
  };
  /** How activities are listed on a company's screen. */
  companyActivityTabFormat: "SummaryList" | "DetailList" | null;
  /** How time is listed on an invoice's screen. */
  invoiceTimeTabFormat: "SummaryList" | "DetailList" | null;
  /** Tab the invoicing screen opens with. */
  invoiceScreenDefaultTabFormat: "ShowInvoicingTab" | "ShowAgreementInvoicingTab" | null;
  /** What the member sees after making invoices. */
  invoicingDisplayOptions: "RemainOnInvoicingScreen" | "ShowRecentInvoices" | null;
  /** What the member sees after making agreement invoices. */
  agreementInvoicingDisplayOptions: "RemainOnInvoicingScreen" | "ShowRecentInvoices" | null;
}

/** The member record of the keys in use, with all settings. */
export interface MyMember {
  /** Id of the member. */
  id: number;
  /** Login name, such as jdoe; conditions use it. */
  identifier?: string;
  /** Given name of the person. */
  firstName?: string;
  /** One letter between first and last name. */
  middleInitial?: string;
  /** Family name of the person. */
  lastName?: string;
  /** Job title of the member. */
  title?: string;
  /** Report card with the figures the member sees. */
  reportCard?: ReportCardReference;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass?: "A" | "C" | "F" | "X" | null;
  /** True bars the member from the web application. */
  disableOnlineFlag?: boolean | null;
  /** Whether the member can use the mobile app. */
  enableMobileFlag?: boolean | null;
  /** Group the member is in. */
  type?: MemberTypeReference;
  /** Employee number (spelled this way by the API). */
  employeeIdentifer?: string;
  /** Vendor number of a member who is a subcontractor. */
  vendorNumber?: string;
  /** Free text about the member. */
  notes?: string;
  /** Time zone in which times of the member are meant. */
  timeZone?: TimeZoneSetupReference;
  /** Country whose formats the member uses. */
  country?: CountryReference;
  /** Ids of the service teams the member joins. */
  serviceBoardTeamIds?: number[];
  /** Whether the mobile app records where the member is. */
  enableMobileGpsFlag?: boolean | null;
  /** From when it is out of use, YYYY-MM-DDTHH:mm:ssZ. */
  inactiveDate?: string;
  /** Whether the member is out of use. */
  inactiveFlag?: boolean | null;
  /** When the member last logged in, YYYY-MM-DDTHH:mm:ssZ. */
  lastLogin?: string;
  /** Picture of the person. */
  photo?: DocumentReference;
  /** Whether the web application shows the member pop-up notices. */
  toastNotificationFlag?: boolean | null;
  /** E-mail address at the office. */
  officeEmail?: string;
  /** Phone number at the office. */
  officePhone?: string;
  /** Extension of the office phone. */
  officeExtension?: string;
  /** E-mail address of the mobile phone. */
  mobileEmail?: string;
  /** Mobile number on which the person can be called. */
  mobilePhone?: string;
  /** Extension of the mobile phone number. */
  mobileExtension?: string;
  /** Private e-mail address. */
  homeEmail?: string;
  /** Private phone number. */
  homePhone?: string;
  /** Extension of the private phone number. */
  homeExtension?: string;
  /** Which of the person's e-mail addresses is used. */
  defaultEmail?: "Office" | "Mobile" | "Home" | null;
  /** Which of the phone numbers is used. */
  defaultPhone?: "Office" | "Mobile" | "Home" | null;
  /** What the member may see and change. */
  securityRole?: SecurityRoleReference;
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
  /** Day of hire, YYYY-MM-DDTHH:mm:ssZ; time must be entered from then on. */
  hireDate?: string;
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
  /** Name of the member's Exchange mailbox. */
  mapiName?: string;
  /** Whether the calendar service keeps the member's calendar in step. */
  calendarSyncIntegrationFlag?: boolean | null;
  /** Whether a directory server checks the login. */
  enableLdapAuthenticationFlag?: boolean | null;
  /** Directory server that checks the login. */
  ldapConfiguration?: LdapConfigurationReference;
  /** User name of the member in the directory. */
  ldapUserName?: string;
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
  /** Login name at the Corelytics financial dashboard service. */
  corelyticsUsername?: string;
  /** Service that gives the second factor at login. */
  authenticationServiceType?: "AuthAnvil" | "GoogleAuthenticator" | "Email" | null;
  /** Whether one-time passwords are set up for the login. */
  timebasedOneTimePasswordActivated?: boolean | null;
  /** Direction in which calendar and contacts are kept in step. */
  directionalSync?: DirectionalSyncReference;
  /** Whether the member's session was opened by single sign-on. */
  ssoSessionFlag?: boolean | null;
  /** Id under which single sign-on knows the member. */
  ssoClientId?: string;
  /** What the server notes about the member, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}

/** Who the keys in use belong to, with name, defaults and restrictions. */
export interface MyMemberInfo {
  /** Id of the member. */
  id: number;
  /** Login name, such as jdoe; conditions use it. */
  identifier?: string;
  /** Given name of the person. */
  firstName?: string;
  /** One letter between first and last name. */
  middleInitial?: string;
  /** Family name of the person. */
  lastName?: string;
  /** First and last name of the person. */
  fullName?: string;
  /** Which of the person's e-mail addresses is used. */
  defaultEmail?: string;
  /** Picture of the person. */
  photo?: DocumentReference;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass?: "A" | "C" | "F" | "X" | null;
  /** Whether the member is out of use. */
  inactiveFlag?: boolean | null;
  /** Time zone in which times of the member are meant. */
  timeZone?: TimeZoneSetupReference;
  /** Whether the browser decides the language. */
  useBrowserLanguageFlag?: boolean | null;
  /** Location that new records get unless another is chosen. */
  defaultLocation?: SystemLocationReference;
  /** Department that new records get unless another is chosen. */
  defaultDepartment?: SystemDepartmentReference;
  /** Work role that the member's time gets unless another is chosen. */
  workRole?: WorkRoleReference;
  /** Work type that the member's time gets unless another is chosen. */
  workType?: WorkTypeReference;
  /** Hours a day the member works. */
  dailyCapacity?: number | null;
  /** Whether the member must hand in expense reports. */
  requireExpenseEntryFlag?: boolean | null;
  /** Whether the member must hand in time sheets. */
  requireTimeSheetEntryFlag?: boolean | null;
  /** Whether time entries of the member need a start and an end. */
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  /** Whether the member can log time on a company directly. */
  enterTimeAgainstCompanyFlag?: boolean | null;
  /** Whether the member can log expenses on a company directly. */
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  /** Board that the member's new tickets get. */
  serviceDefaultBoard?: BoardReference;
  /** Location that the member's new tickets get. */
  serviceDefaultLocation?: SystemLocationReference;
  /** Department that the member's new tickets get. */
  serviceDefaultDepartment?: SystemDepartmentReference;
  /** Whether only tickets of serviceDefaultLocation are open to the member. */
  restrictServiceDefaultLocationFlag?: boolean | null;
  /** Whether only tickets of serviceDefaultDepartment are open to the member. */
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  /** Ids of service boards the member cannot see. */
  excludedServiceBoardIds?: number[];
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
  /** Location that the member's new opportunities get. */
  salesDefaultLocation?: SystemLocationReference;
  /** Warehouse the member's stock comes from. */
  warehouse?: WarehouseReference;
  /** Place in that warehouse the member's stock comes from. */
  warehouseBin?: WarehouseBinReference;
  /** Whether only the preset warehouse is open to the member. */
  restrictDefaultWarehouseFlag?: boolean | null;
  /** Whether only the preset bin is open to the member. */
  restrictDefaultWarehouseBinFlag?: boolean | null;
  /** Whether the member's session was opened by single sign-on. */
  ssoSessionFlag?: boolean | null;
  /** Id under which single sign-on knows the member. */
  ssoClientId?: string;
  /** What the server notes about the member, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}
