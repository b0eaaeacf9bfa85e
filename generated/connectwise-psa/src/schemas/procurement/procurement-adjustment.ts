// @generated from definitions/connectwise-psa/schemas/procurement/procurement-adjustment.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CatalogItemReference,
  CustomFieldValue,
  CustomFieldValueInput,
  RecordInfo,
  WarehouseBinReference,
  WarehouseReference,
} from "../../schemas/common.js";
import type { AdjustmentTypeReference } from "../../schemas/procurement/adjustment-type.js";

/** One line of an inventory adjustment. */
export interface AdjustmentDetail {
  /** Id of the stock adjustment line. */
  id: number;
  /** Item whose stock is corrected. */
  catalogItem?: CatalogItemReference;
  /** Text that says what the stock adjustment line is or is for. */
  description?: string;
  /** Stock of the item in the bin. */
  quantityOnHand?: number | null;
  /** Cost of one unit, which values the correction. */
  unitCost?: number | null;
  /** Warehouse whose stock is corrected. */
  warehouse?: WarehouseReference;
  /** Bin whose stock is corrected. */
  warehouseBin?: WarehouseBinReference;
  /** Units to add to the stock; negative to take away. */
  quantityAdjusted?: number | null;
  /** Serial numbers of the pieces added or taken, for a serialized item. */
  serialNumber?: string;
  /** Inventory adjustment the line belongs to. */
  adjustment?: AdjustmentReference;
  /**
   * What the server notes about the stock adjustment line, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** One line of an inventory adjustment. */
export interface AdjustmentDetailCreate {
  /** Item whose stock is corrected. */
  catalogItem: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Text that says what the stock adjustment line is or is for. */
  description?: string;
  /** Cost of one unit, which values the correction. */
  unitCost?: number | null;
  /** Warehouse whose stock is corrected. */
  warehouse: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Bin whose stock is corrected. */
  warehouseBin: {
    /** Id of the bin. */
    id: number;
  };
  /** Units to add to the stock; negative to take away. */
  quantityAdjusted: number | null;
  /** Serial numbers of the pieces added or taken, for a serialized item. */
  serialNumber?: string;
}

/** One line of an inventory adjustment. */
export interface AdjustmentDetailInput {
  /** Item whose stock is corrected. */
  catalogItem: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Text that says what the stock adjustment line is or is for. */
  description?: string;
  /** Cost of one unit, which values the correction. */
  unitCost?: number | null;
  /** Warehouse whose stock is corrected. */
  warehouse: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Bin whose stock is corrected. */
  warehouseBin: {
    /** Id of the bin. */
    id: number;
  };
  /** Units to add to the stock; negative to take away. */
  quantityAdjusted: number | null;
  /** Serial numbers of the pieces added or taken, for a serialized item. */
  serialNumber?: string;
}

/** A line of a stock adjustment: one product whose stock was corrected. */
export interface AdjustmentDetailReference {
  /** Id of the adjustment detail reference. */
  id?: number | null;
  /** Name of the adjustment detail reference. */
  name?: string;
  /**
   * What the server notes about the adjustment detail reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A stock adjustment: a correction of what the warehouses hold. */
export interface AdjustmentReference {
  /** Id of the adjustment reference. */
  id?: number | null;
  /** Name of the adjustment reference. */
  name?: string;
  /**
   * What the server notes about the adjustment reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A correction of stock, with its lines. */
export interface ProcurementAdjustment {
  /** Id of the stock adjustment. */
  id: number;
  /** Short title by which people find the adjustment. */
  identifier?: string;
  /** Reason group of the adjustment, such as cycle count. */
  type?: AdjustmentTypeReference;
  /** Why the stock is corrected. */
  reason?: string;
  /** Free text about the stock adjustment. */
  notes?: string;
  /** Whether the adjustment is finished and no longer changed. */
  closedFlag?: boolean | null;
  /** Login name of the member who closed it. */
  closedBy?: string;
  /** When the adjustment was closed and stock was booked. */
  closedDate?: string;
  /** Lines that say which stock changes and by how much. */
  adjustmentDetails?: AdjustmentDetail[];
  /**
   * What the server notes about the stock adjustment, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the stock adjustment. */
  customFields?: CustomFieldValue[];
}

/** A correction of stock, with its lines. */
export interface ProcurementAdjustmentCreate extends ProcurementAdjustmentUpdate<never> {
  /** Short title by which people find the adjustment. */
  identifier: string;
  /** Reason group of the adjustment, such as cycle count. */
  type: {
    /** Id of the adjustment type reference. */
    id: number | null;
  };
}

/** A correction of stock, with its lines. */
export interface ProcurementAdjustmentUpdate<Empty = null> {
  /** Short title by which people find the adjustment. */
  identifier?: string;
  /** Reason group of the adjustment, such as cycle count. */
  type?: {
    /** Id of the adjustment type reference. */
    id: number | null;
  };
  /** Why the stock is corrected. */
  reason?: string | Empty;
  /** Free text about the stock adjustment. */
  notes?: string | Empty;
  /** Whether the adjustment is finished and no longer changed. */
  closedFlag?: boolean | null;
  /** Lines that say which stock changes and by how much. */
  adjustmentDetails?: AdjustmentDetailInput[] | Empty;
  /** Values of the user-defined fields of the stock adjustment. */
  customFields?: CustomFieldValueInput[] | Empty;
}
