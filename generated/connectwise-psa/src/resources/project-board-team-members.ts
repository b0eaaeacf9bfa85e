// @generated from definitions/connectwise-psa/resources/project/project-board-team-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type {
  ProjectBoardTeamMember,
  ProjectBoardTeamMemberCreate,
  ProjectBoardTeamMemberUpdate,
} from "../schemas/project/project-board-team-member.js";
import { createShape, deleteShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface ListProjectBoardTeamMembersParams extends ListParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  teamId: number;
}

export interface GetProjectBoardTeamMemberParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  teamId: number;
  /** Id of the project board team member. */
  id: number;
}

export interface CreateProjectBoardTeamMemberParams extends ProjectBoardTeamMemberCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  teamId: number;
}

export interface UpdateProjectBoardTeamMemberParams extends ProjectBoardTeamMemberUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  teamId: number;
  /** Id of the project board team member. */
  id: number;
}

export interface ReplaceProjectBoardTeamMemberParams extends ProjectBoardTeamMemberCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  teamId: number;
  /** Id of the project board team member. */
  id: number;
}

export interface DeleteProjectBoardTeamMemberParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board team. */
  teamId: number;
  /** Id of the project board team member. */
  id: number;
}

const base: ResourceShape = {
  name: "project_board_team_members",
  path: "/project/boards/{boardId}/teams/{teamId}/members",
  required: ["member", "projectRole"],
};

/** Lists the members of one team of a project board. */
export const listProjectBoardTeamMembers: Operation<ListProjectBoardTeamMembersParams, ProjectBoardTeamMember> = {
  of: base,
  like: listShape,
};

/** Gets one project board team member by its id. */
export const getProjectBoardTeamMember: Operation<GetProjectBoardTeamMemberParams, ProjectBoardTeamMember> = {
  of: base,
  like: getShape,
};

/** Adds a member to a team of a project board. */
export const createProjectBoardTeamMember: Operation<CreateProjectBoardTeamMemberParams, ProjectBoardTeamMember> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project board team member; the others stay as they are. */
export const updateProjectBoardTeamMember: Operation<UpdateProjectBoardTeamMemberParams, ProjectBoardTeamMember> = {
  of: base,
  like: updateShape,
};

/** Replaces one project board team member whole; fields that are left out go back to their defaults. */
export const replaceProjectBoardTeamMember: Operation<ReplaceProjectBoardTeamMemberParams, ProjectBoardTeamMember> = {
  of: base,
  like: replaceShape,
};

/** Takes one member out of a team of a project board. */
export const deleteProjectBoardTeamMember: Operation<DeleteProjectBoardTeamMemberParams, void> = {
  of: base,
  like: deleteShape,
};

/** A member who belongs to a team of a project board, with the role the member plays on its projects. */
export interface ProjectBoardTeamMembersResource {
  /** Lists the members of one team of a project board. */
  list(params: ListProjectBoardTeamMembersParams, options?: RequestOptions): Pages<ProjectBoardTeamMember>;
  /** Gets one project board team member by its id. */
  get(params: GetProjectBoardTeamMemberParams, options?: RequestOptions): Promise<ProjectBoardTeamMember>;
  /** Adds a member to a team of a project board. */
  create(params: CreateProjectBoardTeamMemberParams, options?: RequestOptions): Promise<ProjectBoardTeamMember>;
  /** Changes the given fields of one project board team member; the others stay as they are. */
  update(params: UpdateProjectBoardTeamMemberParams, options?: RequestOptions): Promise<ProjectBoardTeamMember>;
  /** Replaces one project board team member whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectBoardTeamMemberParams, options?: RequestOptions): Promise<ProjectBoardTeamMember>;
  /** Takes one member out of a team of a project board. */
  delete(params: DeleteProjectBoardTeamMemberParams, options?: RequestOptions): Promise<void>;
}

/** What `client.projectBoardTeamMembers` is made from. */
export const projectBoardTeamMembersResource: Resource<ProjectBoardTeamMembersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape],
};

/** The operations behind the tools of this resource. */
export const projectBoardTeamMembersTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_project_board_team_member: { operation: createProjectBoardTeamMember },
  delete_a_connect_wise_psa_project_board_team_member_by_id: { operation: deleteProjectBoardTeamMember },
  get_single_connect_wise_psa_project_board_team_member_by_id: { operation: getProjectBoardTeamMember },
  list_all_connect_wise_psa_project_board_team_members: { operation: listProjectBoardTeamMembers },
  replace_a_connect_wise_psa_project_board_team_member_by_id: { operation: replaceProjectBoardTeamMember },
  update_a_connect_wise_psa_project_board_team_member_by_id: { operation: updateProjectBoardTeamMember },
};
