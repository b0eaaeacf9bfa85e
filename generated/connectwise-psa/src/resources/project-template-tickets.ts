// @generated from definitions/connectwise-psa/resources/project/project-template-tickets.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ProjectTemplateTicket } from "../schemas/project/project-template-ticket.js";
import { json } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetProjectTemplateTicketParams extends GetParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  id: number;
}

export interface CreateProjectTemplateTicketParams {
  /** Id of the template phase the ticket lies in. */
  projectTemplatePhaseId?: number | null;
  /** Position of the ticket in the work plan. */
  lineNumber?: number | null;
  /** Title the ticket gets, one line. */
  description: string;
  /** Id of the template phase or template it stands under. */
  parentId?: number | null;
  /** Description the ticket starts with; the customer can see it. */
  notes?: string;
  /** Internal note the ticket starts with. */
  internalAnalysis?: string;
  /** Resolution text the ticket starts with. */
  resolution?: string;
  /** Hours the ticket is planned with. */
  budgetHours?: number | null;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** Place in the work breakdown, such as 1.2.3. */
  wbsCode?: string;
  /** Whether it gets an invoice of its own. */
  billSeparatelyFlag?: boolean | null;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** One-letter code of the kind of ticket made from it. */
  recordType?: string;
  /** Record id of the project template. */
  pmTmpProjectRecID?: number | null;
  /** Kind of template record that must be finished first. */
  predecessorType?: "Ticket" | "Phase" | null;
  /** Id of the template ticket or phase that must be finished first. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?: {
    /** Id of the priority. */
    id: number;
  };
  /** How the ticket came in, such as Phone or Email Connector. */
  source?: {
    /** Id of the source. */
    id: number;
  };
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: {
    /** Id of the work role. */
    id: number;
  };
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: {
    /** Id of the work type. */
    id: number;
  };
}

export interface UpdateProjectTemplateTicketParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  id: number;
  /** Id of the template phase the ticket lies in. */
  projectTemplatePhaseId?: number | null;
  /** Position of the ticket in the work plan. */
  lineNumber?: number | null;
  /** Title the ticket gets, one line. */
  description?: string;
  /** Id of the template phase or template it stands under. */
  parentId?: number | null;
  /** Description the ticket starts with; the customer can see it. */
  notes?: string | null;
  /** Internal note the ticket starts with. */
  internalAnalysis?: string | null;
  /** Resolution text the ticket starts with. */
  resolution?: string | null;
  /** Hours the ticket is planned with. */
  budgetHours?: number | null;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** Place in the work breakdown, such as 1.2.3. */
  wbsCode?: string | null;
  /** Whether it gets an invoice of its own. */
  billSeparatelyFlag?: boolean | null;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** One-letter code of the kind of ticket made from it. */
  recordType?: string | null;
  /** Record id of the project template. */
  pmTmpProjectRecID?: number | null;
  /** Kind of template record that must be finished first. */
  predecessorType?: "Ticket" | "Phase" | null;
  /** Id of the template ticket or phase that must be finished first. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?: {
    /** Id of the priority. */
    id: number;
  } | null;
  /** How the ticket came in, such as Phone or Email Connector. */
  source?: {
    /** Id of the source. */
    id: number;
  } | null;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: {
    /** Id of the work role. */
    id: number;
  } | null;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: {
    /** Id of the work type. */
    id: number;
  } | null;
}

export interface ReplaceProjectTemplateTicketParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  id: number;
  /** Id of the template phase the ticket lies in. */
  projectTemplatePhaseId?: number | null;
  /** Position of the ticket in the work plan. */
  lineNumber?: number | null;
  /** Title the ticket gets, one line. */
  description: string;
  /** Id of the template phase or template it stands under. */
  parentId?: number | null;
  /** Description the ticket starts with; the customer can see it. */
  notes?: string;
  /** Internal note the ticket starts with. */
  internalAnalysis?: string;
  /** Resolution text the ticket starts with. */
  resolution?: string;
  /** Hours the ticket is planned with. */
  budgetHours?: number | null;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** Place in the work breakdown, such as 1.2.3. */
  wbsCode?: string;
  /** Whether it gets an invoice of its own. */
  billSeparatelyFlag?: boolean | null;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** One-letter code of the kind of ticket made from it. */
  recordType?: string;
  /** Record id of the project template. */
  pmTmpProjectRecID?: number | null;
  /** Kind of template record that must be finished first. */
  predecessorType?: "Ticket" | "Phase" | null;
  /** Id of the template ticket or phase that must be finished first. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?: {
    /** Id of the priority. */
    id: number;
  };
  /** How the ticket came in, such as Phone or Email Connector. */
  source?: {
    /** Id of the source. */
    id: number;
  };
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: {
    /** Id of the work role. */
    id: number;
  };
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: {
    /** Id of the work type. */
    id: number;
  };
}

