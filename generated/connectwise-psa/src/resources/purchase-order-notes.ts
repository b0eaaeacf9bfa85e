// @generated from definitions/connectwise-psa/resources/procurement/purchase-order-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PurchaseOrderNote,
  PurchaseOrderNoteCreate,
  PurchaseOrderNoteUpdate,
} from "../schemas/procurement/purchase-order-note.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetPurchaseOrderNoteParams extends GetParams {
  /** Id of the purchase order. */
  purchaseOrderId: number;
  /** Id of the purchase order note. */
  id: number;
}

export interface UpdatePurchaseOrderNoteParams extends PurchaseOrderNoteUpdate {
  /** Id of the purchase order. */
  purchaseOrderId: number;
  /** Id of the purchase order note. */
  id: number;
}

export interface ReplacePurchaseOrderNoteParams extends PurchaseOrderNoteCreate {
  /** Id of the purchase order. */
  purchaseOrderId: number;
  /** Id of the purchase order note. */
  id: number;
}

export interface DeletePurchaseOrderNoteParams {
  /** Id of the purchase order. */
  purchaseOrderId: number;
  /** Id of the purchase order note. */
  id: number;
}

const base: ResourceShape = {
  name: "purchase_order_notes",
  path: "/procurement/purchaseorders/{purchaseOrderId}/notes",
};

/** Lists purchase order notes. A remark on a purchase order, for the people who buy and receive the goods. */
export const listPurchaseOrderNotes: Operation<{ purchaseOrderId: number } & ListParams, PurchaseOrderNote> = {
  of: base,
  like: listShape,
};

/** Gets one purchase order note by its id. */
export const getPurchaseOrderNote: Operation<GetPurchaseOrderNoteParams, PurchaseOrderNote> = {
  of: base,
  like: getShape,
};

/**
 * Creates a purchase order note and returns it. A remark on a purchase order, for the people who buy and receive the
 * goods.
 */
export const createPurchaseOrderNote: Operation<
  { purchaseOrderId: number } & PurchaseOrderNoteCreate,
  PurchaseOrderNote
> = { of: base, like: createShape };

/** Changes the given fields of one purchase order note; the others stay as they are. */
export const updatePurchaseOrderNote: Operation<UpdatePurchaseOrderNoteParams, PurchaseOrderNote> = {
  of: base,
  like: updateShape,
};

/** Replaces one purchase order note whole; fields that are left out go back to their defaults. */
export const replacePurchaseOrderNote: Operation<ReplacePurchaseOrderNoteParams, PurchaseOrderNote> = {
  of: base,
  like: replaceShape,
};

/** Deletes one purchase order note for good. */
export const deletePurchaseOrderNote: Operation<DeletePurchaseOrderNoteParams, void> = { of: base, like: deleteShape };

/** Counts the purchase order notes that match the given conditions. */
export const countPurchaseOrderNotes: Operation<{ purchaseOrderId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A remark on a purchase order, for the people who buy and receive the goods. */
export interface PurchaseOrderNotesResource {
  /** Lists purchase order notes. A remark on a purchase order, for the people who buy and receive the goods. */
  list(purchaseOrderId: number, params?: ListParams, options?: RequestOptions): Pages<PurchaseOrderNote>;
  /** Gets one purchase order note by its id. */
  get(params: GetPurchaseOrderNoteParams, options?: RequestOptions): Promise<PurchaseOrderNote>;
  /**
   * Creates a purchase order note and returns it. A remark on a purchase order, for the people who buy and receive the
   * goods.
   */
  create(
    purchaseOrderId: number,
    params?: PurchaseOrderNoteCreate,
    options?: RequestOptions,
  ): Promise<PurchaseOrderNote>;
  /** Changes the given fields of one purchase order note; the others stay as they are. */
  update(params: UpdatePurchaseOrderNoteParams, options?: RequestOptions): Promise<PurchaseOrderNote>;
  /** Replaces one purchase order note whole; fields that are left out go back to their defaults. */
  replace(params: ReplacePurchaseOrderNoteParams, options?: RequestOptions): Promise<PurchaseOrderNote>;
  /** Deletes one purchase order note for good. */
  delete(params: DeletePurchaseOrderNoteParams, options?: RequestOptions): Promise<void>;
  /** Counts the purchase order notes that match the given conditions. */
  count(purchaseOrderId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.purchaseOrderNotes` is made from. */
export const purchaseOrderNotesResource: Resource<PurchaseOrderNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const purchaseOrderNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_purchase_order_notes_count: { operation: countPurchaseOrderNotes },
  create_a_connect_wise_psa_purchase_order_note: { operation: createPurchaseOrderNote },
  delete_a_connect_wise_psa_purchase_order_note_by_id: { operation: deletePurchaseOrderNote },
  get_single_connect_wise_psa_purchase_order_note_by_id: { operation: getPurchaseOrderNote },
  list_all_connect_wise_psa_purchase_order_notes: { operation: listPurchaseOrderNotes },
  replace_a_connect_wise_psa_purchase_order_note_by_id: { operation: replacePurchaseOrderNote },
  update_a_connect_wise_psa_purchase_order_note_by_id: { operation: updatePurchaseOrderNote },
};
