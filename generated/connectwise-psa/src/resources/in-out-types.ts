// @generated from definitions/connectwise-psa/resources/system/in-out-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { InOutType, InOutTypeCreate, InOutTypeInfo, InOutTypeUpdate } from "../schemas/system/in-out-type.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

/**
 * Lists in/out types, one page at a time.
 */
export const listInOutTypes: Operation<ListParams, InOutType> = {
  like: listShape,
  id: "in_out_types.list",
  path: "/system/inOutTypes",
};

/**
 * Gets one in/out type by its id.
 */
export const getInOutType: Operation<{ id: number } & GetParams, InOutType> = {
  like: getShape,
  id: "in_out_types.get",
  path: "/system/inOutTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an in/out type and returns it.
 */
export const createInOutType: Operation<InOutTypeCreate, InOutType> = {
  like: createShape,
  id: "in_out_types.create",
  path: "/system/inOutTypes",
  required: ["description"],
};

/**
 * Changes the given fields of one in/out type; the others stay as they are.
 */
export const updateInOutType: Operation<{ id: number } & InOutTypeUpdate, InOutType> = {
  like: updateShape,
  id: "in_out_types.update",
  path: "/system/inOutTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one in/out type whole; fields that are left out go back to their defaults.
 */
export const replaceInOutType: Operation<{ id: number } & InOutTypeCreate, InOutType> = {
  like: replaceShape,
  id: "in_out_types.replace",
  path: "/system/inOutTypes/{id}",
  ids: { id: "integer" },
  required: ["description"],
};

/**
 * Deletes one in/out type for good.
 */
export const deleteInOutType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "in_out_types.delete",
  path: "/system/inOutTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the in/out types that match the given conditions.
 */
export const countInOutTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "in_out_types.count",
  path: "/system/inOutTypes/count",
};

/**
 * Lists in/out types in short, one page at a time.
 */
export const listInfoInOutTypes: Operation<ListInfoParams, InOutTypeInfo> = {
  like: listInfoShape,
  id: "in_out_types.list_info",
  path: "/system/inOutTypes/info",
};

/**
 * Gets one in/out type in short.
 */
export const getInfoInOutTypes: Operation<{ id: number } & GetInfoParams, InOutTypeInfo> = {
  like: getInfoShape,
  id: "in_out_types.get_info",
  path: "/system/inOutTypes/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the in/out types as the short list has them.
 */
export const countInfoInOutTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "in_out_types.count_info",
  path: "/system/inOutTypes/count/info",
};

/**
 * A reason on the in/out board, such as lunch or vacation.
 */
export class InOutTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists in/out types, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<InOutType> {
    return this.#client.pages(listInOutTypes, params, options);
  }

  /**
   * Gets one in/out type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<InOutType> {
    return this.#client.call(getInOutType, { ...params, id }, options);
  }

  /**
   * Creates an in/out type and returns it.
   */
  create(params: InOutTypeCreate, options?: RequestOptions): Promise<InOutType> {
    return this.#client.call(createInOutType, params, options);
  }

  /**
   * Changes the given fields of one in/out type; the others stay as they are.
   */
  update(id: number, params: InOutTypeUpdate, options?: RequestOptions): Promise<InOutType> {
    return this.#client.call(updateInOutType, { ...params, id }, options);
  }

  /**
   * Replaces one in/out type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: InOutTypeCreate, options?: RequestOptions): Promise<InOutType> {
    return this.#client.call(replaceInOutType, { ...params, id }, options);
  }

  /**
   * Deletes one in/out type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteInOutType, { ...params, id }, options);
  }

  /**
   * Counts the in/out types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInOutTypes, params, options);
  }

  /**
   * Lists in/out types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<InOutTypeInfo> {
    return this.#client.pages(listInfoInOutTypes, params, options);
  }

  /**
   * Gets one in/out type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<InOutTypeInfo> {
    return this.#client.call(getInfoInOutTypes, { ...params, id }, options);
  }

  /**
   * Counts the in/out types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoInOutTypes, params, options);
  }
}
