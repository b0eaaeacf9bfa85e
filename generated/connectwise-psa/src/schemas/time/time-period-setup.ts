// @generated from definitions/connectwise-psa/schemas/time/time-period-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How a year is cut into periods for time and expenses. */
export interface TimePeriodSetup {
  /** Id of the time period setup. */
  id: number;
  /** Whether the periods are for time, for expenses or for both. */
  periodApplyTo?: "Both" | "Expense" | "Time" | null;
  /** Calendar year, such as 2025. */
  year?: number | null;
  /** How many periods after the current one are made ahead. */
  numberFuturePeriods?: number | null;
  /** How long one time sheet period is. */
  type?: "Weekly" | "BiWeekly" | "SemiMonthly" | "Monthly" | null;
  /** Text that says what the time period setup is or is for. */
  description?: string;
  /** Last day of the first period of the year. */
  firstPeriodEndDate?: string;
  /** Day of the month each period ends on; only with type Monthly. */
  monthlyPeriodEnds?: number | null;
  /** Day of the month the first half ends on; only with type SemiMonthly. */
  semiMonthlyFirstPeriod?: number | null;
  /** Day of the month the second half ends on; only with type SemiMonthly. */
  semiMonthlySecondPeriod?: number | null;
  /** Whether the second half ends on the last day of the month; only with type SemiMonthly. */
  semiMonthlyLastDayFlag?: boolean | null;
  /** Whether periods end on the last day of the month; only with type Monthly. */
  lastDayFlag?: boolean | null;
  /** How many days after the end of a period time or expenses are due. */
  daysPastEndDate?: number | null;
  /**
   * What the server notes about the time period setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the time period setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How a year is cut into periods for time and expenses. */
export interface TimePeriodSetupCreate extends TimePeriodSetupUpdate<never> {
  /** Whether the periods are for time, for expenses or for both. */
  periodApplyTo: "Both" | "Expense" | "Time" | null;
  /** Calendar year, such as 2025. */
  year: number | null;
  /** How many periods after the current one are made ahead. */
  numberFuturePeriods: number | null;
  /** How long one time sheet period is. */
  type: "Weekly" | "BiWeekly" | "SemiMonthly" | "Monthly" | null;
  /** Last day of the first period of the year. */
  firstPeriodEndDate: string;
  /** How many days after the end of a period time or expenses are due. */
  daysPastEndDate: number | null;
}

/** How a year is cut into periods for time and expenses. */
export interface TimePeriodSetupUpdate<Empty = null> {
  /** Whether the periods are for time, for expenses or for both. */
  periodApplyTo?: "Both" | "Expense" | "Time" | null;
  /** Calendar year, such as 2025. */
  year?: number | null;
  /** How many periods after the current one are made ahead. */
  numberFuturePeriods?: number | null;
  /** How long one time sheet period is. */
  type?: "Weekly" | "BiWeekly" | "SemiMonthly" | "Monthly" | null;
  /** Text that says what the time period setup is or is for. */
  description?: string | Empty;
  /** Last day of the first period of the year. */
  firstPeriodEndDate?: string;
  /** Day of the month each period ends on; only with type Monthly. */
  monthlyPeriodEnds?: number | null;
  /** Day of the month the first half ends on; only with type SemiMonthly. */
  semiMonthlyFirstPeriod?: number | null;
  /** Day of the month the second half ends on; only with type SemiMonthly. */
  semiMonthlySecondPeriod?: number | null;
  /** Whether the second half ends on the last day of the month; only with type SemiMonthly. */
  semiMonthlyLastDayFlag?: boolean | null;
  /** Whether periods end on the last day of the month; only with type Monthly. */
  lastDayFlag?: boolean | null;
  /** How many days after the end of a period time or expenses are due. */
  daysPastEndDate?: number | null;
}

/** A rule that cuts one year into time sheet periods. */
export interface TimePeriodSetupReference {
  /** Id of the time period setup reference. */
  id?: number | null;
  /**
   * What the server notes about the time period setup reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Values a new time period setup starts with; its members are not published. */
export type TimePeriodSetupDefaults = { [key: string]: unknown };
