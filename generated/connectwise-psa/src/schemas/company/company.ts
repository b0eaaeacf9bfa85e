// @generated from definitions/connectwise-psa/schemas/company/company.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingDeliveryReference,
  BillingTermsReference,
  CalendarReference,
  CompanyReference,
  CompanyStatusReference,
  CompanyTypeReference,
  ContactReference,
  CountryReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  EmailTemplateReference,
  EntityTypeReference,
  InvoiceTemplateReference,
  MarketDescriptionReference,
  MemberReference,
  OwnershipTypeReference,
  PricingScheduleReference,
  RecordInfo,
  SicCodeReference,
  SiteReference,
  SystemLocationReference,
  TaxCodeReference,
  TimeZoneSetupReference,
} from "../../schemas/common.js";

/** A customer, prospect, vendor or partner of the managed service provider. */
export interface Company {
  /** Id of the company. */
  id: number;
  /** Short code, such as AcmeCorp; unique in the account. */
  identifier?: string;
  /** Full name of the company. */
  name?: string;
  /** Where the relationship stands; each account has its own list. */
  status?: CompanyStatusReference;
  /** Street and number of the main site. */
  addressLine1?: string;
  /** Second address line, such as a suite. */
  addressLine2?: string;
  /** City of the main site. */
  city?: string;
  /** State or province of the main site, as its short code, such as FL. */
  state?: string;
  /** Postal code of the main site. */
  zip?: string;
  /** Country of the main site. */
  country?: CountryReference;
  /** Main phone number. */
  phoneNumber?: string;
  /** Main fax number. */
  faxNumber?: string;
  /** Address of the web site. */
  website?: string;
  /** Location (territory) of your own organization that looks after the company. */
  territory?: SystemLocationReference;
  /** Line of business the company is in. */
  market?: MarketDescriptionReference;
  /** Number of the company in your accounting system. */
  accountNumber?: string;
  /** Contact who is chosen by default for new tickets. */
  defaultContact?: ContactReference;
  /** When it became a customer. */
  dateAcquired?: string;
  /** Standard industry code. */
  sicCode?: SicCodeReference;
  /** Company this one belongs to. */
  parentCompany?: CompanyReference;
  /** Revenue of the company in one year. */
  annualRevenue?: number | null;
  /** Most the company may owe you. */
  creditLimit?: number | null;
  /** Debt not in this system that counts toward the credit limit. */
  additionalDebt?: number | null;
  /** How many people work there. */
  numberOfEmployees?: number | null;
  /** Year the company was founded, four digits. Must be a sensible year. */
  yearEstablished?: number | null;
  /** Year the annual revenue is of, four digits. */
  revenueYear?: number | null;
  /** Who owns the company, such as Private. */
  ownershipType?: OwnershipTypeReference;
  /** Time zone the company works in. */
  timeZoneSetup?: TimeZoneSetupReference;
  /** Where the lead came from. */
  leadSource?: string;
  /** Whether it is a lead. */
  leadFlag?: boolean | null;
  /** True when the company wants no marketing e-mail. */
  unsubscribeFlag?: boolean | null;
  /** Working hours and holidays that service goals are counted by. */
  calendar?: CalendarReference;
  /** Old-style free field 1; its caption differs by account. */
  userDefinedField1?: string;
  /** Old-style free field 2; its caption differs by account. */
  userDefinedField2?: string;
  /** Old-style free field 3; its caption differs by account. */
  userDefinedField3?: string;
  /** Old-style free field 4; its caption differs by account. */
  userDefinedField4?: string;
  /** Old-style free field 5; its caption differs by account. */
  userDefinedField5?: string;
  /** Old-style free field 6; its caption differs by account. */
  userDefinedField6?: string;
  /** Old-style free field 7; its caption differs by account. */
  userDefinedField7?: string;
  /** Old-style free field 8; its caption differs by account. */
  userDefinedField8?: string;
  /** Old-style free field 9; its caption differs by account. */
  userDefinedField9?: string;
  /** Old-style free field 10; its caption differs by account. */
  userDefinedField10?: string;
  /** Number by which this vendor knows you. */
  vendorIdentifier?: string;
  /** Tax number of the company. */
  taxIdentifier?: string;
  /** Tax that is charged. */
  taxCode?: TaxCodeReference;
  /** When invoices are due. */
  billingTerms?: BillingTermsReference;
  /** Layout of printed invoices. */
  invoiceTemplate?: InvoiceTemplateReference;
  /** Special prices the company gets. */
  pricingSchedule?: PricingScheduleReference;
  /** Entity type, for taxes. */
  companyEntityType?: EntityTypeReference;
  /** Company that pays the invoices. */
  billToCompany?: CompanyReference;
  /** Site invoices are addressed to. */
  billingSite?: SiteReference;
  /** Contact invoices are addressed to. */
  billingContact?: ContactReference;
  /** How invoices are delivered. */
  invoiceDeliveryMethod?: BillingDeliveryReference;
  /** Template of the e-mail invoices go out with. */
  emailTemplate?: EmailTemplateReference;
  /** E-mail address that gets invoices. */
  invoiceToEmailAddress?: string;
  /** E-mail addresses that get a copy of invoices. */
  invoiceCCEmailAddress?: string;
  /** Whether the company was deleted; deleted companies stay in lists. */
  deletedFlag?: boolean | null;
  /** When it was deleted. */
  dateDeleted?: string;
  /** Login name of the member who deleted it. */
  deletedBy?: string;
  /** GUID by which mobile apps know the record. */
  mobileGuid?: string | null;
  /** Address of the Facebook page. */
  facebookUrl?: string;
  /** Address of the Twitter (X) page. */
  twitterUrl?: string;
  /** Address of the LinkedIn page. */
  linkedInUrl?: string;
  /** Currency the company is billed in. */
  currency?: CurrencyReference;
  /** Member who looks after the company. */
  territoryManager?: MemberReference;
  /** Id of the company with a reseller. */
  resellerIdentifier?: string;
  /** Whether purchase orders can be placed with it. */
  isVendorFlag?: boolean | null;
  /**
   * Types such as Client or Vendor. Taken only when the company is created; later changes go through its type
   * associations.
   */
  types?: CompanyTypeReference[];
  /** Main site. A new company needs one, with a name such as Main. */
  site?: CompanyMainSite;
  /** Tags an integration sets to find its own records again. */
  integratorTags?: string[];
  /**
   * What the server notes about the company, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValue[];
}

/** A customer, prospect, vendor or partner of the managed service provider. */
export interface CompanyCreate extends CompanyUpdate<never> {
  /** Short code, such as AcmeCorp; unique in the account. */
  identifier: string;
  /** Full name of the company. */
  name: string;
  /**
   * Types such as Client or Vendor. Taken only when the company is created; later changes go through its type
   * associations.
   *
   * Items: A company type, such as Client, Prospect or Vendor.
   */
  types?: {
    /** Id of the company type. */
    id: number;
  }[];
  /** Main site. A new company needs one, with a name such as Main. */
  site: CompanyMainSiteInput;
}

/** A customer, prospect, vendor or partner of the managed service provider. */
export interface CompanyUpdate<Empty = null> {
  /** Short code, such as AcmeCorp; unique in the account. */
  identifier?: string;
  /** Full name of the company. */
  name?: string;
  /** Where the relationship stands; each account has its own list. */
  status?:
    | {
        /** Id of the company status. */
        id: number;
      }
    | Empty;
  /** Street and number of the main site. */
  addressLine1?: string | Empty;
  /** Second address line, such as a suite. */
  addressLine2?: string | Empty;
  /** City of the main site. */
  city?: string | Empty;
  /** State or province of the main site, as its short code, such as FL. */
  state?: string | Empty;
  /** Postal code of the main site. */
  zip?: string | Empty;
  /** Country of the main site. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Main phone number. */
  phoneNumber?: string | Empty;
  /** Main fax number. */
  faxNumber?: string | Empty;
  /** Address of the web site. */
  website?: string | Empty;
  /** Location (territory) of your own organization that looks after the company. */
  territory?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Line of business the company is in. */
  market?:
    | {
        /** Id of the market. */
        id: number;
      }
    | Empty;
  /** Number of the company in your accounting system. */
  accountNumber?: string | Empty;
  /** Contact who is chosen by default for new tickets. */
  defaultContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** When it became a customer. */
  dateAcquired?: string | Empty;
  /** Standard industry code. */
  sicCode?:
    | {
        /** Id of the SIC code. */
        id: number;
      }
    | Empty;
  /** Company this one belongs to. */
  parentCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Revenue of the company in one year. */
  annualRevenue?: number | null;
  /** Most the company may owe you. */
  creditLimit?: number | null;
  /** Debt not in this system that counts toward the credit limit. */
  additionalDebt?: number | null;
  /** How many people work there. */
  numberOfEmployees?: number | null;
  /** Year the company was founded, four digits. Must be a sensible year. */
  yearEstablished?: number | null;
  /** Year the annual revenue is of, four digits. */
  revenueYear?: number | null;
  /** Who owns the company, such as Private. */
  ownershipType?:
    | {
        /** Id of the ownership type. */
        id: number;
      }
    | Empty;
  /** Time zone the company works in. */
  timeZoneSetup?:
    | {
        /** Id of the time zone. */
        id: number;
      }
    | Empty;
  /** Where the lead came from. */
  leadSource?: string | Empty;
  /** Whether it is a lead. */
  leadFlag?: boolean | null;
  /** True when the company wants no marketing e-mail. */
  unsubscribeFlag?: boolean | null;
  /** Working hours and holidays that service goals are counted by. */
  calendar?:
    | {
        /** Id of the calendar. */
        id: number;
      }
    | Empty;
  /** Old-style free field 1; its caption differs by account. */
  userDefinedField1?: string | Empty;
  /** Old-style free field 2; its caption differs by account. */
  userDefinedField2?: string | Empty;
  /** Old-style free field 3; its caption differs by account. */
  userDefinedField3?: string | Empty;
  /** Old-style free field 4; its caption differs by account. */
  userDefinedField4?: string | Empty;
  /** Old-style free field 5; its caption differs by account. */
  userDefinedField5?: string | Empty;
  /** Old-style free field 6; its caption differs by account. */
  userDefinedField6?: string | Empty;
  /** Old-style free field 7; its caption differs by account. */
  userDefinedField7?: string | Empty;
  /** Old-style free field 8; its caption differs by account. */
  userDefinedField8?: string | Empty;
  /** Old-style free field 9; its caption differs by account. */
  userDefinedField9?: string | Empty;
  /** Old-style free field 10; its caption differs by account. */
  userDefinedField10?: string | Empty;
  /** Number by which this vendor knows you. */
  vendorIdentifier?: string | Empty;
  /** Tax number of the company. */
  taxIdentifier?: string | Empty;
  /** Tax that is charged. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** When invoices are due. */
  billingTerms?:
    | {
        /** Id of the billing terms. */
        id: number;
      }
    | Empty;
  /** Layout of printed invoices. */
  invoiceTemplate?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /** Special prices the company gets. */
  pricingSchedule?:
    | {
        /** Id of the pricing schedule. */
        id: number;
      }
    | Empty;
  /** Entity type, for taxes. */
  companyEntityType?:
    | {
        /** Id of the entity type. */
        id: number;
      }
    | Empty;
  /** Company that pays the invoices. */
  billToCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Site invoices are addressed to. */
  billingSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Contact invoices are addressed to. */
  billingContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** How invoices are delivered. */
  invoiceDeliveryMethod?:
    | {
        /** Id of the delivery method. */
        id: number;
      }
    | Empty;
  /** Template of the e-mail invoices go out with. */
  emailTemplate?:
    | {
        /** Id of the e-mail template. */
        id: number;
      }
    | Empty;
  /** E-mail address that gets invoices. */
  invoiceToEmailAddress?: string | Empty;
  /** E-mail addresses that get a copy of invoices. */
  invoiceCCEmailAddress?: string | Empty;
  /** Whether the company was deleted; deleted companies stay in lists. */
  deletedFlag?: boolean | null;
  /** Address of the Facebook page. */
  facebookUrl?: string | Empty;
  /** Address of the Twitter (X) page. */
  twitterUrl?: string | Empty;
  /** Address of the LinkedIn page. */
  linkedInUrl?: string | Empty;
  /** Currency the company is billed in. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Member who looks after the company. */
  territoryManager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Id of the company with a reseller. */
  resellerIdentifier?: string | Empty;
  /** Whether purchase orders can be placed with it. */
  isVendorFlag?: boolean | null;
  /** Main site. A new company needs one, with a name such as Main. */
  site?: CompanyMainSiteInput;
  /** Tags an integration sets to find its own records again. */
  integratorTags?: string[] | Empty;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** Main site (address) of a company. */
export interface CompanyMainSite {
  /** Id of the site; leave it out for a new company. */
  id?: number;
  /** Name of the site; Main is usual for a new company. */
  name?: string;
  /**
   * What the server notes about the company main site, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Main site (address) of a company. */
export interface CompanyMainSiteInput {
  /** Id of the site; leave it out for a new company. */
  id?: number;
  /** Name of the site; Main is usual for a new company. */
  name?: string;
}

/** A company in short, for lists to choose from. */
export interface CompanyInfo {
  /** Id of the company. */
  id: number;
  /** Short code, such as AcmeCorp; unique in the account. */
  identifier?: string;
  /** Full name of the company. */
  name?: string;
  /** Location (territory) of your own organization that looks after the company. */
  territory?: SystemLocationReference;
  /** Contact who is chosen by default for new tickets. */
  defaultContact?: ContactReference;
  /** Main phone number. */
  phoneNumber?: string;
  /** City of the main site. */
  city?: string;
  /** Main site. */
  site?: SiteReference;
  /** Whether purchase orders can be placed with it. */
  isVendorFlag?: boolean | null;
  /** Currency the company is billed in. */
  currency?: CurrencyReference;
  /** Company that pays the invoices. */
  billToCompany?: CompanyReference;
  /** Site invoices are addressed to. */
  billingSite?: SiteReference;
  /** Contact invoices are addressed to. */
  billingContact?: ContactReference;
  /** When invoices are due. */
  billingTerms?: BillingTermsReference;
  /** Tax that is charged. */
  taxCode?: TaxCodeReference;
  /** Whether the company was deleted; deleted companies stay in lists. */
  deletedFlag?: boolean | null;
  /** Types of the company, such as Client or Vendor. */
  types?: CompanyTypeReference[];
  /** Where the relationship stands; each account has its own list. */
  status?: CompanyStatusReference;
  /** Whether its status forbids new tickets. */
  noServiceFlag?: boolean | null;
  /** Street and number of the main site. */
  addressLine1?: string;
  /** Second address line, such as a suite. */
  addressLine2?: string;
  /** State or province of the main site, as its short code, such as FL. */
  state?: string;
  /** Country of the main site. */
  country?: CountryReference;
  /** Postal code of the main site. */
  zip?: string;
  /** Whether it is a lead. */
  leadFlag?: boolean | null;
  /** Main fax number. */
  faxNumber?: string;
  /** Number by which this vendor knows you. */
  vendorIdentifier?: string;
  /** Tax number of the company. */
  taxIdentifier?: string;
  /** Address of the Facebook page. */
  facebookUrl?: string;
  /** Address of the Twitter (X) page. */
  twitterUrl?: string;
  /** Address of the LinkedIn page. */
  linkedInUrl?: string;
  /**
   * What the server notes about the company info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Which company another one is merged into, and which values win. */
export interface CompanyMerge {
  /** Company that stays (To) and takes the other one in. */
  toCompanyId: number;
  /** Whose name stays. */
  name?: "From" | "To";
  /** Whose short code stays. */
  identifier?: "From" | "To";
  /** Whose status stays. */
  status?: "From" | "To";
  /** Whose types stay. */
  type?: "From" | "To";
  /** Whose main address stays. */
  primaryAddress?: "From" | "To";
  /** Whose default contact stays. */
  primaryContact?: "From" | "To";
  /** Whose phone number stays. */
  phone?: "From" | "To";
  /** Whose fax number stays. */
  fax?: "From" | "To";
  /** Whose web address stays. */
  website?: "From" | "To";
  /** Whose market stays. */
  market?: "From" | "To";
  /** Whose territory stays. */
  territory?: "From" | "To";
  /** Whose annual revenue stays. */
  revenue?: "From" | "To";
  /** Whose revenue year stays. */
  revenueYear?: "From" | "To";
  /** Whose number of employees stays. */
  numberOfEmployees?: "From" | "To";
  /** Whose industry code stays. */
  sicCode?: "From" | "To";
  /** Whose acquisition date stays. */
  dateAcquired?: "From" | "To";
  /** Whose time zone stays. */
  timeZone?: "From" | "To";
  /** Whose lead source stays. */
  sourceList?: "From" | "To";
  /** Whose free field 1 stays. */
  userDefinedField1?: "From" | "To";
  /** Whose free field 2 stays. */
  userDefinedField2?: "From" | "To";
  /** Whose free field 3 stays. */
  userDefinedField3?: "From" | "To";
  /** Whose free field 4 stays. */
  userDefinedField4?: "From" | "To";
  /** Whose free field 5 stays. */
  userDefinedField5?: "From" | "To";
  /** Whose free field 6 stays. */
  userDefinedField6?: "From" | "To";
  /** Whose free field 7 stays. */
  userDefinedField7?: "From" | "To";
  /** Whose free field 8 stays. */
  userDefinedField8?: "From" | "To";
  /** Whose free field 9 stays. */
  userDefinedField9?: "From" | "To";
  /** Whose free field 10 stays. */
  userDefinedField10?: "From" | "To";
  /** Whose billing address stays. */
  billingAddress?: "From" | "To";
  /** Whose billing contact stays. */
  billingContact?: "From" | "To";
  /** Whose tax code stays. */
  taxCode?: "From" | "To";
  /** Whose accounting number stays. */
  accountNumber?: "From" | "To";
  /** Whose billing terms stay. */
  billingTerms?: "From" | "To";
  /** Whether notes move along or are dropped. */
  notes?: "Discard" | "Merge";
  /** Whether sites move along or are dropped. */
  sites?: "Discard" | "Merge";
  /** Whether activities move along or are dropped. */
  activities?: "Discard" | "Merge";
  /** Whether opportunities move along or are dropped. */
  opportunities?: "Discard" | "Merge";
  /** Whether tickets move along or are dropped. */
  services?: "Discard" | "Merge";
  /** Whether projects move along or are dropped. */
  projects?: "Discard" | "Merge";
  /** Whether contacts move along or are dropped. */
  contacts?: "Discard" | "Merge";
  /** Whether documents move along or are dropped. */
  documents?: "Discard" | "Merge";
}
