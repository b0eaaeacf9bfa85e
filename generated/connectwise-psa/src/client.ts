// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { ClientOptions } from "@toolwright/runtime";
import { Client, standard } from "@toolwright/runtime";
import { api } from "./api.js";
import { AccountingBatchEntriesResource } from "./resources/accounting-batch-entries.js";
import { AccountingBatchesResource } from "./resources/accounting-batches.js";
import { AccountingPackageSetupsResource } from "./resources/accounting-package-setups.js";
import { AccountingPackagesResource } from "./resources/accounting-packages.js";
import { ActiveServiceBoardsResource } from "./resources/active-service-boards.js";
import { ActivitiesResource } from "./resources/activities.js";
import { ActivityStatusesResource } from "./resources/activity-statuses.js";
import { ActivityStopwatchesResource } from "./resources/activity-stopwatches.js";
import { ActivityTypesResource } from "./resources/activity-types.js";
import { AddressFormatsResource } from "./resources/address-formats.js";
import { AgreementAdditionsResource } from "./resources/agreement-additions.js";
import { AgreementAdjustmentsResource } from "./resources/agreement-adjustments.js";
import { AgreementBatchSetupsResource } from "./resources/agreement-batch-setups.js";
import { AgreementBoardDefaultsResource } from "./resources/agreement-board-defaults.js";
import { AgreementConfigurationsResource } from "./resources/agreement-configurations.js";
import { AgreementExcludedWorkRolesResource } from "./resources/agreement-excluded-work-roles.js";
import { AgreementExcludedWorkTypesResource } from "./resources/agreement-excluded-work-types.js";
import { AgreementRecapsResource } from "./resources/agreement-recaps.js";
import { AgreementSitesResource } from "./resources/agreement-sites.js";
import { AgreementTypeBoardDefaultsResource } from "./resources/agreement-type-board-defaults.js";
import { AgreementTypeExcludedWorkRolesResource } from "./resources/agreement-type-excluded-work-roles.js";
import { AgreementTypeExcludedWorkTypesResource } from "./resources/agreement-type-excluded-work-types.js";
import { AgreementTypeWorkRolesResource } from "./resources/agreement-type-work-roles.js";
import { AgreementTypeWorkTypesResource } from "./resources/agreement-type-work-types.js";
import { AgreementTypesResource } from "./resources/agreement-types.js";
import { AgreementWorkRolesResource } from "./resources/agreement-work-roles.js";
import { AgreementWorkTypesResource } from "./resources/agreement-work-types.js";
import { AgreementsResource } from "./resources/agreements.js";
import { AllChargeCodeExpenseTypesResource } from "./resources/all-charge-code-expense-types.js";
import { AllCompanyTypeAssociationsResource } from "./resources/all-company-type-associations.js";
import { AllContactTypeAssociationsResource } from "./resources/all-contact-type-associations.js";
import { AllProjectTemplatePhasesResource } from "./resources/all-project-template-phases.js";
import { AllProjectTemplateTasksResource } from "./resources/all-project-template-tasks.js";
import { AllProjectTemplateTicketsResource } from "./resources/all-project-template-tickets.js";
import { AllWorkflowActionCustomFieldsResource } from "./resources/all-workflow-action-custom-fields.js";
import { AllWorkflowActionsResource } from "./resources/all-workflow-actions.js";
import { AllWorkflowAttachmentsResource } from "./resources/all-workflow-attachments.js";
import { AllWorkflowEventsResource } from "./resources/all-workflow-events.js";
import { AllWorkflowNotifyTypesResource } from "./resources/all-workflow-notify-types.js";
import { AllWorkflowScriptParametersResource } from "./resources/all-workflow-script-parameters.js";
import { AllWorkflowTriggerOptionsResource } from "./resources/all-workflow-trigger-options.js";
import { AllWorkflowTriggersResource } from "./resources/all-workflow-triggers.js";
import { AllowedFileTypesResource } from "./resources/allowed-file-types.js";
import { AllowedOriginsResource } from "./resources/allowed-origins.js";
import { ApiMembersResource } from "./resources/api-members.js";
import { AuditTrailEntriesResource } from "./resources/audit-trail-entries.js";
import { AuthAnvilSetupsResource } from "./resources/auth-anvil-setups.js";
import { AutoSyncTimesResource } from "./resources/auto-sync-times.js";
import { BillableOptionsResource } from "./resources/billable-options.js";
import { BillingCyclesResource } from "./resources/billing-cycles.js";
import { BillingSetupRoutingsResource } from "./resources/billing-setup-routings.js";
import { BillingSetupsResource } from "./resources/billing-setups.js";
import { BillingStatusesResource } from "./resources/billing-statuses.js";
import { BillingTermsResource } from "./resources/billing-terms.js";
import { BoardAutoAssignResourcesResource } from "./resources/board-auto-assign-resources.js";
import { BoardAutoTemplatesResource } from "./resources/board-auto-templates.js";
import { BoardExcludedMembersResource } from "./resources/board-excluded-members.js";
import { BoardItemAssociationsResource } from "./resources/board-item-associations.js";
import { BoardItemsResource } from "./resources/board-items.js";
import { BoardNotificationsResource } from "./resources/board-notifications.js";
import { BoardSkillMappingsResource } from "./resources/board-skill-mappings.js";
import { BoardStatusNotificationsResource } from "./resources/board-status-notifications.js";
import { BoardStatusesResource } from "./resources/board-statuses.js";
import { BoardSubtypesResource } from "./resources/board-subtypes.js";
import { BoardTeamsResource } from "./resources/board-teams.js";
import { BoardTypeInfosResource } from "./resources/board-type-infos.js";
import { BoardTypesResource } from "./resources/board-types.js";
import { BundlesResource } from "./resources/bundles.js";
import { CalendarsResource } from "./resources/calendars.js";
import { CallbacksResource } from "./resources/callbacks.js";
import { CampaignAuditsResource } from "./resources/campaign-audits.js";
import { CampaignEmailsOpenedResource } from "./resources/campaign-emails-opened.js";
import { CampaignFormsSubmittedResource } from "./resources/campaign-forms-submitted.js";
import { CampaignLinksClickedResource } from "./resources/campaign-links-clicked.js";
import { CampaignStatusesResource } from "./resources/campaign-statuses.js";
import { CampaignSubtypesResource } from "./resources/campaign-subtypes.js";
import { CampaignTypeSubtypesResource } from "./resources/campaign-type-subtypes.js";
import { CampaignTypesResource } from "./resources/campaign-types.js";
import { CampaignsResource } from "./resources/campaigns.js";
import { CatalogInventoryResource } from "./resources/catalog-inventory.js";
import { CatalogItemComponentsResource } from "./resources/catalog-item-components.js";
import { CatalogItemMinimumStocksResource } from "./resources/catalog-item-minimum-stocks.js";
import { CatalogItemVendorsResource } from "./resources/catalog-item-vendors.js";
import { CatalogItemsResource } from "./resources/catalog-items.js";
import { CertificationsResource } from "./resources/certifications.js";
import { ChangeOrdersResource } from "./resources/change-orders.js";
import { ChargeCodeExpenseTypesResource } from "./resources/charge-code-expense-types.js";
import { ChargeCodesResource } from "./resources/charge-codes.js";
import { CommissionsResource } from "./resources/commissions.js";
import { CommunicationTypesResource } from "./resources/communication-types.js";
import { CompaniesResource } from "./resources/companies.js";
import { CompanyConfigurationsResource } from "./resources/company-configurations.js";
import { CompanyCustomStatusNotesResource } from "./resources/company-custom-status-notes.js";
import { CompanyEntityTypesResource } from "./resources/company-entity-types.js";
import { CompanyFinanceSetupsResource } from "./resources/company-finance-setups.js";
import { CompanyManagementSummariesResource } from "./resources/company-management-summaries.js";
import { CompanyMarketingGroupsResource } from "./resources/company-marketing-groups.js";
import { CompanyNotesResource } from "./resources/company-notes.js";
import { CompanyPickerItemsResource } from "./resources/company-picker-items.js";
import { CompanyReportNotificationsResource } from "./resources/company-report-notifications.js";
import { CompanyReportSetupsResource } from "./resources/company-report-setups.js";
import { CompanyServiceTemplatesResource } from "./resources/company-service-templates.js";
import { CompanySitesResource } from "./resources/company-sites.js";
import { CompanyStatusesResource } from "./resources/company-statuses.js";
import { CompanyTeamMembersResource } from "./resources/company-team-members.js";
import { CompanyTracksResource } from "./resources/company-tracks.js";
import { CompanyTypeAssociationsResource } from "./resources/company-type-associations.js";
import { CompanyTypesResource } from "./resources/company-types.js";
import { ConfigurationQuestionValuesResource } from "./resources/configuration-question-values.js";
import { ConfigurationQuestionsResource } from "./resources/configuration-questions.js";
import { ConfigurationStatusesResource } from "./resources/configuration-statuses.js";
import { ConfigurationTypesResource } from "./resources/configuration-types.js";
import { ContactCommunicationsResource } from "./resources/contact-communications.js";
import { ContactDepartmentsResource } from "./resources/contact-departments.js";
import { ContactMarketingGroupsResource } from "./resources/contact-marketing-groups.js";
import { ContactNotesResource } from "./resources/contact-notes.js";
import { ContactRelationshipsResource } from "./resources/contact-relationships.js";
import { ContactSyncMonitorsResource } from "./resources/contact-sync-monitors.js";
import { ContactSyncTypeMonitorsResource } from "./resources/contact-sync-type-monitors.js";
import { ContactTracksResource } from "./resources/contact-tracks.js";
import { ContactTypeAssociationsResource } from "./resources/contact-type-associations.js";
import { ContactTypesResource } from "./resources/contact-types.js";
import { ContactsResource } from "./resources/contacts.js";
import { CorporateStructureLevelsResource } from "./resources/corporate-structure-levels.js";
import { CorporateStructuresResource } from "./resources/corporate-structures.js";
import { CountriesResource } from "./resources/countries.js";
import { CurrenciesResource } from "./resources/currencies.js";
import { CurrencyCodesResource } from "./resources/currency-codes.js";
import { CustomFieldInfosResource } from "./resources/custom-field-infos.js";
import { CustomReportParametersResource } from "./resources/custom-report-parameters.js";
import { CustomReportsResource } from "./resources/custom-reports.js";
import { CwTimeZonesResource } from "./resources/cw-time-zones.js";
import { DepartmentLocationInfosResource } from "./resources/department-location-infos.js";
import { DepartmentLocationsResource } from "./resources/department-locations.js";
import { DepartmentsResource } from "./resources/departments.js";
import { DirectionalSyncOptionsResource } from "./resources/directional-sync-options.js";
import { DirectionalSyncsResource } from "./resources/directional-syncs.js";
import { DocumentTypesResource } from "./resources/document-types.js";
import { DocumentsResource } from "./resources/documents.js";
import { EmailConnectorParsingRulesResource } from "./resources/email-connector-parsing-rules.js";
import { EmailConnectorParsingStylesResource } from "./resources/email-connector-parsing-styles.js";
import { EmailConnectorsResource } from "./resources/email-connectors.js";
import { EmailExclusionsResource } from "./resources/email-exclusions.js";
import { EmailTokensResource } from "./resources/email-tokens.js";
import { EpayConfigurationsResource } from "./resources/epay-configurations.js";
import { ExpenseClassificationsResource } from "./resources/expense-classifications.js";
import { ExpenseEntriesResource } from "./resources/expense-entries.js";
import { ExpenseEntryAuditsResource } from "./resources/expense-entry-audits.js";
import { ExpensePaymentTypesResource } from "./resources/expense-payment-types.js";
import { ExpenseReportAuditsResource } from "./resources/expense-report-audits.js";
import { ExpenseReportsResource } from "./resources/expense-reports.js";
import { ExpenseTaxTypesResource } from "./resources/expense-tax-types.js";
import { ExpenseTypesResource } from "./resources/expense-types.js";
import { ExperimentsResource } from "./resources/experiments.js";
import { FileUploadSettingsResource } from "./resources/file-upload-settings.js";
import { GlAccountsResource } from "./resources/gl-accounts.js";
import { GlCaptionsResource } from "./resources/gl-captions.js";
import { GlMappedTypesResource } from "./resources/gl-mapped-types.js";
import { GlPathsResource } from "./resources/gl-paths.js";
import { GoogleEmailSetupsResource } from "./resources/google-email-setups.js";
import { HolidayListsResource } from "./resources/holiday-lists.js";
import { HolidaysResource } from "./resources/holidays.js";
import { HostedApiScreensResource } from "./resources/hosted-api-screens.js";
import { HostedApiSetupsResource } from "./resources/hosted-api-setups.js";
import { ImapSetupsResource } from "./resources/imap-setups.js";
import { ImpactsResource } from "./resources/impacts.js";
import { InOutBoardEntriesResource } from "./resources/in-out-board-entries.js";
import { InOutTypesResource } from "./resources/in-out-types.js";
import { IntegratorLoginsResource } from "./resources/integrator-logins.js";
import { IntegratorTagsResource } from "./resources/integrator-tags.js";
import { InventoryAdjustmentDetailsResource } from "./resources/inventory-adjustment-details.js";
import { InventoryAdjustmentTypesResource } from "./resources/inventory-adjustment-types.js";
import { InventoryAdjustmentsResource } from "./resources/inventory-adjustments.js";
import { InventoryOnHandsResource } from "./resources/inventory-on-hands.js";
import { InvoiceCommissionsResource } from "./resources/invoice-commissions.js";
import { InvoiceDeliveryMethodsResource } from "./resources/invoice-delivery-methods.js";
import { InvoiceEmailTemplatesResource } from "./resources/invoice-email-templates.js";
import { InvoiceGlEntriesResource } from "./resources/invoice-gl-entries.js";
import { InvoiceGroupingsResource } from "./resources/invoice-groupings.js";
import { InvoicePaymentsResource } from "./resources/invoice-payments.js";
import { InvoiceRoutingsResource } from "./resources/invoice-routings.js";
import { InvoiceTemplateSetupsResource } from "./resources/invoice-template-setups.js";
import { InvoiceTemplatesResource } from "./resources/invoice-templates.js";
import { InvoicesResource } from "./resources/invoices.js";
import { KnowledgeBaseArticlesResource } from "./resources/knowledge-base-articles.js";
import { KnowledgeBaseCategoriesResource } from "./resources/knowledge-base-categories.js";
import { KnowledgeBaseSettingsResource } from "./resources/knowledge-base-settings.js";
import { KnowledgeBaseSubcategoriesResource } from "./resources/knowledge-base-subcategories.js";
import { KpiCategoriesResource } from "./resources/kpi-categories.js";
import { KpisResource } from "./resources/kpis.js";
import { LdapConfigurationsResource } from "./resources/ldap-configurations.js";
import { LocalesResource } from "./resources/locales.js";
import { M365ContactSyncsResource } from "./resources/m365-contact-syncs.js";
import { M365ContactsResource } from "./resources/m365-contacts.js";
import { M365SyncExclusionsResource } from "./resources/m365-sync-exclusions.js";
import { M365SyncInclusionsResource } from "./resources/m365-sync-inclusions.js";
import { M365SyncRulesResource } from "./resources/m365-sync-rules.js";
import { ManagedDeviceCrossReferencesResource } from "./resources/managed-device-cross-references.js";
import { ManagedDeviceLoginsResource } from "./resources/managed-device-logins.js";
import { ManagedDeviceNotificationsResource } from "./resources/managed-device-notifications.js";
import { ManagedDevicesIntegrationsResource } from "./resources/managed-devices-integrations.js";
import { ManagementBackupsResource } from "./resources/management-backups.js";
import { ManagementItSolutionsResource } from "./resources/management-it-solutions.js";
import { ManagementNetworkSecuritiesResource } from "./resources/management-network-securities.js";
import { ManagementReportNotificationsResource } from "./resources/management-report-notifications.js";
import { ManagementSettingsResource } from "./resources/management-settings.js";
import { ManagementSolutionProductsResource } from "./resources/management-solution-products.js";
import { ManufacturersResource } from "./resources/manufacturers.js";
import { MarketingGroupCompaniesResource } from "./resources/marketing-group-companies.js";
import { MarketingGroupContactsResource } from "./resources/marketing-group-contacts.js";
import { MarketingGroupsResource } from "./resources/marketing-groups.js";
import { MarketplaceImportsResource } from "./resources/marketplace-imports.js";
import { MarketsResource } from "./resources/markets.js";
import { MassMaintenanceImportsResource } from "./resources/mass-maintenance-imports.js";
import { MemberAccrualsResource } from "./resources/member-accruals.js";
import { MemberCertificationsResource } from "./resources/member-certifications.js";
import { MemberDelegationsResource } from "./resources/member-delegations.js";
import { MemberManagedDeviceAccountsResource } from "./resources/member-managed-device-accounts.js";
import { MemberNotificationSettingsResource } from "./resources/member-notification-settings.js";
import { MemberPersonasResource } from "./resources/member-personas.js";
import { MemberSkillsResource } from "./resources/member-skills.js";
import { MemberTemplatesResource } from "./resources/member-templates.js";
import { MemberTypesResource } from "./resources/member-types.js";
import { MembersResource } from "./resources/members.js";
import { MenuEntriesResource } from "./resources/menu-entries.js";
import { MenuEntryLocationsResource } from "./resources/menu-entry-locations.js";
import { MyAccountsResource } from "./resources/my-accounts.js";
import { MyCompanyCrmSetupsResource } from "./resources/my-company-crm-setups.js";
import { MyCompanyDocumentSetupsResource } from "./resources/my-company-document-setups.js";
import { MyCompanyOtherSetupsResource } from "./resources/my-company-other-setups.js";
import { MyCompanyReportingServicesResource } from "./resources/my-company-reporting-services.js";
import { MyCompanyServiceSetupsResource } from "./resources/my-company-service-setups.js";
import { MyCompanyTimeExpenseSetupsResource } from "./resources/my-company-time-expense-setups.js";
import { MyCustomizedPermissionsResource } from "./resources/my-customized-permissions.js";
import { MyDelegationsResource } from "./resources/my-delegations.js";
import { MyMemberCertificationsResource } from "./resources/my-member-certifications.js";
import { MyPermissionsResource } from "./resources/my-permissions.js";
import { MySkillsResource } from "./resources/my-skills.js";
import { NoteTypesResource } from "./resources/note-types.js";
import { NotificationRecipientsResource } from "./resources/notification-recipients.js";
import { Office365ApplicationsResource } from "./resources/office365-applications.js";
import { Office365EmailSetupsResource } from "./resources/office365-email-setups.js";
import { OnHandSerialNumbersResource } from "./resources/on-hand-serial-numbers.js";
import { OnPremiseSearchSettingsResource } from "./resources/on-premise-search-settings.js";
import { OpportunitiesResource } from "./resources/opportunities.js";
import { OpportunityContactsResource } from "./resources/opportunity-contacts.js";
import { OpportunityForecastsResource } from "./resources/opportunity-forecasts.js";
import { OpportunityNotesResource } from "./resources/opportunity-notes.js";
import { OpportunityRatingsResource } from "./resources/opportunity-ratings.js";
import { OpportunityStagesResource } from "./resources/opportunity-stages.js";
import { OpportunityStatusesResource } from "./resources/opportunity-statuses.js";
import { OpportunityTeamMembersResource } from "./resources/opportunity-team-members.js";
import { OpportunityTypesResource } from "./resources/opportunity-types.js";
import { OsGradeWeightsResource } from "./resources/os-grade-weights.js";
import { OwnershipTypesResource } from "./resources/ownership-types.js";
import { ParsingTypesResource } from "./resources/parsing-types.js";
import { ParsingVariablesResource } from "./resources/parsing-variables.js";
import { PersonasResource } from "./resources/personas.js";
import { PhaseStatusesResource } from "./resources/phase-statuses.js";
import { PoStatusEmailTemplatesResource } from "./resources/po-status-email-templates.js";
import { PoStatusNotificationsResource } from "./resources/po-status-notifications.js";
import { PortalCalendarsResource } from "./resources/portal-calendars.js";
import { PortalConfigurationsResource } from "./resources/portal-configurations.js";
import { PortalInvoiceSetupsResource } from "./resources/portal-invoice-setups.js";
import { PortalOpportunitySetupsResource } from "./resources/portal-opportunity-setups.js";
import { PortalPasswordEmailSetupsResource } from "./resources/portal-password-email-setups.js";
import { PortalPaymentProcessorsResource } from "./resources/portal-payment-processors.js";
import { PortalProjectSetupsResource } from "./resources/portal-project-setups.js";
import { PortalReportsResource } from "./resources/portal-reports.js";
import { PortalSecurityLevelsResource } from "./resources/portal-security-levels.js";
import { PortalSecuritySettingsResource } from "./resources/portal-security-settings.js";
import { PortalServiceSetupsResource } from "./resources/portal-service-setups.js";
import { PricingScheduleBreaksResource } from "./resources/pricing-schedule-breaks.js";
import { PricingScheduleDetailsResource } from "./resources/pricing-schedule-details.js";
import { PricingSchedulesResource } from "./resources/pricing-schedules.js";
import { PrioritiesResource } from "./resources/priorities.js";
import { ProcurementSettingsResource } from "./resources/procurement-settings.js";
import { ProductCategoriesResource } from "./resources/product-categories.js";
import { ProductCategorySubcategoriesResource } from "./resources/product-category-subcategories.js";
import { ProductComponentsResource } from "./resources/product-components.js";
import { ProductPickingShippingDetailsResource } from "./resources/product-picking-shipping-details.js";
import { ProductSubcategoriesResource } from "./resources/product-subcategories.js";
import { ProductTypesResource } from "./resources/product-types.js";
import { ProductsResource } from "./resources/products.js";
import { ProjectBillingRatesResource } from "./resources/project-billing-rates.js";
import { ProjectBoardKanbanSettingsResource } from "./resources/project-board-kanban-settings.js";
import { ProjectBoardTeamMembersResource } from "./resources/project-board-team-members.js";
import { ProjectBoardTeamsResource } from "./resources/project-board-teams.js";
import { ProjectContactsResource } from "./resources/project-contacts.js";
import { ProjectNotesResource } from "./resources/project-notes.js";
import { ProjectPhasesResource } from "./resources/project-phases.js";
import { ProjectSecurityRoleSettingsResource } from "./resources/project-security-role-settings.js";
import { ProjectSecurityRolesResource } from "./resources/project-security-roles.js";
import { ProjectStatusesResource } from "./resources/project-statuses.js";
import { ProjectTeamMembersResource } from "./resources/project-team-members.js";
import { ProjectTemplatePhasesResource } from "./resources/project-template-phases.js";
import { ProjectTemplateTasksResource } from "./resources/project-template-tasks.js";
import { ProjectTemplateTicketsResource } from "./resources/project-template-tickets.js";
import { ProjectTemplatesResource } from "./resources/project-templates.js";
import { ProjectTicketActivitiesResource } from "./resources/project-ticket-activities.js";
import { ProjectTicketAllNotesResource } from "./resources/project-ticket-all-notes.js";
import { ProjectTicketConfigurationsResource } from "./resources/project-ticket-configurations.js";
import { ProjectTicketDocumentsResource } from "./resources/project-ticket-documents.js";
import { ProjectTicketNotesResource } from "./resources/project-ticket-notes.js";
import { ProjectTicketProductsResource } from "./resources/project-ticket-products.js";
import { ProjectTicketScheduleEntriesResource } from "./resources/project-ticket-schedule-entries.js";
import { ProjectTicketTasksResource } from "./resources/project-ticket-tasks.js";
import { ProjectTicketTimeEntriesResource } from "./resources/project-ticket-time-entries.js";
import { ProjectTicketsResource } from "./resources/project-tickets.js";
import { ProjectTypesResource } from "./resources/project-types.js";
import { ProjectsResource } from "./resources/projects.js";
import { PurchaseOrderNotesResource } from "./resources/purchase-order-notes.js";
import { PurchaseOrdersResource } from "./resources/purchase-orders.js";
import { PurchaseorderLineitemsResource } from "./resources/purchaseorder-lineitems.js";
import { PurchaseorderStatusesResource } from "./resources/purchaseorder-statuses.js";
import { PurchasingDemandsResource } from "./resources/purchasing-demands.js";
import { QuoteLinksResource } from "./resources/quote-links.js";
import { ReminderTimesResource } from "./resources/reminder-times.js";
import { ReportCardDetailsResource } from "./resources/report-card-details.js";
import { ReportCardsResource } from "./resources/report-cards.js";
import { ReportColumnsResource } from "./resources/report-columns.js";
import { ReportsResource } from "./resources/reports.js";
import { RmaActionsResource } from "./resources/rma-actions.js";
import { RmaDispositionsResource } from "./resources/rma-dispositions.js";
import { RmaStatusEmailTemplatesResource } from "./resources/rma-status-email-templates.js";
import { RmaStatusNotificationsResource } from "./resources/rma-status-notifications.js";
import { RmaStatusesResource } from "./resources/rma-statuses.js";
import { RmaTagsResource } from "./resources/rma-tags.js";
import { SalesOrderLineitemsResource } from "./resources/sales-order-lineitems.js";
import { SalesOrderStatusEmailTemplatesResource } from "./resources/sales-order-status-email-templates.js";
import { SalesOrderStatusNotificationsResource } from "./resources/sales-order-status-notifications.js";
import { SalesOrderStatusesResource } from "./resources/sales-order-statuses.js";
import { SalesOrdersResource } from "./resources/sales-orders.js";
import { SalesProbabilitiesResource } from "./resources/sales-probabilities.js";
import { SalesQuotasResource } from "./resources/sales-quotas.js";
import { SalesRolesResource } from "./resources/sales-roles.js";
import { SalesTeamMembersResource } from "./resources/sales-team-members.js";
import { SalesTeamsResource } from "./resources/sales-teams.js";
import { ScheduleColorsResource } from "./resources/schedule-colors.js";
import { ScheduleDetailsResource } from "./resources/schedule-details.js";
import { ScheduleEntriesResource } from "./resources/schedule-entries.js";
import { ScheduleEntryDetailsResource } from "./resources/schedule-entry-details.js";
import { ScheduleStatusesResource } from "./resources/schedule-statuses.js";
import { ScheduleStopwatchesResource } from "./resources/schedule-stopwatches.js";
import { ScheduleTypesResource } from "./resources/schedule-types.js";
import { SchedulingMembersResource } from "./resources/scheduling-members.js";
import { ScreenLinkInfosResource } from "./resources/screen-link-infos.js";
import { ScreenLinksResource } from "./resources/screen-links.js";
import { SecurityRoleSettingsResource } from "./resources/security-role-settings.js";
import { SecurityRolesResource } from "./resources/security-roles.js";
import { ServiceBoardInfosResource } from "./resources/service-board-infos.js";
import { ServiceBoardsResource } from "./resources/service-boards.js";
import { ServiceCodesResource } from "./resources/service-codes.js";
import { ServiceColorSetsResource } from "./resources/service-color-sets.js";
import { ServiceEmailTemplatesResource } from "./resources/service-email-templates.js";
import { ServiceLocationsResource } from "./resources/service-locations.js";
import { ServiceSignoffsResource } from "./resources/service-signoffs.js";
import { ServiceSourcesResource } from "./resources/service-sources.js";
import { ServiceSurveysResource } from "./resources/service-surveys.js";
import { ServiceTeamsResource } from "./resources/service-teams.js";
import { ServiceTemplateTasksResource } from "./resources/service-template-tasks.js";
import { ServiceTemplatesResource } from "./resources/service-templates.js";
import { SetupScreensResource } from "./resources/setup-screens.js";
import { SeveritiesResource } from "./resources/severities.js";
import { ShipmentMethodsResource } from "./resources/shipment-methods.js";
import { SignoffCustomFieldsResource } from "./resources/signoff-custom-fields.js";
import { SkillCategoriesResource } from "./resources/skill-categories.js";
import { SkillsResource } from "./resources/skills.js";
import { SlaPrioritiesResource } from "./resources/sla-priorities.js";
import { SlasResource } from "./resources/slas.js";
import { SsoConfigurationsResource } from "./resources/sso-configurations.js";
import { SsoUsersResource } from "./resources/sso-users.js";
import { StandardNoteInfosResource } from "./resources/standard-note-infos.js";
import { StandardNotesResource } from "./resources/standard-notes.js";
import { StatesResource } from "./resources/states.js";
import { StatusIndicatorsResource } from "./resources/status-indicators.js";
import { SurveyQuestionOptionsResource } from "./resources/survey-question-options.js";
import { SurveyQuestionsResource } from "./resources/survey-questions.js";
import { SurveyResultsResource } from "./resources/survey-results.js";
import { SystemInfoResource } from "./resources/system-info.js";
import { SystemLocationsResource } from "./resources/system-locations.js";
import { SystemSettingsResource } from "./resources/system-settings.js";
import { SystemSurveyQuestionValuesResource } from "./resources/system-survey-question-values.js";
import { SystemSurveyQuestionsResource } from "./resources/system-survey-questions.js";
import { SystemSurveysResource } from "./resources/system-surveys.js";
import { TaxCodeExpenseTypeExemptionsResource } from "./resources/tax-code-expense-type-exemptions.js";
import { TaxCodeExpenseTypeLevelsResource } from "./resources/tax-code-expense-type-levels.js";
import { TaxCodeLevelsResource } from "./resources/tax-code-levels.js";
import { TaxCodeProductTypeExemptionsResource } from "./resources/tax-code-product-type-exemptions.js";
import { TaxCodeProductTypeLevelsResource } from "./resources/tax-code-product-type-levels.js";
import { TaxCodeWorkRoleExemptionsResource } from "./resources/tax-code-work-role-exemptions.js";
import { TaxCodeWorkRoleLevelsResource } from "./resources/tax-code-work-role-levels.js";
import { TaxCodeXrefLevelsResource } from "./resources/tax-code-xref-levels.js";
import { TaxCodeXrefsResource } from "./resources/tax-code-xrefs.js";
import { TaxCodesResource } from "./resources/tax-codes.js";
import { TaxIntegrationInfosResource } from "./resources/tax-integration-infos.js";
import { TaxIntegrationsResource } from "./resources/tax-integrations.js";
import { TeamRolesResource } from "./resources/team-roles.js";
import { TicketContactAuthStatusesResource } from "./resources/ticket-contact-auth-statuses.js";
import { TicketLinksResource } from "./resources/ticket-links.js";
import { TicketNotesResource } from "./resources/ticket-notes.js";
import { TicketStopwatchesResource } from "./resources/ticket-stopwatches.js";
import { TicketSyncsResource } from "./resources/ticket-syncs.js";
import { TicketTasksResource } from "./resources/ticket-tasks.js";
import { TicketsResource } from "./resources/tickets.js";
import { TimeAccrualDetailsResource } from "./resources/time-accrual-details.js";
import { TimeAccrualsResource } from "./resources/time-accruals.js";
import { TimeEntriesResource } from "./resources/time-entries.js";
import { TimeEntryAuditsResource } from "./resources/time-entry-audits.js";
import { TimeEntryChangeLogsResource } from "./resources/time-entry-change-logs.js";
import { TimePeriodSetupsResource } from "./resources/time-period-setups.js";
import { TimePeriodsResource } from "./resources/time-periods.js";
import { TimeSheetAuditsResource } from "./resources/time-sheet-audits.js";
import { TimeSheetsResource } from "./resources/time-sheets.js";
import { TimeZoneSetupsResource } from "./resources/time-zone-setups.js";
import { TodayPageCategoriesResource } from "./resources/today-page-categories.js";
import { TodayPageLinksResource } from "./resources/today-page-links.js";
import { TrackActionsResource } from "./resources/track-actions.js";
import { TracksResource } from "./resources/tracks.js";
import { UnitOfMeasureConversionsResource } from "./resources/unit-of-measure-conversions.js";
import { UnitOfMeasuresResource } from "./resources/unit-of-measures.js";
import { UnpostedExpenseTaxLevelsResource } from "./resources/unposted-expense-tax-levels.js";
import { UnpostedExpensesResource } from "./resources/unposted-expenses.js";
import { UnpostedInvoiceTaxLevelsResource } from "./resources/unposted-invoice-tax-levels.js";
import { UnpostedInvoicesResource } from "./resources/unposted-invoices.js";
import { UnpostedPaymentsResource } from "./resources/unposted-payments.js";
import { UnpostedProcurementTaxLevelsResource } from "./resources/unposted-procurement-tax-levels.js";
import { UnpostedProcurementsResource } from "./resources/unposted-procurements.js";
import { UserDefinedFieldsResource } from "./resources/user-defined-fields.js";
import { WarehouseBinsResource } from "./resources/warehouse-bins.js";
import { WarehousesResource } from "./resources/warehouses.js";
import { WorkRoleLocationsResource } from "./resources/work-role-locations.js";
import { WorkRolesResource } from "./resources/work-roles.js";
import { WorkTypesResource } from "./resources/work-types.js";
import { WorkflowActionCustomFieldsResource } from "./resources/workflow-action-custom-fields.js";
import { WorkflowActionScriptParametersResource } from "./resources/workflow-action-script-parameters.js";
import { WorkflowActionsResource } from "./resources/workflow-actions.js";
import { WorkflowAttachmentsResource } from "./resources/workflow-attachments.js";
import { WorkflowEventsResource } from "./resources/workflow-events.js";
import { WorkflowNotifyTypesResource } from "./resources/workflow-notify-types.js";
import { WorkflowTableTypesResource } from "./resources/workflow-table-types.js";
import { WorkflowTriggerOptionsResource } from "./resources/workflow-trigger-options.js";
import { WorkflowTriggersResource } from "./resources/workflow-triggers.js";
import { WorkflowsResource } from "./resources/workflows.js";

