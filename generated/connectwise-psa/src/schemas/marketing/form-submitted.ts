// @generated from definitions/connectwise-psa/schemas/marketing/form-submitted.yaml
// To change this file, edit that and run `npm run generate`.

/** The fact that a contact sent a web form of a campaign. */
export interface FormSubmitted {
  /** Id of the submitted form. */
  id: number;
  /** Id of the marketing campaign it belongs to. */
  campaignId?: number | null;
  /** Id of the contact who sent the form. */
  contactId?: number | null;
  /** When the contact sent the form. */
  dateSubmitted?: string;
  /** Address of the page the form is on. */
  url?: string;
  /** Part of the address after the question mark, which may carry tracking values. */
  queryString?: string;
  /** Kind of page the form is on, as the mailing tool names it. */
  pageType?: string;
  /** Finer kind of that page. */
  pageSubType?: string;
  /** Subject the page or form is about. */
  topic?: string;
  /** Variant of the page or form that was used. */
  version?: string;
  /** State of the form as the mailing tool reports it. */
  status?: string;
}

/** The fact that a contact sent a web form of a campaign. */
export interface FormSubmittedCreate extends FormSubmittedUpdate<never> {
  /** Id of the contact who sent the form. */
  contactId: number | null;
  /** Address of the page the form is on. */
  url: string;
}

/** The fact that a contact sent a web form of a campaign. */
export interface FormSubmittedUpdate<Empty = null> {
  /** Id of the contact who sent the form. */
  contactId?: number | null;
  /** When the contact sent the form. */
  dateSubmitted?: string | Empty;
  /** Address of the page the form is on. */
  url?: string;
  /** Part of the address after the question mark, which may carry tracking values. */
  queryString?: string | Empty;
  /** Kind of page the form is on, as the mailing tool names it. */
  pageType?: string | Empty;
  /** Finer kind of that page. */
  pageSubType?: string | Empty;
  /** Subject the page or form is about. */
  topic?: string | Empty;
  /** Variant of the page or form that was used. */
  version?: string | Empty;
  /** State of the form as the mailing tool reports it. */
  status?: string | Empty;
}
