// @generated from definitions/connectwise-psa/schemas/company/contact-relationship.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A way in which a contact can stand to somebody else, such as Assistant. */
export interface ContactRelationship {
  /** Id of the contact relationship. */
  id: number;
  /** Name of the contact relationship. */
  name?: string;
  /**
   * What the server notes about the contact relationship, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the contact relationship in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A way in which a contact can stand to somebody else, such as Assistant. */
export interface ContactRelationshipCreate extends ContactRelationshipUpdate {
  /** Name of the contact relationship. */
  name: string;
}

/** A way in which a contact can stand to somebody else, such as Assistant. */
export interface ContactRelationshipUpdate {
  /** Name of the contact relationship. */
  name?: string;
}
