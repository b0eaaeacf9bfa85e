// @generated from definitions/connectwise-psa/schemas/company/m365-contact.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A person as read from a customer's Microsoft 365 tenant. */
export interface M365Contact {
  /** Id of the Microsoft 365 contact. */
  id: number;
  /** Name the person signs in to Microsoft 365 with, such as ann@contoso.com. */
  userPrincipalName?: string;
  /** Full name of the person as Microsoft 365 shows it. */
  displayName?: string;
  /** Id of the contact here that belongs to the person. */
  contactRecId?: number;
  /** GUID of the Microsoft 365 tenant the person is in. */
  tenantId?: string;
  /** GUID of the person in Microsoft 365. */
  m365ContactId?: string;
  /** Department the person has in Microsoft 365. */
  department?: string;
  /** Kind of employment noted in Microsoft 365, such as Employee or Contractor. */
  employeeType?: string;
  /** GUID of the person's manager in Microsoft 365. */
  managerId?: string;
  /** E-mail addresses of the person with their protocol, such as SMTP:ann@contoso.com. */
  proxyAddresses?: string;
  /** The same e-mail addresses without the protocol. */
  proxyAddressesPlain?: string;
  /** Microsoft 365 groups the person is in, as one text. */
  groups?: string;
  /** Admin roles the person has in Microsoft 365, as one text. */
  directoryRoles?: string;
  /** Microsoft 365 licenses the person has, as one text. */
  assignedLicenses?: string;
  /**
   * What the server notes about the Microsoft 365 contact, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
