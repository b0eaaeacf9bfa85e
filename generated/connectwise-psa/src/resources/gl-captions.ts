// @generated from definitions/connectwise-psa/resources/finance/gl-captions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { GLCaption, GLCaptionCreate, GLCaptionUpdate } from "../schemas/finance/gl-caption.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

/**
 * Lists GL captions, one page at a time.
 */
export const listGlCaptions: Operation<ListParams, GLCaption> = {
  like: listShape,
  id: "gl_captions.list",
  path: "/finance/glCaptions",
};

/**
 * Gets one GL caption by its id.
 */
export const getGlCaption: Operation<{ id: number } & GetParams, GLCaption> = {
  like: getShape,
  id: "gl_captions.get",
  path: "/finance/glCaptions/{id}",
  ids: { id: "integer" },
};

/**
 * Changes the given fields of one GL caption; the others stay as they are.
 */
export const updateGlCaption: Operation<{ id: number } & GLCaptionUpdate, GLCaption> = {
  like: updateShape,
  id: "gl_captions.update",
  path: "/finance/glCaptions/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one GL caption whole; fields that are left out go back to their defaults.
 */
export const replaceGlCaption: Operation<{ id: number } & GLCaptionCreate, GLCaption> = {
  like: replaceShape,
  id: "gl_captions.replace",
  path: "/finance/glCaptions/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the GL captions that match the given conditions.
 */
export const countGlCaptions: Operation<CountParams, Count> = {
  like: countShape,
  id: "gl_captions.count",
  path: "/finance/glCaptions/count",
};

/**
 * Names of the segments that a general ledger account number is made of.
 */
export class GlCaptionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists GL captions, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<GLCaption> {
    return this.#client.pages(listGlCaptions, params, options);
  }

  /**
   * Gets one GL caption by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<GLCaption> {
    return this.#client.call(getGlCaption, { ...params, id }, options);
  }

  /**
   * Changes the given fields of one GL caption; the others stay as they are.
   */
  update(id: number, params: GLCaptionUpdate, options?: RequestOptions): Promise<GLCaption> {
    return this.#client.call(updateGlCaption, { ...params, id }, options);
  }

  /**
   * Replaces one GL caption whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: GLCaptionCreate = {}, options?: RequestOptions): Promise<GLCaption> {
    return this.#client.call(replaceGlCaption, { ...params, id }, options);
  }

  /**
   * Counts the GL captions that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countGlCaptions, params, options);
  }
}
