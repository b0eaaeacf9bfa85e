// @generated from definitions/connectwise-psa/schemas/service/service-source.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How a ticket came in, such as Phone, Email Connector or Portal. */
export interface ServiceSource {
  /** Id of the source. */
  id: number;
  /** Name of the source, such as Phone. */
  name?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Login name of the member who made it. */
  enteredBy?: string;
  /** When it was made. */
  dateEntered?: string;
  /**
   * What the server notes about the service source, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How a ticket came in, such as Phone, Email Connector or Portal. */
export interface ServiceSourceCreate extends ServiceSourceUpdate {
  /** Name of the source, such as Phone. */
  name: string;
}

/** How a ticket came in, such as Phone, Email Connector or Portal. */
export interface ServiceSourceUpdate {
  /** Name of the source, such as Phone. */
  name?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
}

/** A source in short. */
export interface ServiceSourceInfo {
  /** Id of the source. */
  id: number;
  /** Name of the source, such as Phone. */
  name?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the service source info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
