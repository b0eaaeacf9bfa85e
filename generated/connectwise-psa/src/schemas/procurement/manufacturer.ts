// @generated from definitions/connectwise-psa/schemas/procurement/manufacturer.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A maker of hardware or software. */
export interface Manufacturer {
  /** Id of the manufacturer. */
  id: number;
  /** Name of the manufacturer. */
  name?: string;
  /** Whether the manufacturer is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the manufacturer, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the manufacturer in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A maker of hardware or software. */
export interface ManufacturerCreate extends ManufacturerUpdate {
  /** Name of the manufacturer. */
  name: string;
}

/** A maker of hardware or software. */
export interface ManufacturerUpdate {
  /** Name of the manufacturer. */
  name?: string;
  /** Whether the manufacturer is out of use. */
  inactiveFlag?: boolean | null;
}

/** The slim copy of a manufacturer. */
export interface ManufacturerInfo {
  /** Id of the manufacturer. */
  id: number;
  /** Name of the manufacturer. */
  name?: string;
  /** Whether the manufacturer is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the manufacturer, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
