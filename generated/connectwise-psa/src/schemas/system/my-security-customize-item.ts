// @generated from definitions/connectwise-psa/schemas/system/my-security-customize-item.yaml
// To change this file, edit that and run `npm run generate`.

/** A single item inside a function that the security role of the keys in use names. */
export interface MySecurityCustomizeItem {
  /** Id of the customized security item. */
  id: number;
  /** Function the item belongs to, such as the reports of one module or the setup tables. */
  customizeIdentifier?:
    | "CompanyReports"
    | "FinanceReports"
    | "MarketingReports"
    | "ProcurementReports"
    | "ProjectReports"
    | "SalesReports"
    | "ServiceReports"
    | "SystemReports"
    | "TimeAndExpenseReports"
    | "CompanyConfigurations"
    | "FinanceAgreements"
    | "ProjectScheduling"
    | "ServiceResourceScheduling"
    | "SystemManageHostedApi"
    | "SystemMyAccount"
    | "SystemCustomMenuEntry"
    | "SystemMassMaintenance"
    | "SystemTableSetup"
    | null;
  /** Fixed key of the report or screen or setup table meant. */
  itemIdentifier?: string;
}
