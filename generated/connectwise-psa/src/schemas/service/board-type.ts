// @generated from definitions/connectwise-psa/schemas/service/board-type.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  RecordInfo,
  SkillCategoryReference,
  SkillReference,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/**
 * First level of ticket classification on one board, such as Break-fix or Request.
 */
export interface BoardType {
  /**
   * Id of the type.
   */
  id: number;
  /**
   * Name of the type, such as Network.
   */
  name?: string;
  /**
   * Whether such work reacts to a problem or prevents one.
   */
  category?: "Reactive" | "Proactive";
  /**
   * Whether it is used when nothing else is chosen.
   */
  defaultFlag?: boolean | null;
  /**
   * True takes it out of use without deleting it.
   */
  inactiveFlag?: boolean | null;
  /**
   * Whether such tickets are requests for change.
   */
  requestForChangeFlag?: boolean | null;
  /**
   * Code other systems know the type by.
   */
  integrationXref?: string;
  /**
   * Group of skills such work needs.
   */
  skillCategory?: SkillCategoryReference;
  /**
   * Skill such work needs.
   */
  skill?: SkillReference;
  /**
   * Board the type belongs to.
   */
  board?: BoardReference;
  /**
   * Location the board's type belongs to.
   */
  location?: SystemLocationReference;
  /**
   * Department the board's type belongs to.
   */
  department?: SystemDepartmentReference;
  /**
   * What the server notes about the record, such as lastUpdated, updatedBy, dateEntered and enteredBy, and addresses of
   * related records (_href).
   */
  _info?: RecordInfo;
  /**
   * GUID in the shared ConnectWise platform.
   */
  connectWiseId?: string;
  /**
   * Platform GUID of the board it belongs to.
   */
  parentConnectWiseId?: string;
  /**
   * Id of the board it belongs to.
   */
  parentId?: number | null;
  /**
   * Id of the parent's parent, when there is one.
   */
  grandParentId?: number | null;
  /**
   * Platform GUID of the parent's parent.
   */
  grandParentConnectWiseId?: string;
}

/**
 * First level of ticket classification on one board, such as Break-fix or Request.
 */
export interface BoardTypeCreate {
  /**
   * Name of the type, such as Network.
   */
  name: string;
  /**
   * Whether such work reacts to a problem or prevents one.
   */
  category?: "Reactive" | "Proactive";
  /**
   * Whether it is used when nothing else is chosen.
   */
  defaultFlag?: boolean | null;
  /**
   * True takes it out of use without deleting it.
   */
  inactiveFlag?: boolean | null;
  /**
   * Whether such tickets are requests for change.
   */
  requestForChangeFlag?: boolean | null;
  /**
   * Code other systems know the type by.
   */
  integrationXref?: string;
  /**
   * Group of skills such work needs.
   */
  skillCategory?: {
    /**
     * Id of the skill category. No tool lists these; take it from another type.
     */
    id: number;
  };
  /**
   * Skill such work needs.
   */
  skill?: {
    /**
     * Id of the skill. No tool lists these; take it from another type.
     */
    id: number;
  };
  /**
   * Location the board's type belongs to.
   */
  location?: {
    /**
     * Id of the location.
     */
    id: number;
  };
  /**
   * Department the board's type belongs to.
   */
  department?: {
    /**
     * Id of the department.
     */
    id: number;
  };
}

/**
 * First level of ticket classification on one board, such as Break-fix or Request.
 */
export interface BoardTypeUpdate {
  /**
   * Name of the type, such as Network.
   */
  name?: string;
  /**
   * Whether such work reacts to a problem or prevents one.
   */
  category?: "Reactive" | "Proactive";
  /**
   * Whether it is used when nothing else is chosen.
   */
  defaultFlag?: boolean | null;
  /**
   * True takes it out of use without deleting it.
   */
  inactiveFlag?: boolean | null;
  /**
   * Whether such tickets are requests for change.
   */
  requestForChangeFlag?: boolean | null;
  /**
   * Code other systems know the type by.
   */
  integrationXref?: string;
  /**
   * Group of skills such work needs.
   */
  skillCategory?: {
    /**
     * Id of the skill category. No tool lists these; take it from another type.
     */
    id: number;
  };
  /**
   * Skill such work needs.
   */
  skill?: {
    /**
     * Id of the skill. No tool lists these; take it from another type.
     */
    id: number;
  };
  /**
   * Location the board's type belongs to.
   */
  location?: {
    /**
     * Id of the location.
     */
    id: number;
  };
  /**
   * Department the board's type belongs to.
   */
  department?: {
    /**
     * Id of the department.
     */
    id: number;
  };
}
