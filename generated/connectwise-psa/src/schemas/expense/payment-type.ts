// @generated from definitions/connectwise-psa/schemas/expense/payment-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { ClassificationReference } from "../../schemas/expense/classification.js";

/** A way an expense was paid, such as cash or company card. */
export interface PaymentMethodReference {
  /** Id of the payment method reference. */
  id?: number | null;
  /** Name of the payment method reference. */
  name?: string;
  /**
   * What the server notes about the payment method reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** How an expense was paid. */
export interface PaymentType {
  /** Id of the expense payment type. */
  id: number;
  /** Name of the expense payment type. */
  name?: string;
  /** Whether such expenses are paid back, and whether they are personal. */
  classification?: ClassificationReference;
  /** Whether the expense payment type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether your organization pays directly, so that nothing is paid back. */
  companyFlag?: boolean | null;
  /**
   * What the server notes about the expense payment type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the expense payment type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How an expense was paid. */
export interface PaymentTypeCreate extends PaymentTypeUpdate {
  /** Name of the expense payment type. */
  name: string;
  /** Whether such expenses are paid back, and whether they are personal. */
  classification: {
    /** Id of the classification reference. */
    id: number | null;
  };
}

/** How an expense was paid. */
export interface PaymentTypeUpdate {
  /** Name of the expense payment type. */
  name?: string;
  /** Whether such expenses are paid back, and whether they are personal. */
  classification?: {
    /** Id of the classification reference. */
    id: number | null;
  };
  /** Whether the expense payment type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether your organization pays directly, so that nothing is paid back. */
  companyFlag?: boolean | null;
}

/** Short form of a payment type. */
export interface PaymentTypeInfo {
  /** Id of the payment type. */
  id: number;
  /** Name of the payment type. */
  name?: string;
  /** Whether the payment type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the payment type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
