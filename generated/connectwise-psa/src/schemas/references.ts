// @generated from definitions/connectwise-psa/schemas/references.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../schemas/common.js";

/** The part of a forecast that comes from agreements, with revenue, cost and margin. */
export interface AgreementRevenueReference {
  /** Id of the agreement revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the agreement revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the agreement revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A script of ConnectWise Automate that a workflow can run. */
export interface AutomateScriptReference {
  /** Id of the automate script reference. */
  id?: number | null;
  /** Name of the automate script reference. */
  name?: string;
  /**
   * What the server notes about the automate script reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A document type: what kind of file it is, such as a PDF or a link. */
export interface DocumentTypeReference {
  /** Id of the document type reference. */
  id?: number | null;
  /** Name of the document type reference. */
  name?: string;
  /**
   * What the server notes about the document type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A Microsoft 365 tenant that another mailbox setup already uses. */
export interface ExistingTenantReference {
  /** Id of the existing tenant reference. */
  id?: number | null;
  /** Name of the existing tenant reference. */
  name?: string;
  /**
   * What the server notes about the existing tenant reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The part of a forecast that comes from expenses, with revenue, cost and margin. */
export interface ExpenseRevenueReference {
  /** Id of the expense revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the expense revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the expense revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** All open parts of a forecast together, with revenue, cost and margin. */
export interface ForecastRevenueReference {
  /** Id of the forecast revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the forecast revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the forecast revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** One of a fixed set of choices, with id, short code and name. */
export interface GenericIdIdentifierReference {
  /** Id of the generic id identifier reference. */
  id?: number | null;
  /** Short code by which the generic id identifier reference is known. */
  identifier?: string;
  /** Name of the generic id identifier reference. */
  name?: string;
}

/** All parts of a forecast that count toward the total, with revenue, cost and margin. */
export interface InclusiveRevenueReference {
  /** Id of the inclusive revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the inclusive revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the inclusive revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The part of a forecast that was lost, with revenue, cost and margin. */
export interface LostRevenueReference {
  /** Id of the lost revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the lost revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the lost revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The record a ledger account is meant for, of the kind mappedType names. */
export interface MappedRecordReference {
  /** Id of the mapped record reference. */
  id?: number | null;
  /** Name of the mapped record reference. */
  name?: string;
}

/** A place in the application where a menu entry can stand. */
export interface MenuLocationReference {
  /** Id of the menu location reference. */
  id?: number | null;
  /** Name of the menu location reference. */
  name?: string;
  /**
   * What the server notes about the menu location reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The part of a forecast that is still open, with revenue, cost and margin. */
export interface OpenRevenueReference {
  /** Id of the open revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the open revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the open revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The first kind of other revenue in a forecast, with cost and margin. */
export interface Other1RevenueReference {
  /** Id of the other1 revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the other1 revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the other1 revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The second kind of other revenue in a forecast, with cost and margin. */
export interface Other2RevenueReference {
  /** Id of the other2 revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the other2 revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the other2 revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The part of a forecast that comes from products, with revenue, cost and margin. */
export interface ProductRevenueReference {
  /** Id of the product revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the product revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the product revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A line of an order to a vendor. */
export interface PurchaseOrderLineItemReference {
  /** Id of the purchase order line item reference. */
  id?: number | null;
  /** Short code by which the purchase order line item reference is known. */
  identifier?: string;
  /**
   * What the server notes about the purchase order line item reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** A purchase order: what is ordered from a vendor. */
export interface PurchaseOrderReference {
  /** Id of the purchase order reference. */
  id?: number | null;
  /** Name of the purchase order reference. */
  name?: string;
  /**
   * What the server notes about the purchase order reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** How the times of a schedule entry are meant, such as a fixed slot or some hours of the day. */
export interface ScheduleSpanReference {
  /** Id of the schedule span reference. */
  id?: number | null;
  /** Short code by which the schedule span reference is known. */
  identifier?: string;
  /**
   * What the server notes about the schedule span reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The part of a forecast that comes from service, with revenue, cost and margin. */
export interface ServiceRevenueReference {
  /** Id of the service revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the service revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the service revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The part of a forecast that comes from hours of work, with revenue, cost and margin. */
export interface TimeRevenueReference {
  /** Id of the time revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the time revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the time revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A user-defined field: an extra field that your account added to a screen. */
export interface UserDefinedFieldReference {
  /** Id of the user defined field reference. */
  id?: number | null;
  /** Name of the user defined field reference. */
  name?: string;
  /**
   * What the server notes about the user defined field reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** The part of a forecast that was won, with revenue, cost and margin. */
export interface WonRevenueReference {
  /** Id of the won revenue reference. */
  id?: number | null;
  /** Money the sale brings in. */
  revenue?: number | null;
  /** What the won revenue reference costs you. */
  cost?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  percentage?: number | null;
  /**
   * What the server notes about the won revenue reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
