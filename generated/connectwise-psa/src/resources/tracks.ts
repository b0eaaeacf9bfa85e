// @generated from definitions/connectwise-psa/resources/company/tracks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Filter, e.g. `name contains "Welcome" and inactiveFlag = false`.
   */
  conditions?: string;
}

/**
 * Lists tracks, one page at a time.
 */
export const listTracks: Operation<ListTracksParams, Track> = {
  like: listShape,
  id: "tracks.list",
  path: "/company/tracks",
};

/**
 * Gets one track by its id.
 */
export const getTrack: Operation<{ id: number } & GetParams, Track> = {
  like: getShape,
  id: "tracks.get",
  path: "/company/tracks/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a track and returns it.
 */
export const createTrack: Operation<TrackCreate, Track> = {
  like: createShape,
  id: "tracks.create",
  path: "/company/tracks",
  required: ["name"],
};

/**
 * Changes the given fields of one track; the others stay as they are.
 */
export const updateTrack: Operation<{ id: number } & TrackUpdate, Track> = {
  like: updateShape,
  id: "tracks.update",
  path: "/company/tracks/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one track whole; fields that are left out go back to their defaults.
 */
export const replaceTrack: Operation<{ id: number } & TrackCreate, Track> = {
  like: replaceShape,
  id: "tracks.replace",
  path: "/company/tracks/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one track for good.
 */
export const deleteTrack: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "tracks.delete",
  path: "/company/tracks/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the tracks that match the given conditions.
 */
export const countTracks: Operation<CountParams, Count> = {
  like: countShape,
  id: "tracks.count",
  path: "/company/tracks/count",
};

/**
 * A series of automatic follow-ups for a company or contact, such as welcome e-mails or a check-up call.
 */
export class TracksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists tracks, one page at a time.
   */
  list(params: ListTracksParams = {}, options?: RequestOptions): Pages<Track> {
    return this.#client.pages(listTracks, params, options);
  }

  /**
   * Gets one track by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Track> {
    return this.#client.call(getTrack, { ...params, id }, options);
  }

  /**
   * Creates a track and returns it.
   */
  create(params: TrackCreate, options?: RequestOptions): Promise<Track> {
    return this.#client.call(createTrack, params, options);
  }

  /**
   * Changes the given fields of one track; the others stay as they are.
   */
  update(id: number, params: TrackUpdate, options?: RequestOptions): Promise<Track> {
    return this.#client.call(updateTrack, { ...params, id }, options);
  }

  /**
   * Replaces one track whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: TrackCreate, options?: RequestOptions): Promise<Track> {
    return this.#client.call(replaceTrack, { ...params, id }, options);
  }

  /**
   * Deletes one track for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTrack, { ...params, id }, options);
  }

  /**
   * Counts the tracks that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTracks, params, options);
  }
}
