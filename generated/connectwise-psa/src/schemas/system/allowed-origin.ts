// @generated from definitions/connectwise-psa/schemas/system/allowed-origin.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A web origin ConnectWise PSA trusts. */
export interface AllowedOrigin {
  /** Id of the allowed origin. */
  id: number;
  /** Scheme and host of the trusted site, such as https://portal.example.com. */
  origin?: string;
  /** Which site or application the origin belongs to. */
  description?: string;
  /** When the entry was last changed, in UTC. */
  lastUpdateUtc?: string;
  /** Login name of the member who changed it last. */
  updatedBy?: string;
  /**
   * What the server notes about the allowed origin, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A web origin ConnectWise PSA trusts. */
export interface AllowedOriginCreate extends AllowedOriginUpdate {
  /** Scheme and host of the trusted site, such as https://portal.example.com. */
  origin: string;
  /** Which site or application the origin belongs to. */
  description: string;
}

/** A web origin ConnectWise PSA trusts. */
export interface AllowedOriginUpdate {
  /** Scheme and host of the trusted site, such as https://portal.example.com. */
  origin?: string;
  /** Which site or application the origin belongs to. */
  description?: string;
}
