// @generated from definitions/connectwise-psa/schemas/system/setup-screen.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A screen of the setup tables. */
export interface SetupScreen {
  /** Id of the setup screen. */
  id: number;
  /** Group under which the screen stands. */
  category?: string;
  /** Name of the setup screen. */
  name?: string;
  /** What is set up on the screen. */
  description?: string;
  /** What the part of the application is called on the screen. */
  moduleDescription?: string;
  /** Fixed key of the part of the application it belongs to. */
  moduleIdentifier?: string;
  /** Part of the application it belongs to, such as Service Desk. */
  moduleName?: string;
  /**
   * What the server notes about the setup screen, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
