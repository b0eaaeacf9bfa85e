// @generated from definitions/connectwise-psa/schemas/system/corporate-structure.yaml
// To change this file, edit that and run `npm run generate`.

import type { CurrencyReference, MemberReference, RecordInfo } from "../../schemas/common.js";

/** How your own organization is built up, with its levels, officers, fiscal year and base currency. */
export interface CorporateStructure {
  /** Id of the corporate structure. */
  id: number;
  /** How many levels the organization has; decides which of the level names are used. */
  levelCount?: "Level1" | "Level2" | "Level3" | "Level4" | "Level5" | null;
  /** What the top level of the organization is called, such as Corporate. */
  level1Name?: string;
  /** What the second level is called, such as Region. */
  level2Name?: string;
  /** What the third level is called; used when levelCount has at least three. */
  level3Name?: string;
  /** What the fourth level is called; used when levelCount has at least four. */
  level4Name?: string;
  /** What the fifth level is called; used when levelCount is Level5. */
  level5Name?: string;
  /** Month in which the fiscal year begins. */
  fiscalYearStart?:
    | "January"
    | "February"
    | "March"
    | "April"
    | "May"
    | "June"
    | "July"
    | "August"
    | "September"
    | "October"
    | "November"
    | "December"
    | null;
  /** Word the application shows for locations, such as Branch. */
  locationCaption?: string;
  /** Word the application shows for departments, such as Business Unit. */
  groupCaption?: string;
  /** Currency your organization keeps its books in. */
  baseCurrency?: CurrencyReference;
  /** Member who is president of your organization. */
  president?: MemberReference;
  /** Member who heads the daily operations. */
  chiefOperatingOfficer?: MemberReference;
  /** Member who heads finance and accounting. */
  controller?: MemberReference;
  /** Member who assigns service work by default. */
  dispatcher?: MemberReference;
  /** Member who heads service by default. */
  serviceManager?: MemberReference;
  /** Member who is duty manager by default. */
  dutyManager?: MemberReference;
  /**
   * What the server notes about the corporate structure, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** How your own organization is built up, with its levels, officers, fiscal year and base currency. */
export interface CorporateStructureUpdate<Empty = null> {
  /** How many levels the organization has; decides which of the level names are used. */
  levelCount?: "Level1" | "Level2" | "Level3" | "Level4" | "Level5" | null;
  /** What the top level of the organization is called, such as Corporate. */
  level1Name?: string | Empty;
  /** What the second level is called, such as Region. */
  level2Name?: string | Empty;
  /** What the third level is called; used when levelCount has at least three. */
  level3Name?: string | Empty;
  /** What the fourth level is called; used when levelCount has at least four. */
  level4Name?: string | Empty;
  /** What the fifth level is called; used when levelCount is Level5. */
  level5Name?: string | Empty;
  /** Month in which the fiscal year begins. */
  fiscalYearStart?:
    | "January"
    | "February"
    | "March"
    | "April"
    | "May"
    | "June"
    | "July"
    | "August"
    | "September"
    | "October"
    | "November"
    | "December"
    | null;
  /** Word the application shows for locations, such as Branch. */
  locationCaption?: string;
  /** Word the application shows for departments, such as Business Unit. */
  groupCaption?: string;
  /** Currency your organization keeps its books in. */
  baseCurrency?: {
    /** Id of the currency. */
    id: number;
  };
  /** Member who is president of your organization. */
  president?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who heads the daily operations. */
  chiefOperatingOfficer?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who heads finance and accounting. */
  controller?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who assigns service work by default. */
  dispatcher?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who heads service by default. */
  serviceManager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who is duty manager by default. */
  dutyManager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
}

/** How your own organization is built up, with its levels, officers, fiscal year and base currency. */
export interface CorporateStructureCreate extends CorporateStructureUpdate<never> {
  /** Month in which the fiscal year begins. */
  fiscalYearStart:
    | "January"
    | "February"
    | "March"
    | "April"
    | "May"
    | "June"
    | "July"
    | "August"
    | "September"
    | "October"
    | "November"
    | "December"
    | null;
  /** Word the application shows for locations, such as Branch. */
  locationCaption: string;
  /** Word the application shows for departments, such as Business Unit. */
  groupCaption: string;
  /** Currency your organization keeps its books in. */
  baseCurrency: {
    /** Id of the currency. */
    id: number;
  };
}

/** The structure of your own organization in short. */
export interface CorporateStructureInfo {
  /** Id of the corporate structure. */
  id: number;
  /** Word the application shows for locations, such as Branch. */
  locationCaption?: string;
  /** Word the application shows for departments, such as Business Unit. */
  groupCaption?: string;
  /** Currency your organization keeps its books in. */
  baseCurrency?: CurrencyReference;
  /**
   * What the server notes about the corporate structure, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
