// @generated from definitions/connectwise-psa/schemas/company/portal-security-level.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** One of the six levels of access to the customer portal. */
export interface PortalSecurityLevel {
  /** Id of the portal security level. */
  id: number;
  /** Fixed key of the level, which stays when the caption changes. */
  captionIdentifier?: string;
  /** Whether it is the default one of the six levels. */
  isDefaultFlag?: boolean | null;
  /** Name of the level as screens show it. */
  caption?: string;
  /**
   * What the server notes about the portal security level, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** One of the six levels of access to the customer portal. */
export interface PortalSecurityLevelUpdate<Empty = null> {
  /** Whether it is the default one of the six levels. */
  isDefaultFlag?: boolean | null;
  /** Name of the level as screens show it. */
  caption?: string | Empty;
}

/** One of the six levels of access to the customer portal. */
export interface PortalSecurityLevelCreate extends PortalSecurityLevelUpdate<never> {}
