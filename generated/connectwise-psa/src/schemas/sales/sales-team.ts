// @generated from definitions/connectwise-psa/schemas/sales/sales-team.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemLocationReference } from "../../schemas/common.js";

/** A group of members who sell together. */
export interface SalesTeam {
  /** Id of the sales team. */
  id: number;
  /** Short code of the team; must be unique. */
  salesTeamIdentifier?: string;
  /** Full name or purpose of the team. */
  salesTeamDescription?: string;
  /** Location of your own organization the team belongs to. */
  salesTeamLocation?: SystemLocationReference;
  /** Whether the sales team is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the sales team, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the sales team in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A group of members who sell together. */
export interface SalesTeamCreate extends SalesTeamUpdate {
  /** Short code of the team; must be unique. */
  salesTeamIdentifier: string;
  /** Full name or purpose of the team. */
  salesTeamDescription: string;
  /** Location of your own organization the team belongs to. */
  salesTeamLocation: {
    /** Id of the location. */
    id: number;
  };
}

/** A group of members who sell together. */
export interface SalesTeamUpdate {
  /** Short code of the team; must be unique. */
  salesTeamIdentifier?: string;
  /** Full name or purpose of the team. */
  salesTeamDescription?: string;
  /** Location of your own organization the team belongs to. */
  salesTeamLocation?: {
    /** Id of the location. */
    id: number;
  };
  /** Whether the sales team is out of use. */
  inactiveFlag?: boolean | null;
}

/** A sales team: members who sell together. */
export interface SalesTeamReference {
  /** Id of the sales team reference. */
  id?: number | null;
  /** Short code by which the sales team reference is known. */
  identifier?: string;
  /**
   * What the server notes about the sales team reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
