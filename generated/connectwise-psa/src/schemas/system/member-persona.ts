// @generated from definitions/connectwise-psa/schemas/system/member-persona.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** A job role of a member. */
export interface MemberPersona {
  /** Id of the persona of the member. */
  id: number;
  /** Share of the member's work in this role, in percent. */
  jobRolePercentage?: number | null;
  /** Name of the job role. */
  name?: string;
  /** Id of the job role. */
  personaId?: number;
  /** Member who has the role. */
  member?: MemberReference;
  /**
   * What the server notes about the persona of the member, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A job role of a member. */
export interface MemberPersonaCreate extends MemberPersonaUpdate {
  /** Name of the job role. */
  name: string;
  /** Id of the job role. */
  personaId: number;
}

/** A job role of a member. */
export interface MemberPersonaUpdate {
  /** Share of the member's work in this role, in percent. */
  jobRolePercentage?: number | null;
  /** Name of the job role. */
  name?: string;
  /** Id of the job role. */
  personaId?: number;
}
