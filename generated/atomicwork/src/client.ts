// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { ClientOptions, Credential, Features } from "@toolwright/runtime";
import type { AgentGroupMembersResource } from "./resources/agent-group-members.js";
import type { AgentGroupsResource } from "./resources/agent-groups.js";
import type { AssetsResource } from "./resources/assets.js";
import type { AuditLogsResource } from "./resources/audit-logs.js";
import type { BusinessHourConfigsResource } from "./resources/business-hour-configs.js";
import type { ChangeNotesResource } from "./resources/change-notes.js";
import type { ChangeTemplatesResource } from "./resources/change-templates.js";
import type { ChangesResource } from "./resources/changes.js";
import type { CustomObjectsResource } from "./resources/custom-objects.js";
import type { EntityLinksResource } from "./resources/entity-links.js";
import type { FormsResource } from "./resources/forms.js";
import type { IgaAppsResource } from "./resources/iga-apps.js";
import type { IgaEntitlementsResource } from "./resources/iga-entitlements.js";
import type { IgaGrantsResource } from "./resources/iga-grants.js";
import type { IgaPoliciesResource } from "./resources/iga-policies.js";
import type { ProblemAssessmentsResource } from "./resources/problem-assessments.js";
import type { ProblemTasksResource } from "./resources/problem-tasks.js";
import type { ProblemsResource } from "./resources/problems.js";
import type { RequestFollowersResource } from "./resources/request-followers.js";
import type { RequestItemsResource } from "./resources/request-items.js";
import type { RequestNotesResource } from "./resources/request-notes.js";
import type { RequestsResource } from "./resources/requests.js";
import type { ServiceCatalogCategoriesResource } from "./resources/service-catalog-categories.js";
import type { ServiceCatalogCategoryItemsResource } from "./resources/service-catalog-category-items.js";
import type { ServiceCatalogItemFieldsResource } from "./resources/service-catalog-item-fields.js";
import type { ServiceCatalogItemsResource } from "./resources/service-catalog-items.js";
import type { TagsResource } from "./resources/tags.js";
import type { UsersResource } from "./resources/users.js";
import type { WorkflowActionsResource } from "./resources/workflow-actions.js";
import type { WorkflowFieldsResource } from "./resources/workflow-fields.js";
import type { WorkflowVersionsResource } from "./resources/workflow-versions.js";
import type { WorkflowsResource } from "./resources/workflows.js";
import type { WorkspaceMembersResource } from "./resources/workspace-members.js";
import type { WorkspacesResource } from "./resources/workspaces.js";
import { Client, addResources, contractFrom, standard } from "@toolwright/runtime";
import { api } from "./api.js";
import { agentGroupMembersResource } from "./resources/agent-group-members.js";
import { agentGroupsResource } from "./resources/agent-groups.js";
import { assetsResource } from "./resources/assets.js";
import { auditLogsResource } from "./resources/audit-logs.js";
import { businessHourConfigsResource } from "./resources/business-hour-configs.js";
import { changeNotesResource } from "./resources/change-notes.js";
import { changeTemplatesResource } from "./resources/change-templates.js";
import { changesResource } from "./resources/changes.js";
import { customObjectsResource } from "./resources/custom-objects.js";
import { entityLinksResource } from "./resources/entity-links.js";
import { formsResource } from "./resources/forms.js";
import { igaAppsResource } from "./resources/iga-apps.js";
import { igaEntitlementsResource } from "./resources/iga-entitlements.js";
import { igaGrantsResource } from "./resources/iga-grants.js";
import { igaPoliciesResource } from "./resources/iga-policies.js";
import { problemAssessmentsResource } from "./resources/problem-assessments.js";
import { problemTasksResource } from "./resources/problem-tasks.js";
import { problemsResource } from "./resources/problems.js";
import { requestFollowersResource } from "./resources/request-followers.js";
import { requestItemsResource } from "./resources/request-items.js";
import { requestNotesResource } from "./resources/request-notes.js";
import { requestsResource } from "./resources/requests.js";
import { serviceCatalogCategoriesResource } from "./resources/service-catalog-categories.js";
import { serviceCatalogCategoryItemsResource } from "./resources/service-catalog-category-items.js";
import { serviceCatalogItemFieldsResource } from "./resources/service-catalog-item-fields.js";
import { serviceCatalogItemsResource } from "./resources/service-catalog-items.js";
import { tagsResource } from "./resources/tags.js";
import { usersResource } from "./resources/users.js";
import { workflowActionsResource } from "./resources/workflow-actions.js";
import { workflowFieldsResource } from "./resources/workflow-fields.js";
import { workflowVersionsResource } from "./resources/workflow-versions.js";
import { workflowsResource } from "./resources/workflows.js";
import { workspaceMembersResource } from "./resources/workspace-members.js";
import { workspacesResource } from "./resources/workspaces.js";

/**
 * An account of Atomicwork, and how requests to it are sent.
 */
export interface AtomicworkOptions extends ClientOptions {
  /** Subdomain of your Atomicwork site: `acme` for acme.atomicwork.com. */
  readonly tenant: string;
  /** API key of one workspace (Settings > Integrations > API Keys). */
  readonly apiKey: Credential;
  /** Numeric id of the workspace the key belongs to (Settings > Workspace). */
  readonly workspaceId?: Credential<number>;
}

// Loaded when there is something to check by it.
const features: Features = { ...standard, contract: contractFrom(() => import("./contract.js")) };

/**
 * A service management platform where employees request help, services, access and assets, and agents resolve what they
 * ask for.
 */
