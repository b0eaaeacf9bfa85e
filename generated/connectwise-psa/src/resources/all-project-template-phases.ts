// @generated from definitions/connectwise-psa/resources/project/all-project-template-phases.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { ProjectTemplatePhase } from "../schemas/project/project-template-phase.js";
import { expression, integer, text } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListAllProjectTemplatePhasesParams extends ListParams {
  /** Id of the project template whose phases are wanted. */
  parentId?: number;
}

const base: ResourceShape = {
  name: "all_project_template_phases",
  path: "/project/projectTemplates/projectTemplatePhases",
};

/** Lists the phases of all project templates. */
export const listAllProjectTemplatePhases: Operation<ListAllProjectTemplatePhasesParams, ProjectTemplatePhase> = {
  of: base,
  like: listShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    parentId: integer,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
};

/** The phases of all project templates together. */
export interface AllProjectTemplatePhasesResource {
  /** Lists the phases of all project templates. */
  list(params?: ListAllProjectTemplatePhasesParams, options?: RequestOptions): Pages<ProjectTemplatePhase>;
}

/** What `client.allProjectTemplatePhases` is made from. */
export const allProjectTemplatePhasesResource: Resource<AllProjectTemplatePhasesResource> = {
  of: base,
  operations: [listAllProjectTemplatePhases],
};

/** The operations behind the tools of this resource. */
export const allProjectTemplatePhasesTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_any_project_template_phases: { operation: listAllProjectTemplatePhases },
};
