// @generated from definitions/connectwise-psa/schemas/time/charge-code.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** An internal purpose that time and expenses are booked on. */
export interface ChargeCode {
  /** Id of the charge code. */
  id: number;
  /** Name of the charge code. */
  name?: string;
  /** Company the time is booked under, usually your own. */
  company?: CompanyReference;
  /** Location whose members can use the charge code. */
  location?: SystemLocationReference;
  /** Department whose members can use the charge code. */
  department?: SystemDepartmentReference;
  /** Whether time on the charge code is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether expenses can be entered on it. */
  expenseEntryFlag?: boolean | null;
  /** Whether all expense types can be used with it. */
  allowAllExpenseTypeFlag?: boolean | null;
  /** Whether time can be entered on it. */
  timeEntryFlag?: boolean | null;
  /** Work type that time on the charge code gets. */
  workType?: WorkTypeReference;
  /** Work role that time on the charge code gets. */
  workRole?: WorkRoleReference;
  /** Code by which another system knows the charge code. */
  integrationXref?: string;
  /** Ids of the expense types that can be used with the charge code. */
  expenseTypeIds?: number[];
  /**
   * What the server notes about the charge code, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the charge code in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** An internal purpose that time and expenses are booked on. */
export interface ChargeCodeCreate extends ChargeCodeUpdate<never> {
  /** Name of the charge code. */
  name: string;
  /** Company the time is booked under, usually your own. */
  company: {
    /** Id of the company. */
    id: number;
  };
}

/** An internal purpose that time and expenses are booked on. */
export interface ChargeCodeUpdate<Empty = null> {
  /** Name of the charge code. */
  name?: string;
  /** Company the time is booked under, usually your own. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Location whose members can use the charge code. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department whose members can use the charge code. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Whether time on the charge code is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether expenses can be entered on it. */
  expenseEntryFlag?: boolean | null;
  /** Whether all expense types can be used with it. */
  allowAllExpenseTypeFlag?: boolean | null;
  /** Whether time can be entered on it. */
  timeEntryFlag?: boolean | null;
  /** Work type that time on the charge code gets. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Work role that time on the charge code gets. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Code by which another system knows the charge code. */
  integrationXref?: string | Empty;
  /** Ids of the expense types that can be used with the charge code. */
  expenseTypeIds?: number[] | Empty;
}

/** Short form of a charge code. */
export interface ChargeCodeInfo {
  /** Id of the charge code. */
  id: number;
  /** Name of the charge code. */
  name?: string;
  /** Location whose members can use the charge code. */
  location?: SystemLocationReference;
  /** Department whose members can use the charge code. */
  department?: SystemDepartmentReference;
  /** Whether expenses can be entered on it. */
  expenseEntryFlag?: boolean | null;
  /** Whether all expense types can be used with it. */
  allowAllExpenseTypeFlag?: boolean | null;
  /** Whether time can be entered on it. */
  timeEntryFlag?: boolean | null;
  /** Work type that time on the charge code gets. */
  workType?: WorkTypeReference;
  /** Work role that time on the charge code gets. */
  workRole?: WorkRoleReference;
  /** Ids of the expense types that can be used with the charge code. */
  expenseTypeIds?: number[];
  /**
   * What the server notes about the charge code, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A charge code: internal work that time and expenses go on, such as meetings or vacation. */
export interface ChargeCodeReference {
  /** Id of the charge code reference. */
  id?: number | null;
  /** Name of the charge code reference. */
  name?: string;
  /**
   * What the server notes about the charge code reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
