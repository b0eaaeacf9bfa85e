// @generated from definitions/connectwise-psa/schemas/sales/forecast-item.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingCycleReference,
  BillingTermsReference,
  CurrencyReference,
  IvItemReference,
  OpportunityReference,
  OpportunityStatusReference,
  RecordInfo,
  TaxCodeReference,
} from "../../schemas/common.js";
import type {
  AgreementRevenueReference,
  ExpenseRevenueReference,
  ForecastRevenueReference,
  InclusiveRevenueReference,
  LostRevenueReference,
  OpenRevenueReference,
  Other1RevenueReference,
  Other2RevenueReference,
  ProductRevenueReference,
  ServiceRevenueReference,
  TimeRevenueReference,
  WonRevenueReference,
} from "../../schemas/references.js";

/** The expected revenue of an opportunity, with its items and totals. */
export interface Forecast {
  /** Id of the forecast. */
  id: number;
  /** Products, services and other revenue the opportunity consists of. */
  forecastItems?: ForecastItem[];
  /** Revenue, cost and margin of items of type Product. */
  productRevenue?: ProductRevenueReference;
  /** Revenue, cost and margin of items of type Service. */
  serviceRevenue?: ServiceRevenueReference;
  /** Revenue, cost and margin of items of type Agreement. */
  agreementRevenue?: AgreementRevenueReference;
  /** Revenue, cost and margin expected from time worked. */
  timeRevenue?: TimeRevenueReference;
  /** Revenue, cost and margin expected from expenses. */
  expenseRevenue?: ExpenseRevenueReference;
  /** Revenue, cost and margin of the forecast as a whole. */
  forecastRevenueTotals?: ForecastRevenueReference;
  /** Revenue, cost and margin of the items marked for inclusion. */
  inclusiveRevenueTotals?: InclusiveRevenueReference;
  /** Sum of the revenue that comes again every billing cycle. */
  recurringTotal?: number | null;
  /** Revenue, cost and margin of items that were won. */
  wonRevenue?: WonRevenueReference;
  /** Revenue, cost and margin of items that were lost. */
  lostRevenue?: LostRevenueReference;
  /** Revenue, cost and margin of items still undecided. */
  openRevenue?: OpenRevenueReference;
  /** Revenue, cost and margin of items of type Other1. */
  otherRevenue1?: Other1RevenueReference;
  /** Revenue, cost and margin of items of type Other2. */
  otherRevenue2?: Other2RevenueReference;
  /** Sales tax on the items of the forecast. */
  salesTaxRevenue?: number | null;
  /** Sum of the forecast including sales tax. */
  forecastTotalWithTaxes?: number | null;
  /** Chance to win the sale, in percent. */
  expectedProbability?: number;
  /** Tax code by which the sales tax is worked out. */
  taxCode?: TaxCodeReference;
  /** When invoices of the sale will be due. */
  billingTerms?: BillingTermsReference;
  /** Currency in which the amounts of the forecast are meant. */
  currency?: CurrencyReference;
  /**
   * What the server notes about the forecast, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** The expected revenue of an opportunity, with its items and totals. */
export interface ForecastCreate extends ForecastUpdate<never> {}

/** The expected revenue of an opportunity, with its items and totals. */
export interface ForecastUpdate<Empty = null> {
  /** Id of the forecast. */
  id?: number | Empty;
  /** Products, services and other revenue the opportunity consists of. */
  forecastItems?: ForecastItemInput[] | Empty;
  /** Tax code by which the sales tax is worked out. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** When invoices of the sale will be due. */
  billingTerms?:
    | {
        /** Id of the billing terms. */
        id: number;
      }
    | Empty;
  /** Currency in which the amounts of the forecast are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
}

/** One product, service or other revenue in an opportunity's forecast. */
export interface ForecastItem {
  /** Id of the opportunity forecast. */
  id: number;
  /** Text that names the item in the forecast. */
  forecastDescription?: string;
  /** Opportunity whose forecast has the item. */
  opportunity?: OpportunityReference;
  /** How many units are expected to be sold. */
  quantity?: number;
  /** Billing choice of the item, as text. */
  bill?: string;
  /** How many of the units were called off. */
  quantityCancelled?: number | null;
  /** Id of the billing state the item has reached. */
  teStatusID?: number | null;
  /** Id of the invoice that bills the item. */
  billingLogRecID?: number | null;
  /** Id of the record the item became when the opportunity was converted. */
  convertedRecID?: number | null;
  /** Id of the agreement addition the item became. */
  convertedAGRDetailRecID?: number | null;
  /** Whether this item is open, won or lost, apart from the opportunity as a whole. */
  status?: OpportunityStatusReference;
  /** Catalog item that is expected to be sold. */
  catalogItem?: IvItemReference;
  /** Text about the product. */
  productDescription?: string;
  /** Class of the catalog item, such as Inventory or Service. */
  productClass?: string;
  /** Amount the customer is expected to pay for the item. */
  revenue?: number;
  /** What the item is expected to cost you. */
  cost?: number | null;
  /** Revenue less cost. */
  margin?: number;
  /** Chance to sell this item, in percent. */
  percentage?: number;
  /** Whether the item counts in the totals of the opportunity. */
  includeFlag?: boolean;
  /** Number of the QuoteWerks quote the item came from. */
  quoteWerksDocNo?: string;
  /** Title of the QuoteWerks quote the item came from. */
  quoteWerksDocName?: string;
  /** Units of the item on the QuoteWerks quote. */
  quoteWerksQuantity?: number;
  /** Kind of revenue the item is; decides in which totals it counts. */
  forecastType?: "Other1" | "Other2" | "Agreement" | "Product" | "Service" | null;
  /** Whether the item is linked to a product of the opportunity. */
  linkFlag?: boolean;
  /** Amount the customer pays in each billing cycle. */
  recurringRevenue?: number;
  /** What the item costs you in each billing cycle. */
  recurringCost?: number | null;
  /** First day of the recurring revenue. */
  recurringDateStart?: string;
  /** Last day of the recurring revenue. */
  recurringDateEnd?: string;
  /** How often the recurring revenue is billed. */
  billCycle?: BillingCycleReference;
  /** Year the billing cycles follow, such as the contract year or the calendar year. */
  cycleBasis?: string;
  /** How many billing cycles the revenue recurs. */
  cycles?: number;
  /** Whether the revenue comes again in every billing cycle. */
  recurringFlag?: boolean;
  /** Position of the item in the forecast. */
  sequenceNumber?: number;
  /** Position of the item below the main item with the same sequence number. */
  subNumber?: number;
  /** Whether sales tax is charged on the item. */
  taxableFlag?: boolean;
  /**
   * What the server notes about the opportunity forecast, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** One product, service or other revenue in an opportunity's forecast. */
export interface ForecastItemInput {
  /** Text that names the item in the forecast. */
  forecastDescription?: string;
  /** Opportunity whose forecast has the item. */
  opportunity: {
    /** Id of the opportunity. */
    id: number;
  };
  /** How many units are expected to be sold. */
  quantity?: number;
  /** Billing choice of the item, as text. */
  bill?: string;
  /** How many of the units were called off. */
  quantityCancelled?: number | null;
  /** Whether this item is open, won or lost, apart from the opportunity as a whole. */
  status: {
    /** Id of the opportunity status. */
    id: number;
  };
  /** Catalog item that is expected to be sold. */
  catalogItem?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Text about the product. */
  productDescription?: string;
  /** Amount the customer is expected to pay for the item. */
  revenue?: number;
  /** What the item is expected to cost you. */
  cost?: number | null;
  /** Chance to sell this item, in percent. */
  percentage?: number;
  /** Whether the item counts in the totals of the opportunity. */
  includeFlag?: boolean;
  /** Number of the QuoteWerks quote the item came from. */
  quoteWerksDocNo?: string;
  /** Title of the QuoteWerks quote the item came from. */
  quoteWerksDocName?: string;
  /** Units of the item on the QuoteWerks quote. */
  quoteWerksQuantity?: number;
  /** Kind of revenue the item is; decides in which totals it counts. */
  forecastType: "Other1" | "Other2" | "Agreement" | "Product" | "Service" | null;
  /** Whether the item is linked to a product of the opportunity. */
  linkFlag?: boolean;
  /** Amount the customer pays in each billing cycle. */
  recurringRevenue?: number;
  /** What the item costs you in each billing cycle. */
  recurringCost?: number | null;
  /** First day of the recurring revenue. */
  recurringDateStart?: string;
  /** Last day of the recurring revenue. */
  recurringDateEnd?: string;
  /** How often the recurring revenue is billed. */
  billCycle?: {
    /** Id of the billing cycle. */
    id: number;
  };
  /** Year the billing cycles follow, such as the contract year or the calendar year. */
  cycleBasis?: string;
  /** How many billing cycles the revenue recurs. */
  cycles?: number;
  /** Whether the revenue comes again in every billing cycle. */
  recurringFlag?: boolean;
  /** Position of the item in the forecast. */
  sequenceNumber?: number;
  /** Position of the item below the main item with the same sequence number. */
  subNumber?: number;
  /** Whether sales tax is charged on the item. */
  taxableFlag?: boolean;
}

/** One product, service or other revenue in an opportunity's forecast. */
export interface ForecastItemUpdate<Empty = null> {
  /** Text that names the item in the forecast. */
  forecastDescription?: string | Empty;
  /** Opportunity whose forecast has the item. */
  opportunity?: {
    /** Id of the opportunity. */
    id: number;
  };
  /** How many units are expected to be sold. */
  quantity?: number | Empty;
  /** Billing choice of the item, as text. */
  bill?: string | Empty;
  /** How many of the units were called off. */
  quantityCancelled?: number | null;
  /** Whether this item is open, won or lost, apart from the opportunity as a whole. */
  status?: {
    /** Id of the opportunity status. */
    id: number;
  };
  /** Catalog item that is expected to be sold. */
  catalogItem?:
    | {
        /** Id of the catalog item. */
        id: number;
      }
    | Empty;
  /** Text about the product. */
  productDescription?: string | Empty;
  /** Amount the customer is expected to pay for the item. */
  revenue?: number | Empty;
  /** What the item is expected to cost you. */
  cost?: number | null;
  /** Chance to sell this item, in percent. */
  percentage?: number | Empty;
  /** Whether the item counts in the totals of the opportunity. */
  includeFlag?: boolean | Empty;
  /** Number of the QuoteWerks quote the item came from. */
  quoteWerksDocNo?: string | Empty;
  /** Title of the QuoteWerks quote the item came from. */
  quoteWerksDocName?: string | Empty;
  /** Units of the item on the QuoteWerks quote. */
  quoteWerksQuantity?: number | Empty;
  /** Kind of revenue the item is; decides in which totals it counts. */
  forecastType?: "Other1" | "Other2" | "Agreement" | "Product" | "Service" | null;
  /** Whether the item is linked to a product of the opportunity. */
  linkFlag?: boolean | Empty;
  /** Amount the customer pays in each billing cycle. */
  recurringRevenue?: number | Empty;
  /** What the item costs you in each billing cycle. */
  recurringCost?: number | null;
  /** First day of the recurring revenue. */
  recurringDateStart?: string | Empty;
  /** Last day of the recurring revenue. */
  recurringDateEnd?: string | Empty;
  /** How often the recurring revenue is billed. */
  billCycle?:
    | {
        /** Id of the billing cycle. */
        id: number;
      }
    | Empty;
  /** Year the billing cycles follow, such as the contract year or the calendar year. */
  cycleBasis?: string | Empty;
  /** How many billing cycles the revenue recurs. */
  cycles?: number | Empty;
  /** Whether the revenue comes again in every billing cycle. */
  recurringFlag?: boolean | Empty;
  /** Position of the item in the forecast. */
  sequenceNumber?: number | Empty;
  /** Position of the item below the main item with the same sequence number. */
  subNumber?: number | Empty;
  /** Whether sales tax is charged on the item. */
  taxableFlag?: boolean | Empty;
}

/** One product, service or other revenue in an opportunity's forecast. */
export interface ForecastItemCreate extends ForecastItemUpdate<never> {
  /** Opportunity whose forecast has the item. */
  opportunity: {
    /** Id of the opportunity. */
    id: number;
  };
  /** Whether this item is open, won or lost, apart from the opportunity as a whole. */
  status: {
    /** Id of the opportunity status. */
    id: number;
  };
  /** Kind of revenue the item is; decides in which totals it counts. */
  forecastType: "Other1" | "Other2" | "Agreement" | "Product" | "Service" | null;
}
