// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { ClientOptions } from "@toolwright/runtime";
import { Client, standard } from "@toolwright/runtime";
import { api } from "./api.js";
import { AgentGroupMembersResource } from "./resources/agent-group-members.js";
import { AgentGroupsResource } from "./resources/agent-groups.js";
import { AssetsResource } from "./resources/assets.js";
import { AuditLogsResource } from "./resources/audit-logs.js";
import { BusinessHourConfigsResource } from "./resources/business-hour-configs.js";
import { ChangeNotesResource } from "./resources/change-notes.js";
import { ChangeTemplatesResource } from "./resources/change-templates.js";
import { ChangesResource } from "./resources/changes.js";
import { CustomObjectsResource } from "./resources/custom-objects.js";
import { EntityLinksResource } from "./resources/entity-links.js";
import { FormsResource } from "./resources/forms.js";
import { IgaAppsResource } from "./resources/iga-apps.js";
import { IgaEntitlementsResource } from "./resources/iga-entitlements.js";
import { IgaGrantsResource } from "./resources/iga-grants.js";
import { IgaPoliciesResource } from "./resources/iga-policies.js";
import { ProblemAssessmentsResource } from "./resources/problem-assessments.js";
import { ProblemTasksResource } from "./resources/problem-tasks.js";
import { ProblemsResource } from "./resources/problems.js";
import { RequestFollowersResource } from "./resources/request-followers.js";
import { RequestItemsResource } from "./resources/request-items.js";
import { RequestNotesResource } from "./resources/request-notes.js";
import { RequestsResource } from "./resources/requests.js";
import { ServiceCatalogCategoriesResource } from "./resources/service-catalog-categories.js";
import { ServiceCatalogCategoryItemsResource } from "./resources/service-catalog-category-items.js";
import { ServiceCatalogItemFieldsResource } from "./resources/service-catalog-item-fields.js";
import { ServiceCatalogItemsResource } from "./resources/service-catalog-items.js";
import { TagsResource } from "./resources/tags.js";
import { UsersResource } from "./resources/users.js";
import { WorkflowActionsResource } from "./resources/workflow-actions.js";
import { WorkflowFieldsResource } from "./resources/workflow-fields.js";
import { WorkflowVersionsResource } from "./resources/workflow-versions.js";
import { WorkflowsResource } from "./resources/workflows.js";
import { WorkspaceMembersResource } from "./resources/workspace-members.js";
import { WorkspacesResource } from "./resources/workspaces.js";

/**
 * An account of Atomicwork, and how requests to it are sent.
 */
export interface AtomicworkOptions extends ClientOptions {
  /** Subdomain of your Atomicwork site: `acme` for acme.atomicwork.com. */
  readonly tenant: string;
  /** API key of one workspace (Settings > Integrations > API Keys). */
  readonly apiKey: string;
  /** Numeric id of the workspace the key belongs to (Settings > Workspace). */
  readonly workspaceId?: number;
}

/**
 * A service management platform where employees request help, services, access and assets, and agents resolve what they
 * ask for.
 */
