// @generated from definitions/connectwise-psa/schemas/service/code.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A ready text for tasks of tickets, chosen by a short name. */
export interface Code {
  /** Id of the service code. */
  id: number;
  /** Short name by which the code is chosen. */
  name?: string;
  /** Text the code puts into a task. */
  description?: string;
  /** Id of the board whose tickets can use the code. */
  boardId?: number | null;
  /** Id of the branch location the service code belongs to. */
  locationId?: number | null;
  /** Id of the department (business unit) the service code belongs to. */
  businessUnitId?: number | null;
  /**
   * What the server notes about the service code, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the service code in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A ready text for tasks of tickets, chosen by a short name. */
export interface CodeCreate extends CodeUpdate {
  /** Short name by which the code is chosen. */
  name: string;
  /** Text the code puts into a task. */
  description: string;
}

/** A ready text for tasks of tickets, chosen by a short name. */
export interface CodeUpdate {
  /** Short name by which the code is chosen. */
  name?: string;
  /** Text the code puts into a task. */
  description?: string;
  /** Id of the board whose tickets can use the code. */
  boardId?: number | null;
  /** Id of the branch location the service code belongs to. */
  locationId?: number | null;
  /** Id of the department (business unit) the service code belongs to. */
  businessUnitId?: number | null;
}
