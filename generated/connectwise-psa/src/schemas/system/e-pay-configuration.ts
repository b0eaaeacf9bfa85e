// @generated from definitions/connectwise-psa/schemas/system/e-pay-configuration.yaml
// To change this file, edit that and run `npm run generate`.

import type { CurrencyReference, RecordInfo, SystemLocationReference } from "../../schemas/common.js";

/** The setup of an online payment service for one location. */
export interface EPayConfiguration {
  /** Id of the online payment setup. */
  id: number;
  /** Location whose invoices are paid through the service. */
  location?: SystemLocationReference;
  /** Currency in which customers pay. */
  currency?: CurrencyReference;
  /** Address of the payment service. */
  url?: string;
  /** Key of your store at the payment service. */
  storeIdentifier?: string;
  /**
   * What the server notes about the online payment setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The setup of an online payment service for one location. */
export interface EPayConfigurationCreate extends EPayConfigurationUpdate<never> {
  /** Location whose invoices are paid through the service. */
  location: {
    /** Id of the location. */
    id: number;
  };
  /** Currency in which customers pay. */
  currency: {
    /** Id of the currency. */
    id: number;
  };
  /** Address of the payment service. */
  url: string;
  /** Key of your store at the payment service. */
  storeIdentifier: string;
}

/** The setup of an online payment service for one location. */
export interface EPayConfigurationUpdate<Empty = null> {
  /** Location whose invoices are paid through the service. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Currency in which customers pay. */
  currency?: {
    /** Id of the currency. */
    id: number;
  };
  /** Address of the payment service. */
  url?: string;
  /** Key of your store at the payment service. */
  storeIdentifier?: string;
  /** Secret key with which data for the payment service is encrypted. */
  encryptionKey?: string | Empty;
  /** Start value of the encryption, as the payment service gave it. */
  initializationVector?: string | Empty;
}
