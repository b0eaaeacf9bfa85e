// @generated from definitions/connectwise-psa/schemas/system/parsing-variable.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A parsing variable: what the e-mail connector can find in a message or set on a ticket. */
export interface EmailConnectorParsingVariableReference {
  /** Id of the email connector parsing variable reference. */
  id?: number | null;
  /** Name of the email connector parsing variable reference. */
  name?: string;
  /** Short code by which the email connector parsing variable reference is known. */
  identifier?: string;
  /**
   * What the server notes about the email connector parsing variable reference, such as who changed it last and when,
   * and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A ticket value that the e-mail connector can fill from incoming mail. */
export interface ParsingVariable {
  /** Id of the e-mail parsing variable. */
  id: number;
  /** Name of the e-mail parsing variable. */
  name?: string;
  /** Fixed key by which parsing rules name the variable. */
  code?: string;
  /**
   * What the server notes about the e-mail parsing variable, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
