// @generated from definitions/connectwise-psa/resources/system/in-out-board-entries.yaml
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
import type { InOutBoard, InOutBoardCreate, InOutBoardUpdate } from "../schemas/system/in-out-board.js";
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
  name: "in_out_board_entries",
  path: "/system/inOutBoards",
  required: ["member", "inOutType", "dateBack"],
  dates: ["dateBack"],
};

/** Lists in/out board entries. An entry on the in/out board: a member is away, why, and when the member is back. */
export const listInOutBoardEntries: Operation<ListParams, InOutBoard> = { of: base, like: listShape };

/** Gets one in/out board entry by its id. */
export const getInOutBoardEntry: Operation<{ id: number } & GetParams, InOutBoard> = { of: base, like: getShape };

/**
 * Creates an in/out board entry and returns it. An entry on the in/out board: a member is away, why, and when the
 * member is back.
 */
export const createInOutBoardEntry: Operation<InOutBoardCreate, InOutBoard> = { of: base, like: createShape };

/** Changes the given fields of one in/out board entry; the others stay as they are. */
export const updateInOutBoardEntry: Operation<{ id: number } & InOutBoardUpdate, InOutBoard> = {
  of: base,
  like: updateShape,
};

/** Replaces one in/out board entry whole; fields that are left out go back to their defaults. */
export const replaceInOutBoardEntry: Operation<{ id: number } & InOutBoardCreate, InOutBoard> = {
  of: base,
  like: replaceShape,
};

/** Deletes one in/out board entry for good. */
export const deleteInOutBoardEntry: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the in/out board entries that match the given conditions. */
export const countInOutBoardEntries: Operation<CountParams, Count> = { of: base, like: countShape };

/** An entry on the in/out board: a member is away, why, and when the member is back. */
export interface InOutBoardEntriesResource {
  /** Lists in/out board entries. An entry on the in/out board: a member is away, why, and when the member is back. */
  list(params?: ListParams, options?: RequestOptions): Pages<InOutBoard>;
  /** Gets one in/out board entry by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<InOutBoard>;
  /**
   * Creates an in/out board entry and returns it. An entry on the in/out board: a member is away, why, and when the
   * member is back.
   */
  create(params: InOutBoardCreate, options?: RequestOptions): Promise<InOutBoard>;
  /** Changes the given fields of one in/out board entry; the others stay as they are. */
  update(id: number, params: InOutBoardUpdate, options?: RequestOptions): Promise<InOutBoard>;
  /** Replaces one in/out board entry whole; fields that are left out go back to their defaults. */
  replace(id: number, params: InOutBoardCreate, options?: RequestOptions): Promise<InOutBoard>;
  /** Deletes one in/out board entry for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the in/out board entries that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.inOutBoardEntries` is made from. */
export const inOutBoardEntriesResource: Resource<InOutBoardEntriesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const inOutBoardEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_in_out_board_entries_count: { operation: countInOutBoardEntries },
  create_a_connect_wise_psa_in_out_board_entry: { operation: createInOutBoardEntry },
  delete_a_connect_wise_psa_in_out_board_entry_by_id: { operation: deleteInOutBoardEntry },
  get_single_connect_wise_psa_in_out_board_entry_by_id: { operation: getInOutBoardEntry },
  list_all_connect_wise_psa_in_out_board_entries: { operation: listInOutBoardEntries },
  replace_a_connect_wise_psa_in_out_board_entry_by_id: { operation: replaceInOutBoardEntry },
  update_a_connect_wise_psa_in_out_board_entry_by_id: { operation: updateInOutBoardEntry },
};
