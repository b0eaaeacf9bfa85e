// @generated from definitions/connectwise-psa/schemas/system/managed-device-account.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { ManagedDevicesIntegrationReference } from "../../schemas/company/managed-devices-integration.js";

/** The login of a member at a remote monitoring tool. */
export interface ManagedDeviceAccount {
  /** Id of the managed device account. */
  id: number;
  /** Login name at the remote monitoring tool. */
  username?: string;
  /** Connection to the remote monitoring tool the login is for. */
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /**
   * What the server notes about the managed device account, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The login of a member at a remote monitoring tool. */
export interface ManagedDeviceAccountInput {
  /** Id of the managed device account. */
  id?: number;
  /** Login name at the remote monitoring tool. */
  username?: string;
  /** Password at the remote monitoring tool; keep it secret. */
  password?: string;
  /** Connection to the remote monitoring tool the login is for. */
  managedDevicesIntegration?: {
    /** Id of the managed devices integration reference. */
    id: number | null;
  };
}
