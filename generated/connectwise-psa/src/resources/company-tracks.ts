// @generated from definitions/connectwise-psa/resources/company/company-tracks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ContactTrack, ContactTrackCreate } from "../schemas/company/contact-track.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetCompanyTrackParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company track. */
  id: number;
}

export interface DeleteCompanyTrackParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company track. */
  id: number;
}

const base: ResourceShape = { name: "company_tracks", path: "/company/companies/{companyId}/tracks" };

/**
 * Lists company tracks. The tracks that run for one company. A track is a series of automatic follow-ups such as
 * e-mails and activities.
 */
export const listCompanyTracks: Operation<{ companyId: number } & ListParams, ContactTrack> = {
  of: base,
  like: listShape,
};

/** Gets one company track by its id. */
export const getCompanyTrack: Operation<GetCompanyTrackParams, ContactTrack> = { of: base, like: getShape };

/** Starts a track for a company. */
export const createCompanyTrack: Operation<{ companyId: number } & ContactTrackCreate, ContactTrack> = {
  of: base,
  like: createShape,
};

/** Removes a track from a company. */
export const deleteCompanyTrack: Operation<DeleteCompanyTrackParams, void> = { of: base, like: deleteShape };

/** Counts the company tracks that match the given conditions. */
export const countCompanyTracks: Operation<{ companyId: number } & CountParams, Count> = { of: base, like: countShape };

/** The tracks that run for one company. A track is a series of automatic follow-ups such as e-mails and activities. */
export interface CompanyTracksResource {
  /**
   * Lists company tracks. The tracks that run for one company. A track is a series of automatic follow-ups such as
   * e-mails and activities.
   */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<ContactTrack>;
  /** Gets one company track by its id. */
  get(params: GetCompanyTrackParams, options?: RequestOptions): Promise<ContactTrack>;
  /** Starts a track for a company. */
  create(companyId: number, params?: ContactTrackCreate, options?: RequestOptions): Promise<ContactTrack>;
  /** Removes a track from a company. */
  delete(params: DeleteCompanyTrackParams, options?: RequestOptions): Promise<void>;
  /** Counts the company tracks that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyTracks` is made from. */
export const companyTracksResource: Resource<CompanyTracksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyTracksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_tracks_count: { operation: countCompanyTracks },
  create_a_connect_wise_psa_company_track: { operation: createCompanyTrack },
  delete_a_connect_wise_psa_company_track_by_id: { operation: deleteCompanyTrack },
  get_single_connect_wise_psa_company_track_by_id: { operation: getCompanyTrack },
  list_all_connect_wise_psa_company_tracks: { operation: listCompanyTracks },
};
