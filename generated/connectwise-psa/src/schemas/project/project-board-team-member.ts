// @generated from definitions/connectwise-psa/schemas/project/project-board-team-member.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo, WorkRoleReference } from "../../schemas/common.js";
import type { ProjectRoleReference } from "../../schemas/project/project-security-role.js";

/** A member of a team of a project board, with a role. */
export interface ProjectBoardTeamMember {
  /** Id of the project board team member. */
  id: number;
  /** Member who is on the team. */
  member?: MemberReference;
  /** Role the member plays on the team's projects; decides what the member may see and change. */
  projectRole?: ProjectRoleReference;
  /** Work role the time of the member gets by default. */
  workRole?: WorkRoleReference;
  /**
   * What the server notes about the project board team member, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A member of a team of a project board, with a role. */
export interface ProjectBoardTeamMemberCreate extends ProjectBoardTeamMemberUpdate<never> {
  /** Member who is on the team. */
  member: {
    /** Id of the member. */
    id: number;
  };
  /** Role the member plays on the team's projects; decides what the member may see and change. */
  projectRole: {
    /** Id of the project role reference. */
    id: number | null;
  };
}

/** A member of a team of a project board, with a role. */
export interface ProjectBoardTeamMemberUpdate<Empty = null> {
  /** Member who is on the team. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Role the member plays on the team's projects; decides what the member may see and change. */
  projectRole?: {
    /** Id of the project role reference. */
    id: number | null;
  };
  /** Work role the time of the member gets by default. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
}
