// @generated from definitions/connectwise-psa/schemas/procurement/catalog-item.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementTypeReference,
  BillingCycleReference,
  CatalogItemReference,
  CompanyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  EntityTypeReference,
  ManufacturerReference,
  ProductCategoryReference,
  ProductSubCategoryReference,
  ProductTypeReference,
  RecordInfo,
  SLAReference,
  SystemLocationReference,
  UnitOfMeasureReference,
} from "../../schemas/common.js";

/** A product or service of the catalog, with cost, price and stock rules. */
export interface CatalogItem {
  /** Id of the catalog item. */
  id: number;
  /** Product ID (SKU) people search by; unique. */
  identifier?: string;
  /** Internal name of the product, shown in lists. */
  description?: string;
  /** Whether it can no longer be sold or bought. */
  inactiveFlag?: boolean | null;
  /** Subcategory the product is filed in; it belongs to a category. */
  subcategory?: ProductSubCategoryReference;
  /** Product type, which decides the general ledger accounts. */
  type?: ProductTypeReference;
  /**
   * What kind of product it is; NonInventory when left out. Agreement: A contract that recurs; Bundle: A set of other
   * items sold together; Inventory: Goods counted in a warehouse; NonInventory: Goods that are not counted; Service:
   * Labor.
   */
  productClass?: "Agreement" | "Bundle" | "Inventory" | "NonInventory" | "Service" | null;
  /** Whether each piece has a serial number; only for class Inventory. */
  serializedFlag?: boolean | null;
  /** Whether each serial number keeps its own cost. */
  serializedCostFlag?: boolean | null;
  /** Whether it can be added to a project phase. */
  phaseProductFlag?: boolean | null;
  /** Unit it is counted in, such as Each. */
  unitOfMeasure?: UnitOfMeasureReference;
  /** Stock below this many units should be reordered. */
  minStockLevel?: number | null;
  /** Price of one unit to the customer. */
  price?: number | null;
  /** Cost of one unit to you. */
  cost?: number | null;
  /**
   * How a service product is priced. FixedFee: A fixed amount; NotToExceed: Time worked, up to the price; OverrideRate:
   * The price replaces the work role's rate; TimeAndMaterials: Time worked at the usual rates.
   */
  priceAttribute?: "FixedFee" | "NotToExceed" | "OverrideRate" | "TimeAndMaterials" | null;
  /** Whether it is taxed. */
  taxableFlag?: boolean | null;
  /** Whether it usually ships from the vendor straight to the customer. */
  dropShipFlag?: boolean | null;
  /** Whether it is ordered only on request, not stocked. */
  specialOrderFlag?: boolean | null;
  /** Text customers read on quotes and invoices. */
  customerDescription?: string;
  /** Maker of the product. */
  manufacturer?: ManufacturerReference;
  /** The maker's part number. */
  manufacturerPartNumber?: string;
  /** Company it is usually bought from. */
  vendor?: CompanyReference;
  /** The usual vendor's part number. */
  vendorSku?: string;
  /** Notes for your own staff. */
  notes?: string;
  /** Id of the product in another system. */
  integrationXRef?: string;
  /** Service level agreement that comes with the product. */
  sla?: SLAReference;
  /** Kind of company the product is meant for. */
  entityType?: EntityTypeReference;
  /** Whether it is billed again and again. */
  recurringFlag?: boolean | null;
  /** Revenue of one recurring period. */
  recurringRevenue?: number | null;
  /** Cost of one recurring period. */
  recurringCost?: number | null;
  /** Whether a recurring product is billed once only. */
  recurringOneTimeFlag?: boolean | null;
  /** How often a recurring product is billed. */
  recurringBillCycle?: BillingCycleReference;
  /**
   * Which year recurring periods follow. ContractYear: Years counted from the start of the contract; CalendarYear:
   * Years from January to December.
   */
  recurringCycleType?: "ContractYear" | "CalendarYear" | null;
  /** Whether a bundle's price is the sum of its components. */
  calculatedPriceFlag?: boolean | null;
  /** Whether a bundle's cost is the sum of its components. */
  calculatedCostFlag?: boolean | null;
  /** Category the product is filed in. */
  category?: ProductCategoryReference;
  /** Sum of the component prices of a bundle. */
  calculatedPrice?: number | null;
  /** Sum of the component costs of a bundle. */
  calculatedCost?: number | null;
  /**
   * Whether customers are charged for it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** GUID of the item in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Agreement type started by a product of class Agreement. */
  agreementType?: AgreementTypeReference;
  /** Percent added to the cost to get the price. */
  markupPercentage?: number | null;
  /** Whether the price follows from cost and markupPercentage. */
  markupFlag?: boolean | null;
  /** Whether the cost follows price feeds or purchases by itself. */
  autoUpdateUnitCostFlag?: boolean | null;
  /** Whether the price follows price feeds by itself. */
  autoUpdateUnitPriceFlag?: boolean | null;
  /**
   * What the server notes about the catalog item, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValue[];
}

/** A product or service of the catalog, with cost, price and stock rules. */
export interface CatalogItemCreate extends CatalogItemUpdate<never> {
  /** Product ID (SKU) people search by; unique. */
  identifier: string;
  /** Internal name of the product, shown in lists. */
  description: string;
  /** Subcategory the product is filed in; it belongs to a category. */
  subcategory: {
    /** Id of the subcategory. */
    id: number;
  };
  /** Product type, which decides the general ledger accounts. */
  type: {
    /** Id of the product type. */
    id: number;
  };
  /** Text customers read on quotes and invoices. */
  customerDescription: string;
}

/** A product or service of the catalog, with cost, price and stock rules. */
export interface CatalogItemUpdate<Empty = null> {
  /** Product ID (SKU) people search by; unique. */
  identifier?: string;
  /** Internal name of the product, shown in lists. */
  description?: string;
  /** Whether it can no longer be sold or bought. */
  inactiveFlag?: boolean | null;
  /** Subcategory the product is filed in; it belongs to a category. */
  subcategory?: {
    /** Id of the subcategory. */
    id: number;
  };
  /** Product type, which decides the general ledger accounts. */
  type?: {
    /** Id of the product type. */
    id: number;
  };
  /**
   * What kind of product it is; NonInventory when left out. Agreement: A contract that recurs; Bundle: A set of other
   * items sold together; Inventory: Goods counted in a warehouse; NonInventory: Goods that are not counted; Service:
   * Labor.
   */
  productClass?: "Agreement" | "Bundle" | "Inventory" | "NonInventory" | "Service" | null;
  /** Whether each piece has a serial number; only for class Inventory. */
  serializedFlag?: boolean | null;
  /** Whether each serial number keeps its own cost. */
  serializedCostFlag?: boolean | null;
  /** Whether it can be added to a project phase. */
  phaseProductFlag?: boolean | null;
  /** Unit it is counted in, such as Each. */
  unitOfMeasure?:
    | {
        /** Id of the unit. */
        id: number;
      }
    | Empty;
  /** Stock below this many units should be reordered. */
  minStockLevel?: number | null;
  /** Price of one unit to the customer. */
  price?: number | null;
  /** Cost of one unit to you. */
  cost?: number | null;
  /**
   * How a service product is priced. FixedFee: A fixed amount; NotToExceed: Time worked, up to the price; OverrideRate:
   * The price replaces the work role's rate; TimeAndMaterials: Time worked at the usual rates.
   */
  priceAttribute?: "FixedFee" | "NotToExceed" | "OverrideRate" | "TimeAndMaterials" | null;
  /** Whether it is taxed. */
  taxableFlag?: boolean | null;
  /** Whether it usually ships from the vendor straight to the customer. */
  dropShipFlag?: boolean | null;
  /** Whether it is ordered only on request, not stocked. */
  specialOrderFlag?: boolean | null;
  /** Text customers read on quotes and invoices. */
  customerDescription?: string;
  /** Maker of the product. */
  manufacturer?:
    | {
        /** Id of the manufacturer. */
        id: number;
      }
    | Empty;
  /** The maker's part number. */
  manufacturerPartNumber?: string | Empty;
  /** Company it is usually bought from. */
  vendor?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** The usual vendor's part number. */
  vendorSku?: string | Empty;
  /** Notes for your own staff. */
  notes?: string | Empty;
  /** Id of the product in another system. */
  integrationXRef?: string | Empty;
  /** Service level agreement that comes with the product. */
  sla?:
    | {
        /** Id of the SLA. */
        id: number;
      }
    | Empty;
  /** Kind of company the product is meant for. */
  entityType?:
    | {
        /** Id of the entity type. */
        id: number;
      }
    | Empty;
  /** Whether it is billed again and again. */
  recurringFlag?: boolean | null;
  /** Revenue of one recurring period. */
  recurringRevenue?: number | null;
  /** Cost of one recurring period. */
  recurringCost?: number | null;
  /** Whether a recurring product is billed once only. */
  recurringOneTimeFlag?: boolean | null;
  /** How often a recurring product is billed. */
  recurringBillCycle?:
    | {
        /** Id of the billing cycle. */
        id: number;
      }
    | Empty;
  /**
   * Which year recurring periods follow. ContractYear: Years counted from the start of the contract; CalendarYear:
   * Years from January to December.
   */
  recurringCycleType?: "ContractYear" | "CalendarYear" | null;
  /** Whether a bundle's price is the sum of its components. */
  calculatedPriceFlag?: boolean | null;
  /** Whether a bundle's cost is the sum of its components. */
  calculatedCostFlag?: boolean | null;
  /** Category the product is filed in. */
  category?:
    | {
        /** Id of the product category. */
        id: number;
      }
    | Empty;
  /**
   * Whether customers are charged for it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Agreement type started by a product of class Agreement. */
  agreementType?:
    | {
        /** Id of the agreement type. */
        id: number;
      }
    | Empty;
  /** Percent added to the cost to get the price. */
  markupPercentage?: number | null;
  /** Whether the price follows from cost and markupPercentage. */
  markupFlag?: boolean | null;
  /** Whether the cost follows price feeds or purchases by itself. */
  autoUpdateUnitCostFlag?: boolean | null;
  /** Whether the price follows price feeds by itself. */
  autoUpdateUnitPriceFlag?: boolean | null;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** The slim copy of a catalog item. */
export interface CatalogItemInfo {
  /** Id of the catalog item. */
  id: number;
  /** Product ID (SKU) people search by. */
  identifier?: string;
  /** Internal name of the product. */
  description?: string;
  /** Whether it can no longer be sold or bought. */
  inactiveFlag?: boolean | null;
  /**
   * What kind of product it is. Agreement: A contract that recurs; Bundle: A set of other items sold together;
   * Inventory: Goods counted in a warehouse; NonInventory: Goods that are not counted; Service: Labor.
   */
  productClass?: "Agreement" | "Bundle" | "Inventory" | "NonInventory" | "Service" | null;
  /** Whether each serial number keeps its own cost. */
  serializedCostFlag?: boolean | null;
  /** Price of one unit to the customer. */
  price?: number | null;
  /** Cost of one unit to you. */
  cost?: number | null;
  /** Whether it is taxed. */
  taxableFlag?: boolean | null;
  /** Whether it usually ships from the vendor straight to the customer. */
  dropShipFlag?: boolean | null;
  /** Whether it is ordered only on request, not stocked. */
  specialOrderFlag?: boolean | null;
  /** Text customers read on quotes and invoices. */
  customerDescription?: string;
  /** The maker's part number. */
  manufacturerPartNumber?: string;
  /** The usual vendor's part number. */
  vendorSku?: string;
  /**
   * Whether customers are charged for it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /**
   * What the server notes about the catalog item info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** What one customer pays for a catalog item, after price schedules and agreements. */
export interface CatalogPricingCreate {
  /** Catalog item that is priced; the id in the path already says it. */
  catalogItem?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Customer the price is for. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Branch location that sells. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** How many units are to be sold; larger quantities may be cheaper. */
  quantity?: number;
  /** Day the price is for, YYYY-MM-DDTHH:mm:ssZ. */
  date?: string;
}

/** What one customer pays for a catalog item, after price schedules and agreements. */
export interface CatalogPricing {
  /** Catalog item that is priced; the id in the path already says it. */
  catalogItem?: CatalogItemReference;
  /** Customer the price is for. */
  company?: CompanyReference;
  /** Branch location that sells. */
  location?: SystemLocationReference;
  /** How many units are to be sold; larger quantities may be cheaper. */
  quantity?: number;
  /** Day the price is for, YYYY-MM-DDTHH:mm:ssZ. */
  date?: string;
  /** Price of one unit under these circumstances. */
  price?: number | null;
}
