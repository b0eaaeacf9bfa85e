// @generated from definitions/connectwise-psa/resources/project/project-board-teams.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProjectBoardTeam,
  ProjectBoardTeamCreate,
  ProjectBoardTeamInfo,
  ProjectBoardTeamUpdate,
} from "../schemas/project/project-board-team.js";
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

export interface GetProjectBoardTeamParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  id: number;
}

export interface UpdateProjectBoardTeamParams extends ProjectBoardTeamUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  id: number;
}

export interface ReplaceProjectBoardTeamParams extends ProjectBoardTeamCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  id: number;
}

export interface DeleteProjectBoardTeamParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  id: number;
}

export interface GetInfoProjectBoardTeamsParams extends GetInfoParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  id: number;
}

export interface CountInfoProjectBoardTeamsParams extends CountInfoParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  id: number;
}

const base: ResourceShape = {
  name: "project_board_teams",
  path: "/project/boards/{boardId}/teams",
  paths: { count_info: "{item}/info/count" },
  required: ["name"],
};

/**
 * Lists the teams of one project board. A group of members that can be put on projects of one project board together.
 */
export const listProjectBoardTeams: Operation<{ boardId: number } & ListParams, ProjectBoardTeam> = {
  of: base,
  like: listShape,
};

/** Gets one project board team by its id. */
export const getProjectBoardTeam: Operation<GetProjectBoardTeamParams, ProjectBoardTeam> = { of: base, like: getShape };

/**
 * Creates a project board team and returns it. A group of members that can be put on projects of one project board
 * together.
 */
export const createProjectBoardTeam: Operation<{ boardId: number } & ProjectBoardTeamCreate, ProjectBoardTeam> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project board team; the others stay as they are. */
export const updateProjectBoardTeam: Operation<UpdateProjectBoardTeamParams, ProjectBoardTeam> = {
  of: base,
  like: updateShape,
};

/** Replaces one project board team whole; fields that are left out go back to their defaults. */
export const replaceProjectBoardTeam: Operation<ReplaceProjectBoardTeamParams, ProjectBoardTeam> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project board team for good. */
export const deleteProjectBoardTeam: Operation<DeleteProjectBoardTeamParams, void> = { of: base, like: deleteShape };

/** Counts the project board teams that match the given conditions. */
export const countProjectBoardTeams: Operation<{ boardId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Lists project board teams in short, one page at a time. */
export const listInfoProjectBoardTeams: Operation<{ boardId: number } & ListInfoParams, ProjectBoardTeamInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one project board team in short. */
export const getInfoProjectBoardTeams: Operation<GetInfoProjectBoardTeamsParams, ProjectBoardTeamInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the project board teams that the short list has and that match the given conditions. */
export const countInfoProjectBoardTeams: Operation<CountInfoProjectBoardTeamsParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** A group of members that can be put on projects of one project board together. */
export interface ProjectBoardTeamsResource {
  /**
   * Lists the teams of one project board. A group of members that can be put on projects of one project board together.
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectBoardTeam>;
  /** Gets one project board team by its id. */
  get(params: GetProjectBoardTeamParams, options?: RequestOptions): Promise<ProjectBoardTeam>;
  /**
   * Creates a project board team and returns it. A group of members that can be put on projects of one project board
   * together.
   */
  create(boardId: number, params: ProjectBoardTeamCreate, options?: RequestOptions): Promise<ProjectBoardTeam>;
  /** Changes the given fields of one project board team; the others stay as they are. */
  update(params: UpdateProjectBoardTeamParams, options?: RequestOptions): Promise<ProjectBoardTeam>;
  /** Replaces one project board team whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectBoardTeamParams, options?: RequestOptions): Promise<ProjectBoardTeam>;
  /** Deletes one project board team for good. */
  delete(params: DeleteProjectBoardTeamParams, options?: RequestOptions): Promise<void>;
  /** Counts the project board teams that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists project board teams in short, one page at a time. */
  listInfo(boardId: number, params?: ListInfoParams, options?: RequestOptions): Pages<ProjectBoardTeamInfo>;
  /** Gets one project board team in short. */
  getInfo(params: GetInfoProjectBoardTeamsParams, options?: RequestOptions): Promise<ProjectBoardTeamInfo>;
  /** Counts the project board teams that the short list has and that match the given conditions. */
  countInfo(params: CountInfoProjectBoardTeamsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectBoardTeams` is made from. */
export const projectBoardTeamsResource: Resource<ProjectBoardTeamsResource> = {
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
export const projectBoardTeamsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_board_teams_count: { operation: countProjectBoardTeams },
  connect_wise_psa_project_board_teams_count_info: { operation: countInfoProjectBoardTeams },
  create_a_connect_wise_psa_project_board_team: { operation: createProjectBoardTeam },
  delete_a_connect_wise_psa_project_board_team_by_id: { operation: deleteProjectBoardTeam },
  get_single_connect_wise_psa_project_board_team_by_id: { operation: getProjectBoardTeam },
  connect_wise_psa_project_board_teams_get_info: { operation: getInfoProjectBoardTeams },
  list_all_connect_wise_psa_project_board_teams: { operation: listProjectBoardTeams },
  connect_wise_psa_project_board_teams_list_info: { operation: listInfoProjectBoardTeams },
  replace_a_connect_wise_psa_project_board_team_by_id: { operation: replaceProjectBoardTeam },
  update_a_connect_wise_psa_project_board_team_by_id: { operation: updateProjectBoardTeam },
};
