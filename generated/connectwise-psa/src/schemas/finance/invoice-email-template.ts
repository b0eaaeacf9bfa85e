// @generated from definitions/connectwise-psa/schemas/finance/invoice-email-template.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { BillingStatusReference } from "../../schemas/finance/billing-status.js";
import type { ServiceSurveyReference } from "../../schemas/service/service-survey.js";

/** Text and sender of the e-mail that carries an invoice. */
export interface InvoiceEmailTemplate {
  /** Id of the invoice e-mail template. */
  id: number;
  /** Name of the invoice e-mail template. */
  name?: string;
  /** Survey the e-mail links to. */
  serviceSurvey?: ServiceSurveyReference;
  /** Whether the e-mail comes from the member who sends it, not from the address in emailAddress. */
  useSenderFlag?: boolean | null;
  /** Given name of the sender, needed when useSenderFlag is false. */
  firstName?: string;
  /** Family name of the sender, needed when useSenderFlag is false. */
  lastName?: string;
  /** Address of the sender, needed when useSenderFlag is false. */
  emailAddress?: string;
  /** Subject line of the e-mail. */
  subject?: string;
  /** Text of the e-mail; tokens in it are filled in when it is sent. */
  body?: string;
  /** Whether the sender gets a copy of the e-mail. */
  copySenderFlag?: boolean | null;
  /** Billing status the invoice gets once it was sent. */
  invoiceStatus?: BillingStatusReference;
  /** Whether the invoice is attached as a PDF. */
  attachInvoiceFlag?: boolean | null;
  /**
   * What the server notes about the invoice e-mail template, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the invoice e-mail template in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Text and sender of the e-mail that carries an invoice. */
export interface InvoiceEmailTemplateCreate extends InvoiceEmailTemplateUpdate<never> {
  /** Name of the invoice e-mail template. */
  name: string;
  /** Subject line of the e-mail. */
  subject: string;
}

/** Text and sender of the e-mail that carries an invoice. */
export interface InvoiceEmailTemplateUpdate<Empty = null> {
  /** Name of the invoice e-mail template. */
  name?: string;
  /** Survey the e-mail links to. */
  serviceSurvey?:
    | {
        /** Id of the service survey reference. */
        id: number | null;
      }
    | Empty;
  /** Whether the e-mail comes from the member who sends it, not from the address in emailAddress. */
  useSenderFlag?: boolean | null;
  /** Given name of the sender, needed when useSenderFlag is false. */
  firstName?: string | Empty;
  /** Family name of the sender, needed when useSenderFlag is false. */
  lastName?: string | Empty;
  /** Address of the sender, needed when useSenderFlag is false. */
  emailAddress?: string | Empty;
  /** Subject line of the e-mail. */
  subject?: string;
  /** Text of the e-mail; tokens in it are filled in when it is sent. */
  body?: string | Empty;
  /** Whether the sender gets a copy of the e-mail. */
  copySenderFlag?: boolean | null;
  /** Billing status the invoice gets once it was sent. */
  invoiceStatus?:
    | {
        /** Id of the billing status reference. */
        id: number | null;
      }
    | Empty;
  /** Whether the invoice is attached as a PDF. */
  attachInvoiceFlag?: boolean | null;
}

/** Short form of an invoice e-mail template. */
export interface InvoiceEmailTemplateInfo {
  /** Id of the invoice e-mail template. */
  id: number;
  /** Name of the invoice e-mail template. */
  name?: string;
  /**
   * What the server notes about the invoice e-mail template, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
