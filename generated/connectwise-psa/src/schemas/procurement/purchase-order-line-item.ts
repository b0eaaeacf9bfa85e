// @generated from definitions/connectwise-psa/schemas/procurement/purchase-order-line-item.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CustomFieldValue,
  CustomFieldValueInput,
  IvItemReference,
  RecordInfo,
  SalesOrderReference,
  ShipmentMethodReference,
  UnitOfMeasureReference,
  WarehouseBinReference,
  WarehouseReference,
} from "../../schemas/common.js";

/** One line of a purchase order: a product, how many of it, at what cost, and how much has arrived. */
export interface PurchaseOrderLineItem {
  /** Id of the line; not its number. */
  id: number;
  /** Whether the vendor has no stock and delivers later. */
  backorderedFlag?: boolean | null;
  /** Identifier of the member who canceled the line. */
  canceledBy?: string;
  /** Whether the line is canceled. */
  canceledFlag?: boolean | null;
  /** Why the line was canceled. */
  canceledReason?: string;
  /** Whether the line is done; set true when its goods were received. */
  closedFlag?: boolean | null;
  /** When the line was canceled. */
  dateCanceled?: string;
  /** When the line was canceled, in UTC. */
  dateCanceledUtc?: string;
  /** Text of the line, printed on the order. */
  description?: string;
  /** Whether internalNotes are printed on the order. */
  displayInternalNotesFlag?: boolean | null;
  /** When the vendor is expected to ship, YYYY-MM-DDTHH:mm:ssZ. */
  expectedShipDate?: string;
  /** Notes for your own staff. */
  internalNotes?: string;
  /** Position of the line in the order, from 1. */
  lineNumber?: number;
  /** Number of the packing slip the goods came with. */
  packingSlip?: string;
  /** Catalog item that is ordered. */
  product?: IvItemReference;
  /** Id of the order the line belongs to. */
  purchaseOrderId?: number | null;
  /** PO number of the order the line belongs to. */
  purchaseOrderNumber?: string;
  /** How many units are ordered. */
  quantity?: number;
  /** How many units of this line have arrived; send it together with receivedStatus. */
  receivedQuantity?: number | null;
  /** Serial numbers of the received pieces, separated by commas; needed for a serialized item. */
  serialNumbers?: string;
  /** When the goods were shipped, YYYY-MM-DDTHH:mm:ssZ. */
  shipDate?: string;
  /** How the goods of this line are shipped. */
  shipmentMethod?: ShipmentMethodReference;
  /** Tax of the line. */
  tax?: number | null;
  /** Shipper's tracking number. */
  trackingNumber?: string;
  /** Cost of one unit, in the order's currency. */
  unitCost?: number | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure?: UnitOfMeasureReference;
  /** The vendor's own number of the order. */
  vendorOrderNumber?: string;
  /** The vendor's part number of the product. */
  vendorSku?: string;
  /** Warehouse that receives the goods. */
  warehouse?: WarehouseReference;
  /** Bin of the warehouse that the received goods go into. */
  warehouseBin?: WarehouseBinReference;
  /** Code shared by lines that must ship together. */
  shipSet?: string;
  /** When the goods arrived, YYYY-MM-DDTHH:mm:ssZ. */
  dateReceived?: string;
  /**
   * How far the line is received. Waiting: Nothing has arrived, the line stays open; FullyReceived: Everything ordered
   * has arrived, the line is done; PartiallyReceiveCancelRest: Part has arrived, the rest is canceled;
   * PartiallyReceiveCloneRest: Part has arrived, the rest moves to a new line that stays open.
   */
  receivedStatus?: "Waiting" | "FullyReceived" | "PartiallyReceiveCancelRest" | "PartiallyReceiveCloneRest" | null;
  /**
   * What the server notes about the purchase order line, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Cost of the whole line, quantity times unitCost. */
  extCost?: number;
  /** When the goods are expected to arrive, YYYY-MM-DDTHH:mm:ssZ. */
  expectedArrivalDate?: string;
  /** Whether the line can be detached from its sales order products. */
  isDetachAvailable?: boolean;
  /** Whether the receipt is in an accounting batch; then it can no longer be changed. */
  batchedFlag?: boolean;
  /** Record id of the receipt that is in no accounting batch yet. */
  unbatchedRecId?: number | null;
  /** Sales orders whose products this line buys. */
  salesOrder?: SalesOrderReference[];
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValue[];
}

/** One line of a purchase order: a product, how many of it, at what cost, and how much has arrived. */
export interface PurchaseOrderLineItemCreate extends PurchaseOrderLineItemUpdate<never> {
  /** Text of the line, printed on the order. */
  description: string;
  /** Position of the line in the order, from 1. */
  lineNumber: number;
  /** Catalog item that is ordered. */
  product: {
    /** Id of the catalog item. */
    id: number;
  };
  /** How many units are ordered. */
  quantity: number;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure: {
    /** Id of the unit. */
    id: number;
  };
}

