// @generated from definitions/connectwise-psa/schemas/procurement/pricing-break.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A quantity range of a pricing detail with its price rule. */
export interface PricingBreak {
  /** Id of the price break. */
  id: number;
  /** Id of the pricing detail the break belongs to. */
  detailId?: number | null;
  /** Price or percentage for the range, as priceMethod says. */
  amount?: number | null;
  /** Smallest quantity of the range. */
  quantityStart?: number | null;
  /** Largest quantity of the range; ignored when unlimited is true. */
  quantityEnd?: number | null;
  /** Whether the range has no upper end. */
  unlimited?: boolean;
  /** How amount turns into a price, as one price for the range, a percentage or a price per unit. */
  priceMethod?: "FlatRateForRange" | "PercentMarkupFromCost" | "PercentMarkdownFromPrice" | "PricePerUnit" | null;
  /**
   * What the server notes about the price break, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A quantity range of a pricing detail with its price rule. */
export interface PricingBreakCreate extends PricingBreakUpdate<never> {
  /** Smallest quantity of the range. */
  quantityStart: number | null;
  /** How amount turns into a price, as one price for the range, a percentage or a price per unit. */
  priceMethod: "FlatRateForRange" | "PercentMarkupFromCost" | "PercentMarkdownFromPrice" | "PricePerUnit" | null;
}

/** A quantity range of a pricing detail with its price rule. */
export interface PricingBreakUpdate<Empty = null> {
  /** Id of the pricing detail the break belongs to. */
  detailId?: number | null;
  /** Price or percentage for the range, as priceMethod says. */
  amount?: number | null;
  /** Smallest quantity of the range. */
  quantityStart?: number | null;
  /** Largest quantity of the range; ignored when unlimited is true. */
  quantityEnd?: number | null;
  /** Whether the range has no upper end. */
  unlimited?: boolean | Empty;
  /** How amount turns into a price, as one price for the range, a percentage or a price per unit. */
  priceMethod?: "FlatRateForRange" | "PercentMarkupFromCost" | "PercentMarkdownFromPrice" | "PricePerUnit" | null;
}
