// @generated from definitions/connectwise-psa/schemas/sales/activity.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  CampaignReference,
  CompanyReference,
  ContactReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  MemberReference,
  OpportunityReference,
  RecordInfo,
  ServiceLocationReference,
  TicketReference,
} from "../../schemas/common.js";
import type { ActivityStatusReference } from "../../schemas/sales/activity-status.js";
import type { ActivityTypeReference } from "../../schemas/sales/activity-type.js";
import type { ReminderReference } from "../../schemas/schedule/schedule-reminder-time.js";
import type { ScheduleStatusReference } from "../../schemas/schedule/schedule-status.js";

/** A call, meeting or task of sales staff, planned or done. */
export interface Activity {
  /** Id of the activity. */
  id: number;
  /** Subject of the activity, one line. */
  name?: string;
  /** An activity type: the kind of sales activity, such as a call or a meeting. */
  type?: ActivityTypeReference;
  /** Company the activity concerns. */
  company?: CompanyReference;
  /** Person at the company whom the activity concerns. */
  contact?: ContactReference;
  /** Phone number to call for this activity. */
  phoneNumber?: string;
  /** Digits to dial after the phone number. */
  phoneExtension?: string;
  /** E-mail address of the contact for this activity. */
  email?: string;
  /** State of the activity; a status with closedFlag ends it. */
  status?: ActivityStatusReference;
  /** Possible sale the activity helps along. */
  opportunity?: OpportunityReference;
  /** Service ticket the activity is about. */
  ticket?: TicketReference;
  /** Agreement the activity is about. */
  agreement?: AgreementReference;
  /** Marketing campaign the activity belongs to. */
  campaign?: CampaignReference;
  /** What is to be done, or what was said. */
  notes?: string;
  /** When the activity is planned to begin. */
  dateStart?: string;
  /** When the activity is planned to end. */
  dateEnd?: string;
  /** Planned end of the activity, in UTC. */
  dateEndUtc?: string;
  /** When the activity was closed, in UTC. */
  dateClosedUtc?: string;
  /** Member who gave out the activity. */
  assignedBy?: MemberReference;
  /** Member who has to do the activity. */
  assignTo?: MemberReference;
  /** How firm the appointment in the calendar is, such as Firm or Tentative. */
  scheduleStatus?: ScheduleStatusReference;
  /** How long before the start the assigned member is reminded. */
  reminder?: ReminderReference;
  /** Place of the activity, such as on-site or remote. */
  where?: ServiceLocationReference;
  /** Whether the assigned member is told about the activity. */
  notifyFlag?: boolean | null;
  /** True closes the activity. */
  closeFlag?: boolean | null;
  /** GUID the mobile app gave the activity. */
  mobileGuid?: string | null;
  /** Currency in which the amounts of the activity are meant. */
  currency?: CurrencyReference;
  /**
   * What the server notes about the activity, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the activity. */
  customFields?: CustomFieldValue[];
}

/** A call, meeting or task of sales staff, planned or done. */
export interface ActivityCreate extends ActivityUpdate<never> {
  /** Subject of the activity, one line. */
  name: string;
  /** Member who has to do the activity. */
  assignTo: {
    /** Id of the member. */
    id: number;
  };
}

/** A call, meeting or task of sales staff, planned or done. */
export interface ActivityUpdate<Empty = null> {
  /** Subject of the activity, one line. */
  name?: string;
  /** An activity type: the kind of sales activity, such as a call or a meeting. */
  type?:
    | {
        /** Id of the activity type reference. */
        id: number | null;
      }
    | Empty;
  /** Company the activity concerns. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person at the company whom the activity concerns. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Phone number to call for this activity. */
  phoneNumber?: string | Empty;
  /** Digits to dial after the phone number. */
  phoneExtension?: string | Empty;
  /** E-mail address of the contact for this activity. */
  email?: string | Empty;
  /** State of the activity; a status with closedFlag ends it. */
  status?:
    | {
        /** Id of the activity status reference. */
        id: number | null;
      }
    | Empty;
  /** Possible sale the activity helps along. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Service ticket the activity is about. */
  ticket?:
    | {
        /** Id of the ticket. */
        id: number;
      }
    | Empty;
  /** Agreement the activity is about. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Marketing campaign the activity belongs to. */
  campaign?:
    | {
        /** Id of the campaign. */
        id: number;
      }
    | Empty;
  /** What is to be done, or what was said. */
  notes?: string | Empty;
  /** When the activity is planned to begin. */
  dateStart?: string | Empty;
  /** When the activity is planned to end. */
  dateEnd?: string | Empty;
  /** Planned end of the activity, in UTC. */
  dateEndUtc?: string | Empty;
  /** Member who gave out the activity. */
  assignedBy?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who has to do the activity. */
  assignTo?: {
    /** Id of the member. */
    id: number;
  };
  /** How firm the appointment in the calendar is, such as Firm or Tentative. */
  scheduleStatus?:
    | {
        /** Id of the schedule status reference. */
        id: number | null;
      }
    | Empty;
  /** How long before the start the assigned member is reminded. */
  reminder?:
    | {
        /** Id of the reminder reference. */
        id: number | null;
      }
    | Empty;
  /** Place of the activity, such as on-site or remote. */
  where?:
    | {
        /** Id of the service location. */
        id: number;
      }
    | Empty;
  /** Whether the assigned member is told about the activity. */
  notifyFlag?: boolean | null;
  /** True closes the activity. */
  closeFlag?: boolean | null;
  /** Currency in which the amounts of the activity are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Values of the user-defined fields of the activity. */
  customFields?: CustomFieldValueInput[] | Empty;
}
