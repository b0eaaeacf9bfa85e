// @generated from definitions/connectwise-psa/schemas/project/project-template-phase.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A phase every project made from the template starts with. */
export interface ProjectTemplatePhase {
  /** Id of the phase of any project template. */
  id: number;
  /** Record id of the template the phase belongs to. */
  templateRecId?: number;
  /** Id of the template phase this one lies in. */
  parentPhase?: number | null;
  /** Name the phase gets, one line. */
  description?: string;
  /** Hours the phase is planned with. */
  budgetHours?: number | null;
  /** Free text about the phase of any project template. */
  notes?: string;
  /** Whether the phase counts as a milestone in the work plan. */
  markAsMilestone?: boolean;
  /** Whether the phase is billed by itself, apart from the project. */
  phaseBilledSeparately?: boolean;
  /** Place in the work breakdown, such as 1.2. */
  wbsCode?: string;
  /** GUID of the phase of any project template in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Id of the template the phase belongs to. */
  parentId?: number | null;
  /** Platform GUID of the record the phase of any project template belongs to. */
  parentConnectWiseId?: string;
  /**
   * What the server notes about the phase of any project template, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** A phase every project made from the template starts with. */
export interface ProjectTemplatePhaseCreate extends ProjectTemplatePhaseUpdate<never> {}

/** A phase every project made from the template starts with. */
export interface ProjectTemplatePhaseUpdate<Empty = null> {
  /** Record id of the template the phase belongs to. */
  templateRecId?: number | Empty;
  /** Id of the template phase this one lies in. */
  parentPhase?: number | null;
  /** Name the phase gets, one line. */
  description?: string | Empty;
  /** Hours the phase is planned with. */
  budgetHours?: number | null;
  /** Free text about the phase of any project template. */
  notes?: string | Empty;
  /** Whether the phase counts as a milestone in the work plan. */
  markAsMilestone?: boolean | Empty;
  /** Whether the phase is billed by itself, apart from the project. */
  phaseBilledSeparately?: boolean | Empty;
  /** Place in the work breakdown, such as 1.2. */
  wbsCode?: string | Empty;
}

/** A phase of a project template. */
export interface ProjectTemplatePhaseReference {
  /** Id of the project template phase reference. */
  id?: number | null;
  /** Name of the project template phase reference. */
  name?: string;
  /**
   * What the server notes about the project template phase reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
