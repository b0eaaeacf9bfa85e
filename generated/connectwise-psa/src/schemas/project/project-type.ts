// @generated from definitions/connectwise-psa/schemas/project/project-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of project, such as Network or Implementation. */
export interface ProjectType {
  /** Id of the project type. */
  id: number;
  /** Name of the project type. */
  name?: string;
  /** Whether the project type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the project type is out of use. */
  inactiveFlag?: boolean | null;
  /** Code by which another system knows the project type. */
  integrationXref?: string;
  /**
   * What the server notes about the project type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the project type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of project, such as Network or Implementation. */
export interface ProjectTypeCreate extends ProjectTypeUpdate<never> {
  /** Name of the project type. */
  name: string;
}

/** A kind of project, such as Network or Implementation. */
export interface ProjectTypeUpdate<Empty = null> {
  /** Name of the project type. */
  name?: string;
  /** Whether the project type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the project type is out of use. */
  inactiveFlag?: boolean | null;
  /** Code by which another system knows the project type. */
  integrationXref?: string | Empty;
}

/** A project type in short. */
export interface ProjectTypeInfo {
  /** Id of the project type. */
  id: number;
  /** Name of the project type. */
  name?: string;
  /** Whether the project type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the project type is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the project type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
