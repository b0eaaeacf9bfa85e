// @generated from definitions/connectwise-psa/schemas/system/marketplace-import.yaml
// To change this file, edit that and run `npm run generate`.

/** A piece of setup from the marketplace. */
export interface MarketplaceImport {
  /** Id of the marketplace import. */
  id: number;
  /** Kind of setup it contains. */
  marketplaceImportType?:
    | "Agreements"
    | "Configurations"
    | "CRMSurveys"
    | "CustomReports"
    | "CustomerPortalTypes"
    | "HTMLEmailTemplates"
    | "Products"
    | "ProjectBoards"
    | "ProjectTemplates"
    | "ReportWriterReports"
    | "ServiceBoards"
    | "TicketTemplates"
    | "Views";
  /** Records it contains; their members depend on marketplaceImportType. */
  marketplaceObject?: { [key: string]: unknown }[];
  /** Names of the values that must be filled in before the import. */
  requiredFields?: string[];
}

/** A piece of setup from the marketplace. */
export interface MarketplaceImportCreate {
  /** Id of the marketplace import. */
  id?: number;
  /** Kind of setup it contains. */
  marketplaceImportType?:
    | "Agreements"
    | "Configurations"
    | "CRMSurveys"
    | "CustomReports"
    | "CustomerPortalTypes"
    | "HTMLEmailTemplates"
    | "Products"
    | "ProjectBoards"
    | "ProjectTemplates"
    | "ReportWriterReports"
    | "ServiceBoards"
    | "TicketTemplates"
    | "Views";
  /** Records it contains; their members depend on marketplaceImportType. */
  marketplaceObject?: { [key: string]: unknown }[];
  /** Names of the values that must be filled in before the import. */
  requiredFields?: string[];
}
