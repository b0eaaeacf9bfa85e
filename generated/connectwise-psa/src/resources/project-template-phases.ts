// @generated from definitions/connectwise-psa/resources/project/project-template-phases.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type {
  ProjectTemplatePhase,
  ProjectTemplatePhaseCreate,
  ProjectTemplatePhaseUpdate,
} from "../schemas/project/project-template-phase.js";
import { createShape, deleteShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetProjectTemplatePhaseParams extends GetParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template phase. */
  id: number;
}

export interface UpdateProjectTemplatePhaseParams extends ProjectTemplatePhaseUpdate {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template phase. */
  id: number;
}

export interface ReplaceProjectTemplatePhaseParams extends ProjectTemplatePhaseCreate {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template phase. */
  id: number;
}

export interface DeleteProjectTemplatePhaseParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template phase. */
  id: number;
}

const base: ResourceShape = {
  name: "project_template_phases",
  path: "/project/projectTemplates/{projectTemplateId}/projectTemplatePhases",
};

/** Lists project template phases. A phase every project made from the template starts with. */
export const listProjectTemplatePhases: Operation<{ projectTemplateId: number } & ListParams, ProjectTemplatePhase> = {
  of: base,
  like: listShape,
};

/** Gets one project template phase by its id. */
export const getProjectTemplatePhase: Operation<GetProjectTemplatePhaseParams, ProjectTemplatePhase> = {
  of: base,
  like: getShape,
};

/** Creates a project template phase and returns it. A phase every project made from the template starts with. */
export const createProjectTemplatePhase: Operation<
  { projectTemplateId: number } & ProjectTemplatePhaseCreate,
  ProjectTemplatePhase
> = { of: base, like: createShape };

/** Changes the given fields of one project template phase; the others stay as they are. */
export const updateProjectTemplatePhase: Operation<UpdateProjectTemplatePhaseParams, ProjectTemplatePhase> = {
  of: base,
  like: updateShape,
};

/** Replaces one project template phase whole; fields that are left out go back to their defaults. */
export const replaceProjectTemplatePhase: Operation<ReplaceProjectTemplatePhaseParams, ProjectTemplatePhase> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project template phase for good. */
export const deleteProjectTemplatePhase: Operation<DeleteProjectTemplatePhaseParams, void> = {
  of: base,
  like: deleteShape,
};

/** A phase every project made from the template starts with. */
export interface ProjectTemplatePhasesResource {
  /** Lists project template phases. A phase every project made from the template starts with. */
  list(projectTemplateId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectTemplatePhase>;
  /** Gets one project template phase by its id. */
  get(params: GetProjectTemplatePhaseParams, options?: RequestOptions): Promise<ProjectTemplatePhase>;
  /** Creates a project template phase and returns it. A phase every project made from the template starts with. */
  create(
    projectTemplateId: number,
    params?: ProjectTemplatePhaseCreate,
    options?: RequestOptions,
  ): Promise<ProjectTemplatePhase>;
  /** Changes the given fields of one project template phase; the others stay as they are. */
  update(params: UpdateProjectTemplatePhaseParams, options?: RequestOptions): Promise<ProjectTemplatePhase>;
  /** Replaces one project template phase whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectTemplatePhaseParams, options?: RequestOptions): Promise<ProjectTemplatePhase>;
  /** Deletes one project template phase for good. */
  delete(params: DeleteProjectTemplatePhaseParams, options?: RequestOptions): Promise<void>;
}

/** What `client.projectTemplatePhases` is made from. */
export const projectTemplatePhasesResource: Resource<ProjectTemplatePhasesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape],
};

/** The operations behind the tools of this resource. */
export const projectTemplatePhasesTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_project_template_phase: { operation: createProjectTemplatePhase },
  delete_a_connect_wise_psa_project_template_phase_by_id: { operation: deleteProjectTemplatePhase },
  get_single_connect_wise_psa_project_template_phase_by_id: { operation: getProjectTemplatePhase },
  list_all_connect_wise_psa_project_template_phases: { operation: listProjectTemplatePhases },
  replace_a_connect_wise_psa_project_template_phase_by_id: { operation: replaceProjectTemplatePhase },
  update_a_connect_wise_psa_project_template_phase_by_id: { operation: updateProjectTemplatePhase },
};
