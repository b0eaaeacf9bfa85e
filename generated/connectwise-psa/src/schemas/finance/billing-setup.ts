// @generated from definitions/connectwise-psa/schemas/finance/billing-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CountryReference,
  CurrencyReference,
  EmailTemplateReference,
  InvoiceTemplateReference,
  RecordInfo,
  StateReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** How one branch location invoices. */
export interface BillingSetup {
  /** Id of the billing setup. */
  id: number;
  /** Name of your company that customers pay to, as printed on invoices. */
  remitName?: string;
  /** Location that sends invoices in this way. */
  location?: SystemLocationReference;
  /** First line of the remittance address. */
  addressOne?: string;
  /** Second line of the remittance address. */
  addressTwo?: string;
  /** City of the address payments are sent to. */
  city?: string;
  /** State or province of the address payments are sent to. */
  state?: StateReference;
  /** Postal code of the address payments are sent to. */
  zip?: string;
  /** Country of the address payments are sent to. */
  country?: CountryReference;
  /** Phone number customers call about invoices. */
  phone?: string;
  /** Heading printed on every invoice, such as Invoice. */
  invoiceTitle?: string;
  /** Name that checks are to be made out to. */
  payableName?: string;
  /** Text printed above the lines of each invoice. */
  topcomment?: string;
  /** Text printed at the foot of each invoice. */
  invoiceFooter?: string;
  /** Text printed at the foot of each quote. */
  quoteFooter?: string;
  /** Template for invoices whose kind has no template of its own here. */
  overallInvoiceDefault?: InvoiceTemplateReference;
  /** Template for standard invoices of work billed by actual time. */
  standardInvoiceActual?: InvoiceTemplateReference;
  /** Template for standard invoices of work billed at a fixed fee. */
  standardInvoiceFixed?: InvoiceTemplateReference;
  /** Template for progress invoices of projects. */
  progressInvoice?: InvoiceTemplateReference;
  /** Template for invoices of agreements. */
  agreementInvoice?: InvoiceTemplateReference;
  /** Template for credit memos. */
  creditMemoInvoice?: InvoiceTemplateReference;
  /** Template for down payment invoices. */
  downPaymentInvoice?: InvoiceTemplateReference;
  /** Template for miscellaneous invoices. */
  miscInvoice?: InvoiceTemplateReference;
  /** Template for invoices of sales orders. */
  salesOrderInvoice?: InvoiceTemplateReference;
  /** Whether time marked DoNotBill is left off invoices. */
  excludeDoNotBillTimeFlag?: boolean | null;
  /** Whether expenses marked DoNotBill are left off invoices. */
  excludeDoNotBillExpenseFlag?: boolean | null;
  /** Whether products marked DoNotBill are left off invoices. */
  excludeDoNotBillProductFlag?: boolean | null;
  /** Whether prefixSuffixText stands before or after the invoice number. */
  prefixSuffixFlag?: "Prefix" | "Suffix" | null;
  /** Text of at most 5 characters added to each invoice number, e.g. to tell locations apart. */
  prefixSuffixText?: string;
  /** Whether invoice adjustments are charged to your own firm by default. */
  chargeAdjToFirmFlag?: boolean | null;
  /** Whether invoices are printed without a watermark. */
  noWatermarkFlag?: boolean | null;
  /** Whether invoices show the sales tax. */
  displayTaxFlag?: boolean | null;
  /** Whether invoices of restricted departments may be routed for review too. */
  allowRestrictedDeptOnRoutingFlag?: boolean | null;
  /** Whether each ticket gets an invoice of its own. */
  billTicketSeparatelyFlag?: boolean | null;
  /** Whether tickets are billed only once they are closed. */
  billTicketCompleteFlag?: boolean | null;
  /** Whether time and expenses of tickets are billed before approval. */
  billTicketUnapprovedFlag?: boolean | null;
  /** Whether projects are billed only once they are closed. */
  billProjectCompleteFlag?: boolean | null;
  /** Whether time and expenses of projects are billed before approval. */
  billProjectUnapprovedFlag?: boolean | null;
  /** Whether progress invoices list the time. */
  progressTimeFlag?: boolean | null;
  /** Whether the down payment of a project may be used for that project only. */
  restrictProjectDownpaymentFlag?: boolean | null;
  /** Whether sales orders are billed only once they are complete. */
  billSalesOrderCompleteFlag?: boolean | null;
  /** Whether products are billed only after they have shipped. */
  billProductAfterShipFlag?: boolean | null;
  /** Whether down payments may not be used for invoices of the location. */
  restrictDownpaymentFlag?: boolean | null;
  /** Whether copying takes along products that are not services. */
  copyNonServiceProductsFlag?: boolean | null;
  /** Whether copying takes along products that are services. */
  copyServiceProductsFlag?: boolean | null;
  /** Whether copying takes along products of agreements. */
  copyAgreementProductsFlag?: boolean | null;
  /** Whether the logo of your company is printed on invoices. */
  printLogoFlag?: boolean | null;
  /** Whether invoice e-mail asks for a read receipt. */
  readReceiptFlag?: boolean | null;
  /** Whether invoice e-mail asks for a delivery receipt. */
  deliveryReceiptFlag?: boolean | null;
  /** Whether invoice e-mail carries the invoice as an XML file too. */
  attachXmlInvoiceFlag?: boolean | null;
  /** Whether reviewers get no e-mail when an invoice is routed to them. */
  disableRoutingEmailFlag?: boolean | null;
  /** Template of the e-mail with which the location sends its invoices. */
  emailTemplate?: EmailTemplateReference;
  /** Country whose invoice rules and terms are followed. */
  localizedCountry?: CountryReference;
  /** Registration number of your business, printed on invoices where the country asks for it. */
  businessNumber?: string;
  /** Currency in which the invoices are written. */
  currency?: CurrencyReference;
  /** Label of an extra line on invoices; its content is customText. */
  customLabel?: string;
  /** Content of the extra line that customLabel names. */
  customText?: string;
  /** Code of your company at the tax service. */
  companyCode?: string;
  /** Whether invoices of this setup are left out of tax calculation by Avalara. */
  excludeAvalaraFlag?: boolean | null;
  /**
   * What the server notes about the billing setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the billing setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How one branch location invoices. */
export interface BillingSetupCreate extends BillingSetupUpdate<never> {
  /** Name of your company that customers pay to, as printed on invoices. */
  remitName: string;
  /** Location that sends invoices in this way. */
  location: {
    /** Id of the location. */
    id: number;
  };
  /** Heading printed on every invoice, such as Invoice. */
  invoiceTitle: string;
  /** Name that checks are to be made out to. */
  payableName: string;
  /** Template for invoices whose kind has no template of its own here. */
  overallInvoiceDefault: {
    /** Id of the invoice template. */
    id: number;
  };
  /** Template of the e-mail with which the location sends its invoices. */
  emailTemplate: {
    /** Id of the e-mail template. */
    id: number;
  };
}

/** How one branch location invoices. */
export interface BillingSetupUpdate<Empty = null> {
  /** Name of your company that customers pay to, as printed on invoices. */
  remitName?: string;
  /** Location that sends invoices in this way. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** First line of the remittance address. */
  addressOne?: string | Empty;
  /** Second line of the remittance address. */
  addressTwo?: string | Empty;
  /** City of the address payments are sent to. */
  city?: string | Empty;
  /** State or province of the address payments are sent to. */
  state?:
    | {
        /** Id of the state. */
        id: number;
      }
    | Empty;
  /** Postal code of the address payments are sent to. */
  zip?: string | Empty;
  /** Country of the address payments are sent to. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Phone number customers call about invoices. */
  phone?: string | Empty;
  /** Heading printed on every invoice, such as Invoice. */
  invoiceTitle?: string;
  /** Name that checks are to be made out to. */
  payableName?: string;
  /** Text printed above the lines of each invoice. */
  topcomment?: string | Empty;
  /** Text printed at the foot of each invoice. */
  invoiceFooter?: string | Empty;
  /** Text printed at the foot of each quote. */
  quoteFooter?: string | Empty;
  /** Template for invoices whose kind has no template of its own here. */
  overallInvoiceDefault?: {
    /** Id of the invoice template. */
    id: number;
  };
  /** Template for standard invoices of work billed by actual time. */
  standardInvoiceActual?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Template for standard invoices of work billed at a fixed fee. */
  standardInvoiceFixed?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Template for progress invoices of projects. */
  progressInvoice?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Template for invoices of agreements. */
  agreementInvoice?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Template for credit memos. */
  creditMemoInvoice?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Template for down payment invoices. */
  downPaymentInvoice?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Template for miscellaneous invoices. */
  miscInvoice?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Template for invoices of sales orders. */
  salesOrderInvoice?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Whether time marked DoNotBill is left off invoices. */
  excludeDoNotBillTimeFlag?: boolean | null;
  /** Whether expenses marked DoNotBill are left off invoices. */
  excludeDoNotBillExpenseFlag?: boolean | null;
  /** Whether products marked DoNotBill are left off invoices. */
  excludeDoNotBillProductFlag?: boolean | null;
  /** Whether prefixSuffixText stands before or after the invoice number. */
  prefixSuffixFlag?: "Prefix" | "Suffix" | null;
  /** Text of at most 5 characters added to each invoice number, e.g. to tell locations apart. */
  prefixSuffixText?: string | Empty;
  /** Whether invoice adjustments are charged to your own firm by default. */
  chargeAdjToFirmFlag?: boolean | null;
  /** Whether invoices are printed without a watermark. */
  noWatermarkFlag?: boolean | null;
  /** Whether invoices show the sales tax. */
  displayTaxFlag?: boolean | null;
  /** Whether invoices of restricted departments may be routed for review too. */
  allowRestrictedDeptOnRoutingFlag?: boolean | null;
  /** Whether each ticket gets an invoice of its own. */
  billTicketSeparatelyFlag?: boolean | null;
  /** Whether tickets are billed only once they are closed. */
  billTicketCompleteFlag?: boolean | null;
  /** Whether time and expenses of tickets are billed before approval. */
  billTicketUnapprovedFlag?: boolean | null;
  /** Whether projects are billed only once they are closed. */
  billProjectCompleteFlag?: boolean | null;
  /** Whether time and expenses of projects are billed before approval. */
  billProjectUnapprovedFlag?: boolean | null;
  /** Whether progress invoices list the time. */
  progressTimeFlag?: boolean | null;
  /** Whether the down payment of a project may be used for that project only. */
  restrictProjectDownpaymentFlag?: boolean | null;
  /** Whether sales orders are billed only once they are complete. */
  billSalesOrderCompleteFlag?: boolean | null;
  /** Whether products are billed only after they have shipped. */
  billProductAfterShipFlag?: boolean | null;
  /** Whether down payments may not be used for invoices of the location. */
  restrictDownpaymentFlag?: boolean | null;
  /** Whether copying takes along products that are not services. */
  copyNonServiceProductsFlag?: boolean | null;
  /** Whether copying takes along products that are services. */
  copyServiceProductsFlag?: boolean | null;
  /** Whether copying takes along products of agreements. */
  copyAgreementProductsFlag?: boolean | null;
  /** Whether the logo of your company is printed on invoices. */
  printLogoFlag?: boolean | null;
  /** Whether invoice e-mail asks for a read receipt. */
  readReceiptFlag?: boolean | null;
  /** Whether invoice e-mail asks for a delivery receipt. */
  deliveryReceiptFlag?: boolean | null;
  /** Whether invoice e-mail carries the invoice as an XML file too. */
  attachXmlInvoiceFlag?: boolean | null;
  /** Whether reviewers get no e-mail when an invoice is routed to them. */
  disableRoutingEmailFlag?: boolean | null;
  /** Template of the e-mail with which the location sends its invoices. */
  emailTemplate?: {
    /** Id of the e-mail template. */
    id: number;
  };
  /** Country whose invoice rules and terms are followed. */
  localizedCountry?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Registration number of your business, printed on invoices where the country asks for it. */
  businessNumber?: string | Empty;
  /** Currency in which the invoices are written. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Label of an extra line on invoices; its content is customText. */
  customLabel?: string | Empty;
  /** Content of the extra line that customLabel names. */
  customText?: string | Empty;
  /** Code of your company at the tax service. */
  companyCode?: string | Empty;
  /** Whether invoices of this setup are left out of tax calculation by Avalara. */
  excludeAvalaraFlag?: boolean | null;
}

/** Short form of a billing setup. */
export interface BillingSetupInfo {
  /** Id of the billing setup. */
  id: number;
  /** Name payments are to be sent to. */
  remitName?: string;
  /** Location that sends invoices in this way. */
  location?: SystemLocationReference;
  /** Currency in which the invoices are written. */
  currency?: CurrencyReference;
  /**
   * What the server notes about the billing setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A billing setup: the address and settings with which a location sends invoices. */
export interface BillingSetupReference {
  /** Id of the billing setup reference. */
  id?: number | null;
  /** Name of the billing setup reference. */
  name?: string;
  /**
   * What the server notes about the billing setup reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
