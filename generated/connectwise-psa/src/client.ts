// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { ClientOptions } from "@toolwright/runtime";
import { Client } from "@toolwright/runtime";
import { api } from "./api.js";
import { AgreementTypesResource } from "./resources/agreement-types.js";
import { AgreementsResource } from "./resources/agreements.js";
import { BillingTermsResource } from "./resources/billing-terms.js";
import { BoardItemsResource } from "./resources/board-items.js";
import { BoardStatusesResource } from "./resources/board-statuses.js";
import { BoardSubtypesResource } from "./resources/board-subtypes.js";
import { BoardTeamsResource } from "./resources/board-teams.js";
import { BoardTypesResource } from "./resources/board-types.js";
import { CatalogInventoryResource } from "./resources/catalog-inventory.js";
import { CatalogItemsResource } from "./resources/catalog-items.js";
import { CommunicationTypesResource } from "./resources/communication-types.js";
import { CompaniesResource } from "./resources/companies.js";
import { CompanyConfigurationsResource } from "./resources/company-configurations.js";
import { CompanySitesResource } from "./resources/company-sites.js";
import { CompanyStatusesResource } from "./resources/company-statuses.js";
import { CompanyTypeAssociationsResource } from "./resources/company-type-associations.js";
import { CompanyTypesResource } from "./resources/company-types.js";
import { ConfigurationStatusesResource } from "./resources/configuration-statuses.js";
import { ConfigurationTypesResource } from "./resources/configuration-types.js";
import { ContactCommunicationsResource } from "./resources/contact-communications.js";
import { ContactTypeAssociationsResource } from "./resources/contact-type-associations.js";
import { ContactTypesResource } from "./resources/contact-types.js";
import { ContactsResource } from "./resources/contacts.js";
import { DepartmentsResource } from "./resources/departments.js";
import { InventoryOnHandsResource } from "./resources/inventory-on-hands.js";
import { MembersResource } from "./resources/members.js";
import { OnHandSerialNumbersResource } from "./resources/on-hand-serial-numbers.js";
import { OpportunitiesResource } from "./resources/opportunities.js";
import { OpportunityNotesResource } from "./resources/opportunity-notes.js";
import { OpportunityStagesResource } from "./resources/opportunity-stages.js";
import { OpportunityStatusesResource } from "./resources/opportunity-statuses.js";
import { OpportunityTypesResource } from "./resources/opportunity-types.js";
import { PrioritiesResource } from "./resources/priorities.js";
import { PurchaseOrdersResource } from "./resources/purchase-orders.js";
import { PurchaseorderLineitemsResource } from "./resources/purchaseorder-lineitems.js";
import { PurchaseorderStatusesResource } from "./resources/purchaseorder-statuses.js";
import { SalesProbabilitiesResource } from "./resources/sales-probabilities.js";
import { ServiceBoardsResource } from "./resources/service-boards.js";
import { ServiceLocationsResource } from "./resources/service-locations.js";
import { ServiceSourcesResource } from "./resources/service-sources.js";
import { ShipmentMethodsResource } from "./resources/shipment-methods.js";
import { SystemLocationsResource } from "./resources/system-locations.js";
import { TicketNotesResource } from "./resources/ticket-notes.js";
import { TicketTasksResource } from "./resources/ticket-tasks.js";
import { TicketsResource } from "./resources/tickets.js";
import { TimeEntriesResource } from "./resources/time-entries.js";
import { UnitOfMeasuresResource } from "./resources/unit-of-measures.js";
import { UserDefinedFieldsResource } from "./resources/user-defined-fields.js";
import { WarehouseBinsResource } from "./resources/warehouse-bins.js";
import { WarehousesResource } from "./resources/warehouses.js";
import { WorkRolesResource } from "./resources/work-roles.js";
import { WorkTypesResource } from "./resources/work-types.js";

/**
 * An account of ConnectWise PSA, and how requests to it are sent.
 */
export interface ConnectWisePsaOptions extends ClientOptions {
  /**
   * The company you type when you log in to ConnectWise PSA.
   */
  readonly companyId: string;
  /**
   * Public key of an API member (System > Members > API Members).
   */
  readonly publicKey: string;
  /**
   * Private key of that API member; shown once when it is made.
   */
  readonly privateKey: string;
  /**
   * GUID of your integration, from developer.connectwise.com.
   */
  readonly clientId: string;
  /**
   * API host of your region or your own server, e.g. `api-eu.myconnectwise.net`. Default `api-na.myconnectwise.net`.
   */
  readonly site?: string;
}

/**
 * The business system of managed service providers, with service tickets, companies, agreements, procurement, time and
 * billing.
 */
