// @generated from definitions/connectwise-psa/schemas/service/board-team.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** A group of members who work tickets of one board. */
export interface BoardTeam {
  /** Id of the team. */
  id: number;
  /** Name of the team. */
  name?: string;
  /** Member who leads the team. */
  teamLeader?: MemberReference;
  /** Ids of the members in the team. */
  members?: number[];
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the team is mailed when a ticket is deleted. */
  notifyOnTicketDelete?: boolean | null;
  /** Whether it is the team tickets are handed out to in turn by default. */
  defaultRoundRobinFlag?: boolean | null;
  /** Whether tickets are handed out to its members in turn. */
  roundRobinFlag?: boolean | null;
  /** Id of the board the team belongs to. */
  boardId?: number | null;
  /** Id of the location of your own organization. */
  locationId?: number | null;
  /** Id of the department of your own organization. */
  businessUnitId?: number | null;
  /**
   * What the server notes about the board team, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
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

/** A group of members who work tickets of one board. */
export interface BoardTeamCreate extends BoardTeamUpdate<never> {
  /** Name of the team. */
  name: string;
  /** Member who leads the team. */
  teamLeader: {
    /** Id of the member. */
    id: number;
  };
}

/** A group of members who work tickets of one board. */
export interface BoardTeamUpdate<Empty = null> {
  /** Name of the team. */
  name?: string;
  /** Member who leads the team. */
  teamLeader?: {
    /** Id of the member. */
    id: number;
  };
  /** Ids of the members in the team. */
  members?: number[] | Empty;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the team is mailed when a ticket is deleted. */
  notifyOnTicketDelete?: boolean | null;
  /** Whether it is the team tickets are handed out to in turn by default. */
  defaultRoundRobinFlag?: boolean | null;
  /** Whether tickets are handed out to its members in turn. */
  roundRobinFlag?: boolean | null;
  /** Id of the location of your own organization. */
  locationId?: number | null;
  /** Id of the department of your own organization. */
  businessUnitId?: number | null;
}

/** A team in short. */
export interface BoardTeamInfo {
  /** Id of the team. */
  id: number;
  /** Name of the team. */
  name?: string;
  /**
   * What the server notes about the board team info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
