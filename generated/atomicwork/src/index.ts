// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

export { api } from "./api.js";
export { Atomicwork } from "./client.js";
export type { AtomicworkOptions } from "./client.js";
export type * from "./conventions.js";
export type * from "./resources/agent-group-members.js";
export type * from "./resources/agent-groups.js";
export type * from "./resources/assets.js";
export type * from "./resources/audit-logs.js";
export type * from "./resources/business-hour-configs.js";
export type * from "./resources/change-notes.js";
export type * from "./resources/change-templates.js";
export type * from "./resources/changes.js";
export type * from "./resources/custom-objects.js";
export type * from "./resources/entity-links.js";
export type * from "./resources/forms.js";
export type * from "./resources/iga-apps.js";
export type * from "./resources/iga-entitlements.js";
export type * from "./resources/iga-grants.js";
export type * from "./resources/iga-policies.js";
export type * from "./resources/problem-assessments.js";
export type * from "./resources/problem-tasks.js";
export type * from "./resources/problems.js";
export type * from "./resources/request-followers.js";
export type * from "./resources/request-items.js";
export type * from "./resources/request-notes.js";
export type * from "./resources/requests.js";
export type * from "./resources/service-catalog-categories.js";
export type * from "./resources/service-catalog-category-items.js";
export type * from "./resources/service-catalog-item-fields.js";
export type * from "./resources/service-catalog-items.js";
export type * from "./resources/tags.js";
export type * from "./resources/users.js";
export type * from "./resources/workflow-actions.js";
export type * from "./resources/workflow-fields.js";
export type * from "./resources/workflow-versions.js";
export type * from "./resources/workflows.js";
export type * from "./resources/workspace-members.js";
export type * from "./resources/workspaces.js";
export type * from "./schemas/access-management/iga.js";
export type * from "./schemas/agent-groups/agent-group.js";
export type * from "./schemas/assets/asset.js";
export type * from "./schemas/audit-logs/audit-log.js";
export type * from "./schemas/business-hours/business-hour-config.js";
export type * from "./schemas/change-management/change.js";
export type * from "./schemas/common.js";
export type * from "./schemas/custom-objects/custom-object.js";
export type * from "./schemas/entities/entity-link.js";
export type * from "./schemas/forms/field-input.js";
export type * from "./schemas/forms/field.js";
export type * from "./schemas/problems/problem.js";
export type * from "./schemas/requests/request.js";
export type * from "./schemas/service-catalog/catalog.js";
export type * from "./schemas/tags/tag.js";
export type * from "./schemas/users/user.js";
export type * from "./schemas/workflows/workflow.js";
export type * from "./schemas/workspaces/workspace.js";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  LoadError,
  NotFoundError,
  PagingError,
  PartialError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  TimeoutError,
  ToolwrightError,
  UnprocessableError,
  ValidationError,
} from "@toolwright/runtime";
export type { ClientOptions, Credential, Page, Pages, RequestOptions } from "@toolwright/runtime";
