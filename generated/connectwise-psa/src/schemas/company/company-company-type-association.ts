// @generated from definitions/connectwise-psa/schemas/company/company-company-type-association.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, CompanyTypeReference, RecordInfo } from "../../schemas/common.js";

/** The fact that a company has a type. */
export interface CompanyCompanyTypeAssociation {
  /** Id of the company type assignment. */
  id: number;
  /** Type the company has. */
  type?: CompanyTypeReference;
  /** Company that has the type. */
  company?: CompanyReference;
  /**
   * What the server notes about the company type assignment, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The fact that a company has a type. */
export interface CompanyCompanyTypeAssociationCreate extends CompanyCompanyTypeAssociationUpdate {
  /** Type the company has. */
  type: {
    /** Id of the company type. */
    id: number;
  };
  /** Company that has the type. */
  company: {
    /** Id of the company. */
    id: number;
  };
}

/** The fact that a company has a type. */
export interface CompanyCompanyTypeAssociationUpdate {
  /** Type the company has. */
  type?: {
    /** Id of the company type. */
    id: number;
  };
  /** Company that has the type. */
  company?: {
    /** Id of the company. */
    id: number;
  };
}
