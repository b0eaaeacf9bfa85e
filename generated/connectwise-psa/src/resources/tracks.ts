// @generated from definitions/connectwise-psa/resources/company/tracks.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Track, TrackCreate, TrackUpdate } from "../schemas/company/track.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListTracksParams extends ListParams {
  /** Filter, e.g. `name contains "Welcome" and inactiveFlag = false`. */
  conditions?: string;
}

const base: ResourceShape = { name: "tracks", path: "/company/tracks", required: ["name"] };

/**
 * Lists tracks. A series of automatic follow-ups for a company or contact, such as welcome e-mails or a check-up call.
 */
export const listTracks: Operation<ListTracksParams, Track> = { of: base, like: listShape };

/** Gets one track by its id. */
export const getTrack: Operation<{ id: number } & GetParams, Track> = { of: base, like: getShape };

/**
 * Creates a track and returns it. A series of automatic follow-ups for a company or contact, such as welcome e-mails or
 * a check-up call.
 */
export const createTrack: Operation<TrackCreate, Track> = { of: base, like: createShape };

/** Changes the given fields of one track; the others stay as they are. */
export const updateTrack: Operation<{ id: number } & TrackUpdate, Track> = { of: base, like: updateShape };

/** Replaces one track whole; fields that are left out go back to their defaults. */
export const replaceTrack: Operation<{ id: number } & TrackCreate, Track> = { of: base, like: replaceShape };

/** Deletes one track for good. */
export const deleteTrack: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the tracks that match the given conditions. */
export const countTracks: Operation<CountParams, Count> = { of: base, like: countShape };

/** A series of automatic follow-ups for a company or contact, such as welcome e-mails or a check-up call. */
export interface TracksResource {
  /**
   * Lists tracks. A series of automatic follow-ups for a company or contact, such as welcome e-mails or a check-up
   * call.
   */
  list(params?: ListTracksParams, options?: RequestOptions): Pages<Track>;
  /** Gets one track by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Track>;
  /**
   * Creates a track and returns it. A series of automatic follow-ups for a company or contact, such as welcome e-mails
   * or a check-up call.
   */
  create(params: TrackCreate, options?: RequestOptions): Promise<Track>;
  /** Changes the given fields of one track; the others stay as they are. */
  update(id: number, params: TrackUpdate, options?: RequestOptions): Promise<Track>;
  /** Replaces one track whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TrackCreate, options?: RequestOptions): Promise<Track>;
  /** Deletes one track for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the tracks that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.tracks` is made from. */
export const tracksResource: Resource<TracksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const tracksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tracks_count: { operation: countTracks },
  create_a_connect_wise_psa_track: { operation: createTrack },
  delete_a_connect_wise_psa_track_by_id: { operation: deleteTrack },
  get_single_connect_wise_psa_track_by_id: { operation: getTrack },
  list_all_connect_wise_psa_tracks: { operation: listTracks },
  replace_a_connect_wise_psa_track_by_id: { operation: replaceTrack },
  update_a_connect_wise_psa_track_by_id: { operation: updateTrack },
};
