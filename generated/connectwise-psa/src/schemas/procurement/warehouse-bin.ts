// @generated from definitions/connectwise-psa/schemas/procurement/warehouse-bin.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  MemberReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
  WarehouseBinReference,
  WarehouseReference,
} from "../../schemas/common.js";

/** A shelf or section of a warehouse; stock is counted for each bin. */
export interface WarehouseBin {
  /** Id of the bin. */
  id: number;
  /** Name of the bin; unique in its warehouse. */
  name?: string;
  /** Warehouse the bin is in. */
  warehouse?: WarehouseReference;
  /** Branch location the bin belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) the bin belongs to. */
  department?: SystemDepartmentReference;
  /** Fewest units the bin should hold. */
  minQuantity?: number | null;
  /** Most units the bin can hold. */
  maxQuantity?: number | null;
  /** Bin that takes what does not fit. */
  overflowBin?: WarehouseBinReference;
  /** Member who answers for the bin. */
  manager?: MemberReference;
  /** Length of the bin, in the unit your company uses. */
  length?: number | null;
  /** Width of the bin, in the unit your company uses. */
  width?: number | null;
  /** Height of the bin, in the unit your company uses. */
  height?: number | null;
  /** Most weight the bin carries, in the unit your company uses. */
  weight?: number | null;
  /** Whether it is the preset bin of its warehouse. */
  defaultFlag?: boolean | null;
  /** Whether it is no longer used. */
  inactiveFlag?: boolean | null;
  /** Units of all products in the bin now. */
  quantityOnHand?: number | null;
  /** Company the bin belongs to. */
  company?: CompanyReference;
  /** Bin stock is moved to when this one is given up. */
  transferBin?: WarehouseBinReference;
  /**
   * What the server notes about the warehouse bin, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A shelf or section of a warehouse; stock is counted for each bin. */
export interface WarehouseBinCreate extends WarehouseBinUpdate<never> {
  /** Name of the bin; unique in its warehouse. */
  name: string;
  /** Warehouse the bin is in. */
  warehouse: {
    /** Id of the warehouse. */
    id: number;
  };
}

/** A shelf or section of a warehouse; stock is counted for each bin. */
export interface WarehouseBinUpdate<Empty = null> {
  /** Name of the bin; unique in its warehouse. */
  name?: string;
  /** Warehouse the bin is in. */
  warehouse?: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Branch location the bin belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department (business unit) the bin belongs to. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Fewest units the bin should hold. */
  minQuantity?: number | null;
  /** Most units the bin can hold. */
  maxQuantity?: number | null;
  /** Bin that takes what does not fit. */
  overflowBin?:
    | {
        /** Id of the bin. */
        id: number;
      }
    | Empty;
  /** Member who answers for the bin. */
  manager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Length of the bin, in the unit your company uses. */
  length?: number | null;
  /** Width of the bin, in the unit your company uses. */
  width?: number | null;
  /** Height of the bin, in the unit your company uses. */
  height?: number | null;
  /** Most weight the bin carries, in the unit your company uses. */
  weight?: number | null;
  /** Whether it is the preset bin of its warehouse. */
  defaultFlag?: boolean | null;
  /** Whether it is no longer used. */
  inactiveFlag?: boolean | null;
  /** Company the bin belongs to. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Bin stock is moved to when this one is given up. */
  transferBin?:
    | {
        /** Id of the bin. */
        id: number;
      }
    | Empty;
}

/** The slim copy of a warehouse bin. */
export interface WarehouseBinInfo {
  /** Id of the bin. */
  id: number;
  /** Name of the bin. */
  name?: string;
  /** Warehouse the bin is in. */
  warehouse?: WarehouseReference;
  /** Whether it is no longer used. */
  inactiveFlag?: boolean | null;
  /** Whether it is the preset bin of its warehouse. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the warehouse bin info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
