// @generated from definitions/connectwise-psa/resources/project/all-project-template-tickets.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { ProjectTemplateTicket } from "../schemas/project/project-template-ticket.js";
import { expression, integer, text } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListAllProjectTemplateTicketsParams extends ListParams {
  /** Id of the project template whose tickets are wanted. */
  parentId?: number;
}

const base: ResourceShape = {
  name: "all_project_template_tickets",
  path: "/project/projectTemplates/projectTemplateTickets",
};

/** Lists the tickets of all project templates. */
export const listAllProjectTemplateTickets: Operation<ListAllProjectTemplateTicketsParams, ProjectTemplateTicket> = {
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

/** The tickets of all project templates together. */
export interface AllProjectTemplateTicketsResource {
  /** Lists the tickets of all project templates. */
  list(params?: ListAllProjectTemplateTicketsParams, options?: RequestOptions): Pages<ProjectTemplateTicket>;
}

/** What `client.allProjectTemplateTickets` is made from. */
export const allProjectTemplateTicketsResource: Resource<AllProjectTemplateTicketsResource> = {
  of: base,
  operations: [listAllProjectTemplateTickets],
};

/** The operations behind the tools of this resource. */
export const allProjectTemplateTicketsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_any_project_template_tickets: { operation: listAllProjectTemplateTickets },
};
