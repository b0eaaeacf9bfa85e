// @generated from definitions/connectwise-psa/resources/finance/gl-captions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { GLCaption, GLCaptionCreate, GLCaptionUpdate } from "../schemas/finance/gl-caption.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "gl_captions", path: "/finance/glCaptions" };

/** Lists GL captions. Names of the segments that a general ledger account number is made of. */
export const listGlCaptions: Operation<ListParams, GLCaption> = { of: base, like: listShape };

/** Gets one GL caption by its id. */
export const getGlCaption: Operation<{ id: number } & GetParams, GLCaption> = { of: base, like: getShape };

/** Changes the given fields of one GL caption; the others stay as they are. */
export const updateGlCaption: Operation<{ id: number } & GLCaptionUpdate, GLCaption> = { of: base, like: updateShape };

/** Replaces one GL caption whole; fields that are left out go back to their defaults. */
export const replaceGlCaption: Operation<{ id: number } & GLCaptionCreate, GLCaption> = {
  of: base,
  like: replaceShape,
};

/** Counts the GL captions that match the given conditions. */
export const countGlCaptions: Operation<CountParams, Count> = { of: base, like: countShape };

/** Names of the segments that a general ledger account number is made of. */
export interface GlCaptionsResource {
  /** Lists GL captions. Names of the segments that a general ledger account number is made of. */
  list(params?: ListParams, options?: RequestOptions): Pages<GLCaption>;
  /** Gets one GL caption by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<GLCaption>;
  /** Changes the given fields of one GL caption; the others stay as they are. */
  update(id: number, params: GLCaptionUpdate, options?: RequestOptions): Promise<GLCaption>;
  /** Replaces one GL caption whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: GLCaptionCreate, options?: RequestOptions): Promise<GLCaption>;
  /** Counts the GL captions that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.glCaptions` is made from. */
export const glCaptionsResource: Resource<GlCaptionsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const glCaptionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_gl_captions_count: { operation: countGlCaptions },
  get_single_connect_wise_psa_gl_caption_by_id: { operation: getGlCaption },
  list_all_connect_wise_psa_gl_captions: { operation: listGlCaptions },
  replace_a_connect_wise_psa_gl_caption_by_id: { operation: replaceGlCaption, json: "record" },
  update_a_connect_wise_psa_gl_caption_by_id: { operation: updateGlCaption },
};
