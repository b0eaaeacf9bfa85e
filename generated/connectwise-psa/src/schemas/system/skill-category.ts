// @generated from definitions/connectwise-psa/schemas/system/skill-category.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A group of skills. */
export interface SkillCategory {
  /** Id of the skill category. */
  id: number;
  /** Name of the skill category. */
  name?: string;
  /**
   * What the server notes about the skill category, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the skill category in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A group of skills. */
export interface SkillCategoryCreate extends SkillCategoryUpdate {
  /** Name of the skill category. */
  name: string;
}

/** A group of skills. */
export interface SkillCategoryUpdate {
  /** Name of the skill category. */
  name?: string;
}
