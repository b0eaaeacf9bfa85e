// @generated from definitions/connectwise-psa/schemas/company/portal-configuration-payment-processor.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A payment service through which customers can pay on a portal. */
export interface PortalConfigurationPaymentProcessor {
  /** Id of the payment service. */
  id: number;
  /** Name of the payment service. */
  name?: string;
  /** Address the payment service offers for trials. */
  testURL?: string;
}

/** A payment service through which customers pay invoices in the portal. */
export interface PortalConfigurationPaymentProcessorReference {
  /** Id of the portal configuration payment processor reference. */
  id?: number | null;
  /** Name of the portal configuration payment processor reference. */
  name?: string;
  /**
   * What the server notes about the portal configuration payment processor reference, such as who changed it last and
   * when, and addresses of related records.
   */
  _info?: RecordInfo;
}
