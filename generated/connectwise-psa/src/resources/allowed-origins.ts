// @generated from definitions/connectwise-psa/resources/system/allowed-origins.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { AllowedOrigin, AllowedOriginCreate, AllowedOriginUpdate } from "../schemas/system/allowed-origin.js";
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
 * Lists allowed origins, one page at a time.
 */
export const listAllowedOrigins: Operation<ListParams, AllowedOrigin> = {
  like: listShape,
  id: "allowed_origins.list",
  path: "/system/allowedorigins",
};

/**
 * Gets one allowed origin by its id.
 */
export const getAllowedOrigin: Operation<{ id: number } & GetParams, AllowedOrigin> = {
  like: getShape,
  id: "allowed_origins.get",
  path: "/system/allowedorigins/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an allowed origin and returns it.
 */
export const createAllowedOrigin: Operation<AllowedOriginCreate, AllowedOrigin> = {
  like: createShape,
  id: "allowed_origins.create",
  path: "/system/allowedorigins",
  required: ["origin", "description"],
};

/**
 * Changes the given fields of one allowed origin; the others stay as they are.
 */
export const updateAllowedOrigin: Operation<{ id: number } & AllowedOriginUpdate, AllowedOrigin> = {
  like: updateShape,
  id: "allowed_origins.update",
  path: "/system/allowedorigins/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one allowed origin whole; fields that are left out go back to their defaults.
 */
export const replaceAllowedOrigin: Operation<{ id: number } & AllowedOriginCreate, AllowedOrigin> = {
  like: replaceShape,
  id: "allowed_origins.replace",
  path: "/system/allowedorigins/{id}",
  ids: { id: "integer" },
  required: ["origin", "description"],
};

/**
 * Deletes one allowed origin for good.
 */
export const deleteAllowedOrigin: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "allowed_origins.delete",
  path: "/system/allowedorigins/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the allowed origins that match the given conditions.
 */
export const countAllowedOrigins: Operation<CountParams, Count> = {
  like: countShape,
  id: "allowed_origins.count",
  path: "/system/allowedorigins/count",
};

/**
 * A web origin, such as https://portal.example.com, that ConnectWise PSA trusts to work with it from a browser.
 */
export class AllowedOriginsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists allowed origins, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<AllowedOrigin> {
    return this.#client.pages(listAllowedOrigins, params, options);
  }

  /**
   * Gets one allowed origin by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<AllowedOrigin> {
    return this.#client.call(getAllowedOrigin, { ...params, id }, options);
  }

  /**
   * Creates an allowed origin and returns it.
   */
  create(params: AllowedOriginCreate, options?: RequestOptions): Promise<AllowedOrigin> {
    return this.#client.call(createAllowedOrigin, params, options);
  }

  /**
   * Changes the given fields of one allowed origin; the others stay as they are.
   */
  update(id: number, params: AllowedOriginUpdate, options?: RequestOptions): Promise<AllowedOrigin> {
    return this.#client.call(updateAllowedOrigin, { ...params, id }, options);
  }

  /**
   * Replaces one allowed origin whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: AllowedOriginCreate, options?: RequestOptions): Promise<AllowedOrigin> {
    return this.#client.call(replaceAllowedOrigin, { ...params, id }, options);
  }

  /**
   * Deletes one allowed origin for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteAllowedOrigin, { ...params, id }, options);
  }

  /**
   * Counts the allowed origins that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countAllowedOrigins, params, options);
  }
}
