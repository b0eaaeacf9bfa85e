// @generated from definitions/connectwise-psa/schemas/procurement/pricing-schedule.yaml
// To change this file, edit that and run `npm run generate`.

import type { CurrencyReference, RecordInfo } from "../../schemas/common.js";

/** A price list for certain customers. */
export interface PricingSchedule {
  /** Id of the pricing schedule. */
  id: number;
  /** Name of the pricing schedule. */
  name?: string;
  /** Whether the pricing schedule is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether companies without their own schedule get this one. */
  defaultFlag?: boolean | null;
  /** Currency in which the amounts of the pricing schedule are meant. */
  currency?: CurrencyReference;
  /** Ids of the companies that buy at these prices. */
  companies?: number[];
  /** True gives the schedule to all companies. */
  setAllCompaniesFlag?: boolean | null;
  /** True takes the schedule away from all companies. */
  removeAllCompaniesFlag?: boolean | null;
  /**
   * What the server notes about the pricing schedule, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the pricing schedule in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A price list for certain customers. */
export interface PricingScheduleCreate extends PricingScheduleUpdate<never> {
  /** Name of the pricing schedule. */
  name: string;
}

/** A price list for certain customers. */
export interface PricingScheduleUpdate<Empty = null> {
  /** Name of the pricing schedule. */
  name?: string;
  /** Whether the pricing schedule is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether companies without their own schedule get this one. */
  defaultFlag?: boolean | null;
  /** Currency in which the amounts of the pricing schedule are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Ids of the companies that buy at these prices. */
  companies?: number[] | Empty;
  /** True gives the schedule to all companies. */
  setAllCompaniesFlag?: boolean | null;
  /** True takes the schedule away from all companies. */
  removeAllCompaniesFlag?: boolean | null;
}
