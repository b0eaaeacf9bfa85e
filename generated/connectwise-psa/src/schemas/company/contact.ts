// @generated from definitions/connectwise-psa/schemas/company/contact.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CommunicationTypeReference,
  CompanyReference,
  ContactDepartmentReference,
  ContactReference,
  ContactTypeReference,
  CountryReference,
  CustomFieldValue,
  CustomFieldValueInput,
  DocumentReference,
  RecordInfo,
  RelationshipReference,
  SiteReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** A person at a company: somebody who opens tickets, signs off work or gets invoices. */
export interface Contact {
  /** Id of the contact. */
  id: number;
  /** Given name of the person. */
  firstName?: string;
  /** Family name of the person. */
  lastName?: string;
  /** Company the person works for. */
  company?: CompanyReference;
  /** Site of that company where the person works. */
  site?: SiteReference;
  /** Street and number, when not that of the site. */
  addressLine1?: string;
  /** Second address line, such as a suite. */
  addressLine2?: string;
  /** City of the person's own address. */
  city?: string;
  /** State or province, as its short code, such as FL. */
  state?: string;
  /** Postal code. */
  zip?: string;
  /** Country of the person's own address. */
  country?: CountryReference;
  /** How the person relates to the company. */
  relationship?: RelationshipReference;
  /** Relationship in free words, when none of the list fits. */
  relationshipOverride?: string;
  /** Department at the customer's side. */
  department?: ContactDepartmentReference;
  /** True when the person has left; keeps the history. */
  inactiveFlag?: boolean | null;
  /** Contact that gets the open records when this one is made inactive. */
  defaultMergeContactId?: number | null;
  /** Identifier used for sign-on to the customer portal. */
  securityIdentifier?: string;
  /** Contact who is the person's manager. */
  managerContact?: ContactReference;
  /** Contact who is the person's assistant. */
  assistantContact?: ContactReference;
  /** Job title. */
  title?: string;
  /** School the person went to. */
  school?: string;
  /** What friends call the person. */
  nickName?: string;
  /** Whether the person is married. */
  marriedFlag?: boolean | null;
  /** Whether the person has children. */
  childrenFlag?: boolean | null;
  /** Names of the children. */
  children?: string;
  /** Name of the partner. */
  significantOther?: string;
  /** Level that decides what the person may see in the customer portal. */
  portalSecurityLevel?: number | null;
  /** True keeps the person out of the customer portal. */
  disablePortalLoginFlag?: boolean | null;
  /** True when the person wants no marketing e-mail. */
  unsubscribeFlag?: boolean | null;
  /** Gender as kept on file. */
  gender?: "Female" | "Male";
  /** Birthday, as YYYY-MM-DDTHH:mm:ssZ. */
  birthDay?: string;
  /** Anniversary, as YYYY-MM-DDTHH:mm:ssZ. */
  anniversary?: string;
  /** Chat presence at the moment. */
  presence?: "NoAgent" | "Online" | "DoNotDisturb" | "Away" | "Offline";
  /** GUID by which mobile apps know the record. */
  mobileGuid?: string | null;
  /** Address of the Facebook page. */
  facebookUrl?: string;
  /** Address of the Twitter (X) page. */
  twitterUrl?: string;
  /** Address of the LinkedIn page. */
  linkedInUrl?: string;
  /** Kind of the default phone number, such as Direct or Site. */
  defaultPhoneType?: string;
  /** Default phone number; the site's when the person has none. Change it through communicationItems. */
  defaultPhoneNbr?: string;
  /** Extension of the default phone number. */
  defaultPhoneExtension?: string;
  /** Whether invoices of the company go to this person. */
  defaultBillingFlag?: boolean | null;
  /** Whether the person is the default contact of the company. */
  defaultFlag?: boolean | null;
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
  /** Location of your own organization that looks after the person. */
  companyLocation?: SystemLocationReference;
  /** Phone numbers, fax numbers and e-mail addresses. An update replaces the list, so read it first. */
  communicationItems?: ContactCommunicationItem[];
  /** Types such as Decision Maker. Set them with typeIds when the contact is created. */
  types?: ContactTypeReference[];
  /** Tags an integration sets to find its own records again. */
  integratorTags?: string[];
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValue[];
  /** Picture of the person. */
  photo?: DocumentReference;
  /**
   * What the server notes about the contact, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** Ids of contact types. Taken only when the contact is created. */
  typeIds?: number[];
}

