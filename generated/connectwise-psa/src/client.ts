// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { ClientOptions, Credential, DiscoveryOptions, Features } from "@toolwright/runtime";
import type { AccountingBatchEntriesResource } from "./resources/accounting-batch-entries.js";
import type { AccountingBatchesResource } from "./resources/accounting-batches.js";
import type { AccountingPackageSetupsResource } from "./resources/accounting-package-setups.js";
import type { AccountingPackagesResource } from "./resources/accounting-packages.js";
import type { ActiveServiceBoardsResource } from "./resources/active-service-boards.js";
import type { ActivitiesResource } from "./resources/activities.js";
import type { ActivityStatusesResource } from "./resources/activity-statuses.js";
import type { ActivityStopwatchesResource } from "./resources/activity-stopwatches.js";
import type { ActivityTypesResource } from "./resources/activity-types.js";
import type { AddressFormatsResource } from "./resources/address-formats.js";
import type { AgreementAdditionsResource } from "./resources/agreement-additions.js";
import type { AgreementAdjustmentsResource } from "./resources/agreement-adjustments.js";
import type { AgreementBatchSetupsResource } from "./resources/agreement-batch-setups.js";
import type { AgreementBoardDefaultsResource } from "./resources/agreement-board-defaults.js";
import type { AgreementConfigurationsResource } from "./resources/agreement-configurations.js";
import type { AgreementExcludedWorkRolesResource } from "./resources/agreement-excluded-work-roles.js";
import type { AgreementExcludedWorkTypesResource } from "./resources/agreement-excluded-work-types.js";
import type { AgreementRecapsResource } from "./resources/agreement-recaps.js";
import type { AgreementSitesResource } from "./resources/agreement-sites.js";
import type { AgreementTypeBoardDefaultsResource } from "./resources/agreement-type-board-defaults.js";
import type { AgreementTypeExcludedWorkRolesResource } from "./resources/agreement-type-excluded-work-roles.js";
import type { AgreementTypeExcludedWorkTypesResource } from "./resources/agreement-type-excluded-work-types.js";
import type { AgreementTypeWorkRolesResource } from "./resources/agreement-type-work-roles.js";
import type { AgreementTypeWorkTypesResource } from "./resources/agreement-type-work-types.js";
import type { AgreementTypesResource } from "./resources/agreement-types.js";
import type { AgreementWorkRolesResource } from "./resources/agreement-work-roles.js";
import type { AgreementWorkTypesResource } from "./resources/agreement-work-types.js";
import type { AgreementsResource } from "./resources/agreements.js";
import type { AllChargeCodeExpenseTypesResource } from "./resources/all-charge-code-expense-types.js";
import type { AllCompanyTypeAssociationsResource } from "./resources/all-company-type-associations.js";
import type { AllContactTypeAssociationsResource } from "./resources/all-contact-type-associations.js";
import type { AllProjectTemplatePhasesResource } from "./resources/all-project-template-phases.js";
import type { AllProjectTemplateTasksResource } from "./resources/all-project-template-tasks.js";
import type { AllProjectTemplateTicketsResource } from "./resources/all-project-template-tickets.js";
import type { AllWorkflowActionCustomFieldsResource } from "./resources/all-workflow-action-custom-fields.js";
import type { AllWorkflowActionsResource } from "./resources/all-workflow-actions.js";
import type { AllWorkflowAttachmentsResource } from "./resources/all-workflow-attachments.js";
import type { AllWorkflowEventsResource } from "./resources/all-workflow-events.js";
import type { AllWorkflowNotifyTypesResource } from "./resources/all-workflow-notify-types.js";
import type { AllWorkflowScriptParametersResource } from "./resources/all-workflow-script-parameters.js";
import type { AllWorkflowTriggerOptionsResource } from "./resources/all-workflow-trigger-options.js";
import type { AllWorkflowTriggersResource } from "./resources/all-workflow-triggers.js";
import type { AllowedFileTypesResource } from "./resources/allowed-file-types.js";
import type { AllowedOriginsResource } from "./resources/allowed-origins.js";
import type { ApiMembersResource } from "./resources/api-members.js";
import type { AuditTrailEntriesResource } from "./resources/audit-trail-entries.js";
import type { AuthAnvilSetupsResource } from "./resources/auth-anvil-setups.js";
import type { AutoSyncTimesResource } from "./resources/auto-sync-times.js";
import type { BillableOptionsResource } from "./resources/billable-options.js";
import type { BillingCyclesResource } from "./resources/billing-cycles.js";
import type { BillingSetupRoutingsResource } from "./resources/billing-setup-routings.js";
import type { BillingSetupsResource } from "./resources/billing-setups.js";
import type { BillingStatusesResource } from "./resources/billing-statuses.js";
import type { BillingTermsResource } from "./resources/billing-terms.js";
import type { BoardAutoAssignResourcesResource } from "./resources/board-auto-assign-resources.js";
import type { BoardAutoTemplatesResource } from "./resources/board-auto-templates.js";
import type { BoardExcludedMembersResource } from "./resources/board-excluded-members.js";
import type { BoardItemAssociationsResource } from "./resources/board-item-associations.js";
import type { BoardItemsResource } from "./resources/board-items.js";
import type { BoardNotificationsResource } from "./resources/board-notifications.js";
import type { BoardSkillMappingsResource } from "./resources/board-skill-mappings.js";
import type { BoardStatusNotificationsResource } from "./resources/board-status-notifications.js";
import type { BoardStatusesResource } from "./resources/board-statuses.js";
import type { BoardSubtypesResource } from "./resources/board-subtypes.js";
import type { BoardTeamsResource } from "./resources/board-teams.js";
import type { BoardTypeInfosResource } from "./resources/board-type-infos.js";
import type { BoardTypesResource } from "./resources/board-types.js";
import type { BundlesResource } from "./resources/bundles.js";
import type { CalendarsResource } from "./resources/calendars.js";
import type { CallbacksResource } from "./resources/callbacks.js";
import type { CampaignAuditsResource } from "./resources/campaign-audits.js";
import type { CampaignEmailsOpenedResource } from "./resources/campaign-emails-opened.js";
import type { CampaignFormsSubmittedResource } from "./resources/campaign-forms-submitted.js";
import type { CampaignLinksClickedResource } from "./resources/campaign-links-clicked.js";
import type { CampaignStatusesResource } from "./resources/campaign-statuses.js";
import type { CampaignSubtypesResource } from "./resources/campaign-subtypes.js";
import type { CampaignTypeSubtypesResource } from "./resources/campaign-type-subtypes.js";
import type { CampaignTypesResource } from "./resources/campaign-types.js";
import type { CampaignsResource } from "./resources/campaigns.js";
import type { CatalogInventoryResource } from "./resources/catalog-inventory.js";
import type { CatalogItemComponentsResource } from "./resources/catalog-item-components.js";
import type { CatalogItemMinimumStocksResource } from "./resources/catalog-item-minimum-stocks.js";
import type { CatalogItemVendorsResource } from "./resources/catalog-item-vendors.js";
import type { CatalogItemsResource } from "./resources/catalog-items.js";
import type { CertificationsResource } from "./resources/certifications.js";
import type { ChangeOrdersResource } from "./resources/change-orders.js";
import type { ChargeCodeExpenseTypesResource } from "./resources/charge-code-expense-types.js";
import type { ChargeCodesResource } from "./resources/charge-codes.js";
import type { CommissionsResource } from "./resources/commissions.js";
import type { CommunicationTypesResource } from "./resources/communication-types.js";
import type { CompaniesResource } from "./resources/companies.js";
import type { CompanyConfigurationsResource } from "./resources/company-configurations.js";
import type { CompanyCustomStatusNotesResource } from "./resources/company-custom-status-notes.js";
import type { CompanyEntityTypesResource } from "./resources/company-entity-types.js";
import type { CompanyFinanceSetupsResource } from "./resources/company-finance-setups.js";
import type { CompanyManagementSummariesResource } from "./resources/company-management-summaries.js";
import type { CompanyMarketingGroupsResource } from "./resources/company-marketing-groups.js";
import type { CompanyNotesResource } from "./resources/company-notes.js";
import type { CompanyPickerItemsResource } from "./resources/company-picker-items.js";
import type { CompanyReportNotificationsResource } from "./resources/company-report-notifications.js";
import type { CompanyReportSetupsResource } from "./resources/company-report-setups.js";
import type { CompanyServiceTemplatesResource } from "./resources/company-service-templates.js";
import type { CompanySitesResource } from "./resources/company-sites.js";
import type { CompanyStatusesResource } from "./resources/company-statuses.js";
import type { CompanyTeamMembersResource } from "./resources/company-team-members.js";
import type { CompanyTracksResource } from "./resources/company-tracks.js";
import type { CompanyTypeAssociationsResource } from "./resources/company-type-associations.js";
import type { CompanyTypesResource } from "./resources/company-types.js";
import type { ConfigurationQuestionValuesResource } from "./resources/configuration-question-values.js";
import type { ConfigurationQuestionsResource } from "./resources/configuration-questions.js";
import type { ConfigurationStatusesResource } from "./resources/configuration-statuses.js";
import type { ConfigurationTypesResource } from "./resources/configuration-types.js";
import type { ContactCommunicationsResource } from "./resources/contact-communications.js";
import type { ContactDepartmentsResource } from "./resources/contact-departments.js";
import type { ContactMarketingGroupsResource } from "./resources/contact-marketing-groups.js";
import type { ContactNotesResource } from "./resources/contact-notes.js";
import type { ContactRelationshipsResource } from "./resources/contact-relationships.js";
import type { ContactSyncMonitorsResource } from "./resources/contact-sync-monitors.js";
import type { ContactSyncTypeMonitorsResource } from "./resources/contact-sync-type-monitors.js";
import type { ContactTracksResource } from "./resources/contact-tracks.js";
import type { ContactTypeAssociationsResource } from "./resources/contact-type-associations.js";
import type { ContactTypesResource } from "./resources/contact-types.js";
import type { ContactsResource } from "./resources/contacts.js";
import type { CorporateStructureLevelsResource } from "./resources/corporate-structure-levels.js";
import type { CorporateStructuresResource } from "./resources/corporate-structures.js";
import type { CountriesResource } from "./resources/countries.js";
import type { CurrenciesResource } from "./resources/currencies.js";
import type { CurrencyCodesResource } from "./resources/currency-codes.js";
import type { CustomFieldInfosResource } from "./resources/custom-field-infos.js";
import type { CustomReportParametersResource } from "./resources/custom-report-parameters.js";
import type { CustomReportsResource } from "./resources/custom-reports.js";
import type { CwTimeZonesResource } from "./resources/cw-time-zones.js";
import type { DepartmentLocationInfosResource } from "./resources/department-location-infos.js";
import type { DepartmentLocationsResource } from "./resources/department-locations.js";
import type { DepartmentsResource } from "./resources/departments.js";
import type { DirectionalSyncOptionsResource } from "./resources/directional-sync-options.js";
import type { DirectionalSyncsResource } from "./resources/directional-syncs.js";
import type { DocumentTypesResource } from "./resources/document-types.js";
import type { DocumentsResource } from "./resources/documents.js";
import type { EmailConnectorParsingRulesResource } from "./resources/email-connector-parsing-rules.js";
import type { EmailConnectorParsingStylesResource } from "./resources/email-connector-parsing-styles.js";
import type { EmailConnectorsResource } from "./resources/email-connectors.js";
import type { EmailExclusionsResource } from "./resources/email-exclusions.js";
import type { EmailTokensResource } from "./resources/email-tokens.js";
import type { EpayConfigurationsResource } from "./resources/epay-configurations.js";
import type { ExpenseClassificationsResource } from "./resources/expense-classifications.js";
import type { ExpenseEntriesResource } from "./resources/expense-entries.js";
import type { ExpenseEntryAuditsResource } from "./resources/expense-entry-audits.js";
import type { ExpensePaymentTypesResource } from "./resources/expense-payment-types.js";
import type { ExpenseReportAuditsResource } from "./resources/expense-report-audits.js";
import type { ExpenseReportsResource } from "./resources/expense-reports.js";
import type { ExpenseTaxTypesResource } from "./resources/expense-tax-types.js";
import type { ExpenseTypesResource } from "./resources/expense-types.js";
import type { ExperimentsResource } from "./resources/experiments.js";
import type { FileUploadSettingsResource } from "./resources/file-upload-settings.js";
import type { GlAccountsResource } from "./resources/gl-accounts.js";
import type { GlCaptionsResource } from "./resources/gl-captions.js";
import type { GlMappedTypesResource } from "./resources/gl-mapped-types.js";
import type { GlPathsResource } from "./resources/gl-paths.js";
import type { GoogleEmailSetupsResource } from "./resources/google-email-setups.js";
import type { HolidayListsResource } from "./resources/holiday-lists.js";
import type { HolidaysResource } from "./resources/holidays.js";
import type { HostedApiScreensResource } from "./resources/hosted-api-screens.js";
import type { HostedApiSetupsResource } from "./resources/hosted-api-setups.js";
import type { ImapSetupsResource } from "./resources/imap-setups.js";
import type { ImpactsResource } from "./resources/impacts.js";
import type { InOutBoardEntriesResource } from "./resources/in-out-board-entries.js";
import type { InOutTypesResource } from "./resources/in-out-types.js";
import type { IntegratorLoginsResource } from "./resources/integrator-logins.js";
import type { IntegratorTagsResource } from "./resources/integrator-tags.js";
import type { InventoryAdjustmentDetailsResource } from "./resources/inventory-adjustment-details.js";
import type { InventoryAdjustmentTypesResource } from "./resources/inventory-adjustment-types.js";
import type { InventoryAdjustmentsResource } from "./resources/inventory-adjustments.js";
import type { InventoryOnHandsResource } from "./resources/inventory-on-hands.js";
import type { InvoiceCommissionsResource } from "./resources/invoice-commissions.js";
import type { InvoiceDeliveryMethodsResource } from "./resources/invoice-delivery-methods.js";
import type { InvoiceEmailTemplatesResource } from "./resources/invoice-email-templates.js";
import type { InvoiceGlEntriesResource } from "./resources/invoice-gl-entries.js";
import type { InvoiceGroupingsResource } from "./resources/invoice-groupings.js";
import type { InvoicePaymentsResource } from "./resources/invoice-payments.js";
import type { InvoiceRoutingsResource } from "./resources/invoice-routings.js";
import type { InvoiceTemplateSetupsResource } from "./resources/invoice-template-setups.js";
import type { InvoiceTemplatesResource } from "./resources/invoice-templates.js";
import type { InvoicesResource } from "./resources/invoices.js";
import type { KnowledgeBaseArticlesResource } from "./resources/knowledge-base-articles.js";
import type { KnowledgeBaseCategoriesResource } from "./resources/knowledge-base-categories.js";
import type { KnowledgeBaseSettingsResource } from "./resources/knowledge-base-settings.js";
import type { KnowledgeBaseSubcategoriesResource } from "./resources/knowledge-base-subcategories.js";
import type { KpiCategoriesResource } from "./resources/kpi-categories.js";
import type { KpisResource } from "./resources/kpis.js";
import type { LdapConfigurationsResource } from "./resources/ldap-configurations.js";
import type { LocalesResource } from "./resources/locales.js";
import type { M365ContactSyncsResource } from "./resources/m365-contact-syncs.js";
import type { M365ContactsResource } from "./resources/m365-contacts.js";
import type { M365SyncExclusionsResource } from "./resources/m365-sync-exclusions.js";
import type { M365SyncInclusionsResource } from "./resources/m365-sync-inclusions.js";
import type { M365SyncRulesResource } from "./resources/m365-sync-rules.js";
import type { ManagedDeviceCrossReferencesResource } from "./resources/managed-device-cross-references.js";
import type { ManagedDeviceLoginsResource } from "./resources/managed-device-logins.js";
import type { ManagedDeviceNotificationsResource } from "./resources/managed-device-notifications.js";
import type { ManagedDevicesIntegrationsResource } from "./resources/managed-devices-integrations.js";
import type { ManagementBackupsResource } from "./resources/management-backups.js";
import type { ManagementItSolutionsResource } from "./resources/management-it-solutions.js";
import type { ManagementNetworkSecuritiesResource } from "./resources/management-network-securities.js";
import type { ManagementReportNotificationsResource } from "./resources/management-report-notifications.js";
import type { ManagementSettingsResource } from "./resources/management-settings.js";
import type { ManagementSolutionProductsResource } from "./resources/management-solution-products.js";
import type { ManufacturersResource } from "./resources/manufacturers.js";
import type { MarketingGroupCompaniesResource } from "./resources/marketing-group-companies.js";
import type { MarketingGroupContactsResource } from "./resources/marketing-group-contacts.js";
import type { MarketingGroupsResource } from "./resources/marketing-groups.js";
import type { MarketplaceImportsResource } from "./resources/marketplace-imports.js";
import type { MarketsResource } from "./resources/markets.js";
import type { MassMaintenanceImportsResource } from "./resources/mass-maintenance-imports.js";
import type { MemberAccrualsResource } from "./resources/member-accruals.js";
import type { MemberCertificationsResource } from "./resources/member-certifications.js";
import type { MemberDelegationsResource } from "./resources/member-delegations.js";
import type { MemberManagedDeviceAccountsResource } from "./resources/member-managed-device-accounts.js";
import type { MemberNotificationSettingsResource } from "./resources/member-notification-settings.js";
import type { MemberPersonasResource } from "./resources/member-personas.js";
import type { MemberSkillsResource } from "./resources/member-skills.js";
import type { MemberTemplatesResource } from "./resources/member-templates.js";
import type { MemberTypesResource } from "./resources/member-types.js";
import type { MembersResource } from "./resources/members.js";
import type { MenuEntriesResource } from "./resources/menu-entries.js";
import type { MenuEntryLocationsResource } from "./resources/menu-entry-locations.js";
import type { MyAccountsResource } from "./resources/my-accounts.js";
import type { MyCompanyCrmSetupsResource } from "./resources/my-company-crm-setups.js";
import type { MyCompanyDocumentSetupsResource } from "./resources/my-company-document-setups.js";
import type { MyCompanyOtherSetupsResource } from "./resources/my-company-other-setups.js";
import type { MyCompanyReportingServicesResource } from "./resources/my-company-reporting-services.js";
import type { MyCompanyServiceSetupsResource } from "./resources/my-company-service-setups.js";
import type { MyCompanyTimeExpenseSetupsResource } from "./resources/my-company-time-expense-setups.js";
import type { MyCustomizedPermissionsResource } from "./resources/my-customized-permissions.js";
import type { MyDelegationsResource } from "./resources/my-delegations.js";
import type { MyMemberCertificationsResource } from "./resources/my-member-certifications.js";
import type { MyPermissionsResource } from "./resources/my-permissions.js";
import type { MySkillsResource } from "./resources/my-skills.js";
import type { NoteTypesResource } from "./resources/note-types.js";
import type { NotificationRecipientsResource } from "./resources/notification-recipients.js";
import type { Office365ApplicationsResource } from "./resources/office365-applications.js";
import type { Office365EmailSetupsResource } from "./resources/office365-email-setups.js";
import type { OnHandSerialNumbersResource } from "./resources/on-hand-serial-numbers.js";
import type { OnPremiseSearchSettingsResource } from "./resources/on-premise-search-settings.js";
import type { OpportunitiesResource } from "./resources/opportunities.js";
import type { OpportunityContactsResource } from "./resources/opportunity-contacts.js";
import type { OpportunityForecastsResource } from "./resources/opportunity-forecasts.js";
import type { OpportunityNotesResource } from "./resources/opportunity-notes.js";
import type { OpportunityRatingsResource } from "./resources/opportunity-ratings.js";
import type { OpportunityStagesResource } from "./resources/opportunity-stages.js";
import type { OpportunityStatusesResource } from "./resources/opportunity-statuses.js";
import type { OpportunityTeamMembersResource } from "./resources/opportunity-team-members.js";
import type { OpportunityTypesResource } from "./resources/opportunity-types.js";
import type { OsGradeWeightsResource } from "./resources/os-grade-weights.js";
import type { OwnershipTypesResource } from "./resources/ownership-types.js";
import type { ParsingTypesResource } from "./resources/parsing-types.js";
import type { ParsingVariablesResource } from "./resources/parsing-variables.js";
import type { PersonasResource } from "./resources/personas.js";
import type { PhaseStatusesResource } from "./resources/phase-statuses.js";
import type { PoStatusEmailTemplatesResource } from "./resources/po-status-email-templates.js";
import type { PoStatusNotificationsResource } from "./resources/po-status-notifications.js";
import type { PortalCalendarsResource } from "./resources/portal-calendars.js";
import type { PortalConfigurationsResource } from "./resources/portal-configurations.js";
import type { PortalInvoiceSetupsResource } from "./resources/portal-invoice-setups.js";
import type { PortalOpportunitySetupsResource } from "./resources/portal-opportunity-setups.js";
import type { PortalPasswordEmailSetupsResource } from "./resources/portal-password-email-setups.js";
import type { PortalPaymentProcessorsResource } from "./resources/portal-payment-processors.js";
import type { PortalProjectSetupsResource } from "./resources/portal-project-setups.js";
import type { PortalReportsResource } from "./resources/portal-reports.js";
import type { PortalSecurityLevelsResource } from "./resources/portal-security-levels.js";
import type { PortalSecuritySettingsResource } from "./resources/portal-security-settings.js";
import type { PortalServiceSetupsResource } from "./resources/portal-service-setups.js";
import type { PricingScheduleBreaksResource } from "./resources/pricing-schedule-breaks.js";
import type { PricingScheduleDetailsResource } from "./resources/pricing-schedule-details.js";
import type { PricingSchedulesResource } from "./resources/pricing-schedules.js";
import type { PrioritiesResource } from "./resources/priorities.js";
import type { ProcurementSettingsResource } from "./resources/procurement-settings.js";
import type { ProductCategoriesResource } from "./resources/product-categories.js";
import type { ProductCategorySubcategoriesResource } from "./resources/product-category-subcategories.js";
import type { ProductComponentsResource } from "./resources/product-components.js";
import type { ProductPickingShippingDetailsResource } from "./resources/product-picking-shipping-details.js";
import type { ProductSubcategoriesResource } from "./resources/product-subcategories.js";
import type { ProductTypesResource } from "./resources/product-types.js";
import type { ProductsResource } from "./resources/products.js";
import type { ProjectBillingRatesResource } from "./resources/project-billing-rates.js";
import type { ProjectBoardKanbanSettingsResource } from "./resources/project-board-kanban-settings.js";
import type { ProjectBoardTeamMembersResource } from "./resources/project-board-team-members.js";
import type { ProjectBoardTeamsResource } from "./resources/project-board-teams.js";
import type { ProjectContactsResource } from "./resources/project-contacts.js";
import type { ProjectNotesResource } from "./resources/project-notes.js";
import type { ProjectPhasesResource } from "./resources/project-phases.js";
import type { ProjectSecurityRoleSettingsResource } from "./resources/project-security-role-settings.js";
import type { ProjectSecurityRolesResource } from "./resources/project-security-roles.js";
import type { ProjectStatusesResource } from "./resources/project-statuses.js";
import type { ProjectTeamMembersResource } from "./resources/project-team-members.js";
import type { ProjectTemplatePhasesResource } from "./resources/project-template-phases.js";
import type { ProjectTemplateTasksResource } from "./resources/project-template-tasks.js";
import type { ProjectTemplateTicketsResource } from "./resources/project-template-tickets.js";
import type { ProjectTemplatesResource } from "./resources/project-templates.js";
import type { ProjectTicketActivitiesResource } from "./resources/project-ticket-activities.js";
import type { ProjectTicketAllNotesResource } from "./resources/project-ticket-all-notes.js";
import type { ProjectTicketConfigurationsResource } from "./resources/project-ticket-configurations.js";
import type { ProjectTicketDocumentsResource } from "./resources/project-ticket-documents.js";
import type { ProjectTicketNotesResource } from "./resources/project-ticket-notes.js";
import type { ProjectTicketProductsResource } from "./resources/project-ticket-products.js";
import type { ProjectTicketScheduleEntriesResource } from "./resources/project-ticket-schedule-entries.js";
import type { ProjectTicketTasksResource } from "./resources/project-ticket-tasks.js";
import type { ProjectTicketTimeEntriesResource } from "./resources/project-ticket-time-entries.js";
import type { ProjectTicketsResource } from "./resources/project-tickets.js";
import type { ProjectTypesResource } from "./resources/project-types.js";
import type { ProjectsResource } from "./resources/projects.js";
import type { PurchaseOrderNotesResource } from "./resources/purchase-order-notes.js";
import type { PurchaseOrdersResource } from "./resources/purchase-orders.js";
import type { PurchaseorderLineitemsResource } from "./resources/purchaseorder-lineitems.js";
import type { PurchaseorderStatusesResource } from "./resources/purchaseorder-statuses.js";
import type { PurchasingDemandsResource } from "./resources/purchasing-demands.js";
import type { QuoteLinksResource } from "./resources/quote-links.js";
import type { ReminderTimesResource } from "./resources/reminder-times.js";
import type { ReportCardDetailsResource } from "./resources/report-card-details.js";
import type { ReportCardsResource } from "./resources/report-cards.js";
import type { ReportColumnsResource } from "./resources/report-columns.js";
import type { ReportsResource } from "./resources/reports.js";
import type { RmaActionsResource } from "./resources/rma-actions.js";
import type { RmaDispositionsResource } from "./resources/rma-dispositions.js";
import type { RmaStatusEmailTemplatesResource } from "./resources/rma-status-email-templates.js";
import type { RmaStatusNotificationsResource } from "./resources/rma-status-notifications.js";
import type { RmaStatusesResource } from "./resources/rma-statuses.js";
import type { RmaTagsResource } from "./resources/rma-tags.js";
import type { SalesOrderLineitemsResource } from "./resources/sales-order-lineitems.js";
import type { SalesOrderStatusEmailTemplatesResource } from "./resources/sales-order-status-email-templates.js";
import type { SalesOrderStatusNotificationsResource } from "./resources/sales-order-status-notifications.js";
import type { SalesOrderStatusesResource } from "./resources/sales-order-statuses.js";
import type { SalesOrdersResource } from "./resources/sales-orders.js";
import type { SalesProbabilitiesResource } from "./resources/sales-probabilities.js";
import type { SalesQuotasResource } from "./resources/sales-quotas.js";
import type { SalesRolesResource } from "./resources/sales-roles.js";
import type { SalesTeamMembersResource } from "./resources/sales-team-members.js";
import type { SalesTeamsResource } from "./resources/sales-teams.js";
import type { ScheduleColorsResource } from "./resources/schedule-colors.js";
import type { ScheduleDetailsResource } from "./resources/schedule-details.js";
import type { ScheduleEntriesResource } from "./resources/schedule-entries.js";
import type { ScheduleEntryDetailsResource } from "./resources/schedule-entry-details.js";
import type { ScheduleStatusesResource } from "./resources/schedule-statuses.js";
import type { ScheduleStopwatchesResource } from "./resources/schedule-stopwatches.js";
import type { ScheduleTypesResource } from "./resources/schedule-types.js";
import type { SchedulingMembersResource } from "./resources/scheduling-members.js";
import type { ScreenLinkInfosResource } from "./resources/screen-link-infos.js";
import type { ScreenLinksResource } from "./resources/screen-links.js";
import type { SecurityRoleSettingsResource } from "./resources/security-role-settings.js";
import type { SecurityRolesResource } from "./resources/security-roles.js";
import type { ServiceBoardInfosResource } from "./resources/service-board-infos.js";
import type { ServiceBoardsResource } from "./resources/service-boards.js";
import type { ServiceCodesResource } from "./resources/service-codes.js";
import type { ServiceColorSetsResource } from "./resources/service-color-sets.js";
import type { ServiceEmailTemplatesResource } from "./resources/service-email-templates.js";
import type { ServiceLocationsResource } from "./resources/service-locations.js";
import type { ServiceSignoffsResource } from "./resources/service-signoffs.js";
import type { ServiceSourcesResource } from "./resources/service-sources.js";
import type { ServiceSurveysResource } from "./resources/service-surveys.js";
import type { ServiceTeamsResource } from "./resources/service-teams.js";
import type { ServiceTemplateTasksResource } from "./resources/service-template-tasks.js";
import type { ServiceTemplatesResource } from "./resources/service-templates.js";
import type { SetupScreensResource } from "./resources/setup-screens.js";
import type { SeveritiesResource } from "./resources/severities.js";
import type { ShipmentMethodsResource } from "./resources/shipment-methods.js";
import type { SignoffCustomFieldsResource } from "./resources/signoff-custom-fields.js";
import type { SkillCategoriesResource } from "./resources/skill-categories.js";
import type { SkillsResource } from "./resources/skills.js";
import type { SlaPrioritiesResource } from "./resources/sla-priorities.js";
import type { SlasResource } from "./resources/slas.js";
import type { SsoConfigurationsResource } from "./resources/sso-configurations.js";
import type { SsoUsersResource } from "./resources/sso-users.js";
import type { StandardNoteInfosResource } from "./resources/standard-note-infos.js";
import type { StandardNotesResource } from "./resources/standard-notes.js";
import type { StatesResource } from "./resources/states.js";
import type { StatusIndicatorsResource } from "./resources/status-indicators.js";
import type { SurveyQuestionOptionsResource } from "./resources/survey-question-options.js";
import type { SurveyQuestionsResource } from "./resources/survey-questions.js";
import type { SurveyResultsResource } from "./resources/survey-results.js";
import type { SystemInfoResource } from "./resources/system-info.js";
import type { SystemLocationsResource } from "./resources/system-locations.js";
import type { SystemSettingsResource } from "./resources/system-settings.js";
import type { SystemSurveyQuestionValuesResource } from "./resources/system-survey-question-values.js";
import type { SystemSurveyQuestionsResource } from "./resources/system-survey-questions.js";
import type { SystemSurveysResource } from "./resources/system-surveys.js";
import type { TaxCodeExpenseTypeExemptionsResource } from "./resources/tax-code-expense-type-exemptions.js";
import type { TaxCodeExpenseTypeLevelsResource } from "./resources/tax-code-expense-type-levels.js";
import type { TaxCodeLevelsResource } from "./resources/tax-code-levels.js";
import type { TaxCodeProductTypeExemptionsResource } from "./resources/tax-code-product-type-exemptions.js";
import type { TaxCodeProductTypeLevelsResource } from "./resources/tax-code-product-type-levels.js";
import type { TaxCodeWorkRoleExemptionsResource } from "./resources/tax-code-work-role-exemptions.js";
import type { TaxCodeWorkRoleLevelsResource } from "./resources/tax-code-work-role-levels.js";
import type { TaxCodeXrefLevelsResource } from "./resources/tax-code-xref-levels.js";
import type { TaxCodeXrefsResource } from "./resources/tax-code-xrefs.js";
import type { TaxCodesResource } from "./resources/tax-codes.js";
import type { TaxIntegrationInfosResource } from "./resources/tax-integration-infos.js";
import type { TaxIntegrationsResource } from "./resources/tax-integrations.js";
import type { TeamRolesResource } from "./resources/team-roles.js";
import type { TicketContactAuthStatusesResource } from "./resources/ticket-contact-auth-statuses.js";
import type { TicketLinksResource } from "./resources/ticket-links.js";
import type { TicketNotesResource } from "./resources/ticket-notes.js";
import type { TicketStopwatchesResource } from "./resources/ticket-stopwatches.js";
import type { TicketSyncsResource } from "./resources/ticket-syncs.js";
import type { TicketTasksResource } from "./resources/ticket-tasks.js";
import type { TicketsResource } from "./resources/tickets.js";
import type { TimeAccrualDetailsResource } from "./resources/time-accrual-details.js";
import type { TimeAccrualsResource } from "./resources/time-accruals.js";
import type { TimeEntriesResource } from "./resources/time-entries.js";
import type { TimeEntryAuditsResource } from "./resources/time-entry-audits.js";
import type { TimeEntryChangeLogsResource } from "./resources/time-entry-change-logs.js";
import type { TimePeriodSetupsResource } from "./resources/time-period-setups.js";
import type { TimePeriodsResource } from "./resources/time-periods.js";
import type { TimeSheetAuditsResource } from "./resources/time-sheet-audits.js";
import type { TimeSheetsResource } from "./resources/time-sheets.js";
import type { TimeZoneSetupsResource } from "./resources/time-zone-setups.js";
import type { TodayPageCategoriesResource } from "./resources/today-page-categories.js";
import type { TodayPageLinksResource } from "./resources/today-page-links.js";
import type { TrackActionsResource } from "./resources/track-actions.js";
import type { TracksResource } from "./resources/tracks.js";
import type { UnitOfMeasureConversionsResource } from "./resources/unit-of-measure-conversions.js";
import type { UnitOfMeasuresResource } from "./resources/unit-of-measures.js";
import type { UnpostedExpenseTaxLevelsResource } from "./resources/unposted-expense-tax-levels.js";
import type { UnpostedExpensesResource } from "./resources/unposted-expenses.js";
import type { UnpostedInvoiceTaxLevelsResource } from "./resources/unposted-invoice-tax-levels.js";
import type { UnpostedInvoicesResource } from "./resources/unposted-invoices.js";
import type { UnpostedPaymentsResource } from "./resources/unposted-payments.js";
import type { UnpostedProcurementTaxLevelsResource } from "./resources/unposted-procurement-tax-levels.js";
import type { UnpostedProcurementsResource } from "./resources/unposted-procurements.js";
import type { UserDefinedFieldsResource } from "./resources/user-defined-fields.js";
import type { WarehouseBinsResource } from "./resources/warehouse-bins.js";
import type { WarehousesResource } from "./resources/warehouses.js";
import type { WorkRoleLocationsResource } from "./resources/work-role-locations.js";
import type { WorkRolesResource } from "./resources/work-roles.js";
import type { WorkTypesResource } from "./resources/work-types.js";
import type { WorkflowActionCustomFieldsResource } from "./resources/workflow-action-custom-fields.js";
import type { WorkflowActionScriptParametersResource } from "./resources/workflow-action-script-parameters.js";
import type { WorkflowActionsResource } from "./resources/workflow-actions.js";
import type { WorkflowAttachmentsResource } from "./resources/workflow-attachments.js";
import type { WorkflowEventsResource } from "./resources/workflow-events.js";
import type { WorkflowNotifyTypesResource } from "./resources/workflow-notify-types.js";
import type { WorkflowTableTypesResource } from "./resources/workflow-table-types.js";
import type { WorkflowTriggerOptionsResource } from "./resources/workflow-trigger-options.js";
import type { WorkflowTriggersResource } from "./resources/workflow-triggers.js";
import type { WorkflowsResource } from "./resources/workflows.js";
import { Client, addResources, contractFrom, discover, standard } from "@toolwright/runtime";
import { api, discovery } from "./api.js";
import { accountingBatchEntriesResource } from "./resources/accounting-batch-entries.js";
import { accountingBatchesResource } from "./resources/accounting-batches.js";
import { accountingPackageSetupsResource } from "./resources/accounting-package-setups.js";
import { accountingPackagesResource } from "./resources/accounting-packages.js";
import { activeServiceBoardsResource } from "./resources/active-service-boards.js";
import { activitiesResource } from "./resources/activities.js";
import { activityStatusesResource } from "./resources/activity-statuses.js";
import { activityStopwatchesResource } from "./resources/activity-stopwatches.js";
import { activityTypesResource } from "./resources/activity-types.js";
import { addressFormatsResource } from "./resources/address-formats.js";
import { agreementAdditionsResource } from "./resources/agreement-additions.js";
import { agreementAdjustmentsResource } from "./resources/agreement-adjustments.js";
import { agreementBatchSetupsResource } from "./resources/agreement-batch-setups.js";
import { agreementBoardDefaultsResource } from "./resources/agreement-board-defaults.js";
import { agreementConfigurationsResource } from "./resources/agreement-configurations.js";
import { agreementExcludedWorkRolesResource } from "./resources/agreement-excluded-work-roles.js";
import { agreementExcludedWorkTypesResource } from "./resources/agreement-excluded-work-types.js";
import { agreementRecapsResource } from "./resources/agreement-recaps.js";
import { agreementSitesResource } from "./resources/agreement-sites.js";
import { agreementTypeBoardDefaultsResource } from "./resources/agreement-type-board-defaults.js";
import { agreementTypeExcludedWorkRolesResource } from "./resources/agreement-type-excluded-work-roles.js";
import { agreementTypeExcludedWorkTypesResource } from "./resources/agreement-type-excluded-work-types.js";
import { agreementTypeWorkRolesResource } from "./resources/agreement-type-work-roles.js";
import { agreementTypeWorkTypesResource } from "./resources/agreement-type-work-types.js";
import { agreementTypesResource } from "./resources/agreement-types.js";
import { agreementWorkRolesResource } from "./resources/agreement-work-roles.js";
import { agreementWorkTypesResource } from "./resources/agreement-work-types.js";
import { agreementsResource } from "./resources/agreements.js";
import { allChargeCodeExpenseTypesResource } from "./resources/all-charge-code-expense-types.js";
import { allCompanyTypeAssociationsResource } from "./resources/all-company-type-associations.js";
import { allContactTypeAssociationsResource } from "./resources/all-contact-type-associations.js";
import { allProjectTemplatePhasesResource } from "./resources/all-project-template-phases.js";
import { allProjectTemplateTasksResource } from "./resources/all-project-template-tasks.js";
import { allProjectTemplateTicketsResource } from "./resources/all-project-template-tickets.js";
import { allWorkflowActionCustomFieldsResource } from "./resources/all-workflow-action-custom-fields.js";
import { allWorkflowActionsResource } from "./resources/all-workflow-actions.js";
import { allWorkflowAttachmentsResource } from "./resources/all-workflow-attachments.js";
import { allWorkflowEventsResource } from "./resources/all-workflow-events.js";
import { allWorkflowNotifyTypesResource } from "./resources/all-workflow-notify-types.js";
import { allWorkflowScriptParametersResource } from "./resources/all-workflow-script-parameters.js";
import { allWorkflowTriggerOptionsResource } from "./resources/all-workflow-trigger-options.js";
import { allWorkflowTriggersResource } from "./resources/all-workflow-triggers.js";
import { allowedFileTypesResource } from "./resources/allowed-file-types.js";
import { allowedOriginsResource } from "./resources/allowed-origins.js";
import { apiMembersResource } from "./resources/api-members.js";
import { auditTrailEntriesResource } from "./resources/audit-trail-entries.js";
import { authAnvilSetupsResource } from "./resources/auth-anvil-setups.js";
import { autoSyncTimesResource } from "./resources/auto-sync-times.js";
import { billableOptionsResource } from "./resources/billable-options.js";
import { billingCyclesResource } from "./resources/billing-cycles.js";
import { billingSetupRoutingsResource } from "./resources/billing-setup-routings.js";
import { billingSetupsResource } from "./resources/billing-setups.js";
import { billingStatusesResource } from "./resources/billing-statuses.js";
import { billingTermsResource } from "./resources/billing-terms.js";
import { boardAutoAssignResourcesResource } from "./resources/board-auto-assign-resources.js";
import { boardAutoTemplatesResource } from "./resources/board-auto-templates.js";
import { boardExcludedMembersResource } from "./resources/board-excluded-members.js";
import { boardItemAssociationsResource } from "./resources/board-item-associations.js";
import { boardItemsResource } from "./resources/board-items.js";
import { boardNotificationsResource } from "./resources/board-notifications.js";
import { boardSkillMappingsResource } from "./resources/board-skill-mappings.js";
import { boardStatusNotificationsResource } from "./resources/board-status-notifications.js";
import { boardStatusesResource } from "./resources/board-statuses.js";
import { boardSubtypesResource } from "./resources/board-subtypes.js";
import { boardTeamsResource } from "./resources/board-teams.js";
import { boardTypeInfosResource } from "./resources/board-type-infos.js";
import { boardTypesResource } from "./resources/board-types.js";
import { bundlesResource } from "./resources/bundles.js";
import { calendarsResource } from "./resources/calendars.js";
import { callbacksResource } from "./resources/callbacks.js";
import { campaignAuditsResource } from "./resources/campaign-audits.js";
import { campaignEmailsOpenedResource } from "./resources/campaign-emails-opened.js";
import { campaignFormsSubmittedResource } from "./resources/campaign-forms-submitted.js";
import { campaignLinksClickedResource } from "./resources/campaign-links-clicked.js";
import { campaignStatusesResource } from "./resources/campaign-statuses.js";
import { campaignSubtypesResource } from "./resources/campaign-subtypes.js";
import { campaignTypeSubtypesResource } from "./resources/campaign-type-subtypes.js";
import { campaignTypesResource } from "./resources/campaign-types.js";
import { campaignsResource } from "./resources/campaigns.js";
import { catalogInventoryResource } from "./resources/catalog-inventory.js";
import { catalogItemComponentsResource } from "./resources/catalog-item-components.js";
import { catalogItemMinimumStocksResource } from "./resources/catalog-item-minimum-stocks.js";
import { catalogItemVendorsResource } from "./resources/catalog-item-vendors.js";
import { catalogItemsResource } from "./resources/catalog-items.js";
import { certificationsResource } from "./resources/certifications.js";
import { changeOrdersResource } from "./resources/change-orders.js";
import { chargeCodeExpenseTypesResource } from "./resources/charge-code-expense-types.js";
import { chargeCodesResource } from "./resources/charge-codes.js";
import { commissionsResource } from "./resources/commissions.js";
import { communicationTypesResource } from "./resources/communication-types.js";
import { companiesResource } from "./resources/companies.js";
import { companyConfigurationsResource } from "./resources/company-configurations.js";
import { companyCustomStatusNotesResource } from "./resources/company-custom-status-notes.js";
import { companyEntityTypesResource } from "./resources/company-entity-types.js";
import { companyFinanceSetupsResource } from "./resources/company-finance-setups.js";
import { companyManagementSummariesResource } from "./resources/company-management-summaries.js";
import { companyMarketingGroupsResource } from "./resources/company-marketing-groups.js";
import { companyNotesResource } from "./resources/company-notes.js";
import { companyPickerItemsResource } from "./resources/company-picker-items.js";
import { companyReportNotificationsResource } from "./resources/company-report-notifications.js";
import { companyReportSetupsResource } from "./resources/company-report-setups.js";
import { companyServiceTemplatesResource } from "./resources/company-service-templates.js";
import { companySitesResource } from "./resources/company-sites.js";
import { companyStatusesResource } from "./resources/company-statuses.js";
import { companyTeamMembersResource } from "./resources/company-team-members.js";
import { companyTracksResource } from "./resources/company-tracks.js";
import { companyTypeAssociationsResource } from "./resources/company-type-associations.js";
import { companyTypesResource } from "./resources/company-types.js";
import { configurationQuestionValuesResource } from "./resources/configuration-question-values.js";
import { configurationQuestionsResource } from "./resources/configuration-questions.js";
import { configurationStatusesResource } from "./resources/configuration-statuses.js";
import { configurationTypesResource } from "./resources/configuration-types.js";
import { contactCommunicationsResource } from "./resources/contact-communications.js";
import { contactDepartmentsResource } from "./resources/contact-departments.js";
import { contactMarketingGroupsResource } from "./resources/contact-marketing-groups.js";
import { contactNotesResource } from "./resources/contact-notes.js";
import { contactRelationshipsResource } from "./resources/contact-relationships.js";
import { contactSyncMonitorsResource } from "./resources/contact-sync-monitors.js";
import { contactSyncTypeMonitorsResource } from "./resources/contact-sync-type-monitors.js";
import { contactTracksResource } from "./resources/contact-tracks.js";
import { contactTypeAssociationsResource } from "./resources/contact-type-associations.js";
import { contactTypesResource } from "./resources/contact-types.js";
import { contactsResource } from "./resources/contacts.js";
import { corporateStructureLevelsResource } from "./resources/corporate-structure-levels.js";
import { corporateStructuresResource } from "./resources/corporate-structures.js";
import { countriesResource } from "./resources/countries.js";
import { currenciesResource } from "./resources/currencies.js";
import { currencyCodesResource } from "./resources/currency-codes.js";
import { customFieldInfosResource } from "./resources/custom-field-infos.js";
import { customReportParametersResource } from "./resources/custom-report-parameters.js";
import { customReportsResource } from "./resources/custom-reports.js";
import { cwTimeZonesResource } from "./resources/cw-time-zones.js";
import { departmentLocationInfosResource } from "./resources/department-location-infos.js";
import { departmentLocationsResource } from "./resources/department-locations.js";
import { departmentsResource } from "./resources/departments.js";
import { directionalSyncOptionsResource } from "./resources/directional-sync-options.js";
import { directionalSyncsResource } from "./resources/directional-syncs.js";
import { documentTypesResource } from "./resources/document-types.js";
import { documentsResource } from "./resources/documents.js";
import { emailConnectorParsingRulesResource } from "./resources/email-connector-parsing-rules.js";
import { emailConnectorParsingStylesResource } from "./resources/email-connector-parsing-styles.js";
import { emailConnectorsResource } from "./resources/email-connectors.js";
import { emailExclusionsResource } from "./resources/email-exclusions.js";
import { emailTokensResource } from "./resources/email-tokens.js";
import { epayConfigurationsResource } from "./resources/epay-configurations.js";
import { expenseClassificationsResource } from "./resources/expense-classifications.js";
import { expenseEntriesResource } from "./resources/expense-entries.js";
import { expenseEntryAuditsResource } from "./resources/expense-entry-audits.js";
import { expensePaymentTypesResource } from "./resources/expense-payment-types.js";
import { expenseReportAuditsResource } from "./resources/expense-report-audits.js";
import { expenseReportsResource } from "./resources/expense-reports.js";
import { expenseTaxTypesResource } from "./resources/expense-tax-types.js";
import { expenseTypesResource } from "./resources/expense-types.js";
import { experimentsResource } from "./resources/experiments.js";
import { fileUploadSettingsResource } from "./resources/file-upload-settings.js";
import { glAccountsResource } from "./resources/gl-accounts.js";
import { glCaptionsResource } from "./resources/gl-captions.js";
import { glMappedTypesResource } from "./resources/gl-mapped-types.js";
import { glPathsResource } from "./resources/gl-paths.js";
import { googleEmailSetupsResource } from "./resources/google-email-setups.js";
import { holidayListsResource } from "./resources/holiday-lists.js";
import { holidaysResource } from "./resources/holidays.js";
import { hostedApiScreensResource } from "./resources/hosted-api-screens.js";
import { hostedApiSetupsResource } from "./resources/hosted-api-setups.js";
import { imapSetupsResource } from "./resources/imap-setups.js";
import { impactsResource } from "./resources/impacts.js";
import { inOutBoardEntriesResource } from "./resources/in-out-board-entries.js";
import { inOutTypesResource } from "./resources/in-out-types.js";
import { integratorLoginsResource } from "./resources/integrator-logins.js";
import { integratorTagsResource } from "./resources/integrator-tags.js";
import { inventoryAdjustmentDetailsResource } from "./resources/inventory-adjustment-details.js";
import { inventoryAdjustmentTypesResource } from "./resources/inventory-adjustment-types.js";
import { inventoryAdjustmentsResource } from "./resources/inventory-adjustments.js";
import { inventoryOnHandsResource } from "./resources/inventory-on-hands.js";
import { invoiceCommissionsResource } from "./resources/invoice-commissions.js";
import { invoiceDeliveryMethodsResource } from "./resources/invoice-delivery-methods.js";
import { invoiceEmailTemplatesResource } from "./resources/invoice-email-templates.js";
import { invoiceGlEntriesResource } from "./resources/invoice-gl-entries.js";
import { invoiceGroupingsResource } from "./resources/invoice-groupings.js";
import { invoicePaymentsResource } from "./resources/invoice-payments.js";
import { invoiceRoutingsResource } from "./resources/invoice-routings.js";
import { invoiceTemplateSetupsResource } from "./resources/invoice-template-setups.js";
import { invoiceTemplatesResource } from "./resources/invoice-templates.js";
import { invoicesResource } from "./resources/invoices.js";
import { knowledgeBaseArticlesResource } from "./resources/knowledge-base-articles.js";
import { knowledgeBaseCategoriesResource } from "./resources/knowledge-base-categories.js";
import { knowledgeBaseSettingsResource } from "./resources/knowledge-base-settings.js";
import { knowledgeBaseSubcategoriesResource } from "./resources/knowledge-base-subcategories.js";
import { kpiCategoriesResource } from "./resources/kpi-categories.js";
import { kpisResource } from "./resources/kpis.js";
import { ldapConfigurationsResource } from "./resources/ldap-configurations.js";
import { localesResource } from "./resources/locales.js";
import { m365ContactSyncsResource } from "./resources/m365-contact-syncs.js";
import { m365ContactsResource } from "./resources/m365-contacts.js";
import { m365SyncExclusionsResource } from "./resources/m365-sync-exclusions.js";
import { m365SyncInclusionsResource } from "./resources/m365-sync-inclusions.js";
import { m365SyncRulesResource } from "./resources/m365-sync-rules.js";
import { managedDeviceCrossReferencesResource } from "./resources/managed-device-cross-references.js";
import { managedDeviceLoginsResource } from "./resources/managed-device-logins.js";
import { managedDeviceNotificationsResource } from "./resources/managed-device-notifications.js";
import { managedDevicesIntegrationsResource } from "./resources/managed-devices-integrations.js";
import { managementBackupsResource } from "./resources/management-backups.js";
import { managementItSolutionsResource } from "./resources/management-it-solutions.js";
import { managementNetworkSecuritiesResource } from "./resources/management-network-securities.js";
import { managementReportNotificationsResource } from "./resources/management-report-notifications.js";
import { managementSettingsResource } from "./resources/management-settings.js";
import { managementSolutionProductsResource } from "./resources/management-solution-products.js";
import { manufacturersResource } from "./resources/manufacturers.js";
import { marketingGroupCompaniesResource } from "./resources/marketing-group-companies.js";
import { marketingGroupContactsResource } from "./resources/marketing-group-contacts.js";
import { marketingGroupsResource } from "./resources/marketing-groups.js";
import { marketplaceImportsResource } from "./resources/marketplace-imports.js";
import { marketsResource } from "./resources/markets.js";
import { massMaintenanceImportsResource } from "./resources/mass-maintenance-imports.js";
import { memberAccrualsResource } from "./resources/member-accruals.js";
import { memberCertificationsResource } from "./resources/member-certifications.js";
import { memberDelegationsResource } from "./resources/member-delegations.js";
import { memberManagedDeviceAccountsResource } from "./resources/member-managed-device-accounts.js";
import { memberNotificationSettingsResource } from "./resources/member-notification-settings.js";
import { memberPersonasResource } from "./resources/member-personas.js";
import { memberSkillsResource } from "./resources/member-skills.js";
import { memberTemplatesResource } from "./resources/member-templates.js";
import { memberTypesResource } from "./resources/member-types.js";
import { membersResource } from "./resources/members.js";
import { menuEntriesResource } from "./resources/menu-entries.js";
import { menuEntryLocationsResource } from "./resources/menu-entry-locations.js";
import { myAccountsResource } from "./resources/my-accounts.js";
import { myCompanyCrmSetupsResource } from "./resources/my-company-crm-setups.js";
import { myCompanyDocumentSetupsResource } from "./resources/my-company-document-setups.js";
import { myCompanyOtherSetupsResource } from "./resources/my-company-other-setups.js";
import { myCompanyReportingServicesResource } from "./resources/my-company-reporting-services.js";
import { myCompanyServiceSetupsResource } from "./resources/my-company-service-setups.js";
import { myCompanyTimeExpenseSetupsResource } from "./resources/my-company-time-expense-setups.js";
import { myCustomizedPermissionsResource } from "./resources/my-customized-permissions.js";
import { myDelegationsResource } from "./resources/my-delegations.js";
import { myMemberCertificationsResource } from "./resources/my-member-certifications.js";
import { myPermissionsResource } from "./resources/my-permissions.js";
import { mySkillsResource } from "./resources/my-skills.js";
import { noteTypesResource } from "./resources/note-types.js";
import { notificationRecipientsResource } from "./resources/notification-recipients.js";
import { office365ApplicationsResource } from "./resources/office365-applications.js";
import { office365EmailSetupsResource } from "./resources/office365-email-setups.js";
import { onHandSerialNumbersResource } from "./resources/on-hand-serial-numbers.js";
import { onPremiseSearchSettingsResource } from "./resources/on-premise-search-settings.js";
import { opportunitiesResource } from "./resources/opportunities.js";
import { opportunityContactsResource } from "./resources/opportunity-contacts.js";
import { opportunityForecastsResource } from "./resources/opportunity-forecasts.js";
import { opportunityNotesResource } from "./resources/opportunity-notes.js";
import { opportunityRatingsResource } from "./resources/opportunity-ratings.js";
import { opportunityStagesResource } from "./resources/opportunity-stages.js";
import { opportunityStatusesResource } from "./resources/opportunity-statuses.js";
import { opportunityTeamMembersResource } from "./resources/opportunity-team-members.js";
import { opportunityTypesResource } from "./resources/opportunity-types.js";
import { osGradeWeightsResource } from "./resources/os-grade-weights.js";
import { ownershipTypesResource } from "./resources/ownership-types.js";
import { parsingTypesResource } from "./resources/parsing-types.js";
import { parsingVariablesResource } from "./resources/parsing-variables.js";
import { personasResource } from "./resources/personas.js";
import { phaseStatusesResource } from "./resources/phase-statuses.js";
import { poStatusEmailTemplatesResource } from "./resources/po-status-email-templates.js";
import { poStatusNotificationsResource } from "./resources/po-status-notifications.js";
import { portalCalendarsResource } from "./resources/portal-calendars.js";
import { portalConfigurationsResource } from "./resources/portal-configurations.js";
import { portalInvoiceSetupsResource } from "./resources/portal-invoice-setups.js";
import { portalOpportunitySetupsResource } from "./resources/portal-opportunity-setups.js";
import { portalPasswordEmailSetupsResource } from "./resources/portal-password-email-setups.js";
import { portalPaymentProcessorsResource } from "./resources/portal-payment-processors.js";
import { portalProjectSetupsResource } from "./resources/portal-project-setups.js";
import { portalReportsResource } from "./resources/portal-reports.js";
import { portalSecurityLevelsResource } from "./resources/portal-security-levels.js";
import { portalSecuritySettingsResource } from "./resources/portal-security-settings.js";
import { portalServiceSetupsResource } from "./resources/portal-service-setups.js";
import { pricingScheduleBreaksResource } from "./resources/pricing-schedule-breaks.js";
import { pricingScheduleDetailsResource } from "./resources/pricing-schedule-details.js";
import { pricingSchedulesResource } from "./resources/pricing-schedules.js";
import { prioritiesResource } from "./resources/priorities.js";
import { procurementSettingsResource } from "./resources/procurement-settings.js";
import { productCategoriesResource } from "./resources/product-categories.js";
import { productCategorySubcategoriesResource } from "./resources/product-category-subcategories.js";
import { productComponentsResource } from "./resources/product-components.js";
import { productPickingShippingDetailsResource } from "./resources/product-picking-shipping-details.js";
import { productSubcategoriesResource } from "./resources/product-subcategories.js";
import { productTypesResource } from "./resources/product-types.js";
import { productsResource } from "./resources/products.js";
import { projectBillingRatesResource } from "./resources/project-billing-rates.js";
import { projectBoardKanbanSettingsResource } from "./resources/project-board-kanban-settings.js";
import { projectBoardTeamMembersResource } from "./resources/project-board-team-members.js";
import { projectBoardTeamsResource } from "./resources/project-board-teams.js";
import { projectContactsResource } from "./resources/project-contacts.js";
import { projectNotesResource } from "./resources/project-notes.js";
import { projectPhasesResource } from "./resources/project-phases.js";
import { projectSecurityRoleSettingsResource } from "./resources/project-security-role-settings.js";
import { projectSecurityRolesResource } from "./resources/project-security-roles.js";
import { projectStatusesResource } from "./resources/project-statuses.js";
import { projectTeamMembersResource } from "./resources/project-team-members.js";
import { projectTemplatePhasesResource } from "./resources/project-template-phases.js";
import { projectTemplateTasksResource } from "./resources/project-template-tasks.js";
import { projectTemplateTicketsResource } from "./resources/project-template-tickets.js";
import { projectTemplatesResource } from "./resources/project-templates.js";
import { projectTicketActivitiesResource } from "./resources/project-ticket-activities.js";
import { projectTicketAllNotesResource } from "./resources/project-ticket-all-notes.js";
import { projectTicketConfigurationsResource } from "./resources/project-ticket-configurations.js";
import { projectTicketDocumentsResource } from "./resources/project-ticket-documents.js";
import { projectTicketNotesResource } from "./resources/project-ticket-notes.js";
import { projectTicketProductsResource } from "./resources/project-ticket-products.js";
import { projectTicketScheduleEntriesResource } from "./resources/project-ticket-schedule-entries.js";
import { projectTicketTasksResource } from "./resources/project-ticket-tasks.js";
import { projectTicketTimeEntriesResource } from "./resources/project-ticket-time-entries.js";
import { projectTicketsResource } from "./resources/project-tickets.js";
import { projectTypesResource } from "./resources/project-types.js";
import { projectsResource } from "./resources/projects.js";
import { purchaseOrderNotesResource } from "./resources/purchase-order-notes.js";
import { purchaseOrdersResource } from "./resources/purchase-orders.js";
import { purchaseorderLineitemsResource } from "./resources/purchaseorder-lineitems.js";
import { purchaseorderStatusesResource } from "./resources/purchaseorder-statuses.js";
import { purchasingDemandsResource } from "./resources/purchasing-demands.js";
import { quoteLinksResource } from "./resources/quote-links.js";
import { reminderTimesResource } from "./resources/reminder-times.js";
import { reportCardDetailsResource } from "./resources/report-card-details.js";
import { reportCardsResource } from "./resources/report-cards.js";
import { reportColumnsResource } from "./resources/report-columns.js";
import { reportsResource } from "./resources/reports.js";
import { rmaActionsResource } from "./resources/rma-actions.js";
import { rmaDispositionsResource } from "./resources/rma-dispositions.js";
import { rmaStatusEmailTemplatesResource } from "./resources/rma-status-email-templates.js";
import { rmaStatusNotificationsResource } from "./resources/rma-status-notifications.js";
import { rmaStatusesResource } from "./resources/rma-statuses.js";
import { rmaTagsResource } from "./resources/rma-tags.js";
import { salesOrderLineitemsResource } from "./resources/sales-order-lineitems.js";
import { salesOrderStatusEmailTemplatesResource } from "./resources/sales-order-status-email-templates.js";
import { salesOrderStatusNotificationsResource } from "./resources/sales-order-status-notifications.js";
import { salesOrderStatusesResource } from "./resources/sales-order-statuses.js";
import { salesOrdersResource } from "./resources/sales-orders.js";
import { salesProbabilitiesResource } from "./resources/sales-probabilities.js";
import { salesQuotasResource } from "./resources/sales-quotas.js";
import { salesRolesResource } from "./resources/sales-roles.js";
import { salesTeamMembersResource } from "./resources/sales-team-members.js";
import { salesTeamsResource } from "./resources/sales-teams.js";
import { scheduleColorsResource } from "./resources/schedule-colors.js";
import { scheduleDetailsResource } from "./resources/schedule-details.js";
import { scheduleEntriesResource } from "./resources/schedule-entries.js";
import { scheduleEntryDetailsResource } from "./resources/schedule-entry-details.js";
import { scheduleStatusesResource } from "./resources/schedule-statuses.js";
import { scheduleStopwatchesResource } from "./resources/schedule-stopwatches.js";
import { scheduleTypesResource } from "./resources/schedule-types.js";
import { schedulingMembersResource } from "./resources/scheduling-members.js";
import { screenLinkInfosResource } from "./resources/screen-link-infos.js";
import { screenLinksResource } from "./resources/screen-links.js";
import { securityRoleSettingsResource } from "./resources/security-role-settings.js";
import { securityRolesResource } from "./resources/security-roles.js";
import { serviceBoardInfosResource } from "./resources/service-board-infos.js";
import { serviceBoardsResource } from "./resources/service-boards.js";
import { serviceCodesResource } from "./resources/service-codes.js";
import { serviceColorSetsResource } from "./resources/service-color-sets.js";
import { serviceEmailTemplatesResource } from "./resources/service-email-templates.js";
import { serviceLocationsResource } from "./resources/service-locations.js";
import { serviceSignoffsResource } from "./resources/service-signoffs.js";
import { serviceSourcesResource } from "./resources/service-sources.js";
import { serviceSurveysResource } from "./resources/service-surveys.js";
import { serviceTeamsResource } from "./resources/service-teams.js";
import { serviceTemplateTasksResource } from "./resources/service-template-tasks.js";
import { serviceTemplatesResource } from "./resources/service-templates.js";
import { setupScreensResource } from "./resources/setup-screens.js";
import { severitiesResource } from "./resources/severities.js";
import { shipmentMethodsResource } from "./resources/shipment-methods.js";
import { signoffCustomFieldsResource } from "./resources/signoff-custom-fields.js";
import { skillCategoriesResource } from "./resources/skill-categories.js";
import { skillsResource } from "./resources/skills.js";
import { slaPrioritiesResource } from "./resources/sla-priorities.js";
import { slasResource } from "./resources/slas.js";
import { ssoConfigurationsResource } from "./resources/sso-configurations.js";
import { ssoUsersResource } from "./resources/sso-users.js";
import { standardNoteInfosResource } from "./resources/standard-note-infos.js";
import { standardNotesResource } from "./resources/standard-notes.js";
import { statesResource } from "./resources/states.js";
import { statusIndicatorsResource } from "./resources/status-indicators.js";
import { surveyQuestionOptionsResource } from "./resources/survey-question-options.js";
import { surveyQuestionsResource } from "./resources/survey-questions.js";
import { surveyResultsResource } from "./resources/survey-results.js";
import { systemInfoResource } from "./resources/system-info.js";
import { systemLocationsResource } from "./resources/system-locations.js";
import { systemSettingsResource } from "./resources/system-settings.js";
import { systemSurveyQuestionValuesResource } from "./resources/system-survey-question-values.js";
import { systemSurveyQuestionsResource } from "./resources/system-survey-questions.js";
import { systemSurveysResource } from "./resources/system-surveys.js";
import { taxCodeExpenseTypeExemptionsResource } from "./resources/tax-code-expense-type-exemptions.js";
import { taxCodeExpenseTypeLevelsResource } from "./resources/tax-code-expense-type-levels.js";
import { taxCodeLevelsResource } from "./resources/tax-code-levels.js";
import { taxCodeProductTypeExemptionsResource } from "./resources/tax-code-product-type-exemptions.js";
import { taxCodeProductTypeLevelsResource } from "./resources/tax-code-product-type-levels.js";
import { taxCodeWorkRoleExemptionsResource } from "./resources/tax-code-work-role-exemptions.js";
import { taxCodeWorkRoleLevelsResource } from "./resources/tax-code-work-role-levels.js";
import { taxCodeXrefLevelsResource } from "./resources/tax-code-xref-levels.js";
import { taxCodeXrefsResource } from "./resources/tax-code-xrefs.js";
import { taxCodesResource } from "./resources/tax-codes.js";
import { taxIntegrationInfosResource } from "./resources/tax-integration-infos.js";
import { taxIntegrationsResource } from "./resources/tax-integrations.js";
import { teamRolesResource } from "./resources/team-roles.js";
import { ticketContactAuthStatusesResource } from "./resources/ticket-contact-auth-statuses.js";
import { ticketLinksResource } from "./resources/ticket-links.js";
import { ticketNotesResource } from "./resources/ticket-notes.js";
import { ticketStopwatchesResource } from "./resources/ticket-stopwatches.js";
import { ticketSyncsResource } from "./resources/ticket-syncs.js";
import { ticketTasksResource } from "./resources/ticket-tasks.js";
import { ticketsResource } from "./resources/tickets.js";
import { timeAccrualDetailsResource } from "./resources/time-accrual-details.js";
import { timeAccrualsResource } from "./resources/time-accruals.js";
import { timeEntriesResource } from "./resources/time-entries.js";
import { timeEntryAuditsResource } from "./resources/time-entry-audits.js";
import { timeEntryChangeLogsResource } from "./resources/time-entry-change-logs.js";
import { timePeriodSetupsResource } from "./resources/time-period-setups.js";
import { timePeriodsResource } from "./resources/time-periods.js";
import { timeSheetAuditsResource } from "./resources/time-sheet-audits.js";
import { timeSheetsResource } from "./resources/time-sheets.js";
import { timeZoneSetupsResource } from "./resources/time-zone-setups.js";
import { todayPageCategoriesResource } from "./resources/today-page-categories.js";
import { todayPageLinksResource } from "./resources/today-page-links.js";
import { trackActionsResource } from "./resources/track-actions.js";
import { tracksResource } from "./resources/tracks.js";
import { unitOfMeasureConversionsResource } from "./resources/unit-of-measure-conversions.js";
import { unitOfMeasuresResource } from "./resources/unit-of-measures.js";
import { unpostedExpenseTaxLevelsResource } from "./resources/unposted-expense-tax-levels.js";
import { unpostedExpensesResource } from "./resources/unposted-expenses.js";
import { unpostedInvoiceTaxLevelsResource } from "./resources/unposted-invoice-tax-levels.js";
import { unpostedInvoicesResource } from "./resources/unposted-invoices.js";
import { unpostedPaymentsResource } from "./resources/unposted-payments.js";
import { unpostedProcurementTaxLevelsResource } from "./resources/unposted-procurement-tax-levels.js";
import { unpostedProcurementsResource } from "./resources/unposted-procurements.js";
import { userDefinedFieldsResource } from "./resources/user-defined-fields.js";
import { warehouseBinsResource } from "./resources/warehouse-bins.js";
import { warehousesResource } from "./resources/warehouses.js";
import { workRoleLocationsResource } from "./resources/work-role-locations.js";
import { workRolesResource } from "./resources/work-roles.js";
import { workTypesResource } from "./resources/work-types.js";
import { workflowActionCustomFieldsResource } from "./resources/workflow-action-custom-fields.js";
import { workflowActionScriptParametersResource } from "./resources/workflow-action-script-parameters.js";
import { workflowActionsResource } from "./resources/workflow-actions.js";
import { workflowAttachmentsResource } from "./resources/workflow-attachments.js";
import { workflowEventsResource } from "./resources/workflow-events.js";
import { workflowNotifyTypesResource } from "./resources/workflow-notify-types.js";
import { workflowTableTypesResource } from "./resources/workflow-table-types.js";
import { workflowTriggerOptionsResource } from "./resources/workflow-trigger-options.js";
import { workflowTriggersResource } from "./resources/workflow-triggers.js";
import { workflowsResource } from "./resources/workflows.js";

