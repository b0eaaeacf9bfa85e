// @generated from definitions/connectwise-psa/schemas/finance/company-finance.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  EmailTemplateReference,
  RecordInfo,
} from "../../schemas/common.js";

/** Billing rules of one company. */
export interface CompanyFinance {
  /** Id of the finance setting of the company. */
  id: number;
  /** Whether the rules here come before those of the billing setup. */
  billOverrideFlag?: boolean | null;
  /** Whether each service ticket gets an invoice of its own. */
  billSrFlag?: boolean | null;
  /** Whether service tickets are billed only once they are closed. */
  billCompleteSrFlag?: boolean | null;
  /** Whether time and expenses of service tickets are billed before approval. */
  billUnapprovedSrFlag?: boolean | null;
  /** Whether the down payment of a project may be used for that project only. */
  billRestrictPmFlag?: boolean | null;
  /** Whether projects are billed only once they are closed. */
  billCompletePmFlag?: boolean | null;
  /** Whether time and expenses of projects are billed before approval. */
  billUnapprovedPmFlag?: boolean | null;
  /** Template of the e-mail with which the company gets its invoices. */
  emailTemplate?: EmailTemplateReference;
  /** Company the finance setting of the company concerns. */
  company?: CompanyReference;
  /**
   * What the server notes about the finance setting of the company, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the finance setting of the company. */
  customFields?: CustomFieldValue[];
}

/** Billing rules of one company. */
export interface CompanyFinanceUpdate<Empty = null> {
  /** Whether the rules here come before those of the billing setup. */
  billOverrideFlag?: boolean | null;
  /** Whether each service ticket gets an invoice of its own. */
  billSrFlag?: boolean | null;
  /** Whether service tickets are billed only once they are closed. */
  billCompleteSrFlag?: boolean | null;
  /** Whether time and expenses of service tickets are billed before approval. */
  billUnapprovedSrFlag?: boolean | null;
  /** Whether the down payment of a project may be used for that project only. */
  billRestrictPmFlag?: boolean | null;
  /** Whether projects are billed only once they are closed. */
  billCompletePmFlag?: boolean | null;
  /** Whether time and expenses of projects are billed before approval. */
  billUnapprovedPmFlag?: boolean | null;
  /** Template of the e-mail with which the company gets its invoices. */
  emailTemplate?:
    | {
        /** Id of the e-mail template. */
        id: number;
      }
    | Empty;
  /** Values of the user-defined fields of the finance setting of the company. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** Billing rules of one company. */
export interface CompanyFinanceCreate extends CompanyFinanceUpdate<never> {}
