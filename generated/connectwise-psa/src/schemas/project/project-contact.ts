// @generated from definitions/connectwise-psa/schemas/project/project-contact.yaml
// To change this file, edit that and run `npm run generate`.

import type { ContactReference, RecordInfo } from "../../schemas/common.js";

/** A person who has to do with a project. */
export interface ProjectContact {
  /** Id of the project contact. */
  id: number;
  /** Id of the project the contact is on. */
  projectId?: number;
  /** Person at the customer who takes part in the project. */
  contact?: ContactReference;
  /**
   * What the server notes about the project contact, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A person who has to do with a project. */
export interface ProjectContactCreate {
  /** Person at the customer who takes part in the project. */
  contact: {
    /** Id of the contact. */
    id: number;
  };
}
