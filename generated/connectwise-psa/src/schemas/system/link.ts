// @generated from definitions/connectwise-psa/schemas/system/link.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A custom link on a screen. */
export interface Link {
  /** Id of the screen link. */
  id: number;
  /** Label of the link on the screen. */
  name?: string;
  /** Id of the database table whose values the address can hold. */
  tableReferenceId?: number | null;
  /** Address that opens; placeholders in it are replaced by values of the record. */
  url?: string;
  /** Screen that shows the link. */
  screenLink?: "Company" | "Contact" | "Service" | "Invoice" | "PurchaseOrder" | "SalesOrder" | null;
  /**
   * What the server notes about the screen link, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the screen link in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A custom link on a screen. */
export interface LinkCreate extends LinkUpdate<never> {
  /** Label of the link on the screen. */
  name: string;
}

/** A custom link on a screen. */
export interface LinkUpdate<Empty = null> {
  /** Label of the link on the screen. */
  name?: string;
  /** Id of the database table whose values the address can hold. */
  tableReferenceId?: number | null;
  /** Address that opens; placeholders in it are replaced by values of the record. */
  url?: string | Empty;
  /** Screen that shows the link. */
  screenLink?: "Company" | "Contact" | "Service" | "Invoice" | "PurchaseOrder" | "SalesOrder" | null;
}

/** A screen link in short. */
export interface LinkInfo {
  /** Id of the link. */
  id: number;
  /** Label of the link on the screen. */
  name?: string;
  /** Screen that shows the link. */
  screenLink?: "Company" | "Contact" | "Service" | "Invoice" | "PurchaseOrder" | "SalesOrder" | null;
  /** What the server notes about the link, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}

/** The record for which a link is resolved, and the address that results. */
export interface LinkResolveUrlInfoCreate {
  /** Id of the company, contact, ticket or other record whose values go into the address. */
  referenceId: number | null;
  /** Finished address with the values of the record; leave it out of the request. */
  url?: string;
}

/** The record for which a link is resolved, and the address that results. */
export interface LinkResolveUrlInfo {
  /** Id of the company, contact, ticket or other record whose values go into the address. */
  referenceId?: number | null;
  /** Finished address with the values of the record; leave it out of the request. */
  url?: string;
}
