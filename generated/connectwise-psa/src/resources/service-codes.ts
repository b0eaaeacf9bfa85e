// @generated from definitions/connectwise-psa/resources/service/service-codes.yaml
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

const base: ResourceShape = { name: "service_codes", path: "/service/codes", required: ["name", "description"] };

/** Lists service codes. A ready text for tasks of tickets, chosen by a short name. */
export const listServiceCodes: Operation<ListParams, Code> = { of: base, like: listShape };

/** Gets one service code by its id. */
export const getServiceCode: Operation<{ id: number } & GetParams, Code> = { of: base, like: getShape };

/** Creates a service code and returns it. A ready text for tasks of tickets, chosen by a short name. */
export const createServiceCode: Operation<CodeCreate, Code> = { of: base, like: createShape };

/** Changes the given fields of one service code; the others stay as they are. */
export const updateServiceCode: Operation<{ id: number } & CodeUpdate, Code> = { of: base, like: updateShape };

/** Replaces one service code whole; fields that are left out go back to their defaults. */
export const replaceServiceCode: Operation<{ id: number } & CodeCreate, Code> = { of: base, like: replaceShape };

/** Deletes one service code for good. */
export const deleteServiceCode: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the service codes that match the given conditions. */
export const countServiceCodes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A ready text for tasks of tickets, chosen by a short name. */
export interface ServiceCodesResource {
  /** Lists service codes. A ready text for tasks of tickets, chosen by a short name. */
  list(params?: ListParams, options?: RequestOptions): Pages<Code>;
  /** Gets one service code by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Code>;
  /** Creates a service code and returns it. A ready text for tasks of tickets, chosen by a short name. */
  create(params: CodeCreate, options?: RequestOptions): Promise<Code>;
  /** Changes the given fields of one service code; the others stay as they are. */
  update(id: number, params: CodeUpdate, options?: RequestOptions): Promise<Code>;
  /** Replaces one service code whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CodeCreate, options?: RequestOptions): Promise<Code>;
  /** Deletes one service code for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the service codes that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.serviceCodes` is made from. */
export const serviceCodesResource: Resource<ServiceCodesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const serviceCodesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_codes_count: { operation: countServiceCodes },
  create_a_connect_wise_psa_service_code: { operation: createServiceCode },
  delete_a_connect_wise_psa_service_code_by_id: { operation: deleteServiceCode },
  get_single_connect_wise_psa_service_code_by_id: { operation: getServiceCode },
  list_all_connect_wise_psa_service_codes: { operation: listServiceCodes },
  replace_a_connect_wise_psa_service_code_by_id: { operation: replaceServiceCode },
  update_a_connect_wise_psa_service_code_by_id: { operation: updateServiceCode },
};
