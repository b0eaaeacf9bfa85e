// @generated from definitions/connectwise-psa/schemas/system/certification.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, RecordInfo } from "../../schemas/common.js";

/** A certification members can hold. */
export interface Certification {
  /** Id of the certification. */
  id: number;
  /** Name of the certification. */
  name?: string;
  /** Vendor that grants the certification. */
  company?: CompanyReference;
  /**
   * What the server notes about the certification, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the certification in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A certification members can hold. */
export interface CertificationCreate extends CertificationUpdate {
  /** Name of the certification. */
  name: string;
  /** Vendor that grants the certification. */
  company: {
    /** Id of the company. */
    id: number;
  };
}

/** A certification members can hold. */
export interface CertificationUpdate {
  /** Name of the certification. */
  name?: string;
  /** Vendor that grants the certification. */
  company?: {
    /** Id of the company. */
    id: number;
  };
}

/** A certification that members can gain. */
export interface CertificationReference {
  /** Id of the certification reference. */
  id?: number | null;
  /** Name of the certification reference. */
  name?: string;
  /**
   * What the server notes about the certification reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
