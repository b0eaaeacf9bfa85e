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

/** First level of ticket classification on one board, such as Break-fix or Request. */
export interface BoardType {
  /** Id of the type. */
  id: number;
  /** Name of the type, such as Network. */
  name?: string;
  /** Whether such work reacts to a problem or prevents one. */
  category?: "Reactive" | "Proactive";
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Whether such tickets are requests for change. */
  requestForChangeFlag?: boolean | null;
  /** Code other systems know the type by. */
  integrationXref?: string;
  /** Group of skills such work needs. */
  skillCategory?: SkillCategoryReference;
  /** Skill such work needs. */
  skill?: SkillReference;
  /** Board the type belongs to. */
  board?: BoardReference;
  /** Location the board's type belongs to. */
  location?: SystemLocationReference;
  /** Department the board's type belongs to. */
  department?: SystemDepartmentReference;
  /**
   * What the server notes about the board type, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Platform GUID of the board it belongs to. */
  parentConnectWiseId?: string;
  /** Id of the board it belongs to. */
  parentId?: number | null;
  /** Id of the parent's parent, when there is one. */
  grandParentId?: number | null;
  /** Platform GUID of the parent's parent. */
  grandParentConnectWiseId?: string;
}

/** First level of ticket classification on one board, such as Break-fix or Request. */
export interface BoardTypeCreate extends BoardTypeUpdate<never> {
  /** Name of the type, such as Network. */
  name: string;
}

/** First level of ticket classification on one board, such as Break-fix or Request. */
export interface BoardTypeUpdate<Empty = null> {
  /** Name of the type, such as Network. */
  name?: string;
  /** Whether such work reacts to a problem or prevents one. */
  category?: "Reactive" | "Proactive" | Empty;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Whether such tickets are requests for change. */
  requestForChangeFlag?: boolean | null;
  /** Code other systems know the type by. */
  integrationXref?: string | Empty;
  /** Group of skills such work needs. */
  skillCategory?:
    | {
        /** Id of the skill category. */
        id: number;
      }
    | Empty;
  /** Skill such work needs. */
  skill?:
    | {
        /** Id of the skill. */
        id: number;
      }
    | Empty;
  /** Location the board's type belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department the board's type belongs to. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
}

/** A ticket type in short, with its board. */
export interface BoardTypeInfo {
  /** Id of the ticket type. */
  id: number;
  /** Name of the ticket type. */
  name?: string;
  /** Service board the ticket type belongs to. */
  board?: BoardReference;
  /** Whether the ticket type is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether the ticket type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the ticket type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
