// @generated from definitions/connectwise-psa/resources/company/contact-tracks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ContactTrack, ContactTrackCreate } from "../schemas/company/contact-track.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetContactTrackParams extends GetParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the contact track. */
  id: number;
}

export interface DeleteContactTrackParams {
  /** Id of the contact. */
  contactId: number;
  /** Id of the contact track. */
  id: number;
}

const base: ResourceShape = { name: "contact_tracks", path: "/company/contacts/{contactId}/tracks" };

/**
 * Lists contact tracks. The tracks that run for one contact. A track is a series of automatic follow-ups such as
 * e-mails and activities.
 */
export const listContactTracks: Operation<{ contactId: number } & ListParams, ContactTrack> = {
  of: base,
  like: listShape,
};

/** Gets one contact track by its id. */
export const getContactTrack: Operation<GetContactTrackParams, ContactTrack> = { of: base, like: getShape };

/** Starts a track for a contact. */
export const createContactTrack: Operation<{ contactId: number } & ContactTrackCreate, ContactTrack> = {
  of: base,
  like: createShape,
};

/** Removes a track from a contact. */
export const deleteContactTrack: Operation<DeleteContactTrackParams, void> = { of: base, like: deleteShape };

/** Counts the contact tracks that match the given conditions. */
export const countContactTracks: Operation<{ contactId: number } & CountParams, Count> = { of: base, like: countShape };

/** The tracks that run for one contact. A track is a series of automatic follow-ups such as e-mails and activities. */
export interface ContactTracksResource {
  /**
   * Lists contact tracks. The tracks that run for one contact. A track is a series of automatic follow-ups such as
   * e-mails and activities.
   */
  list(contactId: number, params?: ListParams, options?: RequestOptions): Pages<ContactTrack>;
  /** Gets one contact track by its id. */
  get(params: GetContactTrackParams, options?: RequestOptions): Promise<ContactTrack>;
  /** Starts a track for a contact. */
  create(contactId: number, params?: ContactTrackCreate, options?: RequestOptions): Promise<ContactTrack>;
  /** Removes a track from a contact. */
  delete(params: DeleteContactTrackParams, options?: RequestOptions): Promise<void>;
  /** Counts the contact tracks that match the given conditions. */
  count(contactId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.contactTracks` is made from. */
export const contactTracksResource: Resource<ContactTracksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const contactTracksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_tracks_count: { operation: countContactTracks },
  create_a_connect_wise_psa_contact_track: { operation: createContactTrack },
  delete_a_connect_wise_psa_contact_track_by_id: { operation: deleteContactTrack },
  get_single_connect_wise_psa_contact_track_by_id: { operation: getContactTrack },
  list_all_connect_wise_psa_contact_tracks: { operation: listContactTracks },
};
