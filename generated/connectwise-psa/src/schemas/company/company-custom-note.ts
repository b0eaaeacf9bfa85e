// @generated from definitions/connectwise-psa/schemas/company/company-custom-note.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, CompanyStatusReference, RecordInfo } from "../../schemas/common.js";

/** A message of one company's own for a company status. */
export interface CompanyCustomNote {
  /** Id of the company status note. */
  id: number;
  /** Message members see when they open the company while it has the status. */
  customNote?: string;
  /** Company status the message is for. */
  status?: CompanyStatusReference;
  /** Company the message is shown for. */
  company?: CompanyReference;
  /**
   * What the server notes about the company status note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A message of one company's own for a company status. */
export interface CompanyCustomNoteCreate extends CompanyCustomNoteUpdate {
  /** Message members see when they open the company while it has the status. */
  customNote: string;
  /** Company status the message is for. */
  status: {
    /** Id of the company status. */
    id: number;
  };
}

/** A message of one company's own for a company status. */
export interface CompanyCustomNoteUpdate {
  /** Message members see when they open the company while it has the status. */
  customNote?: string;
  /** Company status the message is for. */
  status?: {
    /** Id of the company status. */
    id: number;
  };
}
