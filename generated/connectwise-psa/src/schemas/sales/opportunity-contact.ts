// @generated from definitions/connectwise-psa/schemas/sales/opportunity-contact.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, ContactReference, RecordInfo } from "../../schemas/common.js";
import type { OpportunitySalesRoleReference } from "../../schemas/sales/role.js";

/** A person who takes part in a possible sale. */
export interface OpportunityContact {
  /** Id of the opportunity contact. */
  id: number;
  /** Person who takes part in the sale. */
  contact?: ContactReference;
  /** Company the person belongs to. */
  company?: CompanyReference;
  /** Part the person plays in the sale, such as decision maker. */
  role?: OpportunitySalesRoleReference;
  /** Remarks about the person's part in the sale. */
  notes?: string;
  /** Whether the sale came through this person's referral. */
  referralFlag?: boolean | null;
  /** Id of the opportunity the person takes part in. */
  opportunityId?: number | null;
  /** Number under which the person can be called. */
  phoneNumber?: string;
  /** E-mail address of the person. */
  emailAddress?: string;
  /**
   * What the server notes about the opportunity contact, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A person who takes part in a possible sale. */
export interface OpportunityContactCreate extends OpportunityContactUpdate<never> {
  /** Person who takes part in the sale. */
  contact: {
    /** Id of the contact. */
    id: number;
  };
}

/** A person who takes part in a possible sale. */
export interface OpportunityContactUpdate<Empty = null> {
  /** Person who takes part in the sale. */
  contact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Company the person belongs to. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Part the person plays in the sale, such as decision maker. */
  role?:
    | {
        /** Id of the opportunity sales role reference. */
        id: number | null;
      }
    | Empty;
  /** Remarks about the person's part in the sale. */
  notes?: string | Empty;
  /** Whether the sale came through this person's referral. */
  referralFlag?: boolean | null;
}
