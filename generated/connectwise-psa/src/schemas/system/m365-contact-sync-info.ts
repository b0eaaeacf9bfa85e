// @generated from definitions/connectwise-psa/schemas/system/m365-contact-sync-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A contact sync with Microsoft 365 in short. */
export interface M365ContactSyncInfo {
  /** Id of the Microsoft 365 contact sync. */
  id: number;
  /** Name of the Microsoft 365 contact sync. */
  name?: string;
  /**
   * What the server notes about the Microsoft 365 contact sync, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
