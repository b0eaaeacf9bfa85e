// @generated from definitions/connectwise-psa/schemas/procurement/rma-tag.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  ContactReference,
  CountryReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  InvoiceReference,
  IvItemReference,
  MemberReference,
  ProjectReference,
  RecordInfo,
  SalesOrderReference,
  ShipmentMethodReference,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
  TicketReference,
} from "../../schemas/common.js";
import type { RmaActionReference } from "../../schemas/procurement/rma-action.js";
import type { RmaDispositionReference } from "../../schemas/procurement/rma-disposition.js";
import type { RmaStatusReference } from "../../schemas/procurement/rma-status.js";

/** The return of one product by a customer. */
export interface RmaTag {
  /** Id of the return (RMA). */
  id: number;
  /** Service ticket the return belongs to. */
  serviceTicket?: TicketReference;
  /** Sales order the product was sold on. */
  salesOrder?: SalesOrderReference;
  /** Invoice the product was sold on. */
  invoice?: InvoiceReference;
  /** Project the return belongs to. */
  project?: ProjectReference;
  /** Title of the return. */
  summary?: string;
  /** Catalog item that comes back. */
  product?: IvItemReference;
  /** Description of the item as the catalog has it. */
  ivDescription?: string;
  /** Description of the returned product. */
  productDescription?: string;
  /** Serial number of the returned piece. */
  serialNumber?: string;
  /** The maker's part number of the returned product. */
  mfgItemID?: string;
  /** A return (RMA) status: where the return of a faulty piece stands. */
  status?: RmaStatusReference;
  /** Regular price of the product. */
  listPrice?: number;
  /** Price the customer paid for one unit. */
  unitPrice?: number | null;
  /** Branch location of your own organization the return (RMA) belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) of your own organization the return (RMA) belongs to. */
  department?: SystemDepartmentReference;
  /** What is wrong with the product. */
  problemDescription?: string;
  /** Company that sends the product back. */
  returnedCompany?: CompanyReference;
  /** Person at the returning company. */
  returnedContact?: ContactReference;
  /** How the phone number of the returning person is classed, such as Direct. */
  returnedContactType?: string;
  /** Phone number of the person who returns the product. */
  returnedContactPhone?: string;
  /** Digits to dial after the returning person's phone number. */
  returnedContactExtension?: string;
  /** E-mail address of the person who returns the product. */
  returnedContactEmail?: string;
  /** Street of the returning customer. */
  returnedContactAddressLine1?: string;
  /** Second address line of the returning customer. */
  returnedContactAddressLine2?: string;
  /** City of the returning customer. */
  returnedContactCity?: string;
  /** State or province of the returning customer. */
  returnedContactState?: string;
  /** Postal code of the returning customer. */
  returnedContactZip?: string;
  /** Country of the returning customer. */
  returnedContactCountry?: CountryReference;
  /** What finally happens to the product. */
  rmaDisposition?: RmaDispositionReference;
  /** Site of the returning company. */
  returnedSite?: SiteReference;
  /** Vendor the product was bought from. */
  purchasedCompany?: CompanyReference;
  /** Person at the vendor it was bought from. */
  purchasedContact?: ContactReference;
  /** How the phone number of the vendor's person is classed, such as Direct. */
  purchasedContactType?: string;
  /** Phone number of the person at the vendor. */
  purchasedContactPhone?: string;
  /** Digits to dial after the vendor's phone number. */
  purchasedContactExtension?: string;
  /** E-mail address of the person at the vendor. */
  purchasedContactEmail?: string;
  /** Street of the vendor it was bought from. */
  purchasedContactAddressLine1?: string;
  /** Second address line of the vendor it was bought from. */
  purchasedContactAddressLine2?: string;
  /** City of the vendor it was bought from. */
  purchasedContactCity?: string;
  /** State or province of the vendor it was bought from. */
  purchasedContactState?: string;
  /** Postal code of the vendor it was bought from. */
  purchasedContactZip?: string;
  /** Country of the vendor it was bought from. */
  purchasedContactCountry?: CountryReference;
  /** Number of the vendor's invoice for the product. */
  purchasedInvoiceNumber?: string;
  /** Day of the vendor's invoice. */
  purchasedInvoiceDate?: string;
  /** Number of the order you bought the product with. */
  purchasedOrderNumber?: string;
  /** What the vendor is asked to do, such as replace or refund. */
  purchasedVendorAction?: RmaActionReference;
  /** Return number the vendor gave out. */
  purchasedVendorRmaNumber?: string;
  /** Site of the vendor it was bought from. */
  purchasedSite?: SiteReference;
  /** Remarks on the purchase and the vendor. */
  purchasedNotes?: string;
  /** Company that gives the warranty. */
  warrantyCompany?: CompanyReference;
  /** Person at the company that gives the warranty. */
  warrantyContact?: ContactReference;
  /** How the phone number of the warranty person is classed, such as Direct. */
  warrantyContactType?: string;
  /** Phone number for warranty questions. */
  warrantyContactPhone?: string;
  /** E-mail address for warranty questions. */
  warrantyContactEmail?: string;
  /** Digits to dial after the warranty phone number. */
  warrantyContactExtension?: string;
  /** Street of the company that gives the warranty. */
  warrantyContactAddressLine1?: string;
  /** Second address line of the company that gives the warranty. */
  warrantyContactAddressLine2?: string;
  /** City of the company that gives the warranty. */
  warrantyContactCity?: string;
  /** State or province of the company that gives the warranty. */
  warrantyContactState?: string;
  /** Postal code of the company that gives the warranty. */
  warrantyContactZip?: string;
  /** Country of the company that gives the warranty. */
  warrantyContactCountry?: CountryReference;
  /** Site of the company that gives the warranty. */
  warrantySite?: SiteReference;
  /** Remarks on the warranty. */
  warrantyNotes?: string;
  /** Company that repairs the product. */
  repairCompany?: CompanyReference;
  /** Person at the company that repairs the product. */
  repairContact?: ContactReference;
  /** How the phone number of the repair person is classed, such as Direct. */
  repairContactType?: string;
  /** Phone number of the person at the repair company. */
  repairContactPhone?: string;
  /** Digits to dial after the repair company's phone number. */
  repairContactExtension?: string;
  /** E-mail address of the person at the repair company. */
  repairContactEmail?: string;
  /** Street of the company that repairs the product. */
  repairContactAddressLine1?: string;
  /** Second address line of the company that repairs the product. */
  repairContactAddressLine2?: string;
  /** City of the company that repairs the product. */
  repairContactCity?: string;
  /** State or province of the company that repairs the product. */
  repairContactState?: string;
  /** Postal code of the company that repairs the product. */
  repairContactZip?: string;
  /** Country of the company that repairs the product. */
  repairContactCountry?: CountryReference;
  /** Number the repair company gave the job. */
  repairOrderNumber?: string;
  /** Site of the company that repairs the product. */
  repairSite?: SiteReference;
  /** Remarks on the repair. */
  repairNotes?: string;
  /** Whether a replacement goes from the vendor straight to the customer. */
  dropShipFlag?: boolean | null;
  /** How the product is sent, such as UPS Ground. */
  shipMethod?: ShipmentMethodReference;
  /** Day the product is sent. */
  shippingDate?: string;
  /** Number by which the carrier traces the parcel. */
  shippingTrackingNumber?: string;
  /** Remarks for your own staff, not shown to customers. */
  internalNotes?: string;
  /** Remarks on how the return ended. */
  closingNotes?: string;
  /** When the return was closed. */
  dateClosed?: string;
  /** Member who looks after the customer. */
  accountManager?: MemberReference;
  /** Member who answers technical questions about the return. */
  technicalContact?: MemberReference;
  /** Currency in which the amounts of the return (RMA) are meant. */
  currency?: CurrencyReference;
  /** Member who closed the return. */
  closedBy?: MemberReference;
  /**
   * What the server notes about the return (RMA), such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the return (RMA). */
  customFields?: CustomFieldValue[];
}

