// @generated from definitions/connectwise-psa/schemas/finance/tax-code.yaml
// To change this file, edit that and run `npm run generate`.

import type { CountryReference, RecordInfo } from "../../schemas/common.js";

/** How sales are taxed in one area, in up to six levels. */
export interface TaxCode {
  /** Id of the tax code. */
  id: number;
  /** Short code of the tax, as on invoices. */
  identifier?: string;
  /** Text that says what the tax code is or is for. */
  description?: string;
  /** Name of the tax as printed on invoices. */
  invoiceCaption?: string;
  /** Country that raises the tax. */
  country?: CountryReference;
  /** First day on which the tax is charged. */
  effectiveDate?: string;
  /** Whether the tax code is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether invoices show the tax of each level on a line of its own. */
  displayOnInvoiceFlag?: boolean | null;
  /** Whether tax follows the Canadian rules for GST. */
  canadaCalculateGSTFlag?: boolean | null;
  /** Day from which the tax code is no longer in force. */
  cancelDate?: string;
  /** Rate of level one, a percentage or an amount as levelOneRateType says. */
  levelOneRate?: number | null;
  /** Whether the rate of level one is a percentage or a fixed amount. */
  levelOneRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level one taxes; what exceeds it is free of this tax. */
  levelOneTaxableMax?: number | null;
  /** Name printed for level one, such as State or City. */
  levelOneCaption?: string;
  /** Tax code in the accounting package that level one is posted to. */
  levelOneTaxCodeXref?: string;
  /** Tax agency (vendor) in the accounting package that gets the tax of level one. */
  levelOneAgencyXref?: string;
  /** Whether level one taxes services. */
  levelOneServicesFlag?: boolean | null;
  /** Whether level one taxes expenses. */
  levelOneExpensesFlag?: boolean | null;
  /** Whether level one taxes products. */
  levelOneProductsFlag?: boolean | null;
  /** Whether level one looks at the price of each single unit instead of the line. */
  levelOneApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level one taxes, with levelOneApplySingleUnitFlag. */
  levelOneApplySingleUnitMin?: number | null;
  /** Highest unit price that level one taxes, with levelOneApplySingleUnitFlag. */
  levelOneApplySingleUnitMax?: number | null;
  /** Rate of level two, a percentage or an amount as levelTwoRateType says. */
  levelTwoRate?: number | null;
  /** Whether the rate of level two is a percentage or a fixed amount. */
  levelTwoRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level two taxes; what exceeds it is free of this tax. */
  levelTwoTaxableMax?: number | null;
  /** Name printed for level two, such as State or City. */
  levelTwoCaption?: string;
  /** Tax code in the accounting package that level two is posted to. */
  levelTwoTaxCodeXref?: string;
  /** Tax agency (vendor) in the accounting package that gets the tax of level two. */
  levelTwoAgencyXref?: string;
  /** Whether level two taxes services. */
  levelTwoServicesFlag?: boolean | null;
  /** Whether level two taxes expenses. */
  levelTwoExpensesFlag?: boolean | null;
  /** Whether level two taxes products. */
  levelTwoProductsFlag?: boolean | null;
  /** Whether level two looks at the price of each single unit instead of the line. */
  levelTwoApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level two taxes, with levelTwoApplySingleUnitFlag. */
  levelTwoApplySingleUnitMin?: number | null;
  /** Highest unit price that level two taxes, with levelTwoApplySingleUnitFlag. */
  levelTwoApplySingleUnitMax?: number | null;
  /** Rate of level three, a percentage or an amount as levelThreeRateType says. */
  levelThreeRate?: number | null;
  /** Whether the rate of level three is a percentage or a fixed amount. */
  levelThreeRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level three taxes; what exceeds it is free of this tax. */
  levelThreeTaxableMax?: number | null;
  /** Name printed for level three, such as State or City. */
  levelThreeCaption?: string;
  /** Tax code in the accounting package that level three is posted to. */
  levelThreeTaxCodeXref?: string;
  /** Tax agency (vendor) in the accounting package that gets the tax of level three. */
  levelThreeAgencyXref?: string;
  /** Whether level three taxes services. */
  levelThreeServicesFlag?: boolean | null;
  /** Whether level three taxes expenses. */
  levelThreeExpensesFlag?: boolean | null;
  /** Whether level three taxes products. */
  levelThreeProductsFlag?: boolean | null;
  /** Whether level three looks at the price of each single unit instead of the line. */
  levelThreeApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level three taxes, with levelThreeApplySingleUnitFlag. */
  levelThreeApplySingleUnitMin?: number | null;
  /** Highest unit price that level three taxes, with levelThreeApplySingleUnitFlag. */
  levelThreeApplySingleUnitMax?: number | null;
  /** Rate of level four, a percentage or an amount as levelFourRateType says. */
  levelFourRate?: number | null;
  /** Whether the rate of level four is a percentage or a fixed amount. */
  levelFourRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level four taxes; what exceeds it is free of this tax. */
  levelFourTaxableMax?: number | null;
  /** Name printed for level four, such as State or City. */
  levelFourCaption?: string;
  /** Tax code in the accounting package that level four is posted to. */
  levelFourTaxCodeXref?: string;
  /** Tax agency (vendor) in the accounting package that gets the tax of level four. */
  levelFourAgencyXref?: string;
  /** Whether level four taxes services. */
  levelFourServicesFlag?: boolean | null;
  /** Whether level four taxes expenses. */
  levelFourExpensesFlag?: boolean | null;
  /** Whether level four taxes products. */
  levelFourProductsFlag?: boolean | null;
  /** Whether level four looks at the price of each single unit instead of the line. */
  levelFourApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level four taxes, with levelFourApplySingleUnitFlag. */
  levelFourApplySingleUnitMin?: number | null;
  /** Highest unit price that level four taxes, with levelFourApplySingleUnitFlag. */
  levelFourApplySingleUnitMax?: number | null;
  /** Rate of level five, a percentage or an amount as levelFiveRateType says. */
  levelFiveRate?: number | null;
  /** Whether the rate of level five is a percentage or a fixed amount. */
  levelFiveRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level five taxes; what exceeds it is free of this tax. */
  levelFiveTaxableMax?: number | null;
  /** Name printed for level five, such as State or City. */
  levelFiveCaption?: string;
  /** Tax code in the accounting package that level five is posted to. */
  levelFiveTaxCodeXref?: string;
  /** Tax agency (vendor) in the accounting package that gets the tax of level five. */
  levelFiveAgencyXref?: string;
  /** Whether level five taxes services. */
  levelFiveServicesFlag?: boolean | null;
  /** Whether level five taxes expenses. */
  levelFiveExpensesFlag?: boolean | null;
  /** Whether level five taxes products. */
  levelFiveProductsFlag?: boolean | null;
  /** Whether level five looks at the price of each single unit instead of the line. */
  levelFiveApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level five taxes, with levelFiveApplySingleUnitFlag. */
  levelFiveApplySingleUnitMin?: number | null;
  /** Highest unit price that level five taxes, with levelFiveApplySingleUnitFlag. */
  levelFiveApplySingleUnitMax?: number | null;
  /** Rate of level six, a percentage or an amount as levelSixRateType says. */
  levelSixRate?: number | null;
  /** Whether the rate of level six is a percentage or a fixed amount. */
  levelSixRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level six taxes; what exceeds it is free of this tax. */
  levelSixTaxableMax?: number | null;
  /** Name printed for level six, such as State or City. */
  levelSixCaption?: string;
  /** Tax code in the accounting package that level six is posted to. */
  levelSixTaxCodeXref?: string;
  /** Tax agency (vendor) in the accounting package that gets the tax of level six. */
  levelSixAgencyXref?: string;
  /** Whether level six taxes services. */
  levelSixServicesFlag?: boolean | null;
  /** Whether level six taxes expenses. */
  levelSixExpensesFlag?: boolean | null;
  /** Whether level six taxes products. */
  levelSixProductsFlag?: boolean | null;
  /** Whether level six looks at the price of each single unit instead of the line. */
  levelSixApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level six taxes, with levelSixApplySingleUnitFlag. */
  levelSixApplySingleUnitMin?: number | null;
  /** Highest unit price that level six taxes, with levelSixApplySingleUnitFlag. */
  levelSixApplySingleUnitMax?: number | null;
  /** Ids of the work roles that are exempt from the tax. */
  workRoleIds?: number[];
  /** Whether saving makes all work roles exempt. */
  addAllWorkRoles?: boolean | null;
  /** Whether saving ends the exemption of all work roles. */
  removeAllWorkRoles?: boolean | null;
  /** Ids of the expense types that are exempt from the tax. */
  expenseTypeIds?: number[];
  /** Whether saving makes all expense types exempt. */
  addAllExpenseTypes?: boolean | null;
  /** Whether saving ends the exemption of all expense types. */
  removeAllExpenseTypes?: boolean | null;
  /** Ids of the product types that are exempt from the tax. */
  productTypeIds?: number[];
  /** Whether saving makes all product types exempt. */
  addAllProductTypes?: boolean | null;
  /** Whether saving ends the exemption of all product types. */
  removeAllProductTypes?: boolean | null;
  /**
   * What the server notes about the tax code, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the tax code in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How sales are taxed in one area, in up to six levels. */
export interface TaxCodeCreate extends TaxCodeUpdate<never> {
  /** Short code of the tax, as on invoices. */
  identifier: string;
  /** Text that says what the tax code is or is for. */
  description: string;
  /** Name of the tax as printed on invoices. */
  invoiceCaption: string;
  /** First day on which the tax is charged. */
  effectiveDate: string;
}

/** How sales are taxed in one area, in up to six levels. */
export interface TaxCodeUpdate<Empty = null> {
  /** Short code of the tax, as on invoices. */
  identifier?: string;
  /** Text that says what the tax code is or is for. */
  description?: string;
  /** Name of the tax as printed on invoices. */
  invoiceCaption?: string;
  /** Country that raises the tax. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** First day on which the tax is charged. */
  effectiveDate?: string;
  /** Whether the tax code is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether invoices show the tax of each level on a line of its own. */
  displayOnInvoiceFlag?: boolean | null;
  /** Whether tax follows the Canadian rules for GST. */
  canadaCalculateGSTFlag?: boolean | null;
  /** Day from which the tax code is no longer in force. */
  cancelDate?: string | Empty;
  /** Rate of level one, a percentage or an amount as levelOneRateType says. */
  levelOneRate?: number | null;
  /** Whether the rate of level one is a percentage or a fixed amount. */
  levelOneRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level one taxes; what exceeds it is free of this tax. */
  levelOneTaxableMax?: number | null;
  /** Name printed for level one, such as State or City. */
  levelOneCaption?: string | Empty;
  /** Tax code in the accounting package that level one is posted to. */
  levelOneTaxCodeXref?: string | Empty;
  /** Tax agency (vendor) in the accounting package that gets the tax of level one. */
  levelOneAgencyXref?: string | Empty;
  /** Whether level one taxes services. */
  levelOneServicesFlag?: boolean | null;
  /** Whether level one taxes expenses. */
  levelOneExpensesFlag?: boolean | null;
  /** Whether level one taxes products. */
  levelOneProductsFlag?: boolean | null;
  /** Whether level one looks at the price of each single unit instead of the line. */
  levelOneApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level one taxes, with levelOneApplySingleUnitFlag. */
  levelOneApplySingleUnitMin?: number | null;
  /** Highest unit price that level one taxes, with levelOneApplySingleUnitFlag. */
  levelOneApplySingleUnitMax?: number | null;
  /** Rate of level two, a percentage or an amount as levelTwoRateType says. */
  levelTwoRate?: number | null;
  /** Whether the rate of level two is a percentage or a fixed amount. */
  levelTwoRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level two taxes; what exceeds it is free of this tax. */
  levelTwoTaxableMax?: number | null;
  /** Name printed for level two, such as State or City. */
  levelTwoCaption?: string | Empty;
  /** Tax code in the accounting package that level two is posted to. */
  levelTwoTaxCodeXref?: string | Empty;
  /** Tax agency (vendor) in the accounting package that gets the tax of level two. */
  levelTwoAgencyXref?: string | Empty;
  /** Whether level two taxes services. */
  levelTwoServicesFlag?: boolean | null;
  /** Whether level two taxes expenses. */
  levelTwoExpensesFlag?: boolean | null;
  /** Whether level two taxes products. */
  levelTwoProductsFlag?: boolean | null;
  /** Whether level two looks at the price of each single unit instead of the line. */
  levelTwoApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level two taxes, with levelTwoApplySingleUnitFlag. */
  levelTwoApplySingleUnitMin?: number | null;
  /** Highest unit price that level two taxes, with levelTwoApplySingleUnitFlag. */
  levelTwoApplySingleUnitMax?: number | null;
  /** Rate of level three, a percentage or an amount as levelThreeRateType says. */
  levelThreeRate?: number | null;
  /** Whether the rate of level three is a percentage or a fixed amount. */
  levelThreeRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level three taxes; what exceeds it is free of this tax. */
  levelThreeTaxableMax?: number | null;
  /** Name printed for level three, such as State or City. */
  levelThreeCaption?: string | Empty;
  /** Tax code in the accounting package that level three is posted to. */
  levelThreeTaxCodeXref?: string | Empty;
  /** Tax agency (vendor) in the accounting package that gets the tax of level three. */
  levelThreeAgencyXref?: string | Empty;
  /** Whether level three taxes services. */
  levelThreeServicesFlag?: boolean | null;
  /** Whether level three taxes expenses. */
  levelThreeExpensesFlag?: boolean | null;
  /** Whether level three taxes products. */
  levelThreeProductsFlag?: boolean | null;
  /** Whether level three looks at the price of each single unit instead of the line. */
  levelThreeApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level three taxes, with levelThreeApplySingleUnitFlag. */
  levelThreeApplySingleUnitMin?: number | null;
  /** Highest unit price that level three taxes, with levelThreeApplySingleUnitFlag. */
  levelThreeApplySingleUnitMax?: number | null;
  /** Rate of level four, a percentage or an amount as levelFourRateType says. */
  levelFourRate?: number | null;
  /** Whether the rate of level four is a percentage or a fixed amount. */
  levelFourRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level four taxes; what exceeds it is free of this tax. */
  levelFourTaxableMax?: number | null;
  /** Name printed for level four, such as State or City. */
  levelFourCaption?: string | Empty;
  /** Tax code in the accounting package that level four is posted to. */
  levelFourTaxCodeXref?: string | Empty;
  /** Tax agency (vendor) in the accounting package that gets the tax of level four. */
  levelFourAgencyXref?: string | Empty;
  /** Whether level four taxes services. */
  levelFourServicesFlag?: boolean | null;
  /** Whether level four taxes expenses. */
  levelFourExpensesFlag?: boolean | null;
  /** Whether level four taxes products. */
  levelFourProductsFlag?: boolean | null;
  /** Whether level four looks at the price of each single unit instead of the line. */
  levelFourApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level four taxes, with levelFourApplySingleUnitFlag. */
  levelFourApplySingleUnitMin?: number | null;
  /** Highest unit price that level four taxes, with levelFourApplySingleUnitFlag. */
  levelFourApplySingleUnitMax?: number | null;
  /** Rate of level five, a percentage or an amount as levelFiveRateType says. */
  levelFiveRate?: number | null;
  /** Whether the rate of level five is a percentage or a fixed amount. */
  levelFiveRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level five taxes; what exceeds it is free of this tax. */
  levelFiveTaxableMax?: number | null;
  /** Name printed for level five, such as State or City. */
  levelFiveCaption?: string | Empty;
  /** Tax code in the accounting package that level five is posted to. */
  levelFiveTaxCodeXref?: string | Empty;
  /** Tax agency (vendor) in the accounting package that gets the tax of level five. */
  levelFiveAgencyXref?: string | Empty;
  /** Whether level five taxes services. */
  levelFiveServicesFlag?: boolean | null;
  /** Whether level five taxes expenses. */
  levelFiveExpensesFlag?: boolean | null;
  /** Whether level five taxes products. */
  levelFiveProductsFlag?: boolean | null;
  /** Whether level five looks at the price of each single unit instead of the line. */
  levelFiveApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level five taxes, with levelFiveApplySingleUnitFlag. */
  levelFiveApplySingleUnitMin?: number | null;
  /** Highest unit price that level five taxes, with levelFiveApplySingleUnitFlag. */
  levelFiveApplySingleUnitMax?: number | null;
  /** Rate of level six, a percentage or an amount as levelSixRateType says. */
  levelSixRate?: number | null;
  /** Whether the rate of level six is a percentage or a fixed amount. */
  levelSixRateType?: "Amount" | "Percent" | null;
  /** Highest amount that level six taxes; what exceeds it is free of this tax. */
  levelSixTaxableMax?: number | null;
  /** Name printed for level six, such as State or City. */
  levelSixCaption?: string | Empty;
  /** Tax code in the accounting package that level six is posted to. */
  levelSixTaxCodeXref?: string | Empty;
  /** Tax agency (vendor) in the accounting package that gets the tax of level six. */
  levelSixAgencyXref?: string | Empty;
  /** Whether level six taxes services. */
  levelSixServicesFlag?: boolean | null;
  /** Whether level six taxes expenses. */
  levelSixExpensesFlag?: boolean | null;
  /** Whether level six taxes products. */
  levelSixProductsFlag?: boolean | null;
  /** Whether level six looks at the price of each single unit instead of the line. */
  levelSixApplySingleUnitFlag?: boolean | null;
  /** Lowest unit price that level six taxes, with levelSixApplySingleUnitFlag. */
  levelSixApplySingleUnitMin?: number | null;
  /** Highest unit price that level six taxes, with levelSixApplySingleUnitFlag. */
  levelSixApplySingleUnitMax?: number | null;
  /** Ids of the work roles that are exempt from the tax. */
  workRoleIds?: number[] | Empty;
  /** Whether saving makes all work roles exempt. */
  addAllWorkRoles?: boolean | null;
  /** Whether saving ends the exemption of all work roles. */
  removeAllWorkRoles?: boolean | null;
  /** Ids of the expense types that are exempt from the tax. */
  expenseTypeIds?: number[] | Empty;
  /** Whether saving makes all expense types exempt. */
  addAllExpenseTypes?: boolean | null;
  /** Whether saving ends the exemption of all expense types. */
  removeAllExpenseTypes?: boolean | null;
  /** Ids of the product types that are exempt from the tax. */
  productTypeIds?: number[] | Empty;
  /** Whether saving makes all product types exempt. */
  addAllProductTypes?: boolean | null;
  /** Whether saving ends the exemption of all product types. */
  removeAllProductTypes?: boolean | null;
}

/** Short form of a tax code. */
export interface TaxCodeInfo {
  /** Id of the tax code. */
  id: number;
  /** Short code of the tax, as on invoices. */
  identifier?: string;
  /** Text that says what the tax code is or is for. */
  description?: string;
  /** First day on which the tax code counts, YYYY-MM-DDTHH:mm:ssZ. */
  effectiveDate?: string;
  /** Day the tax code ends, YYYY-MM-DDTHH:mm:ssZ. */
  cancelDate?: string;
  /** Whether the tax code is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Tax rate of level one. */
  levelOneRate?: number | null;
  /** Tax rate of level two. */
  levelTwoRate?: number | null;
  /** Tax rate of level three. */
  levelThreeRate?: number | null;
  /** Tax rate of level four. */
  levelFourRate?: number | null;
  /** Tax rate of level five. */
  levelFiveRate?: number | null;
  /** Tax rate of level six. */
  levelSixRate?: number | null;
  /**
   * What the server notes about the tax code, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}
