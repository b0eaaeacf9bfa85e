// @generated from definitions/connectwise-psa/resources/service/board-items.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { BoardItem, BoardItemCreate, BoardItemUpdate } from "../schemas/service/board-item.js";
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

export interface GetBoardItemParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  id: number;
}

export interface UpdateBoardItemParams extends BoardItemUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  id: number;
}

export interface ReplaceBoardItemParams extends BoardItemCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  id: number;
}

export interface DeleteBoardItemParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  id: number;
}

export interface UsagesBoardItemsParams extends UsagesParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  id: number;
}

export interface UsagesListBoardItemsParams extends UsagesListParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  id: number;
}

const base: ResourceShape = { name: "board_items", path: "/service/boards/{boardId}/items", required: ["name"] };

/**
 * Lists the ticket items of one service board. The third level of ticket classification on one service board, below
 * type and subtype.
 */
export const listBoardItems: Operation<{ boardId: number } & ListParams, BoardItem> = { of: base, like: listShape };

/** Gets one board item by its id. */
export const getBoardItem: Operation<GetBoardItemParams, BoardItem> = { of: base, like: getShape };

/**
 * Creates a board item and returns it. The third level of ticket classification on one service board, below type and
 * subtype.
 */
export const createBoardItem: Operation<{ boardId: number } & BoardItemCreate, BoardItem> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board item; the others stay as they are. */
export const updateBoardItem: Operation<UpdateBoardItemParams, BoardItem> = { of: base, like: updateShape };

/** Replaces one board item whole; fields that are left out go back to their defaults. */
export const replaceBoardItem: Operation<ReplaceBoardItemParams, BoardItem> = { of: base, like: replaceShape };

/** Deletes one board item for good. */
export const deleteBoardItem: Operation<DeleteBoardItemParams, void> = { of: base, like: deleteShape };

/** Counts the board items that match the given conditions. */
export const countBoardItems: Operation<{ boardId: number } & CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one board item and so stand in the way of deleting it. */
export const usagesBoardItems: Operation<UsagesBoardItemsParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one board item. */
export const usagesListBoardItems: Operation<UsagesListBoardItemsParams, Usage> = { of: base, like: usagesListShape };

/** The third level of ticket classification on one service board, below type and subtype. */
export interface BoardItemsResource {
  /**
   * Lists the ticket items of one service board. The third level of ticket classification on one service board, below
   * type and subtype.
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardItem>;
  /** Gets one board item by its id. */
  get(params: GetBoardItemParams, options?: RequestOptions): Promise<BoardItem>;
  /**
   * Creates a board item and returns it. The third level of ticket classification on one service board, below type and
   * subtype.
   *
   * @example
   * await client.boardItems.create(1, { name: "Cabling" });
   */
  create(boardId: number, params: BoardItemCreate, options?: RequestOptions): Promise<BoardItem>;
  /** Changes the given fields of one board item; the others stay as they are. */
  update(params: UpdateBoardItemParams, options?: RequestOptions): Promise<BoardItem>;
  /** Replaces one board item whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardItemParams, options?: RequestOptions): Promise<BoardItem>;
  /** Deletes one board item for good. */
  delete(params: DeleteBoardItemParams, options?: RequestOptions): Promise<void>;
  /** Counts the board items that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one board item and so stand in the way of deleting it. */
  usages(params: UsagesBoardItemsParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one board item. */
  usagesList(params: UsagesListBoardItemsParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.boardItems` is made from. */
export const boardItemsResource: Resource<BoardItemsResource> = {
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
export const boardItemsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_items_count: { operation: countBoardItems },
  create_a_connect_wise_psa_board_item: { operation: createBoardItem },
  delete_a_connect_wise_psa_board_item_by_id: { operation: deleteBoardItem },
  get_single_connect_wise_psa_board_item_by_id: { operation: getBoardItem },
  list_all_connect_wise_psa_board_items: { operation: listBoardItems },
  replace_a_connect_wise_psa_board_item_by_id: { operation: replaceBoardItem },
  update_a_connect_wise_psa_board_item_by_id: { operation: updateBoardItem },
  connect_wise_psa_board_items_usages: { operation: usagesBoardItems },
  connect_wise_psa_board_items_usages_list: { operation: usagesListBoardItems },
};
