// @generated from definitions/connectwise-psa/schemas/system/menu-entry.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { MenuLocationReference } from "../../schemas/references.js";

/** A custom entry in the menu of the web application. */
export interface MenuEntry {
  /** Id of the menu entry. */
  id: number;
  /** Menu of the web application in which the entry stands. */
  menuLocation?: MenuLocationReference;
  /** Label of the entry in the menu. */
  caption?: string;
  /** Address the entry opens. */
  link?: string;
  /** Whether the address opens in a new window. */
  newWindowFlag?: boolean | null;
  /** Ids of the locations whose members see the entry. */
  locationIds?: number[];
  /** Scheme and host of the page, such as https://app.example.com. */
  origin?: string;
  /** Client id (GUID) of the integration that provides the page; needed unless one is stored already. */
  clientId?: string;
  /** Id of the small icon beside the entry. */
  smallMenuIconId?: number | null;
  /** Id of the large icon beside the entry. */
  largeMenuIconId?: number | null;
  /**
   * What the server notes about the menu entry, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the menu entry in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A custom entry in the menu of the web application. */
export interface MenuEntryCreate extends MenuEntryUpdate<never> {
  /** Menu of the web application in which the entry stands. */
  menuLocation: {
    /** Id of the menu location reference. */
    id: number | null;
  };
  /** Label of the entry in the menu. */
  caption: string;
  /** Address the entry opens. */
  link: string;
  /** Whether the address opens in a new window. */
  newWindowFlag: boolean | null;
}

/** A custom entry in the menu of the web application. */
export interface MenuEntryUpdate<Empty = null> {
  /** Menu of the web application in which the entry stands. */
  menuLocation?: {
    /** Id of the menu location reference. */
    id: number | null;
  };
  /** Label of the entry in the menu. */
  caption?: string;
  /** Address the entry opens. */
  link?: string;
  /** Whether the address opens in a new window. */
  newWindowFlag?: boolean | null;
  /** Ids of the locations whose members see the entry. */
  locationIds?: number[] | Empty;
  /** Scheme and host of the page, such as https://app.example.com. */
  origin?: string | Empty;
  /** Client id (GUID) of the integration that provides the page; needed unless one is stored already. */
  clientId?: string | Empty;
  /** True shows the entry to all locations. */
  addAllLocations?: boolean | null;
  /** True hides the entry from all locations. */
  removeAllLocations?: boolean | null;
  /** Id of the small icon beside the entry. */
  smallMenuIconId?: number | null;
  /** Id of the large icon beside the entry. */
  largeMenuIconId?: number | null;
}

/** An entry that was added to the menu of the application. */
export interface SystemMenuEntryReference {
  /** Id of the system menu entry reference. */
  id?: number | null;
  /** Name of the system menu entry reference. */
  name?: string;
  /**
   * What the server notes about the system menu entry reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