/**
 * An account of ConnectWise PSA, and how requests to it are sent.
 */
export interface ConnectWisePsaOptions extends ClientOptions {
  /** The company you type when you log in to ConnectWise PSA. */
  readonly companyId: string;
  /** Public key of an API member (System > Members > API Members). */
  readonly publicKey: string;
  /** Private key of that API member; shown once when it is made. */
  readonly privateKey: string;
  /** GUID of your integration, from developer.connectwise.com. */
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
   * A layout in which addresses of some countries are printed, for example whether the postal code stands before or
   * after the city.
   */
  readonly addressFormats: AddressFormatsResource = new AddressFormatsResource(this);
  /** Which company has which types, over all companies at once. */
  readonly allCompanyTypeAssociations: AllCompanyTypeAssociationsResource = new AllCompanyTypeAssociationsResource(
    this,
  );
  /** Which contact has which types, over all contacts at once. */
  readonly allContactTypeAssociations: AllContactTypeAssociationsResource = new AllContactTypeAssociationsResource(
    this,
  );
  /**
   * Kinds of phone numbers, fax numbers and e-mail addresses a contact can have, such as Direct, Cell or Email. Each
   * account has its own list.
   */
  readonly communicationTypes: CommunicationTypesResource = new CommunicationTypesResource(this);
  /** A customer, prospect, vendor or partner. Tickets, contacts, configurations and agreements hang on a company. */
  readonly companies: CompaniesResource = new CompaniesResource(this);
  /**
   * An asset a company owns and the provider looks after, such as a server, firewall, workstation, license or domain,
   * with its warranty and technical data.
   */
  readonly companyConfigurations: CompanyConfigurationsResource = new CompanyConfigurationsResource(this);
  /** A message of one company's own for a company status. It counts for statuses whose customNoteFlag is on. */
  readonly companyCustomStatusNotes: CompanyCustomStatusNotesResource = new CompanyCustomStatusNotesResource(this);
  /** Kinds of legal entity a company can be, which decide how it is taxed. This API can only read them. */
  readonly companyEntityTypes: CompanyEntityTypesResource = new CompanyEntityTypesResource(this);
  /**
   * Figures that a monitoring (RMM) tool reports for one company, such as managed machines, missing patches and failed
   * backups. The executive summary report prints them.
   */
  readonly companyManagementSummaries: CompanyManagementSummariesResource = new CompanyManagementSummariesResource(
    this,
  );
  /**
   * The marketing groups one company is in, and which of its contacts are in them. Groups receive mailings and
   * campaigns.
   */
  readonly companyMarketingGroups: CompanyMarketingGroupsResource = new CompanyMarketingGroupsResource(this);
  /** A note about one company, such as the summary of a call or a warning to colleagues. */
  readonly companyNotes: CompanyNotesResource = new CompanyNotesResource(this);
  /** A company a member has set aside in the company or vendor picker of the web application, to choose it quickly. */
  readonly companyPickerItems: CompanyPickerItemsResource = new CompanyPickerItemsResource(this);
  /**
   * Who is told when the executive summary report of one company is made. It adds to the recipients set for all
   * companies.
   */
  readonly companyReportNotifications: CompanyReportNotificationsResource = new CompanyReportNotificationsResource(
    this,
  );
  /** Whether one company takes part in the scheduled executive summary reports. */
  readonly companyReportSetups: CompanyReportSetupsResource = new CompanyReportSetupsResource(this);
  /** The service templates tied to one company, from which its recurring tickets and schedule entries are made. */
  readonly companyServiceTemplates: CompanyServiceTemplatesResource = new CompanyServiceTemplatesResource(this);
  /** Addresses of a company, such as its head office and branches. Tickets and contacts name one of them. */
  readonly companySites: CompanySitesResource = new CompanySitesResource(this);
  /** Where the relationship with a company stands, such as Active or Not-Approved. Each account has its own list. */
  readonly companyStatuses: CompanyStatusesResource = new CompanyStatusesResource(this);
  /**
   * The people who look after one company, each in a role such as account manager or technician. They can be your own
   * members or contacts.
   */
  readonly companyTeamMembers: CompanyTeamMembersResource = new CompanyTeamMembersResource(this);
  /**
   * The tracks that run for one company. A track is a series of automatic follow-ups such as e-mails and activities.
   */
  readonly companyTracks: CompanyTracksResource = new CompanyTracksResource(this);
  /** The types one company has, such as Client and Vendor. This is the way to change types of a company that exists. */
  readonly companyTypeAssociations: CompanyTypeAssociationsResource = new CompanyTypeAssociationsResource(this);
  /** Groups companies are sorted into, such as Client, Prospect or Vendor. A company can have several. */
  readonly companyTypes: CompanyTypesResource = new CompanyTypesResource(this);
  /** The choices of one question that is answered from a list, such as the editions of an operating system. */
  readonly configurationQuestionValues: ConfigurationQuestionValuesResource = new ConfigurationQuestionValuesResource(
    this,
  );
  /**
   * What is asked about configurations of one type, such as serial number of the license or warranty provider. Each
   * configuration of the type stores its answers.
   */
  readonly configurationQuestions: ConfigurationQuestionsResource = new ConfigurationQuestionsResource(this);
  /** Whether a configuration is in use, such as Active or Retired. Each account has its own list. */
  readonly configurationStatuses: ConfigurationStatusesResource = new ConfigurationStatusesResource(this);
  /**
   * Kinds of configurations, such as Server, Firewall or Managed Workstation. A type decides which questions its
   * configurations answer.
   */
  readonly configurationTypes: ConfigurationTypesResource = new ConfigurationTypesResource(this);
  /** The phone numbers, fax numbers and e-mail addresses of one contact, one record each. */
  readonly contactCommunications: ContactCommunicationsResource = new ContactCommunicationsResource(this);
  /** Departments contacts can work in on the customer's side, such as Purchasing or IT. */
  readonly contactDepartments: ContactDepartmentsResource = new ContactDepartmentsResource(this);
  /** The marketing groups one contact is in, and whether mailings of the group still reach that person. */
  readonly contactMarketingGroups: ContactMarketingGroupsResource = new ContactMarketingGroupsResource(this);
  /** A note about one contact, such as how that person prefers to be reached. */
  readonly contactNotes: ContactNotesResource = new ContactNotesResource(this);
  /** Ways in which a contact can stand to another person or to your firm, such as Assistant or Spouse. */
  readonly contactRelationships: ContactRelationshipsResource = new ContactRelationshipsResource(this);
  /**
   * The tracks that run for one contact. A track is a series of automatic follow-ups such as e-mails and activities.
   */
  readonly contactTracks: ContactTracksResource = new ContactTracksResource(this);
  /** The types one contact has, such as Decision Maker. This is the way to change types of a contact that exists. */
  readonly contactTypeAssociations: ContactTypeAssociationsResource = new ContactTypeAssociationsResource(this);
  /** Groups contacts are sorted into, such as Decision Maker or End User. A contact can have several. */
  readonly contactTypes: ContactTypesResource = new ContactTypesResource(this);
  /** A person at a company, such as somebody who opens tickets, approves work or gets invoices. */
  readonly contacts: ContactsResource = new ContactsResource(this);
  /**
   * A country that addresses can name, with its currency, address layout and the words it uses for state and postal
   * code.
   */
  readonly countries: CountriesResource = new CountriesResource(this);
  /**
   * A person as the Microsoft 365 contact sync read it from a customer's tenant, with groups and licenses, and the
   * contact it belongs to.
   */
  readonly m365Contacts: M365ContactsResource = new M365ContactsResource(this);
  /** Rules that keep people of a Microsoft 365 tenant out of the contact sync. */
  readonly m365SyncExclusions: M365SyncExclusionsResource = new M365SyncExclusionsResource(this);
  /** Rules that bring people of a Microsoft 365 tenant into the contact sync. */
  readonly m365SyncInclusions: M365SyncInclusionsResource = new M365SyncInclusionsResource(this);
  /**
   * Rules that decide which people of a Microsoft 365 tenant become contacts, matched by a property such as city or
   * license.
   */
  readonly m365SyncRules: M365SyncRulesResource = new M365SyncRulesResource(this);
  /**
   * Which agreement type, product and configuration type stand for a kind of device the connected tool reports. New
   * devices are filed and billed by it.
   */
  readonly managedDeviceCrossReferences: ManagedDeviceCrossReferencesResource =
    new ManagedDeviceCrossReferencesResource(this);
  /** The login of one member at the connected monitoring tool, for integrations that sign in each member separately. */
  readonly managedDeviceLogins: ManagedDeviceLoginsResource = new ManagedDeviceLoginsResource(this);
  /**
   * Who gets mail about the sync of one managed devices integration, and about which events, such as errors or new
   * devices.
   */
  readonly managedDeviceNotifications: ManagedDeviceNotificationsResource = new ManagedDeviceNotificationsResource(
    this,
  );
  /** A connection to a monitoring (RMM) or similar tool that sends devices as configurations and counts for billing. */
  readonly managedDevicesIntegrations: ManagedDevicesIntegrationsResource = new ManagedDevicesIntegrationsResource(
    this,
  );
  /** Which agreement type and catalog item bill the backups that a managed devices integration reports. */
  readonly managementBackups: ManagementBackupsResource = new ManagementBackupsResource(this);
  /** The setup of one monitoring product, such as N-able or Continuum, with its addresses and logins. */
  readonly managementItSolutions: ManagementItSolutionsResource = new ManagementItSolutionsResource(this);
  /** Who is told when executive summary reports are made, for all companies. */
  readonly managementReportNotifications: ManagementReportNotificationsResource =
    new ManagementReportNotificationsResource(this);
  /**
   * Settings all managed devices integrations share, such as when the sync runs, which statuses configurations get and
   * when executive summary reports go out.
   */
  readonly managementSettings: ManagementSettingsResource = new ManagementSettingsResource(this);
  /**
   * Which products bill servers, workstations and spam filtering of one managed IT solution, for each agreement type.
   */
  readonly managementSolutionProducts: ManagementSolutionProductsResource = new ManagementSolutionProductsResource(
    this,
  );
  /** Lines of business a company can be in, such as Healthcare or Legal. They serve reports and marketing. */
  readonly markets: MarketsResource = new MarketsResource(this);
  /** Kinds of notes on companies and contacts, such as Comment or Accounting. */
  readonly noteTypes: NoteTypesResource = new NoteTypesResource(this);
  /** Forms of ownership a company can have, such as Private or Public. */
  readonly ownershipTypes: OwnershipTypesResource = new OwnershipTypesResource(this);
  /**
   * The look and scope of a customer portal, for all customers or for one company. It sets colors, language and which
   * boards, agreements and configurations are shown.
   */
  readonly portalConfigurations: PortalConfigurationsResource = new PortalConfigurationsResource(this);
  /** How one portal shows invoices, and with which payment service customers can pay them there. */
  readonly portalInvoiceSetups: PortalInvoiceSetupsResource = new PortalInvoiceSetupsResource(this);
  /** How one portal shows opportunities, and what happens when a customer accepts or rejects one there. */
  readonly portalOpportunitySetups: PortalOpportunitySetupsResource = new PortalOpportunitySetupsResource(this);
  /** The e-mails one portal sends when somebody has forgotten the password, for known and for unknown addresses. */
  readonly portalPasswordEmailSetups: PortalPasswordEmailSetupsResource = new PortalPasswordEmailSetupsResource(this);
  /** Payment services through which customers can pay invoices on a portal. This API can only read them. */
  readonly portalPaymentProcessors: PortalPaymentProcessorsResource = new PortalPaymentProcessorsResource(this);
  /** Which details of projects and their tickets one portal shows to customers. */
  readonly portalProjectSetups: PortalProjectSetupsResource = new PortalProjectSetupsResource(this);
  /**
   * The six levels of access a contact can have on the customer portal. What each may do is in the portal security
   * settings.
   */
  readonly portalSecurityLevels: PortalSecurityLevelsResource = new PortalSecurityLevelsResource(this);
  /** One function of the customer portal and which of the six security levels may use it. */
  readonly portalSecuritySettings: PortalSecuritySettingsResource = new PortalSecuritySettingsResource(this);
  /** Which details of service tickets one portal shows to customers. */
  readonly portalServiceSetups: PortalServiceSetupsResource = new PortalServiceSetupsResource(this);
  /** A state or province that addresses can name. */
  readonly states: StatesResource = new StatesResource(this);
  /** Roles people can have on the team of a company, such as Account Manager or Lead Tech. */
  readonly teamRoles: TeamRolesResource = new TeamRolesResource(this);
  /** One step of a track, such as an e-mail or a ticket, and how many days after the start it is carried out. */
  readonly trackActions: TrackActionsResource = new TrackActionsResource(this);
  /** A series of automatic follow-ups for a company or contact, such as welcome e-mails or a check-up call. */
  readonly tracks: TracksResource = new TracksResource(this);
  /**
   * Who bears an expense: the company, or the employee who is paid back. Payment types and expense entries refer to it.
   */
  readonly expenseClassifications: ExpenseClassificationsResource = new ExpenseClassificationsResource(this);
  /**
   * Money a member spent on a ticket, project, activity, charge code or company, and whether the customer pays for it.
   */
  readonly expenseEntries: ExpenseEntriesResource = new ExpenseEntriesResource(this);
  /** History of one expense entry, who changed what and from where. */
  readonly expenseEntryAudits: ExpenseEntryAuditsResource = new ExpenseEntryAuditsResource(this);
  /** How an expense was paid, such as cash or company card. Its classification says whether the member is paid back. */
  readonly expensePaymentTypes: ExpensePaymentTypesResource = new ExpensePaymentTypesResource(this);
  /** History of one expense report, such as when it was submitted, approved or rejected. */
  readonly expenseReportAudits: ExpenseReportAuditsResource = new ExpenseReportAuditsResource(this);
  /** All expenses of one member in one period, which are submitted and approved together. */
  readonly expenseReports: ExpenseReportsResource = new ExpenseReportsResource(this);
  /** A kind of tax that can stand on an expense, such as sales tax or VAT on a hotel bill. */
  readonly expenseTaxTypes: ExpenseTaxTypesResource = new ExpenseTaxTypesResource(this);
  /** A kind of expense, such as mileage or meals, with its reimbursement rate, markup and billing default. */
  readonly expenseTypes: ExpenseTypesResource = new ExpenseTypesResource(this);
  /** One ledger line of an accounting batch, a debit or credit on an account. */
  readonly accountingBatchEntries: AccountingBatchEntriesResource = new AccountingBatchEntriesResource(this);
  /**
   * A set of invoices, expenses and purchases handed to the accounting package together. What is in a batch counts as
   * posted.
   */
  readonly accountingBatches: AccountingBatchesResource = new AccountingBatchesResource(this);
  /** What is sent to the accounting package and in how much detail. */
  readonly accountingPackageSetups: AccountingPackageSetupsResource = new AccountingPackageSetupsResource(this);
  /** An accounting program that batches can be made for, such as QuickBooks. */
  readonly accountingPackages: AccountingPackagesResource = new AccountingPackagesResource(this);
  /** A product an agreement bills on top of its own amount in every period, such as a license for each user. */
  readonly agreementAdditions: AgreementAdditionsResource = new AgreementAdditionsResource(this);
  /** A correction of what an agreement grants or has left, such as extra prepaid hours or a one-off credit. */
  readonly agreementAdjustments: AgreementAdjustmentsResource = new AgreementAdjustmentsResource(this);
  /** When agreement invoices are made automatically, and how many days ahead. */
  readonly agreementBatchSetups: AgreementBatchSetupsResource = new AgreementBatchSetupsResource(this);
  /** Service board and ticket type for which an agreement is preset on new tickets. */
  readonly agreementBoardDefaults: AgreementBoardDefaultsResource = new AgreementBoardDefaultsResource(this);
  /** A device or other configuration that an agreement covers. */
  readonly agreementConfigurations: AgreementConfigurationsResource = new AgreementConfigurationsResource(this);
  /** A work role whose time an agreement does not cover. */
  readonly agreementExcludedWorkRoles: AgreementExcludedWorkRolesResource = new AgreementExcludedWorkRolesResource(
    this,
  );
  /** A work type whose time an agreement does not cover. */
  readonly agreementExcludedWorkTypes: AgreementExcludedWorkTypesResource = new AgreementExcludedWorkTypesResource(
    this,
  );
  /** What an agreement has granted, used and left in the current period, and what it bills next. */
  readonly agreementRecaps: AgreementRecapsResource = new AgreementRecapsResource(this);
  /** A company and site that an agreement covers, besides those of its own customer. */
  readonly agreementSites: AgreementSitesResource = new AgreementSitesResource(this);
  /** Service board and ticket type that agreements of one type start with, for a location and department. */
  readonly agreementTypeBoardDefaults: AgreementTypeBoardDefaultsResource = new AgreementTypeBoardDefaultsResource(
    this,
  );
  /** A work role whose time agreements of one type do not cover. */
  readonly agreementTypeExcludedWorkRoles: AgreementTypeExcludedWorkRolesResource =
    new AgreementTypeExcludedWorkRolesResource(this);
  /** A work type whose time agreements of one type do not cover. */
  readonly agreementTypeExcludedWorkTypes: AgreementTypeExcludedWorkTypesResource =
    new AgreementTypeExcludedWorkTypesResource(this);
  /** Special rate of a work role that agreements of one type start with. */
  readonly agreementTypeWorkRoles: AgreementTypeWorkRolesResource = new AgreementTypeWorkRolesResource(this);
  /** Special rate and billing of a work type that agreements of one type start with. */
  readonly agreementTypeWorkTypes: AgreementTypeWorkTypesResource = new AgreementTypeWorkTypesResource(this);
  /**
   * The template a new agreement starts from, with coverage, billing cycle and rates, such as Managed Services or Block
   * Time.
   */
  readonly agreementTypes: AgreementTypesResource = new AgreementTypesResource(this);
  /** Special rate of a work role under one agreement. */
  readonly agreementWorkRoles: AgreementWorkRolesResource = new AgreementWorkRolesResource(this);
  /** Special rate and billing of a work type under one agreement, such as time and a half after hours. */
  readonly agreementWorkTypes: AgreementWorkTypesResource = new AgreementWorkTypesResource(this);
  /**
   * A contract with a customer, such as managed services or a block of prepaid hours. It says what is covered and how
   * it is billed; time, products and tickets are booked under it.
   */
  readonly agreements: AgreementsResource = new AgreementsResource(this);
  /** How often something is invoiced, such as monthly or yearly. Agreements and recurring products refer to it. */
  readonly billingCycles: BillingCyclesResource = new BillingCyclesResource(this);
  /** A rule of a billing setup that says who reviews which invoices, and in what order. */
  readonly billingSetupRoutings: BillingSetupRoutingsResource = new BillingSetupRoutingsResource(this);
  /** How one branch location invoices, with its remittance address, templates and billing rules. */
  readonly billingSetups: BillingSetupsResource = new BillingSetupsResource(this);
  /** A status an invoice can have. Some of them close the invoice or mean that it was sent. */
  readonly billingStatuses: BillingStatusesResource = new BillingStatusesResource(this);
  /** Payment terms such as Net 30. Purchase orders, agreements, companies and invoices refer to them. */
  readonly billingTerms: BillingTermsResource = new BillingTermsResource(this);
  /** Billing rules of one company that may differ from those of the billing setup. */
  readonly companyFinanceSetups: CompanyFinanceSetupsResource = new CompanyFinanceSetupsResource(this);
  /** A currency your organization bills or buys in, with its symbol and number format. */
  readonly currencies: CurrenciesResource = new CurrenciesResource(this);
  /** An international currency code such as USD, to choose from when a currency is set up. */
  readonly currencyCodes: CurrencyCodesResource = new CurrencyCodesResource(this);
  /**
   * A mapping of one kind of transaction, for one record such as a work role or a product, to a general ledger account.
   */
  readonly glAccounts: GlAccountsResource = new GlAccountsResource(this);
  /** Names of the segments that a general ledger account number is made of. */
  readonly glCaptions: GlCaptionsResource = new GlCaptionsResource(this);
  /** A kind of record that general ledger accounts can be mapped to, such as a work role or an expense type. */
  readonly glMappedTypes: GlMappedTypesResource = new GlMappedTypesResource(this);
  /** Folder or database that a branch location exchanges accounting data through. */
  readonly glPaths: GlPathsResource = new GlPathsResource(this);
  /** Share of an invoice that one member earns as commission. */
  readonly invoiceCommissions: InvoiceCommissionsResource = new InvoiceCommissionsResource(this);
  /** How invoices reach a customer, such as e-mail or mail. */
  readonly invoiceDeliveryMethods: InvoiceDeliveryMethodsResource = new InvoiceDeliveryMethodsResource(this);
  /** Text and sender of the e-mail that carries an invoice. */
  readonly invoiceEmailTemplates: InvoiceEmailTemplatesResource = new InvoiceEmailTemplatesResource(this);
  /** A ledger line of one invoice, with the accounts it is posted to. */
  readonly invoiceGlEntries: InvoiceGlEntriesResource = new InvoiceGlEntriesResource(this);
  /** Money or a credit applied to one invoice. */
  readonly invoicePayments: InvoicePaymentsResource = new InvoicePaymentsResource(this);
  /** A member who has to review one invoice before it goes out, in order of sequence. */
  readonly invoiceRoutings: InvoiceRoutingsResource = new InvoiceRoutingsResource(this);
  /** An invoice layout that can be chosen on an invoice, standard or custom. */
  readonly invoiceTemplateSetups: InvoiceTemplateSetupsResource = new InvoiceTemplateSetupsResource(this);
  /** Layout of printed invoices, what each section shows and how it is labeled. */
  readonly invoiceTemplates: InvoiceTemplatesResource = new InvoiceTemplatesResource(this);
  /**
   * A bill to a customer for time, expenses, products or an agreement. Credit memos and down payments are invoices too.
   */
  readonly invoices: InvoicesResource = new InvoicesResource(this);
  /** A kind of expense that one tax code does not tax in full. */
  readonly taxCodeExpenseTypeExemptions: TaxCodeExpenseTypeExemptionsResource =
    new TaxCodeExpenseTypeExemptionsResource(this);
  /** A level of a tax code that still applies to an otherwise exempt expense type. */
  readonly taxCodeExpenseTypeLevels: TaxCodeExpenseTypeLevelsResource = new TaxCodeExpenseTypeLevelsResource(this);
  /** One level of a tax code, such as state or city, with its rate and what it taxes. */
  readonly taxCodeLevels: TaxCodeLevelsResource = new TaxCodeLevelsResource(this);
  /** A kind of product that one tax code does not tax in full. */
  readonly taxCodeProductTypeExemptions: TaxCodeProductTypeExemptionsResource =
    new TaxCodeProductTypeExemptionsResource(this);
  /** A level of a tax code that still applies to an otherwise exempt product type. */
  readonly taxCodeProductTypeLevels: TaxCodeProductTypeLevelsResource = new TaxCodeProductTypeLevelsResource(this);
  /** A work role whose time one tax code does not tax in full. */
  readonly taxCodeWorkRoleExemptions: TaxCodeWorkRoleExemptionsResource = new TaxCodeWorkRoleExemptionsResource(this);
  /** A level of a tax code that still applies to an otherwise exempt work role. */
  readonly taxCodeWorkRoleLevels: TaxCodeWorkRoleLevelsResource = new TaxCodeWorkRoleLevelsResource(this);
  /** A level of a tax code that applies to the products of one cross reference. */
  readonly taxCodeXrefLevels: TaxCodeXrefLevelsResource = new TaxCodeXrefLevelsResource(this);
  /** A class of products under one tax code that only some of its levels tax. */
  readonly taxCodeXrefs: TaxCodeXrefsResource = new TaxCodeXrefsResource(this);
  /**
   * How sales are taxed in one area: up to six levels such as state, county and city, each with its rate and what it
   * covers.
   */
  readonly taxCodes: TaxCodesResource = new TaxCodesResource(this);
  /** Short form of the tax service settings, whether the service is on and which one it is. */
  readonly taxIntegrationInfos: TaxIntegrationInfosResource = new TaxIntegrationInfosResource(this);
  /** Connection to an outside tax service (Avalara) that works out sales tax. */
  readonly taxIntegrations: TaxIntegrationsResource = new TaxIntegrationsResource(this);
  /** Tax of one level on an unposted expense. */
  readonly unpostedExpenseTaxLevels: UnpostedExpenseTaxLevelsResource = new UnpostedExpenseTaxLevelsResource(this);
  /** An expense that is ready for the accounting package and in no batch yet. */
  readonly unpostedExpenses: UnpostedExpensesResource = new UnpostedExpensesResource(this);
  /** Tax of one level on an unposted invoice. */
  readonly unpostedInvoiceTaxLevels: UnpostedInvoiceTaxLevelsResource = new UnpostedInvoiceTaxLevelsResource(this);
  /** A closed invoice that is ready for the accounting package and in no batch yet. */
  readonly unpostedInvoices: UnpostedInvoicesResource = new UnpostedInvoicesResource(this);
  /** A payment of an invoice that has not been handed to the accounting package yet. */
  readonly unpostedPayments: UnpostedPaymentsResource = new UnpostedPaymentsResource(this);
  /** Tax of one level on an unposted purchase. */
  readonly unpostedProcurementTaxLevels: UnpostedProcurementTaxLevelsResource =
    new UnpostedProcurementTaxLevelsResource(this);
  /** A purchase, stock adjustment or stock transfer that is ready for the accounting package and in no batch yet. */
  readonly unpostedProcurements: UnpostedProcurementsResource = new UnpostedProcurementsResource(this);
  /** One mailing or document run of a campaign, with how many e-mails went out to which group. */
  readonly campaignAudits: CampaignAuditsResource = new CampaignAuditsResource(this);
  /** The fact that a contact opened an e-mail of a campaign. Mailing tools record it here. */
  readonly campaignEmailsOpened: CampaignEmailsOpenedResource = new CampaignEmailsOpenedResource(this);
  /** The fact that a contact sent a web form of a campaign. Mailing tools record it here. */
  readonly campaignFormsSubmitted: CampaignFormsSubmittedResource = new CampaignFormsSubmittedResource(this);
  /** The fact that a contact followed a link of a campaign. Mailing tools record it here. */
  readonly campaignLinksClicked: CampaignLinksClickedResource = new CampaignLinksClickedResource(this);
  /** Stages a campaign can be in, such as Planned or Active. */
  readonly campaignStatuses: CampaignStatusesResource = new CampaignStatusesResource(this);
  /** Finer kinds below a campaign type, such as Newsletter below Email. */
  readonly campaignSubtypes: CampaignSubtypesResource = new CampaignSubtypesResource(this);
  /** The subtypes of one campaign type, to read only. */
  readonly campaignTypeSubtypes: CampaignTypeSubtypesResource = new CampaignTypeSubtypesResource(this);
  /** Kinds of campaigns, such as Email, Event or Webinar. */
  readonly campaignTypes: CampaignTypesResource = new CampaignTypesResource(this);
  /**
   * A marketing campaign with its dates, budget and results. Leads, activities and opportunities that come from it
   * refer to it.
   */
  readonly campaigns: CampaignsResource = new CampaignsResource(this);
  /** The companies in one marketing group. */
  readonly marketingGroupCompanies: MarketingGroupCompaniesResource = new MarketingGroupCompaniesResource(this);
  /** The contacts in one marketing group. */
  readonly marketingGroupContacts: MarketingGroupContactsResource = new MarketingGroupContactsResource(this);
  /** A list of companies and contacts for mailings and campaigns, such as Newsletter. */
  readonly marketingGroups: MarketingGroupsResource = new MarketingGroupsResource(this);
  /** Stock of one catalog item, one record for each warehouse bin that holds it. */
  readonly catalogInventory: CatalogInventoryResource = new CatalogInventoryResource(this);
  /**
   * A part of a bundle in the catalog. It says which item the bundle contains, how many, and what of it customers see.
   */
  readonly catalogItemComponents: CatalogItemComponentsResource = new CatalogItemComponentsResource(this);
  /** The smallest quantity of a catalog item that one warehouse should hold. Below it, the item is due for purchase. */
  readonly catalogItemMinimumStocks: CatalogItemMinimumStocksResource = new CatalogItemMinimumStocksResource(this);
  /** A company that sells a catalog item, with its own part number. One of them is the preferred vendor. */
  readonly catalogItemVendors: CatalogItemVendorsResource = new CatalogItemVendorsResource(this);
  /**
   * A product or service you sell or buy, with its cost, price, vendor and stock rules. Purchase order lines and
   * products on tickets and quotes refer to it.
   */
  readonly catalogItems: CatalogItemsResource = new CatalogItemsResource(this);
  /**
   * A change order that stands beside a purchase order. The API shows little more than which purchase order it belongs
   * to.
   */
  readonly changeOrders: ChangeOrdersResource = new ChangeOrdersResource(this);
  /** A direction in which calendar and contacts are kept in step with Office 365, such as one way or both ways. */
  readonly directionalSyncs: DirectionalSyncsResource = new DirectionalSyncsResource(this);
  /** One line of an inventory adjustment. It says which item in which bin goes up or down, and by how many. */
  readonly inventoryAdjustmentDetails: InventoryAdjustmentDetailsResource = new InventoryAdjustmentDetailsResource(
    this,
  );
  /** A reason group for stock corrections, such as cycle count or write-off. Each inventory adjustment has one type. */
  readonly inventoryAdjustmentTypes: InventoryAdjustmentTypesResource = new InventoryAdjustmentTypesResource(this);
  /**
   * A correction of stock, such as goods counted, lost or damaged. It groups lines that add to or take from warehouse
   * bins.
   */
  readonly inventoryAdjustments: InventoryAdjustmentsResource = new InventoryAdjustmentsResource(this);
  /**
   * Stock that is on hand now, one record for each product and warehouse bin, with serial numbers of serialized pieces.
   */
  readonly inventoryOnHands: InventoryOnHandsResource = new InventoryOnHandsResource(this);
  /**
   * A heading under which products are gathered on an invoice. It decides whether customers see prices and single
   * items.
   */
  readonly invoiceGroupings: InvoiceGroupingsResource = new InvoiceGroupingsResource(this);
  /** A maker of hardware or software. Catalog items and configurations refer to it. */
  readonly manufacturers: ManufacturersResource = new ManufacturersResource(this);
  /** A single piece of a serialized product that is in stock, known by its serial number. */
  readonly onHandSerialNumbers: OnHandSerialNumbersResource = new OnHandSerialNumbersResource(this);
  /** The e-mail that goes out when a purchase order reaches a status. It sets sender, subject and text. */
  readonly poStatusEmailTemplates: PoStatusEmailTemplatesResource = new PoStatusEmailTemplatesResource(this);
  /** Somebody who is told when a purchase order reaches a status. */
  readonly poStatusNotifications: PoStatusNotificationsResource = new PoStatusNotificationsResource(this);
  /** A quantity range of a pricing detail and the price rule for it, such as 10 percent off from 50 pieces. */
  readonly pricingScheduleBreaks: PricingScheduleBreaksResource = new PricingScheduleBreaksResource(this);
  /**
   * One entry of a pricing schedule. It names the item, category or subcategory with special prices, and the dates they
   * hold.
   */
  readonly pricingScheduleDetails: PricingScheduleDetailsResource = new PricingScheduleDetailsResource(this);
  /**
   * A price list for certain customers. Its details name the items or categories it covers, and their breaks the
   * prices.
   */
  readonly pricingSchedules: PricingSchedulesResource = new PricingSchedulesResource(this);
  /**
   * The account's rules for purchasing and stock, such as purchase order numbers, costing method and automatic closing.
   * There is normally one record.
   */
  readonly procurementSettings: ProcurementSettingsResource = new ProcurementSettingsResource(this);
  /**
   * The upper of two levels in which catalog items are filed, such as Hardware or Software. Subcategories stand below
   * it.
   */
  readonly productCategories: ProductCategoriesResource = new ProductCategoriesResource(this);
  /**
   * A product subcategory seen from its category, in an older and shorter form. The fuller records are the product
   * subcategories.
   */
  readonly productCategorySubcategories: ProductCategorySubcategoriesResource =
    new ProductCategorySubcategoriesResource(this);
  /**
   * A part of a bundle that was put on a ticket, project, order or quote. It can differ from the parts the catalog
   * lists.
   */
  readonly productComponents: ProductComponentsResource = new ProductComponentsResource(this);
  /**
   * A record of goods taken from a warehouse bin for a product and sent to the customer, with serial and tracking
   * numbers.
   */
  readonly productPickingShippingDetails: ProductPickingShippingDetailsResource =
    new ProductPickingShippingDetailsResource(this);
  /**
   * The lower of two levels in which catalog items are filed, such as Laptops below Hardware. Every catalog item needs
   * one.
   */
  readonly productSubcategories: ProductSubcategoriesResource = new ProductSubcategoriesResource(this);
  /** A kind of product, such as hardware or labor. It ties catalog items to the accounting package. */
  readonly productTypes: ProductTypesResource = new ProductTypesResource(this);
  /**
   * A catalog item put on a ticket, project, sales order, opportunity, agreement or invoice, with its own quantity,
   * price and cost.
   */
  readonly products: ProductsResource = new ProductsResource(this);
  /** A remark on a purchase order, for the people who buy and receive the goods. */
  readonly purchaseOrderNotes: PurchaseOrderNotesResource = new PurchaseOrderNotesResource(this);
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
  /** Products that have to be bought from one vendor for one warehouse, handed over to a purchase order. */
  readonly purchasingDemands: PurchasingDemandsResource = new PurchasingDemandsResource(this);
  /**
   * What the vendor is asked to do with returned goods, such as replace, repair or refund. Every account sets up its
   * own.
   */
  readonly rmaActions: RmaActionsResource = new RmaActionsResource(this);
  /**
   * What finally happens to returned goods, such as repaired, replaced or credited. Each RMA tag names one; every
   * account sets up its own.
   */
  readonly rmaDispositions: RmaDispositionsResource = new RmaDispositionsResource(this);
  /** The e-mail that goes out when an RMA tag reaches a status. It sets sender, subject and text. */
  readonly rmaStatusEmailTemplates: RmaStatusEmailTemplatesResource = new RmaStatusEmailTemplatesResource(this);
  /** Somebody who is told when an RMA tag reaches a status. */
  readonly rmaStatusNotifications: RmaStatusNotificationsResource = new RmaStatusNotificationsResource(this);
  /**
   * A step in the handling of returned goods, such as open, shipped to vendor or closed. Each RMA tag stands at one.
   */
  readonly rmaStatuses: RmaStatusesResource = new RmaStatusesResource(this);
  /**
   * The return of one product by a customer (return merchandise authorization). It tracks purchase, warranty, repair
   * and shipping until the return is closed.
   */
  readonly rmaTags: RmaTagsResource = new RmaTagsResource(this);
  /** A way goods are shipped, such as UPS Ground or pick-up. */
  readonly shipmentMethods: ShipmentMethodsResource = new ShipmentMethodsResource(this);
  /** How many of one unit make up another, such as 12 pieces in a box. */
  readonly unitOfMeasureConversions: UnitOfMeasureConversionsResource = new UnitOfMeasureConversionsResource(this);
  /** A unit products are counted in, such as Each, Box or Hour. */
  readonly unitOfMeasures: UnitOfMeasuresResource = new UnitOfMeasuresResource(this);
  /** A shelf or section of a warehouse. Stock is counted and goods are received for each bin. */
  readonly warehouseBins: WarehouseBinsResource = new WarehouseBinsResource(this);
  /** A place that holds stock, such as a store room or a van with parts; it is divided into bins. */
  readonly warehouses: WarehousesResource = new WarehousesResource(this);
  /** The phases of all project templates together. */
  readonly allProjectTemplatePhases: AllProjectTemplatePhasesResource = new AllProjectTemplatePhasesResource(this);
  /** The tasks on the tickets of all project templates together. */
  readonly allProjectTemplateTasks: AllProjectTemplateTasksResource = new AllProjectTemplateTasksResource(this);
  /** The tickets of all project templates together. */
  readonly allProjectTemplateTickets: AllProjectTemplateTicketsResource = new AllProjectTemplateTicketsResource(this);
  /** A status phases of projects can have, such as Open or Closed. Each account has its own list. */
  readonly phaseStatuses: PhaseStatusesResource = new PhaseStatusesResource(this);
  /** What an hour costs the customer in one project, set for a work role or for a member. */
  readonly projectBillingRates: ProjectBillingRatesResource = new ProjectBillingRatesResource(this);
  /** A column of the Kanban view of a project board. It gathers tickets in certain statuses. */
  readonly projectBoardKanbanSettings: ProjectBoardKanbanSettingsResource = new ProjectBoardKanbanSettingsResource(
    this,
  );
  /** A member who belongs to a team of a project board, with the role the member plays on its projects. */
  readonly projectBoardTeamMembers: ProjectBoardTeamMembersResource = new ProjectBoardTeamMembersResource(this);
  /** A group of members that can be put on projects of one project board together. */
  readonly projectBoardTeams: ProjectBoardTeamsResource = new ProjectBoardTeamsResource(this);
  /** A person at the customer or elsewhere who has to do with a project. */
  readonly projectContacts: ProjectContactsResource = new ProjectContactsResource(this);
  /** A remark on a project as a whole. What concerns one ticket is noted there. */
  readonly projectNotes: ProjectNotesResource = new ProjectNotesResource(this);
  /** A stage of a project that groups its tickets and can be billed by itself. Phases can lie in phases. */
  readonly projectPhases: ProjectPhasesResource = new ProjectPhasesResource(this);
  /** What one project role may do in one module, as levels for adding, editing, deleting and reading. */
  readonly projectSecurityRoleSettings: ProjectSecurityRoleSettingsResource = new ProjectSecurityRoleSettingsResource(
    this,
  );
  /** A role in projects, such as Project Manager, that decides what its holders may see and change there. */
  readonly projectSecurityRoles: ProjectSecurityRolesResource = new ProjectSecurityRolesResource(this);
  /** A status projects can have, such as Open or Closed. Each account has its own list. */
  readonly projectStatuses: ProjectStatusesResource = new ProjectStatusesResource(this);
  /** A member who works on a project, in what role, from when to when and for how many hours. */
  readonly projectTeamMembers: ProjectTeamMembersResource = new ProjectTeamMembersResource(this);
  /** A phase every project made from the template starts with. */
  readonly projectTemplatePhases: ProjectTemplatePhasesResource = new ProjectTemplatePhasesResource(this);
  /** A step on a ticket of a project template. Tickets made from it get the same checklist. */
  readonly projectTemplateTasks: ProjectTemplateTasksResource = new ProjectTemplateTasksResource(this);
  /** A ticket every project made from the template starts with. */
  readonly projectTemplateTickets: ProjectTemplateTicketsResource = new ProjectTemplateTicketsResource(this);
  /** A pattern from which projects are planned, with phases, tickets and tasks that come up in every such project. */
  readonly projectTemplates: ProjectTemplatesResource = new ProjectTemplatesResource(this);
  /** A sales activity, such as a call, that belongs to a project ticket. */
  readonly projectTicketActivities: ProjectTicketActivitiesResource = new ProjectTicketActivitiesResource(this);
  /** Everything said on one project ticket, with notes, notes of time entries and notes of meetings together. */
  readonly projectTicketAllNotes: ProjectTicketAllNotesResource = new ProjectTicketAllNotesResource(this);
  /** A configuration, such as a server or laptop, that a project ticket is about. */
  readonly projectTicketConfigurations: ProjectTicketConfigurationsResource = new ProjectTicketConfigurationsResource(
    this,
  );
  /** A file attached to a project ticket. */
  readonly projectTicketDocuments: ProjectTicketDocumentsResource = new ProjectTicketDocumentsResource(this);
  /**
   * What was said on a project ticket, as discussion with the customer, internal analysis or resolution. Notes of time
   * entries are not among them.
   */
  readonly projectTicketNotes: ProjectTicketNotesResource = new ProjectTicketNotesResource(this);
  /** A product sold or used with a project ticket. */
  readonly projectTicketProducts: ProjectTicketProductsResource = new ProjectTicketProductsResource(this);
  /** A slot planned for a project ticket on a member's calendar. */
  readonly projectTicketScheduleEntries: ProjectTicketScheduleEntriesResource =
    new ProjectTicketScheduleEntriesResource(this);
  /** Steps of the work on one project ticket, to be ticked off one by one. */
  readonly projectTicketTasks: ProjectTicketTasksResource = new ProjectTicketTasksResource(this);
  /** Work that was logged on a project ticket. */
  readonly projectTicketTimeEntries: ProjectTicketTimeEntriesResource = new ProjectTicketTimeEntriesResource(this);
  /** A piece of work in a project phase, or an issue found on the way. Service tickets are kept apart from them. */
  readonly projectTickets: ProjectTicketsResource = new ProjectTicketsResource(this);
  /** A kind of project, such as Network or Implementation. Each account has its own list. */
  readonly projectTypes: ProjectTypesResource = new ProjectTypesResource(this);
  /**
   * Planned work for a customer with a start, an end, a budget and a team. Phases divide it, and project tickets are
   * the work itself.
   */
  readonly projects: ProjectsResource = new ProjectsResource(this);
  /** A color or icon that a status can be shown with. */
  readonly statusIndicators: StatusIndicatorsResource = new StatusIndicatorsResource(this);
  /**
   * A call, meeting or task of sales staff, usually with a contact and about an opportunity. It has a status and is
   * assigned to one member.
   */
  readonly activities: ActivitiesResource = new ActivitiesResource(this);
  /** A state of sales activities, such as Open or Closed. Those with closedFlag end the activity. */
  readonly activityStatuses: ActivityStatusesResource = new ActivityStatusesResource(this);
  /** A kind of sales activity, such as Call, Appointment or Quote, with the points a sales person earns for one. */
  readonly activityTypes: ActivityTypesResource = new ActivityTypesResource(this);
  /**
   * A rule by which a member earns a percentage of sales. Conditions such as company, product or agreement type narrow
   * down what counts.
   */
  readonly commissions: CommissionsResource = new CommissionsResource(this);
  /**
   * A possible sale to a company, followed through stages until it is won or lost, then converted to an order, project,
   * agreement or ticket.
   */
  readonly opportunities: OpportunitiesResource = new OpportunitiesResource(this);
  /** A person who takes part in a possible sale, with a role such as decision maker. */
  readonly opportunityContacts: OpportunityContactsResource = new OpportunityContactsResource(this);
  /**
   * The expected revenue, cost and margin of an opportunity. It is made of forecast items and sums them by kind and by
   * outcome.
   */
  readonly opportunityForecasts: OpportunityForecastsResource = new OpportunityForecastsResource(this);
  /** A note on an opportunity, such as the outcome of a call. */
  readonly opportunityNotes: OpportunityNotesResource = new OpportunityNotesResource(this);
  /** A grade of how promising an opportunity is, such as Hot or Cold. Every account sets up its own. */
  readonly opportunityRatings: OpportunityRatingsResource = new OpportunityRatingsResource(this);
  /** A step of the sales pipeline, such as Initial Contact or Proposal. Every account sets up its own. */
  readonly opportunityStages: OpportunityStagesResource = new OpportunityStagesResource(this);
  /** A status of opportunities, such as Open, Won or Lost. Every account sets up its own. */
  readonly opportunityStatuses: OpportunityStatusesResource = new OpportunityStatusesResource(this);
  /** A member or sales team that works on an opportunity, with the share of the commission it earns. */
  readonly opportunityTeamMembers: OpportunityTeamMembersResource = new OpportunityTeamMembersResource(this);
  /** A kind of sale, such as New Business or Renewal. Every account sets up its own. */
  readonly opportunityTypes: OpportunityTypesResource = new OpportunityTypesResource(this);
  /** A line of a sales order with its quantity, billing state and purchase order number. */
  readonly salesOrderLineitems: SalesOrderLineitemsResource = new SalesOrderLineitemsResource(this);
  /** The e-mail that goes out when a sales order reaches a status. It sets sender, subject and text. */
  readonly salesOrderStatusEmailTemplates: SalesOrderStatusEmailTemplatesResource =
    new SalesOrderStatusEmailTemplatesResource(this);
  /** Somebody who is told when a sales order reaches a status. */
  readonly salesOrderStatusNotifications: SalesOrderStatusNotificationsResource =
    new SalesOrderStatusNotificationsResource(this);
  /** A step in the life of sales orders, such as Open, Shipped or Closed. Every account sets up its own. */
  readonly salesOrderStatuses: SalesOrderStatusesResource = new SalesOrderStatusesResource(this);
  /** A customer's order for products and services. Its products are picked, shipped, purchased and invoiced from it. */
  readonly salesOrders: SalesOrdersResource = new SalesOrdersResource(this);
  /** A percentage that can be chosen as the chance of a sale, such as 50. */
  readonly salesProbabilities: SalesProbabilitiesResource = new SalesProbabilitiesResource(this);
  /**
   * The revenue and margin a member should reach in each month of a year, for a location and, if wanted, a product
   * category.
   */
  readonly salesQuotas: SalesQuotasResource = new SalesQuotasResource(this);
  /** A part a contact plays in a sale, such as decision maker or influencer. Opportunity contacts refer to it. */
  readonly salesRoles: SalesRolesResource = new SalesRolesResource(this);
  /** A member's place in a sales team, with the location and department it counts for. */
  readonly salesTeamMembers: SalesTeamMembersResource = new SalesTeamMembersResource(this);
  /**
   * A group of members who sell together at one location. Opportunities can be given to a team instead of one member.
   */
  readonly salesTeams: SalesTeamsResource = new SalesTeamsResource(this);
  /** Working hours for each day of the week with a list of holidays. Members and service levels count time by one. */
  readonly calendars: CalendarsResource = new CalendarsResource(this);
  /** A named set of days off, such as those of one country. Calendars point to one. */
  readonly holidayLists: HolidayListsResource = new HolidayListsResource(this);
  /** A day off, or some hours off, on a holiday list. Service level times leave it out. */
  readonly holidays: HolidaysResource = new HolidaysResource(this);
  /** How calendars in the portals are laid out, with the first day of the week and up to three adjusted time spans. */
  readonly portalCalendars: PortalCalendarsResource = new PortalCalendarsResource(this);
  /** A choice of how long before an appointment its reminder comes, such as 15 minutes. */
  readonly reminderTimes: ReminderTimesResource = new ReminderTimesResource(this);
  /** The color the schedule shows for a range of booked time, in percent. */
  readonly scheduleColors: ScheduleColorsResource = new ScheduleColorsResource(this);
  /** One day or stretch of a planned slot with the hours booked in it, over all schedule entries. */
  readonly scheduleDetails: ScheduleDetailsResource = new ScheduleDetailsResource(this);
  /**
   * A slot on a member's calendar for a ticket, an activity or something else. Planning a slot is how members are
   * assigned to tickets.
   */
  readonly scheduleEntries: ScheduleEntriesResource = new ScheduleEntriesResource(this);
  /** One stretch of a planned slot, with the member and the time from start to end. */
  readonly scheduleEntryDetails: ScheduleEntryDetailsResource = new ScheduleEntryDetailsResource(this);
  /** How sure a planned slot is, such as Firm or Tentative. */
  readonly scheduleStatuses: ScheduleStatusesResource = new ScheduleStatusesResource(this);
  /** What a planned slot is for, such as Service (S) for tickets or Sales (C) for activities. */
  readonly scheduleTypes: ScheduleTypesResource = new ScheduleTypesResource(this);
  /** Boards in short that are in use. */
  readonly activeServiceBoards: ActiveServiceBoardsResource = new ActiveServiceBoardsResource(this);
  /** Who new tickets of a board are assigned to without a dispatcher. */
  readonly boardAutoAssignResources: BoardAutoAssignResourcesResource = new BoardAutoAssignResourcesResource(this);
  /** A rule that applies a ticket template to tickets of a board with a certain type, subtype and item. */
  readonly boardAutoTemplates: BoardAutoTemplatesResource = new BoardAutoTemplatesResource(this);
  /** A member who may not see a board. */
  readonly boardExcludedMembers: BoardExcludedMembersResource = new BoardExcludedMembersResource(this);
  /** Which types and subtypes of a board one item goes with. */
  readonly boardItemAssociations: BoardItemAssociationsResource = new BoardItemAssociationsResource(this);
  /** The third level of ticket classification on one service board, below type and subtype. */
  readonly boardItems: BoardItemsResource = new BoardItemsResource(this);
  /** Who is notified about tickets of a board, such as a certain role, one member or an e-mail address. */
  readonly boardNotifications: BoardNotificationsResource = new BoardNotificationsResource(this);
  /**
   * A skill that tickets of a board with a certain type, subtype and item ask for. It helps to find who can do the
   * work.
   */
  readonly boardSkillMappings: BoardSkillMappingsResource = new BoardSkillMappingsResource(this);
  /** Who is told when a ticket of the board gets the status. */
  readonly boardStatusNotifications: BoardStatusNotificationsResource = new BoardStatusNotificationsResource(this);
  /** The statuses tickets of one service board can have. Which of them close a ticket is set here too. */
  readonly boardStatuses: BoardStatusesResource = new BoardStatusesResource(this);
  /** The second level of ticket classification on one service board. A subtype goes with certain types only. */
  readonly boardSubtypes: BoardSubtypesResource = new BoardSubtypesResource(this);
  /** A group of members who work the tickets of one service board. */
  readonly boardTeams: BoardTeamsResource = new BoardTeamsResource(this);
  /** Ticket types of all boards in short, each with its board. */
  readonly boardTypeInfos: BoardTypeInfosResource = new BoardTypeInfosResource(this);
  /** The first level of ticket classification on one service board, such as Network or Hardware. */
  readonly boardTypes: BoardTypesResource = new BoardTypesResource(this);
  /**
   * The levels of how many people a problem touches (Low, Medium, High), which set a ticket's priority together with
   * the severity.
   */
  readonly impacts: ImpactsResource = new ImpactsResource(this);
  /** A known problem and its solution, kept for the next time. */
  readonly knowledgeBaseArticles: KnowledgeBaseArticlesResource = new KnowledgeBaseArticlesResource(this);
  /** First level by which knowledge base articles are filed, with the member who approves them. */
  readonly knowledgeBaseCategories: KnowledgeBaseCategoriesResource = new KnowledgeBaseCategoriesResource(this);
  /** Whether articles of the knowledge base need approval, and who approves them. */
  readonly knowledgeBaseSettings: KnowledgeBaseSettingsResource = new KnowledgeBaseSettingsResource(this);
  /** Second level by which knowledge base articles are filed, under a category. */
  readonly knowledgeBaseSubcategories: KnowledgeBaseSubcategoriesResource = new KnowledgeBaseSubcategoriesResource(
    this,
  );
  /** How urgent a ticket is. Each account has its own list; names such as Priority 1 - Emergency Response are usual. */
  readonly priorities: PrioritiesResource = new PrioritiesResource(this);
  /**
   * Members as the dispatch screens show them, with name and e-mail address. These are the people work can be planned
   * for.
   */
  readonly schedulingMembers: SchedulingMembersResource = new SchedulingMembersResource(this);
  /** Boards with their billing and sorting rules only. */
  readonly serviceBoardInfos: ServiceBoardInfosResource = new ServiceBoardInfosResource(this);
  /**
   * A queue of tickets with its own statuses, types, teams, defaults and e-mail rules. Project boards are among them
   * (projectFlag).
   */
  readonly serviceBoards: ServiceBoardsResource = new ServiceBoardsResource(this);
  /** A ready text for tasks of tickets, chosen by a short name. */
  readonly serviceCodes: ServiceCodesResource = new ServiceCodesResource(this);
  /** Sender, subject and text of e-mail that tickets, invoices and orders send out by themselves. */
  readonly serviceEmailTemplates: ServiceEmailTemplatesResource = new ServiceEmailTemplatesResource(this);
  /**
   * Where work on a ticket is done, such as On-Site, In-house or Remote. Not a branch office; that is a system
   * location.
   */
  readonly serviceLocations: ServiceLocationsResource = new ServiceLocationsResource(this);
  /**
   * A printed form on which customers sign for the work on a ticket. It decides which parts of the ticket are printed.
   */
  readonly serviceSignoffs: ServiceSignoffsResource = new ServiceSignoffsResource(this);
  /** How a ticket came in, such as Phone, Email Connector or Portal. */
  readonly serviceSources: ServiceSourcesResource = new ServiceSourcesResource(this);
  /** A questionnaire customers get when a ticket is done. */
  readonly serviceSurveys: ServiceSurveysResource = new ServiceSurveysResource(this);
  /** The teams of all service boards together. */
  readonly serviceTeams: ServiceTeamsResource = new ServiceTeamsResource(this);
  /** A step that tickets made from a service template start with. */
  readonly serviceTemplateTasks: ServiceTemplateTasksResource = new ServiceTemplateTasksResource(this);
  /** A ticket prepared in advance, for work that comes up again and again. */
  readonly serviceTemplates: ServiceTemplatesResource = new ServiceTemplatesResource(this);
  /**
   * The levels of how badly a problem hurts the customer's work (Low, Medium, High), which set a ticket's priority
   * together with the impact.
   */
  readonly severities: SeveritiesResource = new SeveritiesResource(this);
  /** A user-defined field that a sign-off form prints, and in which section. */
  readonly signoffCustomFields: SignoffCustomFieldsResource = new SignoffCustomFieldsResource(this);
  /** Goals of one service level agreement for tickets of one priority. They come before the general goals. */
  readonly slaPriorities: SlaPrioritiesResource = new SlaPrioritiesResource(this);
  /**
   * A service level agreement with goals in hours for response, plan and resolution of tickets, and the priority each
   * mix of impact and urgency gives.
   */
  readonly slas: SlasResource = new SlasResource(this);
  /** An answer to choose for a survey question, with the points it earns. */
  readonly surveyQuestionOptions: SurveyQuestionOptionsResource = new SurveyQuestionOptionsResource(this);
  /** A question of a service survey, answered in free text or by choosing an option. */
  readonly surveyQuestions: SurveyQuestionsResource = new SurveyQuestionsResource(this);
  /** What a customer answered to a service survey about one ticket, with the points it earned. */
  readonly surveyResults: SurveyResultsResource = new SurveyResultsResource(this);
  /** Whether the contact of a ticket has proved who they are. */
  readonly ticketContactAuthStatuses: TicketContactAuthStatusesResource = new TicketContactAuthStatusesResource(this);
  /** A link shown on the ticket screen that opens another web application. */
  readonly ticketLinks: TicketLinksResource = new TicketLinksResource(this);
  /**
   * What was said on a ticket, as discussion with the customer, internal analysis or resolution. Notes of time entries
   * are not among them.
   */
  readonly ticketNotes: TicketNotesResource = new TicketNotesResource(this);
  /** A connection that exchanges tickets with the system of a vendor, such as a remote monitoring service. */
  readonly ticketSyncs: TicketSyncsResource = new TicketSyncsResource(this);
  /** Steps of the work on one ticket, to be ticked off one by one. */
  readonly ticketTasks: TicketTasksResource = new TicketTasksResource(this);
  /**
   * A request or problem of a customer that somebody works on. It lives on a service board, which decides its statuses,
   * types and teams.
   */
  readonly tickets: TicketsResource = new TicketsResource(this);
  /** A user-defined field value that a workflow action sets on the record, across all workflows. */
  readonly allWorkflowActionCustomFields: AllWorkflowActionCustomFieldsResource =
    new AllWorkflowActionCustomFieldsResource(this);
  /** Something a workflow does when an event occurs, across all workflows. */
  readonly allWorkflowActions: AllWorkflowActionsResource = new AllWorkflowActionsResource(this);
  /** A file or report that workflow mail can carry, across all workflows. */
  readonly allWorkflowAttachments: AllWorkflowAttachmentsResource = new AllWorkflowAttachmentsResource(this);
  /** A condition that starts actions, across all workflows. */
  readonly allWorkflowEvents: AllWorkflowEventsResource = new AllWorkflowEventsResource(this);
  /** A kind of action a workflow can take, such as sending mail or changing a status, across all workflows. */
  readonly allWorkflowNotifyTypes: AllWorkflowNotifyTypesResource = new AllWorkflowNotifyTypesResource(this);
  /** A parameter of an Automate script that some workflow action starts, across all actions. */
  readonly allWorkflowScriptParameters: AllWorkflowScriptParametersResource = new AllWorkflowScriptParametersResource(
    this,
  );
  /** A value a trigger can be compared with, across all workflows. */
  readonly allWorkflowTriggerOptions: AllWorkflowTriggerOptionsResource = new AllWorkflowTriggerOptionsResource(this);
  /** A property of a record that event conditions can test, across all workflows. */
  readonly allWorkflowTriggers: AllWorkflowTriggersResource = new AllWorkflowTriggersResource(this);
  /** A kind of file people may upload as a document while uploads are restricted to listed types. */
  readonly allowedFileTypes: AllowedFileTypesResource = new AllowedFileTypesResource(this);
  /** A web origin, such as https://portal.example.com, that ConnectWise PSA trusts to work with it from a browser. */
  readonly allowedOrigins: AllowedOriginsResource = new AllowedOriginsResource(this);
  /**
   * A login without a person, under which an integration calls the API. Its security role decides what the integration
   * may do.
   */
  readonly apiMembers: ApiMembersResource = new ApiMembersResource(this);
  /** One line in the history of a record: what was changed, when and by whom. */
  readonly auditTrailEntries: AuditTrailEntriesResource = new AuditTrailEntriesResource(this);
  /** The connection to an AuthAnvil server, which asks for a second factor at login. */
  readonly authAnvilSetups: AuthAnvilSetupsResource = new AuthAnvilSetupsResource(this);
  /** A time of day at which ConnectWise PSA runs its automatic sync. */
  readonly autoSyncTimes: AutoSyncTimesResource = new AutoSyncTimesResource(this);
  /** A choice of how work or goods are billed, such as billable or no charge, and where it can be chosen. */
  readonly billableOptions: BillableOptionsResource = new BillableOptionsResource(this);
  /** Several requests for records sent as one, to save round trips. */
  readonly bundles: BundlesResource = new BundlesResource(this);
  /** A webhook: an address to which ConnectWise PSA posts when records of one kind are added, changed or deleted. */
  readonly callbacks: CallbacksResource = new CallbacksResource(this);
  /** A certification a vendor grants, such as a network engineer exam, which members can hold or work toward. */
  readonly certifications: CertificationsResource = new CertificationsResource(this);
  /** A rule that says who is told, by e-mail or by a ticket, about the contact sync with Microsoft 365. */
  readonly contactSyncMonitors: ContactSyncMonitorsResource = new ContactSyncMonitorsResource(this);
  /** The contact sync monitor of one monitoring type, reached by the id of the type. */
  readonly contactSyncTypeMonitors: ContactSyncTypeMonitorsResource = new ContactSyncTypeMonitorsResource(this);
  /** One level of your own organization, such as region or branch, as the corporate structure names it. */
  readonly corporateStructureLevels: CorporateStructureLevelsResource = new CorporateStructureLevelsResource(this);
  /**
   * How your own organization is built up, with its levels, officers, fiscal year and base currency. There is normally
   * one record.
   */
  readonly corporateStructures: CorporateStructuresResource = new CorporateStructuresResource(this);
  /** A user-defined field in the form in which records carry it in customFields. */
  readonly customFieldInfos: CustomFieldInfosResource = new CustomFieldInfosResource(this);
  /** A named parameter that a custom report takes, such as a start date. */
  readonly customReportParameters: CustomReportParametersResource = new CustomReportParametersResource(this);
  /** A link to a report of your own that people open from the report list of a module, with the filters it takes. */
  readonly customReports: CustomReportsResource = new CustomReportsResource(this);
  /** A time zone ConnectWise PSA knows, with its distance from UTC. */
  readonly cwTimeZones: CwTimeZonesResource = new CwTimeZonesResource(this);
  /** A pair of department and location that exists in your organization. */
  readonly departmentLocationInfos: DepartmentLocationInfosResource = new DepartmentLocationInfosResource(this);
  /** A location where one department works, with the managers responsible there. */
  readonly departmentLocations: DepartmentLocationsResource = new DepartmentLocationsResource(this);
  /** A department of your own organization, such as Managed Services or Sales. Some records call it business unit. */
  readonly departments: DepartmentsResource = new DepartmentsResource(this);
  /** A direction in which calendar and contacts of members can be kept in step with their mailbox. */
  readonly directionalSyncOptions: DirectionalSyncOptionsResource = new DirectionalSyncOptionsResource(this);
  /** A file type ConnectWise PSA knows, with extension, MIME type and icon. */
  readonly documentTypes: DocumentTypesResource = new DocumentTypesResource(this);
  /** A file, or a link to one, attached to a record such as a ticket, company or opportunity. */
  readonly documents: DocumentsResource = new DocumentsResource(this);
  /** A rule that searches a part of the e-mail for a term and sets board, status, type or priority of the ticket. */
  readonly emailConnectorParsingRules: EmailConnectorParsingRulesResource = new EmailConnectorParsingRulesResource(
    this,
  );
  /** A way an e-mail connector takes values out of e-mail, such as those a monitoring tool sends. */
  readonly emailConnectorParsingStyles: EmailConnectorParsingStylesResource = new EmailConnectorParsingStylesResource(
    this,
  );
  /** The rule that reads a mailbox and turns incoming e-mail into tickets or replies on a service board. */
  readonly emailConnectors: EmailConnectorsResource = new EmailConnectorsResource(this);
  /** An address or text that keeps e-mail out of the automatic handling. */
  readonly emailExclusions: EmailExclusionsResource = new EmailExclusionsResource(this);
  /** A placeholder in e-mail templates, which is replaced by a value of the record when the e-mail is sent. */
  readonly emailTokens: EmailTokensResource = new EmailTokensResource(this);
  /** The setup of an online payment service through which customers of one location pay invoices. */
  readonly epayConfigurations: EpayConfigurationsResource = new EpayConfigurationsResource(this);
  /** A new feature of the web application that the vendor switches on and off by account or member. */
  readonly experiments: ExperimentsResource = new ExperimentsResource(this);
  /** The account-wide rules for uploads: whether file types are restricted, and how large a file may be. */
  readonly fileUploadSettings: FileUploadSettingsResource = new FileUploadSettingsResource(this);
  /** The access to a Google mailbox from which an e-mail connector reads. */
  readonly googleEmailSetups: GoogleEmailSetupsResource = new GoogleEmailSetupsResource(this);
  /**
   * A screen of the web application, such as the service ticket, on which a page of an outside application can be
   * shown.
   */
  readonly hostedApiScreens: HostedApiScreensResource = new HostedApiScreensResource(this);
  /**
   * The setup that shows a page of an outside application as tab, pod or toolbar button on a screen of the web
   * application.
   */
  readonly hostedApiSetups: HostedApiSetupsResource = new HostedApiSetupsResource(this);
  /** The access to an IMAP mailbox from which an e-mail connector reads. */
  readonly imapSetups: ImapSetupsResource = new ImapSetupsResource(this);
  /** An entry on the in/out board: a member is away, why, and when the member is back. */
  readonly inOutBoardEntries: InOutBoardEntriesResource = new InOutBoardEntriesResource(this);
  /** A reason on the in/out board, such as lunch or vacation. */
  readonly inOutTypes: InOutTypesResource = new InOutTypesResource(this);
  /**
   * A login of the older kind for an integration, with the APIs it may call and the addresses it is told of changes.
   */
  readonly integratorLogins: IntegratorLoginsResource = new IntegratorLoginsResource(this);
  /** A label an integration puts on records so that callbacks can be limited to them. */
  readonly integratorTags: IntegratorTagsResource = new IntegratorTagsResource(this);
  /** A group of key performance indicators (KPIs). */
  readonly kpiCategories: KpiCategoriesResource = new KpiCategoriesResource(this);
  /** A key performance indicator (KPI), a figure such as tickets closed, that dashboards and report cards show. */
  readonly kpis: KpisResource = new KpisResource(this);
  /** The connection to a directory server (LDAP, such as Active Directory) that checks the logins of members. */
  readonly ldapConfigurations: LdapConfigurationsResource = new LdapConfigurationsResource(this);
  /** A language and region whose formats the web application can use. */
  readonly locales: LocalesResource = new LocalesResource(this);
  /** A contact sync with Microsoft 365 that is set up in your account. */
  readonly m365ContactSyncs: M365ContactSyncsResource = new M365ContactSyncsResource(this);
  /**
   * The login to the management site of a network security product, from which ConnectWise PSA takes data for reports.
   */
  readonly managementNetworkSecurities: ManagementNetworkSecuritiesResource = new ManagementNetworkSecuritiesResource(
    this,
  );
  /**
   * A ready-made piece of setup from the ConnectWise marketplace, such as boards or ticket templates, that can be
   * imported.
   */
  readonly marketplaceImports: MarketplaceImportsResource = new MarketplaceImportsResource(this);
  /** A run of mass maintenance over imported companies and contacts. */
  readonly massMaintenanceImports: MassMaintenanceImportsResource = new MassMaintenanceImportsResource(this);
  /** Hours of paid leave one member is granted for a year, such as vacation or sick leave, with the reason. */
  readonly memberAccruals: MemberAccrualsResource = new MemberAccrualsResource(this);
  /** A certification one member holds or works toward. */
  readonly memberCertifications: MemberCertificationsResource = new MemberCertificationsResource(this);
  /** A handover of one member's approvals or project duties to another member for some days. */
  readonly memberDelegations: MemberDelegationsResource = new MemberDelegationsResource(this);
  /** The login of one member at a remote monitoring tool (managed devices integration). */
  readonly memberManagedDeviceAccounts: MemberManagedDeviceAccountsResource = new MemberManagedDeviceAccountsResource(
    this,
  );
  /** An event one member is told of, such as a ticket status change, and by which way. */
  readonly memberNotificationSettings: MemberNotificationSettingsResource = new MemberNotificationSettingsResource(
    this,
  );
  /** A job role one member has, with its share of the work. */
  readonly memberPersonas: MemberPersonasResource = new MemberPersonasResource(this);
  /** A skill one member has, with level and experience; it helps to assign work to the right person. */
  readonly memberSkills: MemberSkillsResource = new MemberSkillsResource(this);
  /** A set of member settings, such as roles, defaults and approvers, from which new members are made. */
  readonly memberTemplates: MemberTemplatesResource = new MemberTemplatesResource(this);
  /** A group for members, such as engineer or contractor, used in lists and reports. */
  readonly memberTypes: MemberTypesResource = new MemberTypesResource(this);
  /** A person of your own staff who uses ConnectWise PSA, or an API member that stands for an integration. */
  readonly members: MembersResource = new MembersResource(this);
  /** A custom entry in the menu of the web application that opens an outside page. */
  readonly menuEntries: MenuEntriesResource = new MenuEntriesResource(this);
  /** A location of your own organization whose members see a custom menu entry. */
  readonly menuEntryLocations: MenuEntryLocationsResource = new MenuEntryLocationsResource(this);
  /** The own settings of the member whose keys are used, such as contact data, defaults and signature. */
  readonly myAccounts: MyAccountsResource = new MyAccountsResource(this);
  /**
   * Settings of your own organization for companies and sales, such as team roles and field labels. There is normally
   * one record.
   */
  readonly myCompanyCrmSetups: MyCompanyCrmSetupsResource = new MyCompanyCrmSetupsResource(this);
  /**
   * Settings of your own organization for documents, such as where files and templates are kept. There is normally one
   * record.
   */
  readonly myCompanyDocumentSetups: MyCompanyDocumentSetupsResource = new MyCompanyDocumentSetupsResource(this);
  /**
   * General settings of your own organization, such as server time zone, sender address, calendar and address format.
   * There is normally one record.
   */
  readonly myCompanyOtherSetups: MyCompanyOtherSetupsResource = new MyCompanyOtherSetupsResource(this);
  /** The report server of your own organization and the login for it. There is normally one record. */
  readonly myCompanyReportingServices: MyCompanyReportingServicesResource = new MyCompanyReportingServicesResource(
    this,
  );
  /**
   * Settings of your own organization for service, such as notifications, note colors and the calendar. There is
   * normally one record.
   */
  readonly myCompanyServiceSetups: MyCompanyServiceSetupsResource = new MyCompanyServiceSetupsResource(this);
  /** Settings of your own organization for time, expenses and their approval. There is normally one record. */
  readonly myCompanyTimeExpenseSetups: MyCompanyTimeExpenseSetupsResource = new MyCompanyTimeExpenseSetupsResource(
    this,
  );
  /** A single report, screen or setup table inside a function that your security role treats one by one. */
  readonly myCustomizedPermissions: MyCustomizedPermissionsResource = new MyCustomizedPermissionsResource(this);
  /** Hands your own approvals or project duties to a colleague for a time, such as a vacation. */
  readonly myDelegations: MyDelegationsResource = new MyDelegationsResource(this);
  /** A certification that one member keeps on the own account page. */
  readonly myMemberCertifications: MyMemberCertificationsResource = new MyMemberCertificationsResource(this);
  /** What the security role of the keys in use lets you add, edit, delete and see in each part of each module. */
  readonly myPermissions: MyPermissionsResource = new MyPermissionsResource(this);
  /** A skill you list for yourself, with your level, so that fitting work can find you. */
  readonly mySkills: MySkillsResource = new MySkillsResource(this);
  /**
   * A kind of recipient a notification can go to or come from, such as the ticket's contact, its owner or a fixed
   * address.
   */
  readonly notificationRecipients: NotificationRecipientsResource = new NotificationRecipientsResource(this);
  /** An application registered in Microsoft 365 through which mailboxes are read. */
  readonly office365Applications: Office365ApplicationsResource = new Office365ApplicationsResource(this);
  /** A Microsoft 365 mailbox whose incoming mail becomes tickets. */
  readonly office365EmailSetups: Office365EmailSetupsResource = new Office365EmailSetupsResource(this);
  /** The password for the search server (Solr) of an on-premises installation. */
  readonly onPremiseSearchSettings: OnPremiseSearchSettingsResource = new OnPremiseSearchSettingsResource(this);
  /** How much one operating system counts when the machines of a customer are graded. */
  readonly osGradeWeights: OsGradeWeightsResource = new OsGradeWeightsResource(this);
  /** A way in which the e-mail connector finds a value in incoming mail. */
  readonly parsingTypes: ParsingTypesResource = new ParsingTypesResource(this);
  /** A ticket value, such as summary or priority, that the e-mail connector can fill from incoming mail. */
  readonly parsingVariables: ParsingVariablesResource = new ParsingVariablesResource(this);
  /** A job role, such as technician or dispatcher, that describes what members do. */
  readonly personas: PersonasResource = new PersonasResource(this);
  /** A report that customers can open in the customer portal. */
  readonly portalReports: PortalReportsResource = new PortalReportsResource(this);
  /** The address of the quoting tool that opens from opportunities, for all locations or for one. */
  readonly quoteLinks: QuoteLinksResource = new QuoteLinksResource(this);
  /** One key performance indicator on a report card and its place there. */
  readonly reportCardDetails: ReportCardDetailsResource = new ReportCardDetailsResource(this);
  /** A set of key performance indicators that members see as their report card. */
  readonly reportCards: ReportCardsResource = new ReportCardsResource(this);
  /** A column of a report, with its data type and whether it may be empty. */
  readonly reportColumns: ReportColumnsResource = new ReportColumnsResource(this);
  /** A database view that can be read as a table, for data no other operation gives. */
  readonly reports: ReportsResource = new ReportsResource(this);
  /** A screen link in short: a custom link that a screen, such as the company, offers. */
  readonly screenLinkInfos: ScreenLinkInfosResource = new ScreenLinkInfosResource(this);
  /**
   * A custom link on a screen, such as one from the company to an outside tool, with values of the record in the
   * address.
   */
  readonly screenLinks: ScreenLinksResource = new ScreenLinksResource(this);
  /** What one security role may add, edit, delete and see in one function of a module. */
  readonly securityRoleSettings: SecurityRoleSettingsResource = new SecurityRoleSettingsResource(this);
  /** A set of permissions that members and API members get. */
  readonly securityRoles: SecurityRolesResource = new SecurityRolesResource(this);
  /** The colors in which ticket notes are shown, by author. There is normally one record. */
  readonly serviceColorSets: ServiceColorSetsResource = new ServiceColorSetsResource(this);
  /** A screen of the setup tables where an administrator configures one part of the application. */
  readonly setupScreens: SetupScreensResource = new SetupScreensResource(this);
  /** A group of skills, such as Networking or Languages. */
  readonly skillCategories: SkillCategoriesResource = new SkillCategoriesResource(this);
  /** A skill members can have, used to find the right person for a job. */
  readonly skills: SkillsResource = new SkillsResource(this);
  /** How members of certain locations log in by single sign-on, through ConnectWise SSO or a SAML identity provider. */
  readonly ssoConfigurations: SsoConfigurationsResource = new SsoConfigurationsResource(this);
  /** A user of the single-sign-on service, linked with a member or not yet. */
  readonly ssoUsers: SsoUsersResource = new SsoUsersResource(this);
  /** A prepared text in short, which members insert into notes and e-mail. */
  readonly standardNoteInfos: StandardNoteInfosResource = new StandardNoteInfosResource(this);
  /** A prepared text that technicians insert into ticket notes. */
  readonly standardNotes: StandardNotesResource = new StandardNotesResource(this);
  /** What the server says of itself: version, cloud region, time zone and licensed features. */
  readonly systemInfo: SystemInfoResource = new SystemInfoResource(this);
  /**
   * A location of your own organization, such as a branch office or sales territory. Not a customer's address; that is
   * a company site.
   */
  readonly systemLocations: SystemLocationsResource = new SystemLocationsResource(this);
  /** A switch or value that applies to the whole installation. */
  readonly systemSettings: SystemSettingsResource = new SystemSettingsResource(this);
  /** An answer people can choose at a survey question, and the points it gives. */
  readonly systemSurveyQuestionValues: SystemSurveyQuestionValuesResource = new SystemSurveyQuestionValuesResource(
    this,
  );
  /** A question of a survey, with the form its answer takes. */
  readonly systemSurveyQuestions: SystemSurveyQuestionsResource = new SystemSurveyQuestionsResource(this);
  /** A list of questions that staff fill in, for example about an opportunity or a project. */
  readonly systemSurveys: SystemSurveysResource = new SystemSurveysResource(this);
  /** A time zone that members, companies and the server can be set to. */
  readonly timeZoneSetups: TimeZoneSetupsResource = new TimeZoneSetupsResource(this);
  /** A heading on the start page (ConnectWise Today) under which links stand. */
  readonly todayPageCategories: TodayPageCategoriesResource = new TodayPageCategoriesResource(this);
  /** A link on the start page (ConnectWise Today). */
  readonly todayPageLinks: TodayPageLinksResource = new TodayPageLinksResource(this);
  /**
   * Fields your account added to tickets, companies, contacts and other records. Their values stand in customFields of
   * the records, keyed by the field's id.
   */
  readonly userDefinedFields: UserDefinedFieldsResource = new UserDefinedFieldsResource(this);
  /** A user-defined field value that one workflow action sets on the record. */
  readonly workflowActionCustomFields: WorkflowActionCustomFieldsResource = new WorkflowActionCustomFieldsResource(
    this,
  );
  /** A value that a workflow action hands to the Automate script it starts. */
  readonly workflowActionScriptParameters: WorkflowActionScriptParametersResource =
    new WorkflowActionScriptParametersResource(this);
  /** Something a workflow does when an event occurs, such as sending mail, creating a ticket or changing a status. */
  readonly workflowActions: WorkflowActionsResource = new WorkflowActionsResource(this);
  /** A file or report that the mail of one workflow can carry. */
  readonly workflowAttachments: WorkflowAttachmentsResource = new WorkflowAttachmentsResource(this);
  /** A condition of a workflow. A record that meets it starts the actions of the event. */
  readonly workflowEvents: WorkflowEventsResource = new WorkflowEventsResource(this);
  /** A kind of action the events of one workflow can take, such as sending mail or changing a status. */
  readonly workflowNotifyTypes: WorkflowNotifyTypesResource = new WorkflowNotifyTypesResource(this);
  /** A kind of record a workflow can watch, such as tickets, invoices or opportunities. */
  readonly workflowTableTypes: WorkflowTableTypesResource = new WorkflowTableTypesResource(this);
  /** A value one trigger can be compared with, such as a status or a priority. */
  readonly workflowTriggerOptions: WorkflowTriggerOptionsResource = new WorkflowTriggerOptionsResource(this);
  /** A property of a record that the event conditions of one workflow can test. */
  readonly workflowTriggers: WorkflowTriggersResource = new WorkflowTriggersResource(this);
  /**
   * A rule that watches one kind of record and acts when its events occur, such as mailing somebody about an idle
   * ticket.
   */
  readonly workflows: WorkflowsResource = new WorkflowsResource(this);
  /** A running or paused stopwatch by which a member measures time on a sales activity. */
  readonly activityStopwatches: ActivityStopwatchesResource = new ActivityStopwatchesResource(this);
  /** All pairs of charge code and the kind of expense that may be booked on it. */
  readonly allChargeCodeExpenseTypes: AllChargeCodeExpenseTypesResource = new AllChargeCodeExpenseTypesResource(this);
  /** A kind of expense that may be booked on one charge code. */
  readonly chargeCodeExpenseTypes: ChargeCodeExpenseTypesResource = new ChargeCodeExpenseTypesResource(this);
  /** An internal purpose members book time and expenses on when no ticket fits, such as meetings or training. */
  readonly chargeCodes: ChargeCodesResource = new ChargeCodesResource(this);
  /** A running or paused stopwatch by which a member measures time on a schedule entry. */
  readonly scheduleStopwatches: ScheduleStopwatchesResource = new ScheduleStopwatchesResource(this);
  /** A running or paused stopwatch by which a member measures time on a ticket. */
  readonly ticketStopwatches: TicketStopwatchesResource = new TicketStopwatchesResource(this);
  /** Hours of one kind of time off that members earn in given years of service. */
  readonly timeAccrualDetails: TimeAccrualDetailsResource = new TimeAccrualDetailsResource(this);
  /** Which kinds of time off members of a location earn, and how much of it they may carry into the next year. */
  readonly timeAccruals: TimeAccrualsResource = new TimeAccrualsResource(this);
  /**
   * Work somebody logged on a ticket, project, activity or company, from when to when, for what, and whether the
   * customer pays.
   */
  readonly timeEntries: TimeEntriesResource = new TimeEntriesResource(this);
  /** History of one time entry, who changed what and from where. */
  readonly timeEntryAudits: TimeEntryAuditsResource = new TimeEntryAuditsResource(this);
  /**
   * A record that a time entry was added, changed or deleted, with its contents then. Made for copying time into a
   * reporting system.
   */
  readonly timeEntryChangeLogs: TimeEntryChangeLogsResource = new TimeEntryChangeLogsResource(this);
  /** How a year is cut into periods for time sheets and expense reports, and when they are due. */
  readonly timePeriodSetups: TimePeriodSetupsResource = new TimePeriodSetupsResource(this);
  /** A single period with first day, last day and the deadline for handing in time or expenses. */
  readonly timePeriods: TimePeriodsResource = new TimePeriodsResource(this);
  /** History of one time sheet, such as when it was submitted, approved or rejected. */
  readonly timeSheetAudits: TimeSheetAuditsResource = new TimeSheetAuditsResource(this);
  /** All time entries of one member in one period, which are submitted and approved together. */
  readonly timeSheets: TimeSheetsResource = new TimeSheetsResource(this);
  /** A branch location at which a work role may be used, with its hourly rate there. */
  readonly workRoleLocations: WorkRoleLocationsResource = new WorkRoleLocationsResource(this);
  /** What a member acts as when working, such as Engineer or Consultant. It sets the hourly rate of time. */
  readonly workRoles: WorkRolesResource = new WorkRolesResource(this);
  /**
   * A kind of time, such as Regular, After Hours or Vacation. It changes the rate of the work role and says whether
   * time is billed.
   */
  readonly workTypes: WorkTypesResource = new WorkTypesResource(this);

  constructor(options: ConnectWisePsaOptions) {
    super(api, options, standard);
  }
}
