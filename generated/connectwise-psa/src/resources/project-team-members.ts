// @generated from definitions/connectwise-psa/resources/project/project-team-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProjectTeamMember,
  ProjectTeamMemberCreate,
  ProjectTeamMemberUpdate,
} from "../schemas/project/project-team-member.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListProjectTeamMembersParams extends ListParams {
  /** Filter, e.g. `member/identifier = "jdoe"`. Also: projectRole/identifier, startDate, endDate. */
  conditions?: string;
}

export interface GetProjectTeamMemberParams extends GetParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project team member. */
  id: number;
}

export interface UpdateProjectTeamMemberParams extends ProjectTeamMemberUpdate {
  /** Id of the project. */
  projectId: number;
  /** Id of the project team member. */
  id: number;
}

export interface ReplaceProjectTeamMemberParams extends ProjectTeamMemberCreate {
  /** Id of the project. */
  projectId: number;
  /** Id of the project team member. */
  id: number;
}

export interface DeleteProjectTeamMemberParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project team member. */
  id: number;
}

const base: ResourceShape = {
  name: "project_team_members",
  path: "/project/projects/{projectId}/teamMembers",
  required: ["member", "projectRole"],
  dates: ["startDate", "endDate"],
};

/** Lists the members who work on one project. */
export const listProjectTeamMembers: Operation<
  { projectId: number } & ListProjectTeamMembersParams,
  ProjectTeamMember
> = { of: base, like: listShape };

/** Gets one project team member by its id. */
export const getProjectTeamMember: Operation<GetProjectTeamMemberParams, ProjectTeamMember> = {
  of: base,
  like: getShape,
};

/** Puts a member on a project. */
export const createProjectTeamMember: Operation<{ projectId: number } & ProjectTeamMemberCreate, ProjectTeamMember> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project team member; the others stay as they are. */
export const updateProjectTeamMember: Operation<UpdateProjectTeamMemberParams, ProjectTeamMember> = {
  of: base,
  like: updateShape,
};

/** Replaces one project team member whole; fields that are left out go back to their defaults. */
export const replaceProjectTeamMember: Operation<ReplaceProjectTeamMemberParams, ProjectTeamMember> = {
  of: base,
  like: replaceShape,
};

/** Takes one member off a project. */
export const deleteProjectTeamMember: Operation<DeleteProjectTeamMemberParams, void> = { of: base, like: deleteShape };

/** Counts the project team members that match the given conditions. */
export const countProjectTeamMembers: Operation<{ projectId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A member who works on a project, in what role, from when to when and for how many hours. */
export interface ProjectTeamMembersResource {
  /** Lists the members who work on one project. */
  list(projectId: number, params?: ListProjectTeamMembersParams, options?: RequestOptions): Pages<ProjectTeamMember>;
  /** Gets one project team member by its id. */
  get(params: GetProjectTeamMemberParams, options?: RequestOptions): Promise<ProjectTeamMember>;
  /** Puts a member on a project. */
  create(projectId: number, params: ProjectTeamMemberCreate, options?: RequestOptions): Promise<ProjectTeamMember>;
  /** Changes the given fields of one project team member; the others stay as they are. */
  update(params: UpdateProjectTeamMemberParams, options?: RequestOptions): Promise<ProjectTeamMember>;
  /** Replaces one project team member whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectTeamMemberParams, options?: RequestOptions): Promise<ProjectTeamMember>;
  /** Takes one member off a project. */
  delete(params: DeleteProjectTeamMemberParams, options?: RequestOptions): Promise<void>;
  /** Counts the project team members that match the given conditions. */
  count(projectId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTeamMembers` is made from. */
export const projectTeamMembersResource: Resource<ProjectTeamMembersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTeamMembersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_team_members_count: { operation: countProjectTeamMembers },
  create_a_connect_wise_psa_project_team_member: { operation: createProjectTeamMember },
  delete_a_connect_wise_psa_project_team_member_by_id: { operation: deleteProjectTeamMember },
  get_single_connect_wise_psa_project_team_member_by_id: { operation: getProjectTeamMember },
  list_all_connect_wise_psa_project_team_members: { operation: listProjectTeamMembers },
  replace_a_connect_wise_psa_project_team_member_by_id: { operation: replaceProjectTeamMember },
  update_a_connect_wise_psa_project_team_member_by_id: { operation: updateProjectTeamMember },
};
