// @generated from definitions/connectwise-psa/schemas/marketing/campaign-audit.yaml
// To change this file, edit that and run `npm run generate`.

import type { GroupReference } from "../../schemas/marketing/group.js";

/** One mailing or document run of a campaign. */
export interface CampaignAudit {
  /** Id of the log entry. */
  id: number;
  /** How many e-mails went out in this run. */
  emailsSent?: number | null;
  /** How many e-mails could not be sent in this run. */
  emailsUnsent?: number | null;
  /** How many documents, such as letters, this run made. */
  documentsCreated?: number | null;
  /** Subject line the e-mails of this run had. */
  emailSubject?: string;
  /** Marketing group the run was sent to. */
  group?: GroupReference;
  /** Id of the marketing campaign it belongs to. */
  campaignId?: number | null;
  /** Login name of the member who made it. */
  createdBy?: string;
  /** When it was made, YYYY-MM-DDTHH:mm:ssZ. */
  dateCreated?: string;
}

/** One mailing or document run of a campaign. */
export interface CampaignAuditCreate extends CampaignAuditUpdate<never> {}

/** One mailing or document run of a campaign. */
export interface CampaignAuditUpdate<Empty = null> {
  /** How many e-mails could not be sent in this run. */
  emailsUnsent?: number | null;
  /** How many documents, such as letters, this run made. */
  documentsCreated?: number | null;
  /** Subject line the e-mails of this run had. */
  emailSubject?: string | Empty;
  /** Marketing group the run was sent to. */
  group?:
    | {
        /** Id of the group reference. */
        id: number | null;
      }
    | Empty;
}