export class Atomicwork extends Client {
  /** Apps and identity providers whose access is governed in Atomicwork, such as Okta or GitHub. */
  readonly igaApps: IgaAppsResource = new IgaAppsResource(this);
  /** One right that an app can give, such as membership of a group or a role. */
  readonly igaEntitlements: IgaEntitlementsResource = new IgaEntitlementsResource(this);
  /** The fact that a person has an entitlement, with since when, until when and by which policy. */
  readonly igaGrants: IgaGrantsResource = new IgaGrantsResource(this);
  /** Rules by which people get the entitlements of an app, by themselves or after asking for them. */
  readonly igaPolicies: IgaPoliciesResource = new IgaPoliciesResource(this);
  /** Agents in an agent group. */
  readonly agentGroupMembers: AgentGroupMembersResource = new AgentGroupMembersResource(this);
  /** Teams of agents in a workspace. Requests and changes are handed to a group, then to a person in it. */
  readonly agentGroups: AgentGroupsResource = new AgentGroupsResource(this);
  /**
   * Laptops, phones, licenses and other things the company owns, and who holds them. What fields an asset has depends
   * on its type.
   */
  readonly assets: AssetsResource = new AssetsResource(this);
  /** The record of who changed the configuration, accounts and access, and when. */
  readonly auditLogs: AuditLogsResource = new AuditLogsResource(this);
  /** Working hours and holidays of a workspace; service times are counted in them. */
  readonly businessHourConfigs: BusinessHourConfigsResource = new BusinessHourConfigsResource(this);
  /** Comments on a change. */
  readonly changeNotes: ChangeNotesResource = new ChangeNotesResource(this);
  /**
   * What a change is made from, such as a standard patch or an emergency change. The template decides on the form and
   * the approvals.
   */
  readonly changeTemplates: ChangeTemplatesResource = new ChangeTemplatesResource(this);
  /** A planned change to systems people rely on, such as a server patch, with its schedule, risk and approvals. */
  readonly changes: ChangesResource = new ChangesResource(this);
  /**
   * Records of kinds the account defined itself, such as vendors or contracts, under a display id such as COB-001. The
   * kind decides on the fields.
   */
  readonly customObjects: CustomObjectsResource = new CustomObjectsResource(this);
  /** Links between requests, problems, changes and assets, such as which problem causes which incidents. */
  readonly entityLinks: EntityLinksResource = new EntityLinksResource(this);
  /**
   * Forms that people fill in for requests and changes. Their fields differ from account to account, so they are read
   * before anything is filed.
   */
  readonly forms: FormsResource = new FormsResource(this);
  /** The analysis form of a problem, with root cause, workaround and what else the account asks for. */
  readonly problemAssessments: ProblemAssessmentsResource = new ProblemAssessmentsResource(this);
  /** Pieces of work on a problem, each with one person and a due date. */
  readonly problemTasks: ProblemTasksResource = new ProblemTasksResource(this);
  /**
   * The hidden cause behind incidents, under analysis. A problem is read and edited like a request, by its display id.
   */
  readonly problems: ProblemsResource = new ProblemsResource(this);
  /** People who are kept informed about a request besides its requester and agent. */
  readonly requestFollowers: RequestFollowersResource = new RequestFollowersResource(this);
  /** Catalog items inside a service request. One request can order several, each with its own answers. */
  readonly requestItems: RequestItemsResource = new RequestItemsResource(this);
  /** The conversation on a request, made of public replies to the requester and private notes between agents. */
  readonly requestNotes: RequestNotesResource = new RequestNotesResource(this);
  /**
   * What employees ask the service desk for, under a display id such as REQ-123. General requests, incidents, service
   * requests and problems are all requests.
   */
  readonly requests: RequestsResource = new RequestsResource(this);
  /** Shelves of a workspace's service catalog, such as Software or Hardware. */
  readonly serviceCatalogCategories: ServiceCatalogCategoriesResource = new ServiceCatalogCategoriesResource(this);
  /** Catalog items as the older service-catalog paths give them, below their category. */
  readonly serviceCatalogCategoryItems: ServiceCatalogCategoryItemsResource = new ServiceCatalogCategoryItemsResource(
    this,
  );
  /** Definitions of the fields on the form of a catalog item. */
  readonly serviceCatalogItemFields: ServiceCatalogItemFieldsResource = new ServiceCatalogItemFieldsResource(this);
  /** Services, accesses and products that employees can order. Each has its own form. */
  readonly serviceCatalogItems: ServiceCatalogItemsResource = new ServiceCatalogItemsResource(this);
  /** Labels that group requests and assets. */
  readonly tags: TagsResource = new TagsResource(this);
  /**
   * People with an Atomicwork account. Employees and externals ask for help, agents answer, and AI employees can do
   * either.
   */
  readonly users: UsersResource = new UsersResource(this);
  /**
   * What steps of workflows can do, such as assigning a request or sending a mail, and what they hand on to later
   * steps.
   */
  readonly workflowActions: WorkflowActionsResource = new WorkflowActionsResource(this);
  /** Fields that workflows compare, write into texts or change. */
  readonly workflowFields: WorkflowFieldsResource = new WorkflowFieldsResource(this);
  /** Earlier and present states of a workflow, each under a number of its own. */
  readonly workflowVersions: WorkflowVersionsResource = new WorkflowVersionsResource(this);
  /**
   * Automations of a workspace. A trigger, such as a new request, starts steps that assign, notify, approve and so on.
   */
  readonly workflows: WorkflowsResource = new WorkflowsResource(this);
  /** People who work in a workspace. */
  readonly workspaceMembers: WorkspaceMembersResource = new WorkspaceMembersResource(this);
  /** An area of one department, such as IT or HR. Requests, catalog, agent groups and changes belong to a workspace. */
  readonly workspaces: WorkspacesResource = new WorkspacesResource(this);

  constructor(options: AtomicworkOptions) {
    super(api, options, standard);
  }
}
