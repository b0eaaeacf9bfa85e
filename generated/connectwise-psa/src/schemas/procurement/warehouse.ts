// @generated from definitions/connectwise-psa/schemas/procurement/warehouse.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  ContactReference,
  CurrencyReference,
  MemberReference,
  RecordInfo,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** A place that holds stock: a store room, or a van with parts. */
export interface Warehouse {
  /** Id of the warehouse. */
  id: number;
  /** Name of the warehouse; unique. */
  name?: string;
  /** Company whose address the warehouse has; usually your own. */
  company?: CompanyReference;
  /** Branch location the warehouse belongs to. */
  location?: SystemLocationReference;
  /** Person to ask about the warehouse. */
  contact?: ContactReference;
  /** Department (business unit) the warehouse belongs to. */
  department?: SystemDepartmentReference;
  /** Member who answers for the warehouse. */
  manager?: MemberReference;
  /** Address of the warehouse; a site of the company. */
  site?: SiteReference;
  /** Code of the warehouse in the accounting package. */
  locationXref?: string;
  /** Whether it is the preset warehouse of its location. */
  locationDefaultFlag?: boolean | null;
  /** Whether it is the preset warehouse everywhere. */
  overallDefaultFlag?: boolean | null;
  /** Whether it is no longer used. */
  inactiveFlag?: boolean | null;
  /** Whether stock movements are blocked, as during a count. */
  lockedFlag?: boolean | null;
  /** Currency stock is valued in. */
  currency?: CurrencyReference;
  /**
   * What the server notes about the warehouse, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A place that holds stock: a store room, or a van with parts. */
export interface WarehouseCreate extends WarehouseUpdate<never> {
  /** Name of the warehouse; unique. */
  name: string;
  /** Branch location the warehouse belongs to. */
  location: {
    /** Id of the location. */
    id: number;
  };
  /** Department (business unit) the warehouse belongs to. */
  department: {
    /** Id of the department. */
    id: number;
  };
}

/** A place that holds stock: a store room, or a van with parts. */
export interface WarehouseUpdate<Empty = null> {
  /** Name of the warehouse; unique. */
  name?: string;
  /** Company whose address the warehouse has; usually your own. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Branch location the warehouse belongs to. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Person to ask about the warehouse. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Department (business unit) the warehouse belongs to. */
  department?: {
    /** Id of the department. */
    id: number;
  };
  /** Member who answers for the warehouse. */
  manager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address of the warehouse; a site of the company. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Code of the warehouse in the accounting package. */
  locationXref?: string | Empty;
  /** Whether it is the preset warehouse of its location. */
  locationDefaultFlag?: boolean | null;
  /** Whether it is the preset warehouse everywhere. */
  overallDefaultFlag?: boolean | null;
  /** Whether it is no longer used. */
  inactiveFlag?: boolean | null;
  /** Whether stock movements are blocked, as during a count. */
  lockedFlag?: boolean | null;
  /** Currency stock is valued in. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
}

/** The slim copy of a warehouse. */
export interface WarehouseInfo {
  /** Id of the warehouse. */
  id: number;
  /** Name of the warehouse. */
  name?: string;
  /** Whether it is no longer used. */
  inactiveFlag?: boolean | null;
  /** Whether it is the preset warehouse everywhere. */
  overallDefaultFlag?: boolean | null;
  /** Company whose address the warehouse has. */
  company?: CompanyReference;
  /**
   * What the server notes about the warehouse info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
