// @generated from definitions/connectwise-psa/schemas/system/cw-time-zone.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A time zone ConnectWise PSA knows. */
export interface CwTimeZone {
  /** Id of the time zone. */
  id: number;
  /** Name of the time zone. */
  name?: string;
  /** Hours ahead of UTC; negative west of it. */
  offset?: number;
  /** When daylight saving time begins, as text. */
  startDate?: string;
  /** When daylight saving time ends, as text. */
  endDate?: string;
  /** Whether the zone has daylight saving time; conditions cannot filter by it. */
  daylightSavingsFlag?: boolean | null;
  /**
   * What the server notes about the time zone, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A time zone of the world. */
export interface TimeZoneReference {
  /** Id of the time zone reference. */
  id?: number | null;
  /** Name of the time zone reference. */
  name?: string;
  /**
   * What the server notes about the time zone reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
