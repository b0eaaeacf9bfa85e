// @generated from definitions/connectwise-psa/schemas/finance/invoice-template.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Layout of printed invoices. */
export interface InvoiceTemplate {
  /** Id of the invoice template. */
  id: number;
  /** Name of the invoice template. */
  name?: string;
  /** Left page margin, in the unit the template screen uses. */
  marginLeft?: number | null;
  /** Right page margin, in the unit the template screen uses. */
  marginRight?: number | null;
  /** Top page margin, in the unit the template screen uses. */
  marginTop?: number | null;
  /** Bottom page margin, in the unit the template screen uses. */
  marginBottom?: number | null;
  /** Whether the logo is printed. */
  logoVisibleFlag?: boolean | null;
  /** Where the logo stands in the header. */
  headerLogoPosition?: "Center" | "LeftSide" | "RightSide" | null;
  /** Whether the remittance address is printed. */
  remitToVisibleFlag?: boolean | null;
  /** Where the address of your company stands in the header. */
  headerAddressPosition?: "Center" | "LeftSide" | "RightSide" | null;
  /** Whether the header shows the title. */
  headerTitleVisibleFlag?: boolean | null;
  /** Title printed in the header, such as Invoice. */
  headerTitleCaption?: string;
  /** Where the title stands in the header. */
  headerTitlePosition?: "Center" | "LeftSide" | "RightSide" | null;
  /** Size and weight of the title. */
  headerTitleFont?: "Regular" | "RegularBold" | "Large" | "LargeBold" | "ExtraLarge" | "ExtraLargeBold" | null;
  /** Whether the header shows the billing terms. */
  headerTermsVisibleFlag?: boolean | null;
  /** Label printed for the billing terms in the header. */
  headerTermsCaption?: string;
  /** Whether the header shows the due date. */
  headerDueDateVisibleFlag?: boolean | null;
  /** Label printed for the due date in the header. */
  headerDueDateCaption?: string;
  /** Whether the header shows the purchase order number of the customer. */
  headerPoNumberVisibleFlag?: boolean | null;
  /** Label printed for the purchase order number of the customer in the header. */
  headerPoNumberCaption?: string;
  /** Whether the header shows the reference text. */
  headerReferenceVisibleFlag?: boolean | null;
  /** Label printed for the reference text in the header. */
  headerReferenceCaption?: string;
  /** Whether the header shows the account number of the customer. */
  headerAccountVisibleFlag?: boolean | null;
  /** Label printed for the account number of the customer in the header. */
  headerAccountCaption?: string;
  /** Whether the header shows the tax number. */
  headerTaxIdVisibleFlag?: boolean | null;
  /** Label printed for the tax number in the header. */
  headerTaxIdCaption?: string;
  /** Whether the header shows the shipping address. */
  headerShipToVisibleFlag?: boolean | null;
  /** Label printed for the shipping address in the header. */
  headerShipToCaption?: string;
  /** Whether the header shows the extended amount of agreements that count hours. */
  headerHoursBasedExtendedAmountVisibleFlag?: boolean | null;
  /** Text printed about whom to pay, such as Make checks payable to. */
  payableCaption?: string;
  /** Whether the ticket section shows the number of the ticket. */
  serviceHeaderTicketNumberVisibleFlag?: boolean | null;
  /** Label printed for the number of the ticket in the ticket section. */
  serviceHeaderTicketNumberCaption?: string;
  /** Whether the ticket section shows the name of the company. */
  serviceHeaderCompanyNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the company in the ticket section. */
  serviceHeaderCompanyNameCaption?: string;
  /** Whether the ticket section shows the summary of the ticket. */
  serviceHeaderSummaryVisibleFlag?: boolean | null;
  /** Label printed for the summary of the ticket in the ticket section. */
  serviceHeaderSummaryCaption?: string;
  /** Whether the ticket section shows the name of the contact. */
  serviceHeaderContactNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the contact in the ticket section. */
  serviceHeaderContactNameCaption?: string;
  /** Whether the ticket section shows the detail description. */
  serviceHeaderDetailDescriptionVisibleFlag?: boolean | null;
  /** Label printed for the detail description in the ticket section. */
  serviceHeaderDetailDescriptionCaption?: string;
  /** Whether the ticket section shows the resolution. */
  serviceHeaderResolutionVisibleFlag?: boolean | null;
  /** Label printed for the resolution in the ticket section. */
  serviceHeaderResolutionCaption?: string;
  /** Whether the ticket section shows the amount. */
  serviceHeaderAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount in the ticket section. */
  serviceHeaderAmountCaption?: string;
  /** Whether the ticket section shows the billing method. */
  serviceHeaderBillingMethodVisibleFlag?: boolean | null;
  /** Label printed for the billing method in the ticket section. */
  serviceHeaderBillingMethodCaption?: string;
  /** Whether the ticket section shows the closed tasks. */
  serviceHeaderClosedTasksVisibleFlag?: boolean | null;
  /** Whether the ticket section shows the open tasks. */
  serviceHeaderOpenTasksVisibleFlag?: boolean | null;
  /** Whether the ticket section shows the bundled tickets. */
  serviceHeaderBundledTicketsVisibleFlag?: boolean | null;
  /** Whether the project section shows the name of the project. */
  projectHeaderProjectNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the project in the project section. */
  projectHeaderProjectNameCaption?: string;
  /** Whether the project section shows the name of the company. */
  projectHeaderCompanyNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the company in the project section. */
  projectHeaderCompanyNameCaption?: string;
  /** Whether the project section shows the original down payment. */
  projectHeaderOriginalDownpaymentVisibleFlag?: boolean | null;
  /** Label printed for the original down payment in the project section. */
  projectHeaderOriginalDownpaymentCaption?: string;
  /** Whether the project section shows the name of the contact. */
  projectHeaderContactNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the contact in the project section. */
  projectHeaderContactNameCaption?: string;
  /** Whether the project section shows the amount. */
  projectHeaderAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount in the project section. */
  projectHeaderAmountCaption?: string;
  /** Whether the project section shows the billing method. */
  projectHeaderBillingMethodVisibleFlag?: boolean | null;
  /** Label printed for the billing method in the project section. */
  projectHeaderBillingMethodCaption?: string;
  /** Whether the project section shows the billing type. */
  projectHeaderBillingTypeVisibleFlag?: boolean | null;
  /** Label printed for the billing type in the project section. */
  projectHeaderBillingTypeCaption?: string;
  /** Whether the totals show the sum of payments. */
  invoicePaymentAmountVisibleFlag?: boolean | null;
  /** Label printed for the sum of payments in the totals. */
  invoicePaymentAmountCaption?: string;
  /** Whether the totals show the sum of credits. */
  invoiceCreditAmountVisibleFlag?: boolean | null;
  /** Label printed for the sum of credits in the totals. */
  invoiceCreditAmountCaption?: string;
  /** Whether the totals show the balance due. */
  invoiceBalanceDueVisibleFlag?: boolean | null;
  /** Label printed for the balance due in the totals. */
  invoiceBalanceDueCaption?: string;
  /** Whether the totals of credit memos show the amount of the credit. */
  creditCreditAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount of the credit in the totals of credit memos. */
  creditCreditAmountCaption?: string;
  /** Whether the totals of credit memos show the amount of credit left. */
  creditRemainingAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount of credit left in the totals of credit memos. */
  creditRemainingAmountCaption?: string;
  /** Whether the detail of time entries is printed. */
  timeDetailVisibleFlag?: boolean | null;
  /** Column that the time detail is sorted by first. */
  timeDetailPrimarySortField?: string;
  /** Whether that first sort of the time detail runs up or down. */
  timeDetailPrimarySortDirection?: string;
  /** Column that the time detail is sorted by second. */
  timeDetailSecondarySortField?: string;
  /** Whether that second sort of the time detail runs up or down. */
  timeDetailSecondarySortDirection?: string;
  /** Whether the time detail shows the subtotals. */
  timeDetailSubtotalVisibleFlag?: boolean | null;
  /** Whether the time detail shows the start and end of the work. */
  timeDetailStartEndTimeVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hours. */
  timeDetailHoursVisibleFlag?: boolean | null;
  /** Whether the time detail shows the members who did the work. */
  timeDetailMembersVisibleFlag?: boolean | null;
  /** Whether the time detail shows the billable option. */
  timeDetailBillableVisibleFlag?: boolean | null;
  /** Whether the time detail shows the extended amount. */
  timeDetailExtendedAmountVisibleFlag?: boolean | null;
  /** Whether the time detail shows money for time under agreements that count hours. */
  timeDetailDollarAmountsOnHourseBasedVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hourly rate. */
  timeDetailHourlyRateVisibleFlag?: boolean | null;
  /** Whether the time detail shows the contacts. */
  timeDetailContactsVisibleFlag?: boolean | null;
  /** Whether the time detail shows the notes. */
  timeDetailNotesVisibleFlag?: boolean | null;
  /** Label printed on time that is not charged. */
  timeDetailNonBillableCaption?: string;
  /** Whether the time detail shows the agreement. */
  timeDetailAgreementVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hours for agreements that count hours. */
  timeDetailHoursBasedHoursVisibleFlag?: boolean | null;
  /** Whether the time detail shows the extended amount for agreements that count hours. */
  timeDetailHoursBasedExtAmountVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hourly rate for agreements that count hours. */
  timeDetailHoursbasedHourlyRateVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hours for agreements that count money. */
  timeDetailAmountBasedHoursVisibleFlag?: boolean | null;
  /** Whether the time detail shows the extended amount for agreements that count money. */
  timeDetailAmountBasedExtAmountVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hourly rate for agreements that count money. */
  timeDetailAmountBasedHourlyRateVisibleFlag?: boolean | null;
  /** Whether the time detail shows the summary of service tickets. */
  timeDetailSRTicketSummaryVisibleFlag?: boolean | null;
  /** Whether the time detail shows the contact of service tickets. */
  timeDetailSRContactVisibleFlag?: boolean | null;
  /** Whether the time detail shows the address of service tickets. */
  timeDetailSRAddressVisibleFlag?: boolean | null;
  /** Whether the time detail shows the phase of project tickets. */
  timeDetailPmPhaseVisibleFlag?: boolean | null;
  /** Whether the time detail shows the summary of project tickets. */
  timeDetailPmSummaryVisibleFlag?: boolean | null;
  /** Whether the time detail shows the number of the ticket. */
  timeDetailTicketNumberVisibleFlag?: boolean | null;
  /** Whether the time detail shows the dates. */
  timeDetailDatesVisibleFlag?: boolean | null;
  /** Label printed for the staff in the services section. */
  servicesStaffCaption?: string;
  /** Whether the services section shows the staff. */
  servicesStaffVisibleFlag?: boolean | null;
  /** Label printed for the amount in the services section. */
  servicesAmountCaption?: string;
  /** Whether the services section shows the amount. */
  servicesAmountVisibleFlag?: boolean | null;
  /** Label printed for the hours in the services section. */
  servicesHoursCaption?: string;
  /** Whether the services section shows the hours. */
  servicesHoursVisibleFlag?: boolean | null;
  /** Label printed for the rate in the services section. */
  servicesRateCaption?: string;
  /** Whether the services section shows the rate. */
  servicesRateVisibleFlag?: boolean | null;
  /** Label printed for the work role in the services section. */
  servicesWorkRoleCaption?: string;
  /** Whether the services section shows the work role. */
  servicesWorkRoleVisibleFlag?: boolean | null;
  /** Label printed for the work type in the services section. */
  servicesWorkTypeCaption?: string;
  /** Whether the services section shows the work type. */
  servicesWorkTypeVisibleFlag?: boolean | null;
  /** Whether the services section shows the total. */
  servicesTotalVisibleFlag?: boolean | null;
  /** Whether the services section shows the name of the member. */
  servicesMemberNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the member in the services section. */
  servicesMemberNameCaption?: string;
  /** Whether amounts carry the identifier of the currency, such as USD. */
  currencyIdVisibleFlag?: boolean | null;
  /** Whether amounts carry the symbol of the currency. */
  currencySymbolVisibleFlag?: boolean | null;
  /** Whether the customer portal shows invoices in this layout. */
  portalFlag?: boolean | null;
  /** Whether the services section is summed up instead of listed line by line. */
  servicesCollapsedFlag?: boolean | null;
  /** Whether the expenses section is summed up instead of listed line by line. */
  expensesCollapsedFlag?: boolean | null;
  /** Whether the section of products and other charges is summed up instead of listed line by line. */
  otherChargesCollapsedFlag?: boolean | null;
  /** Label printed for the expense type in the expenses section. */
  expensesTypeCaption?: string;
  /** Label printed for the staff in the expenses section. */
  expensesStaffCaption?: string;
  /** Label printed for the amount in the expenses section. */
  expensesAmountCaption?: string;
  /** Whether the expenses section shows the expense type. */
  expensesTypeVisibleFlag?: boolean | null;
  /** Whether the expenses section shows the staff. */
  expensesStaffVisibleFlag?: boolean | null;
  /** Whether the expenses section shows the amount. */
  expensesAmountVisibleFlag?: boolean | null;
  /** Whether the expenses section shows the total. */
  expensesTotalVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the subtotals. */
  expenseDetailSubtotalVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the members who spent the money. */
  expenseDetailMembersVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the contacts. */
  expenseDetailContactsVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the billable option. */
  expenseDetailBillableVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the extended amount. */
  expenseDetailExtAmountVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the notes. */
  expenseDetailNotesVisibleFlag?: boolean | null;
  /** Column that the expense detail is sorted by first. */
  expenseDetailPrimarySortField?: string;
  /** Whether that first sort of the expense detail runs up or down. */
  expenseDetailPrimarySortDirection?: string;
  /** Column that the expense detail is sorted by second. */
  expenseDetailSecondarySortField?: string;
  /** Whether that second sort of the expense detail runs up or down. */
  expenseDetailSecondarySortDirection?: string;
  /** Label printed on expenses that are not charged. */
  expenseDetailNonbillableCaption?: string;
  /** Whether the detail of expenses is printed. */
  expenseDetailVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the agreement. */
  expenseDetailAgreementVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the extended amount under the agreement. */
  expenseDetailAgreementExtAmountVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the number of the ticket. */
  expenseDetailTicketNumberVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the summary of service tickets. */
  expenseDetailSrTicketSummaryVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the contact of service tickets. */
  expenseDetailSrContactVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the address of service tickets. */
  expenseDetailSrAddressVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the phase of project tickets. */
  expenseDetailPmPhaseVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the summary of project tickets. */
  expenseDetailPmSummaryVisibleFlag?: boolean | null;
  /** Label printed for the amount in the section of products and other charges. */
  otherChargesAmountCaption?: string;
  /** Whether the section of products and other charges shows the amount. */
  otherChargesAmountVisibleFlag?: boolean | null;
  /** Label printed for the description in the section of products and other charges. */
  otherChargesDescriptionCaption?: string;
  /** Whether the section of products and other charges shows the description. */
  otherChargesDescriptionVisibleFlag?: boolean | null;
  /** Whether prices of products and other charges are printed with six decimals. */
  otherChargesDisplaySixDecimals?: boolean | null;
  /** Whether the section of products and other charges shows the item identifier. */
  otherChargesItemIdVisibleFlag?: boolean | null;
  /** Label printed for the unit price in the section of products and other charges. */
  otherChargesPriceCaption?: string;
  /** Whether the section of products and other charges shows the unit price. */
  otherChargesPriceVisibleFlag?: boolean | null;
  /** Label printed for the quantity in the section of products and other charges. */
  otherChargesQuantityCaption?: string;
  /** Whether the section of products and other charges shows the quantity. */
  otherChargesQuantityVisibleFlag?: boolean | null;
  /** Whether the section of products and other charges shows the serial number. */
  otherChargesSerialNumberVisibleFlag?: boolean | null;
  /** Whether the section of products and other charges shows the total. */
  otherChargesTotalVisibleFlag?: boolean | null;
  /** Whether the section of agreement adjustments shows the description. */
  adjustmentDescriptionVisibleFlag?: boolean | null;
  /** Label printed for the description in the section of agreement adjustments. */
  adjustmentDescriptionCaption?: string;
  /** Whether the section of agreement adjustments shows the quantity. */
  adjustmentQuantityVisibleFlag?: boolean | null;
  /** Label printed for the quantity in the section of agreement adjustments. */
  adjustmentQuantityCaption?: string;
  /** Whether the section of agreement adjustments shows the amount. */
  adjustmentAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount in the section of agreement adjustments. */
  adjustmentAmountCaption?: string;
  /** Whether the section of agreement adjustments shows the agreement type. */
  adjustmentAgrTypeVisibleFlag?: boolean | null;
  /** Whether the section of agreement adjustments shows the total. */
  adjustmentTotalVisibleFlag?: boolean | null;
  /** Whether the section of agreement adjustments shows the unit price. */
  adjustmentPriceVisibleFlag?: boolean | null;
  /** Label printed for the unit price in the section of agreement adjustments. */
  adjustmentPriceCaption?: string;
  /**
   * What the server notes about the invoice template, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the invoice template in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Layout of printed invoices. */
export interface InvoiceTemplateCreate extends InvoiceTemplateUpdate<never> {
  /** Name of the invoice template. */
  name: string;
}

/** Layout of printed invoices. */
export interface InvoiceTemplateUpdate<Empty = null> {
  /** Name of the invoice template. */
  name?: string;
  /** Left page margin, in the unit the template screen uses. */
  marginLeft?: number | null;
  /** Right page margin, in the unit the template screen uses. */
  marginRight?: number | null;
  /** Top page margin, in the unit the template screen uses. */
  marginTop?: number | null;
  /** Bottom page margin, in the unit the template screen uses. */
  marginBottom?: number | null;
  /** Whether the logo is printed. */
  logoVisibleFlag?: boolean | null;
  /** Where the logo stands in the header. */
  headerLogoPosition?: "Center" | "LeftSide" | "RightSide" | null;
  /** Whether the remittance address is printed. */
  remitToVisibleFlag?: boolean | null;
  /** Where the address of your company stands in the header. */
  headerAddressPosition?: "Center" | "LeftSide" | "RightSide" | null;
  /** Whether the header shows the title. */
  headerTitleVisibleFlag?: boolean | null;
  /** Title printed in the header, such as Invoice. */
  headerTitleCaption?: string | Empty;
  /** Where the title stands in the header. */
  headerTitlePosition?: "Center" | "LeftSide" | "RightSide" | null;
  /** Size and weight of the title. */
  headerTitleFont?: "Regular" | "RegularBold" | "Large" | "LargeBold" | "ExtraLarge" | "ExtraLargeBold" | null;
  /** Whether the header shows the billing terms. */
  headerTermsVisibleFlag?: boolean | null;
  /** Label printed for the billing terms in the header. */
  headerTermsCaption?: string | Empty;
  /** Whether the header shows the due date. */
  headerDueDateVisibleFlag?: boolean | null;
  /** Label printed for the due date in the header. */
  headerDueDateCaption?: string | Empty;
  /** Whether the header shows the purchase order number of the customer. */
  headerPoNumberVisibleFlag?: boolean | null;
  /** Label printed for the purchase order number of the customer in the header. */
  headerPoNumberCaption?: string | Empty;
  /** Whether the header shows the reference text. */
  headerReferenceVisibleFlag?: boolean | null;
  /** Label printed for the reference text in the header. */
  headerReferenceCaption?: string | Empty;
  /** Whether the header shows the account number of the customer. */
  headerAccountVisibleFlag?: boolean | null;
  /** Label printed for the account number of the customer in the header. */
  headerAccountCaption?: string | Empty;
  /** Whether the header shows the tax number. */
  headerTaxIdVisibleFlag?: boolean | null;
  /** Label printed for the tax number in the header. */
  headerTaxIdCaption?: string | Empty;
  /** Whether the header shows the shipping address. */
  headerShipToVisibleFlag?: boolean | null;
  /** Label printed for the shipping address in the header. */
  headerShipToCaption?: string | Empty;
  /** Whether the header shows the extended amount of agreements that count hours. */
  headerHoursBasedExtendedAmountVisibleFlag?: boolean | null;
  /** Text printed about whom to pay, such as Make checks payable to. */
  payableCaption?: string | Empty;
  /** Whether the ticket section shows the number of the ticket. */
  serviceHeaderTicketNumberVisibleFlag?: boolean | null;
  /** Label printed for the number of the ticket in the ticket section. */
  serviceHeaderTicketNumberCaption?: string | Empty;
  /** Whether the ticket section shows the name of the company. */
  serviceHeaderCompanyNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the company in the ticket section. */
  serviceHeaderCompanyNameCaption?: string | Empty;
  /** Whether the ticket section shows the summary of the ticket. */
  serviceHeaderSummaryVisibleFlag?: boolean | null;
  /** Label printed for the summary of the ticket in the ticket section. */
  serviceHeaderSummaryCaption?: string | Empty;
  /** Whether the ticket section shows the name of the contact. */
  serviceHeaderContactNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the contact in the ticket section. */
  serviceHeaderContactNameCaption?: string | Empty;
  /** Whether the ticket section shows the detail description. */
  serviceHeaderDetailDescriptionVisibleFlag?: boolean | null;
  /** Label printed for the detail description in the ticket section. */
  serviceHeaderDetailDescriptionCaption?: string | Empty;
  /** Whether the ticket section shows the resolution. */
  serviceHeaderResolutionVisibleFlag?: boolean | null;
  /** Label printed for the resolution in the ticket section. */
  serviceHeaderResolutionCaption?: string | Empty;
  /** Whether the ticket section shows the amount. */
  serviceHeaderAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount in the ticket section. */
  serviceHeaderAmountCaption?: string | Empty;
  /** Whether the ticket section shows the billing method. */
  serviceHeaderBillingMethodVisibleFlag?: boolean | null;
  /** Label printed for the billing method in the ticket section. */
  serviceHeaderBillingMethodCaption?: string | Empty;
  /** Whether the ticket section shows the closed tasks. */
  serviceHeaderClosedTasksVisibleFlag?: boolean | null;
  /** Whether the ticket section shows the open tasks. */
  serviceHeaderOpenTasksVisibleFlag?: boolean | null;
  /** Whether the ticket section shows the bundled tickets. */
  serviceHeaderBundledTicketsVisibleFlag?: boolean | null;
  /** Whether the project section shows the name of the project. */
  projectHeaderProjectNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the project in the project section. */
  projectHeaderProjectNameCaption?: string | Empty;
  /** Whether the project section shows the name of the company. */
  projectHeaderCompanyNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the company in the project section. */
  projectHeaderCompanyNameCaption?: string | Empty;
  /** Whether the project section shows the original down payment. */
  projectHeaderOriginalDownpaymentVisibleFlag?: boolean | null;
  /** Label printed for the original down payment in the project section. */
  projectHeaderOriginalDownpaymentCaption?: string | Empty;
  /** Whether the project section shows the name of the contact. */
  projectHeaderContactNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the contact in the project section. */
  projectHeaderContactNameCaption?: string | Empty;
  /** Whether the project section shows the amount. */
  projectHeaderAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount in the project section. */
  projectHeaderAmountCaption?: string | Empty;
  /** Whether the project section shows the billing method. */
  projectHeaderBillingMethodVisibleFlag?: boolean | null;
  /** Label printed for the billing method in the project section. */
  projectHeaderBillingMethodCaption?: string | Empty;
  /** Whether the project section shows the billing type. */
  projectHeaderBillingTypeVisibleFlag?: boolean | null;
  /** Label printed for the billing type in the project section. */
  projectHeaderBillingTypeCaption?: string | Empty;
  /** Whether the totals show the sum of payments. */
  invoicePaymentAmountVisibleFlag?: boolean | null;
  /** Label printed for the sum of payments in the totals. */
  invoicePaymentAmountCaption?: string | Empty;
  /** Whether the totals show the sum of credits. */
  invoiceCreditAmountVisibleFlag?: boolean | null;
  /** Label printed for the sum of credits in the totals. */
  invoiceCreditAmountCaption?: string | Empty;
  /** Whether the totals show the balance due. */
  invoiceBalanceDueVisibleFlag?: boolean | null;
  /** Label printed for the balance due in the totals. */
  invoiceBalanceDueCaption?: string | Empty;
  /** Whether the totals of credit memos show the amount of the credit. */
  creditCreditAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount of the credit in the totals of credit memos. */
  creditCreditAmountCaption?: string | Empty;
  /** Whether the totals of credit memos show the amount of credit left. */
  creditRemainingAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount of credit left in the totals of credit memos. */
  creditRemainingAmountCaption?: string | Empty;
  /** Whether the detail of time entries is printed. */
  timeDetailVisibleFlag?: boolean | null;
  /** Column that the time detail is sorted by first. */
  timeDetailPrimarySortField?: string | Empty;
  /** Whether that first sort of the time detail runs up or down. */
  timeDetailPrimarySortDirection?: string | Empty;
  /** Column that the time detail is sorted by second. */
  timeDetailSecondarySortField?: string | Empty;
  /** Whether that second sort of the time detail runs up or down. */
  timeDetailSecondarySortDirection?: string | Empty;
  /** Whether the time detail shows the subtotals. */
  timeDetailSubtotalVisibleFlag?: boolean | null;
  /** Whether the time detail shows the start and end of the work. */
  timeDetailStartEndTimeVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hours. */
  timeDetailHoursVisibleFlag?: boolean | null;
  /** Whether the time detail shows the members who did the work. */
  timeDetailMembersVisibleFlag?: boolean | null;
  /** Whether the time detail shows the billable option. */
  timeDetailBillableVisibleFlag?: boolean | null;
  /** Whether the time detail shows the extended amount. */
  timeDetailExtendedAmountVisibleFlag?: boolean | null;
  /** Whether the time detail shows money for time under agreements that count hours. */
  timeDetailDollarAmountsOnHourseBasedVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hourly rate. */
  timeDetailHourlyRateVisibleFlag?: boolean | null;
  /** Whether the time detail shows the contacts. */
  timeDetailContactsVisibleFlag?: boolean | null;
  /** Whether the time detail shows the notes. */
  timeDetailNotesVisibleFlag?: boolean | null;
  /** Label printed on time that is not charged. */
  timeDetailNonBillableCaption?: string | Empty;
  /** Whether the time detail shows the agreement. */
  timeDetailAgreementVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hours for agreements that count hours. */
  timeDetailHoursBasedHoursVisibleFlag?: boolean | null;
  /** Whether the time detail shows the extended amount for agreements that count hours. */
  timeDetailHoursBasedExtAmountVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hourly rate for agreements that count hours. */
  timeDetailHoursbasedHourlyRateVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hours for agreements that count money. */
  timeDetailAmountBasedHoursVisibleFlag?: boolean | null;
  /** Whether the time detail shows the extended amount for agreements that count money. */
  timeDetailAmountBasedExtAmountVisibleFlag?: boolean | null;
  /** Whether the time detail shows the hourly rate for agreements that count money. */
  timeDetailAmountBasedHourlyRateVisibleFlag?: boolean | null;
  /** Whether the time detail shows the summary of service tickets. */
  timeDetailSRTicketSummaryVisibleFlag?: boolean | null;
  /** Whether the time detail shows the contact of service tickets. */
  timeDetailSRContactVisibleFlag?: boolean | null;
  /** Whether the time detail shows the address of service tickets. */
  timeDetailSRAddressVisibleFlag?: boolean | null;
  /** Whether the time detail shows the phase of project tickets. */
  timeDetailPmPhaseVisibleFlag?: boolean | null;
  /** Whether the time detail shows the summary of project tickets. */
  timeDetailPmSummaryVisibleFlag?: boolean | null;
  /** Whether the time detail shows the number of the ticket. */
  timeDetailTicketNumberVisibleFlag?: boolean | null;
  /** Whether the time detail shows the dates. */
  timeDetailDatesVisibleFlag?: boolean | null;
  /** Label printed for the staff in the services section. */
  servicesStaffCaption?: string | Empty;
  /** Whether the services section shows the staff. */
  servicesStaffVisibleFlag?: boolean | null;
  /** Label printed for the amount in the services section. */
  servicesAmountCaption?: string | Empty;
  /** Whether the services section shows the amount. */
  servicesAmountVisibleFlag?: boolean | null;
  /** Label printed for the hours in the services section. */
  servicesHoursCaption?: string | Empty;
  /** Whether the services section shows the hours. */
  servicesHoursVisibleFlag?: boolean | null;
  /** Label printed for the rate in the services section. */
  servicesRateCaption?: string | Empty;
  /** Whether the services section shows the rate. */
  servicesRateVisibleFlag?: boolean | null;
  /** Label printed for the work role in the services section. */
  servicesWorkRoleCaption?: string | Empty;
  /** Whether the services section shows the work role. */
  servicesWorkRoleVisibleFlag?: boolean | null;
  /** Label printed for the work type in the services section. */
  servicesWorkTypeCaption?: string | Empty;
  /** Whether the services section shows the work type. */
  servicesWorkTypeVisibleFlag?: boolean | null;
  /** Whether the services section shows the total. */
  servicesTotalVisibleFlag?: boolean | null;
  /** Whether the services section shows the name of the member. */
  servicesMemberNameVisibleFlag?: boolean | null;
  /** Label printed for the name of the member in the services section. */
  servicesMemberNameCaption?: string | Empty;
  /** Whether amounts carry the identifier of the currency, such as USD. */
  currencyIdVisibleFlag?: boolean | null;
  /** Whether amounts carry the symbol of the currency. */
  currencySymbolVisibleFlag?: boolean | null;
  /** Whether the customer portal shows invoices in this layout. */
  portalFlag?: boolean | null;
  /** Whether the services section is summed up instead of listed line by line. */
  servicesCollapsedFlag?: boolean | null;
  /** Whether the expenses section is summed up instead of listed line by line. */
  expensesCollapsedFlag?: boolean | null;
  /** Whether the section of products and other charges is summed up instead of listed line by line. */
  otherChargesCollapsedFlag?: boolean | null;
  /** Label printed for the expense type in the expenses section. */
  expensesTypeCaption?: string | Empty;
  /** Label printed for the staff in the expenses section. */
  expensesStaffCaption?: string | Empty;
  /** Label printed for the amount in the expenses section. */
  expensesAmountCaption?: string | Empty;
  /** Whether the expenses section shows the expense type. */
  expensesTypeVisibleFlag?: boolean | null;
  /** Whether the expenses section shows the staff. */
  expensesStaffVisibleFlag?: boolean | null;
  /** Whether the expenses section shows the amount. */
  expensesAmountVisibleFlag?: boolean | null;
  /** Whether the expenses section shows the total. */
  expensesTotalVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the subtotals. */
  expenseDetailSubtotalVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the members who spent the money. */
  expenseDetailMembersVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the contacts. */
  expenseDetailContactsVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the billable option. */
  expenseDetailBillableVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the extended amount. */
  expenseDetailExtAmountVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the notes. */
  expenseDetailNotesVisibleFlag?: boolean | null;
  /** Column that the expense detail is sorted by first. */
  expenseDetailPrimarySortField?: string | Empty;
  /** Whether that first sort of the expense detail runs up or down. */
  expenseDetailPrimarySortDirection?: string | Empty;
  /** Column that the expense detail is sorted by second. */
  expenseDetailSecondarySortField?: string | Empty;
  /** Whether that second sort of the expense detail runs up or down. */
  expenseDetailSecondarySortDirection?: string | Empty;
  /** Label printed on expenses that are not charged. */
  expenseDetailNonbillableCaption?: string | Empty;
  /** Whether the detail of expenses is printed. */
  expenseDetailVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the agreement. */
  expenseDetailAgreementVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the extended amount under the agreement. */
  expenseDetailAgreementExtAmountVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the number of the ticket. */
  expenseDetailTicketNumberVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the summary of service tickets. */
  expenseDetailSrTicketSummaryVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the contact of service tickets. */
  expenseDetailSrContactVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the address of service tickets. */
  expenseDetailSrAddressVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the phase of project tickets. */
  expenseDetailPmPhaseVisibleFlag?: boolean | null;
  /** Whether the expense detail shows the summary of project tickets. */
  expenseDetailPmSummaryVisibleFlag?: boolean | null;
  /** Label printed for the amount in the section of products and other charges. */
  otherChargesAmountCaption?: string | Empty;
  /** Whether the section of products and other charges shows the amount. */
  otherChargesAmountVisibleFlag?: boolean | null;
  /** Label printed for the description in the section of products and other charges. */
  otherChargesDescriptionCaption?: string | Empty;
  /** Whether the section of products and other charges shows the description. */
  otherChargesDescriptionVisibleFlag?: boolean | null;
  /** Whether prices of products and other charges are printed with six decimals. */
  otherChargesDisplaySixDecimals?: boolean | null;
  /** Whether the section of products and other charges shows the item identifier. */
  otherChargesItemIdVisibleFlag?: boolean | null;
  /** Label printed for the unit price in the section of products and other charges. */
  otherChargesPriceCaption?: string | Empty;
  /** Whether the section of products and other charges shows the unit price. */
  otherChargesPriceVisibleFlag?: boolean | null;
  /** Label printed for the quantity in the section of products and other charges. */
  otherChargesQuantityCaption?: string | Empty;
  /** Whether the section of products and other charges shows the quantity. */
  otherChargesQuantityVisibleFlag?: boolean | null;
  /** Whether the section of products and other charges shows the serial number. */
  otherChargesSerialNumberVisibleFlag?: boolean | null;
  /** Whether the section of products and other charges shows the total. */
  otherChargesTotalVisibleFlag?: boolean | null;
  /** Whether the section of agreement adjustments shows the description. */
  adjustmentDescriptionVisibleFlag?: boolean | null;
  /** Label printed for the description in the section of agreement adjustments. */
  adjustmentDescriptionCaption?: string | Empty;
  /** Whether the section of agreement adjustments shows the quantity. */
  adjustmentQuantityVisibleFlag?: boolean | null;
  /** Label printed for the quantity in the section of agreement adjustments. */
  adjustmentQuantityCaption?: string | Empty;
  /** Whether the section of agreement adjustments shows the amount. */
  adjustmentAmountVisibleFlag?: boolean | null;
  /** Label printed for the amount in the section of agreement adjustments. */
  adjustmentAmountCaption?: string | Empty;
  /** Whether the section of agreement adjustments shows the agreement type. */
  adjustmentAgrTypeVisibleFlag?: boolean | null;
  /** Whether the section of agreement adjustments shows the total. */
  adjustmentTotalVisibleFlag?: boolean | null;
  /** Whether the section of agreement adjustments shows the unit price. */
  adjustmentPriceVisibleFlag?: boolean | null;
  /** Label printed for the unit price in the section of agreement adjustments. */
  adjustmentPriceCaption?: string | Empty;
}

/** An invoice template: the layout by which invoices are printed. */
export interface InvoiceTemplateDetailReference {
  /** Id of the invoice template detail reference. */
  id?: number | null;
  /** Name of the invoice template detail reference. */
  name?: string;
  /**
   * What the server notes about the invoice template detail reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
