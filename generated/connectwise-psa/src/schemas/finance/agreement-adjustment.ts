// @generated from definitions/connectwise-psa/schemas/finance/agreement-adjustment.yaml
// To change this file, edit that and run `npm run generate`.

import type { CustomFieldValue, CustomFieldValueInput, RecordInfo } from "../../schemas/common.js";

/** A correction of what an agreement grants or has left. */
export interface AgreementAdjustment {
  /** Id of the agreement adjustment. */
  id: number;
  /** How much is added, in the agreement's units (money, hours or incidents); negative takes away. */
  amount?: number | null;
  /** Text that says what the agreement adjustment is or is for. */
  description?: string;
  /** Day from which the adjustment counts; it falls into the period of that day. */
  effectiveDate?: string;
  /** Id of the agreement the agreement adjustment belongs to. */
  agreementId?: number | null;
  /**
   * What the server notes about the agreement adjustment, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the agreement adjustment. */
  customFields?: CustomFieldValue[];
}

/** A correction of what an agreement grants or has left. */
export interface AgreementAdjustmentCreate extends AgreementAdjustmentUpdate<never> {}

/** A correction of what an agreement grants or has left. */
export interface AgreementAdjustmentUpdate<Empty = null> {
  /** How much is added, in the agreement's units (money, hours or incidents); negative takes away. */
  amount?: number | null;
  /** Text that says what the agreement adjustment is or is for. */
  description?: string | Empty;
  /** Day from which the adjustment counts; it falls into the period of that day. */
  effectiveDate?: string | Empty;
  /** Values of the user-defined fields of the agreement adjustment. */
  customFields?: CustomFieldValueInput[] | Empty;
}
