// @generated from definitions/connectwise-psa/resources/project/project-contacts.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { ProjectContact, ProjectContactCreate } from "../schemas/project/project-contact.js";
import { createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetProjectContactParams extends GetParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project contact. */
  id: number;
}

export interface DeleteProjectContactParams {
  /** Id of the project. */
  projectId: number;
  /** Id of the project contact. */
  id: number;
}

const base: ResourceShape = {
  name: "project_contacts",
  path: "/project/projects/{projectId}/contacts",
  required: ["contact"],
};

/** Lists project contacts. A person at the customer or elsewhere who has to do with a project. */
export const listProjectContacts: Operation<{ projectId: number } & ListParams, ProjectContact> = {
  of: base,
  like: listShape,
};

/** Gets one project contact by its id. */
export const getProjectContact: Operation<GetProjectContactParams, ProjectContact> = { of: base, like: getShape };

/** Adds a contact to a project. */
export const createProjectContact: Operation<{ projectId: number } & ProjectContactCreate, ProjectContact> = {
  of: base,
  like: createShape,
};

/** Takes one contact off a project; the contact itself stays. */
export const deleteProjectContact: Operation<DeleteProjectContactParams, void> = { of: base, like: deleteShape };

/** A person at the customer or elsewhere who has to do with a project. */
export interface ProjectContactsResource {
  /** Lists project contacts. A person at the customer or elsewhere who has to do with a project. */
  list(projectId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectContact>;
  /** Gets one project contact by its id. */
  get(params: GetProjectContactParams, options?: RequestOptions): Promise<ProjectContact>;
  /** Adds a contact to a project. */
  create(projectId: number, params: ProjectContactCreate, options?: RequestOptions): Promise<ProjectContact>;
  /** Takes one contact off a project; the contact itself stays. */
  delete(params: DeleteProjectContactParams, options?: RequestOptions): Promise<void>;
}

/** What `client.projectContacts` is made from. */
export const projectContactsResource: Resource<ProjectContactsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape],
};

/** The operations behind the tools of this resource. */
export const projectContactsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_project_contact: { operation: createProjectContact },
  delete_a_connect_wise_psa_project_contact_by_id: { operation: deleteProjectContact },
  get_single_connect_wise_psa_project_contact_by_id: { operation: getProjectContact },
  list_all_connect_wise_psa_project_contacts: { operation: listProjectContacts },
};
