// @generated from definitions/connectwise-psa/resources/system/allowed-origins.yaml
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

const base: ResourceShape = {
  name: "allowed_origins",
  path: "/system/allowedorigins",
  required: ["origin", "description"],
};

/**
 * Lists allowed origins. A web origin, such as https://portal.example.com, that ConnectWise PSA trusts to work with it
 * from a browser.
 */
export const listAllowedOrigins: Operation<ListParams, AllowedOrigin> = { of: base, like: listShape };

/** Gets one allowed origin by its id. */
export const getAllowedOrigin: Operation<{ id: number } & GetParams, AllowedOrigin> = { of: base, like: getShape };

/**
 * Creates an allowed origin and returns it. A web origin, such as https://portal.example.com, that ConnectWise PSA
 * trusts to work with it from a browser.
 */
export const createAllowedOrigin: Operation<AllowedOriginCreate, AllowedOrigin> = { of: base, like: createShape };

/** Changes the given fields of one allowed origin; the others stay as they are. */
export const updateAllowedOrigin: Operation<{ id: number } & AllowedOriginUpdate, AllowedOrigin> = {
  of: base,
  like: updateShape,
};

/** Replaces one allowed origin whole; fields that are left out go back to their defaults. */
export const replaceAllowedOrigin: Operation<{ id: number } & AllowedOriginCreate, AllowedOrigin> = {
  of: base,
  like: replaceShape,
};

/** Deletes one allowed origin for good. */
export const deleteAllowedOrigin: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the allowed origins that match the given conditions. */
export const countAllowedOrigins: Operation<CountParams, Count> = { of: base, like: countShape };

/** A web origin, such as https://portal.example.com, that ConnectWise PSA trusts to work with it from a browser. */
export interface AllowedOriginsResource {
  /**
   * Lists allowed origins. A web origin, such as https://portal.example.com, that ConnectWise PSA trusts to work with
   * it from a browser.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<AllowedOrigin>;
  /** Gets one allowed origin by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AllowedOrigin>;
  /**
   * Creates an allowed origin and returns it. A web origin, such as https://portal.example.com, that ConnectWise PSA
   * trusts to work with it from a browser.
   */
  create(params: AllowedOriginCreate, options?: RequestOptions): Promise<AllowedOrigin>;
  /** Changes the given fields of one allowed origin; the others stay as they are. */
  update(id: number, params: AllowedOriginUpdate, options?: RequestOptions): Promise<AllowedOrigin>;
  /** Replaces one allowed origin whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AllowedOriginCreate, options?: RequestOptions): Promise<AllowedOrigin>;
  /** Deletes one allowed origin for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the allowed origins that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.allowedOrigins` is made from. */
export const allowedOriginsResource: Resource<AllowedOriginsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const allowedOriginsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_allowed_origins_count: { operation: countAllowedOrigins },
  create_a_connect_wise_psa_allowed_origin: { operation: createAllowedOrigin },
  delete_a_connect_wise_psa_allowed_origin_by_id: { operation: deleteAllowedOrigin },
  get_single_connect_wise_psa_allowed_origin_by_id: { operation: getAllowedOrigin },
  list_all_connect_wise_psa_allowed_origins: { operation: listAllowedOrigins },
  replace_a_connect_wise_psa_allowed_origin_by_id: { operation: replaceAllowedOrigin },
  update_a_connect_wise_psa_allowed_origin_by_id: { operation: updateAllowedOrigin },
};
