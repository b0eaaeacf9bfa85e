// @generated from definitions/connectwise-psa/schemas/system/today-page-link.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemLocationReference } from "../../schemas/common.js";

/** A link on the start page. */
export interface TodayPageLink {
  /**
   * What the server notes about the today page link, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Id of the heading under which the link stands. */
  category?: number | null;
  /** GUID of the today page link in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Text members see for the link. */
  description?: string;
  /** Id of the today page link. */
  id: number;
  /** Web address that opens. */
  link?: string;
  /** Location whose members see the link. */
  location?: SystemLocationReference;
  /** Whether the address opens in a new window. */
  openInNewWindow?: boolean | null;
  /** Position of the today page link in lists; lower comes first. */
  sortOrder?: number | null;
}

/** A link on the start page. */
export interface TodayPageLinkCreate extends TodayPageLinkUpdate<never> {}

/** A link on the start page. */
export interface TodayPageLinkUpdate<Empty = null> {
  /** Id of the heading under which the link stands. */
  category?: number | null;
  /** Text members see for the link. */
  description?: string | Empty;
  /** Web address that opens. */
  link?: string | Empty;
  /** Location whose members see the link. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Whether the address opens in a new window. */
  openInNewWindow?: boolean | null;
  /** Position of the today page link in lists; lower comes first. */
  sortOrder?: number | null;
}
