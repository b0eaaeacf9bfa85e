// @generated from definitions/connectwise-psa/schemas/company/contact-communication.yaml
// To change this file, edit that and run `npm run generate`.

import type { CommunicationTypeReference, RecordInfo } from "../../schemas/common.js";

/** One phone number, fax number or e-mail address of a contact. */
export interface ContactCommunication {
  /** Id of the item. */
  id: number;
  /** Contact it belongs to. */
  contactId?: number | null;
  /** Kind of number or address, such as Direct or Email. */
  type?: CommunicationTypeReference;
  /** The number or address itself, e.g. jane@acme.example or +18135550100. */
  value?: string;
  /** Extension of a phone number. */
  extension?: string;
  /** Whether it is the default among those of the same communicationType. */
  defaultFlag?: boolean | null;
  /** GUID by which mobile apps know the record. */
  mobileGuid?: string | null;
  /** Whether it is an e-mail address, a fax or a phone number. */
  communicationType?: "Email" | "Fax" | "Phone";
  /** Part of an e-mail address after the @. */
  domain?: string;
  /**
   * What the server notes about the number or address of a contact, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** One phone number, fax number or e-mail address of a contact. */
export interface ContactCommunicationCreate extends ContactCommunicationUpdate<never> {
  /** Kind of number or address, such as Direct or Email. */
  type: {
    /** Id of the communication type. */
    id: number;
  };
  /** The number or address itself, e.g. jane@acme.example or +18135550100. */
  value: string;
}

/** One phone number, fax number or e-mail address of a contact. */
export interface ContactCommunicationUpdate<Empty = null> {
  /** Kind of number or address, such as Direct or Email. */
  type?: {
    /** Id of the communication type. */
    id: number;
  };
  /** The number or address itself, e.g. jane@acme.example or +18135550100. */
  value?: string;
  /** Extension of a phone number. */
  extension?: string | Empty;
  /** Whether it is the default among those of the same communicationType. */
  defaultFlag?: boolean | null;
  /** Whether it is an e-mail address, a fax or a phone number. */
  communicationType?: "Email" | "Fax" | "Phone" | Empty;
}
