// @generated from definitions/connectwise-psa/schemas/company/contact-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A group contacts are sorted into, such as Decision Maker or End User. */
export interface ContactType {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as Decision Maker. */
  description?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether an alert is shown on tickets of such contacts. */
  serviceAlertFlag?: boolean | null;
  /** Alert shown on tickets. */
  serviceAlertMessage?: string;
  /**
   * What the server notes about the contact type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A group contacts are sorted into, such as Decision Maker or End User. */
export interface ContactTypeCreate extends ContactTypeUpdate<never> {
  /** Name of the type, such as Decision Maker. */
  description: string;
}

/** A group contacts are sorted into, such as Decision Maker or End User. */
export interface ContactTypeUpdate<Empty = null> {
  /** Name of the type, such as Decision Maker. */
  description?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether an alert is shown on tickets of such contacts. */
  serviceAlertFlag?: boolean | null;
  /** Alert shown on tickets. */
  serviceAlertMessage?: string | Empty;
}

/** A contact type in short. */
export interface ContactTypeInfo {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as Decision Maker. */
  description?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether an alert is shown on tickets of such contacts. */
  serviceAlertFlag?: boolean | null;
  /** Alert shown on tickets. */
  serviceAlertMessage?: string;
  /**
   * What the server notes about the contact type info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
