// @generated from definitions/connectwise-psa/schemas/project/project-security-role-setting.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** What a project role may do in one module. */
export interface ProjectSecurityRoleSetting {
  /** Id of the project security role setting. */
  id: number;
  /** Whether the role may add no records, only its own, or all. */
  addLevel?: "None" | "My" | "All" | null;
  /** Whether the role may change no records, only its own, or all. */
  editLevel?: "None" | "My" | "All" | null;
  /** Whether the role may delete no records, only its own, or all. */
  deleteLevel?: "None" | "My" | "All" | null;
  /** Whether the role may read no records, only its own, or all. */
  inquireLevel?: "None" | "My" | "All" | null;
  /** Key of the module the levels are for. */
  moduleIdentifier?: string;
  /** Whether the level My can be chosen for the module. */
  myFlag?: boolean | null;
  /**
   * What the server notes about the project security role setting, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** What a project role may do in one module. */
export interface ProjectSecurityRoleSettingUpdate {
  /** Whether the role may add no records, only its own, or all. */
  addLevel?: "None" | "My" | "All" | null;
  /** Whether the role may change no records, only its own, or all. */
  editLevel?: "None" | "My" | "All" | null;
  /** Whether the role may delete no records, only its own, or all. */
  deleteLevel?: "None" | "My" | "All" | null;
  /** Whether the role may read no records, only its own, or all. */
  inquireLevel?: "None" | "My" | "All" | null;
}

/** What a project role may do in one module. */
export interface ProjectSecurityRoleSettingCreate extends ProjectSecurityRoleSettingUpdate {}
