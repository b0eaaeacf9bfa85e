// @generated from definitions/connectwise-psa/schemas/project/project-board-team.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemDepartmentReference, SystemLocationReference } from "../../schemas/common.js";

/** A group of members that can be put on projects of one board together. */
export interface ProjectBoardTeam {
  /** Id of the project board team. */
  id: number;
  /** Name of the project board team. */
  name?: string;
  /** Branch location of your own organization the project board team belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) of your own organization the project board team belongs to. */
  department?: SystemDepartmentReference;
  /** Whether the project board team is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the project board team, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A group of members that can be put on projects of one board together. */
export interface ProjectBoardTeamCreate extends ProjectBoardTeamUpdate<never> {
  /** Name of the project board team. */
  name: string;
}

/** A group of members that can be put on projects of one board together. */
export interface ProjectBoardTeamUpdate<Empty = null> {
  /** Name of the project board team. */
  name?: string;
  /** Branch location of your own organization the project board team belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department (business unit) of your own organization the project board team belongs to. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Whether the project board team is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** A team of a project board in short. */
export interface ProjectBoardTeamInfo {
  /** Id of the project board team. */
  id: number;
  /** Name of the project board team. */
  name?: string;
  /**
   * What the server notes about the project board team, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
