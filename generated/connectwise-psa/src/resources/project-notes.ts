// @generated from definitions/connectwise-psa/resources/project/project-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ProjectNote, ProjectNoteCreate, ProjectNoteUpdate } from "../schemas/project/project-note.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetProjectNoteParams extends GetParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project note. */
  id: number;
}

export interface UpdateProjectNoteParams extends ProjectNoteUpdate {
  /** Id of the project. */
  projectId: number;
  /** Id of the project note. */
  id: number;
}

export interface ReplaceProjectNoteParams extends ProjectNoteCreate {
  /** Id of the project. */
  projectId: number;
  /** Id of the project note. */
  id: number;
}

export interface DeleteProjectNoteParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project note. */
  id: number;
}

const base: ResourceShape = { name: "project_notes", path: "/project/projects/{projectId}/notes", required: ["text"] };

/** Lists project notes. A remark on a project as a whole. What concerns one ticket is noted there. */
export const listProjectNotes: Operation<{ projectId: number } & ListParams, ProjectNote> = {
  of: base,
  like: listShape,
};

/** Gets one project note by its id. */
export const getProjectNote: Operation<GetProjectNoteParams, ProjectNote> = { of: base, like: getShape };

/** Writes a note on a project. */
export const createProjectNote: Operation<{ projectId: number } & ProjectNoteCreate, ProjectNote> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project note; the others stay as they are. */
export const updateProjectNote: Operation<UpdateProjectNoteParams, ProjectNote> = { of: base, like: updateShape };

/** Replaces one project note whole; fields that are left out go back to their defaults. */
export const replaceProjectNote: Operation<ReplaceProjectNoteParams, ProjectNote> = { of: base, like: replaceShape };

/** Deletes one project note for good. */
export const deleteProjectNote: Operation<DeleteProjectNoteParams, void> = { of: base, like: deleteShape };

/** Counts the project notes that match the given conditions. */
export const countProjectNotes: Operation<{ projectId: number } & CountParams, Count> = { of: base, like: countShape };

/** A remark on a project as a whole. What concerns one ticket is noted there. */
export interface ProjectNotesResource {
  /** Lists project notes. A remark on a project as a whole. What concerns one ticket is noted there. */
  list(projectId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectNote>;
  /** Gets one project note by its id. */
  get(params: GetProjectNoteParams, options?: RequestOptions): Promise<ProjectNote>;
  /** Writes a note on a project. */
  create(projectId: number, params: ProjectNoteCreate, options?: RequestOptions): Promise<ProjectNote>;
  /** Changes the given fields of one project note; the others stay as they are. */
  update(params: UpdateProjectNoteParams, options?: RequestOptions): Promise<ProjectNote>;
  /** Replaces one project note whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectNoteParams, options?: RequestOptions): Promise<ProjectNote>;
  /** Deletes one project note for good. */
  delete(params: DeleteProjectNoteParams, options?: RequestOptions): Promise<void>;
  /** Counts the project notes that match the given conditions. */
  count(projectId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectNotes` is made from. */
export const projectNotesResource: Resource<ProjectNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_notes_count: { operation: countProjectNotes },
  create_a_connect_wise_psa_project_note: { operation: createProjectNote },
  delete_a_connect_wise_psa_project_note_by_id: { operation: deleteProjectNote },
  get_single_connect_wise_psa_project_note_by_id: { operation: getProjectNote },
  list_all_connect_wise_psa_project_notes: { operation: listProjectNotes },
  replace_a_connect_wise_psa_project_note_by_id: { operation: replaceProjectNote },
  update_a_connect_wise_psa_project_note_by_id: { operation: updateProjectNote },
};
