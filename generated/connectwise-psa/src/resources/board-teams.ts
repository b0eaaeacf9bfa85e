// @generated from definitions/connectwise-psa/resources/service/board-teams.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { BoardTeam, BoardTeamCreate, BoardTeamInfo, BoardTeamUpdate } from "../schemas/service/board-team.js";
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
} from "../conventions.js";

export interface GetBoardTeamParams extends GetParams {
  /**
   * Id of the service board.
   */
  boardId: number;
  /**
   * Id of the board team.
   */
  id: number;
}

export interface UpdateBoardTeamParams extends BoardTeamUpdate {
  /**
   * Id of the service board.
   */
  boardId: number;
  /**
   * Id of the board team.
   */
  id: number;
}

export interface ReplaceBoardTeamParams extends BoardTeamCreate {
  /**
   * Id of the service board.
   */
  boardId: number;
  /**
   * Id of the board team.
   */
  id: number;
}

export interface DeleteBoardTeamParams {
  /**
   * Id of the service board.
   */
  boardId: number;
  /**
   * Id of the board team.
   */
  id: number;
}

export interface UsagesListBoardTeamsParams extends UsagesListParams {
  /**
   * Id of the service board.
   */
  boardId: number;
  /**
   * Id of the board team.
   */
  id: number;
}

export interface GetInfoBoardTeamsParams extends GetInfoParams {
  /**
   * Id of the service board.
   */
  boardId: number;
  /**
   * Id of the board team.
   */
  id: number;
}

/**
 * Lists the teams of one service board with the ids of their members.
 */
export const listBoardTeams: Operation<{ boardId: number } & ListParams, BoardTeam> = {
  like: listShape,
  id: "board_teams.list",
  path: "/service/boards/{boardId}/teams",
  ids: { boardId: "integer" },
};

/**
 * Gets one board team by its id.
 */
export const getBoardTeam: Operation<GetBoardTeamParams, BoardTeam> = {
  like: getShape,
  id: "board_teams.get",
  path: "/service/boards/{boardId}/teams/{id}",
  ids: { boardId: "integer", id: "integer" },
};

/**
 * Creates a board team and returns it.
 */
export const createBoardTeam: Operation<{ boardId: number } & BoardTeamCreate, BoardTeam> = {
  like: createShape,
  id: "board_teams.create",
  path: "/service/boards/{boardId}/teams",
  ids: { boardId: "integer" },
  required: ["name", "teamLeader"],
};

/**
 * Changes the given fields of one board team; the others stay as they are.
 */
export const updateBoardTeam: Operation<UpdateBoardTeamParams, BoardTeam> = {
  like: updateShape,
  id: "board_teams.update",
  path: "/service/boards/{boardId}/teams/{id}",
  ids: { boardId: "integer", id: "integer" },
};

/**
 * Replaces one board team whole; fields that are left out go back to their defaults.
 */
export const replaceBoardTeam: Operation<ReplaceBoardTeamParams, BoardTeam> = {
  like: replaceShape,
  id: "board_teams.replace",
  path: "/service/boards/{boardId}/teams/{id}",
  ids: { boardId: "integer", id: "integer" },
  required: ["name", "teamLeader"],
};

/**
 * Deletes one board team for good.
 */
export const deleteBoardTeam: Operation<DeleteBoardTeamParams, void> = {
  like: deleteShape,
  id: "board_teams.delete",
  path: "/service/boards/{boardId}/teams/{id}",
  ids: { boardId: "integer", id: "integer" },
};

/**
 * Counts the board teams that match the given conditions.
 */
export const countBoardTeams: Operation<{ boardId: number } & CountParams, Count> = {
  like: countShape,
  id: "board_teams.count",
  path: "/service/boards/{boardId}/teams/count",
  ids: { boardId: "integer" },
};

/**
 * Lists the single records that use one board team.
 */
