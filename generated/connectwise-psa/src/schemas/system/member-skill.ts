// @generated from definitions/connectwise-psa/schemas/system/member-skill.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo, SkillReference } from "../../schemas/common.js";

/** A skill of a member. */
export interface MemberSkill {
  /** Id of the member skill. */
  id: number;
  /** Skill the member has. */
  skill?: SkillReference;
  /** How well the member commands the skill. */
  skillLevel?: "Beginner" | "Intermediate" | "Advanced" | "Expert" | null;
  /** Whether the member has a certificate for the skill. */
  certifiedFlag?: boolean | null;
  /** For how many years the member has used the skill. */
  yearsExperience?: number | null;
  /** Free text about the member skill. */
  notes?: string;
  /** Member who has the skill. */
  member?: MemberReference;
  /**
   * What the server notes about the member skill, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A skill of a member. */
export interface MemberSkillCreate extends MemberSkillUpdate<never> {
  /** Skill the member has. */
  skill: {
    /** Id of the skill. */
    id: number;
  };
  /** How well the member commands the skill. */
  skillLevel: "Beginner" | "Intermediate" | "Advanced" | "Expert" | null;
}

/** A skill of a member. */
export interface MemberSkillUpdate<Empty = null> {
  /** Skill the member has. */
  skill?: {
    /** Id of the skill. */
    id: number;
  };
  /** How well the member commands the skill. */
  skillLevel?: "Beginner" | "Intermediate" | "Advanced" | "Expert" | null;
  /** Whether the member has a certificate for the skill. */
  certifiedFlag?: boolean | null;
  /** For how many years the member has used the skill. */
  yearsExperience?: number | null;
  /** Free text about the member skill. */
  notes?: string | Empty;
}
