// @generated from definitions/connectwise-psa/schemas/sales/sales-team-member.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  MemberReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** A member's place in a sales team. */
export interface SalesTeamMember {
  /** Id of the sales team member. */
  id: number;
  /** Member who belongs to the team. */
  member?: MemberReference;
  /** Location the member's place in the team counts for. */
  location?: SystemLocationReference;
  /** Department the member's place in the team counts for. */
  department?: SystemDepartmentReference;
  /** Whether the member may open the opportunities of the team. */
  allowAccessFlag?: boolean | null;
  /**
   * What the server notes about the sales team member, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A member's place in a sales team. */
export interface SalesTeamMemberCreate extends SalesTeamMemberUpdate<never> {
  /** Member who belongs to the team. */
  member: {
    /** Id of the member. */
    id: number;
  };
}

/** A member's place in a sales team. */
export interface SalesTeamMemberUpdate<Empty = null> {
  /** Member who belongs to the team. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Location the member's place in the team counts for. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department the member's place in the team counts for. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Whether the member may open the opportunities of the team. */
  allowAccessFlag?: boolean | null;
}
