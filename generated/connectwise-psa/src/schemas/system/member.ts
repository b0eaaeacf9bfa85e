// @generated from definitions/connectwise-psa/schemas/system/member.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  CalendarReference,
  ContactReference,
  CountryReference,
  CustomFieldValue,
  CustomFieldValueInput,
  DirectionalSyncReference,
  DocumentReference,
  LdapConfigurationReference,
  MemberReference,
  MemberSsoSettingsReference,
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

/** A person of your own staff who uses ConnectWise PSA, or an API member that stands for an integration. */
export interface Member {
  /** Id of the member. */
  id: number;
  /** Login name, unique; conditions and other tools know the member by it. */
  identifier?: string;
  /** True bars the member from logging in to the web application. */
  disableOnlineFlag?: boolean | null;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass?: "A" | "C" | "F" | "X";
  /** Notes about the member. */
  notes?: string;
  /** Employee number (spelled this way by the API). */
  employeeIdentifer?: string;
  /** Vendor number, for subcontractors. */
  vendorNumber?: string;
  /** Whether the mobile app records where the member is. */
  enableMobileGpsFlag?: boolean | null;
  /** From when the member is inactive. */
  inactiveDate?: string;
  /** True when the member no longer works there. */
  inactiveFlag?: boolean | null;
  /** When the member last logged in. */
  lastLogin?: string;
  /** Client id of an API member's integration. */
  clientId?: string;
  /** Token of the member's session. */
  token?: string;
  /** Given name of the member. */
  firstName?: string;
  /** One letter between first and last name. */
  middleInitial?: string;
  /** Family name of the member. */
  lastName?: string;
  /** Day of hire; time must be entered from then on. */
  hireDate?: string;
  /** Country whose formats the member uses. */
  country?: CountryReference;
  /** Picture of the member. */
  photo?: DocumentReference;
  /** E-mail address at the office. */
  officeEmail?: string;
  /** E-mail address of the mobile phone. */
  mobileEmail?: string;
  /** Private e-mail address. */
  homeEmail?: string;
  /** Which of the e-mail addresses is used. */
  defaultEmail?: "Office" | "Mobile" | "Home";
  /** E-mail address the member signs in with. */
  primaryEmail?: string;
  /** Phone number at the office. */
  officePhone?: string;
  /** Extension at the office. */
  officeExtension?: string;
  /** Mobile phone number. */
  mobilePhone?: string;
  /** Extension of the mobile phone number. */
  mobileExtension?: string;
  /** Private phone number. */
  homePhone?: string;
  /** Extension of the private phone number. */
  homeExtension?: string;
  /** Which of the phone numbers is used. */
  defaultPhone?: "Office" | "Mobile" | "Home";
  /** What the member may see and change. */
  securityRole?: SecurityRoleReference;
  /** Office 365 account the calendar is kept in step with. */
  office365?: MemberOffice365;
  /** Name of the member's Exchange mailbox. */
  mapiName?: string;
  /** Whether the calendar is kept in step by the calendar service. */
  calendarSyncIntegrationFlag?: boolean | null;
  /** Second factor at login. */
  authenticationServiceType?: "AuthAnvil" | "GoogleAuthenticator" | "Email";
  /** Whether one-time passwords are set up. */
  timebasedOneTimePasswordActivated?: boolean | null;
  /** Whether a directory server checks the login. */
  enableLdapAuthenticationFlag?: boolean | null;
  /** Directory server that checks the login. */
  ldapConfiguration?: LdapConfigurationReference;
  /** Name of the member in the directory. */
  ldapUserName?: string;
  /** Direction in which calendar and contacts are kept in step. */
  directionalSync?: DirectionalSyncReference;
  /** Single-sign-on identity of the member. */
  ssoSettings?: MemberSsoSettingsReference;
  /** Signature under e-mail. */
  signature?: string;
  /** How the web application dials phone numbers. */
  phoneIntegrationType?: "TAPI" | "SKYPE" | "TEL" | "CALLTO" | "NONE";
  /** Whether the browser decides the language. */
  useBrowserLanguageFlag?: boolean | null;
  /** Job title. */
  title?: string;
  /** Report card the member sees. */
  reportCard?: ReportCardReference;
  /** Whether the member can use the mobile app. */
  enableMobileFlag?: boolean | null;
  /** Group the member is in. */
  type?: MemberTypeReference;
  /** Time zone of the member. */
  timeZone?: TimeZoneSetupReference;
  /** Whether the member can open the partner portal. */
  partnerPortalFlag?: boolean | null;
  /** Address where the single-sign-on identity is managed. */
  stsUserAdminUrl?: string;
  /** Whether the web application shows pop-up notifications. */
  toastNotificationFlag?: boolean | null;
  /** Ids of the personas (sets of home screens) the member has. */
  memberPersonas?: number[];
  /** Whether the member is an administrator. */
  adminFlag?: boolean | null;
  /** Level of your organization the member may work at. */
  structureLevel?: StructureReference;
  /** Location the security role is limited to. */
  securityLocation?: SystemLocationReference;
  /** Location the member belongs to. */
  defaultLocation?: SystemLocationReference;
  /** Department the member belongs to. */
  defaultDepartment?: SystemDepartmentReference;
  /** Member this one reports to. */
  reportsTo?: MemberReference;
  /** Whether the member can choose no other location. */
  restrictLocationFlag?: boolean | null;
  /** Whether the member can choose no other department. */
  restrictDepartmentFlag?: boolean | null;
  /** Work role the member's time gets by default. */
  workRole?: WorkRoleReference;
  /** Work type the member's time gets by default. */
  workType?: WorkTypeReference;
  /** Member who approves the time sheets. */
  timeApprover?: MemberReference;
  /** Member who approves the expense reports. */
  expenseApprover?: MemberReference;
  /** Part of the time that should be billable, in percent. */
  billableForecast?: number | null;
  /** Hours a day the member works. */
  dailyCapacity?: number | null;
  /** What one hour of the member costs you. */
  hourlyCost?: number | null;
  /** What one hour of the member is charged at. */
  hourlyRate?: number | null;
  /** Whether the member counts in reports on utilization. */
  includeInUtilizationReportingFlag?: boolean | null;
  /** Whether the member must hand in expense reports. */
  requireExpenseEntryFlag?: boolean | null;
  /** Whether the member must hand in time sheets. */
  requireTimeSheetEntryFlag?: boolean | null;
  /** Whether time entries need a start and an end. */
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  /** Whether hours can be typed into the time sheet. */
  allowInCellEntryOnTimeSheet?: boolean | null;
  /** Whether time can be logged on a company directly. */
  enterTimeAgainstCompanyFlag?: boolean | null;
  /** Whether expenses can be logged on a company directly. */
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  /** Whether the member is mailed about missing time. */
  timeReminderEmailFlag?: boolean | null;
  /** Days time may be missing before a reminder. */
  daysTolerance?: number | null;
  /** Least hours a day that should be logged. */
  minimumHours?: number | null;
  /** From when time sheets are expected. */
  timeSheetStartDate?: string;
  /** Location of new tickets. */
  serviceDefaultLocation?: SystemLocationReference;
  /** Department of new tickets. */
  serviceDefaultDepartment?: SystemDepartmentReference;
  /** Board of new tickets. */
  serviceDefaultBoard?: BoardReference;
  /** Whether only tickets of that location are open to the member. */
  restrictServiceDefaultLocationFlag?: boolean | null;
  /** Whether only tickets of that department are open to the member. */
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  /** Ids of boards the member cannot see. */
  excludedServiceBoardIds?: number[];
  /** Ids of the service teams the member is in. */
  teams?: number[];
  /** Ids of the service teams the member joins. */
  serviceBoardTeamIds?: number[];
  /** Location of new projects. */
  projectDefaultLocation?: SystemLocationReference;
  /** Department of new projects. */
  projectDefaultDepartment?: SystemDepartmentReference;
  /** Board of new projects. */
  projectDefaultBoard?: ProjectBoardReference;
  /** Whether only projects of that location are open to the member. */
  restrictProjectDefaultLocationFlag?: boolean | null;
  /** Whether only projects of that department are open to the member. */
  restrictProjectDefaultDepartmentFlag?: boolean | null;
  /** Ids of project boards the member cannot see. */
  excludedProjectBoardIds?: number[];
  /** Location shown on the dispatch portal. */
  scheduleDefaultLocation?: SystemLocationReference;
  /** Department shown on the dispatch portal. */
  scheduleDefaultDepartment?: SystemDepartmentReference;
  /** Hours a day that can be planned. */
  scheduleCapacity?: number | null;
  /** Where the member works by default, such as On-Site. */
  serviceLocation?: ServiceLocationReference;
  /** Whether the member sees only the own schedule. */
  restrictScheduleFlag?: boolean | null;
  /** True hides the member on the dispatch portal. */
  hideMemberInDispatchPortalFlag?: boolean | null;
  /** Working hours and holidays of the member. */
  calendar?: CalendarReference;
  /** Territory of new opportunities. */
  salesDefaultLocation?: SystemLocationReference;
  /** Whether only that territory is open to the member. */
  restrictDefaultSalesTerritoryFlag?: boolean | null;
  /** Warehouse the member takes products from. */
  warehouse?: WarehouseReference;
  /** Bin the member takes products from. */
  warehouseBin?: WarehouseBinReference;
  /** Whether only that warehouse is open to the member. */
  restrictDefaultWarehouseFlag?: boolean | null;
  /** Whether only that bin is open to the member. */
  restrictDefaultWarehouseBinFlag?: boolean | null;
  /** How activities are listed on a company's screen. */
  companyActivityTabFormat?: "SummaryList" | "DetailList";
  /** How time is listed on an invoice's screen. */
  invoiceTimeTabFormat?: "SummaryList" | "DetailList";
  /** Which list the invoicing screen starts with. */
  invoiceScreenDefaultTabFormat?: "ShowInvoicingTab" | "ShowAgreementInvoicingTab";
  /** What is shown after invoices are made. */
  invoicingDisplayOptions?: "RemainOnInvoicingScreen" | "ShowRecentInvoices";
  /** What is shown after agreement invoices are made. */
  agreementInvoicingDisplayOptions?: "RemainOnInvoicingScreen" | "ShowRecentInvoices";
  /** Whether a stopwatch starts when a ticket is opened. */
  autoStartStopwatch?: boolean | null;
  /** Whether quick notes open with the stopwatch. */
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  /** Which tickets the global search finds by default. */
  globalSearchDefaultTicketFilter?: "OpenRecords" | "ClosedRecords" | "AllRecords";
  /** Order of results in the global search. */
  globalSearchDefaultSort?: "None" | "LastUpdatedDesc" | "LastUpdatedAsc" | "CreatedDesc" | "CreatedAsc";
  /** Where the phone number shown to others comes from. */
  phoneSource?: string;
  /** What the server notes about the member, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValue[];
}

/** A person of your own staff who uses ConnectWise PSA, or an API member that stands for an integration. */
export interface MemberCreate extends MemberUpdate<never> {
  /** Login name, unique; conditions and other tools know the member by it. */
  identifier: string;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass: "A" | "C" | "F" | "X";
  /** Given name of the member. */
  firstName: string;
  /** Family name of the member. */
  lastName: string;
  /** Day of hire; time must be entered from then on. */
  hireDate: string;
  /** Which of the e-mail addresses is used. */
  defaultEmail: "Office" | "Mobile" | "Home";
  /** Which of the phone numbers is used. */
  defaultPhone: "Office" | "Mobile" | "Home";
  /** What the member may see and change. */
  securityRole: {
    /** Id of the security role. */
    id: number;
  };
}

/** A person of your own staff who uses ConnectWise PSA, or an API member that stands for an integration. */
export interface MemberUpdate<Empty = null> {
  /** Login name, unique; conditions and other tools know the member by it. */
  identifier?: string;
  /** Password of a new member. An API member gets a random one. */
  password?: string | Empty;
  /** True bars the member from logging in to the web application. */
  disableOnlineFlag?: boolean | null;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass?: "A" | "C" | "F" | "X";
  /** Notes about the member. */
  notes?: string | Empty;
  /** Employee number (spelled this way by the API). */
  employeeIdentifer?: string | Empty;
  /** Vendor number, for subcontractors. */
  vendorNumber?: string | Empty;
  /** Whether the mobile app records where the member is. */
  enableMobileGpsFlag?: boolean | null;
  /** From when the member is inactive. */
  inactiveDate?: string | Empty;
  /** True when the member no longer works there. */
  inactiveFlag?: boolean | null;
  /** Given name of the member. */
  firstName?: string;
  /** One letter between first and last name. */
  middleInitial?: string | Empty;
  /** Family name of the member. */
  lastName?: string;
  /** Day of hire; time must be entered from then on. */
  hireDate?: string;
  /** Country whose formats the member uses. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Picture of the member. */
  photo?:
    | {
        /** Id of the document. */
        id: number;
      }
    | Empty;
  /** E-mail address at the office. */
  officeEmail?: string | Empty;
  /** E-mail address of the mobile phone. */
  mobileEmail?: string | Empty;
  /** Private e-mail address. */
  homeEmail?: string | Empty;
  /** Which of the e-mail addresses is used. */
  defaultEmail?: "Office" | "Mobile" | "Home";
  /** E-mail address the member signs in with. */
  primaryEmail?: string | Empty;
  /** Phone number at the office. */
  officePhone?: string | Empty;
  /** Extension at the office. */
  officeExtension?: string | Empty;
  /** Mobile phone number. */
  mobilePhone?: string | Empty;
  /** Extension of the mobile phone number. */
  mobileExtension?: string | Empty;
  /** Private phone number. */
  homePhone?: string | Empty;
  /** Extension of the private phone number. */
  homeExtension?: string | Empty;
  /** Which of the phone numbers is used. */
  defaultPhone?: "Office" | "Mobile" | "Home";
  /** What the member may see and change. */
  securityRole?: {
    /** Id of the security role. */
    id: number;
  };
  /** Office 365 account the calendar is kept in step with. */
  office365?: MemberOffice365 | Empty;
  /** Name of the member's Exchange mailbox. */
  mapiName?: string | Empty;
  /** Whether the calendar is kept in step by the calendar service. */
  calendarSyncIntegrationFlag?: boolean | null;
  /** Second factor at login. */
  authenticationServiceType?: "AuthAnvil" | "GoogleAuthenticator" | "Email" | Empty;
  /** Whether one-time passwords are set up. */
  timebasedOneTimePasswordActivated?: boolean | null;
  /** Whether a directory server checks the login. */
  enableLdapAuthenticationFlag?: boolean | null;
  /** Directory server that checks the login. */
  ldapConfiguration?:
    | {
        /** Id of the LDAP configuration. */
        id: number;
      }
    | Empty;
  /** Name of the member in the directory. */
  ldapUserName?: string | Empty;
  /** Direction in which calendar and contacts are kept in step. */
  directionalSync?:
    | {
        /** Id of the sync direction. */
        id: number;
      }
    | Empty;
  /** Single-sign-on identity of the member. */
  ssoSettings?:
    | {
        /** Id of the SSO setting. */
        id: number;
      }
    | Empty;
  /** Signature under e-mail. */
  signature?: string | Empty;
  /** How the web application dials phone numbers. */
  phoneIntegrationType?: "TAPI" | "SKYPE" | "TEL" | "CALLTO" | "NONE" | Empty;
  /** Whether the browser decides the language. */
  useBrowserLanguageFlag?: boolean | null;
  /** Job title. */
  title?: string | Empty;
  /** Report card the member sees. */
  reportCard?:
    | {
        /** Id of the report card. */
        id: number;
      }
    | Empty;
  /** Whether the member can use the mobile app. */
  enableMobileFlag?: boolean | null;
  /** Group the member is in. */
  type?:
    | {
        /** Id of the member type. */
        id: number;
      }
    | Empty;
  /** Time zone of the member. */
  timeZone?:
    | {
        /** Id of the time zone. */
        id: number;
      }
    | Empty;
  /** Whether the member can open the partner portal. */
  partnerPortalFlag?: boolean | null;
  /** Whether the web application shows pop-up notifications. */
  toastNotificationFlag?: boolean | null;
  /** Ids of the personas (sets of home screens) the member has. */
  memberPersonas?: number[] | Empty;
  /** Whether the member is an administrator. */
  adminFlag?: boolean | null;
  /** Level of your organization the member may work at. */
  structureLevel?:
    | {
        /** Id of the structure. */
        id: number;
      }
    | Empty;
  /** Location the security role is limited to. */
  securityLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Location the member belongs to. */
  defaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department the member belongs to. */
  defaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Member this one reports to. */
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
  /** Work role the member's time gets by default. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Work type the member's time gets by default. */
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
  /** Part of the time that should be billable, in percent. */
  billableForecast?: number | null;
  /** Hours a day the member works. */
  dailyCapacity?: number | null;
  /** What one hour of the member costs you. */
  hourlyCost?: number | null;
  /** What one hour of the member is charged at. */
  hourlyRate?: number | null;
  /** Whether the member counts in reports on utilization. */
  includeInUtilizationReportingFlag?: boolean | null;
  /** Whether the member must hand in expense reports. */
  requireExpenseEntryFlag?: boolean | null;
  /** Whether the member must hand in time sheets. */
  requireTimeSheetEntryFlag?: boolean | null;
  /** Whether time entries need a start and an end. */
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  /** Whether hours can be typed into the time sheet. */
  allowInCellEntryOnTimeSheet?: boolean | null;
  /** Whether time can be logged on a company directly. */
  enterTimeAgainstCompanyFlag?: boolean | null;
  /** Whether expenses can be logged on a company directly. */
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  /** Whether the member is mailed about missing time. */
  timeReminderEmailFlag?: boolean | null;
  /** Days time may be missing before a reminder. */
  daysTolerance?: number | null;
  /** Least hours a day that should be logged. */
  minimumHours?: number | null;
  /** From when time sheets are expected. */
  timeSheetStartDate?: string | Empty;
  /** Location of new tickets. */
  serviceDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department of new tickets. */
  serviceDefaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Board of new tickets. */
  serviceDefaultBoard?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Whether only tickets of that location are open to the member. */
  restrictServiceDefaultLocationFlag?: boolean | null;
  /** Whether only tickets of that department are open to the member. */
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  /** Ids of boards the member cannot see. */
  excludedServiceBoardIds?: number[] | Empty;
  /** Ids of the service teams the member joins. */
  serviceBoardTeamIds?: number[] | Empty;
  /** Location of new projects. */
  projectDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department of new projects. */
  projectDefaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Board of new projects. */
  projectDefaultBoard?:
    | {
        /** Id of the project board. */
        id: number;
      }
    | Empty;
  /** Whether only projects of that location are open to the member. */
  restrictProjectDefaultLocationFlag?: boolean | null;
  /** Whether only projects of that department are open to the member. */
  restrictProjectDefaultDepartmentFlag?: boolean | null;
  /** Ids of project boards the member cannot see. */
  excludedProjectBoardIds?: number[] | Empty;
  /** Location shown on the dispatch portal. */
  scheduleDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department shown on the dispatch portal. */
  scheduleDefaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Hours a day that can be planned. */
  scheduleCapacity?: number | null;
  /** Where the member works by default, such as On-Site. */
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
  /** Working hours and holidays of the member. */
  calendar?:
    | {
        /** Id of the calendar. */
        id: number;
      }
    | Empty;
  /** Territory of new opportunities. */
  salesDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Whether only that territory is open to the member. */
  restrictDefaultSalesTerritoryFlag?: boolean | null;
  /** Warehouse the member takes products from. */
  warehouse?:
    | {
        /** Id of the warehouse. */
        id: number;
      }
    | Empty;
  /** Bin the member takes products from. */
  warehouseBin?:
    | {
        /** Id of the bin. */
        id: number;
      }
    | Empty;
  /** Whether only that warehouse is open to the member. */
  restrictDefaultWarehouseFlag?: boolean | null;
  /** Whether only that bin is open to the member. */
  restrictDefaultWarehouseBinFlag?: boolean | null;
  /** How activities are listed on a company's screen. */
  companyActivityTabFormat?: "SummaryList" | "DetailList" | Empty;
  /** How time is listed on an invoice's screen. */
  invoiceTimeTabFormat?: "SummaryList" | "DetailList" | Empty;
  /** Which list the invoicing screen starts with. */
  invoiceScreenDefaultTabFormat?: "ShowInvoicingTab" | "ShowAgreementInvoicingTab" | Empty;
  /** What is shown after invoices are made. */
  invoicingDisplayOptions?: "RemainOnInvoicingScreen" | "ShowRecentInvoices" | Empty;
  /** What is shown after agreement invoices are made. */
  agreementInvoicingDisplayOptions?: "RemainOnInvoicingScreen" | "ShowRecentInvoices" | Empty;
  /** Whether a stopwatch starts when a ticket is opened. */
  autoStartStopwatch?: boolean | null;
  /** Whether quick notes open with the stopwatch. */
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  /** Which tickets the global search finds by default. */
  globalSearchDefaultTicketFilter?: "OpenRecords" | "ClosedRecords" | "AllRecords" | Empty;
  /** Order of results in the global search. */
  globalSearchDefaultSort?: "None" | "LastUpdatedDesc" | "LastUpdatedAsc" | "CreatedDesc" | "CreatedAsc" | Empty;
  /** Where the phone number shown to others comes from. */
  phoneSource?: string | Empty;
  /** Whether screen layouts are copied from the member in fromMemberRecId. */
  copyPodLayouts?: boolean | Empty;
  /** Whether shared default views are copied. */
  copySharedDefaultViews?: boolean | Empty;
  /** Whether column layouts and filters are copied. */
  copyColumnLayoutsAndFilters?: boolean | Empty;
  /** Member whose settings are copied. */
  fromMemberRecId?: number | Empty;
  /** Id of the member template whose settings are copied. */
  fromMemberTemplateRecId?: number | Empty;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** Office 365 account of a member. */
export interface MemberOffice365 {
  /** Id of the account in Office 365. */
  id?: string;
  /** Name of the account. */
  name?: string;
}

/** A member in short, for lists to choose from. */
export interface MemberInfo {
  /** Id of the member. */
  id: number;
  /** Login name, unique; conditions and other tools know the member by it. */
  identifier?: string;
  /** Given name of the member. */
  firstName?: string;
  /** One letter between first and last name. */
  middleInitial?: string;
  /** Family name of the member. */
  lastName?: string;
  /** First and last name. */
  fullName?: string;
  /** Which of the e-mail addresses is used. */
  defaultEmail?: string;
  /** Picture of the member. */
  photo?: DocumentReference;
  /** F full member, A API member, C StreamlineIT member, X subcontractor. */
  licenseClass?: "A" | "C" | "F" | "X";
  /** True when the member no longer works there. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the member info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A member as the calendar service knows it. */
export interface MemberForCalSync {
  /** Id of the member. */
  id: number;
  /** Login name of the member. */
  memberId?: string;
  /** Id of the Office 365 account. */
  office365Id?: string;
  /** Name of the Exchange mailbox. */
  mapiName?: string;
  /** Whether the calendar is kept in step by the calendar service. */
  calendarSyncIntegrationFlag?: boolean | null;
}

/** Keys with which an integration acts as a member for a while. */
export interface MemberToken {
  /** Public key, part of the basic user name. */
  publicKey?: string;
  /** Private key, the basic password. Keep it secret. */
  privateKey?: string;
  /** When the keys end. */
  expiration?: string;
}

/** Single-sign-on user a member is linked with. */
export interface MemberLinkSsoUser {
  /** Id of the user at the identity provider. */
  ssoUserId: string;
}

/** Token from the identity provider. */
export interface MemberSsoToken {
  /** Token the identity provider gave. */
  token: string;
}

/** Who takes over the work of a member who leaves, one entry for each kind of record. */
export interface MemberDeactivationCreate {
  /** Open activities. */
  activity?: MemberDeactivationItemInput;
  /** Service teams the member leads. */
  serviceTeam?: MemberDeactivationItemInput;
  /** Companies where the member is on the team. */
  companyTeam?: MemberDeactivationCompanyTeamInput[];
  /** Workflow rules that mail the member. */
  workflowEmail?: MemberDeactivationItemInput;
  /** Status rules that mail the member. */
  serviceStatusWorkflow?: MemberDeactivationStatusWorkflowInput[];
  /** Ticket templates that name the member. */
  ticketTemplate?: MemberDeactivationItemInput;
  /** Open opportunities. */
  opportunity?: MemberDeactivationItemInput;
  /** Sales teams the member is in. */
  salesTeam?: MemberDeactivationItemInput;
  /** Projects the member manages. */
  projectManager?: MemberDeactivationItemInput;
  /** Projects where the member approves time. */
  projectTimeApprover?: MemberDeactivationItemInput;
  /** Projects where the member approves expenses. */
  projectExpenseApprover?: MemberDeactivationItemInput;
  /** Knowledge base articles the member wrote or approves. */
  knowledgeBaseArticle?: MemberDeactivationItemInput;
  /** Role of president of your company. */
  myCompanyPresident?: MemberDeactivationItemInput;
  /** Role of chief operating officer. */
  myCompanyCOO?: MemberDeactivationItemInput;
  /** Role of controller. */
  myCompanyController?: MemberDeactivationItemInput;
  /** Role of dispatcher. */
  myCompanyDispatch?: MemberDeactivationItemInput;
  /** Role of service manager. */
  myCompanyServiceManager?: MemberDeactivationItemInput;
  /** Being duty manager of your company. */
  myCompanyDutyManagerRole?: MemberDeactivationItemInput;
  /** Departments the member manages. */
  departmentManager?: MemberDeactivationItemInput;
  /** Boards the member dispatches. */
  dispatchMember?: MemberDeactivationItemInput;
  /** Boards where the member is service manager. */
  serviceManager?: MemberDeactivationItemInput;
  /** Boards where the member is duty manager. */
  dutyManager?: MemberDeactivationItemInput;
  /** E-mail rules that send in the member's name. */
  sendFromEmailNotify?: MemberDeactivationItemInput;
  /** True deletes open time sheets; otherwise they make the request fail. */
  deleteOpenTimeSheetsFlag?: boolean | null;
}

/** Who takes over the work of a member who leaves, one entry for each kind of record. */
export interface MemberDeactivation {
  /** Open activities. */
  activity?: MemberDeactivationItem;
  /** Service teams the member leads. */
  serviceTeam?: MemberDeactivationItem;
  /** Companies where the member is on the team. */
  companyTeam?: MemberDeactivationCompanyTeam[];
  /** Workflow rules that mail the member. */
  workflowEmail?: MemberDeactivationItem;
  /** Status rules that mail the member. */
  serviceStatusWorkflow?: MemberDeactivationStatusWorkflow[];
  /** Ticket templates that name the member. */
  ticketTemplate?: MemberDeactivationItem;
  /** Open opportunities. */
  opportunity?: MemberDeactivationItem;
  /** Sales teams the member is in. */
  salesTeam?: MemberDeactivationItem;
  /** Projects the member manages. */
  projectManager?: MemberDeactivationItem;
  /** Projects where the member approves time. */
  projectTimeApprover?: MemberDeactivationItem;
  /** Projects where the member approves expenses. */
  projectExpenseApprover?: MemberDeactivationItem;
  /** Knowledge base articles the member wrote or approves. */
  knowledgeBaseArticle?: MemberDeactivationItem;
  /** Role of president of your company. */
  myCompanyPresident?: MemberDeactivationItem;
  /** Role of chief operating officer. */
  myCompanyCOO?: MemberDeactivationItem;
  /** Role of controller. */
  myCompanyController?: MemberDeactivationItem;
  /** Role of dispatcher. */
  myCompanyDispatch?: MemberDeactivationItem;
  /** Role of service manager. */
  myCompanyServiceManager?: MemberDeactivationItem;
  /** Being duty manager of your company. */
  myCompanyDutyManagerRole?: MemberDeactivationItem;
  /** Departments the member manages. */
  departmentManager?: MemberDeactivationItem;
  /** Boards the member dispatches. */
  dispatchMember?: MemberDeactivationItem;
  /** Boards where the member is service manager. */
  serviceManager?: MemberDeactivationItem;
  /** Boards where the member is duty manager. */
  dutyManager?: MemberDeactivationItem;
  /** E-mail rules that send in the member's name. */
  sendFromEmailNotify?: MemberDeactivationItem;
  /** True deletes open time sheets; otherwise they make the request fail. */
  deleteOpenTimeSheetsFlag?: boolean | null;
}

/** Who takes over the member's records of one kind. */
export interface MemberDeactivationItemInput {
  /** Member who takes over. */
  reAssignToMember?: {
    /** Id of the member. */
    id: number;
  };
}

/** Who takes over the member's records of one kind. */
export interface MemberDeactivationItem {
  /** How many records there are. */
  count?: number;
  /** Member who takes over. */
  reAssignToMember?: MemberReference;
}

/** Who takes over the member's place on the team of one company. */
export interface MemberDeactivationCompanyTeamInput {
  /** Id of the team entry. */
  id?: number;
  /** Contact who takes over. */
  reAssignToContact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Member who takes over. */
  reAssignToMember?: {
    /** Id of the member. */
    id: number;
  };
}

/** Who takes over the member's place on the team of one company. */
export interface MemberDeactivationCompanyTeam {
  /** Id of the team entry. */
  id?: number;
  /** Name of the company. */
  name?: string;
  /** Contact who takes over. */
  reAssignToContact?: ContactReference;
  /** How many records there are. */
  count?: number;
  /** Member who takes over. */
  reAssignToMember?: MemberReference;
}

/** Who takes over the member's place in one status rule. */
export interface MemberDeactivationStatusWorkflowInput {
  /** Id of the rule. */
  id?: number;
  /** Member who takes over. */
  reAssignToMember?: {
    /** Id of the member. */
    id: number;
  };
}

/** Who takes over the member's place in one status rule. */
export interface MemberDeactivationStatusWorkflow {
  /** Id of the rule. */
  id?: number;
  /** Name of the rule. */
  name?: string;
  /** How many records there are. */
  count?: number;
  /** Member who takes over. */
  reAssignToMember?: MemberReference;
}
