// @generated from definitions/connectwise-psa/schemas/system/email-connector-parsing-style.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { EmailConnectorParsingTypeReference } from "../../schemas/system/parsing-type.js";

/** A way values are taken out of e-mail. */
export interface EmailConnectorParsingStyle {
  /** Id of the parsing style. */
  id: number;
  /** Kind of value taken out of the e-mail. */
  parsingType?: EmailConnectorParsingTypeReference;
  /** Pattern by which the value is found in the text of the e-mail. */
  parseRule?: string;
  /** Place in the order in which the styles are tried, lowest first. */
  priority?: number | null;
  /**
   * What the server notes about the parsing style, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A way values are taken out of e-mail. */
export interface EmailConnectorParsingStyleCreate extends EmailConnectorParsingStyleUpdate {
  /** Kind of value taken out of the e-mail. */
  parsingType: {
    /** Id of the email connector parsing type reference. */
    id: number | null;
  };
  /** Pattern by which the value is found in the text of the e-mail. */
  parseRule: string;
  /** Place in the order in which the styles are tried, lowest first. */
  priority: number | null;
}

/** A way values are taken out of e-mail. */
export interface EmailConnectorParsingStyleUpdate {
  /** Kind of value taken out of the e-mail. */
  parsingType?: {
    /** Id of the email connector parsing type reference. */
    id: number | null;
  };
  /** Pattern by which the value is found in the text of the e-mail. */
  parseRule?: string;
  /** Place in the order in which the styles are tried, lowest first. */
  priority?: number | null;
}

/** A parsing style: how the e-mail connector reads one kind of message. */
export interface EmailConnectorParsingStyleReference {
  /** Id of the email connector parsing style reference. */
  id?: number | null;
  /** Name of the email connector parsing style reference. */
  name?: string;
  /**
   * What the server notes about the email connector parsing style reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
