// @generated from definitions/connectwise-psa/schemas/service/board-status.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  RecordInfo,
  ServiceEmailTemplateReference,
  StatusIndicatorReference,
} from "../../schemas/common.js";

/** A status tickets of one board can have, such as New, Waiting on Client or Closed. */
export interface BoardStatus {
  /** Id of the status. */
  id: number;
  /** Name of the status, such as In Progress. */
  name?: string;
  /** Board the status belongs to. */
  board?: BoardReference;
  /** Position among the statuses of the board. */
  sortOrder?: number | null;
  /** Whether tickets with this status are shown on the board. */
  displayOnBoard?: boolean | null;
  /** True takes the status out of use. */
  inactive?: boolean | null;
  /** Whether tickets with this status count as closed. */
  closedStatus?: boolean | null;
  /** Whether no time can be logged on such tickets. */
  timeEntryNotAllowed?: boolean | null;
  /** Whether such tickets are handed out in turn when no rule fits. */
  roundRobinCatchall?: boolean | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Service level goal the status meets; NoEscalation stops the clock. */
  escalationStatus?: "NotResponded" | "Responded" | "ResolutionPlan" | "Resolved" | "NoEscalation";
  /** Name of the status in the customer portal. */
  customerPortalDescription?: string;
  /** Whether customers can choose it in the portal. */
  customerPortalFlag?: boolean | null;
  /** E-mail that goes out when a ticket gets the status. */
  emailTemplate?: ServiceEmailTemplateReference;
  /** Color or icon on the board. */
  statusIndicator?: StatusIndicatorReference;
  /** Name of a color or icon of your own. */
  customStatusIndicatorName?: string;
  /**
   * What the server notes about the board status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Whether time logged with this status is kept as a note. */
  saveTimeAsNote?: boolean | null;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Platform GUID of the board it belongs to. */
  parentConnectWiseId?: string;
  /** Id of the board it belongs to. */
  parentId?: number | null;
  /** Id of the parent's parent, when there is one. */
  grandParentId?: number | null;
  /** Platform GUID of the parent's parent. */
  grandParentConnectWiseId?: string;
}

/** A status tickets of one board can have, such as New, Waiting on Client or Closed. */
export interface BoardStatusCreate extends BoardStatusUpdate<never> {
  /** Name of the status, such as In Progress. */
  name: string;
}

/** A status tickets of one board can have, such as New, Waiting on Client or Closed. */
export interface BoardStatusUpdate<Empty = null> {
  /** Name of the status, such as In Progress. */
  name?: string;
  /** Position among the statuses of the board. */
  sortOrder?: number | null;
  /** Whether tickets with this status are shown on the board. */
  displayOnBoard?: boolean | null;
  /** True takes the status out of use. */
  inactive?: boolean | null;
  /** Whether tickets with this status count as closed. */
  closedStatus?: boolean | null;
  /** Whether no time can be logged on such tickets. */
  timeEntryNotAllowed?: boolean | null;
  /** Whether such tickets are handed out in turn when no rule fits. */
  roundRobinCatchall?: boolean | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Service level goal the status meets; NoEscalation stops the clock. */
  escalationStatus?: "NotResponded" | "Responded" | "ResolutionPlan" | "Resolved" | "NoEscalation" | Empty;
  /** Name of the status in the customer portal. */
  customerPortalDescription?: string | Empty;
  /** Whether customers can choose it in the portal. */
  customerPortalFlag?: boolean | null;
  /** E-mail that goes out when a ticket gets the status. */
  emailTemplate?:
    | {
        /** Id of the e-mail template. */
        id: number;
      }
    | Empty;
  /** Color or icon on the board. */
  statusIndicator?:
    | {
        /** Id of the indicator. */
        id: number;
      }
    | Empty;
  /** Name of a color or icon of your own. */
  customStatusIndicatorName?: string | Empty;
  /** Whether time logged with this status is kept as a note. */
  saveTimeAsNote?: boolean | null;
}

/** A board status in short. */
export interface BoardStatusInfo {
  /** Id of the status. */
  id: number;
  /** Name of the status, such as In Progress. */
  name?: string;
  /** Position among the statuses of the board. */
  sortOrder?: number | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether it is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether tickets with this status count as closed. */
  closedFlag?: boolean | null;
  /**
   * What the server notes about the board status info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
