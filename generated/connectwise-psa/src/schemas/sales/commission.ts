// @generated from definitions/connectwise-psa/schemas/sales/commission.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  AgreementTypeReference,
  BoardReference,
  CompanyReference,
  IvItemReference,
  MemberReference,
  ProductCategoryReference,
  ProductSubCategoryReference,
  ProjectBoardReference,
  ProjectReference,
  ProjectTypeReference,
  RecordInfo,
  ServiceTypeReference,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
  TicketReference,
} from "../../schemas/common.js";

/** A rule by which a member earns a percentage of sales. */
export interface Commission {
  /** Id of the commission. */
  id: number;
  /** Member who earns the commission. */
  member?: MemberReference;
  /** Share of the basis the member earns, in percent. */
  commissionPercent?: number | null;
  /** First day the rule holds. */
  dateStart?: string;
  /** Last day the rule holds; none if empty. */
  dateEnd?: string;
  /** Only sales of this location count. */
  location?: SystemLocationReference;
  /** Only sales of this department count. */
  department?: SystemDepartmentReference;
  /** Only sales to this company count. */
  company?: CompanyReference;
  /** Only sales to this site of the company count. */
  site?: SiteReference;
  /** Only sales under this agreement count. */
  agreement?: AgreementReference;
  /** Only sales on this project count. */
  project?: ProjectReference;
  /** Only sales on tickets of this service board count. */
  serviceBoard?: BoardReference;
  /** Only sales on this ticket count. */
  ticket?: TicketReference;
  /** Only sales to companies of this territory count. */
  territory?: SystemLocationReference;
  /** Kind of invoice that counts. */
  billingMethod?:
    | "Agreement"
    | "CreditMemo"
    | "DownPayment"
    | "Miscellaneous"
    | "Progress"
    | "Standard"
    | "Consolidated"
    | null;
  /** Only tickets of this type count. */
  serviceType?: ServiceTypeReference;
  /** Only projects on this board count. */
  projectBoard?: ProjectBoardReference;
  /** Only projects of this type count. */
  projectType?: ProjectTypeReference;
  /** Only agreements of this type count. */
  agreementType?: AgreementTypeReference;
  /** How many months of an agreement earn commission. */
  numberOfMonths?: number | null;
  /** Only products of this category count. */
  productCategory?: ProductCategoryReference;
  /** Only products of this subcategory count. */
  productSubCategory?: ProductSubCategoryReference;
  /** Only sales of this catalog item count. */
  item?: IvItemReference;
  /** Amount the percentage is taken of; GrossProfit is sales less cost. */
  commissionBasis?: "GrossProfit" | "SalesAmount" | null;
  /** Whether the commission is earned by every invoice or only by paid ones. */
  invoiceOption?: "AllInvoices" | "PaidInvoices" | null;
  /** Whether sales of services count. */
  servicesFlag?: boolean | null;
  /** Whether sales of agreements count. */
  agreementsFlag?: boolean | null;
  /** Whether sales of products count. */
  productsFlag?: boolean | null;
  /** Whether only opportunities of this member count. */
  myOpportunitiesFlag?: boolean | null;
  /**
   * What the server notes about the commission, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the commission in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A rule by which a member earns a percentage of sales. */
export interface CommissionCreate extends CommissionUpdate<never> {
  /** Member who earns the commission. */
  member: {
    /** Id of the member. */
    id: number;
  };
}

/** A rule by which a member earns a percentage of sales. */
export interface CommissionUpdate<Empty = null> {
  /** Member who earns the commission. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Share of the basis the member earns, in percent. */
  commissionPercent?: number | null;
  /** First day the rule holds. */
  dateStart?: string | Empty;
  /** Last day the rule holds; none if empty. */
  dateEnd?: string | Empty;
  /** Only sales of this location count. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Only sales of this department count. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Only sales to this company count. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Only sales to this site of the company count. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Only sales under this agreement count. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Only sales on this project count. */
  project?:
    | {
        /** Id of the project. */
        id: number;
      }
    | Empty;
  /** Only sales on tickets of this service board count. */
  serviceBoard?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Only sales on this ticket count. */
  ticket?:
    | {
        /** Id of the ticket. */
        id: number;
      }
    | Empty;
  /** Only sales to companies of this territory count. */
  territory?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Kind of invoice that counts. */
  billingMethod?:
    | "Agreement"
    | "CreditMemo"
    | "DownPayment"
    | "Miscellaneous"
    | "Progress"
    | "Standard"
    | "Consolidated"
    | null;
  /** Only tickets of this type count. */
  serviceType?:
    | {
        /** Id of the type. */
        id: number;
      }
    | Empty;
  /** Only projects on this board count. */
  projectBoard?:
    | {
        /** Id of the project board. */
        id: number;
      }
    | Empty;
  /** Only projects of this type count. */
  projectType?:
    | {
        /** Id of the project type. */
        id: number;
      }
    | Empty;
  /** Only agreements of this type count. */
  agreementType?:
    | {
        /** Id of the agreement type. */
        id: number;
      }
    | Empty;
  /** How many months of an agreement earn commission. */
  numberOfMonths?: number | null;
  /** Only products of this category count. */
  productCategory?:
    | {
        /** Id of the product category. */
        id: number;
      }
    | Empty;
  /** Only products of this subcategory count. */
  productSubCategory?:
    | {
        /** Id of the subcategory. */
        id: number;
      }
    | Empty;
  /** Only sales of this catalog item count. */
  item?:
    | {
        /** Id of the catalog item. */
        id: number;
      }
    | Empty;
  /** Amount the percentage is taken of; GrossProfit is sales less cost. */
  commissionBasis?: "GrossProfit" | "SalesAmount" | null;
  /** Whether the commission is earned by every invoice or only by paid ones. */
  invoiceOption?: "AllInvoices" | "PaidInvoices" | null;
  /** Whether sales of services count. */
  servicesFlag?: boolean | null;
  /** Whether sales of agreements count. */
  agreementsFlag?: boolean | null;
  /** Whether sales of products count. */
  productsFlag?: boolean | null;
  /** Whether only opportunities of this member count. */
  myOpportunitiesFlag?: boolean | null;
}
