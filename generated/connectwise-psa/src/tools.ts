// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoundTool,
  Client,
  SpecializeOptions,
  SpecializedTool,
  Tool,
  ToolBinding,
  ToolFilter,
  ToolOptions,
  ToolResult,
} from "@toolwright/runtime";
import { boundTools, contractFrom, runTool, selectTools, specializeTool } from "@toolwright/runtime";
import { catalogue } from "./catalogue.js";
import { accountingBatchEntriesTools } from "./resources/accounting-batch-entries.js";
import { accountingBatchesTools } from "./resources/accounting-batches.js";
import { accountingPackageSetupsTools } from "./resources/accounting-package-setups.js";
import { accountingPackagesTools } from "./resources/accounting-packages.js";
import { activeServiceBoardsTools } from "./resources/active-service-boards.js";
import { activitiesTools } from "./resources/activities.js";
import { activityStatusesTools } from "./resources/activity-statuses.js";
import { activityStopwatchesTools } from "./resources/activity-stopwatches.js";
import { activityTypesTools } from "./resources/activity-types.js";
import { addressFormatsTools } from "./resources/address-formats.js";
import { agreementAdditionsTools } from "./resources/agreement-additions.js";
import { agreementAdjustmentsTools } from "./resources/agreement-adjustments.js";
import { agreementBatchSetupsTools } from "./resources/agreement-batch-setups.js";
import { agreementBoardDefaultsTools } from "./resources/agreement-board-defaults.js";
import { agreementConfigurationsTools } from "./resources/agreement-configurations.js";
import { agreementExcludedWorkRolesTools } from "./resources/agreement-excluded-work-roles.js";
import { agreementExcludedWorkTypesTools } from "./resources/agreement-excluded-work-types.js";
import { agreementRecapsTools } from "./resources/agreement-recaps.js";
import { agreementSitesTools } from "./resources/agreement-sites.js";
import { agreementTypeBoardDefaultsTools } from "./resources/agreement-type-board-defaults.js";
import { agreementTypeExcludedWorkRolesTools } from "./resources/agreement-type-excluded-work-roles.js";
import { agreementTypeExcludedWorkTypesTools } from "./resources/agreement-type-excluded-work-types.js";
import { agreementTypeWorkRolesTools } from "./resources/agreement-type-work-roles.js";
import { agreementTypeWorkTypesTools } from "./resources/agreement-type-work-types.js";
import { agreementTypesTools } from "./resources/agreement-types.js";
import { agreementWorkRolesTools } from "./resources/agreement-work-roles.js";
import { agreementWorkTypesTools } from "./resources/agreement-work-types.js";
import { agreementsTools } from "./resources/agreements.js";
import { allChargeCodeExpenseTypesTools } from "./resources/all-charge-code-expense-types.js";
import { allCompanyTypeAssociationsTools } from "./resources/all-company-type-associations.js";
import { allContactTypeAssociationsTools } from "./resources/all-contact-type-associations.js";
import { allProjectTemplatePhasesTools } from "./resources/all-project-template-phases.js";
import { allProjectTemplateTasksTools } from "./resources/all-project-template-tasks.js";
import { allProjectTemplateTicketsTools } from "./resources/all-project-template-tickets.js";
import { allWorkflowActionCustomFieldsTools } from "./resources/all-workflow-action-custom-fields.js";
import { allWorkflowActionsTools } from "./resources/all-workflow-actions.js";
import { allWorkflowAttachmentsTools } from "./resources/all-workflow-attachments.js";
import { allWorkflowEventsTools } from "./resources/all-workflow-events.js";
import { allWorkflowNotifyTypesTools } from "./resources/all-workflow-notify-types.js";
import { allWorkflowScriptParametersTools } from "./resources/all-workflow-script-parameters.js";
import { allWorkflowTriggerOptionsTools } from "./resources/all-workflow-trigger-options.js";
import { allWorkflowTriggersTools } from "./resources/all-workflow-triggers.js";
import { allowedFileTypesTools } from "./resources/allowed-file-types.js";
import { allowedOriginsTools } from "./resources/allowed-origins.js";
import { apiMembersTools } from "./resources/api-members.js";
import { auditTrailEntriesTools } from "./resources/audit-trail-entries.js";
import { authAnvilSetupsTools } from "./resources/auth-anvil-setups.js";
import { autoSyncTimesTools } from "./resources/auto-sync-times.js";
import { billableOptionsTools } from "./resources/billable-options.js";
import { billingCyclesTools } from "./resources/billing-cycles.js";
import { billingSetupRoutingsTools } from "./resources/billing-setup-routings.js";
import { billingSetupsTools } from "./resources/billing-setups.js";
import { billingStatusesTools } from "./resources/billing-statuses.js";
import { billingTermsTools } from "./resources/billing-terms.js";
import { boardAutoAssignResourcesTools } from "./resources/board-auto-assign-resources.js";
import { boardAutoTemplatesTools } from "./resources/board-auto-templates.js";
import { boardExcludedMembersTools } from "./resources/board-excluded-members.js";
import { boardItemAssociationsTools } from "./resources/board-item-associations.js";
import { boardItemsTools } from "./resources/board-items.js";
import { boardNotificationsTools } from "./resources/board-notifications.js";
import { boardSkillMappingsTools } from "./resources/board-skill-mappings.js";
import { boardStatusNotificationsTools } from "./resources/board-status-notifications.js";
import { boardStatusesTools } from "./resources/board-statuses.js";
import { boardSubtypesTools } from "./resources/board-subtypes.js";
import { boardTeamsTools } from "./resources/board-teams.js";
import { boardTypeInfosTools } from "./resources/board-type-infos.js";
import { boardTypesTools } from "./resources/board-types.js";
import { bundlesTools } from "./resources/bundles.js";
import { calendarsTools } from "./resources/calendars.js";
import { callbacksTools } from "./resources/callbacks.js";
import { campaignAuditsTools } from "./resources/campaign-audits.js";
import { campaignEmailsOpenedTools } from "./resources/campaign-emails-opened.js";
import { campaignFormsSubmittedTools } from "./resources/campaign-forms-submitted.js";
import { campaignLinksClickedTools } from "./resources/campaign-links-clicked.js";
import { campaignStatusesTools } from "./resources/campaign-statuses.js";
import { campaignSubtypesTools } from "./resources/campaign-subtypes.js";
import { campaignTypeSubtypesTools } from "./resources/campaign-type-subtypes.js";
import { campaignTypesTools } from "./resources/campaign-types.js";
import { campaignsTools } from "./resources/campaigns.js";
import { catalogInventoryTools } from "./resources/catalog-inventory.js";
import { catalogItemComponentsTools } from "./resources/catalog-item-components.js";
import { catalogItemMinimumStocksTools } from "./resources/catalog-item-minimum-stocks.js";
import { catalogItemVendorsTools } from "./resources/catalog-item-vendors.js";
import { catalogItemsTools } from "./resources/catalog-items.js";
import { certificationsTools } from "./resources/certifications.js";
import { changeOrdersTools } from "./resources/change-orders.js";
import { chargeCodeExpenseTypesTools } from "./resources/charge-code-expense-types.js";
import { chargeCodesTools } from "./resources/charge-codes.js";
import { commissionsTools } from "./resources/commissions.js";
import { communicationTypesTools } from "./resources/communication-types.js";
import { companiesTools } from "./resources/companies.js";
import { companyConfigurationsTools } from "./resources/company-configurations.js";
import { companyCustomStatusNotesTools } from "./resources/company-custom-status-notes.js";
import { companyEntityTypesTools } from "./resources/company-entity-types.js";
import { companyFinanceSetupsTools } from "./resources/company-finance-setups.js";
import { companyManagementSummariesTools } from "./resources/company-management-summaries.js";
import { companyMarketingGroupsTools } from "./resources/company-marketing-groups.js";
import { companyNotesTools } from "./resources/company-notes.js";
import { companyPickerItemsTools } from "./resources/company-picker-items.js";
import { companyReportNotificationsTools } from "./resources/company-report-notifications.js";
import { companyReportSetupsTools } from "./resources/company-report-setups.js";
import { companyServiceTemplatesTools } from "./resources/company-service-templates.js";
import { companySitesTools } from "./resources/company-sites.js";
import { companyStatusesTools } from "./resources/company-statuses.js";
import { companyTeamMembersTools } from "./resources/company-team-members.js";
import { companyTracksTools } from "./resources/company-tracks.js";
import { companyTypeAssociationsTools } from "./resources/company-type-associations.js";
import { companyTypesTools } from "./resources/company-types.js";
import { configurationQuestionValuesTools } from "./resources/configuration-question-values.js";
import { configurationQuestionsTools } from "./resources/configuration-questions.js";
import { configurationStatusesTools } from "./resources/configuration-statuses.js";
import { configurationTypesTools } from "./resources/configuration-types.js";
import { contactCommunicationsTools } from "./resources/contact-communications.js";
import { contactDepartmentsTools } from "./resources/contact-departments.js";
import { contactMarketingGroupsTools } from "./resources/contact-marketing-groups.js";
import { contactNotesTools } from "./resources/contact-notes.js";
import { contactRelationshipsTools } from "./resources/contact-relationships.js";
import { contactSyncMonitorsTools } from "./resources/contact-sync-monitors.js";
import { contactSyncTypeMonitorsTools } from "./resources/contact-sync-type-monitors.js";
import { contactTracksTools } from "./resources/contact-tracks.js";
import { contactTypeAssociationsTools } from "./resources/contact-type-associations.js";
import { contactTypesTools } from "./resources/contact-types.js";
import { contactsTools } from "./resources/contacts.js";
import { corporateStructureLevelsTools } from "./resources/corporate-structure-levels.js";
import { corporateStructuresTools } from "./resources/corporate-structures.js";
import { countriesTools } from "./resources/countries.js";
import { currenciesTools } from "./resources/currencies.js";
import { currencyCodesTools } from "./resources/currency-codes.js";
import { customFieldInfosTools } from "./resources/custom-field-infos.js";
import { customReportParametersTools } from "./resources/custom-report-parameters.js";
import { customReportsTools } from "./resources/custom-reports.js";
import { cwTimeZonesTools } from "./resources/cw-time-zones.js";
import { departmentLocationInfosTools } from "./resources/department-location-infos.js";
import { departmentLocationsTools } from "./resources/department-locations.js";
import { departmentsTools } from "./resources/departments.js";
import { directionalSyncOptionsTools } from "./resources/directional-sync-options.js";
import { directionalSyncsTools } from "./resources/directional-syncs.js";
import { documentTypesTools } from "./resources/document-types.js";
import { documentsTools } from "./resources/documents.js";
import { emailConnectorParsingRulesTools } from "./resources/email-connector-parsing-rules.js";
import { emailConnectorParsingStylesTools } from "./resources/email-connector-parsing-styles.js";
import { emailConnectorsTools } from "./resources/email-connectors.js";
import { emailExclusionsTools } from "./resources/email-exclusions.js";
import { emailTokensTools } from "./resources/email-tokens.js";
import { epayConfigurationsTools } from "./resources/epay-configurations.js";
import { expenseClassificationsTools } from "./resources/expense-classifications.js";
import { expenseEntriesTools } from "./resources/expense-entries.js";
import { expenseEntryAuditsTools } from "./resources/expense-entry-audits.js";
import { expensePaymentTypesTools } from "./resources/expense-payment-types.js";
import { expenseReportAuditsTools } from "./resources/expense-report-audits.js";
import { expenseReportsTools } from "./resources/expense-reports.js";
import { expenseTaxTypesTools } from "./resources/expense-tax-types.js";
import { expenseTypesTools } from "./resources/expense-types.js";
import { experimentsTools } from "./resources/experiments.js";
import { fileUploadSettingsTools } from "./resources/file-upload-settings.js";
import { glAccountsTools } from "./resources/gl-accounts.js";
import { glCaptionsTools } from "./resources/gl-captions.js";
import { glMappedTypesTools } from "./resources/gl-mapped-types.js";
import { glPathsTools } from "./resources/gl-paths.js";
import { googleEmailSetupsTools } from "./resources/google-email-setups.js";
import { holidayListsTools } from "./resources/holiday-lists.js";
import { holidaysTools } from "./resources/holidays.js";
import { hostedApiScreensTools } from "./resources/hosted-api-screens.js";
import { hostedApiSetupsTools } from "./resources/hosted-api-setups.js";
import { imapSetupsTools } from "./resources/imap-setups.js";
import { impactsTools } from "./resources/impacts.js";
import { inOutBoardEntriesTools } from "./resources/in-out-board-entries.js";
import { inOutTypesTools } from "./resources/in-out-types.js";
import { integratorLoginsTools } from "./resources/integrator-logins.js";
import { integratorTagsTools } from "./resources/integrator-tags.js";
import { inventoryAdjustmentDetailsTools } from "./resources/inventory-adjustment-details.js";
import { inventoryAdjustmentTypesTools } from "./resources/inventory-adjustment-types.js";
import { inventoryAdjustmentsTools } from "./resources/inventory-adjustments.js";
import { inventoryOnHandsTools } from "./resources/inventory-on-hands.js";
import { invoiceCommissionsTools } from "./resources/invoice-commissions.js";
import { invoiceDeliveryMethodsTools } from "./resources/invoice-delivery-methods.js";
import { invoiceEmailTemplatesTools } from "./resources/invoice-email-templates.js";
import { invoiceGlEntriesTools } from "./resources/invoice-gl-entries.js";
import { invoiceGroupingsTools } from "./resources/invoice-groupings.js";
import { invoicePaymentsTools } from "./resources/invoice-payments.js";
import { invoiceRoutingsTools } from "./resources/invoice-routings.js";
import { invoiceTemplateSetupsTools } from "./resources/invoice-template-setups.js";
import { invoiceTemplatesTools } from "./resources/invoice-templates.js";
import { invoicesTools } from "./resources/invoices.js";
import { knowledgeBaseArticlesTools } from "./resources/knowledge-base-articles.js";
import { knowledgeBaseCategoriesTools } from "./resources/knowledge-base-categories.js";
import { knowledgeBaseSettingsTools } from "./resources/knowledge-base-settings.js";
import { knowledgeBaseSubcategoriesTools } from "./resources/knowledge-base-subcategories.js";
import { kpiCategoriesTools } from "./resources/kpi-categories.js";
import { kpisTools } from "./resources/kpis.js";
import { ldapConfigurationsTools } from "./resources/ldap-configurations.js";
import { localesTools } from "./resources/locales.js";
import { m365ContactSyncsTools } from "./resources/m365-contact-syncs.js";
import { m365ContactsTools } from "./resources/m365-contacts.js";
import { m365SyncExclusionsTools } from "./resources/m365-sync-exclusions.js";
import { m365SyncInclusionsTools } from "./resources/m365-sync-inclusions.js";
import { m365SyncRulesTools } from "./resources/m365-sync-rules.js";
import { managedDeviceCrossReferencesTools } from "./resources/managed-device-cross-references.js";
import { managedDeviceLoginsTools } from "./resources/managed-device-logins.js";
import { managedDeviceNotificationsTools } from "./resources/managed-device-notifications.js";
import { managedDevicesIntegrationsTools } from "./resources/managed-devices-integrations.js";
import { managementBackupsTools } from "./resources/management-backups.js";
import { managementItSolutionsTools } from "./resources/management-it-solutions.js";
import { managementNetworkSecuritiesTools } from "./resources/management-network-securities.js";
import { managementReportNotificationsTools } from "./resources/management-report-notifications.js";
import { managementSettingsTools } from "./resources/management-settings.js";
import { managementSolutionProductsTools } from "./resources/management-solution-products.js";
import { manufacturersTools } from "./resources/manufacturers.js";
import { marketingGroupCompaniesTools } from "./resources/marketing-group-companies.js";
import { marketingGroupContactsTools } from "./resources/marketing-group-contacts.js";
import { marketingGroupsTools } from "./resources/marketing-groups.js";
import { marketplaceImportsTools } from "./resources/marketplace-imports.js";
import { marketsTools } from "./resources/markets.js";
import { massMaintenanceImportsTools } from "./resources/mass-maintenance-imports.js";
import { memberAccrualsTools } from "./resources/member-accruals.js";
import { memberCertificationsTools } from "./resources/member-certifications.js";
import { memberDelegationsTools } from "./resources/member-delegations.js";
import { memberManagedDeviceAccountsTools } from "./resources/member-managed-device-accounts.js";
import { memberNotificationSettingsTools } from "./resources/member-notification-settings.js";
import { memberPersonasTools } from "./resources/member-personas.js";
import { memberSkillsTools } from "./resources/member-skills.js";
import { memberTemplatesTools } from "./resources/member-templates.js";
import { memberTypesTools } from "./resources/member-types.js";
import { membersTools } from "./resources/members.js";
import { menuEntriesTools } from "./resources/menu-entries.js";
import { menuEntryLocationsTools } from "./resources/menu-entry-locations.js";
import { myAccountsTools } from "./resources/my-accounts.js";
import { myCompanyCrmSetupsTools } from "./resources/my-company-crm-setups.js";
import { myCompanyDocumentSetupsTools } from "./resources/my-company-document-setups.js";
import { myCompanyOtherSetupsTools } from "./resources/my-company-other-setups.js";
import { myCompanyReportingServicesTools } from "./resources/my-company-reporting-services.js";
import { myCompanyServiceSetupsTools } from "./resources/my-company-service-setups.js";
import { myCompanyTimeExpenseSetupsTools } from "./resources/my-company-time-expense-setups.js";
import { myCustomizedPermissionsTools } from "./resources/my-customized-permissions.js";
import { myDelegationsTools } from "./resources/my-delegations.js";
import { myMemberCertificationsTools } from "./resources/my-member-certifications.js";
import { myPermissionsTools } from "./resources/my-permissions.js";
import { mySkillsTools } from "./resources/my-skills.js";
import { noteTypesTools } from "./resources/note-types.js";
import { notificationRecipientsTools } from "./resources/notification-recipients.js";
import { office365ApplicationsTools } from "./resources/office365-applications.js";
import { office365EmailSetupsTools } from "./resources/office365-email-setups.js";
import { onHandSerialNumbersTools } from "./resources/on-hand-serial-numbers.js";
import { onPremiseSearchSettingsTools } from "./resources/on-premise-search-settings.js";
import { opportunitiesTools } from "./resources/opportunities.js";
import { opportunityContactsTools } from "./resources/opportunity-contacts.js";
import { opportunityForecastsTools } from "./resources/opportunity-forecasts.js";
import { opportunityNotesTools } from "./resources/opportunity-notes.js";
import { opportunityRatingsTools } from "./resources/opportunity-ratings.js";
import { opportunityStagesTools } from "./resources/opportunity-stages.js";
import { opportunityStatusesTools } from "./resources/opportunity-statuses.js";
import { opportunityTeamMembersTools } from "./resources/opportunity-team-members.js";
import { opportunityTypesTools } from "./resources/opportunity-types.js";
import { osGradeWeightsTools } from "./resources/os-grade-weights.js";
import { ownershipTypesTools } from "./resources/ownership-types.js";
import { parsingTypesTools } from "./resources/parsing-types.js";
import { parsingVariablesTools } from "./resources/parsing-variables.js";
import { personasTools } from "./resources/personas.js";
import { phaseStatusesTools } from "./resources/phase-statuses.js";
import { poStatusEmailTemplatesTools } from "./resources/po-status-email-templates.js";
import { poStatusNotificationsTools } from "./resources/po-status-notifications.js";
import { portalCalendarsTools } from "./resources/portal-calendars.js";
import { portalConfigurationsTools } from "./resources/portal-configurations.js";
import { portalInvoiceSetupsTools } from "./resources/portal-invoice-setups.js";
import { portalOpportunitySetupsTools } from "./resources/portal-opportunity-setups.js";
import { portalPasswordEmailSetupsTools } from "./resources/portal-password-email-setups.js";
import { portalPaymentProcessorsTools } from "./resources/portal-payment-processors.js";
import { portalProjectSetupsTools } from "./resources/portal-project-setups.js";
import { portalReportsTools } from "./resources/portal-reports.js";
import { portalSecurityLevelsTools } from "./resources/portal-security-levels.js";
import { portalSecuritySettingsTools } from "./resources/portal-security-settings.js";
import { portalServiceSetupsTools } from "./resources/portal-service-setups.js";
import { pricingScheduleBreaksTools } from "./resources/pricing-schedule-breaks.js";
import { pricingScheduleDetailsTools } from "./resources/pricing-schedule-details.js";
import { pricingSchedulesTools } from "./resources/pricing-schedules.js";
import { prioritiesTools } from "./resources/priorities.js";
import { procurementSettingsTools } from "./resources/procurement-settings.js";
import { productCategoriesTools } from "./resources/product-categories.js";
import { productCategorySubcategoriesTools } from "./resources/product-category-subcategories.js";
import { productComponentsTools } from "./resources/product-components.js";
import { productPickingShippingDetailsTools } from "./resources/product-picking-shipping-details.js";
import { productSubcategoriesTools } from "./resources/product-subcategories.js";
import { productTypesTools } from "./resources/product-types.js";
import { productsTools } from "./resources/products.js";
import { projectBillingRatesTools } from "./resources/project-billing-rates.js";
import { projectBoardKanbanSettingsTools } from "./resources/project-board-kanban-settings.js";
import { projectBoardTeamMembersTools } from "./resources/project-board-team-members.js";
import { projectBoardTeamsTools } from "./resources/project-board-teams.js";
import { projectContactsTools } from "./resources/project-contacts.js";
import { projectNotesTools } from "./resources/project-notes.js";
import { projectPhasesTools } from "./resources/project-phases.js";
import { projectSecurityRoleSettingsTools } from "./resources/project-security-role-settings.js";
import { projectSecurityRolesTools } from "./resources/project-security-roles.js";
import { projectStatusesTools } from "./resources/project-statuses.js";
import { projectTeamMembersTools } from "./resources/project-team-members.js";
import { projectTemplatePhasesTools } from "./resources/project-template-phases.js";
import { projectTemplateTasksTools } from "./resources/project-template-tasks.js";
import { projectTemplateTicketsTools } from "./resources/project-template-tickets.js";
import { projectTemplatesTools } from "./resources/project-templates.js";
import { projectTicketActivitiesTools } from "./resources/project-ticket-activities.js";
import { projectTicketAllNotesTools } from "./resources/project-ticket-all-notes.js";
import { projectTicketConfigurationsTools } from "./resources/project-ticket-configurations.js";
import { projectTicketDocumentsTools } from "./resources/project-ticket-documents.js";
import { projectTicketNotesTools } from "./resources/project-ticket-notes.js";
import { projectTicketProductsTools } from "./resources/project-ticket-products.js";
import { projectTicketScheduleEntriesTools } from "./resources/project-ticket-schedule-entries.js";
import { projectTicketTasksTools } from "./resources/project-ticket-tasks.js";
import { projectTicketTimeEntriesTools } from "./resources/project-ticket-time-entries.js";
import { projectTicketsTools } from "./resources/project-tickets.js";
import { projectTypesTools } from "./resources/project-types.js";
import { projectsTools } from "./resources/projects.js";
import { purchaseOrderNotesTools } from "./resources/purchase-order-notes.js";
import { purchaseOrdersTools } from "./resources/purchase-orders.js";
import { purchaseorderLineitemsTools } from "./resources/purchaseorder-lineitems.js";
import { purchaseorderStatusesTools } from "./resources/purchaseorder-statuses.js";
import { purchasingDemandsTools } from "./resources/purchasing-demands.js";
import { quoteLinksTools } from "./resources/quote-links.js";
import { reminderTimesTools } from "./resources/reminder-times.js";
import { reportCardDetailsTools } from "./resources/report-card-details.js";
import { reportCardsTools } from "./resources/report-cards.js";
import { reportColumnsTools } from "./resources/report-columns.js";
import { reportsTools } from "./resources/reports.js";
import { rmaActionsTools } from "./resources/rma-actions.js";
import { rmaDispositionsTools } from "./resources/rma-dispositions.js";
import { rmaStatusEmailTemplatesTools } from "./resources/rma-status-email-templates.js";
import { rmaStatusNotificationsTools } from "./resources/rma-status-notifications.js";
import { rmaStatusesTools } from "./resources/rma-statuses.js";
import { rmaTagsTools } from "./resources/rma-tags.js";
import { salesOrderLineitemsTools } from "./resources/sales-order-lineitems.js";
import { salesOrderStatusEmailTemplatesTools } from "./resources/sales-order-status-email-templates.js";
import { salesOrderStatusNotificationsTools } from "./resources/sales-order-status-notifications.js";
import { salesOrderStatusesTools } from "./resources/sales-order-statuses.js";
import { salesOrdersTools } from "./resources/sales-orders.js";
import { salesProbabilitiesTools } from "./resources/sales-probabilities.js";
import { salesQuotasTools } from "./resources/sales-quotas.js";
import { salesRolesTools } from "./resources/sales-roles.js";
import { salesTeamMembersTools } from "./resources/sales-team-members.js";
import { salesTeamsTools } from "./resources/sales-teams.js";
import { scheduleColorsTools } from "./resources/schedule-colors.js";
import { scheduleDetailsTools } from "./resources/schedule-details.js";
import { scheduleEntriesTools } from "./resources/schedule-entries.js";
import { scheduleEntryDetailsTools } from "./resources/schedule-entry-details.js";
import { scheduleStatusesTools } from "./resources/schedule-statuses.js";
import { scheduleStopwatchesTools } from "./resources/schedule-stopwatches.js";
import { scheduleTypesTools } from "./resources/schedule-types.js";
import { schedulingMembersTools } from "./resources/scheduling-members.js";
import { screenLinkInfosTools } from "./resources/screen-link-infos.js";
import { screenLinksTools } from "./resources/screen-links.js";
import { securityRoleSettingsTools } from "./resources/security-role-settings.js";
import { securityRolesTools } from "./resources/security-roles.js";
import { serviceBoardInfosTools } from "./resources/service-board-infos.js";
import { serviceBoardsTools } from "./resources/service-boards.js";
import { serviceCodesTools } from "./resources/service-codes.js";
import { serviceColorSetsTools } from "./resources/service-color-sets.js";
import { serviceEmailTemplatesTools } from "./resources/service-email-templates.js";
import { serviceLocationsTools } from "./resources/service-locations.js";
import { serviceSignoffsTools } from "./resources/service-signoffs.js";
import { serviceSourcesTools } from "./resources/service-sources.js";
import { serviceSurveysTools } from "./resources/service-surveys.js";
import { serviceTeamsTools } from "./resources/service-teams.js";
import { serviceTemplateTasksTools } from "./resources/service-template-tasks.js";
import { serviceTemplatesTools } from "./resources/service-templates.js";
import { setupScreensTools } from "./resources/setup-screens.js";
import { severitiesTools } from "./resources/severities.js";
import { shipmentMethodsTools } from "./resources/shipment-methods.js";
import { signoffCustomFieldsTools } from "./resources/signoff-custom-fields.js";
import { skillCategoriesTools } from "./resources/skill-categories.js";
import { skillsTools } from "./resources/skills.js";
import { slaPrioritiesTools } from "./resources/sla-priorities.js";
import { slasTools } from "./resources/slas.js";
import { ssoConfigurationsTools } from "./resources/sso-configurations.js";
import { ssoUsersTools } from "./resources/sso-users.js";
import { standardNoteInfosTools } from "./resources/standard-note-infos.js";
import { standardNotesTools } from "./resources/standard-notes.js";
import { statesTools } from "./resources/states.js";
import { statusIndicatorsTools } from "./resources/status-indicators.js";
import { surveyQuestionOptionsTools } from "./resources/survey-question-options.js";
import { surveyQuestionsTools } from "./resources/survey-questions.js";
import { surveyResultsTools } from "./resources/survey-results.js";
import { systemInfoTools } from "./resources/system-info.js";
import { systemLocationsTools } from "./resources/system-locations.js";
import { systemSettingsTools } from "./resources/system-settings.js";
import { systemSurveyQuestionValuesTools } from "./resources/system-survey-question-values.js";
import { systemSurveyQuestionsTools } from "./resources/system-survey-questions.js";
import { systemSurveysTools } from "./resources/system-surveys.js";
import { taxCodeExpenseTypeExemptionsTools } from "./resources/tax-code-expense-type-exemptions.js";
import { taxCodeExpenseTypeLevelsTools } from "./resources/tax-code-expense-type-levels.js";
import { taxCodeLevelsTools } from "./resources/tax-code-levels.js";
import { taxCodeProductTypeExemptionsTools } from "./resources/tax-code-product-type-exemptions.js";
import { taxCodeProductTypeLevelsTools } from "./resources/tax-code-product-type-levels.js";
import { taxCodeWorkRoleExemptionsTools } from "./resources/tax-code-work-role-exemptions.js";
import { taxCodeWorkRoleLevelsTools } from "./resources/tax-code-work-role-levels.js";
import { taxCodeXrefLevelsTools } from "./resources/tax-code-xref-levels.js";
import { taxCodeXrefsTools } from "./resources/tax-code-xrefs.js";
import { taxCodesTools } from "./resources/tax-codes.js";
import { taxIntegrationInfosTools } from "./resources/tax-integration-infos.js";
import { taxIntegrationsTools } from "./resources/tax-integrations.js";
import { teamRolesTools } from "./resources/team-roles.js";
import { ticketContactAuthStatusesTools } from "./resources/ticket-contact-auth-statuses.js";
import { ticketLinksTools } from "./resources/ticket-links.js";
import { ticketNotesTools } from "./resources/ticket-notes.js";
import { ticketStopwatchesTools } from "./resources/ticket-stopwatches.js";
import { ticketSyncsTools } from "./resources/ticket-syncs.js";
import { ticketTasksTools } from "./resources/ticket-tasks.js";
import { ticketsTools } from "./resources/tickets.js";
import { timeAccrualDetailsTools } from "./resources/time-accrual-details.js";
import { timeAccrualsTools } from "./resources/time-accruals.js";
import { timeEntriesTools } from "./resources/time-entries.js";
import { timeEntryAuditsTools } from "./resources/time-entry-audits.js";
import { timeEntryChangeLogsTools } from "./resources/time-entry-change-logs.js";
import { timePeriodSetupsTools } from "./resources/time-period-setups.js";
import { timePeriodsTools } from "./resources/time-periods.js";
import { timeSheetAuditsTools } from "./resources/time-sheet-audits.js";
import { timeSheetsTools } from "./resources/time-sheets.js";
import { timeZoneSetupsTools } from "./resources/time-zone-setups.js";
import { todayPageCategoriesTools } from "./resources/today-page-categories.js";
import { todayPageLinksTools } from "./resources/today-page-links.js";
import { trackActionsTools } from "./resources/track-actions.js";
import { tracksTools } from "./resources/tracks.js";
import { unitOfMeasureConversionsTools } from "./resources/unit-of-measure-conversions.js";
import { unitOfMeasuresTools } from "./resources/unit-of-measures.js";
import { unpostedExpenseTaxLevelsTools } from "./resources/unposted-expense-tax-levels.js";
import { unpostedExpensesTools } from "./resources/unposted-expenses.js";
import { unpostedInvoiceTaxLevelsTools } from "./resources/unposted-invoice-tax-levels.js";
import { unpostedInvoicesTools } from "./resources/unposted-invoices.js";
import { unpostedPaymentsTools } from "./resources/unposted-payments.js";
import { unpostedProcurementTaxLevelsTools } from "./resources/unposted-procurement-tax-levels.js";
import { unpostedProcurementsTools } from "./resources/unposted-procurements.js";
import { userDefinedFieldsTools } from "./resources/user-defined-fields.js";
import { warehouseBinsTools } from "./resources/warehouse-bins.js";
import { warehousesTools } from "./resources/warehouses.js";
import { workRoleLocationsTools } from "./resources/work-role-locations.js";
import { workRolesTools } from "./resources/work-roles.js";
import { workTypesTools } from "./resources/work-types.js";
import { workflowActionCustomFieldsTools } from "./resources/workflow-action-custom-fields.js";
import { workflowActionScriptParametersTools } from "./resources/workflow-action-script-parameters.js";
import { workflowActionsTools } from "./resources/workflow-actions.js";
import { workflowAttachmentsTools } from "./resources/workflow-attachments.js";
import { workflowEventsTools } from "./resources/workflow-events.js";
import { workflowNotifyTypesTools } from "./resources/workflow-notify-types.js";
import { workflowTableTypesTools } from "./resources/workflow-table-types.js";
import { workflowTriggerOptionsTools } from "./resources/workflow-trigger-options.js";
import { workflowTriggersTools } from "./resources/workflow-triggers.js";
import { workflowsTools } from "./resources/workflows.js";

