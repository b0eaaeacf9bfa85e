// @generated from definitions/connectwise-psa/schemas/system/management-network-security.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The login to the management site of a network security product. */
export interface ManagementNetworkSecurity {
  /** Id of the network security setup. */
  id: number;
  /** Name of the network security setup. */
  name?: string;
  /** Login name at the management site. */
  username?: string;
  /** Address of the management site. */
  site?: string;
  /**
   * What the server notes about the network security setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the network security setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The login to the management site of a network security product. */
export interface ManagementNetworkSecurityCreate extends ManagementNetworkSecurityUpdate<never> {
  /** Name of the network security setup. */
  name: string;
  /** Address of the management site. */
  site: string;
}

/** The login to the management site of a network security product. */
export interface ManagementNetworkSecurityUpdate<Empty = null> {
  /** Name of the network security setup. */
  name?: string;
  /** Login name at the management site. */
  username?: string | Empty;
  /** Password at the management site; keep it secret. */
  password?: string | Empty;
  /** Address of the management site. */
  site?: string;
}
