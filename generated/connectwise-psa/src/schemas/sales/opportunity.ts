// @generated from definitions/connectwise-psa/schemas/sales/opportunity.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingTermsReference,
  CampaignReference,
  CompanyReference,
  ContactReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  MemberReference,
  OpportunityPriorityReference,
  OpportunityProbabilityReference,
  OpportunityRatingReference,
  OpportunityReference,
  OpportunityStageReference,
  OpportunityStatusReference,
  OpportunityTypeReference,
  ProjectBoardReference,
  RecordInfo,
  SiteReference,
  TaxCodeReference,
} from "../../schemas/common.js";

/** A possible sale to a company, followed from lead to won or lost. */
export interface Opportunity {
  /** Id of the opportunity. */
  id: number;
  /** Title of the opportunity, such as Firewall renewal 2026. */
  name?: string;
  /** Day the sale is expected, YYYY-MM-DDTHH:mm:ssZ. */
  expectedCloseDate?: string;
  /** Kind of sale, such as Renewal. */
  type?: OpportunityTypeReference;
  /** How far the sale has come, such as Proposal. */
  stage?: OpportunityStageReference;
  /** Open, won, lost or another status of this account. */
  status?: OpportunityStatusReference;
  /** How urgent the sale is. */
  priority?: OpportunityPriorityReference;
  /** Description of the sale; later remarks are better added as notes. */
  notes?: string;
  /** How likely the sale is, in percent. */
  probability?: OpportunityProbabilityReference;
  /** Where the lead came from. */
  source?: string;
  /** How promising sales people think it is. */
  rating?: OpportunityRatingReference;
  /** Marketing campaign it came from. */
  campaign?: CampaignReference;
  /** Member who leads the sale. */
  primarySalesRep?: MemberReference;
  /** Member who helps with the sale. */
  secondarySalesRep?: MemberReference;
  /** Id of the branch location that sells. */
  locationId?: number | null;
  /** Id of the department (business unit) that sells. */
  businessUnitId?: number | null;
  /** Company that may buy. */
  company?: CompanyReference;
  /** Person at the company; one of its contacts. */
  contact?: ContactReference;
  /** Company's site the sale is for. */
  site?: SiteReference;
  /** Customer's purchase order number. */
  customerPO?: string;
  /** When its place in the sales pipeline last changed. */
  pipelineChangeDate?: string;
  /** When it became a lead, YYYY-MM-DDTHH:mm:ssZ. */
  dateBecameLead?: string;
  /** When it was won or lost. */
  closedDate?: string;
  /** Member who closed it. */
  closedBy?: MemberReference;
  /** Sales tax of its products. */
  totalSalesTax?: number | null;
  /** Company goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Person goods are sent to. */
  shipToContact?: ContactReference;
  /** Site goods are sent to. */
  shipToSite?: SiteReference;
  /** Company that pays, when not the buyer. */
  billToCompany?: CompanyReference;
  /** Person who gets the invoices. */
  billToContact?: ContactReference;
  /** Site the invoices go to. */
  billToSite?: SiteReference;
  /** When its invoices will be due. */
  billingTerms?: BillingTermsReference;
  /** Tax code the sale is taxed by. */
  taxCode?: TaxCodeReference;
  /** Currency of its amounts. */
  currency?: CurrencyReference;
  /** Id of your own location that stands on its invoices. */
  companyLocationId?: number | null;
  /** Person at the company for technical questions. */
  technicalContact?: ContactReference;
  /**
   * What the server notes about the opportunity, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValue[];
}

/** A possible sale to a company, followed from lead to won or lost. */
export interface OpportunityCreate extends OpportunityUpdate<never> {
  /** Title of the opportunity, such as Firewall renewal 2026. */
  name: string;
  /** Member who leads the sale. */
  primarySalesRep: {
    /** Id of the member. */
    id: number;
  };
  /** Company that may buy. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /** Person at the company; one of its contacts. */
  contact: {
    /** Id of the contact. */
    id: number;
  };
}

/** A possible sale to a company, followed from lead to won or lost. */
export interface OpportunityUpdate<Empty = null> {
  /** Title of the opportunity, such as Firewall renewal 2026. */
  name?: string;
  /** Day the sale is expected, YYYY-MM-DDTHH:mm:ssZ. */
  expectedCloseDate?: string | Empty;
  /** Kind of sale, such as Renewal. */
  type?:
    | {
        /** Id of the opportunity type. */
        id: number;
      }
    | Empty;
  /** How far the sale has come, such as Proposal. */
  stage?:
    | {
        /** Id of the stage. */
        id: number;
      }
    | Empty;
  /** Open, won, lost or another status of this account. */
  status?:
    | {
        /** Id of the opportunity status. */
        id: number;
      }
    | Empty;
  /** How urgent the sale is. */
  priority?:
    | {
        /** Id of the opportunity priority. */
        id: number;
      }
    | Empty;
  /** Description of the sale; later remarks are better added as notes. */
  notes?: string | Empty;
  /** How likely the sale is, in percent. */
  probability?:
    | {
        /** Id of the probability. */
        id: number;
      }
    | Empty;
  /** Where the lead came from. */
  source?: string | Empty;
  /** How promising sales people think it is. */
  rating?:
    | {
        /** Id of the rating. */
        id: number;
      }
    | Empty;
  /** Marketing campaign it came from. */
  campaign?:
    | {
        /** Id of the campaign. */
        id: number;
      }
    | Empty;
  /** Member who leads the sale. */
  primarySalesRep?: {
    /** Id of the member. */
    id: number;
  };
  /** Member who helps with the sale. */
  secondarySalesRep?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Id of the branch location that sells. */
  locationId?: number | null;
  /** Id of the department (business unit) that sells. */
  businessUnitId?: number | null;
  /** Company that may buy. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Person at the company; one of its contacts. */
  contact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Company's site the sale is for. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Customer's purchase order number. */
  customerPO?: string | Empty;
  /** When its place in the sales pipeline last changed. */
  pipelineChangeDate?: string | Empty;
  /** When it became a lead, YYYY-MM-DDTHH:mm:ssZ. */
  dateBecameLead?: string | Empty;
  /** When it was won or lost. */
  closedDate?: string | Empty;
  /** Member who closed it. */
  closedBy?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Company goods are sent to. */
  shipToCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person goods are sent to. */
  shipToContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Site goods are sent to. */
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
  /** Site the invoices go to. */
  billToSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** When its invoices will be due. */
  billingTerms?:
    | {
        /** Id of the billing terms. */
        id: number;
      }
    | Empty;
  /** Tax code the sale is taxed by. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** Currency of its amounts. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Id of your own location that stands on its invoices. */
  companyLocationId?: number | null;
  /** Person at the company for technical questions. */
  technicalContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** What an agreement made from an opportunity is to contain. */
export interface OpportunityToAgreementConversion {
  /** Id of an agreement to add to; leave out to make a new one. */
  agreementId?: number;
  /** Name of the new agreement. */
  name?: string;
  /** Type of the new agreement. */
  type?: {
    /** Id of the agreement type. */
    id: number;
  };
  /** First day, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** Last day, YYYY-MM-DDTHH:mm:ssZ; none with noEndingDateFlag. */
  endDate?: string;
  /** Whether it runs until it is canceled. */
  noEndingDateFlag?: boolean | null;
  /** Id of the billing cycle, such as the monthly one. */
  billCycleId?: number | null;
  /** Whether it is invoiced only once. */
  billOneTimeFlag?: boolean | null;
  /** Id of the branch location. */
  locationId?: number | null;
  /** Id of the department (business unit). */
  businessUnitId?: number | null;
  /** Whether all notes are taken over. */
  includeAllNotesFlag?: boolean | null;
  /** Whether all documents are taken over. */
  includeAllDocumentsFlag?: boolean | null;
  /** Whether all products are taken over. */
  includeAllProductsFlag?: boolean | null;
  /** Ids of the notes to take over, instead of all. */
  includeNoteIds?: number[];
  /** Ids of the documents to take over, instead of all. */
  includeDocumentIds?: number[];
  /** Ids of the products to take over, instead of all. */
  includeProductIds?: number[];
}

/** What a project made from an opportunity is to contain. */
export interface OpportunityToProjectConversion {
  /** Id of a project to add to; leave it out to make a new one. */
  projectId?: number;
  /** Name of the new project. */
  name?: string;
  /** Status of the new project. */
  status?: {
    /** Id of the project status. */
    id: number;
  };
  /** Id of the branch location. */
  locationId?: number | null;
  /** Id of the department (business unit). */
  businessUnitId?: number | null;
  /** Project board of the new project. */
  board?: {
    /** Id of the project board. */
    id: number;
  };
  /** Member who manages the project. */
  manager?: {
    /** Id of the member. */
    id: number;
  };
  /** Planned first day, YYYY-MM-DDTHH:mm:ssZ. */
  estimatedStart?: string;
  /** Planned last day, YYYY-MM-DDTHH:mm:ssZ. */
  estimatedEnd?: string;
  /** Whether all notes are taken over. */
  includeAllNotesFlag?: boolean | null;
  /** Whether all documents are taken over. */
  includeAllDocumentsFlag?: boolean | null;
  /** Whether all products are taken over. */
  includeAllProductsFlag?: boolean | null;
  /** Ids of the notes to take over, instead of all. */
  includeNoteIds?: number[];
  /** Ids of the documents to take over, instead of all. */
  includeDocumentIds?: number[];
  /** Ids of the products to take over, instead of all. */
  includeProductIds?: number[];
}

/** What a sales order made from an opportunity is to contain. */
export interface OpportunityToSalesOrderConversion {
  /** Id of a sales order to add to; leave it out to make a new one. */
  salesOrderId?: number;
  /** Title of the new sales order. */
  name?: string;
  /** Whether all notes are taken over. */
  includeAllNotesFlag?: boolean | null;
  /** Whether all documents are taken over. */
  includeAllDocumentsFlag?: boolean | null;
  /** Whether all products are taken over. */
  includeAllProductsFlag?: boolean | null;
  /** Ids of the notes to take over, instead of all. */
  includeNoteIds?: number[];
  /** Ids of the documents to take over, instead of all. */
  includeDocumentIds?: number[];
  /** Ids of the products to take over, instead of all. */
  includeProductIds?: number[];
}

/** What a service ticket made from an opportunity is to contain. */
export interface OpportunityToServiceTicketConversion {
  /** Id of a ticket to add to; leave out to make a new one. */
  ticketId?: number;
  /** Title of the new ticket. */
  summary?: string;
  /** Whether all notes are taken over. */
  includeAllNotesFlag?: boolean | null;
  /** Whether all documents are taken over. */
  includeAllDocumentsFlag?: boolean | null;
  /** Whether all products are taken over. */
  includeAllProductsFlag?: boolean | null;
  /** Ids of the notes to take over, instead of all. */
  includeNoteIds?: number[];
  /** Ids of the documents to take over, instead of all. */
  includeDocumentIds?: number[];
  /** Ids of the products to take over, instead of all. */
  includeProductIds?: number[];
}

/** What an opportunity was converted to. */
export interface SalesConversion {
  /** Kind of record it was converted from. */
  parentType?: string;
  /** Kind of record it was converted to. */
  convertedTo?: ConversionTypeReference;
  /**
   * What the server notes about the sales conversion, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A kind of record an opportunity can be converted to. */
export interface ConversionTypeReference {
  /** Id of the kind of conversion. */
  id?: number;
  /** Name of the kind, such as Project. */
  name?: string;
  /**
   * What the server notes about the conversion type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A status of projects. */
export interface ProjectStatusReference {
  /** Id of the project status. */
  id?: number;
  /** Name of the status, such as Open. */
  name?: string;
  /**
   * What the server notes about the project status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A project made from an opportunity; its main members. */
export interface ConvertedProject {
  /** Id of the project. */
  id: number;
  /** Project board it is on. */
  board?: ProjectBoardReference;
  /** Customer of the project. */
  company?: CompanyReference;
  /** Person at the customer. */
  contact?: ContactReference;
  /** Planned last day. */
  estimatedEnd?: string;
  /** Planned first day. */
  estimatedStart?: string;
  /** Member who manages it. */
  manager?: MemberReference;
  /** Name of the project. */
  name?: string;
  /** Opportunity it was made from. */
  opportunity?: OpportunityReference;
  /** Status of the project. */
  status?: ProjectStatusReference;
  /**
   * What the server notes about the converted project, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A sales order made from an opportunity; its main members. */
export interface ConvertedSalesOrder {
  /** Id of the sales order. */
  id: number;
  /** Customer of the order. */
  company?: CompanyReference;
  /** Person at the customer. */
  contact?: ContactReference;
  /** Opportunity it was made from. */
  opportunity?: OpportunityReference;
  /** Day of the order. */
  orderDate?: string;
  /** Day the goods are due. */
  dueDate?: string;
  /** Member who sold it. */
  salesRep?: MemberReference;
  /** Ids of the products on the order. */
  productIds?: number[];
  /** Sum with tax. */
  total?: number | null;
  /** Tax of the order. */
  taxTotal?: number | null;
  /** Sum without tax. */
  subTotal?: number;
  /**
   * What the server notes about the converted sales order, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
