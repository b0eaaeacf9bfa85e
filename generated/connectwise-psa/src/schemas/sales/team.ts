// @generated from definitions/connectwise-psa/schemas/sales/team.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";
import type { SalesTeamReference } from "../../schemas/sales/sales-team.js";

/** A member or sales team that works on an opportunity. */
export interface Team {
  /** Id of the opportunity team member. */
  id: number;
  /** Whether the entry is one member or a whole sales team. */
  type?: "Individual" | "Team" | null;
  /** Member who works on the opportunity, when type is Individual. */
  member?: MemberReference;
  /** Sales team that works on the opportunity, when type is Team. */
  salesTeam?: SalesTeamReference;
  /** Share of the commission the member or team earns, in percent. */
  commissionPercent?: number | null;
  /** Whether the opportunity came through this member or team. */
  referralFlag?: boolean | null;
  /** Id of the opportunity the entry belongs to. */
  opportunityId?: number | null;
  /** Whether this member or team leads the opportunity. */
  responsibleFlag?: boolean | null;
  /**
   * What the server notes about the opportunity team member, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A member or sales team that works on an opportunity. */
export interface TeamCreate extends TeamUpdate<never> {
  /** Whether the entry is one member or a whole sales team. */
  type: "Individual" | "Team" | null;
}

/** A member or sales team that works on an opportunity. */
export interface TeamUpdate<Empty = null> {
  /** Whether the entry is one member or a whole sales team. */
  type?: "Individual" | "Team" | null;
  /** Member who works on the opportunity, when type is Individual. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Sales team that works on the opportunity, when type is Team. */
  salesTeam?:
    | {
        /** Id of the sales team reference. */
        id: number | null;
      }
    | Empty;
  /** Share of the commission the member or team earns, in percent. */
  commissionPercent?: number | null;
  /** Whether the opportunity came through this member or team. */
  referralFlag?: boolean | null;
  /** Whether this member or team leads the opportunity. */
  responsibleFlag?: boolean | null;
}
