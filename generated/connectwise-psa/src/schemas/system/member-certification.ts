// @generated from definitions/connectwise-psa/schemas/system/member-certification.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, MemberReference, RecordInfo } from "../../schemas/common.js";
import type { CertificationReference } from "../../schemas/system/certification.js";

/** A certification of a member. */
export interface MemberCertification {
  /** Id of the member certification. */
  id: number;
  /** Certification the member holds or works toward. */
  certification?: CertificationReference;
  /** How far the member is, from 0 to 100. */
  percentComplete?: number | null;
  /** When the member passed. */
  dateReceived?: string;
  /** Until when the certification is valid. */
  dateExpires?: string;
  /** Number on the certificate. */
  certificationNumber?: string;
  /** Remarks on the certification. */
  notes?: string;
  /** Member who holds it. */
  member?: MemberReference;
  /** Vendor that grants the certification. */
  company?: CompanyReference;
  /**
   * What the server notes about the member certification, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A certification of a member. */
export interface MemberCertificationCreate extends MemberCertificationUpdate<never> {
  /** Certification the member holds or works toward. */
  certification: {
    /** Id of the certification reference. */
    id: number | null;
  };
}

/** A certification of a member. */
export interface MemberCertificationUpdate<Empty = null> {
  /** Certification the member holds or works toward. */
  certification?: {
    /** Id of the certification reference. */
    id: number | null;
  };
  /** How far the member is, from 0 to 100. */
  percentComplete?: number | null;
  /** When the member passed. */
  dateReceived?: string | Empty;
  /** Until when the certification is valid. */
  dateExpires?: string | Empty;
  /** Number on the certificate. */
  certificationNumber?: string | Empty;
  /** Remarks on the certification. */
  notes?: string | Empty;
  /** Vendor that grants the certification. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
}
