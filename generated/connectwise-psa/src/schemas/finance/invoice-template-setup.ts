// @generated from definitions/connectwise-psa/schemas/finance/invoice-template-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** An invoice layout to choose on an invoice. */
export interface InvoiceTemplateSetup {
  /** Id of the invoice template setup. */
  id: number;
  /** Name of the invoice template setup. */
  name?: string;
  /** Whether the layout was made by you and is not built in. */
  customFlag?: boolean | null;
  /**
   * What the server notes about the invoice template setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
