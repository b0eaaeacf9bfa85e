// @generated from definitions/connectwise-psa/schemas/service/board-skill-mapping.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  RecordInfo,
  ServiceItemReference,
  ServiceSubTypeReference,
  ServiceTypeReference,
  SkillCategoryReference,
  SkillReference,
} from "../../schemas/common.js";

/** A skill that tickets of one board with a certain type, subtype and item ask for. */
export interface BoardSkillMapping {
  /** Id of the skill rule of the board. */
  id: number;
  /** Type of the tickets that ask for the skill. */
  type?: ServiceTypeReference;
  /** Subtype of the tickets that ask for the skill. */
  subType?: ServiceSubTypeReference;
  /** Item of the tickets that ask for the skill. */
  item?: ServiceItemReference;
  /** Category the skill belongs to. */
  skillCategory?: SkillCategoryReference;
  /** Skill a member should have for such tickets. */
  skill?: SkillReference;
  /** Service board the skill rule of the board belongs to. */
  board?: BoardReference;
  /**
   * What the server notes about the skill rule of the board, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A skill that tickets of one board with a certain type, subtype and item ask for. */
export interface BoardSkillMappingCreate extends BoardSkillMappingUpdate<never> {
  /** Type of the tickets that ask for the skill. */
  type: {
    /** Id of the type. */
    id: number;
  };
  /** Category the skill belongs to. */
  skillCategory: {
    /** Id of the skill category. */
    id: number;
  };
  /** Skill a member should have for such tickets. */
  skill: {
    /** Id of the skill. */
    id: number;
  };
}

/** A skill that tickets of one board with a certain type, subtype and item ask for. */
export interface BoardSkillMappingUpdate<Empty = null> {
  /** Type of the tickets that ask for the skill. */
  type?: {
    /** Id of the type. */
    id: number;
  };
  /** Subtype of the tickets that ask for the skill. */
  subType?:
    | {
        /** Id of the subtype. */
        id: number;
      }
    | Empty;
  /** Item of the tickets that ask for the skill. */
  item?:
    | {
        /** Id of the item. */
        id: number;
      }
    | Empty;
  /** Category the skill belongs to. */
  skillCategory?: {
    /** Id of the skill category. */
    id: number;
  };
  /** Skill a member should have for such tickets. */
  skill?: {
    /** Id of the skill. */
    id: number;
  };
}