/** A person at a company: somebody who opens tickets, signs off work or gets invoices. */
export interface ContactCreate extends ContactUpdate<never> {
  /** Given name of the person. */
  firstName: string;
  /** Ids of contact types. Taken only when the contact is created. */
  typeIds?: number[];
}

/** A person at a company: somebody who opens tickets, signs off work or gets invoices. */
export interface ContactUpdate<Empty = null> {
  /** Given name of the person. */
  firstName?: string;
  /** Family name of the person. */
  lastName?: string | Empty;
  /** Company the person works for. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Site of that company where the person works. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Street and number, when not that of the site. */
  addressLine1?: string | Empty;
  /** Second address line, such as a suite. */
  addressLine2?: string | Empty;
  /** City of the person's own address. */
  city?: string | Empty;
  /** State or province, as its short code, such as FL. */
  state?: string | Empty;
  /** Postal code. */
  zip?: string | Empty;
  /** Country of the person's own address. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** How the person relates to the company. */
  relationship?:
    | {
        /** Id of the relationship. */
        id: number;
      }
    | Empty;
  /** Relationship in free words, when none of the list fits. */
  relationshipOverride?: string | Empty;
  /** Department at the customer's side. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** True when the person has left; keeps the history. */
  inactiveFlag?: boolean | null;
  /** Contact that gets the open records when this one is made inactive. */
  defaultMergeContactId?: number | null;
  /** Identifier used for sign-on to the customer portal. */
  securityIdentifier?: string | Empty;
  /** Contact who is the person's manager. */
  managerContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Contact who is the person's assistant. */
  assistantContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Job title. */
  title?: string | Empty;
  /** School the person went to. */
  school?: string | Empty;
  /** What friends call the person. */
  nickName?: string | Empty;
  /** Whether the person is married. */
  marriedFlag?: boolean | null;
  /** Whether the person has children. */
  childrenFlag?: boolean | null;
  /** Names of the children. */
  children?: string | Empty;
  /** Name of the partner. */
  significantOther?: string | Empty;
  /** Password for the customer portal. */
  portalPassword?: string | Empty;
  /** Level that decides what the person may see in the customer portal. */
  portalSecurityLevel?: number | null;
  /** True keeps the person out of the customer portal. */
  disablePortalLoginFlag?: boolean | null;
  /** True when the person wants no marketing e-mail. */
  unsubscribeFlag?: boolean | null;
  /** Gender as kept on file. */
  gender?: "Female" | "Male" | Empty;
  /** Birthday, as YYYY-MM-DDTHH:mm:ssZ. */
  birthDay?: string | Empty;
  /** Anniversary, as YYYY-MM-DDTHH:mm:ssZ. */
  anniversary?: string | Empty;
  /** Address of the Facebook page. */
  facebookUrl?: string | Empty;
  /** Address of the Twitter (X) page. */
  twitterUrl?: string | Empty;
  /** Address of the LinkedIn page. */
  linkedInUrl?: string | Empty;
  /** Whether invoices of the company go to this person. */
  defaultBillingFlag?: boolean | null;
  /** Whether the person is the default contact of the company. */
  defaultFlag?: boolean | null;
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
  /** Location of your own organization that looks after the person. */
  companyLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Phone numbers, fax numbers and e-mail addresses. An update replaces the list, so read it first. */
  communicationItems?: ContactCommunicationItemInput[] | Empty;
  /** Tags an integration sets to find its own records again. */
  integratorTags?: string[] | Empty;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValueInput[] | Empty;
  /** Picture of the person. */
  photo?:
    | {
        /** Id of the document. */
        id: number;
      }
    | Empty;
  /** True saves the contact even when one with the same name or e-mail exists. */
  ignoreDuplicates?: boolean | Empty;
}

