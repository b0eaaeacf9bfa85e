// @generated from definitions/connectwise-psa/schemas/system/parsing-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A parsing type: which part of a message the e-mail connector looks at. */
export interface EmailConnectorParsingTypeReference {
  /** Id of the email connector parsing type reference. */
  id?: number | null;
  /** Name of the email connector parsing type reference. */
  name?: string;
  /**
   * What the server notes about the email connector parsing type reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** A way in which the e-mail connector finds a value in incoming mail. */
export interface ParsingType {
  /** Id of the e-mail parsing type. */
  id: number;
  /** Name of the e-mail parsing type. */
  name?: string;
  /** Rule or pattern by which the value is found in the mail. */
  parseRule?: string;
  /** Whether the e-mail parsing type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the e-mail parsing type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
