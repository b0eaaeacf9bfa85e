// @generated from definitions/connectwise-psa/schemas/company/company-team.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  ContactReference,
  MemberReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";
import type { TeamRoleReference } from "../../schemas/company/team-role.js";

/** A person who looks after a company, with a role. */
export interface CompanyTeam {
  /** Id of the company team member. */
  id: number;
  /** Company the person looks after. */
  company?: CompanyReference;
  /** Role the person has on the team. */
  teamRole?: TeamRoleReference;
  /** Location of your own organization the person works for. */
  location?: SystemLocationReference;
  /** Department of your own organization the person works for. */
  department?: SystemDepartmentReference;
  /** Contact on the team, when it is not a member. */
  contact?: ContactReference;
  /** Member on the team, when it is not a contact. */
  member?: MemberReference;
  /** Whether the person is an account manager of the company. */
  accountManagerFlag?: boolean | null;
  /** Whether the person is a technician of the company. */
  techFlag?: boolean | null;
  /** Whether the person is in sales for the company. */
  salesFlag?: boolean | null;
  /**
   * What the server notes about the company team member, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A person who looks after a company, with a role. */
export interface CompanyTeamCreate extends CompanyTeamUpdate<never> {
  /** Role the person has on the team. */
  teamRole: {
    /** Id of the team role reference. */
    id: number | null;
  };
}

/** A person who looks after a company, with a role. */
export interface CompanyTeamUpdate<Empty = null> {
  /** Role the person has on the team. */
  teamRole?: {
    /** Id of the team role reference. */
    id: number | null;
  };
  /** Location of your own organization the person works for. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department of your own organization the person works for. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Contact on the team, when it is not a member. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Member on the team, when it is not a contact. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Whether the person is an account manager of the company. */
  accountManagerFlag?: boolean | null;
  /** Whether the person is a technician of the company. */
  techFlag?: boolean | null;
  /** Whether the person is in sales for the company. */
  salesFlag?: boolean | null;
}
