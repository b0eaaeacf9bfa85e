// @generated from definitions/connectwise-psa/schemas/company/portal-security-setting.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Which security levels may use a function of the customer portal. */
export interface PortalSecuritySetting {
  /** Id of the portal security setting. */
  id: number;
  /** Fixed key of the portal function. */
  functionIdentifier?: string;
  /** What the function lets a contact do. */
  functionDescription?: string;
  /** Whether contacts with security level one may use the function. */
  levelOne?: boolean | null;
  /** Whether contacts with security level two may use the function. */
  levelTwo?: boolean | null;
  /** Whether contacts with security level three may use the function. */
  levelThree?: boolean | null;
  /** Whether contacts with security level four may use the function. */
  levelFour?: boolean | null;
  /** Whether contacts with security level five may use the function. */
  levelFive?: boolean | null;
  /** Whether contacts with security level six may use the function. */
  levelSix?: boolean | null;
  /**
   * What the server notes about the portal security setting, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Which security levels may use a function of the customer portal. */
export interface PortalSecuritySettingUpdate {
  /** Whether contacts with security level one may use the function. */
  levelOne?: boolean | null;
  /** Whether contacts with security level two may use the function. */
  levelTwo?: boolean | null;
  /** Whether contacts with security level three may use the function. */
  levelThree?: boolean | null;
  /** Whether contacts with security level four may use the function. */
  levelFour?: boolean | null;
  /** Whether contacts with security level five may use the function. */
  levelFive?: boolean | null;
  /** Whether contacts with security level six may use the function. */
  levelSix?: boolean | null;
}

/** Which security levels may use a function of the customer portal. */
export interface PortalSecuritySettingCreate extends PortalSecuritySettingUpdate {}
