// @generated from definitions/connectwise-psa/schemas/time/time-sheet-audit.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/**
 * A change made to a time sheet.
 */
export interface TimeSheetAudit {
  /**
   * Id of the time sheet change.
   */
  id: number;
  /**
   * Member who made the change.
   */
  member?: MemberReference;
  /**
   * Through what the change was made, such as the application, the mobile app or the API.
   */
  source?:
    | "None"
    | "Member"
    | "API"
    | "Workflow"
    | "Portal"
    | "Mobile"
    | "Network"
    | "EmailConnector"
    | "MassMaintenance"
    | "Application"
    | "SystemAPI"
    | "Conversion"
    | null;
  /**
   * Which part of the record, or event, the change is about.
   */
  type?:
    | "Activity"
    | "CloseDate"
    | "Company"
    | "Contact"
    | "Conversion"
    | "Document"
    | "Forecast"
    | "Note"
    | "Notes"
    | "Opportunity"
    | "Products"
    | "Stage"
    | "Status"
    | "Surveys"
    | "Team"
    | "Tracks"
    | "Configuration"
    | "ConfigurationQuestions"
    | "DeviceBackupDetails"
    | "Tickets"
    | "Subject"
    | "ActivityOverview"
    | "Schedule"
    | "Resources"
    | "ExpenseEntry"
    | "Member"
    | "Date"
    | "Classification"
    | "Amount"
    | "ExpenseType"
    | "WorkType"
    | "WorkRole"
    | "Mileage"
    | "Billing"
    | "ExpenseHeader"
    | "Project"
    | "TimeEntry"
    | "TicketStatus"
    | "DateTime"
    | "DeductHours"
    | "ActualHours"
    | "Invoice"
    | "CompanyFinance"
    | "Billable"
    | "SalesOrder"
    | "Shipping"
    | "Profile"
    | "Group"
    | "GroupContact"
    | "GroupCompany"
    | "Options"
    | "Site"
    | "Agreement"
    | "Addition"
    | "Adjustment"
    | "Microsoft365"
    | "API"
    | "ProjectFinance"
    | "CompanyProfile"
    | "CompanyTeam"
    | "CompanyMgmt"
    | "InvoiceTotal"
    | "BillingInformation"
    | "ShippingInformation"
    | "BillingStatus"
    | "Location"
    | "Department"
    | "Territory"
    | "Payment"
    | "Credit"
    | "SubcontractorInformation"
    | "InvoicingParameters"
    | "ApplicationParameters"
    | "Finance"
    | "Invoicing"
    | "Email"
    | "Batching"
    | "KnowledgeBase"
    | "KbArticle"
    | "KnowledgeBaseApproval"
    | "KnowledgeBaseTicket"
    | "ManageNetwork"
    | "Tasks"
    | "CustomField"
    | "ScreenConnect"
    | "SLA"
    | "Ticket"
    | "Workflow"
    | "Record"
    | "CombinedTickets"
    | "Template"
    | "PurchaseOrder"
    | "Meeting"
    | "RmaOverview"
    | "ReturnedBy"
    | "PurchasedFromVendor"
    | "WarrantyVendor"
    | "RepairVendor"
    | "AdditionalDetails"
    | "TicketTemplate"
    | "AutoGeneration"
    | "TimeInternalNote"
    | "TimeDiscussion"
    | "TimeInternal"
    | "TimeResolution"
    | "MemberTemplate"
    | "Delegation"
    | "Skill"
    | "Certification"
    | "Accrual"
    | "ApiKey"
    | "Login"
    | "Notifications"
    | "System"
    | "ServiceBoard"
    | "ProjectBoard"
    | "Scheduling"
    | "TimeBillingExpense"
    | "CRM"
    | "Procurement"
    | "JobRole"
    | "Details"
    | "Authentication"
    | null;
  /**
   * What happened, in words.
   */
  message?: string;
  /**
   * What stood there before the change.
   */
  oldValue?: string;
  /**
   * What stands there since the change.
   */
  newValue?: string;
  /**
   * Detail of the change, where it is not one of old and new.
   */
  value?: string;
  /**
   * What the server notes about the time sheet change, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
