// @generated from definitions/connectwise-psa/schemas/project/project-template-ticket.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  PriorityReference,
  RecordInfo,
  ServiceSourceReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A ticket every project made from the template starts with. */
export interface ProjectTemplateTicket {
  /** Id of the ticket of a project template. */
  id: number;
  /** Id of the template the ticket belongs to. */
  projectTemplateId?: number | null;
  /** Id of the template phase the ticket lies in. */
  projectTemplatePhaseId?: number | null;
  /** Position of the ticket in the work plan. */
  lineNumber?: number | null;
  /** Title the ticket gets, one line. */
  description?: string;
  /** GUID of the ticket of a project template in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Id of the template phase or template it stands under. */
  parentId?: number | null;
  /** Platform GUID of the record the ticket of a project template belongs to. */
  parentConnectWiseId?: string;
  /** Platform GUID of the template phase the ticket lies in. */
  projectTemplatePhaseCwId?: string;
  /** Description the ticket starts with; the customer can see it. */
  notes?: string;
  /** Internal note the ticket starts with. */
  internalAnalysis?: string;
  /** Resolution text the ticket starts with. */
  resolution?: string;
  /** Hours the ticket is planned with. */
  budgetHours?: number | null;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** Place in the work breakdown, such as 1.2.3. */
  wbsCode?: string;
  /** Whether it gets an invoice of its own. */
  billSeparatelyFlag?: boolean | null;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** One-letter code of the kind of ticket made from it. */
  recordType?: string;
  /** Record id of the project template. */
  pmTmpProjectRecID?: number | null;
  /** Kind of template record that must be finished first. */
  predecessorType?: "Ticket" | "Phase" | null;
  /** Id of the template ticket or phase that must be finished first. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?: PriorityReference;
  /** How the ticket came in, such as Phone or Email Connector. */
  source?: ServiceSourceReference;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: WorkRoleReference;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: WorkTypeReference;
  /**
   * What the server notes about the ticket of a project template, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A ticket every project made from the template starts with. */
export interface ProjectTemplateTicketCreate extends ProjectTemplateTicketUpdate<never> {
  /** Title the ticket gets, one line. */
  description: string;
}

/** A ticket every project made from the template starts with. */
export interface ProjectTemplateTicketUpdate<Empty = null> {
  /** Id of the template the ticket belongs to. */
  projectTemplateId?: number | null;
  /** Id of the template phase the ticket lies in. */
  projectTemplatePhaseId?: number | null;
  /** Position of the ticket in the work plan. */
  lineNumber?: number | null;
  /** Title the ticket gets, one line. */
  description?: string;
  /** Id of the template phase or template it stands under. */
  parentId?: number | null;
  /** Description the ticket starts with; the customer can see it. */
  notes?: string | Empty;
  /** Internal note the ticket starts with. */
  internalAnalysis?: string | Empty;
  /** Resolution text the ticket starts with. */
  resolution?: string | Empty;
  /** Hours the ticket is planned with. */
  budgetHours?: number | null;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** Place in the work breakdown, such as 1.2.3. */
  wbsCode?: string | Empty;
  /** Whether it gets an invoice of its own. */
  billSeparatelyFlag?: boolean | null;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** One-letter code of the kind of ticket made from it. */
  recordType?: string | Empty;
  /** Record id of the project template. */
  pmTmpProjectRecID?: number | null;
  /** Kind of template record that must be finished first. */
  predecessorType?: "Ticket" | "Phase" | null;
  /** Id of the template ticket or phase that must be finished first. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** How the ticket came in, such as Phone or Email Connector. */
  source?:
    | {
        /** Id of the source. */
        id: number;
      }
    | Empty;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
}
