// @generated from definitions/connectwise-psa/schemas/marketing/email-opened.yaml
// To change this file, edit that and run `npm run generate`.

/** The fact that a contact opened an e-mail of a campaign. */
export interface EmailOpened {
  /** Id of the opened e-mail. */
  id: number;
  /** Id of the marketing campaign it belongs to. */
  campaignId?: number | null;
  /** Id of the contact who opened the e-mail. */
  contactId?: number | null;
  /** When the contact opened the e-mail. */
  dateOpened?: string;
}

/** The fact that a contact opened an e-mail of a campaign. */
export interface EmailOpenedCreate extends EmailOpenedUpdate<never> {
  /** Id of the contact who opened the e-mail. */
  contactId: number | null;
}

/** The fact that a contact opened an e-mail of a campaign. */
export interface EmailOpenedUpdate<Empty = null> {
  /** Id of the contact who opened the e-mail. */
  contactId?: number | null;
  /** When the contact opened the e-mail. */
  dateOpened?: string | Empty;
}