/** One line of a purchase order: a product, how many of it, at what cost, and how much has arrived. */
export interface PurchaseOrderLineItemUpdate<Empty = null> {
  /** Whether the vendor has no stock and delivers later. */
  backorderedFlag?: boolean | null;
  /** Whether the line is canceled. */
  canceledFlag?: boolean | null;
  /** Why the line was canceled. */
  canceledReason?: string | Empty;
  /** Whether the line is done; set true when its goods were received. */
  closedFlag?: boolean | null;
  /** When the line was canceled. */
  dateCanceled?: string | Empty;
  /** Text of the line, printed on the order. */
  description?: string;
  /** Whether internalNotes are printed on the order. */
  displayInternalNotesFlag?: boolean | null;
  /** When the vendor is expected to ship, YYYY-MM-DDTHH:mm:ssZ. */
  expectedShipDate?: string | Empty;
  /** Notes for your own staff. */
  internalNotes?: string | Empty;
  /** Position of the line in the order, from 1. */
  lineNumber?: number;
  /** Number of the packing slip the goods came with. */
  packingSlip?: string | Empty;
  /** Catalog item that is ordered. */
  product?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** How many units are ordered. */
  quantity?: number;
  /** How many units of this line have arrived; send it together with receivedStatus. */
  receivedQuantity?: number | null;
  /** Serial numbers of the received pieces, separated by commas; needed for a serialized item. */
  serialNumbers?: string | Empty;
  /** When the goods were shipped, YYYY-MM-DDTHH:mm:ssZ. */
  shipDate?: string | Empty;
  /** How the goods of this line are shipped. */
  shipmentMethod?:
    | {
        /** Id of the shipment method. */
        id: number;
      }
    | Empty;
  /** Tax of the line. */
  tax?: number | null;
  /** Shipper's tracking number. */
  trackingNumber?: string | Empty;
  /** Cost of one unit, in the order's currency. */
  unitCost?: number | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure?: {
    /** Id of the unit. */
    id: number;
  };
  /** The vendor's own number of the order. */
  vendorOrderNumber?: string | Empty;
  /** The vendor's part number of the product. */
  vendorSku?: string | Empty;
  /** Warehouse that receives the goods. */
  warehouse?:
    | {
        /** Id of the warehouse. */
        id: number;
      }
    | Empty;
  /** Bin of the warehouse that the received goods go into. */
  warehouseBin?:
    | {
        /** Id of the bin. */
        id: number;
      }
    | Empty;
  /** Code shared by lines that must ship together. */
  shipSet?: string | Empty;
  /** When the goods arrived, YYYY-MM-DDTHH:mm:ssZ. */
  dateReceived?: string | Empty;
  /**
   * How far the line is received. Waiting: Nothing has arrived, the line stays open; FullyReceived: Everything ordered
   * has arrived, the line is done; PartiallyReceiveCancelRest: Part has arrived, the rest is canceled;
   * PartiallyReceiveCloneRest: Part has arrived, the rest moves to a new line that stays open.
   */
  receivedStatus?: "Waiting" | "FullyReceived" | "PartiallyReceiveCancelRest" | "PartiallyReceiveCloneRest" | null;
  /** When the goods are expected to arrive, YYYY-MM-DDTHH:mm:ssZ. */
  expectedArrivalDate?: string | Empty;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** One line of a purchase order: a product, how many of it, at what cost, and how much has arrived. */
export interface PurchaseOrderLineItemInput {
  /** Whether the vendor has no stock and delivers later. */
  backorderedFlag?: boolean | null;
  /** Whether the line is canceled. */
  canceledFlag?: boolean | null;
  /** Why the line was canceled. */
  canceledReason?: string;
  /** Whether the line is done; set true when its goods were received. */
  closedFlag?: boolean | null;
  /** When the line was canceled. */
  dateCanceled?: string;
  /** Text of the line, printed on the order. */
  description: string;
  /** Whether internalNotes are printed on the order. */
  displayInternalNotesFlag?: boolean | null;
  /** When the vendor is expected to ship, YYYY-MM-DDTHH:mm:ssZ. */
  expectedShipDate?: string;
  /** Notes for your own staff. */
  internalNotes?: string;
  /** Position of the line in the order, from 1. */
  lineNumber: number;
  /** Number of the packing slip the goods came with. */
  packingSlip?: string;
  /** Catalog item that is ordered. */
  product: {
    /** Id of the catalog item. */
    id: number;
  };
  /** How many units are ordered. */
  quantity: number;
  /** How many units of this line have arrived; send it together with receivedStatus. */
  receivedQuantity?: number | null;
  /** Serial numbers of the received pieces, separated by commas; needed for a serialized item. */
  serialNumbers?: string;
  /** When the goods were shipped, YYYY-MM-DDTHH:mm:ssZ. */
  shipDate?: string;
  /** How the goods of this line are shipped. */
  shipmentMethod?: {
    /** Id of the shipment method. */
    id: number;
  };
  /** Tax of the line. */
  tax?: number | null;
  /** Shipper's tracking number. */
  trackingNumber?: string;
  /** Cost of one unit, in the order's currency. */
  unitCost?: number | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure: {
    /** Id of the unit. */
    id: number;
  };
  /** The vendor's own number of the order. */
  vendorOrderNumber?: string;
  /** The vendor's part number of the product. */
  vendorSku?: string;
  /** Warehouse that receives the goods. */
  warehouse?: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Bin of the warehouse that the received goods go into. */
  warehouseBin?: {
    /** Id of the bin. */
    id: number;
  };
  /** Code shared by lines that must ship together. */
  shipSet?: string;
  /** When the goods arrived, YYYY-MM-DDTHH:mm:ssZ. */
  dateReceived?: string;
  /**
   * How far the line is received. Waiting: Nothing has arrived, the line stays open; FullyReceived: Everything ordered
   * has arrived, the line is done; PartiallyReceiveCancelRest: Part has arrived, the rest is canceled;
   * PartiallyReceiveCloneRest: Part has arrived, the rest moves to a new line that stays open.
   */
  receivedStatus?: "Waiting" | "FullyReceived" | "PartiallyReceiveCancelRest" | "PartiallyReceiveCloneRest" | null;
  /** When the goods are expected to arrive, YYYY-MM-DDTHH:mm:ssZ. */
  expectedArrivalDate?: string;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[];
}

/** A whole purchase order line with its id, as the bulk replacement takes it. */
export interface PurchaseOrderLineItemReplacement {
  /** Id of the line to replace; not its number. */
  id: number;
  /** Whether the vendor has no stock and delivers later. */
  backorderedFlag?: boolean | null;
  /** Whether the line is canceled. */
  canceledFlag?: boolean | null;
  /** Why the line was canceled. */
  canceledReason?: string;
  /** Whether the line is done; set true when its goods were received. */
  closedFlag?: boolean | null;
  /** When the line was canceled. */
  dateCanceled?: string;
  /** Text of the line, printed on the order. */
  description: string;
  /** Whether internalNotes are printed on the order. */
  displayInternalNotesFlag?: boolean | null;
  /** When the vendor is expected to ship, YYYY-MM-DDTHH:mm:ssZ. */
  expectedShipDate?: string;
  /** Notes for your own staff. */
  internalNotes?: string;
  /** Position of the line in the order, from 1. */
  lineNumber: number;
  /** Number of the packing slip the goods came with. */
  packingSlip?: string;
  /** Catalog item that is ordered. */
  product: {
    /** Id of the catalog item. */
    id: number;
  };
  /** How many units are ordered. */
  quantity: number;
  /** How many units of this line have arrived; send it together with receivedStatus. */
  receivedQuantity?: number | null;
  /** Serial numbers of the received pieces, separated by commas; needed for a serialized item. */
  serialNumbers?: string;
  /** When the goods were shipped, YYYY-MM-DDTHH:mm:ssZ. */
  shipDate?: string;
  /** How the goods of this line are shipped. */
  shipmentMethod?: {
    /** Id of the shipment method. */
    id: number;
  };
  /** Tax of the line. */
  tax?: number | null;
  /** Shipper's tracking number. */
  trackingNumber?: string;
  /** Cost of one unit, in the order's currency. */
  unitCost?: number | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure: {
    /** Id of the unit. */
    id: number;
  };
  /** The vendor's own number of the order. */
  vendorOrderNumber?: string;
  /** The vendor's part number of the product. */
  vendorSku?: string;
  /** Warehouse that receives the goods. */
  warehouse?: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Bin of the warehouse that the received goods go into. */
  warehouseBin?: {
    /** Id of the bin. */
    id: number;
  };
  /** Code shared by lines that must ship together. */
  shipSet?: string;
  /** When the goods arrived, YYYY-MM-DDTHH:mm:ssZ. */
  dateReceived?: string;
  /**
   * How far the line is received. Waiting: Nothing has arrived, the line stays open; FullyReceived: Everything ordered
   * has arrived, the line is done; PartiallyReceiveCancelRest: Part has arrived, the rest is canceled;
   * PartiallyReceiveCloneRest: Part has arrived, the rest moves to a new line that stays open.
   */
  receivedStatus?: "Waiting" | "FullyReceived" | "PartiallyReceiveCancelRest" | "PartiallyReceiveCloneRest" | null;
  /** When the goods are expected to arrive, YYYY-MM-DDTHH:mm:ssZ. */
  expectedArrivalDate?: string;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[];
}
