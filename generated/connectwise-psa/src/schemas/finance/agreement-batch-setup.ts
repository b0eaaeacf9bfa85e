// @generated from definitions/connectwise-psa/schemas/finance/agreement-batch-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** When agreement invoices are made automatically. */
export interface AgreementBatchSetup {
  /** Id of the agreement batch setup. */
  id: number;
  /** When agreement invoices are made the next time. */
  nextRunDate?: string;
  /** How many days before the start of a period its invoices are made. */
  daysInAdvance?: number | null;
  /**
   * What the server notes about the agreement batch setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the agreement batch setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** When agreement invoices are made automatically. */
export interface AgreementBatchSetupUpdate {
  /** When agreement invoices are made the next time. */
  nextRunDate?: string;
  /** How many days before the start of a period its invoices are made. */
  daysInAdvance?: number | null;
}

/** When agreement invoices are made automatically. */
export interface AgreementBatchSetupCreate extends AgreementBatchSetupUpdate {
  /** When agreement invoices are made the next time. */
  nextRunDate: string;
  /** How many days before the start of a period its invoices are made. */
  daysInAdvance: number | null;
}