export class Atomicwork extends Client {
  /** Apps and identity providers whose access is governed in Atomicwork, such as Okta or GitHub. */
  declare readonly igaApps: IgaAppsResource;
  /** One right that an app can give, such as membership of a group or a role. */
  declare readonly igaEntitlements: IgaEntitlementsResource;
  /** An access somebody has, with since when, until when and by which policy. */
  declare readonly igaGrants: IgaGrantsResource;
  /** Rules by which people get the entitlements of an app, by themselves or after asking for them. */
  declare readonly igaPolicies: IgaPoliciesResource;
  /** Agents in an agent group. */
  declare readonly agentGroupMembers: AgentGroupMembersResource;
  /** Teams of agents in a workspace. Requests and changes are handed to a group, then to a person in it. */
  declare readonly agentGroups: AgentGroupsResource;
  /**
   * Laptops, phones, licenses and other things the company owns, and who holds them. What fields an asset has depends
   * on its type.
   */
  declare readonly assets: AssetsResource;
  /** Who changed configuration, accounts and access, and when. */
  declare readonly auditLogs: AuditLogsResource;
  /** Working hours and holidays of a workspace; service times are counted in them. */
  declare readonly businessHourConfigs: BusinessHourConfigsResource;
  /** Comments on a change. */
  declare readonly changeNotes: ChangeNotesResource;
  /**
   * What a change is made from, such as a standard patch or an emergency change. The template decides on the form and
   * the approvals.
   */
  declare readonly changeTemplates: ChangeTemplatesResource;
  /** A planned change to systems people rely on, such as a server patch, with its schedule, risk and approvals. */
  declare readonly changes: ChangesResource;
  /**
   * Records of kinds the account defined itself, such as vendors or contracts, under a display id such as COB-001. The
   * kind decides on the fields.
   */
  declare readonly customObjects: CustomObjectsResource;
  /** Links between requests, problems, changes and assets, such as which problem causes which incidents. */
  declare readonly entityLinks: EntityLinksResource;
  /**
   * Forms that people fill in for requests and changes. Their fields differ from account to account, so they are read
   * before anything is filed.
   */
  declare readonly forms: FormsResource;
  /** The analysis form of a problem, with root cause, workaround and what else the account asks for. */
  declare readonly problemAssessments: ProblemAssessmentsResource;
  /** Pieces of work on a problem, each with one person and a due date. */
  declare readonly problemTasks: ProblemTasksResource;
  /**
   * The hidden cause behind incidents, under analysis. A problem is read and edited like a request, by its display id.
   */
  declare readonly problems: ProblemsResource;
  /** People who are kept informed about a request besides its requester and agent. */
  declare readonly requestFollowers: RequestFollowersResource;
  /** Catalog items inside a service request. One request can order several, each with its own answers. */
  declare readonly requestItems: RequestItemsResource;
  /** The conversation on a request, made of public replies to the requester and private notes between agents. */
  declare readonly requestNotes: RequestNotesResource;
  /**
   * Tickets: what employees ask the service desk for, under a display id such as REQ-123. General requests, incidents,
   * service requests and problems are all requests.
   */
  declare readonly requests: RequestsResource;
  /** Shelves of a workspace's service catalog, such as Software or Hardware. */
  declare readonly serviceCatalogCategories: ServiceCatalogCategoriesResource;
  /** Catalog items as the older service-catalog paths give them, below their category. */
  declare readonly serviceCatalogCategoryItems: ServiceCatalogCategoryItemsResource;
  /** Definitions of the fields on the form of a catalog item. */
  declare readonly serviceCatalogItemFields: ServiceCatalogItemFieldsResource;
  /** Services, accesses and products that employees can order. Each has its own form. */
  declare readonly serviceCatalogItems: ServiceCatalogItemsResource;
  /** Labels that group requests and assets. */
  declare readonly tags: TagsResource;
  /** People with an Atomicwork account. */
  declare readonly users: UsersResource;
  /**
   * What steps of workflows can do, such as assigning a request or sending a mail, and what they hand on to later
   * steps.
   */
  declare readonly workflowActions: WorkflowActionsResource;
  /** Fields that workflows compare, write into texts or change. */
  declare readonly workflowFields: WorkflowFieldsResource;
  /** Earlier and present states of a workflow, each under a number of its own. */
  declare readonly workflowVersions: WorkflowVersionsResource;
  /**
   * Automations of a workspace. A trigger, such as a new request, starts steps that assign, notify, approve and so on.
   */
  declare readonly workflows: WorkflowsResource;
  /** People who work in a workspace. */
  declare readonly workspaceMembers: WorkspaceMembersResource;
  /** An area of one department, such as IT or HR. Requests, catalog, agent groups and changes belong to a workspace. */
  declare readonly workspaces: WorkspacesResource;

  constructor(options: AtomicworkOptions) {
    super(api, options, features);
    addResources(
      this,
      igaAppsResource,
      igaEntitlementsResource,
      igaGrantsResource,
      igaPoliciesResource,
      agentGroupMembersResource,
      agentGroupsResource,
      assetsResource,
      auditLogsResource,
      businessHourConfigsResource,
      changeNotesResource,
      changeTemplatesResource,
      changesResource,
      customObjectsResource,
      entityLinksResource,
      formsResource,
      problemAssessmentsResource,
      problemTasksResource,
      problemsResource,
      requestFollowersResource,
      requestItemsResource,
      requestNotesResource,
      requestsResource,
      serviceCatalogCategoriesResource,
      serviceCatalogCategoryItemsResource,
      serviceCatalogItemFieldsResource,
      serviceCatalogItemsResource,
      tagsResource,
      usersResource,
      workflowActionsResource,
      workflowFieldsResource,
      workflowVersionsResource,
      workflowsResource,
      workspaceMembersResource,
      workspacesResource,
    );
  }
}
