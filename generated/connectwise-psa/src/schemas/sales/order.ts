// @generated from definitions/connectwise-psa/schemas/sales/order.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingTermsReference,
  CompanyReference,
  ContactReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  MemberReference,
  OpportunityReference,
  RecordInfo,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
  TaxCodeReference,
} from "../../schemas/common.js";
import type { OrderStatusReference } from "../../schemas/sales/order-status.js";

/** A customer's order for products and services. */
export interface Order {
  /** Id of the sales order. */
  id: number;
  /** Customer who ordered. */
  company?: CompanyReference;
  /** Person at the customer who ordered. */
  contact?: ContactReference;
  /** Phone number of the person who ordered. */
  phone?: string;
  /** Digits to dial after the phone number. */
  phoneExt?: string;
  /** E-mail address of the person who ordered. */
  email?: string;
  /** Site of the customer the order is for. */
  site?: SiteReference;
  /** Step the order has reached; a status with closedFlag ends it. */
  status?: OrderStatusReference;
  /** Opportunity the order came from. */
  opportunity?: OpportunityReference;
  /** Day the customer ordered. */
  orderDate?: string;
  /** Day the goods are due at the customer. */
  dueDate?: string;
  /** When invoices of the order will be due. */
  billingTerms?: BillingTermsReference;
  /** Tax code by which the order is taxed. */
  taxCode?: TaxCodeReference;
  /** The customer's own purchase order number. */
  poNumber?: string;
  /** Branch location of your own organization the sales order belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) of your own organization the sales order belongs to. */
  department?: SystemDepartmentReference;
  /** Member who sold the order. */
  salesRep?: MemberReference;
  /** Free text about the sales order. */
  notes?: string;
  /** Whether the order is billed only when it is closed. */
  billClosedFlag?: boolean | null;
  /** Whether only products that were shipped are billed. */
  billShippedFlag?: boolean | null;
  /** Whether a down payment may be set only against products of this order. */
  restrictDownpaymentFlag?: boolean | null;
  /** Text printed on the order. */
  description?: string;
  /** Whether the comment stands at the top of the printed order. */
  topCommentFlag?: boolean | null;
  /** Whether the comment stands at the bottom of the printed order. */
  bottomCommentFlag?: boolean | null;
  /** Company the goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Person the goods are sent to. */
  shipToContact?: ContactReference;
  /** Address of the company the goods are sent to. */
  shipToSite?: SiteReference;
  /** Company that pays, when not the buyer. */
  billToCompany?: CompanyReference;
  /** Person who gets the invoices. */
  billToContact?: ContactReference;
  /** Address the invoices go to. */
  billToSite?: SiteReference;
  /** Ids of the products on the order. */
  productIds?: number[];
  /** Ids of the documents attached to the order. */
  documentIds?: number[];
  /** Ids of the invoices made from the order. */
  invoiceIds?: number[];
  /** Ids of the devices and other configurations tied to the order. */
  configIds?: number[];
  /** Sum of the order with tax. */
  total?: number | null;
  /** Tax on the whole order. */
  taxTotal?: number | null;
  /** Currency in which the amounts of the sales order are meant. */
  currency?: CurrencyReference;
  /** Location of your own organization whose address stands on the invoices. */
  companyLocation?: SystemLocationReference;
  /** Sum of the order without tax. */
  subTotal?: number;
  /**
   * What the server notes about the sales order, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the sales order. */
  customFields?: CustomFieldValue[];
}

/** A customer's order for products and services. */
export interface OrderCreate extends OrderUpdate<never> {
  /** Customer who ordered. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /** Step the order has reached; a status with closedFlag ends it. */
  status: {
    /** Id of the order status reference. */
    id: number | null;
  };
  /** Member who sold the order. */
  salesRep: {
    /** Id of the member. */
    id: number;
  };
}

/** A customer's order for products and services. */
export interface OrderUpdate<Empty = null> {
  /** Customer who ordered. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Person at the customer who ordered. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Phone number of the person who ordered. */
  phone?: string | Empty;
  /** Digits to dial after the phone number. */
  phoneExt?: string | Empty;
  /** E-mail address of the person who ordered. */
  email?: string | Empty;
  /** Site of the customer the order is for. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Step the order has reached; a status with closedFlag ends it. */
  status?: {
    /** Id of the order status reference. */
    id: number | null;
  };
  /** Opportunity the order came from. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Day the customer ordered. */
  orderDate?: string | Empty;
  /** Day the goods are due at the customer. */
  dueDate?: string | Empty;
  /** When invoices of the order will be due. */
  billingTerms?:
    | {
        /** Id of the billing terms. */
        id: number;
      }
    | Empty;
  /** Tax code by which the order is taxed. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** The customer's own purchase order number. */
  poNumber?: string | Empty;
  /** Branch location of your own organization the sales order belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department (business unit) of your own organization the sales order belongs to. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Member who sold the order. */
  salesRep?: {
    /** Id of the member. */
    id: number;
  };
  /** Free text about the sales order. */
  notes?: string | Empty;
  /** Whether the order is billed only when it is closed. */
  billClosedFlag?: boolean | null;
  /** Whether only products that were shipped are billed. */
  billShippedFlag?: boolean | null;
  /** Whether a down payment may be set only against products of this order. */
  restrictDownpaymentFlag?: boolean | null;
  /** Text printed on the order. */
  description?: string | Empty;
  /** Whether the comment stands at the top of the printed order. */
  topCommentFlag?: boolean | null;
  /** Whether the comment stands at the bottom of the printed order. */
  bottomCommentFlag?: boolean | null;
  /** Company the goods are sent to. */
  shipToCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person the goods are sent to. */
  shipToContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Address of the company the goods are sent to. */
  shipToSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Company that pays, when not the buyer. */
  billToCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person who gets the invoices. */
  billToContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Address the invoices go to. */
  billToSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Ids of the products on the order. */
  productIds?: number[] | Empty;
  /** Ids of the documents attached to the order. */
  documentIds?: number[] | Empty;
  /** Ids of the devices and other configurations tied to the order. */
  configIds?: number[] | Empty;
  /** Currency in which the amounts of the sales order are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Location of your own organization whose address stands on the invoices. */
  companyLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Values of the user-defined fields of the sales order. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** What one sales order earns. */
export interface SalesOrderRecap {
  /** Id of the sales order recap. */
  id: number;
  /** Amount of the order that is charged to the customer. */
  billableAmount?: number;
  /** What the order costs you. */
  cost?: number;
  /** Billable amount less cost. */
  margin?: number;
  /** Margin in percent of the billable amount. */
  percent?: number;
}
