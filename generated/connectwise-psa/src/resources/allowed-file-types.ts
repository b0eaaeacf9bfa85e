// @generated from definitions/connectwise-psa/resources/system/allowed-file-types.yaml
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
import type {
  AllowedFileType,
  AllowedFileTypeCreate,
  AllowedFileTypeUpdate,
} from "../schemas/system/allowed-file-type.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "allowed_file_types",
  path: "/system/allowedfiletypes",
  paths: { create: "/system/AllowedFileTypes" },
  required: ["fileType"],
};

/**
 * Lists allowed file types. A kind of file people may upload as a document while uploads are restricted to listed
 * types.
 */
export const listAllowedFileTypes: Operation<ListParams, AllowedFileType> = { of: base, like: listShape };

/** Gets one allowed file type by its id. */
export const getAllowedFileType: Operation<{ id: number } & GetParams, AllowedFileType> = { of: base, like: getShape };

/** Adds a kind of file to those people may upload. */
export const createAllowedFileType: Operation<AllowedFileTypeCreate, AllowedFileType> = { of: base, like: createShape };

/** Changes the given fields of one allowed file type; the others stay as they are. */
export const updateAllowedFileType: Operation<{ id: number } & AllowedFileTypeUpdate, AllowedFileType> = {
  of: base,
  like: updateShape,
};

/** Replaces one allowed file type whole; fields that are left out go back to their defaults. */
export const replaceAllowedFileType: Operation<{ id: number } & AllowedFileTypeCreate, AllowedFileType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one allowed file type for good. */
export const deleteAllowedFileType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the allowed file types that match the given conditions. */
export const countAllowedFileTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A kind of file people may upload as a document while uploads are restricted to listed types. */
export interface AllowedFileTypesResource {
  /**
   * Lists allowed file types. A kind of file people may upload as a document while uploads are restricted to listed
   * types.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<AllowedFileType>;
  /** Gets one allowed file type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AllowedFileType>;
  /** Adds a kind of file to those people may upload. */
  create(params: AllowedFileTypeCreate, options?: RequestOptions): Promise<AllowedFileType>;
  /** Changes the given fields of one allowed file type; the others stay as they are. */
  update(id: number, params: AllowedFileTypeUpdate, options?: RequestOptions): Promise<AllowedFileType>;
  /** Replaces one allowed file type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AllowedFileTypeCreate, options?: RequestOptions): Promise<AllowedFileType>;
  /** Deletes one allowed file type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the allowed file types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.allowedFileTypes` is made from. */
export const allowedFileTypesResource: Resource<AllowedFileTypesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const allowedFileTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_allowed_file_types_count: { operation: countAllowedFileTypes },
  create_a_connect_wise_psa_allowed_file_type: { operation: createAllowedFileType },
  delete_a_connect_wise_psa_allowed_file_type_by_id: { operation: deleteAllowedFileType },
  get_single_connect_wise_psa_allowed_file_type_by_id: { operation: getAllowedFileType },
  list_all_connect_wise_psa_allowed_file_types: { operation: listAllowedFileTypes },
  replace_a_connect_wise_psa_allowed_file_type_by_id: { operation: replaceAllowedFileType },
  update_a_connect_wise_psa_allowed_file_type_by_id: { operation: updateAllowedFileType },
};
