// @generated from definitions/connectwise-psa/resources/system/in-out-types.yaml
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
import type { InOutType, InOutTypeCreate, InOutTypeInfo, InOutTypeUpdate } from "../schemas/system/in-out-type.js";
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

const base: ResourceShape = {
  name: "in_out_types",
  path: "/system/inOutTypes",
  paths: { count_info: "{collection}/count/info" },
  required: ["description"],
};

/** Lists in/out types. A reason on the in/out board, such as lunch or vacation. */
export const listInOutTypes: Operation<ListParams, InOutType> = { of: base, like: listShape };

/** Gets one in/out type by its id. */
export const getInOutType: Operation<{ id: number } & GetParams, InOutType> = { of: base, like: getShape };

/** Creates an in/out type and returns it. A reason on the in/out board, such as lunch or vacation. */
export const createInOutType: Operation<InOutTypeCreate, InOutType> = { of: base, like: createShape };

/** Changes the given fields of one in/out type; the others stay as they are. */
export const updateInOutType: Operation<{ id: number } & InOutTypeUpdate, InOutType> = { of: base, like: updateShape };

/** Replaces one in/out type whole; fields that are left out go back to their defaults. */
export const replaceInOutType: Operation<{ id: number } & InOutTypeCreate, InOutType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one in/out type for good. */
export const deleteInOutType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the in/out types that match the given conditions. */
export const countInOutTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists in/out types in short, one page at a time. */
export const listInfoInOutTypes: Operation<ListInfoParams, InOutTypeInfo> = { of: base, like: listInfoShape };

/** Gets one in/out type in short. */
export const getInfoInOutTypes: Operation<{ id: number } & GetInfoParams, InOutTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the in/out types that the short list has and that match the given conditions. */
export const countInfoInOutTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A reason on the in/out board, such as lunch or vacation. */
export interface InOutTypesResource {
  /** Lists in/out types. A reason on the in/out board, such as lunch or vacation. */
  list(params?: ListParams, options?: RequestOptions): Pages<InOutType>;
  /** Gets one in/out type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<InOutType>;
  /** Creates an in/out type and returns it. A reason on the in/out board, such as lunch or vacation. */
  create(params: InOutTypeCreate, options?: RequestOptions): Promise<InOutType>;
  /** Changes the given fields of one in/out type; the others stay as they are. */
  update(id: number, params: InOutTypeUpdate, options?: RequestOptions): Promise<InOutType>;
  /** Replaces one in/out type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: InOutTypeCreate, options?: RequestOptions): Promise<InOutType>;
  /** Deletes one in/out type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the in/out types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists in/out types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<InOutTypeInfo>;
  /** Gets one in/out type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<InOutTypeInfo>;
  /** Counts the in/out types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.inOutTypes` is made from. */
export const inOutTypesResource: Resource<InOutTypesResource> = {
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
export const inOutTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_in_out_types_count: { operation: countInOutTypes },
  connect_wise_psa_in_out_types_count_info: { operation: countInfoInOutTypes },
  create_a_connect_wise_psa_in_out_type: { operation: createInOutType },
  delete_a_connect_wise_psa_in_out_type_by_id: { operation: deleteInOutType },
  get_single_connect_wise_psa_in_out_type_by_id: { operation: getInOutType },
  connect_wise_psa_in_out_types_get_info: { operation: getInfoInOutTypes },
  list_all_connect_wise_psa_in_out_types: { operation: listInOutTypes },
  connect_wise_psa_in_out_types_list_info: { operation: listInfoInOutTypes },
  replace_a_connect_wise_psa_in_out_type_by_id: { operation: replaceInOutType },
  update_a_connect_wise_psa_in_out_type_by_id: { operation: updateInOutType },
};
