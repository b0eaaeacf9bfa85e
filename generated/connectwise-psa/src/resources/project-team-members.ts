// @generated from definitions/connectwise-psa/resources/project/project-team-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Filter, e.g. `member/identifier = "jdoe"`. Also: projectRole/identifier, startDate, endDate.
   */
  conditions?: string;
}

export interface GetProjectTeamMemberParams extends GetParams {
  /**
   * Id of the project.
   */
  projectId: number;
  /**
   * Id of the project team member.
   */
  id: number;
}

export interface UpdateProjectTeamMemberParams extends ProjectTeamMemberUpdate {
  /**
   * Id of the project.
   */
  projectId: number;
  /**
   * Id of the project team member.
   */
  id: number;
}

export interface ReplaceProjectTeamMemberParams extends ProjectTeamMemberCreate {
  /**
   * Id of the project.
   */
  projectId: number;
  /**
   * Id of the project team member.
   */
  id: number;
}

export interface DeleteProjectTeamMemberParams {
  /**
   * Id of the project.
   */
  projectId: number;
  /**
   * Id of the project team member.
   */
  id: number;
}

/**
 * Lists the members who work on one project.
 */
export const listProjectTeamMembers: Operation<
  { projectId: number } & ListProjectTeamMembersParams,
  ProjectTeamMember
> = {
  like: listShape,
  id: "project_team_members.list",
  path: "/project/projects/{projectId}/teamMembers",
  ids: { projectId: "integer" },
};

/**
 * Gets one project team member by its id.
 */
export const getProjectTeamMember: Operation<GetProjectTeamMemberParams, ProjectTeamMember> = {
  like: getShape,
  id: "project_team_members.get",
  path: "/project/projects/{projectId}/teamMembers/{id}",
  ids: { projectId: "integer", id: "integer" },
};

/**
 * Puts a member on a project.
 */
export const createProjectTeamMember: Operation<{ projectId: number } & ProjectTeamMemberCreate, ProjectTeamMember> = {
  like: createShape,
  id: "project_team_members.create",
  path: "/project/projects/{projectId}/teamMembers",
  ids: { projectId: "integer" },
  required: ["member", "projectRole"],
  dates: ["startDate", "endDate"],
};

/**
 * Changes the given fields of one project team member; the others stay as they are.
 */
export const updateProjectTeamMember: Operation<UpdateProjectTeamMemberParams, ProjectTeamMember> = {
  like: updateShape,
  id: "project_team_members.update",
  path: "/project/projects/{projectId}/teamMembers/{id}",
  ids: { projectId: "integer", id: "integer" },
  dates: ["startDate", "endDate"],
};

/**
 * Replaces one project team member whole; fields that are left out go back to their defaults.
 */
export const replaceProjectTeamMember: Operation<ReplaceProjectTeamMemberParams, ProjectTeamMember> = {
  like: replaceShape,
  id: "project_team_members.replace",
  path: "/project/projects/{projectId}/teamMembers/{id}",
  ids: { projectId: "integer", id: "integer" },
  required: ["member", "projectRole"],
  dates: ["startDate", "endDate"],
};

/**
 * Takes one member off a project.
 */
export const deleteProjectTeamMember: Operation<DeleteProjectTeamMemberParams, void> = {
  like: deleteShape,
  id: "project_team_members.delete",
  path: "/project/projects/{projectId}/teamMembers/{id}",
  ids: { projectId: "integer", id: "integer" },
};

/**
 * Counts the project team members that match the given conditions.
 */
export const countProjectTeamMembers: Operation<{ projectId: number } & CountParams, Count> = {
  like: countShape,
  id: "project_team_members.count",
  path: "/project/projects/{projectId}/teamMembers/count",
  ids: { projectId: "integer" },
};

/**
 * A member who works on a project, in what role, from when to when and for how many hours.
 */
export class ProjectTeamMembersResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the members who work on one project.
   */
  list(
    projectId: number,
    params: ListProjectTeamMembersParams = {},
    options?: RequestOptions,
  ): Pages<ProjectTeamMember> {
    return this.#client.pages(listProjectTeamMembers, { ...params, projectId }, options);
  }

  /**
   * Gets one project team member by its id.
   */
  get(params: GetProjectTeamMemberParams, options?: RequestOptions): Promise<ProjectTeamMember> {
    return this.#client.call(getProjectTeamMember, params, options);
  }

  /**
   * Puts a member on a project.
   */
  create(projectId: number, params: ProjectTeamMemberCreate, options?: RequestOptions): Promise<ProjectTeamMember> {
    return this.#client.call(createProjectTeamMember, { ...params, projectId }, options);
  }

  /**
   * Changes the given fields of one project team member; the others stay as they are.
   */
  update(params: UpdateProjectTeamMemberParams, options?: RequestOptions): Promise<ProjectTeamMember> {
    return this.#client.call(updateProjectTeamMember, params, options);
  }

  /**
   * Replaces one project team member whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceProjectTeamMemberParams, options?: RequestOptions): Promise<ProjectTeamMember> {
    return this.#client.call(replaceProjectTeamMember, params, options);
  }

  /**
   * Takes one member off a project.
   */
  delete(params: DeleteProjectTeamMemberParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteProjectTeamMember, params, options);
  }

  /**
   * Counts the project team members that match the given conditions.
   */
  count(projectId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countProjectTeamMembers, { ...params, projectId }, options);
  }
}
