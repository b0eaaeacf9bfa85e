// @generated from definitions/connectwise-psa/resources/service/board-subtypes.yaml
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
  BoardSubType,
  BoardSubTypeCreate,
  BoardSubTypeInfo,
  BoardSubTypeUpdate,
} from "../schemas/service/board-sub-type.js";
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

export interface GetBoardSubtypeParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board subtype. */
  id: number;
}

export interface UpdateBoardSubtypeParams extends BoardSubTypeUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board subtype. */
  id: number;
}

export interface ReplaceBoardSubtypeParams extends BoardSubTypeCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board subtype. */
  id: number;
}

export interface DeleteBoardSubtypeParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board subtype. */
  id: number;
}

export interface UsagesBoardSubtypesParams extends UsagesParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board subtype. */
  id: number;
}

export interface UsagesListBoardSubtypesParams extends UsagesListParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board subtype. */
  id: number;
}

export interface GetInfoBoardSubtypesParams extends GetInfoParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board subtype. */
  id: number;
}

const base: ResourceShape = { name: "board_subtypes", path: "/service/boards/{boardId}/subtypes", required: ["name"] };

/**
 * Lists the ticket subtypes of one service board. The second level of ticket classification on one service board. A
 * subtype goes with certain types only.
 */
export const listBoardSubtypes: Operation<{ boardId: number } & ListParams, BoardSubType> = {
  of: base,
  like: listShape,
};

/** Gets one board subtype by its id. */
export const getBoardSubtype: Operation<GetBoardSubtypeParams, BoardSubType> = { of: base, like: getShape };

/**
 * Creates a board subtype and returns it. The second level of ticket classification on one service board. A subtype
 * goes with certain types only.
 */
export const createBoardSubtype: Operation<{ boardId: number } & BoardSubTypeCreate, BoardSubType> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board subtype; the others stay as they are. */
export const updateBoardSubtype: Operation<UpdateBoardSubtypeParams, BoardSubType> = { of: base, like: updateShape };

/** Replaces one board subtype whole; fields that are left out go back to their defaults. */
export const replaceBoardSubtype: Operation<ReplaceBoardSubtypeParams, BoardSubType> = { of: base, like: replaceShape };

/** Deletes one board subtype for good. */
export const deleteBoardSubtype: Operation<DeleteBoardSubtypeParams, void> = { of: base, like: deleteShape };

/** Counts the board subtypes that match the given conditions. */
export const countBoardSubtypes: Operation<{ boardId: number } & CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one board subtype and so stand in the way of deleting it. */
export const usagesBoardSubtypes: Operation<UsagesBoardSubtypesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one board subtype. */
export const usagesListBoardSubtypes: Operation<UsagesListBoardSubtypesParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists board subtypes in short, one page at a time. */
export const listInfoBoardSubtypes: Operation<{ boardId: number } & ListInfoParams, BoardSubTypeInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one board subtype in short. */
export const getInfoBoardSubtypes: Operation<GetInfoBoardSubtypesParams, BoardSubTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the board subtypes that the short list has and that match the given conditions. */
export const countInfoBoardSubtypes: Operation<{ boardId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** The second level of ticket classification on one service board. A subtype goes with certain types only. */
export interface BoardSubtypesResource {
  /**
   * Lists the ticket subtypes of one service board. The second level of ticket classification on one service board. A
   * subtype goes with certain types only.
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardSubType>;
  /** Gets one board subtype by its id. */
  get(params: GetBoardSubtypeParams, options?: RequestOptions): Promise<BoardSubType>;
  /**
   * Creates a board subtype and returns it. The second level of ticket classification on one service board. A subtype
   * goes with certain types only.
   *
   * @example
   * await client.boardSubtypes.create(1, { name: "Switch", typeAssociationIds: [12] });
   */
  create(boardId: number, params: BoardSubTypeCreate, options?: RequestOptions): Promise<BoardSubType>;
  /** Changes the given fields of one board subtype; the others stay as they are. */
  update(params: UpdateBoardSubtypeParams, options?: RequestOptions): Promise<BoardSubType>;
  /** Replaces one board subtype whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardSubtypeParams, options?: RequestOptions): Promise<BoardSubType>;
  /** Deletes one board subtype for good. */
  delete(params: DeleteBoardSubtypeParams, options?: RequestOptions): Promise<void>;
  /** Counts the board subtypes that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one board subtype and so stand in the way of deleting it. */
  usages(params: UsagesBoardSubtypesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one board subtype. */
  usagesList(params: UsagesListBoardSubtypesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists board subtypes in short, one page at a time. */
  listInfo(boardId: number, params?: ListInfoParams, options?: RequestOptions): Pages<BoardSubTypeInfo>;
  /** Gets one board subtype in short. */
  getInfo(params: GetInfoBoardSubtypesParams, options?: RequestOptions): Promise<BoardSubTypeInfo>;
  /** Counts the board subtypes that the short list has and that match the given conditions. */
  countInfo(boardId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardSubtypes` is made from. */
export const boardSubtypesResource: Resource<BoardSubtypesResource> = {
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
export const boardSubtypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_subtypes_count: { operation: countBoardSubtypes },
  connect_wise_psa_board_subtypes_count_info: { operation: countInfoBoardSubtypes },
  create_a_connect_wise_psa_board_subtype: { operation: createBoardSubtype },
  delete_a_connect_wise_psa_board_subtype_by_id: { operation: deleteBoardSubtype },
  get_single_connect_wise_psa_board_subtype_by_id: { operation: getBoardSubtype },
  connect_wise_psa_board_subtypes_get_info: { operation: getInfoBoardSubtypes },
  list_all_connect_wise_psa_board_subtypes: { operation: listBoardSubtypes },
  connect_wise_psa_board_subtypes_list_info: { operation: listInfoBoardSubtypes },
  replace_a_connect_wise_psa_board_subtype_by_id: { operation: replaceBoardSubtype },
  update_a_connect_wise_psa_board_subtype_by_id: { operation: updateBoardSubtype },
  connect_wise_psa_board_subtypes_usages: { operation: usagesBoardSubtypes },
  connect_wise_psa_board_subtypes_usages_list: { operation: usagesListBoardSubtypes },
};
