// @generated from definitions/connectwise-psa/schemas/company/ownership-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A form of ownership a company can have, such as Private or Public. */
export interface OwnershipType {
  /** Id of the ownership type. */
  id: number;
  /** Name of the ownership type. */
  name?: string;
  /**
   * What the server notes about the ownership type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the ownership type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A form of ownership a company can have, such as Private or Public. */
export interface OwnershipTypeCreate extends OwnershipTypeUpdate {
  /** Name of the ownership type. */
  name: string;
}

/** A form of ownership a company can have, such as Private or Public. */
export interface OwnershipTypeUpdate {
  /** Name of the ownership type. */
  name?: string;
}

/** An ownership type in short. */
export interface OwnershipTypeInfo {
  /** Id of the ownership type. */
  id: number;
  /** Name of the ownership type. */
  name?: string;
  /**
   * What the server notes about the ownership type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
