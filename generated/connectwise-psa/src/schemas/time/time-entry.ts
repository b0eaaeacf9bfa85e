// @generated from definitions/connectwise-psa/schemas/time/time-entry.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  ActivityReference,
  AgreementReference,
  BillingUnitReference,
  CompanyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  InvoiceReference,
  MemberReference,
  OwnerLevelReference,
  ProjectPhaseReference,
  ProjectReference,
  RecordInfo,
  TaxCodeReference,
  TicketReference,
  TimeSheetReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** Work one member did: from when to when, for what, and whether it is billed. */
export interface TimeEntry {
  /** Id of the time entry. */
  id: number;
  /** Company the time is for; needed with ChargeCode and Company only. */
  company?: CompanyReference;
  /** Type of that company. */
  companyType?: string;
  /** Id of the record of the kind chargeToType names. */
  chargeToId?: number | null;
  /** Kind of record chargeToId belongs to; ChargeCode is internal time, such as meetings. */
  chargeToType?: "Company" | "ServiceTicket" | "ProjectTicket" | "ChargeCode" | "Activity" | null;
  /** Who did the work; the API member when left out, often refused. */
  member?: MemberReference;
  /** Id of the branch location the time counts for. */
  locationId?: number | null;
  /** Id of the department (business unit) the time counts for. */
  businessUnitId?: number | null;
  /** Name of that department. */
  businessGroupDesc?: string;
  /** Branch location the time counts for. */
  location?: OwnerLevelReference;
  /** Department (business unit) the time counts for. */
  department?: BillingUnitReference;
  /** Kind of time, such as Regular or After Hours; adjusts the rate. */
  workType?: WorkTypeReference;
  /** What the member acted as; sets the hourly rate. */
  workRole?: WorkRoleReference;
  /** Agreement that covers it; the server picks one when left out. */
  agreement?: AgreementReference;
  /** Name of the type of that agreement. */
  agreementType?: string;
  /** Sales activity the time is about. */
  activity?: ActivityReference;
  /** Id of the opportunity the time is about. */
  opportunityRecid?: number | null;
  /** Name of the project activity. */
  projectActivity?: string;
  /** Sales territory of the company. */
  territory?: string;
  /** When the work began, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  timeStart?: string;
  /** When the work ended, as timeStart; then actualHours is ignored. */
  timeEnd?: string;
  /** Hours of break taken off the time between start and end. */
  hoursDeduct?: number | null;
  /** Hours worked, e.g. 0.25 for 15 minutes; only without timeEnd. */
  actualHours?: number | null;
  /**
   * Whether the customer is charged. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge; NoDefault: Nothing preset.
   */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** What was done; may be shown to the customer. */
  notes?: string;
  /** Notes only your own staff sees. */
  internalNotes?: string;
  /** Whether notes go to the discussion, which the customer sees. */
  addToDetailDescriptionFlag?: boolean | null;
  /** Whether notes go to the internal analysis. */
  addToInternalAnalysisFlag?: boolean | null;
  /** Whether notes go to the resolution. */
  addToResolutionFlag?: boolean | null;
  /** Whether assigned members are mailed about it once. */
  emailResourceFlag?: boolean | null;
  /** Whether the ticket's contact is mailed the notes once. */
  emailContactFlag?: boolean | null;
  /** Whether the addresses in emailCc are mailed once. */
  emailCcFlag?: boolean | null;
  /** Addresses that get a copy; to change them on the ticket set its automaticEmailCc. */
  emailCc?: string;
  /** Hours charged, when different from the hours worked. */
  hoursBilled?: number | null;
  /** Hours that stand on the invoice. */
  invoiceHours?: number | null;
  /** Cost of an hour of this member, as text. */
  hourlyCost?: string;
  /** Identifier of the member who entered it. */
  enteredBy?: string;
  /** When it was entered. */
  dateEntered?: string;
  /** Invoice it was billed on. */
  invoice?: InvoiceReference;
  /** GUID that a mobile app gave the entry. */
  mobileGuid?: string | null;
  /** Rate of an hour; preset on create, can be changed afterwards. */
  hourlyRate?: number | null;
  /** Rate of hours beyond the agreement. */
  overageRate?: number | null;
  /** Hours the agreement covers. */
  agreementHours?: number | null;
  /** Amount the agreement covers. */
  agreementAmount?: number | null;
  /** Amount adjusted on the agreement. */
  agreementAdjustment?: number | null;
  /** Amount the charge was adjusted by. */
  adjustment?: number | null;
  /** 1 when it can be invoiced. */
  invoiceReady?: number | null;
  /** Time sheet (period) it is on. */
  timeSheet?: TimeSheetReference;
  /**
   * Where it stands between entry and billing. Open: On an open time sheet; Rejected: Sent back by the approver;
   * PendingApproval: Submitted; ErrorsCorrected: Corrected after rejection; PendingProjectApproval: Waits for the
   * project manager; ApprovedByTierOne: First approver agreed; RejectBySecondTier: Second approver sent it back;
   * ApprovedByTierTwo: Second approver agreed; ReadyToBill: Can be invoiced; Billed: On an invoice; WrittenOff: Will
   * not be billed; BilledAgreement: Covered by an agreement.
   */
  status?:
    | "Open"
    | "Rejected"
    | "PendingApproval"
    | "ErrorsCorrected"
    | "PendingProjectApproval"
    | "ApprovedByTierOne"
    | "RejectBySecondTier"
    | "ApprovedByTierTwo"
    | "ReadyToBill"
    | "Billed"
    | "WrittenOff"
    | "BilledAgreement"
    | null;
  /** Ticket it is charged to. */
  ticket?: TicketReference;
  /** Project it is charged to. */
  project?: ProjectReference;
  /** Project phase it is charged to. */
  phase?: ProjectPhaseReference;
  /** Name of the board the charged ticket is on. */
  ticketBoard?: string;
  /** Name of the charged ticket's status now. */
  ticketStatus?: string;
  /** Name of the charged ticket's type. */
  ticketType?: string;
  /** Subtype of the ticket. */
  ticketSubType?: string;
  /** Whether it is on an invoice. */
  invoiceFlag?: boolean | null;
  /** Amount on the invoice. */
  extendedInvoiceAmount?: number | null;
  /** Name of the branch location. */
  locationName?: string;
  /** Tax code the time is taxed by. */
  taxCode?: TaxCodeReference;
  /**
   * What the server notes about the time entry, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValue[];
}

/** Work one member did: from when to when, for what, and whether it is billed. */
export interface TimeEntryCreate extends TimeEntryUpdate<never> {
  /** When the work began, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  timeStart: string;
}

/** Work one member did: from when to when, for what, and whether it is billed. */
export interface TimeEntryUpdate<Empty = null> {
  /** Company the time is for; needed with ChargeCode and Company only. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Id of the record of the kind chargeToType names. */
  chargeToId?: number | null;
  /** Kind of record chargeToId belongs to; ChargeCode is internal time, such as meetings. */
  chargeToType?: "Company" | "ServiceTicket" | "ProjectTicket" | "ChargeCode" | "Activity" | null;
  /** Who did the work; the API member when left out, often refused. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Id of the branch location the time counts for. */
  locationId?: number | null;
  /** Id of the department (business unit) the time counts for. */
  businessUnitId?: number | null;
  /** Branch location the time counts for. */
  location?:
    | {
        /** Id of the owner level. */
        id: number;
      }
    | Empty;
  /** Department (business unit) the time counts for. */
  department?:
    | {
        /** Id of the billing unit. */
        id: number;
      }
    | Empty;
  /** Kind of time, such as Regular or After Hours; adjusts the rate. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** What the member acted as; sets the hourly rate. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Agreement that covers it; the server picks one when left out. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Sales activity the time is about. */
  activity?:
    | {
        /** Id of the activity. */
        id: number;
      }
    | Empty;
  /** Id of the opportunity the time is about. */
  opportunityRecid?: number | null;
  /** When the work began, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  timeStart?: string;
  /** When the work ended, as timeStart; then actualHours is ignored. */
  timeEnd?: string | Empty;
  /** Hours of break taken off the time between start and end. */
  hoursDeduct?: number | null;
  /** Hours worked, e.g. 0.25 for 15 minutes; only without timeEnd. */
  actualHours?: number | null;
  /**
   * Whether the customer is charged. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge; NoDefault: Nothing preset.
   */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** What was done; may be shown to the customer. */
  notes?: string | Empty;
  /** Notes only your own staff sees. */
  internalNotes?: string | Empty;
  /** Whether notes go to the discussion, which the customer sees. */
  addToDetailDescriptionFlag?: boolean | null;
  /** Whether notes go to the internal analysis. */
  addToInternalAnalysisFlag?: boolean | null;
  /** Whether notes go to the resolution. */
  addToResolutionFlag?: boolean | null;
  /** Whether assigned members are mailed about it once. */
  emailResourceFlag?: boolean | null;
  /** Whether the ticket's contact is mailed the notes once. */
  emailContactFlag?: boolean | null;
  /** Whether the addresses in emailCc are mailed once. */
  emailCcFlag?: boolean | null;
  /** Addresses that get a copy; to change them on the ticket set its automaticEmailCc. */
  emailCc?: string | Empty;
  /** Hours charged, when different from the hours worked. */
  hoursBilled?: number | null;
  /** GUID that a mobile app gave the entry. */
  mobileGuid?: string | null;
  /** Rate of an hour; preset on create, can be changed afterwards. */
  hourlyRate?: number | null;
  /**
   * Where it stands between entry and billing. Open: On an open time sheet; Rejected: Sent back by the approver;
   * PendingApproval: Submitted; ErrorsCorrected: Corrected after rejection; PendingProjectApproval: Waits for the
   * project manager; ApprovedByTierOne: First approver agreed; RejectBySecondTier: Second approver sent it back;
   * ApprovedByTierTwo: Second approver agreed; ReadyToBill: Can be invoiced; Billed: On an invoice; WrittenOff: Will
   * not be billed; BilledAgreement: Covered by an agreement.
   */
  status?:
    | "Open"
    | "Rejected"
    | "PendingApproval"
    | "ErrorsCorrected"
    | "PendingProjectApproval"
    | "ApprovedByTierOne"
    | "RejectBySecondTier"
    | "ApprovedByTierTwo"
    | "ReadyToBill"
    | "Billed"
    | "WrittenOff"
    | "BilledAgreement"
    | null;
  /** Tax code the time is taxed by. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** Why a time entry is rejected; its members are not published. */
export interface TimeEntryTierReject {}

/** How a rejection is taken back; its members are not published. */
export interface TimeEntryTierUpdate {}
