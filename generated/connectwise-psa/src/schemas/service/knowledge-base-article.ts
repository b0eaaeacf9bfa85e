// @generated from definitions/connectwise-psa/schemas/service/knowledge-base-article.yaml
// To change this file, edit that and run `npm run generate`.

import type { BoardReference, RecordInfo } from "../../schemas/common.js";

/** A known problem and its solution. */
export interface KnowledgeBaseArticle {
  /** Id of the knowledge base article. */
  id: number;
  /** Title of the article, one line. */
  title?: string;
  /** The problem in full, as customers report it. */
  issue?: string;
  /** How the problem is solved. */
  resolution?: string;
  /** Id of the location whose members the article is for. */
  locationId?: number | null;
  /** Id of the department (business unit) the knowledge base article belongs to. */
  businessUnitId?: number | null;
  /** Board whose tickets the article is for. */
  board?: BoardReference;
  /** Id of the category it is filed under. */
  categoryId?: number | null;
  /** Id of the subcategory it is filed under; goes with the category. */
  subCategoryId?: number | null;
  /** When it was made, YYYY-MM-DDTHH:mm:ssZ. */
  dateCreated?: string;
  /** Login name of the member who made it. */
  createdBy?: string;
  /**
   * What the server notes about the knowledge base article, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A known problem and its solution. */
export interface KnowledgeBaseArticleCreate extends KnowledgeBaseArticleUpdate<never> {
  /** Title of the article, one line. */
  title: string;
  /** The problem in full, as customers report it. */
  issue: string;
  /** How the problem is solved. */
  resolution: string;
}

/** A known problem and its solution. */
export interface KnowledgeBaseArticleUpdate<Empty = null> {
  /** Title of the article, one line. */
  title?: string;
  /** The problem in full, as customers report it. */
  issue?: string;
  /** How the problem is solved. */
  resolution?: string;
  /** Id of the location whose members the article is for. */
  locationId?: number | null;
  /** Id of the department (business unit) the knowledge base article belongs to. */
  businessUnitId?: number | null;
  /** Board whose tickets the article is for. */
  board?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Id of the category it is filed under. */
  categoryId?: number | null;
  /** Id of the subcategory it is filed under; goes with the category. */
  subCategoryId?: number | null;
}
