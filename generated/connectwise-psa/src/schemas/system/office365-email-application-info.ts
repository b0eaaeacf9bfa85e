// @generated from definitions/connectwise-psa/schemas/system/office365-email-application-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** An application registered in Microsoft 365 through which mailboxes are read. */
export interface Office365EmailApplicationInfo {
  /** Id of the Microsoft 365 mail application. */
  id: number;
  /** Name of the Microsoft 365 mail application. */
  name?: string;
  /**
   * What the server notes about the Microsoft 365 mail application, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}
