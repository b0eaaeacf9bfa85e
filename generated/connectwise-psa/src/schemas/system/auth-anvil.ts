// @generated from definitions/connectwise-psa/schemas/system/auth-anvil.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The connection to an AuthAnvil server. */
export interface AuthAnvil {
  /** Id of the AuthAnvil setup. */
  id: number;
  /** Address of the AuthAnvil server. */
  serverLocationUrl?: string;
  /** Number of your site on the AuthAnvil server. */
  siteId?: number | null;
  /**
   * What the server notes about the AuthAnvil setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The connection to an AuthAnvil server. */
export interface AuthAnvilUpdate {
  /** Address of the AuthAnvil server. */
  serverLocationUrl?: string;
  /** Number of your site on the AuthAnvil server. */
  siteId?: number | null;
}

/** The connection to an AuthAnvil server. */
export interface AuthAnvilCreate extends AuthAnvilUpdate {
  /** Address of the AuthAnvil server. */
  serverLocationUrl: string;
  /** Number of your site on the AuthAnvil server. */
  siteId: number | null;
}
