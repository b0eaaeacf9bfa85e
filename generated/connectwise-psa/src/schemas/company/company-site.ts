// @generated from definitions/connectwise-psa/schemas/company/company-site.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CalendarReference,
  CompanyReference,
  CountryReference,
  CustomFieldValue,
  CustomFieldValueInput,
  EntityTypeReference,
  InvoiceTemplateReference,
  RecordInfo,
  StateReference,
  SystemLocationReference,
  TaxCodeReference,
  TimeZoneSetupReference,
} from "../../schemas/common.js";

/** One address of a company: an office, branch or store. */
export interface CompanySite {
  /** Id of the site. */
  id: number;
  /** Name of the site, unique within the company, such as Main. */
  name?: string;
  /** Street and number. */
  addressLine1?: string;
  /** Second address line, such as a suite. */
  addressLine2?: string;
  /** City of the site. */
  city?: string;
  /** State or province of the site. */
  stateReference?: StateReference;
  /** Postal code. */
  zip?: string;
  /** Country of the site. */
  country?: CountryReference;
  /** Pattern in which the country writes addresses. */
  addressFormat?: string;
  /** Phone number of the site. */
  phoneNumber?: string;
  /** Extension to dial at the site. */
  phoneNumberExt?: string;
  /** Fax number of the site. */
  faxNumber?: string;
  /** Tax charged for work done here. */
  taxCode?: TaxCodeReference;
  /** Entity type, for taxes. */
  entityType?: EntityTypeReference;
  /** Flat amount a member is paid for going there. */
  expenseReimbursement?: number | null;
  /** Whether it is the main address of the company. */
  primaryAddressFlag?: boolean | null;
  /** Whether goods are shipped here by default. */
  defaultShippingFlag?: boolean | null;
  /** Whether invoices are addressed here by default. */
  defaultBillingFlag?: boolean | null;
  /** Whether mail goes here by default. */
  defaultMailingFlag?: boolean | null;
  /** True hides the site from choices. */
  inactiveFlag?: boolean | null;
  /** Whether work for this site gets its own invoice. */
  billSeparateFlag?: boolean | null;
  /** GUID by which mobile apps know the record. */
  mobileGuid?: string | null;
  /** Working hours of the site. */
  calendar?: CalendarReference;
  /** Time zone of the site. */
  timeZone?: TimeZoneSetupReference;
  /** Company the site belongs to. */
  company?: CompanyReference;
  /**
   * What the server notes about the company site, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Location (territory) of your own organization that looks after the site. */
  territory?: SystemLocationReference;
  /** Layout of invoices for this site. */
  invoiceTemplate?: InvoiceTemplateReference;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValue[];
}

/** One address of a company: an office, branch or store. */
export interface CompanySiteCreate extends CompanySiteUpdate<never> {
  /** Name of the site, unique within the company, such as Main. */
  name: string;
}

/** One address of a company: an office, branch or store. */
export interface CompanySiteUpdate<Empty = null> {
  /** Name of the site, unique within the company, such as Main. */
  name?: string;
  /** Street and number. */
  addressLine1?: string | Empty;
  /** Second address line, such as a suite. */
  addressLine2?: string | Empty;
  /** City of the site. */
  city?: string | Empty;
  /** State or province of the site. */
  stateReference?:
    | {
        /** Id of the state. */
        id: number;
      }
    | Empty;
  /** Postal code. */
  zip?: string | Empty;
  /** Country of the site. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Phone number of the site. */
  phoneNumber?: string | Empty;
  /** Extension to dial at the site. */
  phoneNumberExt?: string | Empty;
  /** Fax number of the site. */
  faxNumber?: string | Empty;
  /** Tax charged for work done here. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** Entity type, for taxes. */
  entityType?:
    | {
        /** Id of the entity type. */
        id: number;
      }
    | Empty;
  /** Flat amount a member is paid for going there. */
  expenseReimbursement?: number | null;
  /** Whether it is the main address of the company. */
  primaryAddressFlag?: boolean | null;
  /** Whether goods are shipped here by default. */
  defaultShippingFlag?: boolean | null;
  /** Whether invoices are addressed here by default. */
  defaultBillingFlag?: boolean | null;
  /** Whether mail goes here by default. */
  defaultMailingFlag?: boolean | null;
  /** True hides the site from choices. */
  inactiveFlag?: boolean | null;
  /** Whether work for this site gets its own invoice. */
  billSeparateFlag?: boolean | null;
  /** Working hours of the site. */
  calendar?:
    | {
        /** Id of the calendar. */
        id: number;
      }
    | Empty;
  /** Time zone of the site. */
  timeZone?:
    | {
        /** Id of the time zone. */
        id: number;
      }
    | Empty;
  /** Location (territory) of your own organization that looks after the site. */
  territory?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Layout of invoices for this site. */
  invoiceTemplate?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** A site in short. */
export interface CompanySiteInfo {
  /** Id of the site. */
  id: number;
  /** Name of the site, unique within the company, such as Main. */
  name?: string;
  /** Street and number. */
  addressLine1?: string;
  /** Second address line, such as a suite. */
  addressLine2?: string;
  /** City of the site. */
  city?: string;
  /** State or province of the site. */
  stateReference?: StateReference;
  /** Country of the site. */
  country?: CountryReference;
  /** Postal code. */
  zip?: string;
  /** Pattern in which the country writes addresses. */
  addressFormat?: string;
  /** Phone number of the site. */
  phoneNumber?: string;
  /** True hides the site from choices. */
  inactiveFlag?: boolean | null;
  /** Whether goods are shipped here by default. */
  defaultShippingFlag?: boolean | null;
  /** Whether invoices are addressed here by default. */
  defaultBillingFlag?: boolean | null;
  /** Whether it is the main address of the company. */
  primaryAddressFlag?: boolean | null;
  /** Tax charged for work done here. */
  taxCode?: TaxCodeReference;
  /** Extension to dial at the site. */
  phoneNumberExt?: string;
  /**
   * What the server notes about the company site info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
