// @generated from definitions/connectwise-psa/schemas/procurement/purchase-order-note.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoteTypeReference, RecordInfo } from "../../schemas/common.js";

/** A remark on a purchase order. */
export interface PurchaseOrderNote {
  /** Id of the purchase order note. */
  id: number;
  /** Id of the purchase order the note belongs to. */
  purchaseHeaderRecID?: number | null;
  /** Text of the note. */
  text?: string;
  /** A kind of company note. */
  type?: NoteTypeReference;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
  /** Login name of the member who made it. */
  enteredBy?: string;
  /**
   * What the server notes about the purchase order note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A remark on a purchase order. */
export interface PurchaseOrderNoteCreate extends PurchaseOrderNoteUpdate<never> {}

/** A remark on a purchase order. */
export interface PurchaseOrderNoteUpdate<Empty = null> {
  /** Id of the purchase order the note belongs to. */
  purchaseHeaderRecID?: number | null;
  /** Text of the note. */
  text?: string | Empty;
  /** A kind of company note. */
  type?:
    | {
        /** Id of the note type. */
        id: number;
      }
    | Empty;
  /** Whether the note is marked as important. */
  flagged?: boolean | null;
}
