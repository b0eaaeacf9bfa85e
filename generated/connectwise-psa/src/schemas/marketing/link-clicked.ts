// @generated from definitions/connectwise-psa/schemas/marketing/link-clicked.yaml
// To change this file, edit that and run `npm run generate`.

/** The fact that a contact followed a link of a campaign. */
export interface LinkClicked {
  /** Id of the clicked link. */
  id: number;
  /** Id of the marketing campaign it belongs to. */
  campaignId?: number | null;
  /** Id of the contact who followed the link. */
  contactId?: number | null;
  /** When the contact followed the link. */
  dateClicked?: string;
  /** Address the link leads to. */
  url?: string;
  /** Part of the address after the question mark, which may carry tracking values. */
  queryString?: string;
}

/** The fact that a contact followed a link of a campaign. */
export interface LinkClickedCreate extends LinkClickedUpdate<never> {
  /** Id of the contact who followed the link. */
  contactId: number | null;
  /** Address the link leads to. */
  url: string;
}

/** The fact that a contact followed a link of a campaign. */
export interface LinkClickedUpdate<Empty = null> {
  /** Id of the contact who followed the link. */
  contactId?: number | null;
  /** When the contact followed the link. */
  dateClicked?: string | Empty;
  /** Address the link leads to. */
  url?: string;
  /** Part of the address after the question mark, which may carry tracking values. */
  queryString?: string | Empty;
}
