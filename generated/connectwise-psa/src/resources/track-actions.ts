// @generated from definitions/connectwise-psa/resources/company/track-actions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TrackAction, TrackActionCreate, TrackActionUpdate } from "../schemas/company/track-action.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetTrackActionParams extends GetParams {
  /** Id of the track. */
  trackId: number;
  /** Id of the track action. */
  id: number;
}

export interface UpdateTrackActionParams extends TrackActionUpdate {
  /** Id of the track. */
  trackId: number;
  /** Id of the track action. */
  id: number;
}

export interface ReplaceTrackActionParams extends TrackActionCreate {
  /** Id of the track. */
  trackId: number;
  /** Id of the track action. */
  id: number;
}

export interface DeleteTrackActionParams {
  /** Id of the track. */
  trackId: number;
  /** Id of the track action. */
  id: number;
}

const base: ResourceShape = {
  name: "track_actions",
  path: "/company/tracks/{trackId}/actions",
  required: ["notifyType"],
};

/**
 * Lists track actions. One step of a track, such as an e-mail or a ticket, and how many days after the start it is
 * carried out.
 */
export const listTrackActions: Operation<{ trackId: number } & ListParams, TrackAction> = { of: base, like: listShape };

/** Gets one track action by its id. */
export const getTrackAction: Operation<GetTrackActionParams, TrackAction> = { of: base, like: getShape };

/**
 * Creates a track action and returns it. One step of a track, such as an e-mail or a ticket, and how many days after
 * the start it is carried out.
 */
export const createTrackAction: Operation<{ trackId: number } & TrackActionCreate, TrackAction> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one track action; the others stay as they are. */
export const updateTrackAction: Operation<UpdateTrackActionParams, TrackAction> = { of: base, like: updateShape };

/** Replaces one track action whole; fields that are left out go back to their defaults. */
export const replaceTrackAction: Operation<ReplaceTrackActionParams, TrackAction> = { of: base, like: replaceShape };

/** Deletes one track action for good. */
export const deleteTrackAction: Operation<DeleteTrackActionParams, void> = { of: base, like: deleteShape };

/** Counts the track actions that match the given conditions. */
export const countTrackActions: Operation<{ trackId: number } & CountParams, Count> = { of: base, like: countShape };

/** One step of a track, such as an e-mail or a ticket, and how many days after the start it is carried out. */
export interface TrackActionsResource {
  /**
   * Lists track actions. One step of a track, such as an e-mail or a ticket, and how many days after the start it is
   * carried out.
   */
  list(trackId: number, params?: ListParams, options?: RequestOptions): Pages<TrackAction>;
  /** Gets one track action by its id. */
  get(params: GetTrackActionParams, options?: RequestOptions): Promise<TrackAction>;
  /**
   * Creates a track action and returns it. One step of a track, such as an e-mail or a ticket, and how many days after
   * the start it is carried out.
   */
  create(trackId: number, params: TrackActionCreate, options?: RequestOptions): Promise<TrackAction>;
  /** Changes the given fields of one track action; the others stay as they are. */
  update(params: UpdateTrackActionParams, options?: RequestOptions): Promise<TrackAction>;
  /** Replaces one track action whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTrackActionParams, options?: RequestOptions): Promise<TrackAction>;
  /** Deletes one track action for good. */
  delete(params: DeleteTrackActionParams, options?: RequestOptions): Promise<void>;
  /** Counts the track actions that match the given conditions. */
  count(trackId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.trackActions` is made from. */
export const trackActionsResource: Resource<TrackActionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const trackActionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_track_actions_count: { operation: countTrackActions },
  create_a_connect_wise_psa_track_action: { operation: createTrackAction },
  delete_a_connect_wise_psa_track_action_by_id: { operation: deleteTrackAction },
  get_single_connect_wise_psa_track_action_by_id: { operation: getTrackAction },
  list_all_connect_wise_psa_track_actions: { operation: listTrackActions },
  replace_a_connect_wise_psa_track_action_by_id: { operation: replaceTrackAction, json: "record" },
  update_a_connect_wise_psa_track_action_by_id: { operation: updateTrackAction },
};
