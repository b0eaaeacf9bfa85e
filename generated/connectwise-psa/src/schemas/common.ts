// @generated from definitions/connectwise-psa/schemas/common.yaml
// To change this file, edit that and run `npm run generate`.

/** How many records fit. */
export interface Count {
  /** Number of records that fit the conditions. */
  count: number;
}

/**
 * What the server notes about the record, such as lastUpdated, updatedBy, dateEntered and enteredBy, and addresses of
 * related records (_href).
 */
export type RecordInfo = { [key: string]: string | null };

/** Value of one user-defined field of the record. */
export interface CustomFieldValue {
  /** Id of the user-defined field. Captions can change; the id stays. */
  id: number;
  /** Label of the field on the screen. */
  caption?: string;
  /** Kind of field; decides the JSON type of the value. */
  type?:
    | "TextArea"
    | "Button"
    | "Currency"
    | "Date"
    | "Hyperlink"
    | "IPAddress"
    | "Checkbox"
    | "Number"
    | "Percent"
    | "PhoneNumber"
    | "Text"
    | "Password";
  /** How people fill it in; List and Option take one of the set options. */
  entryMethod?: "Date" | "EntryField" | "List" | "Option";
  /** Digits after the decimal separator of a number or percent. */
  numberOfDecimals?: number | null;
  /** Text, number or true/false, as the field's type asks; dates as YYYY-MM-DDTHH:mm:ssZ. Null clears it. */
  value?: string | number | boolean | null;
  /** GUID of the field in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Row in which the field stands. */
  rowNum?: number | null;
  /** Record id of the field's definition. */
  userDefinedFieldRecId?: number | null;
  /** Part of the screen (pod) that shows the field. */
  podId?: string;
}

/** Value of one user-defined field of the record. */
export interface CustomFieldValueInput {
  /** Id of the user-defined field. Captions can change; the id stays. */
  id: number;
  /** Text, number or true/false, as the field's type asks; dates as YYYY-MM-DDTHH:mm:ssZ. Null clears it. */
  value: string | number | boolean | null;
}

/** One use of a record elsewhere, which may stand in the way of deleting it. */
export interface Usage {
  /** Kind of record that uses it, as shown on the screen. */
  type?: string;
  /** How many records of that kind use it. */
  count?: number | null;
  /** Id of the record that uses it, when single records are listed. */
  id?: number | null;
  /** Title of the record that uses it. */
  description?: string;
  /** Address of that record in the web application. */
  hyperlink?: string;
  /** Fixed key of the kind of record. */
  typeKey?: string;
}

/** Whether an action worked. */
export interface SuccessResponse {
  /** True when the action was carried out. */
  success?: boolean;
  /** What the server says about the outcome. */
  message?: string;
}

/** Ids of the records to act on. */
export interface IdCollection {
  /** Ids of the records to act on. */
  ids: number[];
}