/**
 * An account of ConnectWise PSA, and how requests to it are sent.
 */
export interface ConnectWisePsaOptions extends ClientOptions, DiscoveryOptions {
  /** The company you type when you log in to ConnectWise PSA. */
  readonly companyId: Credential;
  /** Public key of an API member (System > Members > API Members). */
  readonly publicKey: Credential;
  /** Private key of that API member; shown once when it is made. */
  readonly privateKey: Credential;
  /** GUID of your integration, from developer.connectwise.com. */
  readonly clientId: Credential;
  /**
   * API host of your region or your own server, e.g. `api-eu.myconnectwise.net`. Default `api-na.myconnectwise.net`.
   */
  readonly site?: string;
  /**
   * Path of the release your server runs, e.g. `v2025_1`; the default works with every release. Default `v4_6_release`.
   */
  readonly codebase?: string;
}

// Loaded when there is something to check by it.
const features: Features = { ...standard, discover, contract: contractFrom(() => import("./contract.js")) };

/**
 * The business system of managed service providers, with service tickets, companies, agreements, procurement, time and
 * billing.
 */
export class ConnectWisePsa extends Client {
  /**
   * A layout in which addresses of some countries are printed, for example whether the postal code stands before or
   * after the city.
   */
  declare readonly addressFormats: AddressFormatsResource;
  /** Which company has which types, over all companies at once. */
  declare readonly allCompanyTypeAssociations: AllCompanyTypeAssociationsResource;
  /** Which contact has which types, over all contacts at once. */
  declare readonly allContactTypeAssociations: AllContactTypeAssociationsResource;
  /** Kinds of phone numbers, fax numbers and e-mail addresses a contact can have, such as Direct, Cell or Email. */
  declare readonly communicationTypes: CommunicationTypesResource;
  /** A client, prospect, vendor or partner. */
  declare readonly companies: CompaniesResource;
  /**
   * A device or other asset of a company, such as a server, firewall, workstation or license, with its warranty and
   * technical data.
   */
  declare readonly companyConfigurations: CompanyConfigurationsResource;
  /** A message of one company's own for a company status. It counts for statuses whose customNoteFlag is on. */
  declare readonly companyCustomStatusNotes: CompanyCustomStatusNotesResource;
  /** Kinds of legal entity a company can be, which decide how it is taxed. This API can only read them. */
  declare readonly companyEntityTypes: CompanyEntityTypesResource;
  /**
   * Figures that a monitoring (RMM) tool reports for one company, such as managed machines, missing patches and failed
   * backups. The executive summary report prints them.
   */
  declare readonly companyManagementSummaries: CompanyManagementSummariesResource;
  /**
   * The marketing groups one company is in, and which of its contacts are in them. Groups receive mailings and
   * campaigns.
   */
  declare readonly companyMarketingGroups: CompanyMarketingGroupsResource;
  /** A note about one company, such as the summary of a call or a warning to colleagues. */
  declare readonly companyNotes: CompanyNotesResource;
  /** A company a member has set aside in the company or vendor picker of the web application, to choose it quickly. */
  declare readonly companyPickerItems: CompanyPickerItemsResource;
  /**
   * Who is told when the executive summary report of one company is made. It adds to the recipients set for all
   * companies.
   */
  declare readonly companyReportNotifications: CompanyReportNotificationsResource;
  /** Whether one company takes part in the scheduled executive summary reports. */
  declare readonly companyReportSetups: CompanyReportSetupsResource;
  /** The service templates tied to one company, from which its recurring tickets and schedule entries are made. */
  declare readonly companyServiceTemplates: CompanyServiceTemplatesResource;
  /** Addresses of a company, such as its branches. */
  declare readonly companySites: CompanySitesResource;
  /** Where a company stands, such as Active or Not-Approved. */
  declare readonly companyStatuses: CompanyStatusesResource;
  /** The people who look after one company, each in a role such as account manager or technician. */
  declare readonly companyTeamMembers: CompanyTeamMembersResource;
  /**
   * The tracks that run for one company. A track is a series of automatic follow-ups such as e-mails and activities.
   */
  declare readonly companyTracks: CompanyTracksResource;
  /** The types one company has, such as Client and Vendor. This is the way to change types of a company that exists. */
  declare readonly companyTypeAssociations: CompanyTypeAssociationsResource;
  /** Kinds of companies, such as Client, Prospect or Vendor. */
  declare readonly companyTypes: CompanyTypesResource;
  /** The choices of one question that is answered from a list, such as the editions of an operating system. */
  declare readonly configurationQuestionValues: ConfigurationQuestionValuesResource;
  /** What is asked about configurations of one type, such as serial number of the license or warranty provider. */
  declare readonly configurationQuestions: ConfigurationQuestionsResource;
  /** A status such as Active or Retired. */
  declare readonly configurationStatuses: ConfigurationStatusesResource;
  /**
   * Kinds of configurations, such as Server, Firewall or Managed Workstation. It decides which questions they answer.
   */
  declare readonly configurationTypes: ConfigurationTypesResource;
  /** The phone numbers, fax numbers and e-mail addresses of one contact, one record each. */
  declare readonly contactCommunications: ContactCommunicationsResource;
  /** Departments contacts can work in on the customer's side, such as Purchasing or IT. */
  declare readonly contactDepartments: ContactDepartmentsResource;
  /** The marketing groups one contact is in, and whether mailings of the group still reach that person. */
  declare readonly contactMarketingGroups: ContactMarketingGroupsResource;
  /** A note about one contact, such as how that person prefers to be reached. */
  declare readonly contactNotes: ContactNotesResource;
  /** Ways in which a contact can stand to another person or to your firm, such as Assistant or Spouse. */
  declare readonly contactRelationships: ContactRelationshipsResource;
  /**
   * The tracks that run for one contact. A track is a series of automatic follow-ups such as e-mails and activities.
   */
  declare readonly contactTracks: ContactTracksResource;
  /** The types one contact has, such as Decision Maker. This is the way to change types of a contact that exists. */
  declare readonly contactTypeAssociations: ContactTypeAssociationsResource;
  /** Kinds of contacts, such as Decision Maker or End User. */
  declare readonly contactTypes: ContactTypesResource;
  /** A person at a company, such as somebody who opens tickets, approves work or gets invoices. */
  declare readonly contacts: ContactsResource;
  /** A country, with its currency and address layout. */
  declare readonly countries: CountriesResource;
  /**
   * A person as the Microsoft 365 contact sync read it from a customer's tenant, with groups and licenses, and the
   * contact it belongs to.
   */
  declare readonly m365Contacts: M365ContactsResource;
  /** Rules that keep people of a Microsoft 365 tenant out of the contact sync. */
  declare readonly m365SyncExclusions: M365SyncExclusionsResource;
  /** Rules that bring people of a Microsoft 365 tenant into the contact sync. */
  declare readonly m365SyncInclusions: M365SyncInclusionsResource;
  /**
   * Rules that decide which people of a Microsoft 365 tenant become contacts, matched by a property such as city or
   * license.
   */
  declare readonly m365SyncRules: M365SyncRulesResource;
  /**
   * Which agreement type, product and configuration type stand for a kind of device the connected tool reports. New
   * devices are filed and billed by it.
   */
  declare readonly managedDeviceCrossReferences: ManagedDeviceCrossReferencesResource;
  /** The login of one member at the connected monitoring tool, for integrations that sign in each member separately. */
  declare readonly managedDeviceLogins: ManagedDeviceLoginsResource;
  /**
   * Who gets mail about the sync of one managed devices integration, and about which events, such as errors or new
   * devices.
   */
  declare readonly managedDeviceNotifications: ManagedDeviceNotificationsResource;
  /** A connection to a monitoring (RMM) or similar tool that sends devices as configurations and counts for billing. */
  declare readonly managedDevicesIntegrations: ManagedDevicesIntegrationsResource;
  /** Which agreement type and catalog item bill the backups that a managed devices integration reports. */
  declare readonly managementBackups: ManagementBackupsResource;
  /** The setup of one monitoring product, such as N-able or Continuum, with its addresses and logins. */
  declare readonly managementItSolutions: ManagementItSolutionsResource;
  /** Who is told when executive summary reports are made, for all companies. */
  declare readonly managementReportNotifications: ManagementReportNotificationsResource;
  /**
   * Settings all managed devices integrations share, such as when the sync runs, which statuses configurations get and
   * when executive summary reports go out.
   */
  declare readonly managementSettings: ManagementSettingsResource;
  /**
   * Which products bill servers, workstations and spam filtering of one managed IT solution, for each agreement type.
   */
  declare readonly managementSolutionProducts: ManagementSolutionProductsResource;
  /** Lines of business a company can be in, such as Healthcare or Legal. They serve reports and marketing. */
  declare readonly markets: MarketsResource;
  /** Kinds of notes on companies and contacts, such as Comment or Accounting. */
  declare readonly noteTypes: NoteTypesResource;
  /** Forms of ownership a company can have, such as Private or Public. */
  declare readonly ownershipTypes: OwnershipTypesResource;
  /**
   * The look and scope of a customer portal, for all customers or for one company. It sets colors, language and which
   * boards, agreements and configurations are shown.
   */
  declare readonly portalConfigurations: PortalConfigurationsResource;
  /** How one portal shows invoices, and with which payment service customers can pay them there. */
  declare readonly portalInvoiceSetups: PortalInvoiceSetupsResource;
  /** How one portal shows opportunities, and what happens when a customer accepts or rejects one there. */
  declare readonly portalOpportunitySetups: PortalOpportunitySetupsResource;
  /** The e-mails one portal sends when somebody has forgotten the password, for known and for unknown addresses. */
  declare readonly portalPasswordEmailSetups: PortalPasswordEmailSetupsResource;
  /** Payment services through which customers can pay invoices on a portal. This API can only read them. */
  declare readonly portalPaymentProcessors: PortalPaymentProcessorsResource;
  /** Which details of projects and their tickets one portal shows to customers. */
  declare readonly portalProjectSetups: PortalProjectSetupsResource;
  /**
   * The six levels of access a contact can have on the customer portal. What each may do is in the portal security
   * settings.
   */
  declare readonly portalSecurityLevels: PortalSecurityLevelsResource;
  /** One function of the customer portal and which of the six security levels may use it. */
  declare readonly portalSecuritySettings: PortalSecuritySettingsResource;
  /** Which details of service tickets one portal shows to customers. */
  declare readonly portalServiceSetups: PortalServiceSetupsResource;
  /** A state or province. */
  declare readonly states: StatesResource;
  /** Roles on the team of a company, such as Account Manager or Lead Tech. */
  declare readonly teamRoles: TeamRolesResource;
  /** One step of a track, such as an e-mail or a ticket, and how many days after the start it is carried out. */
  declare readonly trackActions: TrackActionsResource;
  /** A series of automatic follow-ups for a company or contact, such as welcome e-mails or a check-up call. */
  declare readonly tracks: TracksResource;
  /**
   * Who bears an expense: the company, or the employee who is paid back. Payment types and expense entries refer to it.
   */
  declare readonly expenseClassifications: ExpenseClassificationsResource;
  /**
   * Money a member spent, such as for travel, on a ticket, project, activity, charge code or company, and whether the
   * customer pays for it.
   */
  declare readonly expenseEntries: ExpenseEntriesResource;
  /** History of one expense entry, who changed what and from where. */
  declare readonly expenseEntryAudits: ExpenseEntryAuditsResource;
  /** How an expense was paid, such as cash or company card. Its classification says whether the member is paid back. */
  declare readonly expensePaymentTypes: ExpensePaymentTypesResource;
  /** History of one expense report, such as when it was submitted, approved or rejected. */
  declare readonly expenseReportAudits: ExpenseReportAuditsResource;
  /** All expenses of one member in one period, which are submitted and approved together. */
  declare readonly expenseReports: ExpenseReportsResource;
  /** A kind of tax that can stand on an expense, such as sales tax or VAT on a hotel bill. */
  declare readonly expenseTaxTypes: ExpenseTaxTypesResource;
  /** A kind of expense, such as mileage or meals, with its reimbursement rate, markup and billing default. */
  declare readonly expenseTypes: ExpenseTypesResource;
  /** One ledger line of an accounting batch, a debit or credit on an account. */
  declare readonly accountingBatchEntries: AccountingBatchEntriesResource;
  /**
   * A set of invoices, expenses and purchases handed to the accounting package together. What is in a batch counts as
   * posted.
   */
  declare readonly accountingBatches: AccountingBatchesResource;
  /** What is sent to the accounting package and in how much detail. */
  declare readonly accountingPackageSetups: AccountingPackageSetupsResource;
  /** An accounting program that batches can be made for, such as QuickBooks. */
  declare readonly accountingPackages: AccountingPackagesResource;
  /**
   * A recurring product that an agreement bills on top of its own amount in every period, such as a license for each
   * user.
   */
  declare readonly agreementAdditions: AgreementAdditionsResource;
  /** A correction of what an agreement grants or has left, such as extra prepaid hours or a one-off credit. */
  declare readonly agreementAdjustments: AgreementAdjustmentsResource;
  /** When agreement invoices are made automatically, and how many days ahead. */
  declare readonly agreementBatchSetups: AgreementBatchSetupsResource;
  /** Service board and ticket type for which an agreement is preset on new tickets. */
  declare readonly agreementBoardDefaults: AgreementBoardDefaultsResource;
  /** A device or other configuration that an agreement covers. */
  declare readonly agreementConfigurations: AgreementConfigurationsResource;
  /** A work role whose time an agreement does not cover. */
  declare readonly agreementExcludedWorkRoles: AgreementExcludedWorkRolesResource;
  /** A work type whose time an agreement does not cover. */
  declare readonly agreementExcludedWorkTypes: AgreementExcludedWorkTypesResource;
  /** What an agreement has granted, used and left in the current period, and what it bills next. */
  declare readonly agreementRecaps: AgreementRecapsResource;
  /** A company and site that an agreement covers, besides those of its own customer. */
  declare readonly agreementSites: AgreementSitesResource;
  /** Service board and ticket type that agreements of one type start with, for a location and department. */
  declare readonly agreementTypeBoardDefaults: AgreementTypeBoardDefaultsResource;
  /** A work role whose time agreements of one type do not cover. */
  declare readonly agreementTypeExcludedWorkRoles: AgreementTypeExcludedWorkRolesResource;
  /** A work type whose time agreements of one type do not cover. */
  declare readonly agreementTypeExcludedWorkTypes: AgreementTypeExcludedWorkTypesResource;
  /** Special rate of a work role that agreements of one type start with. */
  declare readonly agreementTypeWorkRoles: AgreementTypeWorkRolesResource;
  /** Special rate and billing of a work type that agreements of one type start with. */
  declare readonly agreementTypeWorkTypes: AgreementTypeWorkTypesResource;
  /** What a new agreement starts from, such as Managed Services or Block Time. */
  declare readonly agreementTypes: AgreementTypesResource;
  /** Special rate of a work role under one agreement. */
  declare readonly agreementWorkRoles: AgreementWorkRolesResource;
  /** Special rate and billing of a work type under one agreement, such as time and a half after hours. */
  declare readonly agreementWorkTypes: AgreementWorkTypesResource;
  /** A contract with a customer, such as managed services or a block of prepaid hours. */
  declare readonly agreements: AgreementsResource;
  /** How often something is invoiced, such as monthly or yearly. Agreements and recurring products refer to it. */
  declare readonly billingCycles: BillingCyclesResource;
  /** A rule of a billing setup that says who reviews which invoices, and in what order. */
  declare readonly billingSetupRoutings: BillingSetupRoutingsResource;
  /** How one branch location invoices, with its remittance address, templates and billing rules. */
  declare readonly billingSetups: BillingSetupsResource;
  /** A status an invoice can have. Some of them close the invoice or mean that it was sent. */
  declare readonly billingStatuses: BillingStatusesResource;
  /** Payment terms such as Net 30. Purchase orders, agreements, companies and invoices refer to them. */
  declare readonly billingTerms: BillingTermsResource;
  /** Billing rules of one company that may differ from those of the billing setup. */
  declare readonly companyFinanceSetups: CompanyFinanceSetupsResource;
  /** A currency your organization bills or buys in, with its symbol and number format. */
  declare readonly currencies: CurrenciesResource;
  /** An international currency code such as USD, to choose from when a currency is set up. */
  declare readonly currencyCodes: CurrencyCodesResource;
  /**
   * A mapping of one kind of transaction, for one record such as a work role or a product, to a general ledger account.
   */
  declare readonly glAccounts: GlAccountsResource;
  /** Names of the segments that a general ledger account number is made of. */
  declare readonly glCaptions: GlCaptionsResource;
  /** A kind of record that general ledger accounts can be mapped to, such as a work role or an expense type. */
  declare readonly glMappedTypes: GlMappedTypesResource;
  /** Folder or database that a branch location exchanges accounting data through. */
  declare readonly glPaths: GlPathsResource;
  /** Share of an invoice that one member earns as commission. */
  declare readonly invoiceCommissions: InvoiceCommissionsResource;
  /** How invoices reach a customer, such as e-mail or mail. */
  declare readonly invoiceDeliveryMethods: InvoiceDeliveryMethodsResource;
  /** Text and sender of the e-mail that carries an invoice. */
  declare readonly invoiceEmailTemplates: InvoiceEmailTemplatesResource;
  /** A ledger line of one invoice, with the accounts it is posted to. */
  declare readonly invoiceGlEntries: InvoiceGlEntriesResource;
  /** Money or a credit applied to one invoice. */
  declare readonly invoicePayments: InvoicePaymentsResource;
  /** A member who has to review one invoice before it goes out, in order of sequence. */
  declare readonly invoiceRoutings: InvoiceRoutingsResource;
  /** An invoice layout that can be chosen on an invoice, standard or custom. */
  declare readonly invoiceTemplateSetups: InvoiceTemplateSetupsResource;
  /** Layout of printed invoices, what each section shows and how it is labeled. */
  declare readonly invoiceTemplates: InvoiceTemplatesResource;
  /**
   * A bill to a customer for time, expenses, products or an agreement. Credit memos and down payments are invoices too.
   */
  declare readonly invoices: InvoicesResource;
  /** A kind of expense that one tax code does not tax in full. */
  declare readonly taxCodeExpenseTypeExemptions: TaxCodeExpenseTypeExemptionsResource;
  /** A level of a tax code that still applies to an otherwise exempt expense type. */
  declare readonly taxCodeExpenseTypeLevels: TaxCodeExpenseTypeLevelsResource;
  /** One level of a tax code, such as state or city, with its rate and what it taxes. */
  declare readonly taxCodeLevels: TaxCodeLevelsResource;
  /** A kind of product that one tax code does not tax in full. */
  declare readonly taxCodeProductTypeExemptions: TaxCodeProductTypeExemptionsResource;
  /** A level of a tax code that still applies to an otherwise exempt product type. */
  declare readonly taxCodeProductTypeLevels: TaxCodeProductTypeLevelsResource;
  /** A work role whose time one tax code does not tax in full. */
  declare readonly taxCodeWorkRoleExemptions: TaxCodeWorkRoleExemptionsResource;
  /** A level of a tax code that still applies to an otherwise exempt work role. */
  declare readonly taxCodeWorkRoleLevels: TaxCodeWorkRoleLevelsResource;
  /** A level of a tax code that applies to the products of one cross reference. */
  declare readonly taxCodeXrefLevels: TaxCodeXrefLevelsResource;
  /** A class of products under one tax code that only some of its levels tax. */
  declare readonly taxCodeXrefs: TaxCodeXrefsResource;
  /**
   * How sales are taxed in one area: up to six levels such as state, county and city, each with its rate and what it
   * covers.
   */
  declare readonly taxCodes: TaxCodesResource;
  /** Short form of the tax service settings, whether the service is on and which one it is. */
  declare readonly taxIntegrationInfos: TaxIntegrationInfosResource;
  /** Connection to an outside tax service (Avalara) that works out sales tax. */
  declare readonly taxIntegrations: TaxIntegrationsResource;
  /** Tax of one level on an unposted expense. */
  declare readonly unpostedExpenseTaxLevels: UnpostedExpenseTaxLevelsResource;
  /** An expense that is ready for the accounting package and in no batch yet. */
  declare readonly unpostedExpenses: UnpostedExpensesResource;
  /** Tax of one level on an unposted invoice. */
  declare readonly unpostedInvoiceTaxLevels: UnpostedInvoiceTaxLevelsResource;
  /** A closed invoice that is ready for the accounting package and in no batch yet. */
  declare readonly unpostedInvoices: UnpostedInvoicesResource;
  /** A payment of an invoice that has not been handed to the accounting package yet. */
  declare readonly unpostedPayments: UnpostedPaymentsResource;
  /** Tax of one level on an unposted purchase. */
  declare readonly unpostedProcurementTaxLevels: UnpostedProcurementTaxLevelsResource;
  /** A purchase, stock adjustment or stock transfer that is ready for the accounting package and in no batch yet. */
  declare readonly unpostedProcurements: UnpostedProcurementsResource;
  /** One mailing or document run of a campaign, with how many e-mails went out to which group. */
  declare readonly campaignAudits: CampaignAuditsResource;
  /** The fact that a contact opened an e-mail of a campaign. Mailing tools record it here. */
  declare readonly campaignEmailsOpened: CampaignEmailsOpenedResource;
  /** The fact that a contact sent a web form of a campaign. Mailing tools record it here. */
  declare readonly campaignFormsSubmitted: CampaignFormsSubmittedResource;
  /** The fact that a contact followed a link of a campaign. Mailing tools record it here. */
  declare readonly campaignLinksClicked: CampaignLinksClickedResource;
  /** Stages a campaign can be in, such as Planned or Active. */
  declare readonly campaignStatuses: CampaignStatusesResource;
  /** Finer kinds below a campaign type, such as Newsletter below Email. */
  declare readonly campaignSubtypes: CampaignSubtypesResource;
  /** The subtypes of one campaign type, to read only. */
  declare readonly campaignTypeSubtypes: CampaignTypeSubtypesResource;
  /** Kinds of campaigns, such as Email, Event or Webinar. */
  declare readonly campaignTypes: CampaignTypesResource;
  /**
   * A marketing campaign with its dates, budget and results. Leads, activities and opportunities that come from it
   * refer to it.
   */
  declare readonly campaigns: CampaignsResource;
  /** The companies in one marketing group. */
  declare readonly marketingGroupCompanies: MarketingGroupCompaniesResource;
  /** The contacts in one marketing group. */
  declare readonly marketingGroupContacts: MarketingGroupContactsResource;
  /** A list of companies and contacts for mailings and campaigns, such as Newsletter. */
  declare readonly marketingGroups: MarketingGroupsResource;
  /** Stock of one catalog item, one record for each warehouse bin that holds it. */
  declare readonly catalogInventory: CatalogInventoryResource;
  /**
   * A part of a bundle in the catalog. It says which item the bundle contains, how many, and what of it customers see.
   */
  declare readonly catalogItemComponents: CatalogItemComponentsResource;
  /** The smallest quantity of a catalog item that one warehouse should hold. Below it, the item is to be reordered. */
  declare readonly catalogItemMinimumStocks: CatalogItemMinimumStocksResource;
  /** A company that sells a catalog item, with its own part number. One of them is the preferred vendor. */
  declare readonly catalogItemVendors: CatalogItemVendorsResource;
  /**
   * A product or service you sell or buy, with its cost, price, vendor and stock rules. Purchase order lines and
   * products on tickets and quotes refer to it.
   */
  declare readonly catalogItems: CatalogItemsResource;
  /**
   * A change order that stands beside a purchase order. The API shows little more than which purchase order it belongs
   * to.
   */
  declare readonly changeOrders: ChangeOrdersResource;
  /** A direction in which calendar and contacts are kept in step with Office 365, such as one way or both ways. */
  declare readonly directionalSyncs: DirectionalSyncsResource;
  /** One line of an inventory adjustment. It says which item in which bin goes up or down, and by how many. */
  declare readonly inventoryAdjustmentDetails: InventoryAdjustmentDetailsResource;
  /** A reason group for stock corrections, such as cycle count or write-off. Each inventory adjustment has one type. */
  declare readonly inventoryAdjustmentTypes: InventoryAdjustmentTypesResource;
  /**
   * A correction of stock, such as goods counted, lost or damaged. It groups lines that add to or take from warehouse
   * bins.
   */
  declare readonly inventoryAdjustments: InventoryAdjustmentsResource;
  /**
   * Stock that is on hand now, one record for each product and warehouse bin, with serial numbers of serialized pieces.
   */
  declare readonly inventoryOnHands: InventoryOnHandsResource;
  /**
   * A heading under which products are gathered on an invoice. It decides whether customers see prices and single
   * items.
   */
  declare readonly invoiceGroupings: InvoiceGroupingsResource;
  /** A maker of hardware or software. Catalog items and configurations refer to it. */
  declare readonly manufacturers: ManufacturersResource;
  /** A single piece of a serialized product that is in stock, known by its serial number. */
  declare readonly onHandSerialNumbers: OnHandSerialNumbersResource;
  /** The e-mail that goes out when a purchase order reaches a status. It sets sender, subject and text. */
  declare readonly poStatusEmailTemplates: PoStatusEmailTemplatesResource;
  /** Somebody who is told when a purchase order reaches a status. */
  declare readonly poStatusNotifications: PoStatusNotificationsResource;
  /** A quantity range of a pricing detail and the price rule for it, such as 10 percent off from 50 pieces. */
  declare readonly pricingScheduleBreaks: PricingScheduleBreaksResource;
  /**
   * One entry of a pricing schedule. It names the item, category or subcategory with special prices, and the dates they
   * hold.
   */
  declare readonly pricingScheduleDetails: PricingScheduleDetailsResource;
  /**
   * A price list for certain customers. Its details name the items or categories it covers, and their breaks the
   * prices.
   */
  declare readonly pricingSchedules: PricingSchedulesResource;
  /**
   * The account's rules for purchasing and stock, such as purchase order numbers, costing method and automatic closing.
   * There is normally one record.
   */
  declare readonly procurementSettings: ProcurementSettingsResource;
  /**
   * The upper of two levels in which catalog items are filed, such as Hardware or Software. Subcategories stand below
   * it.
   */
  declare readonly productCategories: ProductCategoriesResource;
  /**
   * A product subcategory seen from its category, in an older and shorter form. The fuller records are the product
   * subcategories.
   */
  declare readonly productCategorySubcategories: ProductCategorySubcategoriesResource;
  /**
   * A part of a bundle that was put on a ticket, project, order or quote. It can differ from the parts the catalog
   * lists.
   */
  declare readonly productComponents: ProductComponentsResource;
  /**
   * A record of goods taken from a warehouse bin for a product and sent to the customer, with serial and tracking
   * numbers.
   */
  declare readonly productPickingShippingDetails: ProductPickingShippingDetailsResource;
  /**
   * The lower of two levels in which catalog items are filed, such as Laptops below Hardware. Every catalog item needs
   * one.
   */
  declare readonly productSubcategories: ProductSubcategoriesResource;
  /** A kind of product, such as hardware or labor. It ties catalog items to the accounting package. */
  declare readonly productTypes: ProductTypesResource;
  /**
   * A catalog item put on a ticket, project, sales order, opportunity, agreement or invoice, with its own quantity,
   * price and cost.
   */
  declare readonly products: ProductsResource;
  /** A remark on a purchase order, for the people who buy and receive the goods. */
  declare readonly purchaseOrderNotes: PurchaseOrderNotesResource;
  /**
   * An order of goods from a vendor. It starts as a header with vendor, status and terms; its lines are records of
   * their own, and goods are booked into stock by receiving lines.
   */
  declare readonly purchaseOrders: PurchaseOrdersResource;
  /**
   * One line of a purchase order: the product, how many, in which unit and at what cost. Goods are received on the
   * line, which books them into stock.
   */
  declare readonly purchaseorderLineitems: PurchaseorderLineitemsResource;
  /**
   * A step in the life of purchase orders, such as Open, Sent or Received. Every account sets up its own; there is no
   * fixed order between them.
   */
  declare readonly purchaseorderStatuses: PurchaseorderStatusesResource;
  /** Products that have to be bought from one vendor for one warehouse, handed over to a purchase order. */
  declare readonly purchasingDemands: PurchasingDemandsResource;
  /**
   * What the vendor is asked to do with returned goods, such as replace, repair or refund. Every account sets up its
   * own.
   */
  declare readonly rmaActions: RmaActionsResource;
  /**
   * What finally happens to returned goods, such as repaired, replaced or credited. Each RMA tag names one; every
   * account sets up its own.
   */
  declare readonly rmaDispositions: RmaDispositionsResource;
  /** The e-mail that goes out when an RMA tag reaches a status. It sets sender, subject and text. */
  declare readonly rmaStatusEmailTemplates: RmaStatusEmailTemplatesResource;
  /** Somebody who is told when an RMA tag reaches a status. */
  declare readonly rmaStatusNotifications: RmaStatusNotificationsResource;
  /**
   * A step in the handling of returned goods, such as open, shipped to vendor or closed. Each RMA tag stands at one.
   */
  declare readonly rmaStatuses: RmaStatusesResource;
  /**
   * The return of one product by a customer (return merchandise authorization). It tracks purchase, warranty, repair
   * and shipping until the return is closed.
   */
  declare readonly rmaTags: RmaTagsResource;
  /** A way goods are shipped, such as UPS Ground or pick-up. */
  declare readonly shipmentMethods: ShipmentMethodsResource;
  /** How many of one unit make up another, such as 12 pieces in a box. */
  declare readonly unitOfMeasureConversions: UnitOfMeasureConversionsResource;
  /** A unit products are counted in, such as Each, Box or Hour. */
  declare readonly unitOfMeasures: UnitOfMeasuresResource;
  /** A shelf or section of a warehouse. Stock is counted and goods are received for each bin. */
  declare readonly warehouseBins: WarehouseBinsResource;
  /** A place that holds stock, such as a store room or a van with parts; it is divided into bins. */
  declare readonly warehouses: WarehousesResource;
  /** The phases of all project templates together. */
  declare readonly allProjectTemplatePhases: AllProjectTemplatePhasesResource;
  /** The tasks on the tickets of all project templates together. */
  declare readonly allProjectTemplateTasks: AllProjectTemplateTasksResource;
  /** The tickets of all project templates together. */
  declare readonly allProjectTemplateTickets: AllProjectTemplateTicketsResource;
  /** A status phases of projects can have, such as Open or Closed. */
  declare readonly phaseStatuses: PhaseStatusesResource;
  /** What an hour costs the customer in one project, set for a work role or for a member. */
  declare readonly projectBillingRates: ProjectBillingRatesResource;
  /** A column of the Kanban view of a project board. It gathers tickets in certain statuses. */
  declare readonly projectBoardKanbanSettings: ProjectBoardKanbanSettingsResource;
  /** A member who belongs to a team of a project board, with the role the member plays on its projects. */
  declare readonly projectBoardTeamMembers: ProjectBoardTeamMembersResource;
  /** A group of members that can be put on projects of one project board together. */
  declare readonly projectBoardTeams: ProjectBoardTeamsResource;
  /** A person at the customer or elsewhere who has to do with a project. */
  declare readonly projectContacts: ProjectContactsResource;
  /** A remark on a project as a whole. What concerns one ticket is noted there. */
  declare readonly projectNotes: ProjectNotesResource;
  /** A stage of a project that groups its tickets. */
  declare readonly projectPhases: ProjectPhasesResource;
  /** What one project role may do in one module, as levels for adding, editing, deleting and reading. */
  declare readonly projectSecurityRoleSettings: ProjectSecurityRoleSettingsResource;
  /** A role in projects, such as Project Manager, with what its holders may see and change. */
  declare readonly projectSecurityRoles: ProjectSecurityRolesResource;
  /** A status projects can have, such as Open or Closed. */
  declare readonly projectStatuses: ProjectStatusesResource;
  /** A member who works on a project, in what role, from when to when and for how many hours. */
  declare readonly projectTeamMembers: ProjectTeamMembersResource;
  /** A phase every project made from the template starts with. */
  declare readonly projectTemplatePhases: ProjectTemplatePhasesResource;
  /** A step on a ticket of a project template. Tickets made from it get the same checklist. */
  declare readonly projectTemplateTasks: ProjectTemplateTasksResource;
  /** A ticket every project made from the template starts with. */
  declare readonly projectTemplateTickets: ProjectTemplateTicketsResource;
  /** A plan that projects start from. */
  declare readonly projectTemplates: ProjectTemplatesResource;
  /** A sales activity, such as a call, that belongs to a project ticket. */
  declare readonly projectTicketActivities: ProjectTicketActivitiesResource;
  /** Everything said on one project ticket, with notes, notes of time entries and notes of meetings together. */
  declare readonly projectTicketAllNotes: ProjectTicketAllNotesResource;
  /** A configuration, such as a server or laptop, that a project ticket is about. */
  declare readonly projectTicketConfigurations: ProjectTicketConfigurationsResource;
  /** A file attached to a project ticket. */
  declare readonly projectTicketDocuments: ProjectTicketDocumentsResource;
  /**
   * What was said on a project ticket, as discussion with the customer, internal analysis or resolution. Notes of time
   * entries are not among them.
   */
  declare readonly projectTicketNotes: ProjectTicketNotesResource;
  /** A product sold or used with a project ticket. */
  declare readonly projectTicketProducts: ProjectTicketProductsResource;
  /** A slot planned for a project ticket on a member's calendar. */
  declare readonly projectTicketScheduleEntries: ProjectTicketScheduleEntriesResource;
  /** Steps of the work on one project ticket, to be ticked off one by one. */
  declare readonly projectTicketTasks: ProjectTicketTasksResource;
  /** Work that was logged on a project ticket. */
  declare readonly projectTicketTimeEntries: ProjectTicketTimeEntriesResource;
  /** A piece of work in a project phase, or an issue found on the way. Service tickets are kept apart from them. */
  declare readonly projectTickets: ProjectTicketsResource;
  /** A kind of project, such as Network or Implementation. Each account has its own list. */
  declare readonly projectTypes: ProjectTypesResource;
  /** Planned work for a customer with a start, an end, a budget and a team. Phases divide it into project tickets. */
  declare readonly projects: ProjectsResource;
  /** A color or icon that a status can be shown with. */
  declare readonly statusIndicators: StatusIndicatorsResource;
  /**
   * A follow-up, call or meeting of sales staff, usually with a contact and about an opportunity. It has a status and
   * is assigned to one member.
   */
  declare readonly activities: ActivitiesResource;
  /** A state of sales activities, such as Open or Closed. Those with closedFlag end the activity. */
  declare readonly activityStatuses: ActivityStatusesResource;
  /** A kind of sales activity, such as Call, Appointment or Quote, with the points a sales person earns for one. */
  declare readonly activityTypes: ActivityTypesResource;
  /**
   * A rule by which a member earns a percentage of sales. Conditions such as company, product or agreement type narrow
   * down what counts.
   */
  declare readonly commissions: CommissionsResource;
  /**
   * A possible sale to a company, followed through stages until it is won or lost, then converted to an order, project,
   * agreement or ticket.
   */
  declare readonly opportunities: OpportunitiesResource;
  /** A person who takes part in a possible sale, with a role such as decision maker. */
  declare readonly opportunityContacts: OpportunityContactsResource;
  /**
   * The expected revenue, cost and margin of an opportunity. It is made of forecast items and sums them by kind and by
   * outcome.
   */
  declare readonly opportunityForecasts: OpportunityForecastsResource;
  /** A note on an opportunity, such as the outcome of a call. */
  declare readonly opportunityNotes: OpportunityNotesResource;
  /** A grade of how promising an opportunity is, such as Hot or Cold. Every account sets up its own. */
  declare readonly opportunityRatings: OpportunityRatingsResource;
  /** A step of the sales pipeline, such as Initial Contact or Proposal. Every account sets up its own. */
  declare readonly opportunityStages: OpportunityStagesResource;
  /** A status of opportunities, such as Open, Won or Lost. Every account sets up its own. */
  declare readonly opportunityStatuses: OpportunityStatusesResource;
  /** A member or sales team that works on an opportunity, with the share of the commission it earns. */
  declare readonly opportunityTeamMembers: OpportunityTeamMembersResource;
  /** A kind of sale, such as New Business or Renewal. Every account sets up its own. */
  declare readonly opportunityTypes: OpportunityTypesResource;
  /** A line of a sales order with its quantity, billing state and purchase order number. */
  declare readonly salesOrderLineitems: SalesOrderLineitemsResource;
  /** The e-mail that goes out when a sales order reaches a status. It sets sender, subject and text. */
  declare readonly salesOrderStatusEmailTemplates: SalesOrderStatusEmailTemplatesResource;
  /** Somebody who is told when a sales order reaches a status. */
  declare readonly salesOrderStatusNotifications: SalesOrderStatusNotificationsResource;
  /** A step in the life of sales orders, such as Open, Shipped or Closed. Every account sets up its own. */
  declare readonly salesOrderStatuses: SalesOrderStatusesResource;
  /** A customer's order for products and services. Its products are picked, shipped, purchased and invoiced from it. */
  declare readonly salesOrders: SalesOrdersResource;
  /** A percentage that can be chosen as the chance of a sale, such as 50. */
  declare readonly salesProbabilities: SalesProbabilitiesResource;
  /**
   * What a member is to sell, as revenue and margin for each month of a year, for a location and, if wanted, a product
   * category.
   */
  declare readonly salesQuotas: SalesQuotasResource;
  /** A part a contact plays in a sale, such as decision maker or influencer. Opportunity contacts refer to it. */
  declare readonly salesRoles: SalesRolesResource;
  /** A member's place in a sales team, with the location and department it counts for. */
  declare readonly salesTeamMembers: SalesTeamMembersResource;
  /**
   * A group of members who sell together at one location. Opportunities can be given to a team instead of one member.
   */
  declare readonly salesTeams: SalesTeamsResource;
  /** Working hours for each day of the week with a list of holidays. Members and service levels count time by one. */
  declare readonly calendars: CalendarsResource;
  /** A named set of days off, such as those of one country. Calendars point to one. */
  declare readonly holidayLists: HolidayListsResource;
  /** A day off, or some hours off, on a holiday list, when you are closed. Service level times leave it out. */
  declare readonly holidays: HolidaysResource;
  /** How calendars in the portals are laid out, with the first day of the week and up to three adjusted time spans. */
  declare readonly portalCalendars: PortalCalendarsResource;
  /** A choice of how long before an appointment its reminder comes, such as 15 minutes. */
  declare readonly reminderTimes: ReminderTimesResource;
  /** The color the schedule shows for a range of booked time, in percent. */
  declare readonly scheduleColors: ScheduleColorsResource;
  /** One day or stretch of a planned slot with the hours booked in it, over all schedule entries. */
  declare readonly scheduleDetails: ScheduleDetailsResource;
  /**
   * A slot on a member's calendar for a ticket, an activity or something else. Planning a slot is how members are
   * assigned to tickets.
   */
  declare readonly scheduleEntries: ScheduleEntriesResource;
  /** One stretch of a planned slot, with the member and the time from start to end. */
  declare readonly scheduleEntryDetails: ScheduleEntryDetailsResource;
  /** How sure a planned slot is, such as Firm or Tentative. */
  declare readonly scheduleStatuses: ScheduleStatusesResource;
  /** What a planned slot is for, such as Service (S) for tickets or Sales (C) for activities. */
  declare readonly scheduleTypes: ScheduleTypesResource;
  /** Boards in short that are in use. */
  declare readonly activeServiceBoards: ActiveServiceBoardsResource;
  /** People among whom the new tickets of a board are distributed automatically, without a dispatcher. */
  declare readonly boardAutoAssignResources: BoardAutoAssignResourcesResource;
  /** A rule that applies a ticket template to tickets of a board with a certain type, subtype and item. */
  declare readonly boardAutoTemplates: BoardAutoTemplatesResource;
  /** A member who may not see a board. */
  declare readonly boardExcludedMembers: BoardExcludedMembersResource;
  /** Which types and subtypes of a board one item goes with. */
  declare readonly boardItemAssociations: BoardItemAssociationsResource;
  /** The third level of ticket classification on one service board, below type and subtype. */
  declare readonly boardItems: BoardItemsResource;
  /** Who is notified about tickets of a board, such as a certain role, one member or an e-mail address. */
  declare readonly boardNotifications: BoardNotificationsResource;
  /**
   * A skill that tickets of a board with a certain type, subtype and item ask for. It helps to find who can do the
   * work.
   */
  declare readonly boardSkillMappings: BoardSkillMappingsResource;
  /** Who is told when a ticket of the board gets the status. */
  declare readonly boardStatusNotifications: BoardStatusNotificationsResource;
  /** The statuses tickets of one service board can have. Which of them close a ticket is set here too. */
  declare readonly boardStatuses: BoardStatusesResource;
  /** The second level of ticket classification on one service board. A subtype goes with certain types only. */
  declare readonly boardSubtypes: BoardSubtypesResource;
  /** A group of members who work the tickets of one service board. */
  declare readonly boardTeams: BoardTeamsResource;
  /** Ticket types of all boards in short, each with its board. */
  declare readonly boardTypeInfos: BoardTypeInfosResource;
  /** The first level of ticket classification on one service board, such as Network or Hardware. */
  declare readonly boardTypes: BoardTypesResource;
  /**
   * The levels of how many people a problem touches (Low, Medium, High), which set a ticket's priority together with
   * the severity.
   */
  declare readonly impacts: ImpactsResource;
  /** A known problem and its solution, kept for the next time. */
  declare readonly knowledgeBaseArticles: KnowledgeBaseArticlesResource;
  /** First level by which knowledge base articles are filed, with the member who approves them. */
  declare readonly knowledgeBaseCategories: KnowledgeBaseCategoriesResource;
  /** Whether articles of the knowledge base need approval, and who approves them. */
  declare readonly knowledgeBaseSettings: KnowledgeBaseSettingsResource;
  /** Second level by which knowledge base articles are filed, under a category. */
  declare readonly knowledgeBaseSubcategories: KnowledgeBaseSubcategoriesResource;
  /** How urgent a ticket is. */
  declare readonly priorities: PrioritiesResource;
  /**
   * Members as the dispatch screens show them, with name and e-mail address. These are the people work can be planned
   * for.
   */
  declare readonly schedulingMembers: SchedulingMembersResource;
  /** Boards with their billing and sorting rules only. */
  declare readonly serviceBoardInfos: ServiceBoardInfosResource;
  /**
   * A queue of tickets with its own statuses, types, teams, defaults and e-mail rules. Some are for projects
   * (projectFlag).
   */
  declare readonly serviceBoards: ServiceBoardsResource;
  /** A ready text for tasks of tickets, chosen by a short name. */
  declare readonly serviceCodes: ServiceCodesResource;
  /** Sender, subject and text of e-mail that tickets, invoices and orders send out by themselves. */
  declare readonly serviceEmailTemplates: ServiceEmailTemplatesResource;
  /**
   * Where work on a ticket is done, such as On-Site, In-house or Remote. Not a branch office; that is a system
   * location.
   */
  declare readonly serviceLocations: ServiceLocationsResource;
  /**
   * A printed form on which customers sign for the work on a ticket. It decides which parts of the ticket are printed.
   */
  declare readonly serviceSignoffs: ServiceSignoffsResource;
  /** Where a ticket came from, such as Phone, Email Connector or Portal. */
  declare readonly serviceSources: ServiceSourcesResource;
  /** A questionnaire customers get when a ticket is done. */
  declare readonly serviceSurveys: ServiceSurveysResource;
  /** The teams of all service boards together. */
  declare readonly serviceTeams: ServiceTeamsResource;
  /** A step that tickets made from a service template start with. */
  declare readonly serviceTemplateTasks: ServiceTemplateTasksResource;
  /** A ticket prepared in advance, for work that comes up again and again. */
  declare readonly serviceTemplates: ServiceTemplatesResource;
  /**
   * The levels of how badly a problem hurts the customer's work (Low, Medium, High), which set a ticket's priority
   * together with the impact.
   */
  declare readonly severities: SeveritiesResource;
  /** A user-defined field that a sign-off form prints, and in which section. */
  declare readonly signoffCustomFields: SignoffCustomFieldsResource;
  /** Goals of one service level agreement for tickets of one priority. They come before the general goals. */
  declare readonly slaPriorities: SlaPrioritiesResource;
  /**
   * A service level agreement with goals in hours for response, plan and resolution of tickets, and the priority each
   * mix of impact and urgency gives.
   */
  declare readonly slas: SlasResource;
  /** An answer to choose for a survey question, with the points it earns. */
  declare readonly surveyQuestionOptions: SurveyQuestionOptionsResource;
  /** A question of a service survey, answered in free text or by choosing an option. */
  declare readonly surveyQuestions: SurveyQuestionsResource;
  /** What a customer answered to a service survey about one ticket, with the points it earned. */
  declare readonly surveyResults: SurveyResultsResource;
  /** Whether the contact of a ticket has proved who they are. */
  declare readonly ticketContactAuthStatuses: TicketContactAuthStatusesResource;
  /** A link shown on the ticket screen that opens another web application. */
  declare readonly ticketLinks: TicketLinksResource;
  /**
   * What was said on a ticket, as discussion with the customer, internal analysis or resolution. Notes of time entries
   * are not among them.
   */
  declare readonly ticketNotes: TicketNotesResource;
  /** A connection that exchanges tickets with the system of a vendor, such as a remote monitoring service. */
  declare readonly ticketSyncs: TicketSyncsResource;
  /** Steps of the work on one ticket, to be ticked off one by one. */
  declare readonly ticketTasks: TicketTasksResource;
  /** A request or problem of a customer that somebody works on. */
  declare readonly tickets: TicketsResource;
  /** A user-defined field value that a workflow action sets on the record, across all workflows. */
  declare readonly allWorkflowActionCustomFields: AllWorkflowActionCustomFieldsResource;
  /** Something a workflow does when an event occurs, across all workflows. */
  declare readonly allWorkflowActions: AllWorkflowActionsResource;
  /** A file or report that workflow mail can carry, across all workflows. */
  declare readonly allWorkflowAttachments: AllWorkflowAttachmentsResource;
  /** A condition that starts actions, across all workflows. */
  declare readonly allWorkflowEvents: AllWorkflowEventsResource;
  /** A kind of action a workflow can take, such as sending mail or changing a status, across all workflows. */
  declare readonly allWorkflowNotifyTypes: AllWorkflowNotifyTypesResource;
  /** A parameter of an Automate script that some workflow action starts, across all actions. */
  declare readonly allWorkflowScriptParameters: AllWorkflowScriptParametersResource;
  /** A value a trigger can be compared with, across all workflows. */
  declare readonly allWorkflowTriggerOptions: AllWorkflowTriggerOptionsResource;
  /** A property of a record that event conditions can test, across all workflows. */
  declare readonly allWorkflowTriggers: AllWorkflowTriggersResource;
  /** A kind of file people may upload as a document while uploads are restricted to listed types. */
  declare readonly allowedFileTypes: AllowedFileTypesResource;
  /** A web origin, such as https://portal.example.com, that ConnectWise PSA trusts to work with it from a browser. */
  declare readonly allowedOrigins: AllowedOriginsResource;
  /**
   * A login without a person, under which an integration calls the API. Its security role decides what the integration
   * may do.
   */
  declare readonly apiMembers: ApiMembersResource;
  /** One line in the history of a record: what was changed, when and by whom. */
  declare readonly auditTrailEntries: AuditTrailEntriesResource;
  /** The connection to an AuthAnvil server, which asks for a second factor at login. */
  declare readonly authAnvilSetups: AuthAnvilSetupsResource;
  /** A time of day at which ConnectWise PSA runs its automatic sync. */
  declare readonly autoSyncTimes: AutoSyncTimesResource;
  /** A choice of how work or goods are billed, such as billable or no charge, and where it can be chosen. */
  declare readonly billableOptions: BillableOptionsResource;
  /** Several requests for records sent as one, to save round trips. */
  declare readonly bundles: BundlesResource;
  /** A webhook: an address to which ConnectWise PSA posts when records of one kind are added, changed or deleted. */
  declare readonly callbacks: CallbacksResource;
  /** A certification a vendor grants, such as a network engineer exam, which members can hold or work toward. */
  declare readonly certifications: CertificationsResource;
  /** A rule that says who is told, by e-mail or by a ticket, about the contact sync with Microsoft 365. */
  declare readonly contactSyncMonitors: ContactSyncMonitorsResource;
  /** The contact sync monitor of one monitoring type, reached by the id of the type. */
  declare readonly contactSyncTypeMonitors: ContactSyncTypeMonitorsResource;
  /** One level of your own organization, such as region or branch, as the corporate structure names it. */
  declare readonly corporateStructureLevels: CorporateStructureLevelsResource;
  /**
   * How your own organization is built up, with its levels, officers, fiscal year and base currency. There is normally
   * one record.
   */
  declare readonly corporateStructures: CorporateStructuresResource;
  /** A user-defined field in the form in which records carry it in customFields. */
  declare readonly customFieldInfos: CustomFieldInfosResource;
  /** A named parameter that a custom report takes, such as a start date. */
  declare readonly customReportParameters: CustomReportParametersResource;
  /** A link to a report of your own that people open from the report list of a module, with the filters it takes. */
  declare readonly customReports: CustomReportsResource;
  /** A time zone ConnectWise PSA knows, with its distance from UTC. */
  declare readonly cwTimeZones: CwTimeZonesResource;
  /** A pair of department and location that exists in your organization. */
  declare readonly departmentLocationInfos: DepartmentLocationInfosResource;
  /** A location where one department works, with the managers responsible there. */
  declare readonly departmentLocations: DepartmentLocationsResource;
  /** A department of your own organization, such as Managed Services or Sales. Some records call it business unit. */
  declare readonly departments: DepartmentsResource;
  /** A direction in which calendar and contacts of members can be kept in step with their mailbox. */
  declare readonly directionalSyncOptions: DirectionalSyncOptionsResource;
  /** A file type ConnectWise PSA knows, with extension, MIME type and icon. */
  declare readonly documentTypes: DocumentTypesResource;
  /** A file, or a link to one, attached to a record such as a ticket, company or opportunity. */
  declare readonly documents: DocumentsResource;
  /** A rule that searches a part of the e-mail for a term and sets board, status, type or priority of the ticket. */
  declare readonly emailConnectorParsingRules: EmailConnectorParsingRulesResource;
  /** A way an e-mail connector takes values out of e-mail, such as those a monitoring tool sends. */
  declare readonly emailConnectorParsingStyles: EmailConnectorParsingStylesResource;
  /** The rule that reads a mailbox and turns incoming e-mail into tickets or replies on a service board. */
  declare readonly emailConnectors: EmailConnectorsResource;
  /** An address or text that keeps e-mail out of the automatic handling. */
  declare readonly emailExclusions: EmailExclusionsResource;
  /** A placeholder in e-mail templates, which is replaced by a value of the record when the e-mail is sent. */
  declare readonly emailTokens: EmailTokensResource;
  /** The setup of an online payment service through which customers of one location pay invoices. */
  declare readonly epayConfigurations: EpayConfigurationsResource;
  /** A new feature of the web application that the vendor switches on and off by account or member. */
  declare readonly experiments: ExperimentsResource;
  /** The account-wide rules for uploads: whether file types are restricted, and how large a file may be. */
  declare readonly fileUploadSettings: FileUploadSettingsResource;
  /** The access to a Google mailbox from which an e-mail connector reads. */
  declare readonly googleEmailSetups: GoogleEmailSetupsResource;
  /**
   * A screen of the web application, such as the service ticket, on which a page of an outside application can be
   * shown.
   */
  declare readonly hostedApiScreens: HostedApiScreensResource;
  /**
   * The setup that shows a page of an outside application as tab, pod or toolbar button on a screen of the web
   * application.
   */
  declare readonly hostedApiSetups: HostedApiSetupsResource;
  /** The access to an IMAP mailbox from which an e-mail connector reads. */
  declare readonly imapSetups: ImapSetupsResource;
  /** An entry on the in/out board: a member is away, why, and when the member is back. */
  declare readonly inOutBoardEntries: InOutBoardEntriesResource;
  /** A reason on the in/out board, such as lunch or vacation. */
  declare readonly inOutTypes: InOutTypesResource;
  /**
   * A login of the older kind for an integration, with the APIs it may call and the addresses it is told of changes.
   */
  declare readonly integratorLogins: IntegratorLoginsResource;
  /** A label an integration puts on records so that callbacks can be limited to them. */
  declare readonly integratorTags: IntegratorTagsResource;
  /** A group of key performance indicators (KPIs). */
  declare readonly kpiCategories: KpiCategoriesResource;
  /** A key performance indicator (KPI), a figure such as tickets closed, that dashboards and report cards show. */
  declare readonly kpis: KpisResource;
  /** The connection to a directory server (LDAP, such as Active Directory) that checks the logins of members. */
  declare readonly ldapConfigurations: LdapConfigurationsResource;
  /** A language and region whose formats the web application can use. */
  declare readonly locales: LocalesResource;
  /** A contact sync with Microsoft 365 that is set up in your account. */
  declare readonly m365ContactSyncs: M365ContactSyncsResource;
  /**
   * The login to the management site of a network security product, from which ConnectWise PSA takes data for reports.
   */
  declare readonly managementNetworkSecurities: ManagementNetworkSecuritiesResource;
  /**
   * A ready-made piece of setup from the ConnectWise marketplace, such as boards or ticket templates, that can be
   * imported.
   */
  declare readonly marketplaceImports: MarketplaceImportsResource;
  /** A run of mass maintenance over imported companies and contacts. */
  declare readonly massMaintenanceImports: MassMaintenanceImportsResource;
  /** Hours of paid leave one member is granted for a year, such as vacation or sick leave, with the reason. */
  declare readonly memberAccruals: MemberAccrualsResource;
  /** A certification one member holds or works toward. */
  declare readonly memberCertifications: MemberCertificationsResource;
  /** A handover of one member's approvals or project duties to another member for some days. */
  declare readonly memberDelegations: MemberDelegationsResource;
  /** The login of one member at a remote monitoring tool (managed devices integration). */
  declare readonly memberManagedDeviceAccounts: MemberManagedDeviceAccountsResource;
  /** An event one member is told of, such as a ticket status change, and by which way. */
  declare readonly memberNotificationSettings: MemberNotificationSettingsResource;
  /** A job role one member has, with its share of the work. */
  declare readonly memberPersonas: MemberPersonasResource;
  /** A skill one member has, with level and experience; it helps to assign work to the right person. */
  declare readonly memberSkills: MemberSkillsResource;
  /** A set of member settings, such as roles, defaults and approvers, from which new members are made. */
  declare readonly memberTemplates: MemberTemplatesResource;
  /** A group for members, such as engineer or contractor, used in lists and reports. */
  declare readonly memberTypes: MemberTypesResource;
  /** A person of your own staff who uses ConnectWise PSA, such as a technician, or an API member of an integration. */
  declare readonly members: MembersResource;
  /** A custom entry in the menu of the web application that opens an outside page. */
  declare readonly menuEntries: MenuEntriesResource;
  /** A location of your own organization whose members see a custom menu entry. */
  declare readonly menuEntryLocations: MenuEntryLocationsResource;
  /** The own settings of the member whose keys are used, such as contact data, defaults and signature. */
  declare readonly myAccounts: MyAccountsResource;
  /**
   * Settings of your own organization for companies and sales, such as team roles and field labels. There is normally
   * one record.
   */
  declare readonly myCompanyCrmSetups: MyCompanyCrmSetupsResource;
  /**
   * Settings of your own organization for documents, such as where files and templates are kept. There is normally one
   * record.
   */
  declare readonly myCompanyDocumentSetups: MyCompanyDocumentSetupsResource;
  /**
   * General settings of your own organization, such as server time zone, sender address, calendar and address format.
   * There is normally one record.
   */
  declare readonly myCompanyOtherSetups: MyCompanyOtherSetupsResource;
  /** The report server of your own organization and the login for it. There is normally one record. */
  declare readonly myCompanyReportingServices: MyCompanyReportingServicesResource;
  /**
   * Settings of your own organization for service, such as notifications, note colors and the calendar. There is
   * normally one record.
   */
  declare readonly myCompanyServiceSetups: MyCompanyServiceSetupsResource;
  /** Settings of your own organization for time, expenses and their approval. There is normally one record. */
  declare readonly myCompanyTimeExpenseSetups: MyCompanyTimeExpenseSetupsResource;
  /** A single report, screen or setup table inside a function that your security role treats one by one. */
  declare readonly myCustomizedPermissions: MyCustomizedPermissionsResource;
  /** Hands your own approvals or project duties to a colleague for a time, such as a vacation. */
  declare readonly myDelegations: MyDelegationsResource;
  /** A certification that one member keeps on the own account page. */
  declare readonly myMemberCertifications: MyMemberCertificationsResource;
  /** What the security role of the keys in use lets you add, edit, delete and see in each part of each module. */
  declare readonly myPermissions: MyPermissionsResource;
  /** A skill you list for yourself, with your level, so that fitting work can find you. */
  declare readonly mySkills: MySkillsResource;
  /**
   * A kind of recipient a notification can go to or come from, such as the ticket's contact, its owner or a fixed
   * address.
   */
  declare readonly notificationRecipients: NotificationRecipientsResource;
  /** An application registered in Microsoft 365 through which mailboxes are read. */
  declare readonly office365Applications: Office365ApplicationsResource;
  /** A Microsoft 365 mailbox whose incoming mail becomes tickets. */
  declare readonly office365EmailSetups: Office365EmailSetupsResource;
  /** The password for the search server (Solr) of an on-premises installation. */
  declare readonly onPremiseSearchSettings: OnPremiseSearchSettingsResource;
  /** How much one operating system counts when the machines of a customer are graded. */
  declare readonly osGradeWeights: OsGradeWeightsResource;
  /** A way in which the e-mail connector finds a value in incoming mail. */
  declare readonly parsingTypes: ParsingTypesResource;
  /** A ticket value, such as summary or priority, that the e-mail connector can fill from incoming mail. */
  declare readonly parsingVariables: ParsingVariablesResource;
  /** A job role, such as technician or dispatcher, that describes what members do. */
  declare readonly personas: PersonasResource;
  /** A report that customers can open in the customer portal. */
  declare readonly portalReports: PortalReportsResource;
  /** The address of the quoting tool that opens from opportunities, for all locations or for one. */
  declare readonly quoteLinks: QuoteLinksResource;
  /** One key performance indicator on a report card and its place there. */
  declare readonly reportCardDetails: ReportCardDetailsResource;
  /** A set of key performance indicators that members see as their report card. */
  declare readonly reportCards: ReportCardsResource;
  /** A column of a report, with its data type and whether it may be empty. */
  declare readonly reportColumns: ReportColumnsResource;
  /** A database view that can be read as a table, for data no other operation gives. */
  declare readonly reports: ReportsResource;
  /** A screen link in short: a custom link that a screen, such as the company, offers. */
  declare readonly screenLinkInfos: ScreenLinkInfosResource;
  /**
   * A custom link on a screen, such as one from the company to an outside tool, with values of the record in the
   * address.
   */
  declare readonly screenLinks: ScreenLinksResource;
  /** What one security role may add, edit, delete and see in one function of a module. */
  declare readonly securityRoleSettings: SecurityRoleSettingsResource;
  /** A set of permissions that members and API members get. */
  declare readonly securityRoles: SecurityRolesResource;
  /** The colors in which ticket notes are shown, by author. There is normally one record. */
  declare readonly serviceColorSets: ServiceColorSetsResource;
  /** A screen of the setup tables where an administrator configures one part of the application. */
  declare readonly setupScreens: SetupScreensResource;
  /** A group of skills, such as Networking or Languages. */
  declare readonly skillCategories: SkillCategoriesResource;
  /** A skill members can have, used to find the right person for a job. */
  declare readonly skills: SkillsResource;
  /** How members of certain locations log in by single sign-on, through ConnectWise SSO or a SAML identity provider. */
  declare readonly ssoConfigurations: SsoConfigurationsResource;
  /** A user of the single-sign-on service, linked with a member or not yet. */
  declare readonly ssoUsers: SsoUsersResource;
  /** A prepared (canned) text in short, which members insert into notes and e-mail. */
  declare readonly standardNoteInfos: StandardNoteInfosResource;
  /** A prepared (canned) text, such as a frequent answer, that technicians insert into ticket notes. */
  declare readonly standardNotes: StandardNotesResource;
  /** What the server says of itself: version, cloud region, time zone and licensed features. */
  declare readonly systemInfo: SystemInfoResource;
  /**
   * A location of your own organization, such as a branch office or sales territory. Not a customer's address; that is
   * a company site.
   */
  declare readonly systemLocations: SystemLocationsResource;
  /** A switch or value that applies to the whole installation. */
  declare readonly systemSettings: SystemSettingsResource;
  /** An answer people can choose at a survey question, and the points it gives. */
  declare readonly systemSurveyQuestionValues: SystemSurveyQuestionValuesResource;
  /** A question of a survey, with the form its answer takes. */
  declare readonly systemSurveyQuestions: SystemSurveyQuestionsResource;
  /** A list of questions that staff fill in, for example about an opportunity or a project. */
  declare readonly systemSurveys: SystemSurveysResource;
  /** A time zone that members, companies and the server can be set to. */
  declare readonly timeZoneSetups: TimeZoneSetupsResource;
  /** A heading on the start page (ConnectWise Today) under which links stand. */
  declare readonly todayPageCategories: TodayPageCategoriesResource;
  /** A link on the start page (ConnectWise Today). */
  declare readonly todayPageLinks: TodayPageLinksResource;
  /**
   * Custom fields your account added to tickets, companies, contacts and other records. Their values stand in
   * customFields of the records, keyed by the field's id.
   */
  declare readonly userDefinedFields: UserDefinedFieldsResource;
  /** A user-defined field value that one workflow action sets on the record. */
  declare readonly workflowActionCustomFields: WorkflowActionCustomFieldsResource;
  /** A value that a workflow action hands to the Automate script it starts. */
  declare readonly workflowActionScriptParameters: WorkflowActionScriptParametersResource;
  /** Something a workflow does when an event occurs, such as sending mail, creating a ticket or changing a status. */
  declare readonly workflowActions: WorkflowActionsResource;
  /** A file or report that the mail of one workflow can carry. */
  declare readonly workflowAttachments: WorkflowAttachmentsResource;
  /** A condition of a workflow. A record that meets it starts the actions of the event. */
  declare readonly workflowEvents: WorkflowEventsResource;
  /** A kind of action the events of one workflow can take, such as sending mail or changing a status. */
  declare readonly workflowNotifyTypes: WorkflowNotifyTypesResource;
  /** A kind of record a workflow can watch, such as tickets, invoices or opportunities. */
  declare readonly workflowTableTypes: WorkflowTableTypesResource;
  /** A value one trigger can be compared with, such as a status or a priority. */
  declare readonly workflowTriggerOptions: WorkflowTriggerOptionsResource;
  /** A property of a record that the event conditions of one workflow can test. */
  declare readonly workflowTriggers: WorkflowTriggersResource;
  /**
   * A rule that watches one kind of record and acts when its events occur, such as mailing somebody about an idle
   * ticket.
   */
  declare readonly workflows: WorkflowsResource;
  /** A running or paused stopwatch by which a member measures time on a sales activity. */
  declare readonly activityStopwatches: ActivityStopwatchesResource;
  /** All pairs of charge code and the kind of expense that may be booked on it. */
  declare readonly allChargeCodeExpenseTypes: AllChargeCodeExpenseTypesResource;
  /** A kind of expense that may be booked on one charge code. */
  declare readonly chargeCodeExpenseTypes: ChargeCodeExpenseTypesResource;
  /** An internal purpose members book time and expenses on when no ticket fits, such as meetings or training. */
  declare readonly chargeCodes: ChargeCodesResource;
  /** A running or paused stopwatch by which a member measures time on a schedule entry. */
  declare readonly scheduleStopwatches: ScheduleStopwatchesResource;
  /** A running or paused stopwatch by which a member measures time on a ticket. */
  declare readonly ticketStopwatches: TicketStopwatchesResource;
  /** Hours of one kind of time off that members earn in given years of service. */
  declare readonly timeAccrualDetails: TimeAccrualDetailsResource;
  /** Which kinds of time off members of a location earn, and how much of it they may carry into the next year. */
  declare readonly timeAccruals: TimeAccrualsResource;
  /**
   * Work somebody logged on a ticket, project, activity or company, from when to when, for what, and whether the
   * customer pays.
   */
  declare readonly timeEntries: TimeEntriesResource;
  /** History of one time entry, who changed what and from where. */
  declare readonly timeEntryAudits: TimeEntryAuditsResource;
  /**
   * A record that a time entry was added, changed or deleted, with its contents then. Made for copying time into a
   * reporting system.
   */
  declare readonly timeEntryChangeLogs: TimeEntryChangeLogsResource;
  /** How a year is cut into periods for time sheets and expense reports, and when they are due. */
  declare readonly timePeriodSetups: TimePeriodSetupsResource;
  /** A single period with first day, last day and the deadline for handing in time or expenses. */
  declare readonly timePeriods: TimePeriodsResource;
  /** History of one time sheet, such as when it was submitted, approved or rejected. */
  declare readonly timeSheetAudits: TimeSheetAuditsResource;
  /** All time entries of one member in one period, which are submitted and approved together. */
  declare readonly timeSheets: TimeSheetsResource;
  /** A branch location at which a work role may be used, with its hourly rate there. */
  declare readonly workRoleLocations: WorkRoleLocationsResource;
  /** What a member acts as when working, such as Engineer or Consultant. It sets the hourly rate of time. */
  declare readonly workRoles: WorkRolesResource;
  /**
   * A kind of time, such as Regular, After Hours or Vacation. It changes the rate of the work role and says whether
   * time is billed.
   */
  declare readonly workTypes: WorkTypesResource;

