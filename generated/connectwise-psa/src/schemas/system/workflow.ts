// @generated from definitions/connectwise-psa/schemas/system/workflow.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";
import type { WorkflowTableTypeReference } from "../../schemas/system/workflow-table-type.js";

/** A rule that watches one kind of record and acts when its events occur. */
export interface Workflow {
  /** Id of the workflow. */
  id: number;
  /** Name of the workflow. */
  name?: string;
  /** Kind of record the workflow watches, such as tickets. */
  tableType?: WorkflowTableTypeReference;
  /** Location whose records are watched. */
  location?: SystemLocationReference;
  /** Department whose records are watched. */
  department?: SystemDepartmentReference;
  /** Whether the workflow runs by itself; possible only once it has an event. */
  activateFlag?: boolean | null;
  /** How many batchFrequencyUnits pass between two runs. */
  batchInterval?: number | null;
  /** Unit of batchInterval; Minutes when left out. */
  batchFrequencyUnit?: "Minutes" | "Hours" | "Days" | null;
  /** When the workflow last ran. */
  batchLastRan?: string;
  /** Hours in which the workflow runs; must be given when activateFlag is true. */
  batchSchedule?: "AnyTime" | "MyCompanyOfficeHours" | "SlaHours" | null;
  /** Board whose tickets are watched. */
  board?: BoardReference;
  /** GUID of the workflow in the shared ConnectWise platform. */
  connectWiseID?: string;
  /**
   * What the server notes about the workflow, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A rule that watches one kind of record and acts when its events occur. */
export interface WorkflowCreate extends WorkflowUpdate<never> {
  /** Name of the workflow. */
  name: string;
  /** Kind of record the workflow watches, such as tickets. */
  tableType: {
    /** Id of the workflow table type reference. */
    id: number | null;
  };
}

/** A rule that watches one kind of record and acts when its events occur. */
export interface WorkflowUpdate<Empty = null> {
  /** Name of the workflow. */
  name?: string;
  /** Kind of record the workflow watches, such as tickets. */
  tableType?: {
    /** Id of the workflow table type reference. */
    id: number | null;
  };
  /** Location whose records are watched. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department whose records are watched. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Whether the workflow runs by itself; possible only once it has an event. */
  activateFlag?: boolean | null;
  /** How many batchFrequencyUnits pass between two runs. */
  batchInterval?: number | null;
  /** Unit of batchInterval; Minutes when left out. */
  batchFrequencyUnit?: "Minutes" | "Hours" | "Days" | null;
  /** Hours in which the workflow runs; must be given when activateFlag is true. */
  batchSchedule?: "AnyTime" | "MyCompanyOfficeHours" | "SlaHours" | null;
  /** Board whose tickets are watched. */
  board?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
}
