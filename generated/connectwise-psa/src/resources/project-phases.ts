// @generated from definitions/connectwise-psa/resources/project/project-phases.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ProjectPhase, ProjectPhaseCreate, ProjectPhaseUpdate } from "../schemas/project/project-phase.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListProjectPhasesParams extends ListParams {
  /** Filter, e.g. `status/name = "Open"`. Also: description, wbsCode, startDate, endDate, markAsMilestoneFlag. */
  conditions?: string;
  /** Members to return, e.g. `id,description,wbsCode,status/name,budgetHours,actualHours`; the record is long. */
  fields?: string;
}

export interface GetProjectPhaseParams extends GetParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project phase. */
  id: number;
}

export interface UpdateProjectPhaseParams extends ProjectPhaseUpdate {
  /** Id of the project. */
  projectId: number;
  /** Id of the project phase. */
  id: number;
}

export interface ReplaceProjectPhaseParams extends ProjectPhaseCreate {
  /** Id of the project. */
  projectId: number;
  /** Id of the project phase. */
  id: number;
}

export interface DeleteProjectPhaseParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project phase. */
  id: number;
}

const base: ResourceShape = {
  name: "project_phases",
  path: "/project/projects/{projectId}/phases",
  required: ["description"],
  dates: ["deadlineDate", "billingStartDate"],
};

/** Lists the phases of one project. A stage of a project that groups its tickets. */
export const listProjectPhases: Operation<{ projectId: number } & ListProjectPhasesParams, ProjectPhase> = {
  of: base,
  like: listShape,
};

/** Gets one project phase by its id. */
export const getProjectPhase: Operation<GetProjectPhaseParams, ProjectPhase> = { of: base, like: getShape };

/** Adds a phase to a project. */
export const createProjectPhase: Operation<{ projectId: number } & ProjectPhaseCreate, ProjectPhase> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project phase; the others stay as they are. */
export const updateProjectPhase: Operation<UpdateProjectPhaseParams, ProjectPhase> = { of: base, like: updateShape };

/** Replaces one project phase whole; fields that are left out go back to their defaults. */
export const replaceProjectPhase: Operation<ReplaceProjectPhaseParams, ProjectPhase> = { of: base, like: replaceShape };

/** Deletes one project phase for good. */
export const deleteProjectPhase: Operation<DeleteProjectPhaseParams, void> = { of: base, like: deleteShape };

/** Counts the project phases that match the given conditions. */
export const countProjectPhases: Operation<{ projectId: number } & CountParams, Count> = { of: base, like: countShape };

/** A stage of a project that groups its tickets. */
export interface ProjectPhasesResource {
  /** Lists the phases of one project. A stage of a project that groups its tickets. */
  list(projectId: number, params?: ListProjectPhasesParams, options?: RequestOptions): Pages<ProjectPhase>;
  /** Gets one project phase by its id. */
  get(params: GetProjectPhaseParams, options?: RequestOptions): Promise<ProjectPhase>;
  /** Adds a phase to a project. */
  create(projectId: number, params: ProjectPhaseCreate, options?: RequestOptions): Promise<ProjectPhase>;
  /** Changes the given fields of one project phase; the others stay as they are. */
  update(params: UpdateProjectPhaseParams, options?: RequestOptions): Promise<ProjectPhase>;
  /** Replaces one project phase whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectPhaseParams, options?: RequestOptions): Promise<ProjectPhase>;
  /** Deletes one project phase for good. */
  delete(params: DeleteProjectPhaseParams, options?: RequestOptions): Promise<void>;
  /** Counts the project phases that match the given conditions. */
  count(projectId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectPhases` is made from. */
export const projectPhasesResource: Resource<ProjectPhasesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectPhasesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_phases_count: { operation: countProjectPhases },
  create_a_connect_wise_psa_project_phase: {
    operation: createProjectPhase,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjectPhases } },
  },
  delete_a_connect_wise_psa_project_phase_by_id: { operation: deleteProjectPhase },
  get_single_connect_wise_psa_project_phase_by_id: { operation: getProjectPhase },
  list_all_connect_wise_psa_project_phases: { operation: listProjectPhases },
  replace_a_connect_wise_psa_project_phase_by_id: {
    operation: replaceProjectPhase,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjectPhases } },
  },
  update_a_connect_wise_psa_project_phase_by_id: {
    operation: updateProjectPhase,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listProjectPhases } },
  },
};
