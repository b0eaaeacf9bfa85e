// @generated from definitions/connectwise-psa/schemas/project/project-team-member.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo, WorkRoleReference } from "../../schemas/common.js";
import type { ProjectRoleReference } from "../../schemas/project/project-security-role.js";

/** A member who works on a project, in what role and for how long. */
export interface ProjectTeamMember {
  /** Id of the project team member. */
  id: number;
  /** Id of the project the member works on. */
  projectId?: number | null;
  /** Hours planned for the member on the project. */
  hours?: number | null;
  /** Member who is on the team. */
  member?: MemberReference;
  /** Role the member plays; decides what the member may see and change. */
  projectRole?: ProjectRoleReference;
  /** Work role the time of the member gets by default. */
  workRole?: WorkRoleReference;
  /** First day of the member on the project. */
  startDate?: string;
  /** Last day of the member on the project. */
  endDate?: string;
  /**
   * What the server notes about the project team member, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A member who works on a project, in what role and for how long. */
export interface ProjectTeamMemberCreate extends ProjectTeamMemberUpdate<never> {
  /** Member who is on the team. */
  member: {
    /** Id of the member. */
    id: number;
  };
  /** Role the member plays; decides what the member may see and change. */
  projectRole: {
    /** Id of the project role reference. */
    id: number | null;
  };
}

/** A member who works on a project, in what role and for how long. */
export interface ProjectTeamMemberUpdate<Empty = null> {
  /** Hours planned for the member on the project. */
  hours?: number | null;
  /** Member who is on the team. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Role the member plays; decides what the member may see and change. */
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
  /** First day of the member on the project. */
  startDate?: string | Empty;
  /** Last day of the member on the project. */
  endDate?: string | Empty;
}
