// @generated from definitions/connectwise-psa/schemas/company/portal-configuration-invoice-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemLocationReference } from "../../schemas/common.js";
import type { PortalConfigurationPaymentProcessorReference } from "../../schemas/company/portal-configuration-payment-processor.js";
import type { PortalConfigurationReference } from "../../schemas/company/portal-configuration.js";

/** How a portal shows invoices and takes payments. */
export interface PortalConfigurationInvoiceSetup {
  /** Id of the invoice setup of the customer portal. */
  id: number;
  /** Portal the setup belongs to. */
  portalConfiguration?: PortalConfigurationReference;
  /** Whether the portal shows invoices and payments. */
  displayInvPmtFlag?: boolean | null;
  /** Whether customers can pay invoices on the portal. */
  allowInvPmtFlag?: boolean | null;
  /** Location of your own organization whose invoices the setup is for. */
  location?: SystemLocationReference;
  /** Payment service that takes the money. */
  paymentProcessor?: PortalConfigurationPaymentProcessorReference;
  /** User name of your account at the payment service. */
  login?: string;
  /** Address of the payment service in place of its usual one. */
  urlOverride?: string;
  /** Ids of the billing statuses an invoice must have to be shown. */
  billingStatusIds?: number[];
  /** True shows invoices of every billing status. */
  addAllStatuses?: boolean | null;
  /** True takes every billing status off the list. */
  removeAllStatuses?: boolean | null;
  /**
   * What the server notes about the invoice setup of the customer portal, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** How a portal shows invoices and takes payments. */
export interface PortalConfigurationInvoiceSetupUpdate<Empty = null> {
  /** Whether the portal shows invoices and payments. */
  displayInvPmtFlag?: boolean | null;
  /** Whether customers can pay invoices on the portal. */
  allowInvPmtFlag?: boolean | null;
  /** Location of your own organization whose invoices the setup is for. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Payment service that takes the money. */
  paymentProcessor?:
    | {
        /** Id of the portal configuration payment processor reference. */
        id: number | null;
      }
    | Empty;
  /** User name of your account at the payment service. */
  login?: string | Empty;
  /** Password of your account at the payment service. */
  password?: string | Empty;
  /** Address of the payment service in place of its usual one. */
  urlOverride?: string | Empty;
  /** Ids of the billing statuses an invoice must have to be shown. */
  billingStatusIds?: number[] | Empty;
  /** True shows invoices of every billing status. */
  addAllStatuses?: boolean | null;
  /** True takes every billing status off the list. */
  removeAllStatuses?: boolean | null;
}

/** How a portal shows invoices and takes payments. */
export interface PortalConfigurationInvoiceSetupCreate extends PortalConfigurationInvoiceSetupUpdate<never> {}
