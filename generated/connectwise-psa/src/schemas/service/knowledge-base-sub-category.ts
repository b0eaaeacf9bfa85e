// @generated from definitions/connectwise-psa/schemas/service/knowledge-base-sub-category.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemDepartmentReference, SystemLocationReference } from "../../schemas/common.js";
import type { KBCategoryReference } from "../../schemas/service/knowledge-base-category.js";

/** Second level by which knowledge base articles are filed. */
export interface KnowledgeBaseSubCategory {
  /** Id of the knowledge base subcategory. */
  id: number;
  /** Name of the knowledge base subcategory. */
  name?: string;
  /** Category it lies under. */
  category?: KBCategoryReference;
  /** Location whose articles it is for. */
  location?: SystemLocationReference;
  /** Department whose articles it is for. */
  department?: SystemDepartmentReference;
  /**
   * What the server notes about the knowledge base subcategory, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the knowledge base subcategory in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Second level by which knowledge base articles are filed. */
export interface KnowledgeBaseSubCategoryCreate extends KnowledgeBaseSubCategoryUpdate<never> {
  /** Name of the knowledge base subcategory. */
  name: string;
  /** Category it lies under. */
  category: {
    /** Id of the kbcategory reference. */
    id: number | null;
  };
}

/** Second level by which knowledge base articles are filed. */
export interface KnowledgeBaseSubCategoryUpdate<Empty = null> {
  /** Name of the knowledge base subcategory. */
  name?: string;
  /** Category it lies under. */
  category?: {
    /** Id of the kbcategory reference. */
    id: number | null;
  };
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
}