export interface DeleteProjectTemplateTicketParams {
  /** Id of the project template. */
  projectTemplateId: number;
  /** Id of the project template ticket. */
  id: number;
}

const base: ResourceShape = {
  name: "project_template_tickets",
  path: "/project/projectTemplates/{projectTemplateId}/projectTemplateTickets",
  required: ["description"],
};

/** Lists project template tickets. A ticket every project made from the template starts with. */
export const listProjectTemplateTickets: Operation<{ projectTemplateId: number } & ListParams, ProjectTemplateTicket> =
  { of: base, like: listShape };

/** Gets one project template ticket by its id. */
export const getProjectTemplateTicket: Operation<GetProjectTemplateTicketParams, ProjectTemplateTicket> = {
  of: base,
  like: getShape,
};

/** Creates a project template ticket and returns it. A ticket every project made from the template starts with. */
export const createProjectTemplateTicket: Operation<
  { projectTemplateId: number } & CreateProjectTemplateTicketParams,
  ProjectTemplateTicket
> = { of: base, like: createShape, body: { as: json, ids: ["projectTemplateId"] } };

/** Changes the given fields of one project template ticket; the others stay as they are. */
export const updateProjectTemplateTicket: Operation<UpdateProjectTemplateTicketParams, ProjectTemplateTicket> = {
  of: base,
  like: updateShape,
};

/** Replaces one project template ticket whole; fields that are left out go back to their defaults. */
export const replaceProjectTemplateTicket: Operation<ReplaceProjectTemplateTicketParams, ProjectTemplateTicket> = {
  of: base,
  like: replaceShape,
  body: { as: json, ids: ["projectTemplateId"] },
};

/** Deletes one project template ticket for good. */
export const deleteProjectTemplateTicket: Operation<DeleteProjectTemplateTicketParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the project template tickets that match the given conditions. */
export const countProjectTemplateTickets: Operation<{ projectTemplateId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A ticket every project made from the template starts with. */
export interface ProjectTemplateTicketsResource {
  /** Lists project template tickets. A ticket every project made from the template starts with. */
  list(projectTemplateId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectTemplateTicket>;
  /** Gets one project template ticket by its id. */
  get(params: GetProjectTemplateTicketParams, options?: RequestOptions): Promise<ProjectTemplateTicket>;
  /** Creates a project template ticket and returns it. A ticket every project made from the template starts with. */
  create(
    projectTemplateId: number,
    params: CreateProjectTemplateTicketParams,
    options?: RequestOptions,
  ): Promise<ProjectTemplateTicket>;
  /** Changes the given fields of one project template ticket; the others stay as they are. */
  update(params: UpdateProjectTemplateTicketParams, options?: RequestOptions): Promise<ProjectTemplateTicket>;
  /** Replaces one project template ticket whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProjectTemplateTicketParams, options?: RequestOptions): Promise<ProjectTemplateTicket>;
  /** Deletes one project template ticket for good. */
  delete(params: DeleteProjectTemplateTicketParams, options?: RequestOptions): Promise<void>;
  /** Counts the project template tickets that match the given conditions. */
  count(projectTemplateId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTemplateTickets` is made from. */
export const projectTemplateTicketsResource: Resource<ProjectTemplateTicketsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createProjectTemplateTicket,
    updateShape,
    replaceProjectTemplateTicket,
    deleteShape,
    countShape,
  ],
};

/** The operations behind the tools of this resource. */
export const projectTemplateTicketsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_template_tickets_count: { operation: countProjectTemplateTickets },
  create_a_connect_wise_psa_project_template_ticket: { operation: createProjectTemplateTicket },
  delete_a_connect_wise_psa_project_template_ticket_by_id: { operation: deleteProjectTemplateTicket },
  get_single_connect_wise_psa_project_template_ticket_by_id: { operation: getProjectTemplateTicket },
  list_all_connect_wise_psa_project_template_tickets: { operation: listProjectTemplateTickets },
  replace_a_connect_wise_psa_project_template_ticket_by_id: { operation: replaceProjectTemplateTicket, json: "record" },
  update_a_connect_wise_psa_project_template_ticket_by_id: { operation: updateProjectTemplateTicket },
};
