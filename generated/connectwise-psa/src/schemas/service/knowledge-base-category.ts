// @generated from definitions/connectwise-psa/schemas/service/knowledge-base-category.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  MemberReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** A category of the knowledge base. */
export interface KBCategoryReference {
  /** Id of the kbcategory reference. */
  id?: number | null;
  /** Name of the kbcategory reference. */
  name?: string;
  /**
   * What the server notes about the kbcategory reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** First level by which knowledge base articles are filed. */
export interface KnowledgeBaseCategory {
  /** Id of the knowledge base category. */
  id: number;
  /** Name of the knowledge base category. */
  name?: string;
  /** Location whose articles it is for. */
  location?: SystemLocationReference;
  /** Department whose articles it is for. */
  department?: SystemDepartmentReference;
  /** Member who approves articles of the category. */
  approver?: MemberReference;
  /**
   * What the server notes about the knowledge base category, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the knowledge base category in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** First level by which knowledge base articles are filed. */
export interface KnowledgeBaseCategoryCreate extends KnowledgeBaseCategoryUpdate<never> {
  /** Name of the knowledge base category. */
  name: string;
}

/** First level by which knowledge base articles are filed. */
export interface KnowledgeBaseCategoryUpdate<Empty = null> {
  /** Name of the knowledge base category. */
  name?: string;
  /** Location whose articles it is for. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department whose articles it is for. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Member who approves articles of the category. */
  approver?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
}
