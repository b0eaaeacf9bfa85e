// @generated from definitions/connectwise-psa/resources/system/callbacks.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CallbackEntry, CallbackEntryCreate, CallbackEntryUpdate } from "../schemas/system/callback-entry.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListCallbacksParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false and type = "ticket"`. Also: url, level, objectId. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "callbacks",
  path: "/system/callbacks",
  required: ["url", "objectId", "type", "level"],
};

/**
 * Lists callbacks. A webhook: an address to which ConnectWise PSA posts when records of one kind are added, changed or
 * deleted.
 */
export const listCallbacks: Operation<ListCallbacksParams, CallbackEntry> = { of: base, like: listShape };

/** Gets one callback by its id. */
export const getCallback: Operation<{ id: number } & GetParams, CallbackEntry> = { of: base, like: getShape };

/** Creates a callback and returns it. */
export const createCallback: Operation<CallbackEntryCreate, CallbackEntry> = { of: base, like: createShape };

/** Changes the given fields of one callback; the others stay as they are. */
export const updateCallback: Operation<{ id: number } & CallbackEntryUpdate, CallbackEntry> = {
  of: base,
  like: updateShape,
};

/** Replaces one callback whole; fields that are left out go back to their defaults. */
export const replaceCallback: Operation<{ id: number } & CallbackEntryCreate, CallbackEntry> = {
  of: base,
  like: replaceShape,
};

/** Deletes one callback for good. */
export const deleteCallback: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the callbacks that match the given conditions. */
export const countCallbacks: Operation<CountParams, Count> = { of: base, like: countShape };

/** A webhook: an address to which ConnectWise PSA posts when records of one kind are added, changed or deleted. */
export interface CallbacksResource {
  /**
   * Lists callbacks. A webhook: an address to which ConnectWise PSA posts when records of one kind are added, changed
   * or deleted.
   */
  list(params?: ListCallbacksParams, options?: RequestOptions): Pages<CallbackEntry>;
  /** Gets one callback by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CallbackEntry>;
  /** Creates a callback and returns it. */
  create(params: CallbackEntryCreate, options?: RequestOptions): Promise<CallbackEntry>;
  /** Changes the given fields of one callback; the others stay as they are. */
  update(id: number, params: CallbackEntryUpdate, options?: RequestOptions): Promise<CallbackEntry>;
  /** Replaces one callback whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CallbackEntryCreate, options?: RequestOptions): Promise<CallbackEntry>;
  /** Deletes one callback for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the callbacks that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.callbacks` is made from. */
export const callbacksResource: Resource<CallbacksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const callbacksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_callbacks_count: { operation: countCallbacks },
  create_a_connect_wise_psa_callback: { operation: createCallback },
  delete_a_connect_wise_psa_callback_by_id: { operation: deleteCallback },
  get_single_connect_wise_psa_callback_by_id: { operation: getCallback },
  list_all_connect_wise_psa_callbacks: { operation: listCallbacks },
  replace_a_connect_wise_psa_callback_by_id: { operation: replaceCallback },
  update_a_connect_wise_psa_callback_by_id: { operation: updateCallback },
};
