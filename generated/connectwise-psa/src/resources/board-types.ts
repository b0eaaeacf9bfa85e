// @generated from definitions/connectwise-psa/resources/service/board-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/** Lists the ticket types of one service board. */
export const listBoardTypes: Operation<{ boardId: number } & ListParams, BoardType> = {
  like: listShape,
  id: "board_types.list",
  path: "/service/boards/{boardId}/types",
  ids: { boardId: "integer" },
};

/** Gets one board type by its id. */
export const getBoardType: Operation<GetBoardTypeParams, BoardType> = {
  like: getShape,
  id: "board_types.get",
  path: "/service/boards/{boardId}/types/{id}",
  ids: { boardId: "integer", id: "integer" },
};

/** Creates a board type and returns it. */
export const createBoardType: Operation<{ boardId: number } & BoardTypeCreate, BoardType> = {
  like: createShape,
  id: "board_types.create",
  path: "/service/boards/{boardId}/types",
  ids: { boardId: "integer" },
  required: ["name"],
};

/** Changes the given fields of one board type; the others stay as they are. */
export const updateBoardType: Operation<UpdateBoardTypeParams, BoardType> = {
  like: updateShape,
  id: "board_types.update",
  path: "/service/boards/{boardId}/types/{id}",
  ids: { boardId: "integer", id: "integer" },
};

/** Replaces one board type whole; fields that are left out go back to their defaults. */
export const replaceBoardType: Operation<ReplaceBoardTypeParams, BoardType> = {
  like: replaceShape,
  id: "board_types.replace",
  path: "/service/boards/{boardId}/types/{id}",
  ids: { boardId: "integer", id: "integer" },
  required: ["name"],
};

/** Deletes one board type for good. */
export const deleteBoardType: Operation<DeleteBoardTypeParams, void> = {
  like: deleteShape,
  id: "board_types.delete",
  path: "/service/boards/{boardId}/types/{id}",
  ids: { boardId: "integer", id: "integer" },
};

/** Counts the board types that match the given conditions. */
export const countBoardTypes: Operation<{ boardId: number } & CountParams, Count> = {
  like: countShape,
  id: "board_types.count",
  path: "/service/boards/{boardId}/types/count",
  ids: { boardId: "integer" },
};

/** Tells which kinds of records use one board type and so stand in the way of deleting it. */
export const usagesBoardTypes: Operation<UsagesBoardTypesParams, Usage> = {
  like: usagesShape,
  id: "board_types.usages",
  path: "/service/boards/{boardId}/types/{id}/usages",
  ids: { boardId: "integer", id: "integer" },
};

/** Lists the single records that use one board type. */
export const usagesListBoardTypes: Operation<UsagesListBoardTypesParams, Usage> = {
  like: usagesListShape,
  id: "board_types.usages_list",
  path: "/service/boards/{boardId}/types/{id}/usages/list",
  ids: { boardId: "integer", id: "integer" },
};

/** The first level of ticket classification on one service board, such as Network or Hardware. */
export class BoardTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the ticket types of one service board.
   *
   * @example
   * await client.boardTypes.list(1, { conditions: "inactiveFlag = false", fields: "id,name" });
   */
  list(boardId: number, params: ListParams = {}, options?: RequestOptions): Pages<BoardType> {
    return this.#client.pages(listBoardTypes, { ...params, boardId }, options);
  }

  /** Gets one board type by its id. */
  get(params: GetBoardTypeParams, options?: RequestOptions): Promise<BoardType> {
    return this.#client.call(getBoardType, params, options);
  }

  /**
   * Creates a board type and returns it.
   *
   * @example
   * await client.boardTypes.create(1, { name: "Network", category: "Reactive" });
   */
  create(boardId: number, params: BoardTypeCreate, options?: RequestOptions): Promise<BoardType> {
    return this.#client.call(createBoardType, { ...params, boardId }, options);
  }

  /** Changes the given fields of one board type; the others stay as they are. */
  update(params: UpdateBoardTypeParams, options?: RequestOptions): Promise<BoardType> {
    return this.#client.call(updateBoardType, params, options);
  }

  /** Replaces one board type whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardTypeParams, options?: RequestOptions): Promise<BoardType> {
    return this.#client.call(replaceBoardType, params, options);
  }

  /** Deletes one board type for good. */
  delete(params: DeleteBoardTypeParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteBoardType, params, options);
  }

  /** Counts the board types that match the given conditions. */
  count(boardId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countBoardTypes, { ...params, boardId }, options);
  }

  /** Tells which kinds of records use one board type and so stand in the way of deleting it. */
  usages(params: UsagesBoardTypesParams, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesBoardTypes, params, options);
  }

  /** Lists the single records that use one board type. */
  usagesList(params: UsagesListBoardTypesParams, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListBoardTypes, params, options);
  }
}