/** The return of one product by a customer. */
export interface RmaTagCreate extends RmaTagUpdate<never> {
  /** Catalog item that comes back. */
  product: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Description of the returned product. */
  productDescription: string;
  /** A return (RMA) status: where the return of a faulty piece stands. */
  status: {
    /** Id of the rma status reference. */
    id: number | null;
  };
  /** Branch location of your own organization the return (RMA) belongs to. */
  location: {
    /** Id of the location. */
    id: number;
  };
  /** Department (business unit) of your own organization the return (RMA) belongs to. */
  department: {
    /** Id of the department. */
    id: number;
  };
  /** Company that sends the product back. */
  returnedCompany: {
    /** Id of the company. */
    id: number;
  };
  /** What finally happens to the product. */
  rmaDisposition: {
    /** Id of the rma disposition reference. */
    id: number | null;
  };
}

/** The return of one product by a customer. */
export interface RmaTagUpdate<Empty = null> {
  /** Service ticket the return belongs to. */
  serviceTicket?:
    | {
        /** Id of the ticket. */
        id: number;
      }
    | Empty;
  /** Sales order the product was sold on. */
  salesOrder?:
    | {
        /** Id of the sales order. */
        id: number;
      }
    | Empty;
  /** Invoice the product was sold on. */
  invoice?:
    | {
        /** Id of the invoice. */
        id: number;
      }
    | Empty;
  /** Project the return belongs to. */
  project?:
    | {
        /** Id of the project. */
        id: number;
      }
    | Empty;
  /** Title of the return. */
  summary?: string | Empty;
  /** Catalog item that comes back. */
  product?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Description of the item as the catalog has it. */
  ivDescription?: string | Empty;
  /** Description of the returned product. */
  productDescription?: string;
  /** Serial number of the returned piece. */
  serialNumber?: string | Empty;
  /** The maker's part number of the returned product. */
  mfgItemID?: string | Empty;
  /** A return (RMA) status: where the return of a faulty piece stands. */
  status?: {
    /** Id of the rma status reference. */
    id: number | null;
  };
  /** Regular price of the product. */
  listPrice?: number | Empty;
  /** Price the customer paid for one unit. */
  unitPrice?: number | null;
  /** Branch location of your own organization the return (RMA) belongs to. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Department (business unit) of your own organization the return (RMA) belongs to. */
  department?: {
    /** Id of the department. */
    id: number;
  };
  /** What is wrong with the product. */
  problemDescription?: string | Empty;
  /** Company that sends the product back. */
  returnedCompany?: {
    /** Id of the company. */
    id: number;
  };
  /** Person at the returning company. */
  returnedContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** How the phone number of the returning person is classed, such as Direct. */
  returnedContactType?: string | Empty;
  /** Phone number of the person who returns the product. */
  returnedContactPhone?: string | Empty;
  /** Digits to dial after the returning person's phone number. */
  returnedContactExtension?: string | Empty;
  /** E-mail address of the person who returns the product. */
  returnedContactEmail?: string | Empty;
  /** Street of the returning customer. */
  returnedContactAddressLine1?: string | Empty;
  /** Second address line of the returning customer. */
  returnedContactAddressLine2?: string | Empty;
  /** City of the returning customer. */
  returnedContactCity?: string | Empty;
  /** State or province of the returning customer. */
  returnedContactState?: string | Empty;
  /** Postal code of the returning customer. */
  returnedContactZip?: string | Empty;
  /** Country of the returning customer. */
  returnedContactCountry?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** What finally happens to the product. */
  rmaDisposition?: {
    /** Id of the rma disposition reference. */
    id: number | null;
  };
  /** Site of the returning company. */
  returnedSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Vendor the product was bought from. */
  purchasedCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person at the vendor it was bought from. */
  purchasedContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** How the phone number of the vendor's person is classed, such as Direct. */
  purchasedContactType?: string | Empty;
  /** Phone number of the person at the vendor. */
  purchasedContactPhone?: string | Empty;
  /** Digits to dial after the vendor's phone number. */
  purchasedContactExtension?: string | Empty;
  /** E-mail address of the person at the vendor. */
  purchasedContactEmail?: string | Empty;
  /** Street of the vendor it was bought from. */
  purchasedContactAddressLine1?: string | Empty;
  /** Second address line of the vendor it was bought from. */
  purchasedContactAddressLine2?: string | Empty;
  /** City of the vendor it was bought from. */
  purchasedContactCity?: string | Empty;
  /** State or province of the vendor it was bought from. */
  purchasedContactState?: string | Empty;
  /** Postal code of the vendor it was bought from. */
  purchasedContactZip?: string | Empty;
  /** Country of the vendor it was bought from. */
  purchasedContactCountry?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Number of the vendor's invoice for the product. */
  purchasedInvoiceNumber?: string | Empty;
  /** Day of the vendor's invoice. */
  purchasedInvoiceDate?: string | Empty;
  /** Number of the order you bought the product with. */
  purchasedOrderNumber?: string | Empty;
  /** What the vendor is asked to do, such as replace or refund. */
  purchasedVendorAction?:
    | {
        /** Id of the rma action reference. */
        id: number | null;
      }
    | Empty;
  /** Return number the vendor gave out. */
  purchasedVendorRmaNumber?: string | Empty;
  /** Site of the vendor it was bought from. */
  purchasedSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Remarks on the purchase and the vendor. */
  purchasedNotes?: string | Empty;
  /** Company that gives the warranty. */
  warrantyCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person at the company that gives the warranty. */
  warrantyContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** How the phone number of the warranty person is classed, such as Direct. */
  warrantyContactType?: string | Empty;
  /** Phone number for warranty questions. */
  warrantyContactPhone?: string | Empty;
  /** E-mail address for warranty questions. */
  warrantyContactEmail?: string | Empty;
  /** Digits to dial after the warranty phone number. */
  warrantyContactExtension?: string | Empty;
  /** Street of the company that gives the warranty. */
  warrantyContactAddressLine1?: string | Empty;
  /** Second address line of the company that gives the warranty. */
  warrantyContactAddressLine2?: string | Empty;
  /** City of the company that gives the warranty. */
  warrantyContactCity?: string | Empty;
  /** State or province of the company that gives the warranty. */
  warrantyContactState?: string | Empty;
  /** Postal code of the company that gives the warranty. */
  warrantyContactZip?: string | Empty;
  /** Country of the company that gives the warranty. */
  warrantyContactCountry?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Site of the company that gives the warranty. */
  warrantySite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Remarks on the warranty. */
  warrantyNotes?: string | Empty;
  /** Company that repairs the product. */
  repairCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person at the company that repairs the product. */
  repairContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** How the phone number of the repair person is classed, such as Direct. */
  repairContactType?: string | Empty;
  /** Phone number of the person at the repair company. */
  repairContactPhone?: string | Empty;
  /** Digits to dial after the repair company's phone number. */
  repairContactExtension?: string | Empty;
  /** E-mail address of the person at the repair company. */
  repairContactEmail?: string | Empty;
  /** Street of the company that repairs the product. */
  repairContactAddressLine1?: string | Empty;
  /** Second address line of the company that repairs the product. */
  repairContactAddressLine2?: string | Empty;
  /** City of the company that repairs the product. */
  repairContactCity?: string | Empty;
  /** State or province of the company that repairs the product. */
  repairContactState?: string | Empty;
  /** Postal code of the company that repairs the product. */
  repairContactZip?: string | Empty;
  /** Country of the company that repairs the product. */
  repairContactCountry?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Number the repair company gave the job. */
  repairOrderNumber?: string | Empty;
  /** Site of the company that repairs the product. */
  repairSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Remarks on the repair. */
  repairNotes?: string | Empty;
  /** Whether a replacement goes from the vendor straight to the customer. */
  dropShipFlag?: boolean | null;
  /** How the product is sent, such as UPS Ground. */
  shipMethod?:
    | {
        /** Id of the shipment method. */
        id: number;
      }
    | Empty;
  /** Day the product is sent. */
  shippingDate?: string | Empty;
  /** Number by which the carrier traces the parcel. */
  shippingTrackingNumber?: string | Empty;
  /** Remarks for your own staff, not shown to customers. */
  internalNotes?: string | Empty;
  /** Remarks on how the return ended. */
  closingNotes?: string | Empty;
  /** Member who looks after the customer. */
  accountManager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who answers technical questions about the return. */
  technicalContact?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Currency in which the amounts of the return (RMA) are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Values of the user-defined fields of the return (RMA). */
  customFields?: CustomFieldValueInput[] | Empty;
}
