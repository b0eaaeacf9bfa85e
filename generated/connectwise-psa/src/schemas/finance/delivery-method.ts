// @generated from definitions/connectwise-psa/schemas/finance/delivery-method.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How invoices reach a customer. */
export interface DeliveryMethod {
  /** Id of the invoice delivery method. */
  id: number;
  /** Name of the invoice delivery method. */
  name?: string;
  /** Whether the invoice delivery method is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether invoices go out by e-mail in this way. */
  emailFlag?: boolean | null;
  /** Whether an outside integration sends the invoice by e-mail. */
  integrationEmailFlag?: boolean | null;
  /** Whether an outside integration prints and mails the invoice. */
  integrationPrintFlag?: boolean | null;
  /** Whether the outside integration is switched on for this method. */
  integrationActiveFlag?: boolean | null;
  /**
   * What the server notes about the invoice delivery method, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the invoice delivery method in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How invoices reach a customer. */
export interface DeliveryMethodCreate extends DeliveryMethodUpdate {
  /** Name of the invoice delivery method. */
  name: string;
}

/** How invoices reach a customer. */
export interface DeliveryMethodUpdate {
  /** Name of the invoice delivery method. */
  name?: string;
  /** Whether the invoice delivery method is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether invoices go out by e-mail in this way. */
  emailFlag?: boolean | null;
  /** Whether an outside integration sends the invoice by e-mail. */
  integrationEmailFlag?: boolean | null;
  /** Whether an outside integration prints and mails the invoice. */
  integrationPrintFlag?: boolean | null;
  /** Whether the outside integration is switched on for this method. */
  integrationActiveFlag?: boolean | null;
}