  constructor(options: ConnectWisePsaOptions) {
    super({ ...api, discovery }, options, features);
    addResources(
      this,
      addressFormatsResource,
      allCompanyTypeAssociationsResource,
      allContactTypeAssociationsResource,
      communicationTypesResource,
      companiesResource,
      companyConfigurationsResource,
      companyCustomStatusNotesResource,
      companyEntityTypesResource,
      companyManagementSummariesResource,
      companyMarketingGroupsResource,
      companyNotesResource,
      companyPickerItemsResource,
      companyReportNotificationsResource,
      companyReportSetupsResource,
      companyServiceTemplatesResource,
      companySitesResource,
      companyStatusesResource,
      companyTeamMembersResource,
      companyTracksResource,
      companyTypeAssociationsResource,
      companyTypesResource,
      configurationQuestionValuesResource,
      configurationQuestionsResource,
      configurationStatusesResource,
      configurationTypesResource,
      contactCommunicationsResource,
      contactDepartmentsResource,
      contactMarketingGroupsResource,
      contactNotesResource,
      contactRelationshipsResource,
      contactTracksResource,
      contactTypeAssociationsResource,
      contactTypesResource,
      contactsResource,
      countriesResource,
      m365ContactsResource,
      m365SyncExclusionsResource,
      m365SyncInclusionsResource,
      m365SyncRulesResource,
      managedDeviceCrossReferencesResource,
      managedDeviceLoginsResource,
      managedDeviceNotificationsResource,
      managedDevicesIntegrationsResource,
      managementBackupsResource,
      managementItSolutionsResource,
      managementReportNotificationsResource,
      managementSettingsResource,
      managementSolutionProductsResource,
      marketsResource,
      noteTypesResource,
      ownershipTypesResource,
      portalConfigurationsResource,
      portalInvoiceSetupsResource,
      portalOpportunitySetupsResource,
      portalPasswordEmailSetupsResource,
      portalPaymentProcessorsResource,
      portalProjectSetupsResource,
      portalSecurityLevelsResource,
      portalSecuritySettingsResource,
      portalServiceSetupsResource,
      statesResource,
      teamRolesResource,
      trackActionsResource,
      tracksResource,
      expenseClassificationsResource,
      expenseEntriesResource,
      expenseEntryAuditsResource,
      expensePaymentTypesResource,
      expenseReportAuditsResource,
      expenseReportsResource,
      expenseTaxTypesResource,
      expenseTypesResource,
      accountingBatchEntriesResource,
      accountingBatchesResource,
      accountingPackageSetupsResource,
      accountingPackagesResource,
      agreementAdditionsResource,
      agreementAdjustmentsResource,
      agreementBatchSetupsResource,
      agreementBoardDefaultsResource,
      agreementConfigurationsResource,
      agreementExcludedWorkRolesResource,
      agreementExcludedWorkTypesResource,
      agreementRecapsResource,
      agreementSitesResource,
      agreementTypeBoardDefaultsResource,
      agreementTypeExcludedWorkRolesResource,
      agreementTypeExcludedWorkTypesResource,
      agreementTypeWorkRolesResource,
      agreementTypeWorkTypesResource,
      agreementTypesResource,
      agreementWorkRolesResource,
      agreementWorkTypesResource,
      agreementsResource,
      billingCyclesResource,
      billingSetupRoutingsResource,
      billingSetupsResource,
      billingStatusesResource,
      billingTermsResource,
      companyFinanceSetupsResource,
      currenciesResource,
      currencyCodesResource,
      glAccountsResource,
      glCaptionsResource,
      glMappedTypesResource,
      glPathsResource,
      invoiceCommissionsResource,
      invoiceDeliveryMethodsResource,
      invoiceEmailTemplatesResource,
      invoiceGlEntriesResource,
      invoicePaymentsResource,
      invoiceRoutingsResource,
      invoiceTemplateSetupsResource,
      invoiceTemplatesResource,
      invoicesResource,
      taxCodeExpenseTypeExemptionsResource,
      taxCodeExpenseTypeLevelsResource,
      taxCodeLevelsResource,
      taxCodeProductTypeExemptionsResource,
      taxCodeProductTypeLevelsResource,
      taxCodeWorkRoleExemptionsResource,
      taxCodeWorkRoleLevelsResource,
      taxCodeXrefLevelsResource,
      taxCodeXrefsResource,
      taxCodesResource,
      taxIntegrationInfosResource,
      taxIntegrationsResource,
      unpostedExpenseTaxLevelsResource,
      unpostedExpensesResource,
      unpostedInvoiceTaxLevelsResource,
      unpostedInvoicesResource,
      unpostedPaymentsResource,
      unpostedProcurementTaxLevelsResource,
      unpostedProcurementsResource,
      campaignAuditsResource,
      campaignEmailsOpenedResource,
      campaignFormsSubmittedResource,
      campaignLinksClickedResource,
      campaignStatusesResource,
      campaignSubtypesResource,
      campaignTypeSubtypesResource,
      campaignTypesResource,
      campaignsResource,
      marketingGroupCompaniesResource,
      marketingGroupContactsResource,
      marketingGroupsResource,
      catalogInventoryResource,
      catalogItemComponentsResource,
      catalogItemMinimumStocksResource,
      catalogItemVendorsResource,
      catalogItemsResource,
      changeOrdersResource,
      directionalSyncsResource,
      inventoryAdjustmentDetailsResource,
      inventoryAdjustmentTypesResource,
      inventoryAdjustmentsResource,
      inventoryOnHandsResource,
      invoiceGroupingsResource,
      manufacturersResource,
      onHandSerialNumbersResource,
      poStatusEmailTemplatesResource,
      poStatusNotificationsResource,
      pricingScheduleBreaksResource,
      pricingScheduleDetailsResource,
      pricingSchedulesResource,
      procurementSettingsResource,
      productCategoriesResource,
      productCategorySubcategoriesResource,
      productComponentsResource,
      productPickingShippingDetailsResource,
      productSubcategoriesResource,
      productTypesResource,
      productsResource,
      purchaseOrderNotesResource,
      purchaseOrdersResource,
      purchaseorderLineitemsResource,
      purchaseorderStatusesResource,
      purchasingDemandsResource,
      rmaActionsResource,
      rmaDispositionsResource,
      rmaStatusEmailTemplatesResource,
      rmaStatusNotificationsResource,
      rmaStatusesResource,
      rmaTagsResource,
      shipmentMethodsResource,
      unitOfMeasureConversionsResource,
      unitOfMeasuresResource,
      warehouseBinsResource,
      warehousesResource,
      allProjectTemplatePhasesResource,
      allProjectTemplateTasksResource,
      allProjectTemplateTicketsResource,
      phaseStatusesResource,
      projectBillingRatesResource,
      projectBoardKanbanSettingsResource,
      projectBoardTeamMembersResource,
      projectBoardTeamsResource,
      projectContactsResource,
      projectNotesResource,
      projectPhasesResource,
      projectSecurityRoleSettingsResource,
      projectSecurityRolesResource,
      projectStatusesResource,
      projectTeamMembersResource,
      projectTemplatePhasesResource,
      projectTemplateTasksResource,
      projectTemplateTicketsResource,
      projectTemplatesResource,
      projectTicketActivitiesResource,
      projectTicketAllNotesResource,
      projectTicketConfigurationsResource,
      projectTicketDocumentsResource,
      projectTicketNotesResource,
      projectTicketProductsResource,
      projectTicketScheduleEntriesResource,
      projectTicketTasksResource,
      projectTicketTimeEntriesResource,
      projectTicketsResource,
      projectTypesResource,
      projectsResource,
      statusIndicatorsResource,
      activitiesResource,
      activityStatusesResource,
      activityTypesResource,
      commissionsResource,
      opportunitiesResource,
      opportunityContactsResource,
      opportunityForecastsResource,
      opportunityNotesResource,
      opportunityRatingsResource,
      opportunityStagesResource,
      opportunityStatusesResource,
      opportunityTeamMembersResource,
      opportunityTypesResource,
      salesOrderLineitemsResource,
      salesOrderStatusEmailTemplatesResource,
      salesOrderStatusNotificationsResource,
      salesOrderStatusesResource,
      salesOrdersResource,
      salesProbabilitiesResource,
      salesQuotasResource,
      salesRolesResource,
      salesTeamMembersResource,
      salesTeamsResource,
      calendarsResource,
      holidayListsResource,
      holidaysResource,
      portalCalendarsResource,
      reminderTimesResource,
      scheduleColorsResource,
      scheduleDetailsResource,
      scheduleEntriesResource,
      scheduleEntryDetailsResource,
      scheduleStatusesResource,
      scheduleTypesResource,
      activeServiceBoardsResource,
      boardAutoAssignResourcesResource,
      boardAutoTemplatesResource,
      boardExcludedMembersResource,
      boardItemAssociationsResource,
      boardItemsResource,
      boardNotificationsResource,
      boardSkillMappingsResource,
      boardStatusNotificationsResource,
      boardStatusesResource,
      boardSubtypesResource,
      boardTeamsResource,
      boardTypeInfosResource,
      boardTypesResource,
      impactsResource,
      knowledgeBaseArticlesResource,
      knowledgeBaseCategoriesResource,
      knowledgeBaseSettingsResource,
      knowledgeBaseSubcategoriesResource,
      prioritiesResource,
      schedulingMembersResource,
      serviceBoardInfosResource,
      serviceBoardsResource,
      serviceCodesResource,
      serviceEmailTemplatesResource,
      serviceLocationsResource,
      serviceSignoffsResource,
      serviceSourcesResource,
      serviceSurveysResource,
      serviceTeamsResource,
      serviceTemplateTasksResource,
      serviceTemplatesResource,
      severitiesResource,
      signoffCustomFieldsResource,
      slaPrioritiesResource,
      slasResource,
      surveyQuestionOptionsResource,
      surveyQuestionsResource,
      surveyResultsResource,
      ticketContactAuthStatusesResource,
      ticketLinksResource,
      ticketNotesResource,
      ticketSyncsResource,
      ticketTasksResource,
      ticketsResource,
      allWorkflowActionCustomFieldsResource,
      allWorkflowActionsResource,
      allWorkflowAttachmentsResource,
      allWorkflowEventsResource,
      allWorkflowNotifyTypesResource,
      allWorkflowScriptParametersResource,
      allWorkflowTriggerOptionsResource,
      allWorkflowTriggersResource,
      allowedFileTypesResource,
      allowedOriginsResource,
      apiMembersResource,
      auditTrailEntriesResource,
      authAnvilSetupsResource,
      autoSyncTimesResource,
      billableOptionsResource,
      bundlesResource,
      callbacksResource,
      certificationsResource,
      contactSyncMonitorsResource,
      contactSyncTypeMonitorsResource,
      corporateStructureLevelsResource,
      corporateStructuresResource,
      customFieldInfosResource,
      customReportParametersResource,
      customReportsResource,
      cwTimeZonesResource,
      departmentLocationInfosResource,
      departmentLocationsResource,
      departmentsResource,
      directionalSyncOptionsResource,
      documentTypesResource,
      documentsResource,
      emailConnectorParsingRulesResource,
      emailConnectorParsingStylesResource,
      emailConnectorsResource,
      emailExclusionsResource,
      emailTokensResource,
      epayConfigurationsResource,
      experimentsResource,
      fileUploadSettingsResource,
      googleEmailSetupsResource,
      hostedApiScreensResource,
      hostedApiSetupsResource,
      imapSetupsResource,
      inOutBoardEntriesResource,
      inOutTypesResource,
      integratorLoginsResource,
      integratorTagsResource,
      kpiCategoriesResource,
      kpisResource,
      ldapConfigurationsResource,
      localesResource,
      m365ContactSyncsResource,
      managementNetworkSecuritiesResource,
      marketplaceImportsResource,
      massMaintenanceImportsResource,
      memberAccrualsResource,
      memberCertificationsResource,
      memberDelegationsResource,
      memberManagedDeviceAccountsResource,
      memberNotificationSettingsResource,
      memberPersonasResource,
      memberSkillsResource,
      memberTemplatesResource,
      memberTypesResource,
      membersResource,
      menuEntriesResource,
      menuEntryLocationsResource,
      myAccountsResource,
      myCompanyCrmSetupsResource,
      myCompanyDocumentSetupsResource,
      myCompanyOtherSetupsResource,
      myCompanyReportingServicesResource,
      myCompanyServiceSetupsResource,
      myCompanyTimeExpenseSetupsResource,
      myCustomizedPermissionsResource,
      myDelegationsResource,
      myMemberCertificationsResource,
      myPermissionsResource,
      mySkillsResource,
      notificationRecipientsResource,
      office365ApplicationsResource,
      office365EmailSetupsResource,
      onPremiseSearchSettingsResource,
      osGradeWeightsResource,
      parsingTypesResource,
      parsingVariablesResource,
      personasResource,
      portalReportsResource,
      quoteLinksResource,
      reportCardDetailsResource,
      reportCardsResource,
      reportColumnsResource,
      reportsResource,
      screenLinkInfosResource,
      screenLinksResource,
      securityRoleSettingsResource,
      securityRolesResource,
      serviceColorSetsResource,
      setupScreensResource,
      skillCategoriesResource,
      skillsResource,
      ssoConfigurationsResource,
      ssoUsersResource,
      standardNoteInfosResource,
      standardNotesResource,
      systemInfoResource,
      systemLocationsResource,
      systemSettingsResource,
      systemSurveyQuestionValuesResource,
      systemSurveyQuestionsResource,
      systemSurveysResource,
      timeZoneSetupsResource,
      todayPageCategoriesResource,
      todayPageLinksResource,
      userDefinedFieldsResource,
      workflowActionCustomFieldsResource,
      workflowActionScriptParametersResource,
      workflowActionsResource,
      workflowAttachmentsResource,
      workflowEventsResource,
      workflowNotifyTypesResource,
      workflowTableTypesResource,
      workflowTriggerOptionsResource,
      workflowTriggersResource,
      workflowsResource,
      activityStopwatchesResource,
      allChargeCodeExpenseTypesResource,
      chargeCodeExpenseTypesResource,
      chargeCodesResource,
      scheduleStopwatchesResource,
      ticketStopwatchesResource,
      timeAccrualDetailsResource,
      timeAccrualsResource,
      timeEntriesResource,
      timeEntryAuditsResource,
      timeEntryChangeLogsResource,
      timePeriodSetupsResource,
      timePeriodsResource,
      timeSheetAuditsResource,
      timeSheetsResource,
      workRoleLocationsResource,
      workRolesResource,
      workTypesResource,
    );
  }
}
