// @generated from definitions/connectwise-psa/schemas/procurement/product-item.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  AgreementTypeReference,
  BillingCycleReference,
  BillingUnitReference,
  CatalogItemReference,
  CompanyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  EntityTypeReference,
  InvoiceReference,
  OpportunityReference,
  OpportunityStatusReference,
  ProjectPhaseReference,
  ProjectReference,
  RecordInfo,
  SLAReference,
  SalesOrderReference,
  SystemLocationReference,
  TaxCodeReference,
  TicketReference,
  UnitOfMeasureReference,
  WarehouseBinReference,
  WarehouseReference,
} from "../../schemas/common.js";
import type { InvoiceGroupingReference } from "../../schemas/procurement/invoice-grouping.js";

/** The kinds of record a product is to be taken off. */
export interface ProductDetach {
  /** True takes the product off its ticket. */
  removeFromTicket?: boolean;
  /** True takes the product off its invoice. */
  removeFromInvoice?: boolean;
  /** True takes the product off its opportunity. */
  removeFromOpportunity?: boolean;
  /** True takes the product off its sales order. */
  removeFromSalesOrder?: boolean;
  /** True takes the product off its project. */
  removeFromProject?: boolean;
}

/** A product on a ticket, project, sales order, opportunity, agreement or invoice. */
export interface ProductItem {
  /** Id of the product. */
  id: number;
  /** Catalog item the product is about. */
  catalogItem?: CatalogItemReference;
  /** Text of the product, as printed on invoices. */
  description?: string;
  /** Position of the product among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** How many units it is about. */
  quantity?: number | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure?: UnitOfMeasureReference;
  /** Price of one unit to the customer. */
  price?: number | null;
  /** What the product costs you. */
  cost?: number | null;
  /** Price of the whole line, quantity times price of one. */
  extPrice?: number | null;
  /** Cost of the whole line, quantity times cost of one. */
  extCost?: number | null;
  /** Amount taken off the price. */
  discount?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  /** Part of the amount that comes under the agreement. */
  agreementAmount?: number | null;
  /** How the price is found. */
  priceMethod?: "FlatRateForRange" | "PercentMarkupFromCost" | "PercentMarkdownFromPrice" | "PricePerUnit" | null;
  /** Whether the product is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | null;
  /** Agreement that covers the product. */
  agreement?: AgreementReference;
  /** Id of the branch location the product belongs to. */
  locationId?: number | null;
  /** Branch location of your own organization the product belongs to. */
  location?: SystemLocationReference;
  /** Id of the department (business unit) the product belongs to. */
  businessUnitId?: number | null;
  /** Department (business unit) that sells the product. */
  businessUnit?: BillingUnitReference;
  /** Company it is bought from. */
  vendor?: CompanyReference;
  /** Part number the vendor has for the product. */
  vendorSku?: string;
  /** Whether tax is charged. */
  taxableFlag?: boolean | null;
  /** Whether the vendor sends it straight to the customer. */
  dropshipFlag?: boolean | null;
  /** Whether it is ordered only on request, not stocked. */
  specialOrderFlag?: boolean | null;
  /** Whether the product belongs to a project phase. */
  phaseProductFlag?: boolean | null;
  /** Whether the line is canceled. */
  cancelledFlag?: boolean | null;
  /** How many units were canceled. */
  quantityCancelled?: number | null;
  /** Why the product was canceled. */
  cancelledReason?: string;
  /** Text customers read on quotes and invoices. */
  customerDescription?: string;
  /** Notes that only your own staff sees. */
  internalNotes?: string;
  /** Whether the subcontractor supplies the product. */
  productSuppliedFlag?: boolean | null;
  /** Id of the company that the subcontractor ships to. */
  subContractorShipToId?: number | null;
  /** Most that the subcontractor may charge. */
  subContractorAmountLimit?: number | null;
  /** Billing in every period, for products that are sold as a recurring charge. */
  recurring?: ProductRecurring;
  /** Service level agreement that comes with the product. */
  sla?: SLAReference;
  /** Kind of customer, which decides how it is taxed. */
  entityType?: EntityTypeReference;
  /** Ticket the product belongs to. */
  ticket?: TicketReference;
  /** Project the product belongs to. */
  project?: ProjectReference;
  /** Phase of the project the product belongs to. */
  phase?: ProjectPhaseReference;
  /** Sales order the product belongs to. */
  salesOrder?: SalesOrderReference;
  /** Sales opportunity the product belongs to or came from. */
  opportunity?: OpportunityReference;
  /** Invoice on which the customer is billed for it. */
  invoice?: InvoiceReference;
  /** Id of the warehouse the product is picked from. */
  warehouseId?: number | null;
  /** Warehouse the product is picked from, with its name. */
  warehouseIdObject?: WarehouseReference;
  /** Id of the warehouse bin the product is picked from. */
  warehouseBinId?: number | null;
  /** Warehouse bin the product is picked from, with its name. */
  warehouseBinIdObject?: WarehouseBinReference;
  /** Whether the price of a bundle is the sum of its components. */
  calculatedPriceFlag?: boolean | null;
  /** Whether the cost of a bundle is the sum of its components. */
  calculatedCostFlag?: boolean | null;
  /** Id of the line of an opportunity's forecast the product stands for. */
  forecastDetailId?: number | null;
  /** Id of the member who canceled the product. */
  cancelledBy?: number | null;
  /** Day the line was canceled. */
  cancelledDate?: string;
  /** Name of the warehouse the goods come from. */
  warehouse?: string;
  /** Name of the bin in the warehouse the goods come from. */
  warehouseBin?: string;
  /** Day it was bought. */
  purchaseDate?: string;
  /** Tax code by which the product is taxed. */
  taxCode?: TaxCodeReference;
  /** Code by which another system knows the product. */
  integrationXRef?: string;
  /** Price of one unit before discounts. */
  listPrice?: number | null;
  /** Ids of the pieces in stock, for a serialized item. */
  serialNumberIds?: number[];
  /** Serial numbers of the pieces. */
  serialNumbers?: string[];
  /** Company the product concerns. */
  company?: CompanyReference;
  /** Opportunity status of the forecast line. */
  forecastStatus?: OpportunityStatusReference;
  /** What kind of product it is. */
  productClass?: "Agreement" | "Bundle" | "Inventory" | "NonInventory" | "Service" | null;
  /** Whether a purchase order is still needed for the product. */
  needToPurchaseFlag?: boolean | null;
  /** How many still have to be ordered. */
  needToOrderQuantity?: number | null;
  /** Whether it was added to keep a minimum stock. */
  minimumStockFlag?: boolean | null;
  /** Code shared by lines that must ship together. */
  shipSet?: string;
  /** Sum of the prices of a bundle's components. */
  calculatedPrice?: number | null;
  /** Sum of what the components of a bundle cost. */
  calculatedCost?: number | null;
  /** Group under which the line is summed up on invoices. */
  invoiceGrouping?: InvoiceGroupingReference;
  /** Whether purchasing the product is approved. */
  poApprovedFlag?: boolean | null;
  /** Name of the unit the quantity is counted in, such as Each. */
  uom?: string;
  /** Whether the components of the catalog item's bundle are added too. */
  addComponentsFlag?: boolean | null;
  /** Whether the price is kept as sent, whatever pricing schedules say. */
  ignorePricingSchedulesFlag?: boolean | null;
  /** Id of the subscription in ConnectWise Asio. */
  asioSubscriptionsID?: string | null;
  /**
   * What the server notes about the product, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** Whether the forecast of the opportunity is left as it is. */
  bypassForecastUpdate?: boolean | null;
  /** Cost of what was won with the opportunity. */
  wonCost?: number | null;
  /** Price of what was won with the opportunity. */
  wonPrice?: number | null;
  /** How many were won with the opportunity. */
  wonQuantity?: number | null;
  /** Values of the user-defined fields of the product. */
  customFields?: CustomFieldValue[];
}

