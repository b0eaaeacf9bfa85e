// @generated from definitions/connectwise-psa/schemas/service/sla.yaml
// To change this file, edit that and run `npm run generate`.

import type { CalendarReference, PriorityReference, RecordInfo } from "../../schemas/common.js";

/** A service level agreement: response, plan and resolution goals for tickets. */
export interface SLA {
  /** Id of the SLA. */
  id: number;
  /** Name of the SLA. */
  name?: string;
  /** Which hours count: all hours, the customer's calendar, your own calendar, or customCalendar. */
  basedOn?: "AllHours" | "Customer" | "MyCalendar" | "Custom" | null;
  /** Calendar whose hours count, with basedOn Custom. */
  customCalendar?: CalendarReference;
  /** Whether the SLA is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Position in which it is tried when several service levels fit a ticket. */
  applicationOrder?: number | null;
  /** Priority a ticket gets with high impact and high urgency (severity). */
  hiImpactHiUrgency?: PriorityReference;
  /** Priority a ticket gets with high impact and medium urgency (severity). */
  hiImpactMedUrgency?: PriorityReference;
  /** Priority a ticket gets with high impact and low urgency (severity). */
  hiImpactLowUrgency?: PriorityReference;
  /** Priority a ticket gets with medium impact and high urgency (severity). */
  medImpactHiUrgency?: PriorityReference;
  /** Priority a ticket gets with medium impact and medium urgency (severity). */
  medImpactMedUrgency?: PriorityReference;
  /** Priority a ticket gets with medium impact and low urgency (severity). */
  medImpactLowUrgency?: PriorityReference;
  /** Priority a ticket gets with low impact and high urgency (severity). */
  lowImpactHiUrgency?: PriorityReference;
  /** Priority a ticket gets with low impact and medium urgency (severity). */
  lowImpactMedUrgency?: PriorityReference;
  /** Priority a ticket gets with low impact and low urgency (severity). */
  lowImpactLowUrgency?: PriorityReference;
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
  /** What the server notes about the SLA, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
  /** GUID of the SLA in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A service level agreement: response, plan and resolution goals for tickets. */
export interface SLACreate extends SLAUpdate<never> {
  /** Name of the SLA. */
  name: string;
  /** Which hours count: all hours, the customer's calendar, your own calendar, or customCalendar. */
  basedOn: "AllHours" | "Customer" | "MyCalendar" | "Custom" | null;
}

/** A service level agreement: response, plan and resolution goals for tickets. */
export interface SLAUpdate<Empty = null> {
  /** Name of the SLA. */
  name?: string;
  /** Which hours count: all hours, the customer's calendar, your own calendar, or customCalendar. */
  basedOn?: "AllHours" | "Customer" | "MyCalendar" | "Custom" | null;
  /** Calendar whose hours count, with basedOn Custom. */
  customCalendar?:
    | {
        /** Id of the calendar. */
        id: number;
      }
    | Empty;
  /** Whether the SLA is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Position in which it is tried when several service levels fit a ticket. */
  applicationOrder?: number | null;
  /** Priority a ticket gets with high impact and high urgency (severity). */
  hiImpactHiUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Priority a ticket gets with high impact and medium urgency (severity). */
  hiImpactMedUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Priority a ticket gets with high impact and low urgency (severity). */
  hiImpactLowUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Priority a ticket gets with medium impact and high urgency (severity). */
  medImpactHiUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Priority a ticket gets with medium impact and medium urgency (severity). */
  medImpactMedUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Priority a ticket gets with medium impact and low urgency (severity). */
  medImpactLowUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Priority a ticket gets with low impact and high urgency (severity). */
  lowImpactHiUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Priority a ticket gets with low impact and medium urgency (severity). */
  lowImpactMedUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Priority a ticket gets with low impact and low urgency (severity). */
  lowImpactLowUrgency?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
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

/** A service level agreement in short. */
export interface SLAInfo {
  /** Id of the SLA. */
  id: number;
  /** Name of the SLA. */
  name?: string;
  /** What the server notes about the SLA, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}
