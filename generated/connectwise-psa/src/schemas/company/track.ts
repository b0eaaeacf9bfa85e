// @generated from definitions/connectwise-psa/schemas/company/track.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A series of automatic follow-ups for a company or contact. */
export interface Track {
  /** Id of the track. */
  id: number;
  /** Name of the track. */
  name?: string;
  /** Whether the track is out of use. */
  inactiveFlag?: boolean | null;
  /** Ids of the actions the track carries out. */
  notifyActionIds?: number[];
  /** What the server notes about the track, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
  /** GUID of the track in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A series of automatic follow-ups for a company or contact. */
export interface TrackCreate extends TrackUpdate<never> {
  /** Name of the track. */
  name: string;
}

/** A series of automatic follow-ups for a company or contact. */
export interface TrackUpdate<Empty = null> {
  /** Name of the track. */
  name?: string;
  /** Whether the track is out of use. */
  inactiveFlag?: boolean | null;
  /** Ids of the actions the track carries out. */
  notifyActionIds?: number[] | Empty;
}
