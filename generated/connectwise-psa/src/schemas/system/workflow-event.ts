// @generated from definitions/connectwise-psa/schemas/system/workflow-event.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A condition of a workflow whose actions start when a record meets it. */
export interface WorkflowEvent {
  /** Id of the workflow event. */
  id: number;
  /** Name of the workflow event. */
  name?: string;
  /**
   * Condition a record must meet, built from the workflow's triggers and their options; copy the form from an existing
   * event.
   */
  eventCondition?: string;
  /** Unit of frequencyOfExecution; must be given unless executionTime is Once. */
  frequencyUnit?: "Minutes" | "Hours" | "Days" | "Months" | null;
  /** How many frequencyUnits pass before the actions repeat; must be given unless executionTime is Once. */
  frequencyOfExecution?: number | null;
  /** How often the actions repeat at most; must be given when executionTime is MultipleTimes. */
  maxNumberOfExecution?: number | null;
  /**
   * Whether the actions run once for a record, several times, or as long as the condition holds; Once when left out.
   */
  executionTime?: "Once" | "MultipleTimes" | "Continuously" | null;
  /** When the condition was last tested. */
  dateTestedUTC?: string;
  /** How many records met the condition in the last test. */
  testRecordsMatched?: number | null;
  /** GUID of the workflow event in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Id of the workflow the event belongs to. */
  parentId?: number | null;
  /** Platform GUID of the record the workflow event belongs to. */
  parentConnectWiseId?: string;
  /**
   * What the server notes about the workflow event, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A condition of a workflow whose actions start when a record meets it. */
export interface WorkflowEventCreate extends WorkflowEventUpdate<never> {
  /**
   * Condition a record must meet, built from the workflow's triggers and their options; copy the form from an existing
   * event.
   */
  eventCondition: string;
}

/** A condition of a workflow whose actions start when a record meets it. */
export interface WorkflowEventUpdate<Empty = null> {
  /** Name of the workflow event. */
  name?: string | Empty;
  /**
   * Condition a record must meet, built from the workflow's triggers and their options; copy the form from an existing
   * event.
   */
  eventCondition?: string;
  /** Unit of frequencyOfExecution; must be given unless executionTime is Once. */
  frequencyUnit?: "Minutes" | "Hours" | "Days" | "Months" | null;
  /** How many frequencyUnits pass before the actions repeat; must be given unless executionTime is Once. */
  frequencyOfExecution?: number | null;
  /** How often the actions repeat at most; must be given when executionTime is MultipleTimes. */
  maxNumberOfExecution?: number | null;
  /**
   * Whether the actions run once for a record, several times, or as long as the condition holds; Once when left out.
   */
  executionTime?: "Once" | "MultipleTimes" | "Continuously" | null;
}
