// @generated from definitions/connectwise-psa/resources/project/project-board-kanban-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type {
  ProjectBoardKanbanSetting,
  ProjectBoardKanbanSettingCreate,
  ProjectBoardKanbanSettingUpdate,
} from "../schemas/project/project-board-kanban-setting.js";
import { createShape, deleteShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetProjectBoardKanbanSettingParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board Kanban column. */
  id: number;
}

export interface UpdateProjectBoardKanbanSettingParams extends ProjectBoardKanbanSettingUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board Kanban column. */
  id: number;
}

export interface ReplaceProjectBoardKanbanSettingParams extends ProjectBoardKanbanSettingCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board Kanban column. */
  id: number;
}

export interface DeleteProjectBoardKanbanSettingParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the project board Kanban column. */
  id: number;
}

const base: ResourceShape = {
  name: "project_board_kanban_settings",
  path: "/project/boards/{boardId}/kanbanSettings",
  required: ["name"],
};

/**
 * Lists project board Kanban columns. A column of the Kanban view of a project board. It gathers tickets in certain
 * statuses.
 */
export const listProjectBoardKanbanSettings: Operation<{ boardId: number } & ListParams, ProjectBoardKanbanSetting> = {
  of: base,
  like: listShape,
};

/** Gets one project board Kanban column by its id. */
export const getProjectBoardKanbanSetting: Operation<GetProjectBoardKanbanSettingParams, ProjectBoardKanbanSetting> = {
  of: base,
  like: getShape,
};

/**
 * Creates a project board Kanban column and returns it. A column of the Kanban view of a project board. It gathers
 * tickets in certain statuses.
 */
export const createProjectBoardKanbanSetting: Operation<
  { boardId: number } & ProjectBoardKanbanSettingCreate,
  ProjectBoardKanbanSetting
> = { of: base, like: createShape };

/** Changes the given fields of one project board Kanban column; the others stay as they are. */
export const updateProjectBoardKanbanSetting: Operation<
  UpdateProjectBoardKanbanSettingParams,
  ProjectBoardKanbanSetting
> = { of: base, like: updateShape };

/** Replaces one project board Kanban column whole; fields that are left out go back to their defaults. */
export const replaceProjectBoardKanbanSetting: Operation<
  ReplaceProjectBoardKanbanSettingParams,
  ProjectBoardKanbanSetting
> = { of: base, like: replaceShape };

/** Deletes one project board Kanban column for good. */
export const deleteProjectBoardKanbanSetting: Operation<DeleteProjectBoardKanbanSettingParams, void> = {
  of: base,
  like: deleteShape,
};

/** A column of the Kanban view of a project board. It gathers tickets in certain statuses. */
export interface ProjectBoardKanbanSettingsResource {
  /**
   * Lists project board Kanban columns. A column of the Kanban view of a project board. It gathers tickets in certain
   * statuses.
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectBoardKanbanSetting>;
  /** Gets one project board Kanban column by its id. */
  get(params: GetProjectBoardKanbanSettingParams, options?: RequestOptions): Promise<ProjectBoardKanbanSetting>;
  /**
   * Creates a project board Kanban column and returns it. A column of the Kanban view of a project board. It gathers
   * tickets in certain statuses.
   */
  create(
    boardId: number,
    params: ProjectBoardKanbanSettingCreate,
    options?: RequestOptions,
  ): Promise<ProjectBoardKanbanSetting>;
  /** Changes the given fields of one project board Kanban column; the others stay as they are. */
  update(params: UpdateProjectBoardKanbanSettingParams, options?: RequestOptions): Promise<ProjectBoardKanbanSetting>;
  /** Replaces one project board Kanban column whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectBoardKanbanSettingParams, options?: RequestOptions): Promise<ProjectBoardKanbanSetting>;
  /** Deletes one project board Kanban column for good. */
  delete(params: DeleteProjectBoardKanbanSettingParams, options?: RequestOptions): Promise<void>;
}

/** What `client.projectBoardKanbanSettings` is made from. */
export const projectBoardKanbanSettingsResource: Resource<ProjectBoardKanbanSettingsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape],
};

/** The operations behind the tools of this resource. */
export const projectBoardKanbanSettingsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_project_board_kanban_setting: { operation: createProjectBoardKanbanSetting },
  delete_a_connect_wise_psa_project_board_kanban_setting_by_id: { operation: deleteProjectBoardKanbanSetting },
  get_single_connect_wise_psa_project_board_kanban_setting_by_id: { operation: getProjectBoardKanbanSetting },
  list_all_connect_wise_psa_project_board_kanban_settings: { operation: listProjectBoardKanbanSettings },
  replace_a_connect_wise_psa_project_board_kanban_setting_by_id: { operation: replaceProjectBoardKanbanSetting },
  update_a_connect_wise_psa_project_board_kanban_setting_by_id: { operation: updateProjectBoardKanbanSetting },
};