export const usagesListBoardTeams: Operation<UsagesListBoardTeamsParams, Usage> = {
  like: usagesListShape,
  id: "board_teams.usages_list",
  path: "/service/boards/{boardId}/teams/{id}/usages/list",
  ids: { boardId: "integer", id: "integer" },
};

/**
 * Lists board teams in short, one page at a time.
 */
export const listInfoBoardTeams: Operation<{ boardId: number } & ListInfoParams, BoardTeamInfo> = {
  like: listInfoShape,
  id: "board_teams.list_info",
  path: "/service/boards/{boardId}/teams/info",
  ids: { boardId: "integer" },
};

/**
 * Gets one board team in short.
 */
export const getInfoBoardTeams: Operation<GetInfoBoardTeamsParams, BoardTeamInfo> = {
  like: getInfoShape,
  id: "board_teams.get_info",
  path: "/service/boards/{boardId}/teams/{id}/info",
  ids: { boardId: "integer", id: "integer" },
};

/**
 * Counts the board teams as the short list has them.
 */
export const countInfoBoardTeams: Operation<{ boardId: number } & CountInfoParams, Count> = {
  like: countInfoShape,
  id: "board_teams.count_info",
  path: "/service/boards/{boardId}/teams/info/count",
  ids: { boardId: "integer" },
};

/**
 * A group of members who work the tickets of one service board.
 */
export class BoardTeamsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the teams of one service board with the ids of their members.
   */
  list(boardId: number, params: ListParams = {}, options?: RequestOptions): Pages<BoardTeam> {
    return this.#client.pages(listBoardTeams, { ...params, boardId }, options);
  }

  /**
   * Gets one board team by its id.
   */
  get(params: GetBoardTeamParams, options?: RequestOptions): Promise<BoardTeam> {
    return this.#client.call(getBoardTeam, params, options);
  }

  /**
   * Creates a board team and returns it.
   *
   * @example
   * await client.boardTeams.create(1, {
   *   name: "Windows Team",
   *   teamLeader: { id: 176 },
   *   members: [176, 179],
   * });
   */
  create(boardId: number, params: BoardTeamCreate, options?: RequestOptions): Promise<BoardTeam> {
    return this.#client.call(createBoardTeam, { ...params, boardId }, options);
  }

  /**
   * Changes the given fields of one board team; the others stay as they are.
   *
   * @example
   * await client.boardTeams.update({ boardId: 1, id: 25, members: [176, 179, 181] });
   */
  update(params: UpdateBoardTeamParams, options?: RequestOptions): Promise<BoardTeam> {
    return this.#client.call(updateBoardTeam, params, options);
  }

  /**
   * Replaces one board team whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceBoardTeamParams, options?: RequestOptions): Promise<BoardTeam> {
    return this.#client.call(replaceBoardTeam, params, options);
  }

  /**
   * Deletes one board team for good.
   */
  delete(params: DeleteBoardTeamParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteBoardTeam, params, options);
  }

  /**
   * Counts the board teams that match the given conditions.
   */
  count(boardId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countBoardTeams, { ...params, boardId }, options);
  }

  /**
   * Lists the single records that use one board team.
   */
  usagesList(params: UsagesListBoardTeamsParams, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListBoardTeams, params, options);
  }

  /**
   * Lists board teams in short, one page at a time.
   */
  listInfo(boardId: number, params: ListInfoParams = {}, options?: RequestOptions): Pages<BoardTeamInfo> {
    return this.#client.pages(listInfoBoardTeams, { ...params, boardId }, options);
  }

  /**
   * Gets one board team in short.
   */
  getInfo(params: GetInfoBoardTeamsParams, options?: RequestOptions): Promise<BoardTeamInfo> {
    return this.#client.call(getInfoBoardTeams, params, options);
  }

  /**
   * Counts the board teams as the short list has them.
   */
  countInfo(boardId: number, params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoBoardTeams, { ...params, boardId }, options);
  }
}
