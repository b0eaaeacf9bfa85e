// @generated from definitions/connectwise-psa/schemas/procurement/product-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of product, as the accounting package knows it. */
export interface ProductType {
  /** Id of the product type. */
  id: number;
  /** Name of the product type. */
  name?: string;
  /** Whether the product type is out of use. */
  inactiveFlag?: boolean | null;
  /** Kind of item the product becomes in the accounting package. */
  typeXref?: "InventoryPart" | "NonInventoryPart" | "OtherCharge" | "Service" | null;
  /** Whether the product type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the product type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the product type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of product, as the accounting package knows it. */
export interface ProductTypeCreate extends ProductTypeUpdate {
  /** Name of the product type. */
  name: string;
}

/** A kind of product, as the accounting package knows it. */
export interface ProductTypeUpdate {
  /** Name of the product type. */
  name?: string;
  /** Whether the product type is out of use. */
  inactiveFlag?: boolean | null;
  /** Kind of item the product becomes in the accounting package. */
  typeXref?: "InventoryPart" | "NonInventoryPart" | "OtherCharge" | "Service" | null;
  /** Whether the product type is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** The slim copy of a product type. */
export interface ProductTypeInfo {
  /** Id of the product type. */
  id: number;
  /** Name of the product type. */
  name?: string;
  /** Whether the product type is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether the product type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the product type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