export class ConnectWisePsa extends Client {
  /**
   * Kinds of phone numbers, fax numbers and e-mail addresses a contact can have, such as Direct, Cell or Email. Each
   * account has its own list.
   */
  readonly communicationTypes: CommunicationTypesResource = new CommunicationTypesResource(this);
  /**
   * A customer, prospect, vendor or partner. Tickets, contacts, configurations and agreements hang on a company.
   */
  readonly companies: CompaniesResource = new CompaniesResource(this);
  /**
   * An asset a company owns and the provider looks after, such as a server, firewall, workstation, license or domain,
   * with its warranty and technical data.
   */
  readonly companyConfigurations: CompanyConfigurationsResource = new CompanyConfigurationsResource(this);
  /**
   * Addresses of a company, such as its head office and branches. Tickets and contacts name one of them.
   */
  readonly companySites: CompanySitesResource = new CompanySitesResource(this);
  /**
   * Where the relationship with a company stands, such as Active or Not-Approved. Each account has its own list.
   */
  readonly companyStatuses: CompanyStatusesResource = new CompanyStatusesResource(this);
  /**
   * The types one company has, such as Client and Vendor. This is the way to change types of a company that exists.
   */
  readonly companyTypeAssociations: CompanyTypeAssociationsResource = new CompanyTypeAssociationsResource(this);
  /**
   * Groups companies are sorted into, such as Client, Prospect or Vendor. A company can have several.
   */
  readonly companyTypes: CompanyTypesResource = new CompanyTypesResource(this);
  /**
   * Whether a configuration is in use, such as Active or Retired. Each account has its own list.
   */
  readonly configurationStatuses: ConfigurationStatusesResource = new ConfigurationStatusesResource(this);
  /**
   * Kinds of configurations, such as Server, Firewall or Managed Workstation. A type decides which questions its
   * configurations answer.
   */
  readonly configurationTypes: ConfigurationTypesResource = new ConfigurationTypesResource(this);
  /**
   * The phone numbers, fax numbers and e-mail addresses of one contact, one record each.
   */
  readonly contactCommunications: ContactCommunicationsResource = new ContactCommunicationsResource(this);
  /**
   * The types one contact has, such as Decision Maker. This is the way to change types of a contact that exists.
   */
  readonly contactTypeAssociations: ContactTypeAssociationsResource = new ContactTypeAssociationsResource(this);
  /**
   * Groups contacts are sorted into, such as Decision Maker or End User. A contact can have several.
   */
  readonly contactTypes: ContactTypesResource = new ContactTypesResource(this);
  /**
   * A person at a company, such as somebody who opens tickets, approves work or gets invoices.
   */
  readonly contacts: ContactsResource = new ContactsResource(this);
  /**
   * The template a new agreement starts from, with coverage, billing cycle and rates, such as Managed Services or Block
   * Time.
   */
  readonly agreementTypes: AgreementTypesResource = new AgreementTypesResource(this);
  /**
   * A contract with a customer, such as managed services or a block of prepaid hours. It says what is covered and how
   * it is billed; time, products and tickets are booked under it.
   */
  readonly agreements: AgreementsResource = new AgreementsResource(this);
  /**
   * Payment terms such as Net 30. Purchase orders, agreements, companies and invoices refer to them.
   */
  readonly billingTerms: BillingTermsResource = new BillingTermsResource(this);
  /**
   * Stock of one catalog item, one record for each warehouse bin that holds it.
   */
  readonly catalogInventory: CatalogInventoryResource = new CatalogInventoryResource(this);
  /**
   * A product or service you sell or buy, with its cost, price, vendor and stock rules. Purchase order lines and
   * products on tickets and quotes refer to it.
   */
  readonly catalogItems: CatalogItemsResource = new CatalogItemsResource(this);
  /**
   * Stock that is on hand now, one record for each product and warehouse bin, with serial numbers of serialized pieces.
   */
  readonly inventoryOnHands: InventoryOnHandsResource = new InventoryOnHandsResource(this);
  /**
   * A single piece of a serialized product that is in stock, known by its serial number.
   */
  readonly onHandSerialNumbers: OnHandSerialNumbersResource = new OnHandSerialNumbersResource(this);
  /**
   * An order of goods from a vendor. It starts as a header with vendor, status and terms; its lines are records of
   * their own, and goods are booked into stock by receiving lines.
   */
  readonly purchaseOrders: PurchaseOrdersResource = new PurchaseOrdersResource(this);
  /**
   * One line of a purchase order: the product, how many, in which unit and at what cost. Goods are received on the
   * line, which books them into stock.
   */
  readonly purchaseorderLineitems: PurchaseorderLineitemsResource = new PurchaseorderLineitemsResource(this);
  /**
   * A step in the life of purchase orders, such as Open, Sent or Received. Every account sets up its own; there is no
   * fixed order between them.
   */
  readonly purchaseorderStatuses: PurchaseorderStatusesResource = new PurchaseorderStatusesResource(this);
  /**
   * A way goods are shipped, such as UPS Ground or pick-up.
   */
  readonly shipmentMethods: ShipmentMethodsResource = new ShipmentMethodsResource(this);
  /**
   * A unit products are counted in, such as Each, Box or Hour.
   */
  readonly unitOfMeasures: UnitOfMeasuresResource = new UnitOfMeasuresResource(this);
  /**
   * A shelf or section of a warehouse. Stock is counted and goods are received for each bin.
   */
  readonly warehouseBins: WarehouseBinsResource = new WarehouseBinsResource(this);
  /**
   * A place that holds stock, such as a store room or a van with parts; it is divided into bins.
   */
  readonly warehouses: WarehousesResource = new WarehousesResource(this);
  /**
   * A possible sale to a company, followed through stages until it is won or lost, then converted to an order, project,
   * agreement or ticket.
   */
  readonly opportunities: OpportunitiesResource = new OpportunitiesResource(this);
  /**
   * A note on an opportunity, such as the outcome of a call.
   */
  readonly opportunityNotes: OpportunityNotesResource = new OpportunityNotesResource(this);
  /**
   * A step of the sales pipeline, such as Initial Contact or Proposal. Every account sets up its own.
   */
  readonly opportunityStages: OpportunityStagesResource = new OpportunityStagesResource(this);
  /**
   * A status of opportunities, such as Open, Won or Lost. Every account sets up its own.
   */
  readonly opportunityStatuses: OpportunityStatusesResource = new OpportunityStatusesResource(this);
  /**
   * A kind of sale, such as New Business or Renewal. Every account sets up its own.
   */
  readonly opportunityTypes: OpportunityTypesResource = new OpportunityTypesResource(this);
  /**
   * A percentage that can be chosen as the chance of a sale, such as 50.
   */
  readonly salesProbabilities: SalesProbabilitiesResource = new SalesProbabilitiesResource(this);
  /**
   * The third level of ticket classification on one service board, below type and subtype.
   */
  readonly boardItems: BoardItemsResource = new BoardItemsResource(this);
  /**
   * The statuses tickets of one service board can have. Which of them close a ticket is set here too.
   */
  readonly boardStatuses: BoardStatusesResource = new BoardStatusesResource(this);
  /**
   * The second level of ticket classification on one service board. A subtype goes with certain types only.
   */
  readonly boardSubtypes: BoardSubtypesResource = new BoardSubtypesResource(this);
  /**
   * A group of members who work the tickets of one service board.
   */
  readonly boardTeams: BoardTeamsResource = new BoardTeamsResource(this);
  /**
   * The first level of ticket classification on one service board, such as Network or Hardware.
   */
  readonly boardTypes: BoardTypesResource = new BoardTypesResource(this);
  /**
   * How urgent a ticket is. Each account has its own list; names such as Priority 1 - Emergency Response are usual.
   */
  readonly priorities: PrioritiesResource = new PrioritiesResource(this);
  /**
   * A queue of tickets with its own statuses, types, teams, defaults and e-mail rules. Project boards are among them
   * (projectFlag).
   */
  readonly serviceBoards: ServiceBoardsResource = new ServiceBoardsResource(this);
  /**
   * Where work on a ticket is done, such as On-Site, In-house or Remote. Not a branch office; that is a system
   * location.
   */
  readonly serviceLocations: ServiceLocationsResource = new ServiceLocationsResource(this);
  /**
   * How a ticket came in, such as Phone, Email Connector or Portal.
   */
  readonly serviceSources: ServiceSourcesResource = new ServiceSourcesResource(this);
  /**
   * What was said on a ticket, as discussion with the customer, internal analysis or resolution. Notes of time entries
   * are not among them.
   */
  readonly ticketNotes: TicketNotesResource = new TicketNotesResource(this);
  /**
   * Steps of the work on one ticket, to be ticked off one by one.
   */
  readonly ticketTasks: TicketTasksResource = new TicketTasksResource(this);
  /**
   * A request or problem of a customer that somebody works on. It lives on a service board, which decides its statuses,
   * types and teams.
   */
  readonly tickets: TicketsResource = new TicketsResource(this);
  /**
   * A department of your own organization, such as Managed Services or Sales. Some records call it business unit.
   */
  readonly departments: DepartmentsResource = new DepartmentsResource(this);
  /**
   * A person of your own staff who uses ConnectWise PSA, or an API member that stands for an integration.
   */
  readonly members: MembersResource = new MembersResource(this);
  /**
   * A location of your own organization, such as a branch office or sales territory. Not a customer's address; that is
   * a company site.
   */
  readonly systemLocations: SystemLocationsResource = new SystemLocationsResource(this);
  /**
   * Fields your account added to tickets, companies, contacts and other records. Their values stand in customFields of
   * the records, keyed by the field's id.
   */
  readonly userDefinedFields: UserDefinedFieldsResource = new UserDefinedFieldsResource(this);
  /**
   * Work somebody logged on a ticket, project, activity or company, from when to when, for what, and whether the
   * customer pays.
   */
  readonly timeEntries: TimeEntriesResource = new TimeEntriesResource(this);
  /**
   * What a member acts as when working, such as Engineer or Consultant. It sets the hourly rate of time.
   */
  readonly workRoles: WorkRolesResource = new WorkRolesResource(this);
  /**
   * A kind of time, such as Regular, After Hours or Vacation. It changes the rate of the work role and says whether
   * time is billed.
   */
  readonly workTypes: WorkTypesResource = new WorkTypesResource(this);

  constructor(options: ConnectWisePsaOptions) {
    super(api, options);
  }
}
