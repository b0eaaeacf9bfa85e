// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

export { api } from "./api.js";
export { ConnectWisePsa } from "./client.js";
export type { ConnectWisePsaOptions } from "./client.js";
export type * from "./conventions.js";
export type * from "./resources/agreement-types.js";
export type * from "./resources/agreements.js";
export type * from "./resources/billing-terms.js";
export type * from "./resources/board-items.js";
export type * from "./resources/board-statuses.js";
export type * from "./resources/board-subtypes.js";
export type * from "./resources/board-teams.js";
export type * from "./resources/board-types.js";
export type * from "./resources/catalog-inventory.js";
export type * from "./resources/catalog-items.js";
export type * from "./resources/communication-types.js";
export type * from "./resources/companies.js";
export type * from "./resources/company-configurations.js";
export type * from "./resources/company-sites.js";
export type * from "./resources/company-statuses.js";
export type * from "./resources/company-type-associations.js";
export type * from "./resources/company-types.js";
export type * from "./resources/configuration-statuses.js";
export type * from "./resources/configuration-types.js";
export type * from "./resources/contact-communications.js";
export type * from "./resources/contact-type-associations.js";
export type * from "./resources/contact-types.js";
export type * from "./resources/contacts.js";
export type * from "./resources/departments.js";
export type * from "./resources/inventory-on-hands.js";
export type * from "./resources/members.js";
export type * from "./resources/on-hand-serial-numbers.js";
export type * from "./resources/opportunities.js";
export type * from "./resources/opportunity-notes.js";
export type * from "./resources/opportunity-stages.js";
export type * from "./resources/opportunity-statuses.js";
export type * from "./resources/opportunity-types.js";
export type * from "./resources/priorities.js";
export type * from "./resources/purchase-orders.js";
export type * from "./resources/purchaseorder-lineitems.js";
export type * from "./resources/purchaseorder-statuses.js";
export type * from "./resources/sales-probabilities.js";
export type * from "./resources/service-boards.js";
export type * from "./resources/service-locations.js";
export type * from "./resources/service-sources.js";
export type * from "./resources/shipment-methods.js";
export type * from "./resources/system-locations.js";
export type * from "./resources/ticket-notes.js";
export type * from "./resources/ticket-tasks.js";
export type * from "./resources/tickets.js";
export type * from "./resources/time-entries.js";
export type * from "./resources/unit-of-measures.js";
export type * from "./resources/user-defined-fields.js";
export type * from "./resources/warehouse-bins.js";
export type * from "./resources/warehouses.js";
export type * from "./resources/work-roles.js";
export type * from "./resources/work-types.js";
export type * from "./schemas/common.js";
export type * from "./schemas/company/communication-type.js";
export type * from "./schemas/company/company-configuration.js";
export type * from "./schemas/company/company-site.js";
export type * from "./schemas/company/company-status.js";
export type * from "./schemas/company/company-type-association.js";
export type * from "./schemas/company/company-type.js";
export type * from "./schemas/company/company.js";
export type * from "./schemas/company/configuration-status.js";
export type * from "./schemas/company/configuration-type.js";
export type * from "./schemas/company/contact-communication.js";
export type * from "./schemas/company/contact-type-association.js";
export type * from "./schemas/company/contact-type.js";
export type * from "./schemas/company/contact.js";
export type * from "./schemas/finance/agreement-type.js";
export type * from "./schemas/finance/agreement.js";
export type * from "./schemas/finance/billing-term.js";
export type * from "./schemas/procurement/catalog-inventory.js";
export type * from "./schemas/procurement/catalog-item.js";
export type * from "./schemas/procurement/inventory-on-hand.js";
export type * from "./schemas/procurement/on-hand-serial-number.js";
export type * from "./schemas/procurement/purchase-order-line-item.js";
export type * from "./schemas/procurement/purchase-order-status.js";
export type * from "./schemas/procurement/purchase-order.js";
export type * from "./schemas/procurement/shipment-method.js";
export type * from "./schemas/procurement/unit-of-measure.js";
export type * from "./schemas/procurement/warehouse-bin.js";
export type * from "./schemas/procurement/warehouse.js";
export type * from "./schemas/sales/opportunity-note.js";
export type * from "./schemas/sales/opportunity-stage.js";
export type * from "./schemas/sales/opportunity-status.js";
export type * from "./schemas/sales/opportunity-type.js";
export type * from "./schemas/sales/opportunity.js";
export type * from "./schemas/sales/sales-probability.js";
export type * from "./schemas/service/board-item.js";
export type * from "./schemas/service/board-status.js";
export type * from "./schemas/service/board-sub-type.js";
export type * from "./schemas/service/board-team.js";
export type * from "./schemas/service/board-type.js";
export type * from "./schemas/service/board.js";
export type * from "./schemas/service/priority.js";
export type * from "./schemas/service/service-location.js";
export type * from "./schemas/service/service-source.js";
export type * from "./schemas/service/ticket-note.js";
export type * from "./schemas/service/ticket-task.js";
export type * from "./schemas/service/ticket.js";
export type * from "./schemas/system/department.js";
export type * from "./schemas/system/member.js";
export type * from "./schemas/system/system-location.js";
export type * from "./schemas/system/user-defined-field.js";
export type * from "./schemas/time/time-entry.js";
export type * from "./schemas/time/work-role.js";
export type * from "./schemas/time/work-type.js";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PagingError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  TimeoutError,
  ToolwrightError,
  UnprocessableError,
  ValidationError,
} from "@toolwright/runtime";
export type { ClientOptions, Page, Pages, RequestOptions } from "@toolwright/runtime";
