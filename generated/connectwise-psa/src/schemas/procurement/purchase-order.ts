// @generated from definitions/connectwise-psa/schemas/procurement/purchase-order.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingTermsReference,
  BillingUnitReference,
  CompanyReference,
  ContactReference,
  CountryReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  PurchaseOrderStatusReference,
  RecordInfo,
  ShipmentMethodReference,
  SiteReference,
  SystemLocationReference,
  TaxCodeReference,
  WarehouseReference,
} from "../../schemas/common.js";

/** An order of goods from a vendor; the header, its lines are records of their own. */
export interface PurchaseOrder {
  /** Id of the purchase order; not the PO number. */
  id: number;
  /** Id of the department (business unit) that buys. */
  businessUnitId?: number | null;
  /** Department (business unit) that buys. */
  businessUnit?: BillingUnitReference;
  /** Why the order was canceled. */
  cancelReason?: string;
  /** Whether the order is closed; follows the status. */
  closedFlag?: boolean | null;
  /** Identifier of the member who closed the order. */
  closedBy?: string;
  /** City of the ship-to address of a drop shipment. */
  customerCity?: string;
  /** Customer the goods are for; needed for a drop shipment. */
  customerCompany?: CompanyReference;
  /** Person at the customer who receives a drop shipment. */
  customerContact?: ContactReference;
  /** Country of the ship-to address of a drop shipment. */
  customerCountry?: CountryReference;
  /** Telephone extension of the receiving person. */
  customerExtension?: string;
  /** Name of the receiving person as printed on the order. */
  customerName?: string;
  /** Telephone number of the receiving person. */
  customerPhone?: string;
  /** Customer's site that a drop shipment goes to. */
  customerSite?: SiteReference;
  /** Name of the ship-to site as printed on the order. */
  customerSiteName?: string;
  /** State or province of the ship-to address. */
  customerState?: string;
  /** First line of the ship-to street address. */
  customerStreetLine1?: string;
  /** Second line of the ship-to street address. */
  customerStreetLine2?: string;
  /** Postal code of the ship-to address. */
  customerZip?: string;
  /** When the order was closed. */
  dateClosed?: string;
  /** True when the vendor ships straight to the customer, false when goods go to a warehouse. */
  dropShipCustomerFlag?: boolean | null;
  /** Identifier of the member who entered the order. */
  enteredBy?: string;
  /** Cost of freight, in the order's currency. */
  freightCost?: number | null;
  /** Number of the packing slip of the freight. */
  freightPackingSlip?: string;
  /** Tax on the freight. */
  freightTaxTotal?: number | null;
  /** Notes for your own staff; not sent to the vendor. */
  internalNotes?: string;
  /** Id of the branch location that buys. */
  locationId?: number | null;
  /** Branch location that buys. */
  location?: SystemLocationReference;
  /** Date of the order, YYYY-MM-DDTHH:mm:ssZ; the server fills it in on create. */
  poDate?: string;
  /** Number of the order as people quote it; the server gives one when left out. */
  poNumber?: string;
  /** Sales tax of the order. */
  salesTax?: number | null;
  /** When the vendor ships, YYYY-MM-DDTHH:mm:ssZ. */
  shipmentDate?: string;
  /** How the goods are shipped. */
  shipmentMethod?: ShipmentMethodReference;
  /** Instructions for the shipper, printed on the order. */
  shippingInstructions?: string;
  /** Status of the order; a closed status closes it. */
  status?: PurchaseOrderStatusReference;
  /** Sum of the lines without tax and freight. */
  subTotal?: number | null;
  /** Tax code the order is taxed by. */
  taxCode?: TaxCodeReference;
  /** Whether freight is taxed. */
  taxFreightFlag?: boolean | null;
  /** Whether the order is taxed. */
  taxPoFlag?: boolean | null;
  /** Payment terms agreed with the vendor. */
  terms?: BillingTermsReference;
  /** Sum of lines, tax and freight. */
  total?: number | null;
  /** Shipper's tracking number. */
  trackingNumber?: string;
  /** Send true to copy changed shipment method, date and tracking number to every line. */
  updateShipmentInfo?: boolean | null;
  /** Send true to copy a changed vendorOrderNumber to every line. */
  updateVendorOrderNumber?: boolean | null;
  /** Company the goods are bought from. */
  vendorCompany?: CompanyReference;
  /** Vendor's person for this order. */
  vendorContact?: ContactReference;
  /** Date of the vendor's invoice, YYYY-MM-DDTHH:mm:ssZ. */
  vendorInvoiceDate?: string;
  /** Number of the vendor's invoice. */
  vendorInvoiceNumber?: string;
  /** The vendor's own number of this order. */
  vendorOrderNumber?: string;
  /** Vendor's address the order is sent to. */
  vendorSite?: SiteReference;
  /** Warehouse the goods are delivered to. */
  warehouse?: WarehouseReference;
  /** Person who receives the goods at the warehouse. */
  warehouseContact?: ContactReference;
  /** Currency of the order. */
  currency?: CurrencyReference;
  /**
   * What the server notes about the purchase order, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValue[];
}

/** An order of goods from a vendor; the header, its lines are records of their own. */
export interface PurchaseOrderCreate extends PurchaseOrderUpdate<never> {
  /** Status of the order; a closed status closes it. */
  status: {
    /** Id of the purchase order status. */
    id: number;
  };
  /** Payment terms agreed with the vendor. */
  terms: {
    /** Id of the billing terms. */
    id: number;
  };
  /** Company the goods are bought from. */
  vendorCompany: {
    /** Id of the company. */
    id: number;
  };
}

/** An order of goods from a vendor; the header, its lines are records of their own. */
export interface PurchaseOrderUpdate<Empty = null> {
  /** Id of the department (business unit) that buys. */
  businessUnitId?: number | null;
  /** Department (business unit) that buys. */
  businessUnit?:
    | {
        /** Id of the billing unit. */
        id: number;
      }
    | Empty;
  /** Why the order was canceled. */
  cancelReason?: string | Empty;
  /** City of the ship-to address of a drop shipment. */
  customerCity?: string | Empty;
  /** Customer the goods are for; needed for a drop shipment. */
  customerCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person at the customer who receives a drop shipment. */
  customerContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Country of the ship-to address of a drop shipment. */
  customerCountry?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Telephone extension of the receiving person. */
  customerExtension?: string | Empty;
  /** Name of the receiving person as printed on the order. */
  customerName?: string | Empty;
  /** Telephone number of the receiving person. */
  customerPhone?: string | Empty;
  /** Customer's site that a drop shipment goes to. */
  customerSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Name of the ship-to site as printed on the order. */
  customerSiteName?: string | Empty;
  /** State or province of the ship-to address. */
  customerState?: string | Empty;
  /** First line of the ship-to street address. */
  customerStreetLine1?: string | Empty;
  /** Second line of the ship-to street address. */
  customerStreetLine2?: string | Empty;
  /** Postal code of the ship-to address. */
  customerZip?: string | Empty;
  /** True when the vendor ships straight to the customer, false when goods go to a warehouse. */
  dropShipCustomerFlag?: boolean | null;
  /** Cost of freight, in the order's currency. */
  freightCost?: number | null;
  /** Number of the packing slip of the freight. */
  freightPackingSlip?: string | Empty;
  /** Tax on the freight. */
  freightTaxTotal?: number | null;
  /** Notes for your own staff; not sent to the vendor. */
  internalNotes?: string | Empty;
  /** Id of the branch location that buys. */
  locationId?: number | null;
  /** Branch location that buys. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Date of the order, YYYY-MM-DDTHH:mm:ssZ; the server fills it in on create. */
  poDate?: string | Empty;
  /** Number of the order as people quote it; the server gives one when left out. */
  poNumber?: string | Empty;
  /** Sales tax of the order. */
  salesTax?: number | null;
  /** When the vendor ships, YYYY-MM-DDTHH:mm:ssZ. */
  shipmentDate?: string | Empty;
  /** How the goods are shipped. */
  shipmentMethod?:
    | {
        /** Id of the shipment method. */
        id: number;
      }
    | Empty;
  /** Instructions for the shipper, printed on the order. */
  shippingInstructions?: string | Empty;
  /** Status of the order; a closed status closes it. */
  status?: {
    /** Id of the purchase order status. */
    id: number;
  };
  /** Tax code the order is taxed by. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** Whether freight is taxed. */
  taxFreightFlag?: boolean | null;
  /** Whether the order is taxed. */
  taxPoFlag?: boolean | null;
  /** Payment terms agreed with the vendor. */
  terms?: {
    /** Id of the billing terms. */
    id: number;
  };
  /** Shipper's tracking number. */
  trackingNumber?: string | Empty;
  /** Send true to copy changed shipment method, date and tracking number to every line. */
  updateShipmentInfo?: boolean | null;
  /** Send true to copy a changed vendorOrderNumber to every line. */
  updateVendorOrderNumber?: boolean | null;
  /** Company the goods are bought from. */
  vendorCompany?: {
    /** Id of the company. */
    id: number;
  };
  /** Vendor's person for this order. */
  vendorContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Date of the vendor's invoice, YYYY-MM-DDTHH:mm:ssZ. */
  vendorInvoiceDate?: string | Empty;
  /** Number of the vendor's invoice. */
  vendorInvoiceNumber?: string | Empty;
  /** The vendor's own number of this order. */
  vendorOrderNumber?: string | Empty;
  /** Vendor's address the order is sent to. */
  vendorSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Warehouse the goods are delivered to. */
  warehouse?:
    | {
        /** Id of the warehouse. */
        id: number;
      }
    | Empty;
  /** Person who receives the goods at the warehouse. */
  warehouseContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Currency of the order. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** An order of goods from a vendor; the header, its lines are records of their own. */
export interface PurchaseOrderInput {
  /** Id of the department (business unit) that buys. */
  businessUnitId?: number | null;
  /** Department (business unit) that buys. */
  businessUnit?: {
    /** Id of the billing unit. */
    id: number;
  };
  /** Why the order was canceled. */
  cancelReason?: string;
  /** City of the ship-to address of a drop shipment. */
  customerCity?: string;
  /** Customer the goods are for; needed for a drop shipment. */
  customerCompany?: {
    /** Id of the company. */
    id: number;
  };
  /** Person at the customer who receives a drop shipment. */
  customerContact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Country of the ship-to address of a drop shipment. */
  customerCountry?: {
    /** Id of the country. */
    id: number;
  };
  /** Telephone extension of the receiving person. */
  customerExtension?: string;
  /** Name of the receiving person as printed on the order. */
  customerName?: string;
  /** Telephone number of the receiving person. */
  customerPhone?: string;
  /** Customer's site that a drop shipment goes to. */
  customerSite?: {
    /** Id of the site. */
    id: number;
  };
  /** Name of the ship-to site as printed on the order. */
  customerSiteName?: string;
  /** State or province of the ship-to address. */
  customerState?: string;
  /** First line of the ship-to street address. */
  customerStreetLine1?: string;
  /** Second line of the ship-to street address. */
  customerStreetLine2?: string;
  /** Postal code of the ship-to address. */
  customerZip?: string;
  /** True when the vendor ships straight to the customer, false when goods go to a warehouse. */
  dropShipCustomerFlag?: boolean | null;
  /** Cost of freight, in the order's currency. */
  freightCost?: number | null;
  /** Number of the packing slip of the freight. */
  freightPackingSlip?: string;
  /** Tax on the freight. */
  freightTaxTotal?: number | null;
  /** Notes for your own staff; not sent to the vendor. */
  internalNotes?: string;
  /** Id of the branch location that buys. */
  locationId?: number | null;
  /** Branch location that buys. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Date of the order, YYYY-MM-DDTHH:mm:ssZ; the server fills it in on create. */
  poDate?: string;
  /** Number of the order as people quote it; the server gives one when left out. */
  poNumber?: string;
  /** Sales tax of the order. */
  salesTax?: number | null;
  /** When the vendor ships, YYYY-MM-DDTHH:mm:ssZ. */
  shipmentDate?: string;
  /** How the goods are shipped. */
  shipmentMethod?: {
    /** Id of the shipment method. */
    id: number;
  };
  /** Instructions for the shipper, printed on the order. */
  shippingInstructions?: string;
  /** Status of the order; a closed status closes it. */
  status: {
    /** Id of the purchase order status. */
    id: number;
  };
  /** Tax code the order is taxed by. */
  taxCode?: {
    /** Id of the tax code. */
    id: number;
  };
  /** Whether freight is taxed. */
  taxFreightFlag?: boolean | null;
  /** Whether the order is taxed. */
  taxPoFlag?: boolean | null;
  /** Payment terms agreed with the vendor. */
  terms: {
    /** Id of the billing terms. */
    id: number;
  };
  /** Shipper's tracking number. */
  trackingNumber?: string;
  /** Send true to copy changed shipment method, date and tracking number to every line. */
  updateShipmentInfo?: boolean | null;
  /** Send true to copy a changed vendorOrderNumber to every line. */
  updateVendorOrderNumber?: boolean | null;
  /** Company the goods are bought from. */
  vendorCompany: {
    /** Id of the company. */
    id: number;
  };
  /** Vendor's person for this order. */
  vendorContact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Date of the vendor's invoice, YYYY-MM-DDTHH:mm:ssZ. */
  vendorInvoiceDate?: string;
  /** Number of the vendor's invoice. */
  vendorInvoiceNumber?: string;
  /** The vendor's own number of this order. */
  vendorOrderNumber?: string;
  /** Vendor's address the order is sent to. */
  vendorSite?: {
    /** Id of the site. */
    id: number;
  };
  /** Warehouse the goods are delivered to. */
  warehouse?: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Person who receives the goods at the warehouse. */
  warehouseContact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Currency of the order. */
  currency?: {
    /** Id of the currency. */
    id: number;
  };
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[];
}

/** The slim copy of a purchase order, with its currency. */
export interface PurchaseOrderInfo {
  /** Id of the purchase order. */
  id: number;
  /** Currency of the order. */
  currency?: CurrencyReference;
  /**
   * What the server notes about the purchase order info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
