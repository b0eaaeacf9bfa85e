// @generated from definitions/connectwise-psa/schemas/finance/agreement-type-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { BillingTermsReference, RecordInfo } from "../../schemas/common.js";

/** Short form of an agreement type. */
export interface AgreementTypeInfo {
  /** Id of the agreement type. */
  id: number;
  /** Name of the agreement type. */
  name?: string;
  /** Whether the agreement type is out of use. */
  inactiveFlag?: boolean | null;
  /** Unit the covered work is counted in. */
  applicationUnits?: "Amount" | "Hours" | "Incidents" | null;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /**
   * What the server notes about the agreement type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
