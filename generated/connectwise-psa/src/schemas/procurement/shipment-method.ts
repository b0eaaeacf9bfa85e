// @generated from definitions/connectwise-psa/schemas/procurement/shipment-method.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A way goods are shipped. */
export interface ShipmentMethod {
  /** Id of the shipment method. */
  id: number;
  /** Name of the method, such as UPS Ground; unique. */
  name?: string;
  /** Whether new shipments start with it. */
  defaultFlag?: boolean | null;
  /** Address of the shipper's tracking page; the tracking number is put into it. */
  trackingUrl?: string;
  /**
   * What the server notes about the shipment method, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A way goods are shipped. */
export interface ShipmentMethodCreate extends ShipmentMethodUpdate<never> {
  /** Name of the method, such as UPS Ground; unique. */
  name: string;
}

/** A way goods are shipped. */
export interface ShipmentMethodUpdate<Empty = null> {
  /** Name of the method, such as UPS Ground; unique. */
  name?: string;
  /** Whether new shipments start with it. */
  defaultFlag?: boolean | null;
  /** Address of the shipper's tracking page; the tracking number is put into it. */
  trackingUrl?: string | Empty;
}

/** The slim copy of a shipment method. */
export interface ShipmentMethodInfo {
  /** Id of the shipment method. */
  id: number;
  /** Name of the method, such as UPS Ground; unique. */
  name?: string;
  /** Whether new shipments start with it. */
  defaultFlag?: boolean | null;
  /** Address of the shipper's tracking page; the tracking number is put into it. */
  trackingUrl?: string;
  /**
   * What the server notes about the shipment method info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
