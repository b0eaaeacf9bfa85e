// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { Api, Features, Integration, ToolBinding } from "@toolwright/runtime";
import { Client, boundTools, contractFrom, discover, standard } from "@toolwright/runtime";
import { api, discovery } from "./api.js";
import { catalogue } from "./catalogue.js";

// Loaded when there is something to check by it.
const contract = contractFrom(() => import("./contract.js"));
const features: Features = { ...standard, discover, contract };

const account: Api = { ...api, discovery };

/**
 * The operations behind the tools of each resource, loaded when one of them is called: a host starts with the catalogue
 * alone.
 */
const resources: Readonly<Record<string, () => Promise<Readonly<Record<string, ToolBinding>>>>> = {
  address_formats: async () => (await import("./resources/address-formats.js")).addressFormatsTools,
  all_company_type_associations: async () =>
    (await import("./resources/all-company-type-associations.js")).allCompanyTypeAssociationsTools,
  all_contact_type_associations: async () =>
    (await import("./resources/all-contact-type-associations.js")).allContactTypeAssociationsTools,
  communication_types: async () => (await import("./resources/communication-types.js")).communicationTypesTools,
  companies: async () => (await import("./resources/companies.js")).companiesTools,
  company_configurations: async () =>
    (await import("./resources/company-configurations.js")).companyConfigurationsTools,
  company_custom_status_notes: async () =>
    (await import("./resources/company-custom-status-notes.js")).companyCustomStatusNotesTools,
  company_entity_types: async () => (await import("./resources/company-entity-types.js")).companyEntityTypesTools,
  company_management_summaries: async () =>
    (await import("./resources/company-management-summaries.js")).companyManagementSummariesTools,
  company_marketing_groups: async () =>
    (await import("./resources/company-marketing-groups.js")).companyMarketingGroupsTools,
  company_notes: async () => (await import("./resources/company-notes.js")).companyNotesTools,
  company_picker_items: async () => (await import("./resources/company-picker-items.js")).companyPickerItemsTools,
  company_report_notifications: async () =>
    (await import("./resources/company-report-notifications.js")).companyReportNotificationsTools,
  company_report_setups: async () => (await import("./resources/company-report-setups.js")).companyReportSetupsTools,
  company_service_templates: async () =>
    (await import("./resources/company-service-templates.js")).companyServiceTemplatesTools,
  company_sites: async () => (await import("./resources/company-sites.js")).companySitesTools,
  company_statuses: async () => (await import("./resources/company-statuses.js")).companyStatusesTools,
  company_team_members: async () => (await import("./resources/company-team-members.js")).companyTeamMembersTools,
  company_tracks: async () => (await import("./resources/company-tracks.js")).companyTracksTools,
  company_type_associations: async () =>
    (await import("./resources/company-type-associations.js")).companyTypeAssociationsTools,
  company_types: async () => (await import("./resources/company-types.js")).companyTypesTools,
  configuration_question_values: async () =>
    (await import("./resources/configuration-question-values.js")).configurationQuestionValuesTools,
  configuration_questions: async () =>
    (await import("./resources/configuration-questions.js")).configurationQuestionsTools,
  configuration_statuses: async () =>
    (await import("./resources/configuration-statuses.js")).configurationStatusesTools,
  configuration_types: async () => (await import("./resources/configuration-types.js")).configurationTypesTools,
  contact_communications: async () =>
    (await import("./resources/contact-communications.js")).contactCommunicationsTools,
  contact_departments: async () => (await import("./resources/contact-departments.js")).contactDepartmentsTools,
  contact_marketing_groups: async () =>
    (await import("./resources/contact-marketing-groups.js")).contactMarketingGroupsTools,
  contact_notes: async () => (await import("./resources/contact-notes.js")).contactNotesTools,
  contact_relationships: async () => (await import("./resources/contact-relationships.js")).contactRelationshipsTools,
  contact_tracks: async () => (await import("./resources/contact-tracks.js")).contactTracksTools,
  contact_type_associations: async () =>
    (await import("./resources/contact-type-associations.js")).contactTypeAssociationsTools,
  contact_types: async () => (await import("./resources/contact-types.js")).contactTypesTools,
  contacts: async () => (await import("./resources/contacts.js")).contactsTools,
  countries: async () => (await import("./resources/countries.js")).countriesTools,
  m365_contacts: async () => (await import("./resources/m365-contacts.js")).m365ContactsTools,
  m365_sync_exclusions: async () => (await import("./resources/m365-sync-exclusions.js")).m365SyncExclusionsTools,
  m365_sync_inclusions: async () => (await import("./resources/m365-sync-inclusions.js")).m365SyncInclusionsTools,
  m365_sync_rules: async () => (await import("./resources/m365-sync-rules.js")).m365SyncRulesTools,
  managed_device_cross_references: async () =>
    (await import("./resources/managed-device-cross-references.js")).managedDeviceCrossReferencesTools,
  managed_device_logins: async () => (await import("./resources/managed-device-logins.js")).managedDeviceLoginsTools,
  managed_device_notifications: async () =>
    (await import("./resources/managed-device-notifications.js")).managedDeviceNotificationsTools,
  managed_devices_integrations: async () =>
    (await import("./resources/managed-devices-integrations.js")).managedDevicesIntegrationsTools,
  management_backups: async () => (await import("./resources/management-backups.js")).managementBackupsTools,
  management_it_solutions: async () =>
    (await import("./resources/management-it-solutions.js")).managementItSolutionsTools,
  management_report_notifications: async () =>
    (await import("./resources/management-report-notifications.js")).managementReportNotificationsTools,
  management_settings: async () => (await import("./resources/management-settings.js")).managementSettingsTools,
  management_solution_products: async () =>
    (await import("./resources/management-solution-products.js")).managementSolutionProductsTools,
  markets: async () => (await import("./resources/markets.js")).marketsTools,
  note_types: async () => (await import("./resources/note-types.js")).noteTypesTools,
  ownership_types: async () => (await import("./resources/ownership-types.js")).ownershipTypesTools,
  portal_configurations: async () => (await import("./resources/portal-configurations.js")).portalConfigurationsTools,
  portal_invoice_setups: async () => (await import("./resources/portal-invoice-setups.js")).portalInvoiceSetupsTools,
  portal_opportunity_setups: async () =>
    (await import("./resources/portal-opportunity-setups.js")).portalOpportunitySetupsTools,
  portal_password_email_setups: async () =>
    (await import("./resources/portal-password-email-setups.js")).portalPasswordEmailSetupsTools,
  portal_payment_processors: async () =>
    (await import("./resources/portal-payment-processors.js")).portalPaymentProcessorsTools,
  portal_project_setups: async () => (await import("./resources/portal-project-setups.js")).portalProjectSetupsTools,
  portal_security_levels: async () => (await import("./resources/portal-security-levels.js")).portalSecurityLevelsTools,
  portal_security_settings: async () =>
    (await import("./resources/portal-security-settings.js")).portalSecuritySettingsTools,
  portal_service_setups: async () => (await import("./resources/portal-service-setups.js")).portalServiceSetupsTools,
  states: async () => (await import("./resources/states.js")).statesTools,
  team_roles: async () => (await import("./resources/team-roles.js")).teamRolesTools,
  track_actions: async () => (await import("./resources/track-actions.js")).trackActionsTools,
  tracks: async () => (await import("./resources/tracks.js")).tracksTools,
  expense_classifications: async () =>
    (await import("./resources/expense-classifications.js")).expenseClassificationsTools,
  expense_entries: async () => (await import("./resources/expense-entries.js")).expenseEntriesTools,
  expense_entry_audits: async () => (await import("./resources/expense-entry-audits.js")).expenseEntryAuditsTools,
  expense_payment_types: async () => (await import("./resources/expense-payment-types.js")).expensePaymentTypesTools,
  expense_report_audits: async () => (await import("./resources/expense-report-audits.js")).expenseReportAuditsTools,
  expense_reports: async () => (await import("./resources/expense-reports.js")).expenseReportsTools,
  expense_tax_types: async () => (await import("./resources/expense-tax-types.js")).expenseTaxTypesTools,
  expense_types: async () => (await import("./resources/expense-types.js")).expenseTypesTools,
  accounting_batch_entries: async () =>
    (await import("./resources/accounting-batch-entries.js")).accountingBatchEntriesTools,
  accounting_batches: async () => (await import("./resources/accounting-batches.js")).accountingBatchesTools,
  accounting_package_setups: async () =>
    (await import("./resources/accounting-package-setups.js")).accountingPackageSetupsTools,
  accounting_packages: async () => (await import("./resources/accounting-packages.js")).accountingPackagesTools,
  agreement_additions: async () => (await import("./resources/agreement-additions.js")).agreementAdditionsTools,
  agreement_adjustments: async () => (await import("./resources/agreement-adjustments.js")).agreementAdjustmentsTools,
  agreement_batch_setups: async () => (await import("./resources/agreement-batch-setups.js")).agreementBatchSetupsTools,
  agreement_board_defaults: async () =>
    (await import("./resources/agreement-board-defaults.js")).agreementBoardDefaultsTools,
  agreement_configurations: async () =>
    (await import("./resources/agreement-configurations.js")).agreementConfigurationsTools,
  agreement_excluded_work_roles: async () =>
    (await import("./resources/agreement-excluded-work-roles.js")).agreementExcludedWorkRolesTools,
  agreement_excluded_work_types: async () =>
    (await import("./resources/agreement-excluded-work-types.js")).agreementExcludedWorkTypesTools,
  agreement_recaps: async () => (await import("./resources/agreement-recaps.js")).agreementRecapsTools,
  agreement_sites: async () => (await import("./resources/agreement-sites.js")).agreementSitesTools,
  agreement_type_board_defaults: async () =>
    (await import("./resources/agreement-type-board-defaults.js")).agreementTypeBoardDefaultsTools,
  agreement_type_excluded_work_roles: async () =>
    (await import("./resources/agreement-type-excluded-work-roles.js")).agreementTypeExcludedWorkRolesTools,
  agreement_type_excluded_work_types: async () =>
    (await import("./resources/agreement-type-excluded-work-types.js")).agreementTypeExcludedWorkTypesTools,
  agreement_type_work_roles: async () =>
    (await import("./resources/agreement-type-work-roles.js")).agreementTypeWorkRolesTools,
  agreement_type_work_types: async () =>
    (await import("./resources/agreement-type-work-types.js")).agreementTypeWorkTypesTools,
  agreement_types: async () => (await import("./resources/agreement-types.js")).agreementTypesTools,
  agreement_work_roles: async () => (await import("./resources/agreement-work-roles.js")).agreementWorkRolesTools,
  agreement_work_types: async () => (await import("./resources/agreement-work-types.js")).agreementWorkTypesTools,
  agreements: async () => (await import("./resources/agreements.js")).agreementsTools,
  billing_cycles: async () => (await import("./resources/billing-cycles.js")).billingCyclesTools,
  billing_setup_routings: async () => (await import("./resources/billing-setup-routings.js")).billingSetupRoutingsTools,
  billing_setups: async () => (await import("./resources/billing-setups.js")).billingSetupsTools,
  billing_statuses: async () => (await import("./resources/billing-statuses.js")).billingStatusesTools,
  billing_terms: async () => (await import("./resources/billing-terms.js")).billingTermsTools,
  company_finance_setups: async () => (await import("./resources/company-finance-setups.js")).companyFinanceSetupsTools,
  currencies: async () => (await import("./resources/currencies.js")).currenciesTools,
  currency_codes: async () => (await import("./resources/currency-codes.js")).currencyCodesTools,
  gl_accounts: async () => (await import("./resources/gl-accounts.js")).glAccountsTools,
  gl_captions: async () => (await import("./resources/gl-captions.js")).glCaptionsTools,
  gl_mapped_types: async () => (await import("./resources/gl-mapped-types.js")).glMappedTypesTools,
  gl_paths: async () => (await import("./resources/gl-paths.js")).glPathsTools,
  invoice_commissions: async () => (await import("./resources/invoice-commissions.js")).invoiceCommissionsTools,
  invoice_delivery_methods: async () =>
    (await import("./resources/invoice-delivery-methods.js")).invoiceDeliveryMethodsTools,
  invoice_email_templates: async () =>
    (await import("./resources/invoice-email-templates.js")).invoiceEmailTemplatesTools,
  invoice_gl_entries: async () => (await import("./resources/invoice-gl-entries.js")).invoiceGlEntriesTools,
  invoice_payments: async () => (await import("./resources/invoice-payments.js")).invoicePaymentsTools,
  invoice_routings: async () => (await import("./resources/invoice-routings.js")).invoiceRoutingsTools,
  invoice_template_setups: async () =>
    (await import("./resources/invoice-template-setups.js")).invoiceTemplateSetupsTools,
  invoice_templates: async () => (await import("./resources/invoice-templates.js")).invoiceTemplatesTools,
  invoices: async () => (await import("./resources/invoices.js")).invoicesTools,
  tax_code_expense_type_exemptions: async () =>
    (await import("./resources/tax-code-expense-type-exemptions.js")).taxCodeExpenseTypeExemptionsTools,
  tax_code_expense_type_levels: async () =>
    (await import("./resources/tax-code-expense-type-levels.js")).taxCodeExpenseTypeLevelsTools,
  tax_code_levels: async () => (await import("./resources/tax-code-levels.js")).taxCodeLevelsTools,
  tax_code_product_type_exemptions: async () =>
    (await import("./resources/tax-code-product-type-exemptions.js")).taxCodeProductTypeExemptionsTools,
  tax_code_product_type_levels: async () =>
    (await import("./resources/tax-code-product-type-levels.js")).taxCodeProductTypeLevelsTools,
  tax_code_work_role_exemptions: async () =>
    (await import("./resources/tax-code-work-role-exemptions.js")).taxCodeWorkRoleExemptionsTools,
  tax_code_work_role_levels: async () =>
    (await import("./resources/tax-code-work-role-levels.js")).taxCodeWorkRoleLevelsTools,
  tax_code_xref_levels: async () => (await import("./resources/tax-code-xref-levels.js")).taxCodeXrefLevelsTools,
  tax_code_xrefs: async () => (await import("./resources/tax-code-xrefs.js")).taxCodeXrefsTools,
  tax_codes: async () => (await import("./resources/tax-codes.js")).taxCodesTools,
  tax_integration_infos: async () => (await import("./resources/tax-integration-infos.js")).taxIntegrationInfosTools,
  tax_integrations: async () => (await import("./resources/tax-integrations.js")).taxIntegrationsTools,
  unposted_expense_tax_levels: async () =>
    (await import("./resources/unposted-expense-tax-levels.js")).unpostedExpenseTaxLevelsTools,
  unposted_expenses: async () => (await import("./resources/unposted-expenses.js")).unpostedExpensesTools,
  unposted_invoice_tax_levels: async () =>
    (await import("./resources/unposted-invoice-tax-levels.js")).unpostedInvoiceTaxLevelsTools,
  unposted_invoices: async () => (await import("./resources/unposted-invoices.js")).unpostedInvoicesTools,
  unposted_payments: async () => (await import("./resources/unposted-payments.js")).unpostedPaymentsTools,
  unposted_procurement_tax_levels: async () =>
    (await import("./resources/unposted-procurement-tax-levels.js")).unpostedProcurementTaxLevelsTools,
  unposted_procurements: async () => (await import("./resources/unposted-procurements.js")).unpostedProcurementsTools,
  campaign_audits: async () => (await import("./resources/campaign-audits.js")).campaignAuditsTools,
  campaign_emails_opened: async () => (await import("./resources/campaign-emails-opened.js")).campaignEmailsOpenedTools,
  campaign_forms_submitted: async () =>
    (await import("./resources/campaign-forms-submitted.js")).campaignFormsSubmittedTools,
  campaign_links_clicked: async () => (await import("./resources/campaign-links-clicked.js")).campaignLinksClickedTools,
  campaign_statuses: async () => (await import("./resources/campaign-statuses.js")).campaignStatusesTools,
  campaign_subtypes: async () => (await import("./resources/campaign-subtypes.js")).campaignSubtypesTools,
  campaign_type_subtypes: async () => (await import("./resources/campaign-type-subtypes.js")).campaignTypeSubtypesTools,
  campaign_types: async () => (await import("./resources/campaign-types.js")).campaignTypesTools,
  campaigns: async () => (await import("./resources/campaigns.js")).campaignsTools,
  marketing_group_companies: async () =>
    (await import("./resources/marketing-group-companies.js")).marketingGroupCompaniesTools,
  marketing_group_contacts: async () =>
    (await import("./resources/marketing-group-contacts.js")).marketingGroupContactsTools,
  marketing_groups: async () => (await import("./resources/marketing-groups.js")).marketingGroupsTools,
  catalog_inventory: async () => (await import("./resources/catalog-inventory.js")).catalogInventoryTools,
  catalog_item_components: async () =>
    (await import("./resources/catalog-item-components.js")).catalogItemComponentsTools,
  catalog_item_minimum_stocks: async () =>
    (await import("./resources/catalog-item-minimum-stocks.js")).catalogItemMinimumStocksTools,
  catalog_item_vendors: async () => (await import("./resources/catalog-item-vendors.js")).catalogItemVendorsTools,
  catalog_items: async () => (await import("./resources/catalog-items.js")).catalogItemsTools,
  change_orders: async () => (await import("./resources/change-orders.js")).changeOrdersTools,
  directional_syncs: async () => (await import("./resources/directional-syncs.js")).directionalSyncsTools,
  inventory_adjustment_details: async () =>
    (await import("./resources/inventory-adjustment-details.js")).inventoryAdjustmentDetailsTools,
  inventory_adjustment_types: async () =>
    (await import("./resources/inventory-adjustment-types.js")).inventoryAdjustmentTypesTools,
  inventory_adjustments: async () => (await import("./resources/inventory-adjustments.js")).inventoryAdjustmentsTools,
  inventory_on_hands: async () => (await import("./resources/inventory-on-hands.js")).inventoryOnHandsTools,
  invoice_groupings: async () => (await import("./resources/invoice-groupings.js")).invoiceGroupingsTools,
  manufacturers: async () => (await import("./resources/manufacturers.js")).manufacturersTools,
  on_hand_serial_numbers: async () => (await import("./resources/on-hand-serial-numbers.js")).onHandSerialNumbersTools,
  po_status_email_templates: async () =>
    (await import("./resources/po-status-email-templates.js")).poStatusEmailTemplatesTools,
  po_status_notifications: async () =>
    (await import("./resources/po-status-notifications.js")).poStatusNotificationsTools,
  pricing_schedule_breaks: async () =>
    (await import("./resources/pricing-schedule-breaks.js")).pricingScheduleBreaksTools,
  pricing_schedule_details: async () =>
    (await import("./resources/pricing-schedule-details.js")).pricingScheduleDetailsTools,
  pricing_schedules: async () => (await import("./resources/pricing-schedules.js")).pricingSchedulesTools,
  procurement_settings: async () => (await import("./resources/procurement-settings.js")).procurementSettingsTools,
  product_categories: async () => (await import("./resources/product-categories.js")).productCategoriesTools,
  product_category_subcategories: async () =>
    (await import("./resources/product-category-subcategories.js")).productCategorySubcategoriesTools,
  product_components: async () => (await import("./resources/product-components.js")).productComponentsTools,
  product_picking_shipping_details: async () =>
    (await import("./resources/product-picking-shipping-details.js")).productPickingShippingDetailsTools,
  product_subcategories: async () => (await import("./resources/product-subcategories.js")).productSubcategoriesTools,
  product_types: async () => (await import("./resources/product-types.js")).productTypesTools,
  products: async () => (await import("./resources/products.js")).productsTools,
  purchase_order_notes: async () => (await import("./resources/purchase-order-notes.js")).purchaseOrderNotesTools,
  purchase_orders: async () => (await import("./resources/purchase-orders.js")).purchaseOrdersTools,
  purchaseorder_lineitems: async () =>
    (await import("./resources/purchaseorder-lineitems.js")).purchaseorderLineitemsTools,
  purchaseorder_statuses: async () =>
    (await import("./resources/purchaseorder-statuses.js")).purchaseorderStatusesTools,
  purchasing_demands: async () => (await import("./resources/purchasing-demands.js")).purchasingDemandsTools,
  rma_actions: async () => (await import("./resources/rma-actions.js")).rmaActionsTools,
  rma_dispositions: async () => (await import("./resources/rma-dispositions.js")).rmaDispositionsTools,
  rma_status_email_templates: async () =>
    (await import("./resources/rma-status-email-templates.js")).rmaStatusEmailTemplatesTools,
  rma_status_notifications: async () =>
    (await import("./resources/rma-status-notifications.js")).rmaStatusNotificationsTools,
  rma_statuses: async () => (await import("./resources/rma-statuses.js")).rmaStatusesTools,
  rma_tags: async () => (await import("./resources/rma-tags.js")).rmaTagsTools,
  shipment_methods: async () => (await import("./resources/shipment-methods.js")).shipmentMethodsTools,
  unit_of_measure_conversions: async () =>
    (await import("./resources/unit-of-measure-conversions.js")).unitOfMeasureConversionsTools,
  unit_of_measures: async () => (await import("./resources/unit-of-measures.js")).unitOfMeasuresTools,
  warehouse_bins: async () => (await import("./resources/warehouse-bins.js")).warehouseBinsTools,
  warehouses: async () => (await import("./resources/warehouses.js")).warehousesTools,
  all_project_template_phases: async () =>
    (await import("./resources/all-project-template-phases.js")).allProjectTemplatePhasesTools,
  all_project_template_tasks: async () =>
    (await import("./resources/all-project-template-tasks.js")).allProjectTemplateTasksTools,
  all_project_template_tickets: async () =>
    (await import("./resources/all-project-template-tickets.js")).allProjectTemplateTicketsTools,
  phase_statuses: async () => (await import("./resources/phase-statuses.js")).phaseStatusesTools,
  project_billing_rates: async () => (await import("./resources/project-billing-rates.js")).projectBillingRatesTools,
  project_board_kanban_settings: async () =>
    (await import("./resources/project-board-kanban-settings.js")).projectBoardKanbanSettingsTools,
  project_board_team_members: async () =>
    (await import("./resources/project-board-team-members.js")).projectBoardTeamMembersTools,
  project_board_teams: async () => (await import("./resources/project-board-teams.js")).projectBoardTeamsTools,
  project_contacts: async () => (await import("./resources/project-contacts.js")).projectContactsTools,
  project_notes: async () => (await import("./resources/project-notes.js")).projectNotesTools,
  project_phases: async () => (await import("./resources/project-phases.js")).projectPhasesTools,
  project_security_role_settings: async () =>
    (await import("./resources/project-security-role-settings.js")).projectSecurityRoleSettingsTools,
  project_security_roles: async () => (await import("./resources/project-security-roles.js")).projectSecurityRolesTools,
  project_statuses: async () => (await import("./resources/project-statuses.js")).projectStatusesTools,
  project_team_members: async () => (await import("./resources/project-team-members.js")).projectTeamMembersTools,
  project_template_phases: async () =>
    (await import("./resources/project-template-phases.js")).projectTemplatePhasesTools,
  project_template_tasks: async () => (await import("./resources/project-template-tasks.js")).projectTemplateTasksTools,
  project_template_tickets: async () =>
    (await import("./resources/project-template-tickets.js")).projectTemplateTicketsTools,
  project_templates: async () => (await import("./resources/project-templates.js")).projectTemplatesTools,
  project_ticket_activities: async () =>
    (await import("./resources/project-ticket-activities.js")).projectTicketActivitiesTools,
  project_ticket_all_notes: async () =>
    (await import("./resources/project-ticket-all-notes.js")).projectTicketAllNotesTools,
  project_ticket_configurations: async () =>
    (await import("./resources/project-ticket-configurations.js")).projectTicketConfigurationsTools,
  project_ticket_documents: async () =>
    (await import("./resources/project-ticket-documents.js")).projectTicketDocumentsTools,
  project_ticket_notes: async () => (await import("./resources/project-ticket-notes.js")).projectTicketNotesTools,
  project_ticket_products: async () =>
    (await import("./resources/project-ticket-products.js")).projectTicketProductsTools,
  project_ticket_schedule_entries: async () =>
    (await import("./resources/project-ticket-schedule-entries.js")).projectTicketScheduleEntriesTools,
  project_ticket_tasks: async () => (await import("./resources/project-ticket-tasks.js")).projectTicketTasksTools,
  project_ticket_time_entries: async () =>
    (await import("./resources/project-ticket-time-entries.js")).projectTicketTimeEntriesTools,
  project_tickets: async () => (await import("./resources/project-tickets.js")).projectTicketsTools,
  project_types: async () => (await import("./resources/project-types.js")).projectTypesTools,
  projects: async () => (await import("./resources/projects.js")).projectsTools,
  status_indicators: async () => (await import("./resources/status-indicators.js")).statusIndicatorsTools,
  activities: async () => (await import("./resources/activities.js")).activitiesTools,
  activity_statuses: async () => (await import("./resources/activity-statuses.js")).activityStatusesTools,
  activity_types: async () => (await import("./resources/activity-types.js")).activityTypesTools,
  commissions: async () => (await import("./resources/commissions.js")).commissionsTools,
  opportunities: async () => (await import("./resources/opportunities.js")).opportunitiesTools,
  opportunity_contacts: async () => (await import("./resources/opportunity-contacts.js")).opportunityContactsTools,
  opportunity_forecasts: async () => (await import("./resources/opportunity-forecasts.js")).opportunityForecastsTools,
  opportunity_notes: async () => (await import("./resources/opportunity-notes.js")).opportunityNotesTools,
  opportunity_ratings: async () => (await import("./resources/opportunity-ratings.js")).opportunityRatingsTools,
  opportunity_stages: async () => (await import("./resources/opportunity-stages.js")).opportunityStagesTools,
  opportunity_statuses: async () => (await import("./resources/opportunity-statuses.js")).opportunityStatusesTools,
  opportunity_team_members: async () =>
    (await import("./resources/opportunity-team-members.js")).opportunityTeamMembersTools,
  opportunity_types: async () => (await import("./resources/opportunity-types.js")).opportunityTypesTools,
  sales_order_lineitems: async () => (await import("./resources/sales-order-lineitems.js")).salesOrderLineitemsTools,
  sales_order_status_email_templates: async () =>
    (await import("./resources/sales-order-status-email-templates.js")).salesOrderStatusEmailTemplatesTools,
  sales_order_status_notifications: async () =>
    (await import("./resources/sales-order-status-notifications.js")).salesOrderStatusNotificationsTools,
  sales_order_statuses: async () => (await import("./resources/sales-order-statuses.js")).salesOrderStatusesTools,
  sales_orders: async () => (await import("./resources/sales-orders.js")).salesOrdersTools,
  sales_probabilities: async () => (await import("./resources/sales-probabilities.js")).salesProbabilitiesTools,
  sales_quotas: async () => (await import("./resources/sales-quotas.js")).salesQuotasTools,
  sales_roles: async () => (await import("./resources/sales-roles.js")).salesRolesTools,
  sales_team_members: async () => (await import("./resources/sales-team-members.js")).salesTeamMembersTools,
  sales_teams: async () => (await import("./resources/sales-teams.js")).salesTeamsTools,
  calendars: async () => (await import("./resources/calendars.js")).calendarsTools,
  holiday_lists: async () => (await import("./resources/holiday-lists.js")).holidayListsTools,
  holidays: async () => (await import("./resources/holidays.js")).holidaysTools,
  portal_calendars: async () => (await import("./resources/portal-calendars.js")).portalCalendarsTools,
  reminder_times: async () => (await import("./resources/reminder-times.js")).reminderTimesTools,
  schedule_colors: async () => (await import("./resources/schedule-colors.js")).scheduleColorsTools,
  schedule_details: async () => (await import("./resources/schedule-details.js")).scheduleDetailsTools,
  schedule_entries: async () => (await import("./resources/schedule-entries.js")).scheduleEntriesTools,
  schedule_entry_details: async () => (await import("./resources/schedule-entry-details.js")).scheduleEntryDetailsTools,
  schedule_statuses: async () => (await import("./resources/schedule-statuses.js")).scheduleStatusesTools,
  schedule_types: async () => (await import("./resources/schedule-types.js")).scheduleTypesTools,
  active_service_boards: async () => (await import("./resources/active-service-boards.js")).activeServiceBoardsTools,
  board_auto_assign_resources: async () =>
    (await import("./resources/board-auto-assign-resources.js")).boardAutoAssignResourcesTools,
  board_auto_templates: async () => (await import("./resources/board-auto-templates.js")).boardAutoTemplatesTools,
  board_excluded_members: async () => (await import("./resources/board-excluded-members.js")).boardExcludedMembersTools,
  board_item_associations: async () =>
    (await import("./resources/board-item-associations.js")).boardItemAssociationsTools,
  board_items: async () => (await import("./resources/board-items.js")).boardItemsTools,
  board_notifications: async () => (await import("./resources/board-notifications.js")).boardNotificationsTools,
  board_skill_mappings: async () => (await import("./resources/board-skill-mappings.js")).boardSkillMappingsTools,
  board_status_notifications: async () =>
    (await import("./resources/board-status-notifications.js")).boardStatusNotificationsTools,
  board_statuses: async () => (await import("./resources/board-statuses.js")).boardStatusesTools,
  board_subtypes: async () => (await import("./resources/board-subtypes.js")).boardSubtypesTools,
  board_teams: async () => (await import("./resources/board-teams.js")).boardTeamsTools,
  board_type_infos: async () => (await import("./resources/board-type-infos.js")).boardTypeInfosTools,
  board_types: async () => (await import("./resources/board-types.js")).boardTypesTools,
  impacts: async () => (await import("./resources/impacts.js")).impactsTools,
  knowledge_base_articles: async () =>
    (await import("./resources/knowledge-base-articles.js")).knowledgeBaseArticlesTools,
  knowledge_base_categories: async () =>
    (await import("./resources/knowledge-base-categories.js")).knowledgeBaseCategoriesTools,
  knowledge_base_settings: async () =>
    (await import("./resources/knowledge-base-settings.js")).knowledgeBaseSettingsTools,
  knowledge_base_subcategories: async () =>
    (await import("./resources/knowledge-base-subcategories.js")).knowledgeBaseSubcategoriesTools,
  priorities: async () => (await import("./resources/priorities.js")).prioritiesTools,
  scheduling_members: async () => (await import("./resources/scheduling-members.js")).schedulingMembersTools,
  service_board_infos: async () => (await import("./resources/service-board-infos.js")).serviceBoardInfosTools,
  service_boards: async () => (await import("./resources/service-boards.js")).serviceBoardsTools,
  service_codes: async () => (await import("./resources/service-codes.js")).serviceCodesTools,
  service_email_templates: async () =>
    (await import("./resources/service-email-templates.js")).serviceEmailTemplatesTools,
  service_locations: async () => (await import("./resources/service-locations.js")).serviceLocationsTools,
  service_signoffs: async () => (await import("./resources/service-signoffs.js")).serviceSignoffsTools,
  service_sources: async () => (await import("./resources/service-sources.js")).serviceSourcesTools,
  service_surveys: async () => (await import("./resources/service-surveys.js")).serviceSurveysTools,
  service_teams: async () => (await import("./resources/service-teams.js")).serviceTeamsTools,
  service_template_tasks: async () => (await import("./resources/service-template-tasks.js")).serviceTemplateTasksTools,
  service_templates: async () => (await import("./resources/service-templates.js")).serviceTemplatesTools,
  severities: async () => (await import("./resources/severities.js")).severitiesTools,
  signoff_custom_fields: async () => (await import("./resources/signoff-custom-fields.js")).signoffCustomFieldsTools,
  sla_priorities: async () => (await import("./resources/sla-priorities.js")).slaPrioritiesTools,
  slas: async () => (await import("./resources/slas.js")).slasTools,
  survey_question_options: async () =>
    (await import("./resources/survey-question-options.js")).surveyQuestionOptionsTools,
  survey_questions: async () => (await import("./resources/survey-questions.js")).surveyQuestionsTools,
  survey_results: async () => (await import("./resources/survey-results.js")).surveyResultsTools,
  ticket_contact_auth_statuses: async () =>
    (await import("./resources/ticket-contact-auth-statuses.js")).ticketContactAuthStatusesTools,
  ticket_links: async () => (await import("./resources/ticket-links.js")).ticketLinksTools,
  ticket_notes: async () => (await import("./resources/ticket-notes.js")).ticketNotesTools,
  ticket_syncs: async () => (await import("./resources/ticket-syncs.js")).ticketSyncsTools,
  ticket_tasks: async () => (await import("./resources/ticket-tasks.js")).ticketTasksTools,
  tickets: async () => (await import("./resources/tickets.js")).ticketsTools,
  all_workflow_action_custom_fields: async () =>
    (await import("./resources/all-workflow-action-custom-fields.js")).allWorkflowActionCustomFieldsTools,
  all_workflow_actions: async () => (await import("./resources/all-workflow-actions.js")).allWorkflowActionsTools,
  all_workflow_attachments: async () =>
    (await import("./resources/all-workflow-attachments.js")).allWorkflowAttachmentsTools,
  all_workflow_events: async () => (await import("./resources/all-workflow-events.js")).allWorkflowEventsTools,
  all_workflow_notify_types: async () =>
    (await import("./resources/all-workflow-notify-types.js")).allWorkflowNotifyTypesTools,
  all_workflow_script_parameters: async () =>
    (await import("./resources/all-workflow-script-parameters.js")).allWorkflowScriptParametersTools,
  all_workflow_trigger_options: async () =>
    (await import("./resources/all-workflow-trigger-options.js")).allWorkflowTriggerOptionsTools,
  all_workflow_triggers: async () => (await import("./resources/all-workflow-triggers.js")).allWorkflowTriggersTools,
  allowed_file_types: async () => (await import("./resources/allowed-file-types.js")).allowedFileTypesTools,
  allowed_origins: async () => (await import("./resources/allowed-origins.js")).allowedOriginsTools,
  api_members: async () => (await import("./resources/api-members.js")).apiMembersTools,
  audit_trail_entries: async () => (await import("./resources/audit-trail-entries.js")).auditTrailEntriesTools,
  auth_anvil_setups: async () => (await import("./resources/auth-anvil-setups.js")).authAnvilSetupsTools,
  auto_sync_times: async () => (await import("./resources/auto-sync-times.js")).autoSyncTimesTools,
  billable_options: async () => (await import("./resources/billable-options.js")).billableOptionsTools,
  bundles: async () => (await import("./resources/bundles.js")).bundlesTools,
  callbacks: async () => (await import("./resources/callbacks.js")).callbacksTools,
  certifications: async () => (await import("./resources/certifications.js")).certificationsTools,
  contact_sync_monitors: async () => (await import("./resources/contact-sync-monitors.js")).contactSyncMonitorsTools,
  contact_sync_type_monitors: async () =>
    (await import("./resources/contact-sync-type-monitors.js")).contactSyncTypeMonitorsTools,
  corporate_structure_levels: async () =>
    (await import("./resources/corporate-structure-levels.js")).corporateStructureLevelsTools,
  corporate_structures: async () => (await import("./resources/corporate-structures.js")).corporateStructuresTools,
  custom_field_infos: async () => (await import("./resources/custom-field-infos.js")).customFieldInfosTools,
  custom_report_parameters: async () =>
    (await import("./resources/custom-report-parameters.js")).customReportParametersTools,
  custom_reports: async () => (await import("./resources/custom-reports.js")).customReportsTools,
  cw_time_zones: async () => (await import("./resources/cw-time-zones.js")).cwTimeZonesTools,
  department_location_infos: async () =>
    (await import("./resources/department-location-infos.js")).departmentLocationInfosTools,
  department_locations: async () => (await import("./resources/department-locations.js")).departmentLocationsTools,
  departments: async () => (await import("./resources/departments.js")).departmentsTools,
  directional_sync_options: async () =>
    (await import("./resources/directional-sync-options.js")).directionalSyncOptionsTools,
  document_types: async () => (await import("./resources/document-types.js")).documentTypesTools,
  documents: async () => (await import("./resources/documents.js")).documentsTools,
  email_connector_parsing_rules: async () =>
    (await import("./resources/email-connector-parsing-rules.js")).emailConnectorParsingRulesTools,
  email_connector_parsing_styles: async () =>
    (await import("./resources/email-connector-parsing-styles.js")).emailConnectorParsingStylesTools,
  email_connectors: async () => (await import("./resources/email-connectors.js")).emailConnectorsTools,
  email_exclusions: async () => (await import("./resources/email-exclusions.js")).emailExclusionsTools,
  email_tokens: async () => (await import("./resources/email-tokens.js")).emailTokensTools,
  epay_configurations: async () => (await import("./resources/epay-configurations.js")).epayConfigurationsTools,
  experiments: async () => (await import("./resources/experiments.js")).experimentsTools,
  file_upload_settings: async () => (await import("./resources/file-upload-settings.js")).fileUploadSettingsTools,
  google_email_setups: async () => (await import("./resources/google-email-setups.js")).googleEmailSetupsTools,
  hosted_api_screens: async () => (await import("./resources/hosted-api-screens.js")).hostedApiScreensTools,
  hosted_api_setups: async () => (await import("./resources/hosted-api-setups.js")).hostedApiSetupsTools,
  imap_setups: async () => (await import("./resources/imap-setups.js")).imapSetupsTools,
  in_out_board_entries: async () => (await import("./resources/in-out-board-entries.js")).inOutBoardEntriesTools,
  in_out_types: async () => (await import("./resources/in-out-types.js")).inOutTypesTools,
  integrator_logins: async () => (await import("./resources/integrator-logins.js")).integratorLoginsTools,
  integrator_tags: async () => (await import("./resources/integrator-tags.js")).integratorTagsTools,
  kpi_categories: async () => (await import("./resources/kpi-categories.js")).kpiCategoriesTools,
  kpis: async () => (await import("./resources/kpis.js")).kpisTools,
  ldap_configurations: async () => (await import("./resources/ldap-configurations.js")).ldapConfigurationsTools,
  locales: async () => (await import("./resources/locales.js")).localesTools,
  m365_contact_syncs: async () => (await import("./resources/m365-contact-syncs.js")).m365ContactSyncsTools,
  management_network_securities: async () =>
    (await import("./resources/management-network-securities.js")).managementNetworkSecuritiesTools,
  marketplace_imports: async () => (await import("./resources/marketplace-imports.js")).marketplaceImportsTools,
  mass_maintenance_imports: async () =>
    (await import("./resources/mass-maintenance-imports.js")).massMaintenanceImportsTools,
  member_accruals: async () => (await import("./resources/member-accruals.js")).memberAccrualsTools,
  member_certifications: async () => (await import("./resources/member-certifications.js")).memberCertificationsTools,
  member_delegations: async () => (await import("./resources/member-delegations.js")).memberDelegationsTools,
  member_managed_device_accounts: async () =>
    (await import("./resources/member-managed-device-accounts.js")).memberManagedDeviceAccountsTools,
  member_notification_settings: async () =>
    (await import("./resources/member-notification-settings.js")).memberNotificationSettingsTools,
  member_personas: async () => (await import("./resources/member-personas.js")).memberPersonasTools,
  member_skills: async () => (await import("./resources/member-skills.js")).memberSkillsTools,
  member_templates: async () => (await import("./resources/member-templates.js")).memberTemplatesTools,
  member_types: async () => (await import("./resources/member-types.js")).memberTypesTools,
  members: async () => (await import("./resources/members.js")).membersTools,
  menu_entries: async () => (await import("./resources/menu-entries.js")).menuEntriesTools,
  menu_entry_locations: async () => (await import("./resources/menu-entry-locations.js")).menuEntryLocationsTools,
  my_accounts: async () => (await import("./resources/my-accounts.js")).myAccountsTools,
  my_company_crm_setups: async () => (await import("./resources/my-company-crm-setups.js")).myCompanyCrmSetupsTools,
  my_company_document_setups: async () =>
    (await import("./resources/my-company-document-setups.js")).myCompanyDocumentSetupsTools,
  my_company_other_setups: async () =>
    (await import("./resources/my-company-other-setups.js")).myCompanyOtherSetupsTools,
  my_company_reporting_services: async () =>
    (await import("./resources/my-company-reporting-services.js")).myCompanyReportingServicesTools,
  my_company_service_setups: async () =>
    (await import("./resources/my-company-service-setups.js")).myCompanyServiceSetupsTools,
  my_company_time_expense_setups: async () =>
    (await import("./resources/my-company-time-expense-setups.js")).myCompanyTimeExpenseSetupsTools,
  my_customized_permissions: async () =>
    (await import("./resources/my-customized-permissions.js")).myCustomizedPermissionsTools,
  my_delegations: async () => (await import("./resources/my-delegations.js")).myDelegationsTools,
  my_member_certifications: async () =>
    (await import("./resources/my-member-certifications.js")).myMemberCertificationsTools,
  my_permissions: async () => (await import("./resources/my-permissions.js")).myPermissionsTools,
  my_skills: async () => (await import("./resources/my-skills.js")).mySkillsTools,
  notification_recipients: async () =>
    (await import("./resources/notification-recipients.js")).notificationRecipientsTools,
  office365_applications: async () =>
    (await import("./resources/office365-applications.js")).office365ApplicationsTools,
  office365_email_setups: async () => (await import("./resources/office365-email-setups.js")).office365EmailSetupsTools,
  on_premise_search_settings: async () =>
    (await import("./resources/on-premise-search-settings.js")).onPremiseSearchSettingsTools,
  os_grade_weights: async () => (await import("./resources/os-grade-weights.js")).osGradeWeightsTools,
  parsing_types: async () => (await import("./resources/parsing-types.js")).parsingTypesTools,
  parsing_variables: async () => (await import("./resources/parsing-variables.js")).parsingVariablesTools,
  personas: async () => (await import("./resources/personas.js")).personasTools,
  portal_reports: async () => (await import("./resources/portal-reports.js")).portalReportsTools,
  quote_links: async () => (await import("./resources/quote-links.js")).quoteLinksTools,
  report_card_details: async () => (await import("./resources/report-card-details.js")).reportCardDetailsTools,
  report_cards: async () => (await import("./resources/report-cards.js")).reportCardsTools,
  report_columns: async () => (await import("./resources/report-columns.js")).reportColumnsTools,
  reports: async () => (await import("./resources/reports.js")).reportsTools,
  screen_link_infos: async () => (await import("./resources/screen-link-infos.js")).screenLinkInfosTools,
  screen_links: async () => (await import("./resources/screen-links.js")).screenLinksTools,
  security_role_settings: async () => (await import("./resources/security-role-settings.js")).securityRoleSettingsTools,
  security_roles: async () => (await import("./resources/security-roles.js")).securityRolesTools,
  service_color_sets: async () => (await import("./resources/service-color-sets.js")).serviceColorSetsTools,
  setup_screens: async () => (await import("./resources/setup-screens.js")).setupScreensTools,
  skill_categories: async () => (await import("./resources/skill-categories.js")).skillCategoriesTools,
  skills: async () => (await import("./resources/skills.js")).skillsTools,
  sso_configurations: async () => (await import("./resources/sso-configurations.js")).ssoConfigurationsTools,
  sso_users: async () => (await import("./resources/sso-users.js")).ssoUsersTools,
  standard_note_infos: async () => (await import("./resources/standard-note-infos.js")).standardNoteInfosTools,
  standard_notes: async () => (await import("./resources/standard-notes.js")).standardNotesTools,
  system_info: async () => (await import("./resources/system-info.js")).systemInfoTools,
  system_locations: async () => (await import("./resources/system-locations.js")).systemLocationsTools,
  system_settings: async () => (await import("./resources/system-settings.js")).systemSettingsTools,
  system_survey_question_values: async () =>
    (await import("./resources/system-survey-question-values.js")).systemSurveyQuestionValuesTools,
  system_survey_questions: async () =>
    (await import("./resources/system-survey-questions.js")).systemSurveyQuestionsTools,
  system_surveys: async () => (await import("./resources/system-surveys.js")).systemSurveysTools,
  time_zone_setups: async () => (await import("./resources/time-zone-setups.js")).timeZoneSetupsTools,
  today_page_categories: async () => (await import("./resources/today-page-categories.js")).todayPageCategoriesTools,
  today_page_links: async () => (await import("./resources/today-page-links.js")).todayPageLinksTools,
  user_defined_fields: async () => (await import("./resources/user-defined-fields.js")).userDefinedFieldsTools,
  workflow_action_custom_fields: async () =>
    (await import("./resources/workflow-action-custom-fields.js")).workflowActionCustomFieldsTools,
  workflow_action_script_parameters: async () =>
    (await import("./resources/workflow-action-script-parameters.js")).workflowActionScriptParametersTools,
  workflow_actions: async () => (await import("./resources/workflow-actions.js")).workflowActionsTools,
  workflow_attachments: async () => (await import("./resources/workflow-attachments.js")).workflowAttachmentsTools,
  workflow_events: async () => (await import("./resources/workflow-events.js")).workflowEventsTools,
  workflow_notify_types: async () => (await import("./resources/workflow-notify-types.js")).workflowNotifyTypesTools,
  workflow_table_types: async () => (await import("./resources/workflow-table-types.js")).workflowTableTypesTools,
  workflow_trigger_options: async () =>
    (await import("./resources/workflow-trigger-options.js")).workflowTriggerOptionsTools,
  workflow_triggers: async () => (await import("./resources/workflow-triggers.js")).workflowTriggersTools,
  workflows: async () => (await import("./resources/workflows.js")).workflowsTools,
  activity_stopwatches: async () => (await import("./resources/activity-stopwatches.js")).activityStopwatchesTools,
  all_charge_code_expense_types: async () =>
    (await import("./resources/all-charge-code-expense-types.js")).allChargeCodeExpenseTypesTools,
  charge_code_expense_types: async () =>
    (await import("./resources/charge-code-expense-types.js")).chargeCodeExpenseTypesTools,
  charge_codes: async () => (await import("./resources/charge-codes.js")).chargeCodesTools,
  schedule_stopwatches: async () => (await import("./resources/schedule-stopwatches.js")).scheduleStopwatchesTools,
  ticket_stopwatches: async () => (await import("./resources/ticket-stopwatches.js")).ticketStopwatchesTools,
  time_accrual_details: async () => (await import("./resources/time-accrual-details.js")).timeAccrualDetailsTools,
  time_accruals: async () => (await import("./resources/time-accruals.js")).timeAccrualsTools,
  time_entries: async () => (await import("./resources/time-entries.js")).timeEntriesTools,
  time_entry_audits: async () => (await import("./resources/time-entry-audits.js")).timeEntryAuditsTools,
  time_entry_change_logs: async () => (await import("./resources/time-entry-change-logs.js")).timeEntryChangeLogsTools,
  time_period_setups: async () => (await import("./resources/time-period-setups.js")).timePeriodSetupsTools,
  time_periods: async () => (await import("./resources/time-periods.js")).timePeriodsTools,
  time_sheet_audits: async () => (await import("./resources/time-sheet-audits.js")).timeSheetAuditsTools,
  time_sheets: async () => (await import("./resources/time-sheets.js")).timeSheetsTools,
  work_role_locations: async () => (await import("./resources/work-role-locations.js")).workRoleLocationsTools,
  work_roles: async () => (await import("./resources/work-roles.js")).workRolesTools,
  work_types: async () => (await import("./resources/work-types.js")).workTypesTools,
};

/**
 * ConnectWise PSA as hosts of agents take it, such as an MCP server.
 */
export const integration: Integration = {
  title: "ConnectWise PSA",
  version: "0.1.0",
  api: account,
  catalogue,
  wording: async () => (await import("./wording.js")).wording,
  options: {
    companyId: "The company you type when you log in to ConnectWise PSA.",
    publicKey: "Public key of an API member (System > Members > API Members).",
    privateKey: "Private key of that API member; shown once when it is made.",
    clientId: "GUID of your integration, from developer.connectwise.com.",
    site: "API host of your region or your own server, e.g. `api-eu.myconnectwise.net`. Default `api-na.myconnectwise.net`.",
    codebase:
      "Path of the release your server runs, e.g. `v2025_1`; the default works with every release. Default `v4_6_release`.",
  },
  connect: (options) => new Client(account, options, features),
  bindTools: (client, filter) =>
    boundTools(client, catalogue, async ({ resource }) => (await resources[resource]?.()) ?? {}, filter, contract),
};