/** A product on a ticket, project, sales order, opportunity, agreement or invoice. */
export interface ProductItemCreate extends ProductItemUpdate<never> {
  /** Catalog item the product is about. */
  catalogItem: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Whether the product is billed to the customer. */
  billableOption: "Billable" | "DoNotBill" | "NoCharge" | null;
}

/** A product on a ticket, project, sales order, opportunity, agreement or invoice. */
export interface ProductItemUpdate<Empty = null> {
  /** Catalog item the product is about. */
  catalogItem?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Text of the product, as printed on invoices. */
  description?: string | Empty;
  /** Position of the product among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** How many units it is about. */
  quantity?: number | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure?:
    | {
        /** Id of the unit. */
        id: number;
      }
    | Empty;
  /** Price of one unit to the customer. */
  price?: number | null;
  /** What the product costs you. */
  cost?: number | null;
  /** Amount taken off the price. */
  discount?: number | null;
  /** How the price is found. */
  priceMethod?: "FlatRateForRange" | "PercentMarkupFromCost" | "PercentMarkdownFromPrice" | "PricePerUnit" | null;
  /** Whether the product is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | null;
  /** Agreement that covers the product. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Id of the branch location the product belongs to. */
  locationId?: number | null;
  /** Branch location of your own organization the product belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Id of the department (business unit) the product belongs to. */
  businessUnitId?: number | null;
  /** Department (business unit) that sells the product. */
  businessUnit?:
    | {
        /** Id of the billing unit. */
        id: number;
      }
    | Empty;
  /** Company it is bought from. */
  vendor?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Part number the vendor has for the product. */
  vendorSku?: string | Empty;
  /** Whether tax is charged. */
  taxableFlag?: boolean | null;
  /** Whether the vendor sends it straight to the customer. */
  dropshipFlag?: boolean | null;
  /** Whether it is ordered only on request, not stocked. */
  specialOrderFlag?: boolean | null;
  /** Whether the product belongs to a project phase. */
  phaseProductFlag?: boolean | null;
  /** Whether the line is canceled. */
  cancelledFlag?: boolean | null;
  /** How many units were canceled. */
  quantityCancelled?: number | null;
  /** Why the product was canceled. */
  cancelledReason?: string | Empty;
  /** Text customers read on quotes and invoices. */
  customerDescription?: string | Empty;
  /** Notes that only your own staff sees. */
  internalNotes?: string | Empty;
  /** Whether the subcontractor supplies the product. */
  productSuppliedFlag?: boolean | null;
  /** Id of the company that the subcontractor ships to. */
  subContractorShipToId?: number | null;
  /** Most that the subcontractor may charge. */
  subContractorAmountLimit?: number | null;
  /** Billing in every period, for products that are sold as a recurring charge. */
  recurring?: ProductRecurringInput | Empty;
  /** Service level agreement that comes with the product. */
  sla?:
    | {
        /** Id of the SLA. */
        id: number;
      }
    | Empty;
  /** Kind of customer, which decides how it is taxed. */
  entityType?:
    | {
        /** Id of the entity type. */
        id: number;
      }
    | Empty;
  /** Ticket the product belongs to. */
  ticket?:
    | {
        /** Id of the ticket. */
        id: number;
      }
    | Empty;
  /** Project the product belongs to. */
  project?:
    | {
        /** Id of the project. */
        id: number;
      }
    | Empty;
  /** Phase of the project the product belongs to. */
  phase?:
    | {
        /** Id of the phase.'s web page. */
        id: number;
      }
    | Empty;
  /** Sales order the product belongs to. */
  salesOrder?:
    | {
        /** Id of the sales order. */
        id: number;
      }
    | Empty;
  /** Sales opportunity the product belongs to or came from. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Invoice on which the customer is billed for it. */
  invoice?:
    | {
        /** Id of the invoice. */
        id: number;
      }
    | Empty;
  /** Id of the warehouse the product is picked from. */
  warehouseId?: number | null;
  /** Warehouse the product is picked from, with its name. */
  warehouseIdObject?:
    | {
        /** Id of the warehouse. */
        id: number;
      }
    | Empty;
  /** Id of the warehouse bin the product is picked from. */
  warehouseBinId?: number | null;
  /** Warehouse bin the product is picked from, with its name. */
  warehouseBinIdObject?:
    | {
        /** Id of the bin. */
        id: number;
      }
    | Empty;
  /** Id of the line of an opportunity's forecast the product stands for. */
  forecastDetailId?: number | null;
  /** Day it was bought. */
  purchaseDate?: string | Empty;
  /** Tax code by which the product is taxed. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** Code by which another system knows the product. */
  integrationXRef?: string | Empty;
  /** Price of one unit before discounts. */
  listPrice?: number | null;
  /** Ids of the pieces in stock, for a serialized item. */
  serialNumberIds?: number[] | Empty;
  /** Serial numbers of the pieces. */
  serialNumbers?: string[] | Empty;
  /** Whether a purchase order is still needed for the product. */
  needToPurchaseFlag?: boolean | null;
  /** Whether it was added to keep a minimum stock. */
  minimumStockFlag?: boolean | null;
  /** Code shared by lines that must ship together. */
  shipSet?: string | Empty;
  /** Group under which the line is summed up on invoices. */
  invoiceGrouping?:
    | {
        /** Id of the invoice grouping reference. */
        id: number | null;
      }
    | Empty;
  /** Whether purchasing the product is approved. */
  poApprovedFlag?: boolean | null;
  /** Whether the components of the catalog item's bundle are added too. */
  addComponentsFlag?: boolean | null;
  /** Whether the price is kept as sent, whatever pricing schedules say. */
  ignorePricingSchedulesFlag?: boolean | null;
  /** Id of the subscription in ConnectWise Asio. */
  asioSubscriptionsID?: string | null;
  /** Whether the forecast of the opportunity is left as it is. */
  bypassForecastUpdate?: boolean | null;
  /** Values of the user-defined fields of the product. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** A product line on a ticket, project, order or invoice. */
export interface ProductItemReference {
  /** Id of the product item reference. */
  id?: number | null;
  /** Name of the product item reference. */
  name?: string;
  /**
   * What the server notes about the product item reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** How a product is charged in every period. */
export interface ProductRecurring {
  /** Revenue of one recurring period. */
  recurringRevenue?: number | null;
  /** Cost of one recurring period. */
  recurringCost?: number | null;
  /** First day that is billed, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** Last day of the recurring charge; follows from start date, cycles and cycle type. */
  endDate?: string;
  /** Id of the billing cycle, such as the monthly one. */
  billCycleId?: number | null;
  /** How often it is billed, such as monthly. */
  billCycle?: BillingCycleReference;
  /** How many billing periods it runs. */
  cycles?: number | null;
  /** Whether cycles count from the start date or by the calendar. */
  cycleType?: "ContractYear" | "CalendarYear" | null;
  /** An agreement type: the template whose billing rules an agreement starts from. */
  agreementType?: AgreementTypeReference;
}

/** How a product is charged in every period. */
export interface ProductRecurringInput {
  /** Revenue of one recurring period. */
  recurringRevenue?: number | null;
  /** Cost of one recurring period. */
  recurringCost?: number | null;
  /** First day that is billed, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** Id of the billing cycle, such as the monthly one. */
  billCycleId?: number | null;
  /** How often it is billed, such as monthly. */
  billCycle?: {
    /** Id of the billing cycle. */
    id: number;
  };
  /** How many billing periods it runs. */
  cycles?: number | null;
  /** Whether cycles count from the start date or by the calendar. */
  cycleType?: "ContractYear" | "CalendarYear" | null;
  /** An agreement type: the template whose billing rules an agreement starts from. */
  agreementType?: {
    /** Id of the agreement type. */
    id: number;
  };
}
