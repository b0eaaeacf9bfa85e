// @generated from definitions/connectwise-psa/schemas/company/communication-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of phone number, fax number or e-mail address, such as Direct, Cell or Email. */
export interface CommunicationType {
  /** Id of the type. */
  id: number;
  /** Name of the kind, such as Direct. */
  description?: string;
  /** Whether it holds phone numbers. At least one of phone, fax and e-mail must be true. */
  phoneFlag?: boolean | null;
  /** Whether it holds fax numbers. */
  faxFlag?: boolean | null;
  /** Whether it holds e-mail addresses. */
  emailFlag?: boolean | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Field of Exchange it is matched with. */
  exchangeXref?: string;
  /** Field of an iPhone contact it is matched with. */
  iphoneXref?: string;
  /** Field of an Android contact it is matched with. */
  androidXref?: string;
  /** Field of a Google contact it is matched with. */
  googleXref?: string;
  /**
   * What the server notes about the communication type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** True takes it out of use. */
  disabled?: boolean | null;
}

/** A kind of phone number, fax number or e-mail address, such as Direct, Cell or Email. */
export interface CommunicationTypeCreate extends CommunicationTypeUpdate<never> {
  /** Name of the kind, such as Direct. */
  description: string;
}

/** A kind of phone number, fax number or e-mail address, such as Direct, Cell or Email. */
export interface CommunicationTypeUpdate<Empty = null> {
  /** Name of the kind, such as Direct. */
  description?: string;
  /** Whether it holds phone numbers. At least one of phone, fax and e-mail must be true. */
  phoneFlag?: boolean | null;
  /** Whether it holds fax numbers. */
  faxFlag?: boolean | null;
  /** Whether it holds e-mail addresses. */
  emailFlag?: boolean | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Field of Exchange it is matched with. */
  exchangeXref?: string | Empty;
  /** Field of an iPhone contact it is matched with. */
  iphoneXref?: string | Empty;
  /** Field of an Android contact it is matched with. */
  androidXref?: string | Empty;
  /** Field of a Google contact it is matched with. */
  googleXref?: string | Empty;
  /** True takes it out of use. */
  disabled?: boolean | null;
}

/** A communication type in short. */
export interface CommunicationTypeInfo {
  /** Id of the type. */
  id: number;
  /** Name of the kind, such as Direct. */
  description?: string;
  /** Whether it holds phone numbers. At least one of phone, fax and e-mail must be true. */
  phoneFlag?: boolean | null;
  /** Whether it holds fax numbers. */
  faxFlag?: boolean | null;
  /** Whether it holds e-mail addresses. */
  emailFlag?: boolean | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the communication type info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
