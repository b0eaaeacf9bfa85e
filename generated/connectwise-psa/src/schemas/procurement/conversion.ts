// @generated from definitions/connectwise-psa/schemas/procurement/conversion.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, UnitOfMeasureReference } from "../../schemas/common.js";

/** How many of one unit make up another unit. */
export interface Conversion {
  /** Id of the unit conversion. */
  id: number;
  /** How many of the smaller unit make up the larger one. */
  quantity?: number | null;
  /** Unit that is converted to or from the parent unit. */
  uomType?: UnitOfMeasureReference;
  /** Unit the conversion is listed under. */
  parentUOM?: UnitOfMeasureReference;
  /**
   * What the server notes about the unit conversion, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** How many of one unit make up another unit. */
export interface ConversionCreate extends ConversionUpdate<never> {
  /** Unit that is converted to or from the parent unit. */
  uomType: {
    /** Id of the unit. */
    id: number;
  };
}

/** How many of one unit make up another unit. */
export interface ConversionUpdate<Empty = null> {
  /** How many of the smaller unit make up the larger one. */
  quantity?: number | null;
  /** Unit that is converted to or from the parent unit. */
  uomType?: {
    /** Id of the unit. */
    id: number;
  };
  /** Unit the conversion is listed under. */
  parentUOM?:
    | {
        /** Id of the unit. */
        id: number;
      }
    | Empty;
}
