// @generated from definitions/connectwise-psa/schemas/company/contact-track.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, ContactReference, RecordInfo } from "../../schemas/common.js";

/** A track that runs for a contact or company. */
export interface ContactTrack {
  /** Id of the running track. */
  id: number;
  /** Id of the track that runs. */
  trackId?: number;
  /** Name of the track that runs. */
  name?: string;
  /** When the track was started; YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** When the track ends or ended; YYYY-MM-DDTHH:mm:ssZ. */
  endDate?: string;
  /** How many actions of the track have been carried out. */
  actionTaken?: number | null;
  /** How many actions of the track are still to come. */
  actionRemaining?: number | null;
  /** Member who started the track. */
  startedBy?: string;
  /** Company the track runs for. */
  company?: CompanyReference;
  /** Contact the track runs for. */
  contact?: ContactReference;
  /**
   * What the server notes about the running track, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A track that runs for a contact or company. */
export interface ContactTrackCreate {
  /** Id of the track that runs. */
  trackId?: number;
  /** When the track was started; YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** When the track ends or ended; YYYY-MM-DDTHH:mm:ssZ. */
  endDate?: string;
}
