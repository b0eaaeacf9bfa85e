// @generated from definitions/connectwise-psa/schemas/company/track-action.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyStatusReference,
  ContactReference,
  MemberReference,
  RecordInfo,
  TrackReference,
} from "../../schemas/common.js";
import type { ServiceTemplateReference } from "../../schemas/company/service-template.js";
import type { GroupReference } from "../../schemas/marketing/group.js";
import type { ActivityStatusReference } from "../../schemas/sales/activity-status.js";
import type { ActivityTypeReference } from "../../schemas/sales/activity-type.js";
import type { NotificationRecipientReference } from "../../schemas/system/notification-recipient.js";

/** One step of a track and when it is carried out. */
export interface TrackAction {
  /** Id of the track action. */
  id: number;
  /** What the step does; it decides which of the other members are needed. */
  notifyType?:
    | "CreateActivity"
    | "SendEmail"
    | "AddToGroup"
    | "AttachTrack"
    | "ChangeCompanyStatus"
    | "CreateServiceTicket";
  /** Template of the ticket, when the step creates one. */
  serviceTemplate?: ServiceTemplateReference;
  /** Member who gets the e-mail or activity, when notifyWho is one certain member. */
  specificMemberTo?: MemberReference;
  /** Address the e-mail goes to, when notifyWho is an e-mail address. */
  emailRecipient?: string;
  /** Member the e-mail comes from, when notifyFrom is one certain member. */
  specificMemberFrom?: MemberReference;
  /** Address the e-mail comes from, when notifyFrom is an e-mail address. */
  emailFrom?: string;
  /** Subject line of the e-mail or activity. */
  subject?: string;
  /** Text of the e-mail or activity. */
  notes?: string;
  /** Type of the activity, when the step creates one. */
  activityType?: ActivityTypeReference;
  /** Status of the activity, when the step creates one. */
  activityStatus?: ActivityStatusReference;
  /** Status the company gets, when the step changes it. */
  companyStatus?: CompanyStatusReference;
  /** Track the step belongs to. */
  track?: TrackReference;
  /** Track that is started, when the step attaches one. */
  attachedTrack?: TrackReference;
  /** Marketing group the contact is put into, when the step does that. */
  group?: GroupReference;
  /** Contact who gets a copy of the e-mail. */
  ccContact?: ContactReference;
  /** Contact who gets a hidden copy of the e-mail. */
  bccContact?: ContactReference;
  /** Days after the start of the track on which the step is carried out. */
  daysToExecute?: number | null;
  /** Kind of recipient of the e-mail or activity. */
  notifyWho?: NotificationRecipientReference;
  /** Kind of sender of the e-mail. */
  notifyFrom?: NotificationRecipientReference;
  /**
   * What the server notes about the track action, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** One step of a track and when it is carried out. */
export interface TrackActionCreate extends TrackActionUpdate<never> {
  /** What the step does; it decides which of the other members are needed. */
  notifyType:
    | "CreateActivity"
    | "SendEmail"
    | "AddToGroup"
    | "AttachTrack"
    | "ChangeCompanyStatus"
    | "CreateServiceTicket";
}

/** One step of a track and when it is carried out. */
export interface TrackActionUpdate<Empty = null> {
  /** What the step does; it decides which of the other members are needed. */
  notifyType?:
    | "CreateActivity"
    | "SendEmail"
    | "AddToGroup"
    | "AttachTrack"
    | "ChangeCompanyStatus"
    | "CreateServiceTicket";
  /** Template of the ticket, when the step creates one. */
  serviceTemplate?:
    | {
        /** Id of the service template reference. */
        id: number | null;
      }
    | Empty;
  /** Member who gets the e-mail or activity, when notifyWho is one certain member. */
  specificMemberTo?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address the e-mail goes to, when notifyWho is an e-mail address. */
  emailRecipient?: string | Empty;
  /** Member the e-mail comes from, when notifyFrom is one certain member. */
  specificMemberFrom?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address the e-mail comes from, when notifyFrom is an e-mail address. */
  emailFrom?: string | Empty;
  /** Subject line of the e-mail or activity. */
  subject?: string | Empty;
  /** Text of the e-mail or activity. */
  notes?: string | Empty;
  /** Type of the activity, when the step creates one. */
  activityType?:
    | {
        /** Id of the activity type reference. */
        id: number | null;
      }
    | Empty;
  /** Status of the activity, when the step creates one. */
  activityStatus?:
    | {
        /** Id of the activity status reference. */
        id: number | null;
      }
    | Empty;
  /** Status the company gets, when the step changes it. */
  companyStatus?:
    | {
        /** Id of the company status. */
        id: number;
      }
    | Empty;
  /** Track that is started, when the step attaches one. */
  attachedTrack?:
    | {
        /** Id of the track. */
        id: number;
      }
    | Empty;
  /** Marketing group the contact is put into, when the step does that. */
  group?:
    | {
        /** Id of the group reference. */
        id: number | null;
      }
    | Empty;
  /** Contact who gets a copy of the e-mail. */
  ccContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Contact who gets a hidden copy of the e-mail. */
  bccContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Days after the start of the track on which the step is carried out. */
  daysToExecute?: number | null;
  /** Kind of recipient of the e-mail or activity. */
  notifyWho?:
    | {
        /** Id of the notification recipient reference. */
        id: number | null;
      }
    | Empty;
  /** Kind of sender of the e-mail. */
  notifyFrom?:
    | {
        /** Id of the notification recipient reference. */
        id: number | null;
      }
    | Empty;
}
