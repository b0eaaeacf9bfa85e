// @generated from definitions/connectwise-psa/resources/service/board-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { BoardType, BoardTypeCreate, BoardTypeUpdate } from "../schemas/service/board-type.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface GetBoardTypeParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board type. */
  id: number;
}

export interface UpdateBoardTypeParams extends BoardTypeUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board type. */
  id: number;
}

export interface ReplaceBoardTypeParams extends BoardTypeCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board type. */
  id: number;
}

export interface DeleteBoardTypeParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board type. */
  id: number;
}

export interface UsagesBoardTypesParams extends UsagesParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board type. */
  id: number;
}

export interface UsagesListBoardTypesParams extends UsagesListParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board type. */
  id: number;
}

const base: ResourceShape = { name: "board_types", path: "/service/boards/{boardId}/types", required: ["name"] };

/**
 * Lists the ticket types of one service board. The first level of ticket classification on one service board, such as
 * Network or Hardware.
 */
export const listBoardTypes: Operation<{ boardId: number } & ListParams, BoardType> = { of: base, like: listShape };

/** Gets one board type by its id. */
export const getBoardType: Operation<GetBoardTypeParams, BoardType> = { of: base, like: getShape };

/**
 * Creates a board type and returns it. The first level of ticket classification on one service board, such as Network
 * or Hardware.
 */
export const createBoardType: Operation<{ boardId: number } & BoardTypeCreate, BoardType> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board type; the others stay as they are. */
export const updateBoardType: Operation<UpdateBoardTypeParams, BoardType> = { of: base, like: updateShape };

/** Replaces one board type whole; fields that are left out go back to their defaults. */
export const replaceBoardType: Operation<ReplaceBoardTypeParams, BoardType> = { of: base, like: replaceShape };

/** Deletes one board type for good. */
export const deleteBoardType: Operation<DeleteBoardTypeParams, void> = { of: base, like: deleteShape };

/** Counts the board types that match the given conditions. */
export const countBoardTypes: Operation<{ boardId: number } & CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one board type and so stand in the way of deleting it. */
export const usagesBoardTypes: Operation<UsagesBoardTypesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one board type. */
export const usagesListBoardTypes: Operation<UsagesListBoardTypesParams, Usage> = { of: base, like: usagesListShape };

/** The first level of ticket classification on one service board, such as Network or Hardware. */
export interface BoardTypesResource {
  /**
   * Lists the ticket types of one service board. The first level of ticket classification on one service board, such as
   * Network or Hardware.
   *
   * @example
   * await client.boardTypes.list(1, { conditions: "inactiveFlag = false", fields: "id,name" });
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardType>;
  /** Gets one board type by its id. */
  get(params: GetBoardTypeParams, options?: RequestOptions): Promise<BoardType>;
  /**
   * Creates a board type and returns it. The first level of ticket classification on one service board, such as Network
   * or Hardware.
   *
   * @example
   * await client.boardTypes.create(1, { name: "Network", category: "Reactive" });
   */
  create(boardId: number, params: BoardTypeCreate, options?: RequestOptions): Promise<BoardType>;
  /** Changes the given fields of one board type; the others stay as they are. */
  update(params: UpdateBoardTypeParams, options?: RequestOptions): Promise<BoardType>;
  /** Replaces one board type whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardTypeParams, options?: RequestOptions): Promise<BoardType>;
  /** Deletes one board type for good. */
  delete(params: DeleteBoardTypeParams, options?: RequestOptions): Promise<void>;
  /** Counts the board types that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one board type and so stand in the way of deleting it. */
  usages(params: UsagesBoardTypesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one board type. */
  usagesList(params: UsagesListBoardTypesParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.boardTypes` is made from. */
export const boardTypesResource: Resource<BoardTypesResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const boardTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_types_count: { operation: countBoardTypes },
  create_a_connect_wise_psa_board_type: { operation: createBoardType },
  delete_a_connect_wise_psa_board_type_by_id: { operation: deleteBoardType },
  get_single_connect_wise_psa_board_type_by_id: { operation: getBoardType },
  list_all_connect_wise_psa_board_types: { operation: listBoardTypes },
  replace_a_connect_wise_psa_board_type_by_id: { operation: replaceBoardType },
  update_a_connect_wise_psa_board_type_by_id: { operation: updateBoardType },
  connect_wise_psa_board_types_usages: { operation: usagesBoardTypes },
  connect_wise_psa_board_types_usages_list: { operation: usagesListBoardTypes },
};
