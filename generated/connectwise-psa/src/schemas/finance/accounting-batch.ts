// @generated from definitions/connectwise-psa/schemas/finance/accounting-batch.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingTermsReference,
  CompanyReference,
  CompanyTypeReference,
  ContactReference,
  CurrencyReference,
  IvItemReference,
  MemberReference,
  ProductReference,
  ProductSubCategoryReference,
  ProjectReference,
  RecordInfo,
  ShipmentMethodReference,
  SiteReference,
  TaxCodeReference,
  TimeEntryReference,
  UnitOfMeasureReference,
  WarehouseBinReference,
  WarehouseReference,
} from "../../schemas/common.js";
import type { ClassificationReference } from "../../schemas/expense/classification.js";
import type { PurchaseOrderReference } from "../../schemas/references.js";

/** A set of records handed to the accounting package together. */
export interface AccountingBatch {
  /** Id of the accounting batch. */
  id: number;
  /** Name by which people know the batch. */
  batchIdentifier?: string;
  /** Whether the batch takes invoices. */
  exportInvoicesFlag?: boolean | null;
  /** Whether the batch takes expenses. */
  exportExpensesFlag?: boolean | null;
  /** Whether the batch takes products and purchases. */
  exportProductsFlag?: boolean | null;
  /** Whether the batch was passed on and can no longer be changed. */
  closedFlag?: boolean | null;
  /**
   * What the server notes about the accounting batch, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An accounting batch: what was exported to the accounting package at one time. */
export interface BatchReference {
  /** Id of the batch reference. */
  id?: number | null;
  /** Name of the batch reference. */
  name?: string;
  /**
   * What the server notes about the batch reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Which exported records a new accounting batch takes in. */
export interface CreateAccountingBatchRequest {
  /** Id of the batch; the server gives it. */
  id?: number;
  /** Name by which people know the batch. */
  batchIdentifier?: string;
  /** Identifier of the accounting package the batch is made for. */
  glInterfaceIdentifier?: string;
  /** Whether the batch takes invoices. */
  exportInvoicesFlag?: boolean | null;
  /** Whether the batch takes expenses. */
  exportExpensesFlag?: boolean | null;
  /** Whether the batch takes products and purchases. */
  exportProductsFlag?: boolean | null;
  /** Ids of the exported records that the accounting package has taken in. */
  processedRecordIds: number[];
  /** Whether expenses are summed up instead of posted one by one. */
  summarizeExpenses?: boolean | null;
}

/** Which records an accounting export takes in and in how much detail. */
export interface ExportAccountingBatchRequest {
  /** Name by which people know the batch. */
  batchIdentifier?: string;
  /** Identifier of the accounting package the batch is made for. */
  glInterfaceIdentifier?: string;
  /** Last day of records that are taken in. */
  thruDate?: string;
  /** Id of the location whose records are exported. */
  locationId?: number | null;
  /** How much detail invoices are exported in; Condensed sums up lines, Detailed gives each one. */
  summarizeInvoices?: "Default" | "Condensed" | "Detailed";
  /** Whether the batch takes invoices. */
  exportInvoicesFlag?: boolean | null;
  /** Ids of the unposted invoices to export; all when left out. */
  includedInvoiceIds?: number[];
  /** Ids of unposted invoices to leave out. */
  excludedInvoiceIds?: number[];
  /** Whether the batch takes expenses. */
  exportExpensesFlag?: boolean | null;
  /** Ids of the unposted expenses to export; all when left out. */
  includedExpenseIds?: number[];
  /** Ids of unposted expenses to leave out. */
  excludedExpenseIds?: number[];
  /** Whether payments of invoices are exported too. */
  exportPaymentsFlag?: boolean | null;
  /** Ids of the unposted payments to export; all when left out. */
  includedPaymentIds?: number[];
  /** Whether the batch takes products and purchases. */
  exportProductsFlag?: boolean | null;
  /** The unpostedProductId values of procurement records to export; all when left out. */
  includedProductIds?: string[];
  /** The unpostedProductId values of procurement records to leave out. */
  excludedProductIds?: string[];
}

/** Everything one accounting batch hands to the accounting package. */
export interface GLExport {
  /** Settings of the accounting package setup the export was made with. */
  exportSettings?: { [key: string]: unknown };
  /** Vendors the bills of the batch refer to. */
  vendors?: GLExportVendor[];
  /** Customers the invoices of the batch refer to. */
  customers?: GLExportCustomer[];
  /** Invoices, credit memos and other sales documents of the batch. */
  transactions?: GLExportTransaction[];
  /** Single expenses of members, one for each posting. */
  expenses?: GLExportExpense[];
  /** Expenses of members gathered into bills, one for each expense report. */
  expenseBills?: GLExportExpenseBill[];
  /** Vendor bills for goods received on purchase orders. */
  purchaseTransactions?: GLExportPurchaseTransaction[];
  /** Corrections of stock, such as shrinkage. */
  adjustmentTransactions?: GLExportAdjustmentTransaction[];
  /** Moves of stock between warehouses or bins. */
  inventoryTransfers?: GLExportInventoryTransfer[];
}

/** A correction of stock as it goes to the accounting package. */
export interface GLExportAdjustmentTransaction {
  /** Number of the document within the export. */
  id: string;
  /** Kind of document the accounting package makes of it. */
  documentType?: string;
  /** Date of the document in the books. */
  documentDate?: string;
  /** Code of the kind of ledger account, such as IA for inventory adjustments. */
  glTypeID?: string;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** Remark that goes with the exported stock adjustment into the accounting package. */
  memo?: string;
  /** Class under which the exported stock adjustment is booked in the general ledger. */
  glClass?: string;
  /** What people wrote about the adjustment. */
  adjustmentDescription?: string;
  /** Lines of the adjustment, one for each item. */
  adjustmentDetail?: GLExportAdjustmentTransactionDetail[];
}

/** One item of a stock correction in the export. */
export interface GLExportAdjustmentTransactionDetail {
  /** Class under which the line of the exported stock adjustment is booked in the general ledger. */
  glClass?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** Remark that goes with the line of the exported stock adjustment into the accounting package. */
  memo?: string;
  /** Catalog item whose stock is corrected. */
  item?: IvItemReference;
  /** Number of pieces added; negative when taken away. */
  quantity?: number | null;
  /** Cost of all pieces of the line. */
  total?: number | null;
  /** Cost of one piece. */
  cost?: number | null;
  /** Number of the ledger account for cost. */
  costAccountNumber?: string;
  /** Number of the ledger account for stock. */
  inventoryAccountNumber?: string;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** Number of the ledger account for the product. */
  productAccountNumber?: string;
}

/** A customer as the accounting package needs it for the invoices of the batch. */
export interface GLExportCustomer {
  /** Company that owes the money. */
  company?: CompanyReference;
  /** Type of that company, such as Client or Vendor. */
  companyType?: CompanyTypeReference;
  /** Person at the company whom the exported customer concerns. */
  contact?: ContactReference;
  /** Address of the company the exported customer is for. */
  site?: SiteReference;
  /** Number of the customer in the accounting package. */
  accountNumber?: string;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Code by which the accounting package knows the billing terms. */
  billingTermsXref?: string;
  /** Days from the document's date to the day payment is due. */
  dueDays?: number | null;
  /** Whether the customer pays sales tax. */
  taxable?: boolean | null;
  /** Tax code by which the exported customer is taxed. */
  taxCode?: TaxCodeReference;
  /** Currency in which the customer is billed. */
  currency?: CurrencyReference;
  /** Code by which the accounting package knows the state's tax. */
  stateTaxXref?: string;
  /** Code by which the accounting package knows the county's tax. */
  countyTaxXref?: string;
  /** Code by which the accounting package knows the city's tax. */
  cityTaxXref?: string;
  /** Code by which the accounting package knows the country's tax. */
  countryTaxXref?: string;
  /** Code by which the accounting package knows the combined tax. */
  compositeTaxXref?: string;
  /** Rate of the state tax, as set in the tax code. */
  stateTaxRate?: number | null;
  /** Rate of the county tax, as set in the tax code. */
  countyTaxRate?: number | null;
  /** Rate of the city tax, as set in the tax code. */
  cityTaxRate?: number | null;
  /** Rate of the country tax, as set in the tax code. */
  countryTaxRate?: number | null;
  /** Rate of the composite tax, as set in the tax code. */
  compositeTaxRate?: number | null;
  /** Sum of the rates of all levels of the tax code. */
  taxGroupRate?: number | null;
  /** Code by which the accounting package knows the tax authority. */
  taxAgencyXref?: string;
  /** Agency in the accounting package that receives the state tax. */
  stateTaxAgencyXref?: string;
  /** Agency in the accounting package that receives the county tax. */
  countyTaxAgencyXref?: string;
  /** Agency in the accounting package that receives the city tax. */
  cityTaxAgencyXref?: string;
  /** Agency in the accounting package that receives the country tax. */
  countryTaxAgencyXref?: string;
  /** Agency in the accounting package that receives the composite tax. */
  compositeTaxAgencyXref?: string;
  /** Levels of the customer's tax code, each with its rate and agency. */
  taxLevels?: GLExportCustomerTaxLevel[];
}

/** One level of a customer's tax code in the export. */
export interface GLExportCustomerTaxLevel {
  /** Rate at which tax is charged. */
  taxRate?: number | null;
  /** Code by which the accounting package knows the tax. */
  taxCodeXref?: string;
  /** Code by which the accounting package knows the tax authority. */
  agencyXref?: string;
  /** Number of the tax level, from 1 to 6; a tax code can have a rate for each. */
  taxLevel?: number;
}

/** One expense of a member as it is posted in the accounting package. */
export interface GLExportExpense {
  /** Id of the exported expense. */
  id: number;
  /** Date of the document in the books. */
  documentDate?: string;
  /** Kind of document the accounting package makes of it. */
  documentType?: string;
  /** Number of the ledger account for payables. */
  apAccountNumber?: string;
  /** Accounting class of the payables side of the posting. */
  apClass?: string;
  /** Ledger account the expense is posted to. */
  accountNumber?: string;
  /** Class under which the exported expense is booked in the general ledger. */
  glClass?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
  /** Remark that goes with the exported expense into the accounting package. */
  memo?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** First day of the expense report's period. */
  periodStartDate?: string;
  /** Last day of the expense report's period. */
  periodEndDate?: string;
  /** Member who spent the money. */
  member?: MemberReference;
  /** Number by which the accounting package knows the member as a vendor. */
  vendorNumber?: string;
  /** Company the expense was made for. */
  company?: CompanyReference;
  /** Number of that company in the accounting package. */
  companyAccountNumber?: string;
  /** Project the expense was made for. */
  project?: ProjectReference;
  /** Currency in which the amounts of the exported expense are meant. */
  currency?: CurrencyReference;
  /** Amount of the exported expense in all. */
  total?: number | null;
  /** Posting on the other side, which balances the expense. */
  offset?: GLExportExpenseOffset;
}

/** A bill over the expenses of a member as it goes to the accounting package. */
export interface GLExportExpenseBill {
  /** Id of the exported expense bill. */
  id: number | null;
  /** Date of the document in the books. */
  documentDate?: string;
  /** Kind of document the accounting package makes of it. */
  documentType?: string;
  /** Number on the document, such as the invoice number. */
  documentNumber?: string;
  /** Remark that goes with the exported expense bill into the accounting package. */
  memo?: string;
  /** Class under which the exported expense bill is booked in the general ledger. */
  glClass?: string;
  /** Number of the ledger account for payables. */
  apAccountNumber?: string;
  /** Member the bill is to be paid to. */
  member?: MemberReference;
  /** Number by which the accounting package knows the member as a vendor. */
  vendorNumber?: string;
  /** Currency in which the amounts of the exported expense bill are meant. */
  currency?: CurrencyReference;
  /** Sum of the lines of the bill. */
  total?: number | null;
  /** Lines of the bill. */
  detail?: GLExportExpenseBillDetail[];
}

/** A line of an expense bill in the export. */
export interface GLExportExpenseBillDetail {
  /** Ids of the expense entries that the line sums up. */
  id: number[];
  /** Date on the document, YYYY-MM-DDTHH:mm:ssZ. */
  documentDate?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
  /** Remark that goes with the line of the exported expense bill into the accounting package. */
  memo?: string;
  /** Company the expense was made for. */
  company?: CompanyReference;
  /** Ledger account the line is posted to. */
  accountNumber?: string;
  /** Accounting class (classification) of the line's expense. */
  expenseClass?: ClassificationReference;
  /** Currency in which the amounts of the line of the exported expense bill are meant. */
  currency?: CurrencyReference;
  /** Amount of the line of the exported expense bill in all. */
  total?: number | null;
  /** Whether the customer is charged for the expense. */
  billable?: boolean | null;
  /** Whether the member gets the money back. */
  reimbursable?: boolean | null;
  /** Whether your organization paid in advance, so that nothing is paid back. */
  companyAdvance?: boolean | null;
}

/** The posting that balances an expense in the export. */
export interface GLExportExpenseOffset {
  /** Id of the counter-booking of the exported expense. */
  id: number | null;
  /** Date on the document, YYYY-MM-DDTHH:mm:ssZ. */
  documentDate?: string;
  /** Kind of document the accounting package books. */
  documentType?: string;
  /** Ledger account the balancing amount is posted to. */
  accountNumber?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
  /** Class under which the counter-booking of the exported expense is booked in the general ledger. */
  glClass?: string;
  /** Member who spent the money. */
  member?: MemberReference;
  /** Remark that goes with the counter-booking of the exported expense into the accounting package. */
  memo?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** Amount of the counter-booking of the exported expense in all. */
  total?: number | null;
}

/** A move of stock between warehouses or bins as it goes to the accounting package. */
export interface GLExportInventoryTransfer {
  /** Number of the document within the export. */
  id: string;
  /** Kind of document the accounting package makes of it. */
  documentType?: string;
  /** Date of the document in the books. */
  documentDate?: string;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** Class under which the exported stock transfer is booked in the general ledger. */
  glClass?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** Code of the sale in the ledger. */
  salesCode?: string;
  /** Remark that goes with the exported stock transfer into the accounting package. */
  memo?: string;
  /** Number of the ledger account for cost. */
  costAccountNumber?: string;
  /** Number of the ledger account for stock. */
  inventoryAccountNumber?: string;
  /** Id of the stock transfer. */
  transferId?: number | null;
  /** Catalog item that is moved. */
  item?: IvItemReference;
  /** Code by which the ledger knows the item. */
  glItemId?: string;
  /** Text of the item as sold to customers. */
  salesDescription?: string;
  /** Text of the item. */
  itemDescription?: string;
  /** Currency in which the amounts of the exported stock transfer are meant. */
  currency?: CurrencyReference;
  /** Price of one unit of the item. */
  itemPrice?: number | null;
  /** Whether tax is charged. */
  taxable?: boolean | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure?: UnitOfMeasureReference;
  /** Number of pieces that are moved. */
  quantity?: number | null;
  /** Cost of one piece. */
  cost?: number | null;
  /** Cost of all pieces that are moved. */
  total?: number | null;
  /** A subcategory of the product catalog. */
  subCategory?: ProductSubCategoryReference;
  /** Whether each piece has a serial number. */
  serializedFlag?: boolean | null;
  /** Serial numbers of the pieces, separated by commas. */
  serialNumbers?: string;
  /** Bin that the posting concerns. */
  bin?: WarehouseBinReference;
  /** Warehouse that the posting concerns. */
  warehouse?: WarehouseReference;
  /** Bin the pieces are taken from. */
  transferFromBin?: WarehouseBinReference;
  /** Location in the accounting package that the pieces are taken from. */
  transferFromLocationXref?: string;
  /** Bin the pieces are put into. */
  transferToBin?: WarehouseBinReference;
  /** Location in the accounting package that the pieces go to. */
  transferToLocationXref?: string;
  /** Code by which the accounting package knows the location. */
  locationXref?: string;
  /** Code by which the accounting package knows the price level. */
  priceLevelXref?: string;
  /** Code by which the accounting package knows the unit. */
  uomScheduleXref?: string;
  /** Code by which the accounting package knows the kind of item. */
  itemTypeXref?: string;
  /** Code by which the accounting package knows the stock account. */
  inventoryXref?: string;
  /** Code by which the accounting package knows the cost of goods sold. */
  cogsXref?: string;
  /** Remark on the tax of the item. */
  taxNote?: string;
  /** Posting on the other side, which balances the transfer. */
  offset?: GLExportInventoryTransferOffset;
}

/** The posting that balances a stock transfer in the export. */
export interface GLExportInventoryTransferOffset {
  /** Id of the counter-booking of the exported stock transfer. */
  id: number | null;
  /** Kind of document the accounting package books. */
  documentType?: string;
  /** Date on the document, YYYY-MM-DDTHH:mm:ssZ. */
  documentDate?: string;
  /** Ledger account the balancing amount is posted to. */
  accountNumber?: string;
  /** Class under which the counter-booking of the exported stock transfer is booked in the general ledger. */
  glClass?: string;
  /** Amount of the counter-booking of the exported stock transfer in all. */
  total?: number | null;
  /** Remark that goes with the counter-booking of the exported stock transfer into the accounting package. */
  memo?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
}

/** A vendor bill for goods received, as it goes to the accounting package. */
export interface GLExportPurchaseTransaction {
  /** Number of the document within the export. */
  id: string;
  /** Date of the document in the books. */
  documentDate?: string;
  /** Number on the document, such as the invoice number. */
  documentNumber?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** Remark that goes with the exported purchase into the accounting package. */
  memo?: string;
  /** Number of the ledger account for payables. */
  apAccountNumber?: string;
  /** Date of the purchase order. */
  purchaseDate?: string;
  /** Vendor that sent the goods and is to be paid. */
  company?: CompanyReference;
  /** Type of that company, such as Client or Vendor. */
  companyType?: CompanyTypeReference;
  /** Person at the vendor. */
  contact?: ContactReference;
  /** Site of the vendor. */
  site?: SiteReference;
  /** Accounting class the purchase is posted under. */
  purchaseClass?: string;
  /** Freight charged on the bill, in its currency. */
  freightAmount?: number | null;
  /** Number on the packing slip that came with the freight. */
  freightPackingSlip?: string;
  /** Number of the packing slip the goods came with. */
  packingSlip?: string;
  /** Whether the vendor ships straight to the customer. */
  dropshipFlag?: boolean | null;
  /** Currency in which the amounts of the exported purchase are meant. */
  currency?: CurrencyReference;
  /** Amount of the whole bill. */
  total?: number | null;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Code by which the accounting package knows the billing terms. */
  billingTermsXref?: string;
  /** Days from the document's date to the day payment is due. */
  dueDays?: number | null;
  /** Number by which the accounting package knows the vendor. */
  vendorNumber?: string;
  /** Account number you have with the vendor. */
  vendorAccountNumber?: string;
  /** Date on the vendor's invoice, YYYY-MM-DDTHH:mm:ssZ. */
  vendorInvoiceDate?: string;
  /** Number of the vendor's invoice. */
  vendorInvoiceNumber?: string;
  /** Code by which the accounting package knows the tax authority. */
  taxAgencyXref?: string;
  /** Code by which the accounting package knows the state's tax. */
  stateTaxXref?: string;
  /** Code by which the accounting package knows the county's tax. */
  countyTaxXref?: string;
  /** Code by which the accounting package knows the city's tax. */
  cityTaxXref?: string;
  /** Company the goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Account number of the company the goods are sent to. */
  shipToCompanyAccountNumber?: string;
  /** Type of the company the goods are sent to. */
  shipToCompanyType?: CompanyTypeReference;
  /** Person the goods are sent to. */
  shipToContact?: ContactReference;
  /** Address of the company the goods are sent to. */
  shipToSite?: SiteReference;
  /** Tax group of the place the goods are sent to. */
  shipToTaxGroup?: string;
  /** Tax code by which the exported purchase is taxed. */
  taxCode?: TaxCodeReference;
  /** Sum of the rates of all levels of the tax code. */
  taxGroupRate?: number | null;
  /** Whether Avalara calculates the tax. */
  useAvalaraTaxFlag?: boolean | null;
  /** Tax code of the whole purchase, as the accounting package has it. */
  purchaseHeaderTaxGroup?: string;
  /** Whether the purchase order as a whole is taxable. */
  purchaseHeaderTaxableFlag?: boolean | null;
  /** Whether tax is due on the freight. */
  purchaseHeaderFreightTaxableFlag?: boolean | null;
  /** Levels of the tax code that apply to the bill. */
  taxLevels?: GLExportPurchaseTransactionTaxLevel[];
  /** Lines of the bill for goods. */
  purchaseDetail?: GLExportPurchaseTransactionDetail[];
  /** Lines of the bill for tax. */
  purchaseDetailTax?: GLExportPurchaseTransactionDetailTax[];
}

/** A line for goods on a vendor bill in the export. */
export interface GLExportPurchaseTransactionDetail {
  /** Id of the line of the exported purchase. */
  id: number | null;
  /** Date on the document, YYYY-MM-DDTHH:mm:ssZ. */
  documentDate?: string;
  /** Class under which the line of the exported purchase is booked in the general ledger. */
  glClass?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
  /** Code by which the ledger knows the item. */
  glItemId?: string;
  /** Code of the sale in the ledger. */
  salesCode?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** What the line of the exported purchase costs you. */
  cost?: number | null;
  /** Remark that goes with the line of the exported purchase into the accounting package. */
  memo?: string;
  /** Remark on the tax of the item. */
  taxNote?: string;
  /** Number by which the accounting package knows the vendor. */
  vendorNumber?: string;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** Number of the ledger account for cost. */
  costAccountNumber?: string;
  /** Number of the ledger account for stock. */
  inventoryAccountNumber?: string;
  /** Account number you have with the vendor. */
  vendorAccountNumber?: string;
  /** Catalog item that was bought. */
  item?: IvItemReference;
  /** Text of the item. */
  itemDescription?: string;
  /** Text of the item as sold to customers. */
  salesDescription?: string;
  /** Whether tax is charged. */
  taxable?: boolean | null;
  /** Price of one unit of the item. */
  itemPrice?: number | null;
  /** What one unit of the item costs you. */
  itemCost?: number | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure?: UnitOfMeasureReference;
  /** Number of pieces received. */
  quantity?: number | null;
  /** Cost of all pieces of the line. */
  total?: number | null;
  /** Currency in which the amounts of the line of the exported purchase are meant. */
  currency?: CurrencyReference;
  /** Whether each piece has a serial number. */
  serializedFlag?: boolean | null;
  /** Serial numbers of the pieces, separated by commas. */
  serialNumbers?: string;
  /** Whether the vendor ships the line straight to the customer. */
  dropShippedFlag?: boolean | null;
  /** Position of the line. */
  lineNumber?: number;
  /** A bin: a place inside a warehouse. */
  warehouseBin?: WarehouseBinReference;
  /** Address of the warehouse. */
  warehouseSite?: SiteReference;
  /** A subcategory of the product catalog. */
  subCategory?: ProductSubCategoryReference;
  /** How the goods are shipped. */
  shipmentMethod?: ShipmentMethodReference;
  /** Code by which the accounting package knows the kind of item. */
  itemTypeXref?: string;
  /** Code by which the accounting package knows the stock account. */
  inventoryXref?: string;
  /** Code by which the accounting package knows the cost of goods sold. */
  cogsXref?: string;
  /** Code by which the accounting package knows the unit. */
  uomScheduleXref?: string;
  /** Code by which the accounting package knows the price level. */
  priceLevelXref?: string;
  /** Code by which the accounting package knows the location. */
  locationXref?: string;
  /** Tax code by which the line of the exported purchase is taxed. */
  taxCode?: TaxCodeReference;
  /** Tax code of the whole purchase, as the accounting package has it. */
  purchaseHeaderTaxGroup?: string;
  /** Code by which the accounting package knows the tax. */
  taxCodeXref?: string;
  /** Rate at which tax is charged. */
  taxRate?: number;
  /** Code by which the accounting package knows the tax authority. */
  taxAgencyXref?: string;
}

/** A line for tax on a vendor bill in the export. */
export interface GLExportPurchaseTransactionDetailTax {
  /** Id of the tax on the line of the exported purchase. */
  id: number | null;
  /** Date on the document, YYYY-MM-DDTHH:mm:ssZ. */
  documentDate?: string;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** Class under which the tax on the line of the exported purchase is booked in the general ledger. */
  glClass?: string;
  /** Amount of tax on the line. */
  cost?: number | null;
  /** Code of the sale in the ledger. */
  salesCode?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
  /** Code by which the ledger knows the item. */
  glItemId?: string;
  /** Remark that goes with the tax on the line of the exported purchase into the accounting package. */
  memo?: string;
  /** Number by which the accounting package knows the vendor. */
  vendorNumber?: string;
  /** Account number you have with the vendor. */
  vendorAccountNumber?: string;
  /** Number of the ledger account for cost. */
  costAccountNumber?: string;
  /** Number of the ledger account for stock. */
  inventoryAccountNumber?: string;
  /** Code by which the accounting package knows the kind of item. */
  itemTypeXref?: string;
  /** Code by which the accounting package knows the stock account. */
  inventoryXref?: string;
  /** Code by which the accounting package knows the cost of goods sold. */
  cogsXref?: string;
  /** Code by which the accounting package knows the unit. */
  uomScheduleXref?: string;
  /** Code by which the accounting package knows the price level. */
  priceLevelXref?: string;
  /** Code by which the accounting package knows the location. */
  locationXref?: string;
  /** Catalog item that is taxed. */
  item?: IvItemReference;
  /** Whether tax is charged. */
  taxableFlag?: boolean | null;
  /** Text of the item as sold to customers. */
  salesDescription?: string;
  /** Text of the item. */
  itemDescription?: string;
  /** Price of one unit of the item. */
  itemPrice?: number | null;
  /** What one unit of the item costs you. */
  itemCost?: number | null;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure?: UnitOfMeasureReference;
  /** How many units it is about. */
  quantity?: number | null;
  /** Tax of the whole line. */
  total?: number | null;
  /** Currency in which the amounts of the tax on the line of the exported purchase are meant. */
  currency?: CurrencyReference;
  /** Whether each piece has a serial number. */
  serializedFlag?: boolean | null;
  /** Serial numbers of the pieces, separated by commas. */
  serialNumbers?: string;
  /** Whether the vendor ships the goods straight to the customer. */
  dropShippedFlag?: boolean | null;
  /** Position of the line. */
  lineNumber?: number;
  /** Address of the warehouse. */
  warehouseSite?: SiteReference;
  /** A bin: a place inside a warehouse. */
  warehouseBin?: WarehouseBinReference;
  /** How the goods are shipped. */
  shipmentMethod?: ShipmentMethodReference;
  /** A subcategory of the product catalog. */
  subCategory?: ProductSubCategoryReference;
  /** Tax code by which the tax on the line of the exported purchase is taxed. */
  taxCode?: TaxCodeReference;
  /** Rate at which tax is charged. */
  taxRate?: number | null;
  /** Tax in percent of the price. */
  taxRatePercent?: number | null;
  /** Code by which the accounting package knows the tax authority. */
  taxAgencyXref?: string;
  /** Remark on the tax of the item. */
  taxNote?: string;
  /** Tax code of the whole purchase, as the accounting package has it. */
  purchaseHeaderTaxGroup?: string;
}

/** A tax level that applies to a vendor bill in the export. */
export interface GLExportPurchaseTransactionTaxLevel {
  /** Code by which the accounting package knows the tax. */
  taxCodeXref?: string;
  /** Number of the tax level, from 1 to 6; a tax code can have a rate for each. */
  taxLevel?: number;
}

/** An invoice or other sales document as it goes to the accounting package. */
export interface GLExportTransaction {
  /** Id of the exported invoice. */
  id: number | null;
  /** Class under which the exported invoice is booked in the general ledger. */
  glClass?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
  /** Date of the document in the books. */
  documentDate?: string;
  /** Invoice number. */
  documentNumber?: string;
  /** Kind of document the accounting package makes of it, such as an invoice or a credit memo. */
  documentType?: string;
  /** Remark that goes with the exported invoice into the accounting package. */
  memo?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** Person or department named on the document. */
  attention?: string;
  /** Location (territory) the sale is credited to. */
  salesTerritory?: string;
  /** Company that is invoiced. */
  company?: CompanyReference;
  /** Type of that company, such as Client or Vendor. */
  companyType?: CompanyTypeReference;
  /** Number of the invoiced company in the accounting package. */
  companyAccountNumber?: string;
  /** Address of the company the exported invoice is for. */
  site?: SiteReference;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Code by which the accounting package knows the billing terms. */
  billingTermsXref?: string;
  /** Days from the document's date to the day payment is due. */
  dueDays?: number | null;
  /** Day by which the customer must pay. */
  dueDate?: string;
  /** Whether the invoice is sent by e-mail. */
  emailDeliveryFlag?: boolean | null;
  /** Whether the invoice is sent on paper. */
  printDeliveryFlag?: boolean | null;
  /** Whether the invoice is a prepayment of an agreement. */
  agreementPrePaymentFlag?: boolean | null;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** What the invoice bills, such as an agreement or a project. */
  billingType?: string;
  /** Ids of the ledger entries behind the document. */
  glEntryIds?: string;
  /** Order to a vendor that it belongs to. */
  purchaseOrder?: PurchaseOrderReference;
  /** Project the exported invoice belongs to. */
  project?: ProjectReference;
  /** Currency in which the amounts of the exported invoice are meant. */
  currency?: CurrencyReference;
  /** Amount of the exported invoice in all. */
  total?: number | null;
  /** Id of the member who made the sale. */
  salesRepId?: string;
  /** Full name of the member who made the sale. */
  salesRepName?: string;
  /** Whether sales tax is charged. */
  taxable?: boolean | null;
  /** Sum of the amounts that are taxed. */
  taxableTotal?: number | null;
  /** Tax code by which the exported invoice is taxed. */
  taxCode?: TaxCodeReference;
  /** Sum of the rates of all levels of the tax code. */
  taxGroupRate?: number | null;
  /** Whether one tax level is charged on top of another. */
  piggyBackFlag?: boolean | null;
  /** Ledger account the sales tax is posted to. */
  taxAccountNumber?: string;
  /** Sum of all taxes of the document. */
  salesTax?: number | null;
  /** Amount that falls to the state. */
  stateTax?: number | null;
  /** Amount that falls to the county. */
  countyTax?: number | null;
  /** Amount that falls to the city. */
  cityTax?: number | null;
  /** Amount that tax level 1 is charged on. */
  taxableAmount1?: number | null;
  /** Amount that tax level 2 is charged on. */
  taxableAmount2?: number | null;
  /** Amount that tax level 3 is charged on. */
  taxableAmount3?: number | null;
  /** Amount that tax level 4 is charged on. */
  taxableAmount4?: number | null;
  /** Amount that tax level 5 is charged on. */
  taxableAmount5?: number | null;
  /** Code by which the accounting package knows the tax authority. */
  taxAgencyXref?: string;
  /** Code by which the accounting package knows the state's tax. */
  stateTaxXref?: string;
  /** Code by which the accounting package knows the county's tax. */
  countyTaxXref?: string;
  /** Tax registration number of the invoiced company. */
  taxId?: string;
  /** Whether tax was reckoned on the down payments applied. */
  taxDpAppliedFlag?: boolean | null;
  /** Whether Avalara calculates the tax. */
  useAvalaraFlag?: boolean | null;
  /** Whether tax calculated by Avalara is sent along. */
  sendAvalaraTaxFlag?: boolean | null;
  /** Company the goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Account number of the company the goods are sent to. */
  shipToCompanyAccountNumber?: string;
  /** Type of the company the goods are sent to. */
  shipToCompanyType?: CompanyTypeReference;
  /** Tax registration number of the company the goods are sent to. */
  shipToTaxId?: string;
  /** Site the goods are sent to. */
  shipSite?: SiteReference;
  /** Name of the person the goods are sent to. */
  shipContact?: string;
  /** Lines of the document. */
  detail?: GLExportTransactionDetail[];
  /** Levels of the tax code with the tax charged at each. */
  taxLevels?: GLExportTransactionTaxLevel[];
}

/** A line of an invoice in the export. */
export interface GLExportTransactionDetail {
  /** Id of the line of the exported invoice. */
  id: number | null;
  /** Date on the document, YYYY-MM-DDTHH:mm:ssZ. */
  documentDate?: string;
  /** Kind of document the accounting package books. */
  documentType?: string;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** Class under which the line of the exported invoice is booked in the general ledger. */
  glClass?: string;
  /** Code of the kind of ledger account, such as AR. */
  glTypeId?: string;
  /** Code by which the ledger knows the item. */
  glItemId?: string;
  /** How lines of the invoice are summed up when it is exported. */
  invoiceSummaryOption?: string;
  /** What the line of the exported invoice costs you. */
  cost?: number | null;
  /** Code of the sale in the ledger. */
  salesCode?: string;
  /** Remark that goes with the line of the exported invoice into the accounting package. */
  memo?: string;
  /** Text that goes with the booking. */
  description?: string;
  /** How many units it is about. */
  quantity?: number | null;
  /** Amount of the whole line. */
  total?: number | null;
  /** Currency in which the amounts of the line of the exported invoice are meant. */
  currency?: CurrencyReference;
  /** Time entry that the line charges. */
  timeEntry?: TimeEntryReference;
  /** Number of the ledger account for cost. */
  costAccountNumber?: string;
  /** Number of the ledger account for stock. */
  inventoryAccountNumber?: string;
  /** Number of the ledger account for the product. */
  productAccountNumber?: string;
  /** Tax code by which the line of the exported invoice is taxed. */
  taxCode?: TaxCodeReference;
  /** Code by which the accounting package knows the tax. */
  taxCodeXref?: string;
  /** Code by which the accounting package knows the tax authority. */
  taxAgencyXref?: string;
  /** Remark on the tax of the item. */
  taxNote?: string;
  /** Rate at which tax is charged. */
  taxRate?: number | null;
  /** Tax in percent of the price. */
  taxRatePercent?: number | null;
  /** Whether tax level 1 is charged on the line. */
  taxableFlag?: boolean | null;
  /** Whether tax level 2 is charged on the line. */
  taxable2Flag?: boolean | null;
  /** Whether tax level 3 is charged on the line. */
  taxable3Flag?: boolean | null;
  /** Whether tax level 4 is charged on the line. */
  taxable4Flag?: boolean | null;
  /** Whether tax level 5 is charged on the line. */
  taxable5Flag?: boolean | null;
  /** Catalog item that was sold. */
  item?: IvItemReference;
  /** Product record that the line charges. */
  product?: ProductReference;
  /** Whether the item itself is taxed. */
  itemTaxableFlag?: boolean | null;
  /** Price of one unit of the item. */
  itemPrice?: number | null;
  /** What one unit of the item costs you. */
  itemCost?: number | null;
  /** Text of the item. */
  itemDescription?: string;
  /** Text of the item as sold to customers. */
  salesDescription?: string;
  /** Unit the quantity is counted in, such as Each. */
  unitOfMeasure?: UnitOfMeasureReference;
  /** A subcategory of the product catalog. */
  subCategory?: ProductSubCategoryReference;
  /** Whether each piece has a serial number. */
  serializedFlag?: boolean | null;
  /** Serial numbers of the pieces, separated by commas. */
  serialNumbers?: string;
  /** Address of the warehouse. */
  warehouseSite?: SiteReference;
  /** A bin: a place inside a warehouse. */
  warehouseBin?: WarehouseBinReference;
  /** How the goods are shipped. */
  shipmentMethod?: ShipmentMethodReference;
  /** Whether the vendor sent it straight to the customer. */
  dropShippedFlag?: boolean | null;
  /** Code by which the accounting package knows the kind of item. */
  itemTypeXref?: string;
  /** Code by which the accounting package knows the stock account. */
  inventoryXref?: string;
  /** Code by which the accounting package knows the cost of goods sold. */
  cogsXref?: string;
  /** Code by which the accounting package knows the unit. */
  uomScheduleXref?: string;
  /** Code by which the accounting package knows the price level. */
  priceLevelXref?: string;
  /** Code by which the accounting package knows the location. */
  locationXref?: string;
  /** Which tax levels are charged on the line. */
  taxLevels?: GLExportTransactionDetailTaxLevel[];
}

/** Whether one tax level is charged on an invoice line in the export. */
export interface GLExportTransactionDetailTaxLevel {
  /** Whether this tax level is charged on the line. */
  taxableFlag?: boolean;
  /** Number of the tax level, from 1 to 6; a tax code can have a rate for each. */
  taxLevel?: number;
}

/** The tax of one level on an invoice in the export. */
export interface GLExportTransactionTaxLevel {
  /** Tax charged at this level. */
  taxAmount?: number | null;
  /** Amount that this level's tax is charged on. */
  taxableAmount?: number | null;
  /** Code by which the accounting package knows the tax. */
  taxCodeXref?: string;
  /** Number of the tax level, from 1 to 6; a tax code can have a rate for each. */
  taxLevel?: number;
}

/** A vendor as the accounting package needs it for the bills of the batch. */
export interface GLExportVendor {
  /** Member who is paid as a vendor, for expenses. */
  member?: MemberReference;
  /** Company that sells to you, for purchases. */
  vendor?: CompanyReference;
  /** Number by which the accounting package knows the vendor. */
  vendorNumber?: string;
  /** Company record of the vendor. */
  company?: CompanyReference;
  /** Person to talk to at the vendor. */
  contact?: ContactReference;
  /** Number of the vendor in the accounting package. */
  accountNumber?: string;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Days from the document's date to the day payment is due. */
  dueDays?: number | null;
  /** Address of the company the exported vendor is for. */
  site?: SiteReference;
  /** Tax code by which the exported vendor is taxed. */
  taxCode?: TaxCodeReference;
}
