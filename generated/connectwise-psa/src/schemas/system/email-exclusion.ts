// @generated from definitions/connectwise-psa/schemas/system/email-exclusion.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** An entry that keeps e-mail out of the automatic handling. */
export interface EmailExclusion {
  /** Id of the excluded e-mail sender. */
  id: number;
  /** Address or text of the e-mail to keep out. */
  description?: string;
  /**
   * What the server notes about the excluded e-mail sender, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the excluded e-mail sender in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** An entry that keeps e-mail out of the automatic handling. */
export interface EmailExclusionCreate extends EmailExclusionUpdate {
  /** Address or text of the e-mail to keep out. */
  description: string;
}

/** An entry that keeps e-mail out of the automatic handling. */
export interface EmailExclusionUpdate {
  /** Address or text of the e-mail to keep out. */
  description?: string;
}
