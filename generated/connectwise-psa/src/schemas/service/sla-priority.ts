// @generated from definitions/connectwise-psa/schemas/service/sla-priority.yaml
// To change this file, edit that and run `npm run generate`.

import type { PriorityReference, RecordInfo, SLAReference } from "../../schemas/common.js";

/** Goals of a service level agreement for tickets of one priority. */
export interface SLAPriority {
  /** Id of the SLA goal. */
  id: number;
  /** Priority of the tickets the goals are for. */
  priority?: PriorityReference;
  /** Hours until somebody must have responded. */
  respondHours?: number | null;
  /** Share of tickets, in percent, that shall meet the response goal. */
  respondPercent?: number | null;
  /** Hours until the plan for the resolution must stand. */
  planWithin?: number | null;
  /** Share of tickets, in percent, that shall meet the plan goal. */
  planWithinPercent?: number | null;
  /** Hours until the ticket must be resolved. */
  resolutionHours?: number | null;
  /** Share of tickets, in percent, that shall meet the resolution goal. */
  resolutionPercent?: number | null;
  /** Service level agreement the goals belong to. */
  sla?: SLAReference;
  /**
   * What the server notes about the SLA goal, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** Goals of a service level agreement for tickets of one priority. */
export interface SLAPriorityCreate extends SLAPriorityUpdate {
  /** Priority of the tickets the goals are for. */
  priority: {
    /** Id of the priority. */
    id: number;
  };
}

/** Goals of a service level agreement for tickets of one priority. */
export interface SLAPriorityUpdate {
  /** Priority of the tickets the goals are for. */
  priority?: {
    /** Id of the priority. */
    id: number;
  };
  /** Hours until somebody must have responded. */
  respondHours?: number | null;
  /** Share of tickets, in percent, that shall meet the response goal. */
  respondPercent?: number | null;
  /** Hours until the plan for the resolution must stand. */
  planWithin?: number | null;
  /** Share of tickets, in percent, that shall meet the plan goal. */
  planWithinPercent?: number | null;
  /** Hours until the ticket must be resolved. */
  resolutionHours?: number | null;
  /** Share of tickets, in percent, that shall meet the resolution goal. */
  resolutionPercent?: number | null;
}
