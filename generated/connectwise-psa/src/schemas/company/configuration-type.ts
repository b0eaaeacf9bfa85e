// @generated from definitions/connectwise-psa/schemas/company/configuration-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of asset, such as Server, Firewall or Managed Workstation; it has its own questions. */
export interface ConfigurationType {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as Firewall. */
  name?: string;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Whether the type is built in. */
  systemFlag?: boolean | null;
  /**
   * What the server notes about the configuration type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of asset, such as Server, Firewall or Managed Workstation; it has its own questions. */
export interface ConfigurationTypeCreate extends ConfigurationTypeUpdate {
  /** Name of the type, such as Firewall. */
  name: string;
}

/** A kind of asset, such as Server, Firewall or Managed Workstation; it has its own questions. */
export interface ConfigurationTypeUpdate {
  /** Name of the type, such as Firewall. */
  name?: string;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Whether the type is built in. */
  systemFlag?: boolean | null;
}

/** A configuration type in short. */
export interface ConfigurationTypeInfo {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as Firewall. */
  name?: string;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Whether the type is built in. */
  systemFlag?: boolean | null;
  /**
   * What the server notes about the configuration type info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Which configuration type is copied, and the name of the copy. */
export interface ConfigurationTypeCopy {
  /** Configuration type to copy. */
  id: number;
  /** Name of the copy. */
  name: string;
}