/** One phone number, fax number or e-mail address of a contact. */
export interface ContactCommunicationItem {
  /** Id of an existing item; leave it out for a new one. */
  id?: number;
  /** Kind of number or address, such as Direct or Email; must fit communicationType. */
  type?: CommunicationTypeReference;
  /** The number or address itself, e.g. jane@acme.example or +18135550100. */
  value?: string;
  /** Extension of a phone number. */
  extension?: string;
  /** Whether it is the default of its communicationType; only one can be. */
  defaultFlag?: boolean | null;
  /** Part of an e-mail address after the @. */
  domain?: string;
  /** Whether it is an e-mail address, a fax or a phone number. */
  communicationType?: "Email" | "Fax" | "Phone";
}

/** One phone number, fax number or e-mail address of a contact. */
export interface ContactCommunicationItemInput {
  /** Id of an existing item; leave it out for a new one. */
  id?: number;
  /** Kind of number or address, such as Direct or Email; must fit communicationType. */
  type: {
    /** Id of the communication type. */
    id: number;
  };
  /** The number or address itself, e.g. jane@acme.example or +18135550100. */
  value: string;
  /** Extension of a phone number. */
  extension?: string;
  /** Whether it is the default of its communicationType; only one can be. */
  defaultFlag?: boolean | null;
  /** Whether it is an e-mail address, a fax or a phone number. */
  communicationType?: "Email" | "Fax" | "Phone";
}

/** A contact in short, for lists to choose from. */
export interface ContactInfo {
  /** Id of the contact. */
  id: number;
  /** Given name of the person. */
  firstName?: string;
  /** Family name of the person. */
  lastName?: string;
  /** Phone numbers, fax numbers and e-mail addresses. An update replaces the list, so read it first. */
  communicationItems?: ContactCommunicationItem[];
  /** Default phone number; the site's when the person has none. Change it through communicationItems. */
  defaultPhoneNbr?: string;
  /** Kind of the default phone number, such as Direct or Site. */
  defaultPhoneType?: string;
  /** Whether the person is the default contact of the company. */
  defaultFlag?: boolean | null;
  /** Company the person works for. */
  company?: CompanyReference;
  /** Location of your own organization that looks after the person. */
  companyLocation?: SystemLocationReference;
  /** Site of that company where the person works. */
  site?: SiteReference;
  /** True when the person has left; keeps the history. */
  inactiveFlag?: boolean | null;
  /** Job title. */
  title?: string;
  /** Types such as Decision Maker. Set them with typeIds when the contact is created. */
  types?: ContactTypeReference[];
  /** Street and number, when not that of the site. */
  addressLine1?: string;
  /** Second address line, such as a suite. */
  addressLine2?: string;
  /** City of the person's own address. */
  city?: string;
  /** State or province, as its short code, such as FL. */
  state?: string;
  /** Country of the person's own address. */
  country?: CountryReference;
  /** Postal code. */
  zip?: string;
  /** Department at the customer's side. */
  department?: ContactDepartmentReference;
  /** Whether invoices of the company go to this person. */
  defaultBillingFlag?: boolean | null;
  /** Address of the Facebook page. */
  facebookUrl?: string;
  /** Address of the Twitter (X) page. */
  twitterUrl?: string;
  /** Address of the LinkedIn page. */
  linkedInUrl?: string;
  /**
   * What the server notes about the contact info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** One right in the customer portal. */
export interface PortalSecurity {
  /** Name of the right. */
  identifier?: string;
  /** Whether the contact has it. */
  enabled?: boolean | null;
}

/** Who wants a new password for the customer portal. */
export interface RequestPasswordRequest {
  /** E-mail address of the contact. */
  email: string;
}

/** A login to the customer portal, to be checked. */
export interface ValidatePortalRequest {
  /** E-mail address of the contact. */
  email: string;
  /** Password for the customer portal. */
  password: string;
}

/** Whether a login to the customer portal is right. */
export interface ValidatePortalResponse {
  /** True when e-mail address and password fit. */
  success: boolean;
  /** Contact who has this login. */
  contactId?: number;
}
