// @generated from definitions/connectwise-psa/resources/project/all-project-template-tasks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { ProjectTemplateTask } from "../schemas/project/project-template-task.js";
import { listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "all_project_template_tasks",
  path: "/project/projectTemplates/projectTemplateTickets/tasks",
};

/** Lists the tasks on the tickets of all project templates. */
export const listAllProjectTemplateTasks: Operation<ListParams, ProjectTemplateTask> = { of: base, like: listShape };

/** The tasks on the tickets of all project templates together. */
export interface AllProjectTemplateTasksResource {
  /** Lists the tasks on the tickets of all project templates. */
  list(params?: ListParams, options?: RequestOptions): Pages<ProjectTemplateTask>;
}

/** What `client.allProjectTemplateTasks` is made from. */
export const allProjectTemplateTasksResource: Resource<AllProjectTemplateTasksResource> = {
  of: base,
  operations: [listShape],
};

/** The operations behind the tools of this resource. */
export const allProjectTemplateTasksTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_any_project_template_tasks: { operation: listAllProjectTemplateTasks },
};
