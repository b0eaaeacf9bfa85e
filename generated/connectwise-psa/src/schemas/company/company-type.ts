// @generated from definitions/connectwise-psa/schemas/company/company-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A group companies are sorted into, such as Client, Prospect or Vendor. */
export interface CompanyType {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as Client. */
  name?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether companies of this type count as vendors. */
  vendorFlag?: boolean | null;
  /** Whether an alert is shown on tickets of such companies. */
  serviceAlertFlag?: boolean | null;
  /** Alert shown on tickets. */
  serviceAlertMessage?: string;
  /**
   * What the server notes about the company type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A group companies are sorted into, such as Client, Prospect or Vendor. */
export interface CompanyTypeCreate extends CompanyTypeUpdate<never> {
  /** Name of the type, such as Client. */
  name: string;
}

/** A group companies are sorted into, such as Client, Prospect or Vendor. */
export interface CompanyTypeUpdate<Empty = null> {
  /** Name of the type, such as Client. */
  name?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether companies of this type count as vendors. */
  vendorFlag?: boolean | null;
  /** Whether an alert is shown on tickets of such companies. */
  serviceAlertFlag?: boolean | null;
  /** Alert shown on tickets. */
  serviceAlertMessage?: string | Empty;
}

/** A company type in short. */
export interface CompanyTypeInfo {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as Client. */
  name?: string;
  /** Whether companies of this type count as vendors. */
  isVendor?: boolean;
  /**
   * What the server notes about the company type info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
