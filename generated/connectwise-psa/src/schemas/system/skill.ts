// @generated from definitions/connectwise-psa/schemas/system/skill.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SkillCategoryReference } from "../../schemas/common.js";

/** A skill members can have. */
export interface Skill {
  /** Id of the skill. */
  id: number;
  /** Name of the skill. */
  name?: string;
  /** Group the skill belongs to. */
  category?: SkillCategoryReference;
  /** What the server notes about the skill, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
  /** GUID of the skill in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A skill members can have. */
export interface SkillCreate extends SkillUpdate {
  /** Name of the skill. */
  name: string;
  /** Group the skill belongs to. */
  category: {
    /** Id of the skill category. */
    id: number;
  };
}

/** A skill members can have. */
export interface SkillUpdate {
  /** Name of the skill. */
  name?: string;
  /** Group the skill belongs to. */
  category?: {
    /** Id of the skill category. */
    id: number;
  };
}

/** A skill in short. */
export interface SkillInfo {
  /** Id of the skill. */
  id: number;
  /** Name of the skill. */
  name?: string;
  /** What the server notes about the skill, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}
