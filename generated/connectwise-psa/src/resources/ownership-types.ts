// @generated from definitions/connectwise-psa/resources/company/ownership-types.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  OwnershipType,
  OwnershipTypeCreate,
  OwnershipTypeInfo,
  OwnershipTypeUpdate,
} from "../schemas/company/ownership-type.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "ownership_types", path: "/company/ownershipTypes", required: ["name"] };

/** Lists ownership types. Forms of ownership a company can have, such as Private or Public. */
export const listOwnershipTypes: Operation<ListParams, OwnershipType> = { of: base, like: listShape };

/** Gets one ownership type by its id. */
export const getOwnershipType: Operation<{ id: number } & GetParams, OwnershipType> = { of: base, like: getShape };

/** Creates an ownership type and returns it. Forms of ownership a company can have, such as Private or Public. */
export const createOwnershipType: Operation<OwnershipTypeCreate, OwnershipType> = { of: base, like: createShape };

/** Changes the given fields of one ownership type; the others stay as they are. */
export const updateOwnershipType: Operation<{ id: number } & OwnershipTypeUpdate, OwnershipType> = {
  of: base,
  like: updateShape,
};

/** Replaces one ownership type whole; fields that are left out go back to their defaults. */
export const replaceOwnershipType: Operation<{ id: number } & OwnershipTypeCreate, OwnershipType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one ownership type for good. */
export const deleteOwnershipType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the ownership types that match the given conditions. */
export const countOwnershipTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists ownership types in short, one page at a time. */
export const listInfoOwnershipTypes: Operation<ListInfoParams, OwnershipTypeInfo> = { of: base, like: listInfoShape };

/** Gets one ownership type in short. */
export const getInfoOwnershipTypes: Operation<{ id: number } & GetInfoParams, OwnershipTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the ownership types that the short list has and that match the given conditions. */
export const countInfoOwnershipTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Forms of ownership a company can have, such as Private or Public. */
export interface OwnershipTypesResource {
  /** Lists ownership types. Forms of ownership a company can have, such as Private or Public. */
  list(params?: ListParams, options?: RequestOptions): Pages<OwnershipType>;
  /** Gets one ownership type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OwnershipType>;
  /** Creates an ownership type and returns it. Forms of ownership a company can have, such as Private or Public. */
  create(params: OwnershipTypeCreate, options?: RequestOptions): Promise<OwnershipType>;
  /** Changes the given fields of one ownership type; the others stay as they are. */
  update(id: number, params: OwnershipTypeUpdate, options?: RequestOptions): Promise<OwnershipType>;
  /** Replaces one ownership type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OwnershipTypeCreate, options?: RequestOptions): Promise<OwnershipType>;
  /** Deletes one ownership type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the ownership types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists ownership types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<OwnershipTypeInfo>;
  /** Gets one ownership type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<OwnershipTypeInfo>;
  /** Counts the ownership types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.ownershipTypes` is made from. */
export const ownershipTypesResource: Resource<OwnershipTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const ownershipTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_ownership_types_count: { operation: countOwnershipTypes },
  connect_wise_psa_ownership_types_count_info: { operation: countInfoOwnershipTypes },
  create_a_connect_wise_psa_ownership_type: { operation: createOwnershipType },
  delete_a_connect_wise_psa_ownership_type_by_id: { operation: deleteOwnershipType },
  get_single_connect_wise_psa_ownership_type_by_id: { operation: getOwnershipType },
  connect_wise_psa_ownership_types_get_info: { operation: getInfoOwnershipTypes },
  list_all_connect_wise_psa_ownership_types: { operation: listOwnershipTypes },
  connect_wise_psa_ownership_types_list_info: { operation: listInfoOwnershipTypes },
  replace_a_connect_wise_psa_ownership_type_by_id: { operation: replaceOwnershipType },
  update_a_connect_wise_psa_ownership_type_by_id: { operation: updateOwnershipType },
};
