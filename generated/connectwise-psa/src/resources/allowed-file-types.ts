// @generated from definitions/connectwise-psa/resources/system/allowed-file-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/**
 * Lists allowed file types, one page at a time.
 */
export const listAllowedFileTypes: Operation<ListParams, AllowedFileType> = {
  like: listShape,
  id: "allowed_file_types.list",
  path: "/system/allowedfiletypes",
};

/**
 * Gets one allowed file type by its id.
 */
export const getAllowedFileType: Operation<{ id: number } & GetParams, AllowedFileType> = {
  like: getShape,
  id: "allowed_file_types.get",
  path: "/system/allowedfiletypes/{id}",
  ids: { id: "integer" },
};

/**
 * Adds a kind of file to those people may upload.
 */
export const createAllowedFileType: Operation<AllowedFileTypeCreate, AllowedFileType> = {
  like: createShape,
  id: "allowed_file_types.create",
  path: "/system/AllowedFileTypes",
  required: ["fileType"],
};

/**
 * Changes the given fields of one allowed file type; the others stay as they are.
 */
export const updateAllowedFileType: Operation<{ id: number } & AllowedFileTypeUpdate, AllowedFileType> = {
  like: updateShape,
  id: "allowed_file_types.update",
  path: "/system/allowedfiletypes/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one allowed file type whole; fields that are left out go back to their defaults.
 */
export const replaceAllowedFileType: Operation<{ id: number } & AllowedFileTypeCreate, AllowedFileType> = {
  like: replaceShape,
  id: "allowed_file_types.replace",
  path: "/system/allowedfiletypes/{id}",
  ids: { id: "integer" },
  required: ["fileType"],
};

/**
 * Deletes one allowed file type for good.
 */
export const deleteAllowedFileType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "allowed_file_types.delete",
  path: "/system/allowedfiletypes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the allowed file types that match the given conditions.
 */
export const countAllowedFileTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "allowed_file_types.count",
  path: "/system/allowedfiletypes/count",
};

/**
 * A kind of file people may upload as a document while uploads are restricted to listed types.
 */
export class AllowedFileTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists allowed file types, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<AllowedFileType> {
    return this.#client.pages(listAllowedFileTypes, params, options);
  }

  /**
   * Gets one allowed file type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<AllowedFileType> {
    return this.#client.call(getAllowedFileType, { ...params, id }, options);
  }

  /**
   * Adds a kind of file to those people may upload.
   */
  create(params: AllowedFileTypeCreate, options?: RequestOptions): Promise<AllowedFileType> {
    return this.#client.call(createAllowedFileType, params, options);
  }

  /**
   * Changes the given fields of one allowed file type; the others stay as they are.
   */
  update(id: number, params: AllowedFileTypeUpdate, options?: RequestOptions): Promise<AllowedFileType> {
    return this.#client.call(updateAllowedFileType, { ...params, id }, options);
  }

  /**
   * Replaces one allowed file type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: AllowedFileTypeCreate, options?: RequestOptions): Promise<AllowedFileType> {
    return this.#client.call(replaceAllowedFileType, { ...params, id }, options);
  }

  /**
   * Deletes one allowed file type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteAllowedFileType, { ...params, id }, options);
  }

  /**
   * Counts the allowed file types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countAllowedFileTypes, params, options);
  }
}
