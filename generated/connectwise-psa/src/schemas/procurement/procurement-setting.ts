// @generated from definitions/connectwise-psa/schemas/procurement/procurement-setting.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The account's rules for purchasing and stock. */
export interface ProcurementSetting {
  /** Id of the procurement setting. */
  id: number;
  /** Number the next purchase orders are counted from. */
  startingPurchaseOrderNum?: number;
  /** Text put before purchase order numbers. */
  purchaseOrderPrefix?: string;
  /** Text put after purchase order numbers. */
  purchaseOrderSuffix?: string;
  /** Whether the added text stands before or after the purchase order number. */
  prefixSuffixType?: "Prefix" | "Suffix" | null;
  /** Whether receiving goods leaves the cost in the catalog unchanged. */
  disableCostUpdatesFlag?: boolean | null;
  /** Whether more than the stock on hand is refused to be picked. */
  disableNegativeInventoryFlag?: boolean | null;
  /** Which units' cost counts first when stock is used, the oldest (FIFO), newest (LIFO) or an average. */
  costingMethod?: "FIFO" | "LIFO" | "AverageCosting" | null;
  /** Whether a purchase order closes by itself when all its lines are received. */
  autoClosePurchaseOrderFlag?: boolean | null;
  /** Whether a purchase order line closes by itself when it is fully received. */
  autoClosePurchaseOrderItemFlag?: boolean | null;
  /** Whether purchase orders are approved without a person. */
  autoApprovePurchaseOrderFlag?: boolean | null;
  /** Whether sales tax is worked out on purchase orders. */
  taxPurchaseOrderFlag?: boolean | null;
  /** Whether freight on purchase orders is taxed. */
  taxFreightFlag?: boolean | null;
  /** Whether purchase orders take the vendor's tax code instead of your own. */
  useVendorTaxCodeFlag?: boolean | null;
  /** Digits after the decimal separator of costs and prices in procurement. */
  numDecimalPlaces?: number | null;
  /** Whether products on hand are left for people to pick. */
  disableAutoPickFlag?: boolean | null;
  /** Whether new catalog items start as taxable. */
  defaultProductTaxableFlag?: boolean | null;
  /** Customs number of your organization in the European Union (EORI). */
  eoriNumber?: string;
  /**
   * What the server notes about the procurement setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Whether an e-mail goes out when shipping information changes. */
  notificationForChangesInShippingInfoFlag?: boolean | null;
  /** Address that is told about changed shipping information. */
  shippingInfoNotificationEmail?: string;
}

/** The account's rules for purchasing and stock. */
export interface ProcurementSettingUpdate<Empty = null> {
  /** Number the next purchase orders are counted from. */
  startingPurchaseOrderNum?: number;
  /** Text put before purchase order numbers. */
  purchaseOrderPrefix?: string | Empty;
  /** Text put after purchase order numbers. */
  purchaseOrderSuffix?: string | Empty;
  /** Whether the added text stands before or after the purchase order number. */
  prefixSuffixType?: "Prefix" | "Suffix" | null;
  /** Whether receiving goods leaves the cost in the catalog unchanged. */
  disableCostUpdatesFlag?: boolean | null;
  /** Whether more than the stock on hand is refused to be picked. */
  disableNegativeInventoryFlag?: boolean | null;
  /** Which units' cost counts first when stock is used, the oldest (FIFO), newest (LIFO) or an average. */
  costingMethod?: "FIFO" | "LIFO" | "AverageCosting" | null;
  /** Whether a purchase order closes by itself when all its lines are received. */
  autoClosePurchaseOrderFlag?: boolean | null;
  /** Whether a purchase order line closes by itself when it is fully received. */
  autoClosePurchaseOrderItemFlag?: boolean | null;
  /** Whether purchase orders are approved without a person. */
  autoApprovePurchaseOrderFlag?: boolean | null;
  /** Whether sales tax is worked out on purchase orders. */
  taxPurchaseOrderFlag?: boolean | null;
  /** Whether freight on purchase orders is taxed. */
  taxFreightFlag?: boolean | null;
  /** Whether purchase orders take the vendor's tax code instead of your own. */
  useVendorTaxCodeFlag?: boolean | null;
  /** Digits after the decimal separator of costs and prices in procurement. */
  numDecimalPlaces?: number | null;
  /** Whether products on hand are left for people to pick. */
  disableAutoPickFlag?: boolean | null;
  /** Whether new catalog items start as taxable. */
  defaultProductTaxableFlag?: boolean | null;
  /** Customs number of your organization in the European Union (EORI). */
  eoriNumber?: string | Empty;
  /** Whether an e-mail goes out when shipping information changes. */
  notificationForChangesInShippingInfoFlag?: boolean | null;
  /** Address that is told about changed shipping information. */
  shippingInfoNotificationEmail?: string | Empty;
}

/** The account's rules for purchasing and stock. */
export interface ProcurementSettingCreate extends ProcurementSettingUpdate<never> {
  /** Number the next purchase orders are counted from. */
  startingPurchaseOrderNum: number;
  /** Which units' cost counts first when stock is used, the oldest (FIFO), newest (LIFO) or an average. */
  costingMethod: "FIFO" | "LIFO" | "AverageCosting" | null;
}