/** Outcome of a bulk request, one entry for each record that was sent. */
export interface BulkResult {
  /** Outcomes, in the order of the request. */
  payload?: ResultInfo[];
  /**
   * What the server notes about the bulk result, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Outcome for one record of a bulk request. */
export interface ResultInfo {
  /** Whether this record was saved. */
  success?: boolean;
  /** Position of the record in the request, from 0. */
  originalIndex?: number;
  /** HTTP status for this record, such as 201 or 400. */
  statusCode?: number;
  /** The record that was saved. */
  data?: {
    /** Id of the saved record. */
    id?: number;
  };
  /** What went wrong, when the request failed. */
  error?: BulkError;
}

/** Why one record of a bulk request was refused. */
export interface BulkError {
  /** Code of the error, such as InvalidObject. */
  code?: string;
  /** What went wrong. */
  message?: string;
  /** One entry for each member that was refused. */
  errors?: {
    /** Code, such as MissingRequiredField. */
    code?: string;
    /** What is wrong with the member. */
    message?: string;
    /** Kind of record the member belongs to. */
    resource?: string;
    /** Name of the member. */
    field?: string;
  }[];
}

/** A sales activity: a call, meeting or task on the sales side. */
export interface ActivityReference {
  /** Id of the activity. */
  id?: number;
  /** Name of the activity. */
  name?: string;
  /**
   * What the server notes about the project ticket activity, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An agreement: the contract with a company that says what is covered and how it is billed. */
export interface AgreementReference {
  /** Id of the agreement. */
  id?: number;
  /** Name of the agreement. */
  name?: string;
  /** Name of the agreement type. */
  type?: string;
  /** Whether the agreement is charged to your own firm. */
  chargeFirmFlag?: boolean | null;
  /**
   * What the server notes about the agreement reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An agreement type: the template whose billing rules an agreement starts from. */
export interface AgreementTypeReference {
  /** Id of the agreement type. */
  id?: number;
  /** Name of the agreement type. */
  name?: string;
  /**
   * What the server notes about the agreement type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A billing cycle: how often recurring invoices are made, such as monthly. */
export interface BillingCycleReference {
  /** Id of the billing cycle. */
  id?: number;
  /** Name of the billing cycle. */
  name?: string;
  /**
   * What the server notes about the billing cycle reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A way invoices reach the customer, such as e-mail or post. */
export interface BillingDeliveryReference {
  /** Id of the delivery method. */
  id?: number;
  /** Name of the delivery method. */
  name?: string;
  /**
   * What the server notes about the billing delivery reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Billing terms: when an invoice is due, such as Net 30. */
export interface BillingTermsReference {
  /** Id of the billing terms. */
  id?: number;
  /** Name of the billing terms. */
  name?: string;
  /**
   * What the server notes about the billing terms reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A billing unit: the measure in which work is billed. */
export interface BillingUnitReference {
  /** Id of the billing unit. */
  id?: number;
  /** Name of the billing unit. */
  name?: string;
  /**
   * What the server notes about the billing unit reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A service board: the queue a ticket lives on. */
export interface BoardReference {
  /** Id of the board. */
  id?: number;
  /** Name of the board. */
  name?: string;
  /**
   * What the server notes about the board reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A calendar of working hours and holidays. */
export interface CalendarReference {
  /** Id of the calendar. */
  id?: number;
  /** Name of the calendar. */
  name?: string;
  /**
   * What the server notes about the calendar reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A marketing campaign. */
export interface CampaignReference {
  /** Id of the campaign. */
  id?: number;
  /** Name of the campaign. */
  name?: string;
  /**
   * What the server notes about the campaign reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An item of the product catalog. */
export interface CatalogItemReference {
  /** Id of the catalog item. */
  id?: number;
  /** Product ID (SKU) of the catalog item. */
  identifier?: string;
  /** Name of the catalog item. */
  name?: string;
  /**
   * What the server notes about the catalog item reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A kind of phone number or e-mail address, such as Direct or Email; each account has its own list. */
export interface CommunicationTypeReference {
  /** Id of the communication type. */
  id?: number;
  /** Name of the communication type. */
  name?: string;
  /** Id of the kind in the shared ConnectWise platform. */
  coreEntityId?: string;
  /**
   * What the server notes about the communication type reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A company: a customer, prospect, vendor or partner. */
export interface CompanyReference {
  /** Id of the company. */
  id?: number;
  /** Short code of the company, such as AcmeCorp. */
  identifier?: string;
  /** Name of the company. */
  name?: string;
  /**
   * What the server notes about the company reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A company status, such as Active or Not-Approved. */
export interface CompanyStatusReference {
  /** Id of the company status. */
  id?: number;
  /** Name of the company status. */
  name?: string;
  /**
   * What the server notes about the company status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A company type, such as Client, Prospect or Vendor. */
export interface CompanyTypeReference {
  /** Id of the company type. */
  id?: number;
  /** Name of the company type. */
  name?: string;
  /**
   * What the server notes about the company type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A configuration: a device, license or other asset a company owns. */
export interface ConfigurationReference {
  /** Id of the configuration. */
  id?: number;
  /** Identifier by which remote monitoring knows the device. */
  deviceIdentifier?: string;
  /**
   * What the server notes about the agreement configuration, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A configuration: a device, license or other asset a company owns. */
export interface ConfigurationReferenceCreate {
  /** Id of the configuration. */
  id?: number;
  /** Identifier by which remote monitoring knows the device. */
  deviceIdentifier?: string;
}

/** A configuration status, such as Active or Retired. */
export interface ConfigurationStatusReference {
  /** Id of the configuration status. */
  id?: number;
  /** Name of the configuration status. */
  name?: string;
  /**
   * What the server notes about the configuration status reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A configuration type, such as Server or Firewall. */
export interface ConfigurationTypeReference {
  /** Id of the configuration type. */
  id?: number;
  /** Name of the configuration type. */
  name?: string;
  /**
   * What the server notes about the configuration type reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A department at the customer's side in which a contact works. */
export interface ContactDepartmentReference {
  /** Id of the department. */
  id?: number;
  /** Name of the department. */
  name?: string;
  /**
   * What the server notes about the contact department reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A contact: a person at a company. */
export interface ContactReference {
  /** Id of the contact. */
  id?: number;
  /** Name of the contact. */
  name?: string;
  /**
   * What the server notes about the contact reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A contact type, such as Decision Maker or End User. */
export interface ContactTypeReference {
  /** Id of the contact type. */
  id?: number;
  /** Name of the contact type. */
  name?: string;
  /**
   * What the server notes about the contact type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A level of your own organization's structure, such as Location. */
export interface CorporateStructureLevelReference {
  /** Id of the structure level. */
  id?: number;
  /** Name of the structure level. */
  name?: string;
  /**
   * What the server notes about the corporate structure level reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** A country as set up in this account. */
export interface CountryReference {
  /** Id of the country. */
  id?: number;
  /** Short code of the country. */
  identifier?: string;
  /** Name of the country. */
  name?: string;
  /**
   * What the server notes about the country reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A currency as set up in this account, with its formatting rules. */
export interface CurrencyReference {
  /** Id of the currency. */
  id?: number;
  /** Sign that is printed, such as $. */
  symbol?: string;
  /** ISO 4217 code, such as USD. */
  currencyCode?: string;
  /** Character between whole and decimal part. */
  decimalSeparator?: string;
  /** Digits after the decimal separator. */
  numberOfDecimals?: number;
  /** Character between groups of three digits. */
  thousandsSeparator?: string;
  /** Whether negative amounts stand in parentheses. */
  negativeParenthesesFlag?: boolean;
  /** Whether amounts are printed with the sign. */
  displaySymbolFlag?: boolean;
  /** Short code of the currency in this account. */
  currencyIdentifier?: string;
  /** Whether amounts are printed with the code. */
  displayIdFlag?: boolean;
  /** Whether the sign stands to the right of the amount. */
  rightAlign?: boolean;
  /** Name of the currency. */
  name?: string;
  /**
   * What the server notes about the currency reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The direction in which calendar and contacts are kept in step with Office 365. */
export interface DirectionalSyncReference {
  /** Id of the sync direction. */
  id?: number;
  /** Name of the sync direction. */
  name?: string;
  /**
   * What the server notes about the directional sync reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A stored document or picture. */
export interface DocumentReference {
  /** Id of the document. */
  id?: number;
  /** Name of the document. */
  name?: string;
  /**
   * What the server notes about the project ticket document, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A template for e-mail sent by finance or procurement. */
export interface EmailTemplateReference {
  /** Id of the e-mail template. */
  id?: number;
  /** Name of the e-mail template. */
  name?: string;
  /**
   * What the server notes about the email template reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An entity type that decides how a company is taxed. */
export interface EntityTypeReference {
  /** Id of the entity type. */
  id?: number;
  /** Name of the entity type. */
  name?: string;
  /**
   * What the server notes about the entity type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An invoice. */
export interface InvoiceReference {
  /** Id of the invoice. */
  id?: number;
  /** Invoice number. */
  identifier?: string;
  /** What the invoice bills, such as Agreement or Standard. */
  billingType?: string;
  /** Kind of record the invoice is made from. */
  applyToType?: string;
  /** Date on the invoice. */
  invoiceDate?: string;
  /** Whether the invoice is charged to your own firm. */
  chargeFirmFlag?: boolean | null;
  /**
   * What the server notes about the invoice reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A layout for printed invoices. */
export interface InvoiceTemplateReference {
  /** Id of the invoice template. */
  id?: number;
  /** Name of the invoice template. */
  name?: string;
  /**
   * What the server notes about the invoice template reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A stocked catalog item. */
export interface IvItemReference {
  /** Id of the catalog item. */
  id?: number;
  /** Product ID (SKU) of the catalog item. */
  identifier?: string;
  /** Whether each piece has a serial number. */
  serializedFlag?: boolean | null;
  /**
   * What the server notes about the iv item reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A directory server that checks member logins. */
export interface LdapConfigurationReference {
  /** Id of the LDAP configuration. */
  id?: number;
  /** Name of the LDAP configuration. */
  name?: string;
  /** Host name of the directory server. */
  server?: string;
  /**
   * What the server notes about the ldap configuration reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** The maker of a product or device. */
export interface ManufacturerReference {
  /** Id of the manufacturer. */
  id?: number;
  /** Name of the manufacturer. */
  name?: string;
  /**
   * What the server notes about the manufacturer reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A market: the line of business a company is in. */
export interface MarketDescriptionReference {
  /** Id of the market. */
  id?: number;
  /** Name of the market. */
  name?: string;
  /**
   * What the server notes about the market description reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A member: a person (or API key) of your own staff who uses ConnectWise PSA. */
export interface MemberReference {
  /** Id of the member. */
  id?: number;
  /** Login name of the member, such as jdoe; conditions use it. */
  identifier?: string;
  /** Name of the member. */
  name?: string;
  /** Hours a day that can be planned. */
  dailyCapacity?: number | null;
  /**
   * What the server notes about the member reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The single-sign-on identity a member logs in with. */
export interface MemberSsoSettingsReference {
  /** Id of the SSO setting. */
  id?: number;
  /** User id at the identity provider. */
  ssoUserId?: string;
  /** User name at the identity provider. */
  userName?: string;
  /** E-mail address used to sign in. */
  email?: string;
  /**
   * What the server notes about the member sso settings reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A member type that groups your staff. */
export interface MemberTypeReference {
  /** Id of the member type. */
  id?: number;
  /** Name of the member type. */
  name?: string;
  /**
   * What the server notes about the member type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A kind of company note. */
export interface NoteTypeReference {
  /** Id of the note type. */
  id?: number;
  /** Name of the note type. */
  name?: string;
  /**
   * What the server notes about the note type reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A serial number of one piece in stock. */
export interface OnHandSerialNumberReference {
  /** Id of the serial number. */
  id?: number;
  /** Serial number as printed on the piece. */
  serialNumber?: string;
  /**
   * What the server notes about the on hand serial number reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** How urgent an opportunity is. */
export interface OpportunityPriorityReference {
  /** Id of the opportunity priority. */
  id?: number;
  /** Name of the opportunity priority. */
  name?: string;
  /**
   * What the server notes about the opportunity priority reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** The chance, in percent, that an opportunity is won. */
export interface OpportunityProbabilityReference {
  /** Id of the probability. */
  id?: number;
  /** Name of the probability. */
  name?: string;
  /**
   * What the server notes about the opportunity probability reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** A rating of an opportunity, such as Hot or Cold. */
export interface OpportunityRatingReference {
  /** Id of the rating. */
  id?: number;
  /** Name of the rating. */
  name?: string;
  /**
   * What the server notes about the opportunity rating reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A sales opportunity. */
export interface OpportunityReference {
  /** Id of the opportunity. */
  id?: number;
  /** Name of the opportunity. */
  name?: string;
  /**
   * What the server notes about the opportunity reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A stage of the sales pipeline. */
export interface OpportunityStageReference {
  /** Id of the stage. */
  id?: number;
  /** Name of the stage. */
  name?: string;
  /**
   * What the server notes about the opportunity stage reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An opportunity status, such as Open, Won or Lost. */
export interface OpportunityStatusReference {
  /** Id of the opportunity status. */
  id?: number;
  /** Name of the opportunity status. */
  name?: string;
  /**
   * What the server notes about the opportunity status reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A kind of opportunity, such as Renewal. */
export interface OpportunityTypeReference {
  /** Id of the opportunity type. */
  id?: number;
  /** Name of the opportunity type. */
  name?: string;
  /**
   * What the server notes about the opportunity type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The part of your organization that owns a record. */
export interface OwnerLevelReference {
  /** Id of the owner level. */
  id?: number;
  /** Name of the owner level. */
  name?: string;
  /**
   * What the server notes about the owner level reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A form of ownership, such as Private or Public. */
export interface OwnershipTypeReference {
  /** Id of the ownership type. */
  id?: number;
  /** Name of the ownership type. */
  name?: string;
  /**
   * What the server notes about the ownership type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A pricing schedule: special prices a company gets. */
export interface PricingScheduleReference {
  /** Id of the pricing schedule. */
  id?: number;
  /** Name of the pricing schedule. */
  name?: string;
  /**
   * What the server notes about the pricing schedule reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A ticket priority, such as Priority 1 - Critical. */
export interface PriorityReference {
  /** Id of the priority. */
  id?: number;
  /** Name of the priority. */
  name?: string;
  /** Position in the list; the most urgent usually comes first. */
  sort?: number | null;
  /** Level by which workflow rules compare priorities. */
  level?: string;
  /**
   * What the server notes about the priority reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A category of the product catalog. */
export interface ProductCategoryReference {
  /** Id of the product category. */
  id?: number;
  /** Name of the product category. */
  name?: string;
  /**
   * What the server notes about the product category reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A product line on a ticket, project or order. */
export interface ProductReference {
  /** Id of the product. */
  id?: number;
  /** Text of the product line. */
  description?: string;
  /**
   * What the server notes about the project ticket product, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A subcategory of the product catalog. */
export interface ProductSubCategoryReference {
  /** Id of the subcategory. */
  id?: number;
  /** Name of the subcategory. */
  name?: string;
  /**
   * What the server notes about the product sub category reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A product type, such as Inventory or Service. */
export interface ProductTypeReference {
  /** Id of the product type. */
  id?: number;
  /** Name of the product type. */
  name?: string;
  /**
   * What the server notes about the product type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A board for projects. */
export interface ProjectBoardReference {
  /** Id of the project board. */
  id?: number;
  /** Name of the project board. */
  name?: string;
  /**
   * What the server notes about the project board reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A phase of a project. */
export interface ProjectPhaseReference {
  /** Id of the phase.'s web page. */
  id?: number;
  /** Name of the phase. */
  name?: string;
  /**
   * What the server notes about the project phase reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A project. */
export interface ProjectReference {
  /** Id of the project. */
  id?: number;
  /** Name of the project. */
  name?: string;
  /**
   * What the server notes about the project reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A kind of project. */
export interface ProjectTypeReference {
  /** Id of the project type. */
  id?: number;
  /** Name of the project type. */
  name?: string;
  /**
   * What the server notes about the project type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The e-mail sent when a purchase order gets a status. */
export interface PurchaseOrderStatusEmailTemplateReference {
  /** Id of the e-mail template. */
  id?: number;
  /** Name of the e-mail template. */
  name?: string;
  /**
   * What the server notes about the purchase order status email template reference, such as who changed it last and
   * when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A purchase order status, such as Open or Received. */
export interface PurchaseOrderStatusReference {
  /** Id of the purchase order status. */
  id?: number;
  /** Name of the purchase order status. */
  name?: string;
  /**
   * What the server notes about the purchase order status reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** How a contact relates to the company. */
export interface RelationshipReference {
  /** Id of the relationship. */
  id?: number;
  /** Name of the relationship. */
  name?: string;
  /**
   * What the server notes about the relationship reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A report card with figures shown to a member. */
export interface ReportCardReference {
  /** Id of the report card. */
  id?: number;
  /** Name of the report card. */
  name?: string;
  /**
   * What the server notes about the report card reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A service level agreement: response and resolution goals for tickets. */
export interface SLAReference {
  /** Id of the SLA. */
  id?: number;
  /** Name of the SLA. */
  name?: string;
  /**
   * What the server notes about the slareference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A sales order. */
export interface SalesOrderReference {
  /** Id of the sales order. */
  id?: number;
  /** Number of the sales order. */
  identifier?: string;
  /**
   * What the server notes about the sales order reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A planned slot on a member's calendar. */
export interface ScheduleEntryReference {
  /** Id of the schedule entry. */
  id?: number;
  /** What the slot is planned for. */
  description?: string;
  /**
   * What the server notes about the project ticket schedule entry, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A security role: what a member may see and change. */
export interface SecurityRoleReference {
  /** Id of the security role. */
  id?: number;
  /** Name of the security role. */
  name?: string;
  /**
   * What the server notes about the security role reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A code that prefills a ticket task. */
export interface ServiceCodeReference {
  /** Id of the service code. */
  id?: number;
  /** Name of the service code. */
  name?: string;
  /**
   * What the server notes about the service code reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A template for e-mail sent about tickets. */
export interface ServiceEmailTemplateReference {
  /** Id of the e-mail template. */
  id?: number;
  /** Short code of the e-mail template. */
  identifier?: string;
  /** Name of the e-mail template. */
  name?: string;
  /** What the template is for. */
  type?: string;
  /**
   * What the server notes about the service email template reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** The third level of ticket classification, below type and subtype; belongs to a board. */
export interface ServiceItemReference {
  /** Id of the item. */
  id?: number;
  /** Name of the item. */
  name?: string;
  /**
   * What the server notes about the service item reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Where the work is done, such as On-Site, In-house or Remote. */
export interface ServiceLocationReference {
  /** Id of the service location. */
  id?: number;
  /** Name of the service location. */
  name?: string;
  /**
   * What the server notes about the service location reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The printed form a customer signs when work is done. */
export interface ServiceSignoffReference {
  /** Id of the sign-off template. */
  id?: number;
  /** Name of the sign-off template. */
  name?: string;
  /**
   * What the server notes about the service signoff reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** How a ticket came in, such as Phone or Email Connector. */
export interface ServiceSourceReference {
  /** Id of the source. */
  id?: number;
  /** Name of the source. */
  name?: string;
  /**
   * What the server notes about the service source reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A ticket status; belongs to a board. */
export interface ServiceStatusReference {
  /** Id of the status. */
  id?: number;
  /** Name of the status. */
  name?: string;
  /** Position of the status on the board. */
  sort?: number | null;
  /**
   * What the server notes about the service status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The second level of ticket classification, below type; belongs to a board. */
export interface ServiceSubTypeReference {
  /** Id of the subtype. */
  id?: number;
  /** Name of the subtype. */
  name?: string;
  /**
   * What the server notes about the service sub type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A service team; belongs to a board. */
export interface ServiceTeamReference {
  /** Id of the team. */
  id?: number;
  /** Name of the team. */
  name?: string;
  /**
   * What the server notes about the service team reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The first level of ticket classification; belongs to a board. */
export interface ServiceTypeReference {
  /** Id of the type. */
  id?: number;
  /** Name of the type. */
  name?: string;
  /**
   * What the server notes about the service type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A way goods are shipped. */
export interface ShipmentMethodReference {
  /** Id of the shipment method. */
  id?: number;
  /** Name of the shipment method. */
  name?: string;
  /**
   * What the server notes about the shipment method reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A standard industry code. */
export interface SicCodeReference {
  /** Id of the SIC code. */
  id?: number;
  /** Name of the SIC code. */
  name?: string;
  /**
   * What the server notes about the sic code reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A site: one address of a company. */
export interface SiteReference {
  /** Id of the site. */
  id?: number;
  /** Name of the site. */
  name?: string;
  /**
   * What the server notes about the site reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A group of technician skills. */
export interface SkillCategoryReference {
  /** Id of the skill category. */
  id?: number;
  /** Name of the skill category. */
  name?: string;
  /**
   * What the server notes about the skill category reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A skill a technician can have. */
export interface SkillReference {
  /** Id of the skill. */
  id?: number;
  /** Name of the skill. */
  name?: string;
  /**
   * What the server notes about the skill reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A state or province. */
export interface StateReference {
  /** Id of the state. */
  id?: number;
  /** Short code of the state, such as FL. */
  identifier?: string;
  /** Name of the state. */
  name?: string;
  /**
   * What the server notes about the state reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A color or icon that marks a status on the board. */
export interface StatusIndicatorReference {
  /** Id of the indicator. */
  id?: number;
  /** Short code of the indicator. */
  identifier?: string;
  /** Name of the indicator. */
  name?: string;
  /**
   * What the server notes about the status indicator reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A part of your own organization. */
export interface StructureReference {
  /** Id of the structure. */
  id?: number;
  /** Name of the structure. */
  name?: string;
  /**
   * What the server notes about the structure reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A department (business unit) of your own organization. */
export interface SystemDepartmentReference {
  /** Id of the department. */
  id?: number;
  /** Short code of the department. */
  identifier?: string;
  /** Name of the department. */
  name?: string;
  /**
   * What the server notes about the system department reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A location (branch office or territory) of your own organization. */
export interface SystemLocationReference {
  /** Id of the location. */
  id?: number;
  /** Name of the location. */
  name?: string;
  /**
   * What the server notes about the system location reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A tax code: the rates a sale is taxed at. */
export interface TaxCodeReference {
  /** Id of the tax code. */
  id?: number;
  /** Name of the tax code. */
  name?: string;
  /**
   * What the server notes about the tax code reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A ticket. */
export interface TicketReference {
  /** Id of the ticket. */
  id?: number;
  /** Title of the ticket. */
  summary?: string;
  /**
   * What the server notes about the ticket reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A time entry: work somebody logged. */
export interface TimeEntryReference {
  /** Id of the time entry. */
  id?: number;
  /**
   * What the server notes about the project ticket time entry, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A member's time sheet for one period. */
export interface TimeSheetReference {
  /** Id of the time sheet. */
  id?: number;
  /** Name of the time sheet. */
  name?: string;
  /**
   * What the server notes about the time sheet reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A time zone as set up in this account. */
export interface TimeZoneSetupReference {
  /** Id of the time zone. */
  id?: number;
  /** Name of the time zone. */
  name?: string;
  /**
   * What the server notes about the time zone setup reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A track: a series of automatic follow-up actions. */
export interface TrackReference {
  /** Id of the track. */
  id?: number;
  /** Name of the track. */
  name?: string;
  /**
   * What the server notes about the track reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A unit of measure, such as Each or Hour. */
export interface UnitOfMeasureReference {
  /** Id of the unit. */
  id?: number;
  /** Name of the unit. */
  name?: string;
  /**
   * What the server notes about the unit of measure reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A bin: a place inside a warehouse. */
export interface WarehouseBinReference {
  /** Id of the bin. */
  id?: number;
  /** Name of the bin. */
  name?: string;
  /**
   * What the server notes about the warehouse bin reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A warehouse that holds stock. */
export interface WarehouseReference {
  /** Id of the warehouse. */
  id?: number;
  /** Name of the warehouse. */
  name?: string;
  /** Whether stock movements are blocked, as during a count. */
  lockedFlag?: boolean;
  /**
   * What the server notes about the warehouse reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A work role: what somebody acted as, which sets the hourly rate. */
export interface WorkRoleReference {
  /** Id of the work role. */
  id?: number;
  /** Name of the work role. */
  name?: string;
  /**
   * What the server notes about the work role reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A work type, such as Regular or After Hours, which adjusts the rate. */
export interface WorkTypeReference {
  /** Id of the work type. */
  id?: number;
  /** Name of the work type. */
  name?: string;
  /** Whether such time counts toward a member's utilization. */
  utilizationFlag?: boolean | null;
  /**
   * What the server notes about the work type reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
