// @generated from definitions/connectwise-psa/resources/service/board-teams.yaml
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
  /** Id of the service board. */
  boardId: number;
  /** Id of the board team. */
  id: number;
}

export interface UpdateBoardTeamParams extends BoardTeamUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board team. */
  id: number;
}

export interface ReplaceBoardTeamParams extends BoardTeamCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board team. */
  id: number;
}

export interface DeleteBoardTeamParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board team. */
  id: number;
}

export interface UsagesListBoardTeamsParams extends UsagesListParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board team. */
  id: number;
}

export interface GetInfoBoardTeamsParams extends GetInfoParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board team. */
  id: number;
}

const base: ResourceShape = {
  name: "board_teams",
  path: "/service/boards/{boardId}/teams",
  required: ["name", "teamLeader"],
};

/** Lists the teams of one service board with the ids of their members. */
export const listBoardTeams: Operation<{ boardId: number } & ListParams, BoardTeam> = { of: base, like: listShape };

/** Gets one board team by its id. */
export const getBoardTeam: Operation<GetBoardTeamParams, BoardTeam> = { of: base, like: getShape };

/** Creates a board team and returns it. A group of members who work the tickets of one service board. */
export const createBoardTeam: Operation<{ boardId: number } & BoardTeamCreate, BoardTeam> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board team; the others stay as they are. */
export const updateBoardTeam: Operation<UpdateBoardTeamParams, BoardTeam> = { of: base, like: updateShape };

/** Replaces one board team whole; fields that are left out go back to their defaults. */
export const replaceBoardTeam: Operation<ReplaceBoardTeamParams, BoardTeam> = { of: base, like: replaceShape };

/** Deletes one board team for good. */
export const deleteBoardTeam: Operation<DeleteBoardTeamParams, void> = { of: base, like: deleteShape };

/** Counts the board teams that match the given conditions. */
export const countBoardTeams: Operation<{ boardId: number } & CountParams, Count> = { of: base, like: countShape };

/** Lists the single records that use one board team. */
export const usagesListBoardTeams: Operation<UsagesListBoardTeamsParams, Usage> = { of: base, like: usagesListShape };

/** Lists board teams in short, one page at a time. */
export const listInfoBoardTeams: Operation<{ boardId: number } & ListInfoParams, BoardTeamInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one board team in short. */
export const getInfoBoardTeams: Operation<GetInfoBoardTeamsParams, BoardTeamInfo> = { of: base, like: getInfoShape };

/** Counts the board teams that the short list has and that match the given conditions. */
export const countInfoBoardTeams: Operation<{ boardId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** A group of members who work the tickets of one service board. */
export interface BoardTeamsResource {
  /** Lists the teams of one service board with the ids of their members. */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardTeam>;
  /** Gets one board team by its id. */
  get(params: GetBoardTeamParams, options?: RequestOptions): Promise<BoardTeam>;
  /**
   * Creates a board team and returns it. A group of members who work the tickets of one service board.
   *
   * @example
   * await client.boardTeams.create(1, {
   *   name: "Windows Team",
   *   teamLeader: { id: 176 },
   *   members: [176, 179],
   * });
   */
  create(boardId: number, params: BoardTeamCreate, options?: RequestOptions): Promise<BoardTeam>;
  /**
   * Changes the given fields of one board team; the others stay as they are.
   *
   * @example
   * await client.boardTeams.update({ boardId: 1, id: 25, members: [176, 179, 181] });
   */
  update(params: UpdateBoardTeamParams, options?: RequestOptions): Promise<BoardTeam>;
  /** Replaces one board team whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardTeamParams, options?: RequestOptions): Promise<BoardTeam>;
  /** Deletes one board team for good. */
  delete(params: DeleteBoardTeamParams, options?: RequestOptions): Promise<void>;
  /** Counts the board teams that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists the single records that use one board team. */
  usagesList(params: UsagesListBoardTeamsParams, options?: RequestOptions): Pages<Usage>;
  /** Lists board teams in short, one page at a time. */
  listInfo(boardId: number, params?: ListInfoParams, options?: RequestOptions): Pages<BoardTeamInfo>;
  /** Gets one board team in short. */
  getInfo(params: GetInfoBoardTeamsParams, options?: RequestOptions): Promise<BoardTeamInfo>;
  /** Counts the board teams that the short list has and that match the given conditions. */
  countInfo(boardId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardTeams` is made from. */
export const boardTeamsResource: Resource<BoardTeamsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const boardTeamsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_teams_count: { operation: countBoardTeams },
  connect_wise_psa_board_teams_count_info: { operation: countInfoBoardTeams },
  create_a_connect_wise_psa_board_team: { operation: createBoardTeam },
  delete_a_connect_wise_psa_board_team_by_id: { operation: deleteBoardTeam },
  get_single_connect_wise_psa_board_team_by_id: { operation: getBoardTeam },
  connect_wise_psa_board_teams_get_info: { operation: getInfoBoardTeams },
  list_all_connect_wise_psa_board_teams: { operation: listBoardTeams },
  connect_wise_psa_board_teams_list_info: { operation: listInfoBoardTeams },
  replace_a_connect_wise_psa_board_team_by_id: { operation: replaceBoardTeam },
  update_a_connect_wise_psa_board_team_by_id: { operation: updateBoardTeam },
  connect_wise_psa_board_teams_usages_list: { operation: usagesListBoardTeams },
};
