// @generated from definitions/connectwise-psa/resources/service/board-statuses.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
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
import type {
  BoardStatus,
  BoardStatusCreate,
  BoardStatusInfo,
  BoardStatusUpdate,
} from "../schemas/service/board-status.js";
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

export interface GetBoardStatusParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  id: number;
}

export interface UpdateBoardStatusParams extends BoardStatusUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  id: number;
}

export interface ReplaceBoardStatusParams extends BoardStatusCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  id: number;
}

export interface DeleteBoardStatusParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  id: number;
}

export interface UsagesBoardStatusesParams extends UsagesParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  id: number;
}

export interface UsagesListBoardStatusesParams extends UsagesListParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  id: number;
}

export interface GetInfoBoardStatusesParams extends GetInfoParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  id: number;
}

const base: ResourceShape = { name: "board_statuses", path: "/service/boards/{boardId}/statuses", required: ["name"] };

/** Lists the statuses tickets of one service board can have. */
export const listBoardStatuses: Operation<{ boardId: number } & ListParams, BoardStatus> = {
  of: base,
  like: listShape,
};

/** Gets one board status by its id. */
export const getBoardStatus: Operation<GetBoardStatusParams, BoardStatus> = { of: base, like: getShape };

/**
 * Creates a board status and returns it. The statuses tickets of one service board can have. Which of them close a
 * ticket is set here too.
 */
export const createBoardStatus: Operation<{ boardId: number } & BoardStatusCreate, BoardStatus> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board status; the others stay as they are. */
export const updateBoardStatus: Operation<UpdateBoardStatusParams, BoardStatus> = { of: base, like: updateShape };

/** Replaces one board status whole; fields that are left out go back to their defaults. */
export const replaceBoardStatus: Operation<ReplaceBoardStatusParams, BoardStatus> = { of: base, like: replaceShape };

/** Deletes one board status for good. */
export const deleteBoardStatus: Operation<DeleteBoardStatusParams, void> = { of: base, like: deleteShape };

/** Counts the board statuses that match the given conditions. */
export const countBoardStatuses: Operation<{ boardId: number } & CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one board status and so stand in the way of deleting it. */
export const usagesBoardStatuses: Operation<UsagesBoardStatusesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one board status. */
export const usagesListBoardStatuses: Operation<UsagesListBoardStatusesParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists board statuses in short, one page at a time. */
export const listInfoBoardStatuses: Operation<{ boardId: number } & ListInfoParams, BoardStatusInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one board status in short. */
export const getInfoBoardStatuses: Operation<GetInfoBoardStatusesParams, BoardStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the board statuses that the short list has and that match the given conditions. */
export const countInfoBoardStatuses: Operation<{ boardId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** The statuses tickets of one service board can have. Which of them close a ticket is set here too. */
export interface BoardStatusesResource {
  /**
   * Lists the statuses tickets of one service board can have.
   *
   * @example
   * await client.boardStatuses.list(1, {
   *   conditions: "inactive = false",
   *   fields: "id,name,closedStatus,timeEntryNotAllowed",
   * });
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardStatus>;
  /** Gets one board status by its id. */
  get(params: GetBoardStatusParams, options?: RequestOptions): Promise<BoardStatus>;
  /**
   * Creates a board status and returns it. The statuses tickets of one service board can have. Which of them close a
   * ticket is set here too.
   *
   * @example
   * await client.boardStatuses.create(1, {
   *   name: "Waiting on Vendor",
   *   displayOnBoard: true,
   *   closedStatus: false,
   *   escalationStatus: "NoEscalation",
   * });
   */
  create(boardId: number, params: BoardStatusCreate, options?: RequestOptions): Promise<BoardStatus>;
  /**
   * Changes the given fields of one board status; the others stay as they are.
   *
   * @example
   * await client.boardStatuses.update({ boardId: 1, id: 17, inactive: true });
   */
  update(params: UpdateBoardStatusParams, options?: RequestOptions): Promise<BoardStatus>;
  /** Replaces one board status whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardStatusParams, options?: RequestOptions): Promise<BoardStatus>;
  /** Deletes one board status for good. */
  delete(params: DeleteBoardStatusParams, options?: RequestOptions): Promise<void>;
  /** Counts the board statuses that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one board status and so stand in the way of deleting it. */
  usages(params: UsagesBoardStatusesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one board status. */
  usagesList(params: UsagesListBoardStatusesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists board statuses in short, one page at a time. */
  listInfo(boardId: number, params?: ListInfoParams, options?: RequestOptions): Pages<BoardStatusInfo>;
  /** Gets one board status in short. */
  getInfo(params: GetInfoBoardStatusesParams, options?: RequestOptions): Promise<BoardStatusInfo>;
  /** Counts the board statuses that the short list has and that match the given conditions. */
  countInfo(boardId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardStatuses` is made from. */
export const boardStatusesResource: Resource<BoardStatusesResource> = {
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
export const boardStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_statuses_count: { operation: countBoardStatuses },
  connect_wise_psa_board_statuses_count_info: { operation: countInfoBoardStatuses },
  create_a_connect_wise_psa_board_status: { operation: createBoardStatus },
  delete_a_connect_wise_psa_board_status_by_id: { operation: deleteBoardStatus },
  get_single_connect_wise_psa_board_status_by_id: { operation: getBoardStatus },
  connect_wise_psa_board_statuses_get_info: { operation: getInfoBoardStatuses },
  list_all_connect_wise_psa_board_statuses: { operation: listBoardStatuses },
  connect_wise_psa_board_statuses_list_info: { operation: listInfoBoardStatuses },
  replace_a_connect_wise_psa_board_status_by_id: { operation: replaceBoardStatus, json: "record" },
  update_a_connect_wise_psa_board_status_by_id: { operation: updateBoardStatus },
  connect_wise_psa_board_statuses_usages: { operation: usagesBoardStatuses },
  connect_wise_psa_board_statuses_usages_list: { operation: usagesListBoardStatuses },
};