/**
 * The operations behind each tool.
 */
const bindings: Readonly<Record<string, ToolBinding>> = {
  ...addressFormatsTools,
  ...allCompanyTypeAssociationsTools,
  ...allContactTypeAssociationsTools,
  ...communicationTypesTools,
  ...companiesTools,
  ...companyConfigurationsTools,
  ...companyCustomStatusNotesTools,
  ...companyEntityTypesTools,
  ...companyManagementSummariesTools,
  ...companyMarketingGroupsTools,
  ...companyNotesTools,
  ...companyPickerItemsTools,
  ...companyReportNotificationsTools,
  ...companyReportSetupsTools,
  ...companyServiceTemplatesTools,
  ...companySitesTools,
  ...companyStatusesTools,
  ...companyTeamMembersTools,
  ...companyTracksTools,
  ...companyTypeAssociationsTools,
  ...companyTypesTools,
  ...configurationQuestionValuesTools,
  ...configurationQuestionsTools,
  ...configurationStatusesTools,
  ...configurationTypesTools,
  ...contactCommunicationsTools,
  ...contactDepartmentsTools,
  ...contactMarketingGroupsTools,
  ...contactNotesTools,
  ...contactRelationshipsTools,
  ...contactTracksTools,
  ...contactTypeAssociationsTools,
  ...contactTypesTools,
  ...contactsTools,
  ...countriesTools,
  ...m365ContactsTools,
  ...m365SyncExclusionsTools,
  ...m365SyncInclusionsTools,
  ...m365SyncRulesTools,
  ...managedDeviceCrossReferencesTools,
  ...managedDeviceLoginsTools,
  ...managedDeviceNotificationsTools,
  ...managedDevicesIntegrationsTools,
  ...managementBackupsTools,
  ...managementItSolutionsTools,
  ...managementReportNotificationsTools,
  ...managementSettingsTools,
  ...managementSolutionProductsTools,
  ...marketsTools,
  ...noteTypesTools,
  ...ownershipTypesTools,
  ...portalConfigurationsTools,
  ...portalInvoiceSetupsTools,
  ...portalOpportunitySetupsTools,
  ...portalPasswordEmailSetupsTools,
  ...portalPaymentProcessorsTools,
  ...portalProjectSetupsTools,
  ...portalSecurityLevelsTools,
  ...portalSecuritySettingsTools,
  ...portalServiceSetupsTools,
  ...statesTools,
  ...teamRolesTools,
  ...trackActionsTools,
  ...tracksTools,
  ...expenseClassificationsTools,
  ...expenseEntriesTools,
  ...expenseEntryAuditsTools,
  ...expensePaymentTypesTools,
  ...expenseReportAuditsTools,
  ...expenseReportsTools,
  ...expenseTaxTypesTools,
  ...expenseTypesTools,
  ...accountingBatchEntriesTools,
  ...accountingBatchesTools,
  ...accountingPackageSetupsTools,
  ...accountingPackagesTools,
  ...agreementAdditionsTools,
  ...agreementAdjustmentsTools,
  ...agreementBatchSetupsTools,
  ...agreementBoardDefaultsTools,
  ...agreementConfigurationsTools,
  ...agreementExcludedWorkRolesTools,
  ...agreementExcludedWorkTypesTools,
  ...agreementRecapsTools,
  ...agreementSitesTools,
  ...agreementTypeBoardDefaultsTools,
  ...agreementTypeExcludedWorkRolesTools,
  ...agreementTypeExcludedWorkTypesTools,
  ...agreementTypeWorkRolesTools,
  ...agreementTypeWorkTypesTools,
  ...agreementTypesTools,
  ...agreementWorkRolesTools,
  ...agreementWorkTypesTools,
  ...agreementsTools,
  ...billingCyclesTools,
  ...billingSetupRoutingsTools,
  ...billingSetupsTools,
  ...billingStatusesTools,
  ...billingTermsTools,
  ...companyFinanceSetupsTools,
  ...currenciesTools,
  ...currencyCodesTools,
  ...glAccountsTools,
  ...glCaptionsTools,
  ...glMappedTypesTools,
  ...glPathsTools,
  ...invoiceCommissionsTools,
  ...invoiceDeliveryMethodsTools,
  ...invoiceEmailTemplatesTools,
  ...invoiceGlEntriesTools,
  ...invoicePaymentsTools,
  ...invoiceRoutingsTools,
  ...invoiceTemplateSetupsTools,
  ...invoiceTemplatesTools,
  ...invoicesTools,
  ...taxCodeExpenseTypeExemptionsTools,
  ...taxCodeExpenseTypeLevelsTools,
  ...taxCodeLevelsTools,
  ...taxCodeProductTypeExemptionsTools,
  ...taxCodeProductTypeLevelsTools,
  ...taxCodeWorkRoleExemptionsTools,
  ...taxCodeWorkRoleLevelsTools,
  ...taxCodeXrefLevelsTools,
  ...taxCodeXrefsTools,
  ...taxCodesTools,
  ...taxIntegrationInfosTools,
  ...taxIntegrationsTools,
  ...unpostedExpenseTaxLevelsTools,
  ...unpostedExpensesTools,
  ...unpostedInvoiceTaxLevelsTools,
  ...unpostedInvoicesTools,
  ...unpostedPaymentsTools,
  ...unpostedProcurementTaxLevelsTools,
  ...unpostedProcurementsTools,
  ...campaignAuditsTools,
  ...campaignEmailsOpenedTools,
  ...campaignFormsSubmittedTools,
  ...campaignLinksClickedTools,
  ...campaignStatusesTools,
  ...campaignSubtypesTools,
  ...campaignTypeSubtypesTools,
  ...campaignTypesTools,
  ...campaignsTools,
  ...marketingGroupCompaniesTools,
  ...marketingGroupContactsTools,
  ...marketingGroupsTools,
  ...catalogInventoryTools,
  ...catalogItemComponentsTools,
  ...catalogItemMinimumStocksTools,
  ...catalogItemVendorsTools,
  ...catalogItemsTools,
  ...changeOrdersTools,
  ...directionalSyncsTools,
  ...inventoryAdjustmentDetailsTools,
  ...inventoryAdjustmentTypesTools,
  ...inventoryAdjustmentsTools,
  ...inventoryOnHandsTools,
  ...invoiceGroupingsTools,
  ...manufacturersTools,
  ...onHandSerialNumbersTools,
  ...poStatusEmailTemplatesTools,
  ...poStatusNotificationsTools,
  ...pricingScheduleBreaksTools,
  ...pricingScheduleDetailsTools,
  ...pricingSchedulesTools,
  ...procurementSettingsTools,
  ...productCategoriesTools,
  ...productCategorySubcategoriesTools,
  ...productComponentsTools,
  ...productPickingShippingDetailsTools,
  ...productSubcategoriesTools,
  ...productTypesTools,
  ...productsTools,
  ...purchaseOrderNotesTools,
  ...purchaseOrdersTools,
  ...purchaseorderLineitemsTools,
  ...purchaseorderStatusesTools,
  ...purchasingDemandsTools,
  ...rmaActionsTools,
  ...rmaDispositionsTools,
  ...rmaStatusEmailTemplatesTools,
  ...rmaStatusNotificationsTools,
  ...rmaStatusesTools,
  ...rmaTagsTools,
  ...shipmentMethodsTools,
  ...unitOfMeasureConversionsTools,
  ...unitOfMeasuresTools,
  ...warehouseBinsTools,
  ...warehousesTools,
  ...allProjectTemplatePhasesTools,
  ...allProjectTemplateTasksTools,
  ...allProjectTemplateTicketsTools,
  ...phaseStatusesTools,
  ...projectBillingRatesTools,
  ...projectBoardKanbanSettingsTools,
  ...projectBoardTeamMembersTools,
  ...projectBoardTeamsTools,
  ...projectContactsTools,
  ...projectNotesTools,
  ...projectPhasesTools,
  ...projectSecurityRoleSettingsTools,
  ...projectSecurityRolesTools,
  ...projectStatusesTools,
  ...projectTeamMembersTools,
  ...projectTemplatePhasesTools,
  ...projectTemplateTasksTools,
  ...projectTemplateTicketsTools,
  ...projectTemplatesTools,
  ...projectTicketActivitiesTools,
  ...projectTicketAllNotesTools,
  ...projectTicketConfigurationsTools,
  ...projectTicketDocumentsTools,
  ...projectTicketNotesTools,
  ...projectTicketProductsTools,
  ...projectTicketScheduleEntriesTools,
  ...projectTicketTasksTools,
  ...projectTicketTimeEntriesTools,
  ...projectTicketsTools,
  ...projectTypesTools,
  ...projectsTools,
  ...statusIndicatorsTools,
  ...activitiesTools,
  ...activityStatusesTools,
  ...activityTypesTools,
  ...commissionsTools,
  ...opportunitiesTools,
  ...opportunityContactsTools,
  ...opportunityForecastsTools,
  ...opportunityNotesTools,
  ...opportunityRatingsTools,
  ...opportunityStagesTools,
  ...opportunityStatusesTools,
  ...opportunityTeamMembersTools,
  ...opportunityTypesTools,
  ...salesOrderLineitemsTools,
  ...salesOrderStatusEmailTemplatesTools,
  ...salesOrderStatusNotificationsTools,
  ...salesOrderStatusesTools,
  ...salesOrdersTools,
  ...salesProbabilitiesTools,
  ...salesQuotasTools,
  ...salesRolesTools,
  ...salesTeamMembersTools,
  ...salesTeamsTools,
  ...calendarsTools,
  ...holidayListsTools,
  ...holidaysTools,
  ...portalCalendarsTools,
  ...reminderTimesTools,
  ...scheduleColorsTools,
  ...scheduleDetailsTools,
  ...scheduleEntriesTools,
  ...scheduleEntryDetailsTools,
  ...scheduleStatusesTools,
  ...scheduleTypesTools,
  ...activeServiceBoardsTools,
  ...boardAutoAssignResourcesTools,
  ...boardAutoTemplatesTools,
  ...boardExcludedMembersTools,
  ...boardItemAssociationsTools,
  ...boardItemsTools,
  ...boardNotificationsTools,
  ...boardSkillMappingsTools,
  ...boardStatusNotificationsTools,
  ...boardStatusesTools,
  ...boardSubtypesTools,
  ...boardTeamsTools,
  ...boardTypeInfosTools,
  ...boardTypesTools,
  ...impactsTools,
  ...knowledgeBaseArticlesTools,
  ...knowledgeBaseCategoriesTools,
  ...knowledgeBaseSettingsTools,
  ...knowledgeBaseSubcategoriesTools,
  ...prioritiesTools,
  ...schedulingMembersTools,
  ...serviceBoardInfosTools,
  ...serviceBoardsTools,
  ...serviceCodesTools,
  ...serviceEmailTemplatesTools,
  ...serviceLocationsTools,
  ...serviceSignoffsTools,
  ...serviceSourcesTools,
  ...serviceSurveysTools,
  ...serviceTeamsTools,
  ...serviceTemplateTasksTools,
  ...serviceTemplatesTools,
  ...severitiesTools,
  ...signoffCustomFieldsTools,
  ...slaPrioritiesTools,
  ...slasTools,
  ...surveyQuestionOptionsTools,
  ...surveyQuestionsTools,
  ...surveyResultsTools,
  ...ticketContactAuthStatusesTools,
  ...ticketLinksTools,
  ...ticketNotesTools,
  ...ticketSyncsTools,
  ...ticketTasksTools,
  ...ticketsTools,
  ...allWorkflowActionCustomFieldsTools,
  ...allWorkflowActionsTools,
  ...allWorkflowAttachmentsTools,
  ...allWorkflowEventsTools,
  ...allWorkflowNotifyTypesTools,
  ...allWorkflowScriptParametersTools,
  ...allWorkflowTriggerOptionsTools,
  ...allWorkflowTriggersTools,
  ...allowedFileTypesTools,
  ...allowedOriginsTools,
  ...apiMembersTools,
  ...auditTrailEntriesTools,
  ...authAnvilSetupsTools,
  ...autoSyncTimesTools,
  ...billableOptionsTools,
  ...bundlesTools,
  ...callbacksTools,
  ...certificationsTools,
  ...contactSyncMonitorsTools,
  ...contactSyncTypeMonitorsTools,
  ...corporateStructureLevelsTools,
  ...corporateStructuresTools,
  ...customFieldInfosTools,
  ...customReportParametersTools,
  ...customReportsTools,
  ...cwTimeZonesTools,
  ...departmentLocationInfosTools,
  ...departmentLocationsTools,
  ...departmentsTools,
  ...directionalSyncOptionsTools,
  ...documentTypesTools,
  ...documentsTools,
  ...emailConnectorParsingRulesTools,
  ...emailConnectorParsingStylesTools,
  ...emailConnectorsTools,
  ...emailExclusionsTools,
  ...emailTokensTools,
  ...epayConfigurationsTools,
  ...experimentsTools,
  ...fileUploadSettingsTools,
  ...googleEmailSetupsTools,
  ...hostedApiScreensTools,
  ...hostedApiSetupsTools,
  ...imapSetupsTools,
  ...inOutBoardEntriesTools,
  ...inOutTypesTools,
  ...integratorLoginsTools,
  ...integratorTagsTools,
  ...kpiCategoriesTools,
  ...kpisTools,
  ...ldapConfigurationsTools,
  ...localesTools,
  ...m365ContactSyncsTools,
  ...managementNetworkSecuritiesTools,
  ...marketplaceImportsTools,
  ...massMaintenanceImportsTools,
  ...memberAccrualsTools,
  ...memberCertificationsTools,
  ...memberDelegationsTools,
  ...memberManagedDeviceAccountsTools,
  ...memberNotificationSettingsTools,
  ...memberPersonasTools,
  ...memberSkillsTools,
  ...memberTemplatesTools,
  ...memberTypesTools,
  ...membersTools,
  ...menuEntriesTools,
  ...menuEntryLocationsTools,
  ...myAccountsTools,
  ...myCompanyCrmSetupsTools,
  ...myCompanyDocumentSetupsTools,
  ...myCompanyOtherSetupsTools,
  ...myCompanyReportingServicesTools,
  ...myCompanyServiceSetupsTools,
  ...myCompanyTimeExpenseSetupsTools,
  ...myCustomizedPermissionsTools,
  ...myDelegationsTools,
  ...myMemberCertificationsTools,
  ...myPermissionsTools,
  ...mySkillsTools,
  ...notificationRecipientsTools,
  ...office365ApplicationsTools,
  ...office365EmailSetupsTools,
  ...onPremiseSearchSettingsTools,
  ...osGradeWeightsTools,
  ...parsingTypesTools,
  ...parsingVariablesTools,
  ...personasTools,
  ...portalReportsTools,
  ...quoteLinksTools,
  ...reportCardDetailsTools,
  ...reportCardsTools,
  ...reportColumnsTools,
  ...reportsTools,
  ...screenLinkInfosTools,
  ...screenLinksTools,
  ...securityRoleSettingsTools,
  ...securityRolesTools,
  ...serviceColorSetsTools,
  ...setupScreensTools,
  ...skillCategoriesTools,
  ...skillsTools,
  ...ssoConfigurationsTools,
  ...ssoUsersTools,
  ...standardNoteInfosTools,
  ...standardNotesTools,
  ...systemInfoTools,
  ...systemLocationsTools,
  ...systemSettingsTools,
  ...systemSurveyQuestionValuesTools,
  ...systemSurveyQuestionsTools,
  ...systemSurveysTools,
  ...timeZoneSetupsTools,
  ...todayPageCategoriesTools,
  ...todayPageLinksTools,
  ...userDefinedFieldsTools,
  ...workflowActionCustomFieldsTools,
  ...workflowActionScriptParametersTools,
  ...workflowActionsTools,
  ...workflowAttachmentsTools,
  ...workflowEventsTools,
  ...workflowNotifyTypesTools,
  ...workflowTableTypesTools,
  ...workflowTriggerOptionsTools,
  ...workflowTriggersTools,
  ...workflowsTools,
  ...activityStopwatchesTools,
  ...allChargeCodeExpenseTypesTools,
  ...chargeCodeExpenseTypesTools,
  ...chargeCodesTools,
  ...scheduleStopwatchesTools,
  ...ticketStopwatchesTools,
  ...timeAccrualDetailsTools,
  ...timeAccrualsTools,
  ...timeEntriesTools,
  ...timeEntryAuditsTools,
  ...timeEntryChangeLogsTools,
  ...timePeriodSetupsTools,
  ...timePeriodsTools,
  ...timeSheetAuditsTools,
  ...timeSheetsTools,
  ...workRoleLocationsTools,
  ...workRolesTools,
  ...workTypesTools,
};

