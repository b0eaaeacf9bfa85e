// @generated from definitions/connectwise-psa/resources/service/service-codes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Code, CodeCreate, CodeUpdate } from "../schemas/service/code.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

/**
 * Lists service codes, one page at a time.
 */
export const listServiceCodes: Operation<ListParams, Code> = {
  like: listShape,
  id: "service_codes.list",
  path: "/service/codes",
};

/**
 * Gets one service code by its id.
 */
export const getServiceCode: Operation<{ id: number } & GetParams, Code> = {
  like: getShape,
  id: "service_codes.get",
  path: "/service/codes/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a service code and returns it.
 */
export const createServiceCode: Operation<CodeCreate, Code> = {
  like: createShape,
  id: "service_codes.create",
  path: "/service/codes",
  required: ["name", "description"],
};

/**
 * Changes the given fields of one service code; the others stay as they are.
 */
export const updateServiceCode: Operation<{ id: number } & CodeUpdate, Code> = {
  like: updateShape,
  id: "service_codes.update",
  path: "/service/codes/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one service code whole; fields that are left out go back to their defaults.
 */
export const replaceServiceCode: Operation<{ id: number } & CodeCreate, Code> = {
  like: replaceShape,
  id: "service_codes.replace",
  path: "/service/codes/{id}",
  ids: { id: "integer" },
  required: ["name", "description"],
};

/**
 * Deletes one service code for good.
 */
export const deleteServiceCode: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "service_codes.delete",
  path: "/service/codes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the service codes that match the given conditions.
 */
export const countServiceCodes: Operation<CountParams, Count> = {
  like: countShape,
  id: "service_codes.count",
  path: "/service/codes/count",
};

/**
 * A ready text for tasks of tickets, chosen by a short name.
 */
export class ServiceCodesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists service codes, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<Code> {
    return this.#client.pages(listServiceCodes, params, options);
  }

  /**
   * Gets one service code by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Code> {
    return this.#client.call(getServiceCode, { ...params, id }, options);
  }

  /**
   * Creates a service code and returns it.
   */
  create(params: CodeCreate, options?: RequestOptions): Promise<Code> {
    return this.#client.call(createServiceCode, params, options);
  }

  /**
   * Changes the given fields of one service code; the others stay as they are.
   */
  update(id: number, params: CodeUpdate, options?: RequestOptions): Promise<Code> {
    return this.#client.call(updateServiceCode, { ...params, id }, options);
  }

  /**
   * Replaces one service code whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: CodeCreate, options?: RequestOptions): Promise<Code> {
    return this.#client.call(replaceServiceCode, { ...params, id }, options);
  }

  /**
   * Deletes one service code for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteServiceCode, { ...params, id }, options);
  }

  /**
   * Counts the service codes that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countServiceCodes, params, options);
  }
}
