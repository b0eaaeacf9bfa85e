// @generated from definitions/connectwise-psa/schemas/company/contact-department.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A department on the customer's side in which contacts work. */
export interface ContactDepartment {
  /** Id of the contact department. */
  id: number;
  /** Name of the contact department. */
  name?: string;
  /**
   * What the server notes about the contact department, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the contact department in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A department on the customer's side in which contacts work. */
export interface ContactDepartmentCreate extends ContactDepartmentUpdate {
  /** Name of the contact department. */
  name: string;
}

/** A department on the customer's side in which contacts work. */
export interface ContactDepartmentUpdate {
  /** Name of the contact department. */
  name?: string;
}

/** A contact department in short. */
export interface ContactDepartmentInfo {
  /** Id of the contact department. */
  id: number;
  /** Name of the contact department. */
  name?: string;
  /**
   * What the server notes about the contact department, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
