// @generated from definitions/connectwise-psa/schemas/schedule/schedule-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, ServiceLocationReference } from "../../schemas/common.js";
import type { ChargeCodeReference } from "../../schemas/time/charge-code.js";

/** What a planned slot is for. */
export interface ScheduleType {
  /** Id of the schedule type. */
  id: number;
  /** Name of the schedule type. */
  name?: string;
  /** One letter that stands for the type, such as S for service tickets. */
  identifier?: string;
  /** Charge code for time from slots of this type. */
  chargeCode?: ChargeCodeReference;
  /** Place slots of this type get by default. */
  where?: ServiceLocationReference;
  /** Whether the type came with the system. */
  systemFlag?: boolean | null;
  /**
   * What the server notes about the schedule type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the schedule type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** What a planned slot is for. */
export interface ScheduleTypeCreate extends ScheduleTypeUpdate<never> {
  /** Name of the schedule type. */
  name: string;
  /** One letter that stands for the type, such as S for service tickets. */
  identifier: string;
}

/** What a planned slot is for. */
export interface ScheduleTypeUpdate<Empty = null> {
  /** Name of the schedule type. */
  name?: string;
  /** One letter that stands for the type, such as S for service tickets. */
  identifier?: string;
  /** Charge code for time from slots of this type. */
  chargeCode?:
    | {
        /** Id of the charge code reference. */
        id: number | null;
      }
    | Empty;
  /** Place slots of this type get by default. */
  where?:
    | {
        /** Id of the service location. */
        id: number;
      }
    | Empty;
}

/** A schedule type in short. */
export interface ScheduleTypeInfo {
  /** Id of the schedule type. */
  id: number;
  /** Name of the schedule type. */
  name?: string;
  /** One letter that stands for the type, such as S for service tickets. */
  identifier?: string;
  /** Charge code for time from slots of this type. */
  chargeCode?: ChargeCodeReference;
  /** Place slots of this type get by default. */
  where?: ServiceLocationReference;
  /** Whether the type came with the system. */
  systemFlag?: boolean | null;
  /**
   * What the server notes about the schedule type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** What a schedule entry plans: S stands for a service ticket, other codes for activities, time off and the like. */
export interface ScheduleTypeReference {
  /** Id of the schedule type reference. */
  id?: number | null;
  /** Short code by which the schedule type reference is known. */
  identifier?: string;
  /**
   * What the server notes about the schedule type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
