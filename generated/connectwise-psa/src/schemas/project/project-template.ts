// @generated from definitions/connectwise-psa/schemas/project/project-template.yaml
// To change this file, edit that and run `npm run generate`.

import type { ProjectTypeReference, RecordInfo } from "../../schemas/common.js";
import type { ProjectTemplatePhaseReference } from "../../schemas/project/project-template-phase.js";

/** A pattern from which projects are planned. */
export interface ProjectTemplate {
  /** Id of the project template. */
  id: number;
  /** Name of the project template. */
  name?: string;
  /** What is to be done in the project. */
  description?: string;
  /** GUID of the project template in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Type projects made from the template get. */
  type?: ProjectTypeReference;
  /**
   * What the server notes about the project template, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A pattern from which projects are planned. */
export interface ProjectTemplateCreate extends ProjectTemplateUpdate<never> {
  /** Name of the project template. */
  name: string;
}

/** A pattern from which projects are planned. */
export interface ProjectTemplateUpdate<Empty = null> {
  /** Name of the project template. */
  name?: string;
  /** What is to be done in the project. */
  description?: string | Empty;
  /** Type projects made from the template get. */
  type?:
    | {
        /** Id of the project type. */
        id: number;
      }
    | Empty;
}

/** The phases of a project template as a plan. */
export interface ProjectTemplateWorkPlan {
  /** Id of the template the plan is of. */
  templateId?: number;
  /** Phases of the template. */
  phases?: TemplatePhase[];
}

/** A phase in the plan of a project template. */
export interface TemplatePhase {
  /** Template phase this one lies in. */
  parentPhase?: ProjectTemplatePhaseReference;
  /** Id of the phase of the project template. */
  id: number;
  /** Id of the template the phase belongs to. */
  templateId?: number | null;
  /** Name the phase gets, one line. */
  description?: string;
  /** Free text about the phase of the project template. */
  notes?: string;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** Whether the phase is billed by itself, apart from the project. */
  billPhaseSeparately?: boolean | null;
  /** Place in the work breakdown, such as 1.2. */
  wbsCode?: string;
  /**
   * What the server notes about the phase of the project template, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}
