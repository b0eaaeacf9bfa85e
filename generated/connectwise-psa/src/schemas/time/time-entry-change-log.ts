// @generated from definitions/connectwise-psa/schemas/time/time-entry-change-log.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  ActivityReference,
  AgreementReference,
  CompanyReference,
  InvoiceReference,
  MemberReference,
  ProjectPhaseReference,
  ProjectReference,
  RecordInfo,
  TicketReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A time entry as it was when it was added, changed or deleted. */
export interface TimeEntryChangeLog {
  /** Id of the time entry change. */
  id: number;
  /** Id of the ConnectWise account. */
  partnerId?: string;
  /** Id of the installation that recorded the change. */
  productInstanceId?: string;
  /** What was done to the time entry, such as added or updated. */
  action?: string;
  /** Subject line of the sales activity the time is about. */
  activitySubject?: string;
  /** Hours worked that count for the utilization of the member. */
  actualUtilizedHrs?: number | null;
  /** Part of the agreement adjustment that your own firm bears. */
  agreementAdjustmentFirm?: number | null;
  /** Amount by which the agreement's coverage of the time was adjusted. */
  agreementAdjustmentTotal?: number | null;
  /** Part of the amount the agreement pays for. */
  agreementAmountCovered?: number | null;
  /** Hours that the agreement covers. */
  agreementHoursCovered?: number | null;
  /** Money that can be billed to the customer for the time. */
  billableAmount?: number | null;
  /** Whether the time can be billed to the customer. */
  billableFlag?: boolean | null;
  /** Hours that can be billed to the customer. */
  billableHours?: number | null;
  /** Billable hours that count for the utilization of the member. */
  billableUtilizedHours?: number | null;
  /** Hours the member is expected to work in a day. */
  memberDailyCapacity?: number | null;
  /** Whether the time entry change is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Department (business unit) the time counts for. */
  businessGroup?: string;
  /** Name of the branch location. */
  locationName?: string;
  /** Name of the internal charge code the time was logged on. */
  chargeCode?: string;
  /** Name of what the time is charged to, such as a ticket or charge code. */
  chargeTo?: string;
  /** Kind of record chargeToId belongs to; ChargeCode is internal. */
  chargeToType?: "Company" | "ServiceTicket" | "ProjectTicket" | "ChargeCode" | "Activity" | null;
  /** Id of the record of the kind that chargeToType names. */
  chargeToRecId?: number | null;
  /** Names of the company and its agreement in one text. */
  companyAndAgreement?: string;
  /** Name of the company it is about. */
  companyName?: string;
  /** When the logged work started, as text. */
  timeStart?: string;
  /** When the work began, in UTC, as text. */
  timeStartUtc?: string;
  /** When the logged work ended, as text. */
  timeEnd?: string;
  /** When the work ended, in UTC, as text. */
  timeEndUtc?: string;
  /** Day the time was worked, as text. */
  dateStart?: string;
  /** Day of the invoice that bills the time, as text. */
  dateInvoice?: string;
  /** Given name of the person. */
  firstName?: string;
  /** What one hour of the member costs you, as text. */
  hourlyCost?: string;
  /** What an hour of the member costs you, as a number. */
  hourlyCostDecimal?: number | null;
  /** Price of one hour after the change. */
  hourlyRate?: number | null;
  /** Hours worked, breaks taken off. */
  hoursActual?: number | null;
  /** Note that only your own staff sees. */
  internalNote?: string;
  /** Part of the invoice adjustment that your own firm bears. */
  invoiceAdjustmentFirm?: number | null;
  /** Amount by which the charge on the invoice was adjusted. */
  invoiceAdjustmentTotal?: number | null;
  /** Whether the time stands on the invoice. */
  invoiceFlag?: boolean;
  /** Number printed on the invoice. */
  invoiceNumber?: string;
  /** Whether the time can be invoiced. */
  invoiceReady?: boolean;
  /** Family name of the person. */
  lastName?: string;
  /** Login name of the member whose time it is. */
  memberId?: string;
  /** Value of the hours that are not charged. */
  nonBillableAmt?: number | null;
  /** Hours that are not charged. */
  nonBillableHrs?: number | null;
  /** Notes of the time entry after the change. */
  notes?: string;
  /** Id of the opportunity the time is about. */
  opportunityRecId?: number | null;
  /** Key of the billing option. */
  optionId?: string;
  /** Name of the activity within the project. */
  projectActivity?: string;
  /** Name of the project the time is charged to. */
  projectName?: string;
  /** Name of the phase the time was worked for. */
  projectPhase?: string;
  /** Name of the status the charged ticket has. */
  serviceRequestStatus?: string;
  /** Summary line of the charged ticket. */
  serviceRequestSummary?: string;
  /** Name of the location (territory) that looks after the company. */
  territory?: string;
  /** Id of the time entry that changed. */
  timeRecId?: number;
  /** Where the time entry stands between entry and billing. */
  timeStatus?: string;
  /** Whether the time counts toward the member's utilization. */
  utilizationFlag?: boolean | null;
  /** Name of the type the company has. */
  companyType?: string;
  /** Name of the board the charged ticket is on now. */
  ticketCurrentBoard?: string;
  /** Name of the type of the charged ticket. */
  ticketType?: string;
  /** Name of the subtype the charged ticket has. */
  ticketSubtype?: string;
  /** Name of the type the agreement has. */
  agreementType?: string;
  /** Name of the billing status of the time or its invoice. */
  billingStatus?: string;
  /** Whether the change has been picked up by the receiver. */
  processingStatus?: string;
  /** Hours that stand on the invoice. */
  invoicedhours?: number | null;
  /** Company the time entry change concerns. */
  company?: CompanyReference;
  /** Member whose time it is. */
  member?: MemberReference;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: WorkTypeReference;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: WorkRoleReference;
  /** Agreement that covers the time entry change. */
  agreement?: AgreementReference;
  /** Invoice that bills the time. */
  invoice?: InvoiceReference;
  /** Ticket the time entry change belongs to. */
  ticket?: TicketReference;
  /** Project the time entry change belongs to. */
  project?: ProjectReference;
  /** Phase of the project the time entry change belongs to. */
  phase?: ProjectPhaseReference;
  /** Sales activity it belongs to. */
  activity?: ActivityReference;
  /**
   * What the server notes about the time entry change, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
