// @generated from definitions/connectwise-psa/schemas/service/service-team.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  MemberReference,
  RecordInfo,
  ServiceTeamReference,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** A team of a service board or project board. */
export interface GenericBoardTeamReference {
  /** Id of the generic board team reference. */
  id?: number | null;
  /** Name of the generic board team reference. */
  name?: string;
  isProjectTeamFlag?: boolean;
  /**
   * What the server notes about the generic board team reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A team of a service board. */
export interface ServiceTeam {
  /** Id of the service team. */
  id: number;
  /** Name of the service team. */
  name?: string;
  /** Member who leads the team. */
  leader?: MemberReference;
  /** Branch location of your own organization the service team belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) of your own organization the service team belongs to. */
  department?: SystemDepartmentReference;
  /** Whether the team is told when a ticket is deleted. */
  deleteNotifyFlag?: boolean | null;
  /**
   * What the server notes about the service team, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A member in a team of a service board. */
export interface TeamMemberCreate {
  /** Id of the membership; the server gives it. */
  id?: number;
  /** Board the team belongs to. */
  board?: {
    /** Id of the board. */
    id: number;
  };
  /** Team the member joins. */
  team: {
    /** Id of the team. */
    id: number;
  };
  /** Member who joins the team. */
  member: {
    /** Id of the member. */
    id: number;
  };
  /** Whether the member leads the team. */
  teamLeaderFlag?: boolean | null;
}

/** A member in a team of a service board. */
export interface TeamMember {
  /** Id of the membership; the server gives it. */
  id: number;
  /** Board the team belongs to. */
  board?: BoardReference;
  /** Team the member joins. */
  team?: ServiceTeamReference;
  /** Member who joins the team. */
  member?: MemberReference;
  /** Whether the member leads the team. */
  teamLeaderFlag?: boolean | null;
  /**
   * What the server notes about the service team member, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
