// @generated from definitions/connectwise-psa/schemas/sales/sales-quota.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CurrencyReference,
  MemberReference,
  ProductCategoryReference,
  ProductSubCategoryReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** What a member should sell in each month of one year. */
export interface SalesQuota {
  /** Id of the sales quota. */
  id: number;
  /** Member who should reach the quota. */
  member?: MemberReference;
  /** Calendar year of the quota, as four digits. */
  forecastYear?: number | null;
  /** Location whose sales count. */
  location?: SystemLocationReference;
  /** Department whose sales count. */
  department?: SystemDepartmentReference;
  /** Product category whose sales count; all when left out. */
  category?: ProductCategoryReference;
  /** Product subcategory whose sales count; all when left out. */
  subCategory?: ProductSubCategoryReference;
  /** Revenue to reach in January. */
  januaryRevenue?: number | null;
  /** Margin to reach in January, as an amount. */
  januaryMargin?: number | null;
  /** Revenue to reach in February. */
  februaryRevenue?: number | null;
  /** Margin to reach in February, as an amount. */
  februaryMargin?: number | null;
  /** Revenue to reach in March. */
  marchRevenue?: number | null;
  /** Margin to reach in March, as an amount. */
  marchMargin?: number | null;
  /** Revenue to reach in April. */
  aprilRevenue?: number | null;
  /** Margin to reach in April, as an amount. */
  aprilMargin?: number | null;
  /** Revenue to reach in May. */
  mayRevenue?: number | null;
  /** Margin to reach in May, as an amount. */
  mayMargin?: number | null;
  /** Revenue to reach in June. */
  juneRevenue?: number | null;
  /** Margin to reach in June, as an amount. */
  juneMargin?: number | null;
  /** Revenue to reach in July. */
  julyRevenue?: number | null;
  /** Margin to reach in July, as an amount. */
  julyMargin?: number | null;
  /** Revenue to reach in August. */
  augustRevenue?: number | null;
  /** Margin to reach in August, as an amount. */
  augustMargin?: number | null;
  /** Revenue to reach in September. */
  septemberRevenue?: number | null;
  /** Margin to reach in September, as an amount. */
  septemberMargin?: number | null;
  /** Revenue to reach in October. */
  octoberRevenue?: number | null;
  /** Margin to reach in October, as an amount. */
  octoberMargin?: number | null;
  /** Revenue to reach in November. */
  novemberRevenue?: number | null;
  /** Margin to reach in November, as an amount. */
  novemberMargin?: number | null;
  /** Revenue to reach in December. */
  decemberRevenue?: number | null;
  /** Margin to reach in December, as an amount. */
  decemberMargin?: number | null;
  /** Currency in which the amounts of the sales quota are meant. */
  currency?: CurrencyReference;
  /**
   * What the server notes about the sales quota, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the sales quota in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** What a member should sell in each month of one year. */
export interface SalesQuotaCreate extends SalesQuotaUpdate<never> {
  /** Member who should reach the quota. */
  member: {
    /** Id of the member. */
    id: number;
  };
  /** Location whose sales count. */
  location: {
    /** Id of the location. */
    id: number;
  };
}

/** What a member should sell in each month of one year. */
export interface SalesQuotaUpdate<Empty = null> {
  /** Member who should reach the quota. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Calendar year of the quota, as four digits. */
  forecastYear?: number | null;
  /** Location whose sales count. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Department whose sales count. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Product category whose sales count; all when left out. */
  category?:
    | {
        /** Id of the product category. */
        id: number;
      }
    | Empty;
  /** Product subcategory whose sales count; all when left out. */
  subCategory?:
    | {
        /** Id of the subcategory. */
        id: number;
      }
    | Empty;
  /** Revenue to reach in January. */
  januaryRevenue?: number | null;
  /** Margin to reach in January, as an amount. */
  januaryMargin?: number | null;
  /** Revenue to reach in February. */
  februaryRevenue?: number | null;
  /** Margin to reach in February, as an amount. */
  februaryMargin?: number | null;
  /** Revenue to reach in March. */
  marchRevenue?: number | null;
  /** Margin to reach in March, as an amount. */
  marchMargin?: number | null;
  /** Revenue to reach in April. */
  aprilRevenue?: number | null;
  /** Margin to reach in April, as an amount. */
  aprilMargin?: number | null;
  /** Revenue to reach in May. */
  mayRevenue?: number | null;
  /** Margin to reach in May, as an amount. */
  mayMargin?: number | null;
  /** Revenue to reach in June. */
  juneRevenue?: number | null;
  /** Margin to reach in June, as an amount. */
  juneMargin?: number | null;
  /** Revenue to reach in July. */
  julyRevenue?: number | null;
  /** Margin to reach in July, as an amount. */
  julyMargin?: number | null;
  /** Revenue to reach in August. */
  augustRevenue?: number | null;
  /** Margin to reach in August, as an amount. */
  augustMargin?: number | null;
  /** Revenue to reach in September. */
  septemberRevenue?: number | null;
  /** Margin to reach in September, as an amount. */
  septemberMargin?: number | null;
  /** Revenue to reach in October. */
  octoberRevenue?: number | null;
  /** Margin to reach in October, as an amount. */
  octoberMargin?: number | null;
  /** Revenue to reach in November. */
  novemberRevenue?: number | null;
  /** Margin to reach in November, as an amount. */
  novemberMargin?: number | null;
  /** Revenue to reach in December. */
  decemberRevenue?: number | null;
  /** Margin to reach in December, as an amount. */
  decemberMargin?: number | null;
  /** Currency in which the amounts of the sales quota are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
}
