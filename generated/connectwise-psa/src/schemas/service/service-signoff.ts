// @generated from definitions/connectwise-psa/schemas/service/service-signoff.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A printed form on which customers sign for the work on a ticket. */
export interface ServiceSignoff {
  /** Id of the sign-off form. */
  id: number;
  /** Name of the sign-off form. */
  name?: string;
  /** Whether the form is printed unless another is chosen. */
  defaultFlag?: boolean | null;
  /** Whether your logo is printed. */
  visibleLogoFlag?: boolean | null;
  /** Whether name and address of the customer are printed. */
  companyInfoFlag?: boolean | null;
  /** Whether the billing terms are printed. */
  billingTermsFlag?: boolean | null;
  /** Whether the title of the ticket is printed. */
  summaryFlag?: boolean | null;
  /** Whether discussion notes are printed. */
  discussionFlag?: boolean | null;
  /** Whether tasks are printed; if true on create without task, all of them. */
  taskFlag?: boolean | null;
  /** Which tasks are printed; giving it on create sets taskFlag to true. */
  task?: "All" | "Closed" | "Open" | null;
  /** Whether the attached configurations are printed. */
  configurationsFlag?: boolean | null;
  /** Whether internal notes are printed; the customer would read them. */
  internalNotesFlag?: boolean | null;
  /** Whether resolution notes are printed. */
  resolutionFlag?: boolean | null;
  /** Whether logged time is printed; true when any other time option is set on create. */
  timeFlag?: boolean | null;
  /** Whether each time entry shows who did the work. */
  timeMemberFlag?: boolean | null;
  /** Whether the day of the work is printed for each time entry. */
  timeDateFlag?: boolean | null;
  /** Whether start and end of the work are printed for each time entry. */
  timeStartEndFlag?: boolean | null;
  /** Whether each time entry shows if it is billed. */
  timeBillFlag?: boolean | null;
  /** Whether the number of hours is printed for each time entry. */
  timeHoursFlag?: boolean | null;
  /** Whether the hourly rate is printed for each time entry. */
  timeRateFlag?: boolean | null;
  /** Whether the amount (hours times rate) is printed for each time entry. */
  timeExtendedAmountFlag?: boolean | null;
  /** Whether the work type is printed for each time entry. */
  timeWorkTypeFlag?: boolean | null;
  /** Whether the agreement that covers it is printed for each time entry. */
  timeAgreementFlag?: boolean | null;
  /** Whether the notes of each time entry are printed. */
  timeNotesFlag?: boolean | null;
  /** Whether blank lines are printed to write in time by hand. */
  timeManualFlag?: boolean | null;
  /** Number of blank lines to write in time by hand. */
  timeManualEntry?: number | null;
  /** Whether the tax is printed for each time entry. */
  timeTaxFlag?: boolean | null;
  /** Whether expenses are printed; true when any other expense option is set on create. */
  expenseFlag?: boolean | null;
  /** Whether the day is printed for each expense. */
  expenseDateFlag?: boolean | null;
  /** Whether the member who had it is printed for each expense. */
  expenseMemberFlag?: boolean | null;
  /** Whether the kind of expense is printed for each expense. */
  expenseTypeFlag?: boolean | null;
  /** Whether each expense shows if it is billed. */
  expenseBillFlag?: boolean | null;
  /** Whether the sum spent is printed for each expense. */
  expenseAmountFlag?: boolean | null;
  /** Whether the agreement that covers it is printed for each expense. */
  expenseAgreementFlag?: boolean | null;
  /** Whether the notes of each expense are printed. */
  expenseNotesFlag?: boolean | null;
  /** Whether the tax is printed for each expense. */
  expenseTaxFlag?: boolean | null;
  /** Whether blank lines are printed to write in expenses by hand. */
  expenseManualFlag?: boolean | null;
  /** Number of blank lines to write in expenses by hand. */
  expenseManualEntry?: number | null;
  /** Whether products are printed; true when any other product option is set on create. */
  productFlag?: boolean | null;
  /** Whether the name is printed for each product. */
  productDescriptionFlag?: boolean | null;
  /** Whether each product shows if it is billed. */
  productBillFlag?: boolean | null;
  /** Whether the number of units is printed for each product. */
  productQuantityFlag?: boolean | null;
  /** Whether the price of one unit is printed for each product. */
  productPriceFlag?: boolean | null;
  /** Whether the amount (quantity times price) is printed for each product. */
  productExtendedAmountFlag?: boolean | null;
  /** Whether the agreement that covers it is printed for each product. */
  productAgreementFlag?: boolean | null;
  /** Whether blank lines are printed to write in products by hand. */
  productManualFlag?: boolean | null;
  /** Number of blank lines to write in products by hand. */
  productManualEntry?: number | null;
  /** Whether the tax is printed for each product. */
  productTaxFlag?: boolean | null;
  /** Whether there is a line for the signature of the technician. */
  technicianSignoffFlag?: boolean | null;
  /** Whether customerSignoffText is printed; true when that text is given on create. */
  customerSignoffTextFlag?: boolean | null;
  /** Text above the signature of the customer, such as what the signature confirms. */
  customerSignoffText?: string;
  /** Whether there are lines for name, date and signature of the customer. */
  customerSignoffFieldsFlag?: boolean | null;
  /** Whether billingMethodsText is printed; true when that text is given on create. */
  billingMethodsTextFlag?: boolean | null;
  /** Text about the ways to pay. */
  billingMethodsText?: string;
  /** Whether there are lines for a credit card. */
  creditCardFieldsFlag?: boolean | null;
  /** Whether it is the default form for FF, an abbreviation the vendor does not explain. */
  defaultFFFlag?: boolean | null;
  /**
   * What the server notes about the sign-off form, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the sign-off form in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A printed form on which customers sign for the work on a ticket. */
export interface ServiceSignoffCreate extends ServiceSignoffUpdate<never> {
  /** Name of the sign-off form. */
  name: string;
}

/** A printed form on which customers sign for the work on a ticket. */
export interface ServiceSignoffUpdate<Empty = null> {
  /** Name of the sign-off form. */
  name?: string;
  /** Whether the form is printed unless another is chosen. */
  defaultFlag?: boolean | null;
  /** Whether your logo is printed. */
  visibleLogoFlag?: boolean | null;
  /** Whether name and address of the customer are printed. */
  companyInfoFlag?: boolean | null;
  /** Whether the billing terms are printed. */
  billingTermsFlag?: boolean | null;
  /** Whether the title of the ticket is printed. */
  summaryFlag?: boolean | null;
  /** Whether discussion notes are printed. */
  discussionFlag?: boolean | null;
  /** Whether tasks are printed; if true on create without task, all of them. */
  taskFlag?: boolean | null;
  /** Which tasks are printed; giving it on create sets taskFlag to true. */
  task?: "All" | "Closed" | "Open" | null;
  /** Whether the attached configurations are printed. */
  configurationsFlag?: boolean | null;
  /** Whether internal notes are printed; the customer would read them. */
  internalNotesFlag?: boolean | null;
  /** Whether resolution notes are printed. */
  resolutionFlag?: boolean | null;
  /** Whether logged time is printed; true when any other time option is set on create. */
  timeFlag?: boolean | null;
  /** Whether each time entry shows who did the work. */
  timeMemberFlag?: boolean | null;
  /** Whether the day of the work is printed for each time entry. */
  timeDateFlag?: boolean | null;
  /** Whether start and end of the work are printed for each time entry. */
  timeStartEndFlag?: boolean | null;
  /** Whether each time entry shows if it is billed. */
  timeBillFlag?: boolean | null;
  /** Whether the number of hours is printed for each time entry. */
  timeHoursFlag?: boolean | null;
  /** Whether the hourly rate is printed for each time entry. */
  timeRateFlag?: boolean | null;
  /** Whether the amount (hours times rate) is printed for each time entry. */
  timeExtendedAmountFlag?: boolean | null;
  /** Whether the work type is printed for each time entry. */
  timeWorkTypeFlag?: boolean | null;
  /** Whether the agreement that covers it is printed for each time entry. */
  timeAgreementFlag?: boolean | null;
  /** Whether the notes of each time entry are printed. */
  timeNotesFlag?: boolean | null;
  /** Whether blank lines are printed to write in time by hand. */
  timeManualFlag?: boolean | null;
  /** Number of blank lines to write in time by hand. */
  timeManualEntry?: number | null;
  /** Whether the tax is printed for each time entry. */
  timeTaxFlag?: boolean | null;
  /** Whether expenses are printed; true when any other expense option is set on create. */
  expenseFlag?: boolean | null;
  /** Whether the day is printed for each expense. */
  expenseDateFlag?: boolean | null;
  /** Whether the member who had it is printed for each expense. */
  expenseMemberFlag?: boolean | null;
  /** Whether the kind of expense is printed for each expense. */
  expenseTypeFlag?: boolean | null;
  /** Whether each expense shows if it is billed. */
  expenseBillFlag?: boolean | null;
  /** Whether the sum spent is printed for each expense. */
  expenseAmountFlag?: boolean | null;
  /** Whether the agreement that covers it is printed for each expense. */
  expenseAgreementFlag?: boolean | null;
  /** Whether the notes of each expense are printed. */
  expenseNotesFlag?: boolean | null;
  /** Whether the tax is printed for each expense. */
  expenseTaxFlag?: boolean | null;
  /** Whether blank lines are printed to write in expenses by hand. */
  expenseManualFlag?: boolean | null;
  /** Number of blank lines to write in expenses by hand. */
  expenseManualEntry?: number | null;
  /** Whether products are printed; true when any other product option is set on create. */
  productFlag?: boolean | null;
  /** Whether the name is printed for each product. */
  productDescriptionFlag?: boolean | null;
  /** Whether each product shows if it is billed. */
  productBillFlag?: boolean | null;
  /** Whether the number of units is printed for each product. */
  productQuantityFlag?: boolean | null;
  /** Whether the price of one unit is printed for each product. */
  productPriceFlag?: boolean | null;
  /** Whether the amount (quantity times price) is printed for each product. */
  productExtendedAmountFlag?: boolean | null;
  /** Whether the agreement that covers it is printed for each product. */
  productAgreementFlag?: boolean | null;
  /** Whether blank lines are printed to write in products by hand. */
  productManualFlag?: boolean | null;
  /** Number of blank lines to write in products by hand. */
  productManualEntry?: number | null;
  /** Whether the tax is printed for each product. */
  productTaxFlag?: boolean | null;
  /** Whether there is a line for the signature of the technician. */
  technicianSignoffFlag?: boolean | null;
  /** Whether customerSignoffText is printed; true when that text is given on create. */
  customerSignoffTextFlag?: boolean | null;
  /** Text above the signature of the customer, such as what the signature confirms. */
  customerSignoffText?: string | Empty;
  /** Whether there are lines for name, date and signature of the customer. */
  customerSignoffFieldsFlag?: boolean | null;
  /** Whether billingMethodsText is printed; true when that text is given on create. */
  billingMethodsTextFlag?: boolean | null;
  /** Text about the ways to pay. */
  billingMethodsText?: string | Empty;
  /** Whether there are lines for a credit card. */
  creditCardFieldsFlag?: boolean | null;
  /** Whether it is the default form for FF, an abbreviation the vendor does not explain. */
  defaultFFFlag?: boolean | null;
}

/** A sign-off form in short. */
export interface ServiceSignoffInfo {
  /** Id of the sign-off form. */
  id: number;
  /** Name of the sign-off form. */
  name?: string;
  /** Whether the form is printed unless another is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the sign-off form, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
