// @generated from definitions/connectwise-psa/schemas/system/department.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A department (business unit) of your own organization, such as Managed Services or Sales. */
export interface Department {
  /** Id of the department. */
  id: number;
  /** Short code of the department. */
  identifier?: string;
  /** Name of the department. */
  name?: string;
  /**
   * What the server notes about the department, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A department (business unit) of your own organization, such as Managed Services or Sales. */
export interface DepartmentCreate extends DepartmentUpdate {
  /** Short code of the department. */
  identifier: string;
  /** Name of the department. */
  name: string;
}

/** A department (business unit) of your own organization, such as Managed Services or Sales. */
export interface DepartmentUpdate {
  /** Short code of the department. */
  identifier?: string;
  /** Name of the department. */
  name?: string;
}

/** A department in short. */
export interface DepartmentInfo {
  /** Id of the department. */
  id: number;
  /** Name of the department. */
  name?: string;
  /**
   * What the server notes about the department info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
