// @generated from definitions/connectwise-psa/schemas/company/company-contact-type-association.yaml
// To change this file, edit that and run `npm run generate`.

import type { ContactReference, ContactTypeReference, RecordInfo } from "../../schemas/common.js";

/** The fact that a contact has a type. */
export interface CompanyContactTypeAssociation {
  /** Id of the contact type assignment. */
  id: number;
  /** Type the contact has. */
  type?: ContactTypeReference;
  /** Contact who has the type. */
  contact?: ContactReference;
  /**
   * What the server notes about the contact type assignment, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The fact that a contact has a type. */
export interface CompanyContactTypeAssociationCreate extends CompanyContactTypeAssociationUpdate {
  /** Type the contact has. */
  type: {
    /** Id of the contact type. */
    id: number;
  };
  /** Contact who has the type. */
  contact: {
    /** Id of the contact. */
    id: number;
  };
}

/** The fact that a contact has a type. */
export interface CompanyContactTypeAssociationUpdate {
  /** Type the contact has. */
  type?: {
    /** Id of the contact type. */
    id: number;
  };
  /** Contact who has the type. */
  contact?: {
    /** Id of the contact. */
    id: number;
  };
}
