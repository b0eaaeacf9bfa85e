// @generated from definitions/connectwise-psa/schemas/system/today-page-category.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemLocationReference } from "../../schemas/common.js";

/** A heading on the start page under which links stand. */
export interface TodayPageCategory {
  /** Id of the today page category. */
  id: number;
  /** Name of the today page category. */
  name?: string;
  /** Position of the today page category in lists; lower comes first. */
  sortOrder?: number | null;
  /** Location whose members see the heading. */
  location?: SystemLocationReference;
  /**
   * What the server notes about the today page category, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the today page category in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A heading on the start page under which links stand. */
export interface TodayPageCategoryCreate extends TodayPageCategoryUpdate<never> {
  /** Name of the today page category. */
  name: string;
  /** Position of the today page category in lists; lower comes first. */
  sortOrder: number | null;
}

/** A heading on the start page under which links stand. */
export interface TodayPageCategoryUpdate<Empty = null> {
  /** Name of the today page category. */
  name?: string;
  /** Position of the today page category in lists; lower comes first. */
  sortOrder?: number | null;
  /** Location whose members see the heading. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
}
