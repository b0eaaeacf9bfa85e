// @generated from definitions/connectwise-psa/schemas/service/priority-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A ticket priority in short. */
export interface PriorityInfo {
  /** Id of the priority. */
  id: number;
  /** Name of the priority. */
  name?: string;
  /** Color in which tickets of the priority are shown. */
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
    | "Custom"
    | null;
  /** Position of the priority in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether new tickets get the priority unless another is chosen. */
  defaultFlag?: boolean | null;
  /** Web address of a picture, with the color Custom. */
  imageLink?: string;
  /** Position when tickets are sorted by urgency, as text. */
  urgencySortOrder?: string;
  /** Level by which workflow rules compare priorities. */
  level?: "Critical" | "High" | "Medium" | "Low" | null;
  /**
   * What the server notes about the priority, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}
