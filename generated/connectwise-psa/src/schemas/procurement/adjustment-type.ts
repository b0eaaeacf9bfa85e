// @generated from definitions/connectwise-psa/schemas/procurement/adjustment-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of inventory adjustment, such as cycle count or write-off. */
export interface AdjustmentType {
  /** Id of the stock adjustment type. */
  id: number;
  /** Short code by which the stock adjustment type is known. */
  identifier?: string;
  /** Name of the stock adjustment type. */
  name?: string;
  /** Whether adjustments of this type are kept in the audit trail. */
  auditTrailFlag?: boolean | null;
  /** When it was made. */
  dateCreated?: string;
  /** Login name of the member who made it. */
  createdBy?: string;
  /**
   * What the server notes about the stock adjustment type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the stock adjustment type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of inventory adjustment, such as cycle count or write-off. */
export interface AdjustmentTypeCreate extends AdjustmentTypeUpdate<never> {
  /** Short code by which the stock adjustment type is known. */
  identifier: string;
}

/** A kind of inventory adjustment, such as cycle count or write-off. */
export interface AdjustmentTypeUpdate<Empty = null> {
  /** Short code by which the stock adjustment type is known. */
  identifier?: string;
  /** Name of the stock adjustment type. */
  name?: string | Empty;
  /** Whether adjustments of this type are kept in the audit trail. */
  auditTrailFlag?: boolean | null;
}

/** The slim copy of an inventory adjustment type. */
export interface AdjustmentTypeInfo {
  /** Id of the stock adjustment type. */
  id: number;
  /** Name of the stock adjustment type. */
  name?: string;
  /**
   * What the server notes about the stock adjustment type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An adjustment type: the reason why stock is corrected. */
export interface AdjustmentTypeReference {
  /** Id of the adjustment type reference. */
  id?: number | null;
  /** Short code by which the adjustment type reference is known. */
  identifier?: string;
  /**
   * What the server notes about the adjustment type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
