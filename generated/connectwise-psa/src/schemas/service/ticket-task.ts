// @generated from definitions/connectwise-psa/schemas/service/ticket-task.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  MemberReference,
  RecordInfo,
  ScheduleEntryReference,
  ServiceCodeReference,
} from "../../schemas/common.js";

/** One step of the work on a ticket, to be ticked off. */
export interface ServiceTask {
  /** Id of the task. */
  id: number;
  /** Ticket the task belongs to. */
  ticketId?: number | null;
  /** What is to be done. */
  notes?: string;
  /** Whether the task is done. */
  closedFlag?: boolean | null;
  /** Position among the tasks of the ticket, from 1. */
  priority?: number | null;
  /** Slot planned for the task. */
  schedule?: ScheduleEntryReference;
  /** Service code that prefills the task. */
  code?: ServiceCodeReference;
  /** Member who closed the task. */
  member?: MemberReference;
  /** How the task was done. */
  resolution?: string;
  /** What happens to the planned slots of the child ticket when the task is closed. */
  childScheduleAction?: "Transfer" | "Delete" | "Done";
  /** Child ticket that carries out the task. */
  childTicketId?: number | null;
  /** Title of the ticket the task was made from. */
  summary?: string;
  /**
   * What the server notes about the ticket task, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** One step of the work on a ticket, to be ticked off. */
export interface ServiceTaskCreate extends ServiceTaskUpdate<never> {}

/** One step of the work on a ticket, to be ticked off. */
export interface ServiceTaskUpdate<Empty = null> {
  /** What is to be done. */
  notes?: string | Empty;
  /** Whether the task is done. */
  closedFlag?: boolean | null;
  /** Position among the tasks of the ticket, from 1. */
  priority?: number | null;
  /** Slot planned for the task. */
  schedule?:
    | {
        /** Id of the schedule entry. */
        id: number;
      }
    | Empty;
  /** Service code that prefills the task. */
  code?:
    | {
        /** Id of the service code. */
        id: number;
      }
    | Empty;
  /** How the task was done. */
  resolution?: string | Empty;
  /** What happens to the planned slots of the child ticket when the task is closed. */
  childScheduleAction?: "Transfer" | "Delete" | "Done" | Empty;
  /** Child ticket that carries out the task. */
  childTicketId?: number | null;
}
