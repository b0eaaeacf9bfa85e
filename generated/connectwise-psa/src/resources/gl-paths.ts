// @generated from definitions/connectwise-psa/resources/finance/gl-paths.yaml
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

const base: ResourceShape = { name: "gl_paths", path: "/finance/glpaths", dates: ["lastPaymentSync"] };

/** Lists GL paths. Folder or database that a branch location exchanges accounting data through. */
export const listGlPaths: Operation<ListParams, GLPath> = { of: base, like: listShape };

/** Gets one GL path by its id. */
export const getGlPath: Operation<{ id: number } & GetParams, GLPath> = { of: base, like: getShape };

/** Creates a GL path and returns it. Folder or database that a branch location exchanges accounting data through. */
export const createGlPath: Operation<GLPathCreate, GLPath> = { of: base, like: createShape };

/** Changes the given fields of one GL path; the others stay as they are. */
export const updateGlPath: Operation<{ id: number } & GLPathUpdate, GLPath> = { of: base, like: updateShape };

/** Replaces one GL path whole; fields that are left out go back to their defaults. */
export const replaceGlPath: Operation<{ id: number } & GLPathCreate, GLPath> = { of: base, like: replaceShape };

/** Deletes one GL path for good. */
export const deleteGlPath: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the GL paths that match the given conditions. */
export const countGlPaths: Operation<CountParams, Count> = { of: base, like: countShape };

/** Folder or database that a branch location exchanges accounting data through. */
export interface GlPathsResource {
  /** Lists GL paths. Folder or database that a branch location exchanges accounting data through. */
  list(params?: ListParams, options?: RequestOptions): Pages<GLPath>;
  /** Gets one GL path by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<GLPath>;
  /** Creates a GL path and returns it. Folder or database that a branch location exchanges accounting data through. */
  create(params?: GLPathCreate, options?: RequestOptions): Promise<GLPath>;
  /** Changes the given fields of one GL path; the others stay as they are. */
  update(id: number, params: GLPathUpdate, options?: RequestOptions): Promise<GLPath>;
  /** Replaces one GL path whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: GLPathCreate, options?: RequestOptions): Promise<GLPath>;
  /** Deletes one GL path for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the GL paths that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.glPaths` is made from. */
export const glPathsResource: Resource<GlPathsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const glPathsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_gl_paths_count: { operation: countGlPaths },
  create_a_connect_wise_psa_gl_path: { operation: createGlPath },
  delete_a_connect_wise_psa_gl_path_by_id: { operation: deleteGlPath },
  get_single_connect_wise_psa_gl_path_by_id: { operation: getGlPath },
  list_all_connect_wise_psa_gl_paths: { operation: listGlPaths },
  replace_a_connect_wise_psa_gl_path_by_id: { operation: replaceGlPath },
  update_a_connect_wise_psa_gl_path_by_id: { operation: updateGlPath },
};