// Loaded when somebody asks what a tool gives.
const contract = contractFrom(() => import("./contract.js"));

/**
 * The curated sets of tools.
 */
export type Toolset =
  | "service_desk"
  | "dispatcher"
  | "procurement"
  | "billing"
  | "account_manager"
  | "project_manager"
  | "onboarding"
  | "asset_manager";

/**
 * Which tools an agent gets.
 */
export interface ToolSelection extends ToolFilter {
  readonly toolset?: Toolset | undefined;
}

/**
 * The tools of ConnectWise PSA, as plain data for any agent framework.
 *
 * @param filter which tools, all of them when it is left out; they come in the order of `names`, else the catalogue's
 * @throws ValidationError when a name, tag, method or toolset does not exist
 */
export function getTools(filter: ToolSelection = {}): readonly Tool[] {
  return selectTools(catalogue, filter);
}

/**
 * The tools of an account, ready for an agent framework or a server.
 *
 * @param client the account to call them on
 * @param filter which tools, all of them when it is left out; they come in the order of `names`, else the catalogue's
 * @throws ValidationError when a name, tag, method or toolset does not exist
 */
export function bindTools(client: Client, filter: ToolSelection = {}): readonly BoundTool[] {
  return boundTools(client, catalogue, bindings, filter, contract);
}

/**
 * Calls a tool.
 *
 * @param client the account to call it on
 * @param name the tool's name
 * @param args what the model gave, checked against the tool's schema before anything is sent
 * @throws the runtime's errors; each has an `advice` that tells a model what to do next
 */
export function invokeTool(
  client: Client,
  name: string,
  args: Readonly<Record<string, unknown>>,
  options?: ToolOptions,
): Promise<ToolResult> {
  return runTool(client, catalogue, bindings, name, args, options);
}

/**
 * A tool with the fields of one account in its schema, such as those of a form: required and described, with their
 * choices.
 *
 * @param client the account
 * @param name the tool's name
 * @param given what says which form it is; what is an argument of the tool as well is then settled
 * @throws the runtime's errors; ValidationError when the tool has no form, or not enough was given to find it
 */
export function specialize(
  client: Client,
  name: string,
  given?: Readonly<Record<string, unknown>>,
  options?: SpecializeOptions,
): Promise<SpecializedTool> {
  return specializeTool(client, catalogue, bindings, name, given, options, contract);
}
