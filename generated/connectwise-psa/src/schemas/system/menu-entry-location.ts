// @generated from definitions/connectwise-psa/schemas/system/menu-entry-location.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemLocationReference } from "../../schemas/common.js";
import type { SystemMenuEntryReference } from "../../schemas/system/menu-entry.js";

/** A location whose members see a menu entry. */
export interface MenuEntryLocation {
  /** Id of the location of the menu entry. */
  id: number;
  /** Location whose members see the entry. */
  location?: SystemLocationReference;
  /** Menu entry that is shown. */
  menuEntry?: SystemMenuEntryReference;
  /**
   * What the server notes about the location of the menu entry, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A location whose members see a menu entry. */
export interface MenuEntryLocationCreate {
  /** Location whose members see the entry. */
  location: {
    /** Id of the location. */
    id: number;
  };
}
