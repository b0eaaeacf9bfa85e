// @generated from definitions/connectwise-psa/schemas/company/contact-type-association.yaml
// To change this file, edit that and run `npm run generate`.

import type { ContactReference, ContactTypeReference, RecordInfo } from "../../schemas/common.js";

/** The fact that a contact has a type. */
export interface ContactTypeAssociation {
  /** Id of the association. */
  id: number;
  /** Type the contact has. */
  type?: ContactTypeReference;
  /** Contact who has the type. */
  contact?: ContactReference;
  /**
   * What the server notes about the type of a contact, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The fact that a contact has a type. */
export interface ContactTypeAssociationCreate extends ContactTypeAssociationUpdate {
  /** Type the contact has. */
  type: {
    /** Id of the contact type. */
    id: number;
  };
}

/** The fact that a contact has a type. */
export interface ContactTypeAssociationUpdate {
  /** Type the contact has. */
  type?: {
    /** Id of the contact type. */
    id: number;
  };
}
