// @generated from definitions/connectwise-psa/schemas/service/service-location.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Where work is done, such as On-Site, In-house or Remote. */
export interface ServiceLocation {
  /** Id of the service location. */
  id: number;
  /** Name of the service location, such as On-Site. */
  name?: string;
  /** Which of the three kinds of place it is. */
  where?: "OnSite" | "Remote" | "InHouse";
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the service location, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Where work is done, such as On-Site, In-house or Remote. */
export interface ServiceLocationCreate extends ServiceLocationUpdate {
  /** Name of the service location, such as On-Site. */
  name: string;
  /** Which of the three kinds of place it is. */
  where: "OnSite" | "Remote" | "InHouse";
}

/** Where work is done, such as On-Site, In-house or Remote. */
export interface ServiceLocationUpdate {
  /** Name of the service location, such as On-Site. */
  name?: string;
  /** Which of the three kinds of place it is. */
  where?: "OnSite" | "Remote" | "InHouse";
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
}

/** A service location in short. */
export interface ServiceLocationInfo {
  /** Id of the service location. */
  id: number;
  /** Name of the service location, such as On-Site. */
  name?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the service location info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
