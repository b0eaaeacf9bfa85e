// @generated from definitions/connectwise-psa/resources/company/states.yaml
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
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { State, StateCreate, StateInfo, StateUpdate } from "../schemas/company/state.js";
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
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListStatesParams extends ListParams {
  /** Filter, e.g. `country/name = "United States" and identifier = "FL"`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "states", path: "/company/states", required: ["identifier", "name", "country"] };

/** Lists states. A state or province. */
export const listStates: Operation<ListStatesParams, State> = { of: base, like: listShape };

/** Gets one state by its id. */
export const getState: Operation<{ id: number } & GetParams, State> = { of: base, like: getShape };

/** Creates a state and returns it. A state or province. */
export const createState: Operation<StateCreate, State> = { of: base, like: createShape };

/** Changes the given fields of one state; the others stay as they are. */
export const updateState: Operation<{ id: number } & StateUpdate, State> = { of: base, like: updateShape };

/** Replaces one state whole; fields that are left out go back to their defaults. */
export const replaceState: Operation<{ id: number } & StateCreate, State> = { of: base, like: replaceShape };

/** Deletes one state for good. */
export const deleteState: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the states that match the given conditions. */
export const countStates: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one state and so stand in the way of deleting it. */
export const usagesStates: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one state. */
export const usagesListStates: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists states in short, one page at a time. */
export const listInfoStates: Operation<ListInfoParams, StateInfo> = { of: base, like: listInfoShape };

/** Gets one state in short. */
export const getInfoStates: Operation<{ id: number } & GetInfoParams, StateInfo> = { of: base, like: getInfoShape };

/** Counts the states that the short list has and that match the given conditions. */
export const countInfoStates: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A state or province. */
export interface StatesResource {
  /** Lists states. A state or province. */
  list(params?: ListStatesParams, options?: RequestOptions): Pages<State>;
  /** Gets one state by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<State>;
  /** Creates a state and returns it. A state or province. */
  create(params: StateCreate, options?: RequestOptions): Promise<State>;
  /** Changes the given fields of one state; the others stay as they are. */
  update(id: number, params: StateUpdate, options?: RequestOptions): Promise<State>;
  /** Replaces one state whole; fields that are left out go back to their defaults. */
  replace(id: number, params: StateCreate, options?: RequestOptions): Promise<State>;
  /** Deletes one state for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the states that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one state and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one state. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists states in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<StateInfo>;
  /** Gets one state in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<StateInfo>;
  /** Counts the states that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.states` is made from. */
export const statesResource: Resource<StatesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const statesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_states_count: { operation: countStates },
  connect_wise_psa_states_count_info: { operation: countInfoStates },
  create_a_connect_wise_psa_state: { operation: createState },
  delete_a_connect_wise_psa_state_by_id: { operation: deleteState },
  get_single_connect_wise_psa_state_by_id: { operation: getState },
  connect_wise_psa_states_get_info: { operation: getInfoStates },
  list_all_connect_wise_psa_states: { operation: listStates },
  connect_wise_psa_states_list_info: { operation: listInfoStates },
  replace_a_connect_wise_psa_state_by_id: { operation: replaceState },
  update_a_connect_wise_psa_state_by_id: { operation: updateState },
  connect_wise_psa_states_usages: { operation: usagesStates },
  connect_wise_psa_states_usages_list: { operation: usagesListStates },
};
