// @generated from definitions/connectwise-psa/resources/system/callbacks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Filter, e.g. `inactiveFlag = false and type = "ticket"`. Also: url, level, objectId.
   */
  conditions?: string;
}

/**
 * Lists callbacks, one page at a time.
 */
export const listCallbacks: Operation<ListCallbacksParams, CallbackEntry> = {
  like: listShape,
  id: "callbacks.list",
  path: "/system/callbacks",
};

/**
 * Gets one callback by its id.
 */
export const getCallback: Operation<{ id: number } & GetParams, CallbackEntry> = {
  like: getShape,
  id: "callbacks.get",
  path: "/system/callbacks/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a callback and returns it.
 */
export const createCallback: Operation<CallbackEntryCreate, CallbackEntry> = {
  like: createShape,
  id: "callbacks.create",
  path: "/system/callbacks",
  required: ["url", "objectId", "type", "level"],
};

/**
 * Changes the given fields of one callback; the others stay as they are.
 */
export const updateCallback: Operation<{ id: number } & CallbackEntryUpdate, CallbackEntry> = {
  like: updateShape,
  id: "callbacks.update",
  path: "/system/callbacks/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one callback whole; fields that are left out go back to their defaults.
 */
export const replaceCallback: Operation<{ id: number } & CallbackEntryCreate, CallbackEntry> = {
  like: replaceShape,
  id: "callbacks.replace",
  path: "/system/callbacks/{id}",
  ids: { id: "integer" },
  required: ["url", "objectId", "type", "level"],
};

/**
 * Deletes one callback for good.
 */
export const deleteCallback: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "callbacks.delete",
  path: "/system/callbacks/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the callbacks that match the given conditions.
 */
export const countCallbacks: Operation<CountParams, Count> = {
  like: countShape,
  id: "callbacks.count",
  path: "/system/callbacks/count",
};

/**
 * A webhook: an address to which ConnectWise PSA posts when records of one kind are added, changed or deleted.
 */
export class CallbacksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists callbacks, one page at a time.
   */
  list(params: ListCallbacksParams = {}, options?: RequestOptions): Pages<CallbackEntry> {
    return this.#client.pages(listCallbacks, params, options);
  }

  /**
   * Gets one callback by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<CallbackEntry> {
    return this.#client.call(getCallback, { ...params, id }, options);
  }

  /**
   * Creates a callback and returns it.
   */
  create(params: CallbackEntryCreate, options?: RequestOptions): Promise<CallbackEntry> {
    return this.#client.call(createCallback, params, options);
  }

  /**
   * Changes the given fields of one callback; the others stay as they are.
   */
  update(id: number, params: CallbackEntryUpdate, options?: RequestOptions): Promise<CallbackEntry> {
    return this.#client.call(updateCallback, { ...params, id }, options);
  }

  /**
   * Replaces one callback whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: CallbackEntryCreate, options?: RequestOptions): Promise<CallbackEntry> {
    return this.#client.call(replaceCallback, { ...params, id }, options);
  }

  /**
   * Deletes one callback for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteCallback, { ...params, id }, options);
  }

  /**
   * Counts the callbacks that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCallbacks, params, options);
  }
}
