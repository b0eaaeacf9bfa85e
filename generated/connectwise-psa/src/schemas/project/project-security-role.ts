// @generated from definitions/connectwise-psa/schemas/project/project-security-role.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A role in projects, which decides what its members may see and do there. */
export interface ProjectRoleReference {
  /** Id of the project role reference. */
  id?: number | null;
  /** Short code by which the project role reference is known. */
  identifier?: string;
  /**
   * What the server notes about the project role reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A role in projects that decides what its holders may see and change. */
export interface ProjectSecurityRole {
  /** Id of the project security role. */
  id: number;
  /** Name of the project security role. */
  name?: string;
  /** Whether holders of the role count as managers of the project. */
  managerRoleFlag?: boolean | null;
  /** Whether the role is the default for contacts of projects. */
  defaultContactFlag?: boolean | null;
  /**
   * What the server notes about the project security role, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the project security role in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A role in projects that decides what its holders may see and change. */
export interface ProjectSecurityRoleCreate extends ProjectSecurityRoleUpdate {
  /** Name of the project security role. */
  name: string;
}

/** A role in projects that decides what its holders may see and change. */
export interface ProjectSecurityRoleUpdate {
  /** Name of the project security role. */
  name?: string;
  /** Whether holders of the role count as managers of the project. */
  managerRoleFlag?: boolean | null;
  /** Whether the role is the default for contacts of projects. */
  defaultContactFlag?: boolean | null;
}

/** A project role in short. */
export interface ProjectSecurityRoleInfo {
  /** Id of the project security role. */
  id: number;
  /** Name of the project security role. */
  name?: string;
  /** Whether holders of the role count as managers of the project. */
  managerRoleFlag?: boolean | null;
  /** Whether the role is the default for contacts of projects. */
  defaultContactFlag?: boolean | null;
  /**
   * What the server notes about the project security role, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
