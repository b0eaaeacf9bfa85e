// @generated from definitions/connectwise-psa/schemas/system/callback-entry.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A webhook: where changes of records are posted to. */
export interface CallbackEntry {
  /** Id of the webhook. */
  id: number;
  /** Note that says what the webhook is for. */
  description?: string;
  /** HTTPS address that gets the changes; end it with ?recordId= as the id of the record is appended. */
  url?: string;
  /** Id of the board, status, company or other record that level names; 1 for level owner. */
  objectId?: number | null;
  /** Kind of record whose changes are reported, in lower case, such as ticket, company or contact. */
  type?: string;
  /** How wide to listen, such as owner for all records, board, status or company; it must fit the type. */
  level?: string;
  /** Id of the member who owns the callback. */
  memberId?: number | null;
  /** Version of the record that is posted; 3.0.0 gives it as the REST API does. */
  payloadVersion?: string;
  /** True stops the posts without deleting the callback. */
  inactiveFlag?: boolean | null;
  /** Whether it is a callback of the old SOAP API. */
  isSoapCallbackFlag?: boolean | null;
  /** Whether changes made by the same login are left out, which prevents loops. */
  isSelfSuppressedFlag?: boolean | null;
  /** GUID of the webhook in the shared ConnectWise platform. */
  connectWiseID?: string;
  /**
   * What the server notes about the webhook, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A webhook: where changes of records are posted to. */
export interface CallbackEntryCreate extends CallbackEntryUpdate<never> {
  /** HTTPS address that gets the changes; end it with ?recordId= as the id of the record is appended. */
  url: string;
  /** Id of the board, status, company or other record that level names; 1 for level owner. */
  objectId: number | null;
  /** Kind of record whose changes are reported, in lower case, such as ticket, company or contact. */
  type: string;
  /** How wide to listen, such as owner for all records, board, status or company; it must fit the type. */
  level: string;
}

/** A webhook: where changes of records are posted to. */
export interface CallbackEntryUpdate<Empty = null> {
  /** Note that says what the webhook is for. */
  description?: string | Empty;
  /** HTTPS address that gets the changes; end it with ?recordId= as the id of the record is appended. */
  url?: string;
  /** Id of the board, status, company or other record that level names; 1 for level owner. */
  objectId?: number | null;
  /** Kind of record whose changes are reported, in lower case, such as ticket, company or contact. */
  type?: string;
  /** How wide to listen, such as owner for all records, board, status or company; it must fit the type. */
  level?: string;
  /** Version of the record that is posted; 3.0.0 gives it as the REST API does. */
  payloadVersion?: string | Empty;
  /** True stops the posts without deleting the callback. */
  inactiveFlag?: boolean | null;
  /** Whether it is a callback of the old SOAP API. */
  isSoapCallbackFlag?: boolean | null;
  /** Whether changes made by the same login are left out, which prevents loops. */
  isSelfSuppressedFlag?: boolean | null;
}
