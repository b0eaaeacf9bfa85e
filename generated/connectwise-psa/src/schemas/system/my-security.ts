// @generated from definitions/connectwise-psa/schemas/system/my-security.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** What the keys in use may do in one function of a module. */
export interface MySecurity {
  /** Id of the security setting. */
  id: number;
  /** Whose records may be added. */
  addLevel?: "None" | "My" | "All" | null;
  /** Whose records may be changed. */
  editLevel?: "None" | "My" | "All" | null;
  /** Whose records may be deleted. */
  deleteLevel?: "None" | "My" | "All" | null;
  /** Whose records may be seen. */
  inquireLevel?: "None" | "My" | "All" | null;
  /** Name of the right. */
  moduleFunctionName?: string;
  /** What the right is called on the screen. */
  moduleFunctionDescription?: string;
  /** Whether the levels can tell the member's own records from all. */
  myAllFlag?: boolean | null;
  /** Fixed key of the right. */
  moduleFunctionIdentifier?: string;
  /** Whether it is a right on reports. */
  reportFlag?: boolean | null;
  /** Whether access can be limited to parts of the module. */
  restrictFlag?: boolean | null;
  /** Whether the right was changed from its preset. */
  customFlag?: boolean | null;
  /** What the part of the application is called on the screen. */
  moduleDescription?: string;
  /** Fixed key of the part of the application it belongs to. */
  moduleIdentifier?: string;
  /** Part of the application it belongs to, such as Service Desk. */
  moduleName?: string;
  /** Position of the security setting in lists; lower comes first. */
  sortOrder?: number | null;
  /** Member whose permission this is. */
  member?: MemberReference;
  /**
   * What the server notes about the security setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
