// @generated from definitions/connectwise-psa/schemas/service/board.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  DocumentReference,
  MemberReference,
  RecordInfo,
  ServiceEmailTemplateReference,
  ServiceItemReference,
  ServiceSignoffReference,
  ServiceStatusReference,
  ServiceSubTypeReference,
  ServiceTypeReference,
  SystemDepartmentReference,
  SystemLocationReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A service board: a queue of tickets with its own statuses, types, teams and rules. */
export interface Board {
  /** Id of the board. */
  id: number;
  /** Name of the board. */
  name?: string;
  /** Location of your own organization the board belongs to. */
  location?: SystemLocationReference;
  /** Department of your own organization the board belongs to. */
  department?: SystemDepartmentReference;
  /** True takes the board out of use. */
  inactiveFlag?: boolean | null;
  /** Printed form customers sign. */
  signOffTemplate?: ServiceSignoffReference;
  /** Whether contacts are mailed by default. */
  sendToContactFlag?: boolean | null;
  /** E-mail contacts get. */
  contactTemplate?: ServiceEmailTemplateReference;
  /** Whether assigned members are mailed by default. */
  sendToResourceFlag?: boolean | null;
  /** E-mail assigned members get. */
  resourceTemplate?: ServiceEmailTemplateReference;
  /** Whether it is a board for projects. */
  projectFlag?: boolean | null;
  /** Whether dependencies are shown; project boards only. */
  showDependenciesFlag?: boolean | null;
  /** Whether estimates are shown; project boards only. */
  showEstimatesFlag?: boolean | null;
  /** Picture of the board. */
  boardIcon?: DocumentReference;
  /** Whether tickets are billed only when closed. */
  billTicketsAfterClosedFlag?: boolean | null;
  /** Whether each ticket gets its own invoice. */
  billTicketSeparatelyFlag?: boolean | null;
  /** Whether unapproved time and expenses are billed. */
  billUnapprovedTimeExpenseFlag?: boolean | null;
  /** Whether these billing rules come before the account's. */
  overrideBillingSetupFlag?: boolean | null;
  /** Member who dispatches the tickets. */
  dispatchMember?: MemberReference;
  /** Member who manages the service. */
  serviceManagerMember?: MemberReference;
  /** Member who is duty manager. */
  dutyManagerMember?: MemberReference;
  /** Member who is on call. */
  oncallMember?: MemberReference;
  /** Work role time gets by default. */
  workRole?: WorkRoleReference;
  /** Work type time gets by default. */
  workType?: WorkTypeReference;
  /** Whether time is billed by default. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /** Whether expenses are billed by default. */
  billExpense?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /** Whether products are billed by default. */
  billProduct?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /** Status that closes tickets without a reply. */
  autoCloseStatus?: ServiceStatusReference;
  /** Whether new tickets are assigned automatically. */
  autoAssignNewTicketsFlag?: boolean | null;
  /** Whether tickets from e-mail are assigned automatically. */
  autoAssignNewECTicketsFlag?: boolean | null;
  /** Whether tickets from the customer portal are assigned automatically. */
  autoAssignNewPortalTicketsFlag?: boolean | null;
  /** Whether notes can no longer be edited. */
  discussionsLockedFlag?: boolean | null;
  /** Whether notes of time entries can no longer be edited. */
  timeEntryLockedFlag?: boolean | null;
  /** Sender address of e-mail about tickets. */
  notifyEmailFrom?: string;
  /** Sender name of e-mail about tickets. */
  notifyEmailFromName?: string;
  /** Whether the sender of a discussion note is mailed too. */
  closedLoopDiscussionsFlag?: boolean | null;
  /** Whether the sender of a resolution note is mailed too. */
  closedLoopResolutionFlag?: boolean | null;
  /** Whether the sender of an internal note is mailed too. */
  closedLoopInternalAnalysisFlag?: boolean | null;
  /** Whether notes of time entries go under Discussion by default. */
  timeEntryDiscussionFlag?: boolean | null;
  /** Whether notes of time entries go under Resolution by default. */
  timeEntryResolutionFlag?: boolean | null;
  /** Whether notes of time entries are internal by default. */
  timeEntryInternalAnalysisFlag?: boolean | null;
  /** Order of discussion notes by date. */
  problemSort?: "Ascending" | "Descending";
  /** Order of resolution notes by date. */
  resolutionSort?: "Ascending" | "Descending";
  /** Order of internal notes by date. */
  internalAnalysisSort?: "Ascending" | "Descending";
  /** Whether an e-mail from the customer opens a closed ticket again. */
  emailConnectorAllowReopenClosedFlag?: boolean | null;
  /** Status a ticket gets when it is opened again. */
  emailConnectorReopenStatus?: ServiceStatusReference;
  /** Whether the former members are assigned again; needs emailConnectorAllowReopenClosedFlag. */
  emailConnectorReopenResourcesFlag?: boolean | null;
  /** Whether an e-mail that fits no open ticket makes a new one; needs emailConnectorAllowReopenClosedFlag. */
  emailConnectorNewTicketNoMatchFlag?: boolean | null;
  /** Whether tickets without a change for some days stay closed; needs emailConnectorAllowReopenClosedFlag. */
  emailConnectorNeverReopenByDaysFlag?: boolean | null;
  /** Those days; must be given with emailConnectorNeverReopenByDaysFlag. */
  emailConnectorReopenDaysLimit?: number | null;
  /** Whether tickets closed some days ago stay closed; needs emailConnectorAllowReopenClosedFlag. */
  emailConnectorNeverReopenByDaysClosedFlag?: boolean | null;
  /** Those days; must be given with emailConnectorNeverReopenByDaysClosedFlag. */
  emailConnectorReopenDaysClosedLimit?: number | null;
  /** Whether e-mail shows members by their display name. */
  useMemberDisplayNameFlag?: boolean | null;
  /** Whether the copy addresses are mailed by default. */
  sendToCCFlag?: boolean | null;
  /** Whether an assigned member becomes the owner too. */
  autoAssignTicketOwnerFlag?: boolean | null;
  /** Whether automatic assignment has a limit for each member. */
  autoAssignLimitFlag?: boolean | null;
  /** That limit in tickets; needs autoAssignLimitFlag. */
  autoAssignLimitAmount?: number | null;
  /** Whether the sender of any note is mailed too. */
  closedLoopAllFlag?: boolean | null;
  /** How progress of a project is counted; project boards only. */
  percentageCalculation?: "ActualHours" | "Manual" | "ClosedPhases" | "ClosedTickets";
  /** Order of the list of all notes by date. */
  allSort?: "Ascending" | "Descending";
  /** Whether the first note counts as the statement of the problem. */
  markFirstNoteIssueFlag?: boolean | null;
  /** Whether new members cannot see the board. */
  restrictBoardByDefaultFlag?: boolean | null;
  /** Whether contacts of bundled tickets are mailed by default. */
  sendToBundledFlag?: boolean | null;
  /**
   * What the server notes about the service board, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A service board: a queue of tickets with its own statuses, types, teams and rules. */
export interface BoardCreate extends BoardUpdate<never> {
  /** Name of the board. */
  name: string;
  /** Location of your own organization the board belongs to. */
  location: {
    /** Id of the location. */
    id: number;
  };
  /** Department of your own organization the board belongs to. */
  department: {
    /** Id of the department. */
    id: number;
  };
}

/** A service board: a queue of tickets with its own statuses, types, teams and rules. */
export interface BoardUpdate<Empty = null> {
  /** Name of the board. */
  name?: string;
  /** Location of your own organization the board belongs to. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Department of your own organization the board belongs to. */
  department?: {
    /** Id of the department. */
    id: number;
  };
  /** True takes the board out of use. */
  inactiveFlag?: boolean | null;
  /** Printed form customers sign. */
  signOffTemplate?:
    | {
        /** Id of the sign-off template. */
        id: number;
      }
    | Empty;
  /** Whether contacts are mailed by default. */
  sendToContactFlag?: boolean | null;
  /** E-mail contacts get. */
  contactTemplate?:
    | {
        /** Id of the e-mail template. */
        id: number;
      }
    | Empty;
  /** Whether assigned members are mailed by default. */
  sendToResourceFlag?: boolean | null;
  /** E-mail assigned members get. */
  resourceTemplate?:
    | {
        /** Id of the e-mail template. */
        id: number;
      }
    | Empty;
  /** Whether it is a board for projects. */
  projectFlag?: boolean | null;
  /** Whether dependencies are shown; project boards only. */
  showDependenciesFlag?: boolean | null;
  /** Whether estimates are shown; project boards only. */
  showEstimatesFlag?: boolean | null;
  /** Picture of the board. */
  boardIcon?:
    | {
        /** Id of the document. */
        id: number;
      }
    | Empty;
  /** Whether tickets are billed only when closed. */
  billTicketsAfterClosedFlag?: boolean | null;
  /** Whether each ticket gets its own invoice. */
  billTicketSeparatelyFlag?: boolean | null;
  /** Whether unapproved time and expenses are billed. */
  billUnapprovedTimeExpenseFlag?: boolean | null;
  /** Whether these billing rules come before the account's. */
  overrideBillingSetupFlag?: boolean | null;
  /** Member who dispatches the tickets. */
  dispatchMember?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who manages the service. */
  serviceManagerMember?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who is duty manager. */
  dutyManagerMember?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who is on call. */
  oncallMember?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Work role time gets by default. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Work type time gets by default. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Whether time is billed by default. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | Empty;
  /** Whether expenses are billed by default. */
  billExpense?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | Empty;
  /** Whether products are billed by default. */
  billProduct?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | Empty;
  /** Status that closes tickets without a reply. */
  autoCloseStatus?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** Whether new tickets are assigned automatically. */
  autoAssignNewTicketsFlag?: boolean | null;
  /** Whether tickets from e-mail are assigned automatically. */
  autoAssignNewECTicketsFlag?: boolean | null;
  /** Whether tickets from the customer portal are assigned automatically. */
  autoAssignNewPortalTicketsFlag?: boolean | null;
  /** Whether notes can no longer be edited. */
  discussionsLockedFlag?: boolean | null;
  /** Whether notes of time entries can no longer be edited. */
  timeEntryLockedFlag?: boolean | null;
  /** Sender address of e-mail about tickets. */
  notifyEmailFrom?: string | Empty;
  /** Sender name of e-mail about tickets. */
  notifyEmailFromName?: string | Empty;
  /** Whether the sender of a discussion note is mailed too. */
  closedLoopDiscussionsFlag?: boolean | null;
  /** Whether the sender of a resolution note is mailed too. */
  closedLoopResolutionFlag?: boolean | null;
  /** Whether the sender of an internal note is mailed too. */
  closedLoopInternalAnalysisFlag?: boolean | null;
  /** Whether notes of time entries go under Discussion by default. */
  timeEntryDiscussionFlag?: boolean | null;
  /** Whether notes of time entries go under Resolution by default. */
  timeEntryResolutionFlag?: boolean | null;
  /** Whether notes of time entries are internal by default. */
  timeEntryInternalAnalysisFlag?: boolean | null;
  /** Order of discussion notes by date. */
  problemSort?: "Ascending" | "Descending" | Empty;
  /** Order of resolution notes by date. */
  resolutionSort?: "Ascending" | "Descending" | Empty;
  /** Order of internal notes by date. */
  internalAnalysisSort?: "Ascending" | "Descending" | Empty;
  /** Whether an e-mail from the customer opens a closed ticket again. */
  emailConnectorAllowReopenClosedFlag?: boolean | null;
  /** Status a ticket gets when it is opened again. */
  emailConnectorReopenStatus?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** Whether the former members are assigned again; needs emailConnectorAllowReopenClosedFlag. */
  emailConnectorReopenResourcesFlag?: boolean | null;
  /** Whether an e-mail that fits no open ticket makes a new one; needs emailConnectorAllowReopenClosedFlag. */
  emailConnectorNewTicketNoMatchFlag?: boolean | null;
  /** Whether tickets without a change for some days stay closed; needs emailConnectorAllowReopenClosedFlag. */
  emailConnectorNeverReopenByDaysFlag?: boolean | null;
  /** Those days; must be given with emailConnectorNeverReopenByDaysFlag. */
  emailConnectorReopenDaysLimit?: number | null;
  /** Whether tickets closed some days ago stay closed; needs emailConnectorAllowReopenClosedFlag. */
  emailConnectorNeverReopenByDaysClosedFlag?: boolean | null;
  /** Those days; must be given with emailConnectorNeverReopenByDaysClosedFlag. */
  emailConnectorReopenDaysClosedLimit?: number | null;
  /** Whether e-mail shows members by their display name. */
  useMemberDisplayNameFlag?: boolean | null;
  /** Whether the copy addresses are mailed by default. */
  sendToCCFlag?: boolean | null;
  /** Whether an assigned member becomes the owner too. */
  autoAssignTicketOwnerFlag?: boolean | null;
  /** Whether automatic assignment has a limit for each member. */
  autoAssignLimitFlag?: boolean | null;
  /** That limit in tickets; needs autoAssignLimitFlag. */
  autoAssignLimitAmount?: number | null;
  /** Whether the sender of any note is mailed too. */
  closedLoopAllFlag?: boolean | null;
  /** How progress of a project is counted; project boards only. */
  percentageCalculation?: "ActualHours" | "Manual" | "ClosedPhases" | "ClosedTickets" | Empty;
  /** Order of the list of all notes by date. */
  allSort?: "Ascending" | "Descending" | Empty;
  /** Whether the first note counts as the statement of the problem. */
  markFirstNoteIssueFlag?: boolean | null;
  /** Whether new members cannot see the board. */
  restrictBoardByDefaultFlag?: boolean | null;
  /** Whether contacts of bundled tickets are mailed by default. */
  sendToBundledFlag?: boolean | null;
}

/** Which board is copied, and the name of the copy. */
export interface BoardCopy {
  /** Board to copy. */
  id: number;
  /** Name of the copy. */
  name: string;
}

/** An allowed combination of type, subtype and item on a board. */
export interface BoardTypeSubTypeItemAssociation {
  /** Id of the combination. */
  id: number;
  /** Type of the combination. */
  type?: ServiceTypeReference;
  /** Subtype that goes with the type. */
  subType?: ServiceSubTypeReference;
  /** Item that goes with both. */
  item?: ServiceItemReference;
  /** Board the combination belongs to. */
  board?: BoardReference;
  /**
   * What the server notes about the board type sub type item association, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** A service board in short, with its billing and sorting rules. */
export interface BoardInfo {
  /** Id of the service board. */
  id: number;
  /** Name of the service board. */
  name?: string;
  /** Branch location of your own organization the service board belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) of your own organization the service board belongs to. */
  department?: SystemDepartmentReference;
  /** Whether it is a board for projects. */
  projectFlag?: boolean | null;
  /** Whether the service board is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether the sender of a discussion note is mailed too. */
  closedLoopDiscussionsFlag?: boolean | null;
  /** Whether the sender of an internal note is mailed too. */
  closedLoopInternalAnalysisFlag?: boolean | null;
  /** Whether the sender of a resolution note is mailed too. */
  closedLoopResolutionFlag?: boolean | null;
  /** Whether the sender of any note is mailed too. */
  closedLoopAllFlag?: boolean | null;
  /** Whether the board's billing rules come before those of the billing setup. */
  overrideBillingSetupFlag?: boolean | null;
  /** Whether tickets are billed only when closed. */
  billTicketsAfterClosedFlag?: boolean | null;
  /** Whether unapproved time and expenses are billed. */
  billUnapprovedTimeExpenseFlag?: boolean | null;
  /** Whether time on tickets is billed by default. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether expenses on tickets are billed by default. */
  billExpense?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether products on tickets are billed by default. */
  billProduct?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Order of discussion notes by date. */
  problemSort?: "Ascending" | "Descending" | null;
  /** Order of internal notes by date. */
  internalAnalysisSort?: "Ascending" | "Descending" | null;
  /** Order of resolution notes by date. */
  resolutionSort?: "Ascending" | "Descending" | null;
  /** Order of the list of all notes by date. */
  allSort?: "Ascending" | "Descending" | null;
  /**
   * What the server notes about the service board, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
