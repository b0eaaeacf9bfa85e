// @generated from definitions/connectwise-psa/resources/finance/gl-paths.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { GLPath, GLPathCreate, GLPathUpdate } from "../schemas/finance/gl-path.js";
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
 * Lists GL paths, one page at a time.
 */
export const listGlPaths: Operation<ListParams, GLPath> = {
  like: listShape,
  id: "gl_paths.list",
  path: "/finance/glpaths",
};

/**
 * Gets one GL path by its id.
 */
export const getGlPath: Operation<{ id: number } & GetParams, GLPath> = {
  like: getShape,
  id: "gl_paths.get",
  path: "/finance/glpaths/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a GL path and returns it.
 */
export const createGlPath: Operation<GLPathCreate, GLPath> = {
  like: createShape,
  id: "gl_paths.create",
  path: "/finance/glpaths",
  dates: ["lastPaymentSync"],
};

/**
 * Changes the given fields of one GL path; the others stay as they are.
 */
export const updateGlPath: Operation<{ id: number } & GLPathUpdate, GLPath> = {
  like: updateShape,
  id: "gl_paths.update",
  path: "/finance/glpaths/{id}",
  ids: { id: "integer" },
  dates: ["lastPaymentSync"],
};

/**
 * Replaces one GL path whole; fields that are left out go back to their defaults.
 */
export const replaceGlPath: Operation<{ id: number } & GLPathCreate, GLPath> = {
  like: replaceShape,
  id: "gl_paths.replace",
  path: "/finance/glpaths/{id}",
  ids: { id: "integer" },
  dates: ["lastPaymentSync"],
};

/**
 * Deletes one GL path for good.
 */
export const deleteGlPath: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "gl_paths.delete",
  path: "/finance/glpaths/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the GL paths that match the given conditions.
 */
export const countGlPaths: Operation<CountParams, Count> = {
  like: countShape,
  id: "gl_paths.count",
  path: "/finance/glpaths/count",
};

/**
 * Folder or database that a branch location exchanges accounting data through.
 */
export class GlPathsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists GL paths, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<GLPath> {
    return this.#client.pages(listGlPaths, params, options);
  }

  /**
   * Gets one GL path by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<GLPath> {
    return this.#client.call(getGlPath, { ...params, id }, options);
  }

  /**
   * Creates a GL path and returns it.
   */
  create(params: GLPathCreate = {}, options?: RequestOptions): Promise<GLPath> {
    return this.#client.call(createGlPath, params, options);
  }

  /**
   * Changes the given fields of one GL path; the others stay as they are.
   */
  update(id: number, params: GLPathUpdate, options?: RequestOptions): Promise<GLPath> {
    return this.#client.call(updateGlPath, { ...params, id }, options);
  }

  /**
   * Replaces one GL path whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: GLPathCreate = {}, options?: RequestOptions): Promise<GLPath> {
    return this.#client.call(replaceGlPath, { ...params, id }, options);
  }

  /**
   * Deletes one GL path for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteGlPath, { ...params, id }, options);
  }

  /**
   * Counts the GL paths that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countGlPaths, params, options);
  }
}
