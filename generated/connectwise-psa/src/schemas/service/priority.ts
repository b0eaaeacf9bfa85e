// @generated from definitions/connectwise-psa/schemas/service/priority.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How urgent a ticket is, such as Priority 1 - Emergency Response. */
export interface Priority {
  /** Id of the priority. */
  id: number;
  /** Name of the priority. */
  name?: string;
  /** Color of the priority on the board. */
  color?:
    | "Black"
    | "Blue"
    | "Cyan"
    | "Gray"
    | "Green"
    | "Lime"
    | "Orange"
    | "Pink"
    | "Purple"
    | "Red"
    | "White"
    | "Yellow"
    | "Custom";
  /** Position in the list of priorities. */
  sortOrder?: number | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Address of a picture, with the color Custom. */
  imageLink?: string;
  /** Position when tickets are sorted by urgency. */
  urgencySortOrder?: string;
  /** Level workflow rules compare. */
  level?: "Critical" | "High" | "Medium" | "Low";
  /**
   * What the server notes about the priority, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How urgent a ticket is, such as Priority 1 - Emergency Response. */
export interface PriorityCreate extends PriorityUpdate<never> {
  /** Name of the priority. */
  name: string;
  /** Color of the priority on the board. */
  color:
    | "Black"
    | "Blue"
    | "Cyan"
    | "Gray"
    | "Green"
    | "Lime"
    | "Orange"
    | "Pink"
    | "Purple"
    | "Red"
    | "White"
    | "Yellow"
    | "Custom";
}

/** How urgent a ticket is, such as Priority 1 - Emergency Response. */
export interface PriorityUpdate<Empty = null> {
  /** Name of the priority. */
  name?: string;
  /** Color of the priority on the board. */
  color?:
    | "Black"
    | "Blue"
    | "Cyan"
    | "Gray"
    | "Green"
    | "Lime"
    | "Orange"
    | "Pink"
    | "Purple"
    | "Red"
    | "White"
    | "Yellow"
    | "Custom";
  /** Position in the list of priorities. */
  sortOrder?: number | null;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** Address of a picture, with the color Custom. */
  imageLink?: string | Empty;
  /** Position when tickets are sorted by urgency. */
  urgencySortOrder?: string | Empty;
  /** Level workflow rules compare. */
  level?: "Critical" | "High" | "Medium" | "Low" | Empty;
}
