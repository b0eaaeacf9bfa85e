// @generated from definitions/connectwise-psa/schemas/finance/agreement-site.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  RecordInfo,
  SiteReference,
} from "../../schemas/common.js";

/** A company and site that an agreement covers. */
export interface AgreementSite {
  /** Id of the agreement site. */
  id: number;
  /** Customer who has the agreement. */
  company?: CompanyReference;
  /** Address of the customer the agreement covers. */
  site?: SiteReference;
  /** Id of the agreement the agreement site belongs to. */
  agreementId?: number | null;
  /**
   * What the server notes about the agreement site, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the agreement site. */
  customFields?: CustomFieldValue[];
}

/** A company and site that an agreement covers. */
export interface AgreementSiteCreate extends AgreementSiteUpdate<never> {
  /** Customer who has the agreement. */
  company: {
    /** Id of the company. */
    id: number;
  };
}

/** A company and site that an agreement covers. */
export interface AgreementSiteUpdate<Empty = null> {
  /** Customer who has the agreement. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Address of the customer the agreement covers. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Values of the user-defined fields of the agreement site. */
  customFields?: CustomFieldValueInput[] | Empty;
}
