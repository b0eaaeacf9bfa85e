// @generated from definitions/atomicwork/resources/change-management/change-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ChangeTemplate, TemplateStatus } from "../schemas/change-management/change.js";
import { boolean, expression, integer, many, text } from "@toolwright/runtime";

export interface ListChangeTemplatesParams {
  /** Only templates of this workspace. */
  workspace_id?: number;
  /** Text to look for in template names, e.g. `emergency`. */
  search_key?: string;
  /** Only templates of this stage, usually PUBLISHED. */
  status?: TemplateStatus;
  /** True for only templates in use. */
  is_active?: boolean;
  /** Only templates this user may use as well. */
  for_user_id?: number;
}

const base: ResourceShape = { name: "change_templates", path: "/agent/change-management/change-templates" };

/** Lists the templates the caller may make changes from, such as a standard patch. */
export const listChangeTemplates: Operation<ListChangeTemplatesParams, ChangeTemplate> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  query: { workspace_id: integer, search_key: text, status: expression, is_active: boolean, for_user_id: integer },
  envelope: "data",
  returns: many,
};

/**
 * What a change is made from, such as a standard patch or an emergency change. The template decides on the form and the
 * approvals.
 */
export interface ChangeTemplatesResource {
  /**
   * Lists the templates the caller may make changes from, such as a standard patch.
   *
   * @example
   * await client.changeTemplates.list({ workspace_id: 12, status: "PUBLISHED", search_key: "emergency" });
   */
  list(params?: ListChangeTemplatesParams, options?: RequestOptions): Pages<ChangeTemplate>;
}

/** What `client.changeTemplates` is made from. */
export const changeTemplatesResource: Resource<ChangeTemplatesResource> = {
  of: base,
  operations: [listChangeTemplates],
};

/** The operations behind the tools of this resource. */
export const changeTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_change_management_templates: { operation: listChangeTemplates },
};
