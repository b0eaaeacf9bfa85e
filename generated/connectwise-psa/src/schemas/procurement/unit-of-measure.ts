// @generated from definitions/connectwise-psa/schemas/procurement/unit-of-measure.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A unit products are counted in. */
export interface UnitOfMeasure {
  /** Id of the unit. */
  id: number;
  /** Name of the unit, such as Each, Box or Hour; unique. */
  name?: string;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether new catalog items start with it. */
  defaultFlag?: boolean | null;
  /** Code of the unit in the accounting package. */
  uomScheduleXref?: string;
  /**
   * What the server notes about the unit of measure, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A unit products are counted in. */
export interface UnitOfMeasureCreate extends UnitOfMeasureUpdate<never> {
  /** Name of the unit, such as Each, Box or Hour; unique. */
  name: string;
}

/** A unit products are counted in. */
export interface UnitOfMeasureUpdate<Empty = null> {
  /** Name of the unit, such as Each, Box or Hour; unique. */
  name?: string;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether new catalog items start with it. */
  defaultFlag?: boolean | null;
  /** Code of the unit in the accounting package. */
  uomScheduleXref?: string | Empty;
}
