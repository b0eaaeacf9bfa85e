// @generated from definitions/connectwise-psa/schemas/service/service-ticket-link.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A link shown on the ticket screen that opens another web application. */
export interface ServiceTicketLink {
  /** Id of the ticket link. */
  id: number;
  /** Name of the ticket link. */
  name?: string;
  /** Whether the link is shown. */
  enabledFlag?: boolean | null;
  /** Text people click on. */
  linkText?: string;
  /** Address the link opens. */
  url?: string;
  /**
   * What the server notes about the ticket link, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the ticket link in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A link shown on the ticket screen that opens another web application. */
export interface ServiceTicketLinkCreate extends ServiceTicketLinkUpdate {
  /** Name of the ticket link. */
  name: string;
  /** Text people click on. */
  linkText: string;
  /** Address the link opens. */
  url: string;
}

/** A link shown on the ticket screen that opens another web application. */
export interface ServiceTicketLinkUpdate {
  /** Name of the ticket link. */
  name?: string;
  /** Whether the link is shown. */
  enabledFlag?: boolean | null;
  /** Text people click on. */
  linkText?: string;
  /** Address the link opens. */
  url?: string;
}

/** A ticket link in short. */
export interface ServiceTicketLinkInfo {
  /** Id of the ticket link. */
  id: number;
  /** Name of the ticket link. */
  name?: string;
  /** Text people click on. */
  linkText?: string;
  /** Address the link opens. */
  url?: string;
  /**
   * What the server notes about the ticket link, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Whether the link is shown. */
  enabledFlag?: boolean | null;
}
