// @generated from definitions/connectwise-psa/schemas/system/member-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A group for members. */
export interface MemberType {
  /** Id of the member type. */
  id: number;
  /** Name of the member type. */
  name?: string;
  /** Whether the member type is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the member type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the member type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A group for members. */
export interface MemberTypeCreate extends MemberTypeUpdate {
  /** Name of the member type. */
  name: string;
}

/** A group for members. */
export interface MemberTypeUpdate {
  /** Name of the member type. */
  name?: string;
  /** Whether the member type is out of use. */
  inactiveFlag?: boolean | null;
}

/** A member type in short. */
export interface MemberTypeInfo {
  /** Id of the member type. */
  id: number;
  /** Name of the member type. */
  name?: string;
  /** Whether the member type is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the member type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
