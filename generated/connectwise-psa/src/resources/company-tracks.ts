// @generated from definitions/connectwise-psa/resources/company/company-tracks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ContactTrack, ContactTrackCreate } from "../schemas/company/contact-track.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetCompanyTrackParams extends GetParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company track.
   */
  id: number;
}

export interface DeleteCompanyTrackParams {
  /**
   * Id of the company.
   */
  companyId: number;
  /**
   * Id of the company track.
   */
  id: number;
}

/**
 * Lists company tracks, one page at a time.
 */
export const listCompanyTracks: Operation<{ companyId: number } & ListParams, ContactTrack> = {
  like: listShape,
  id: "company_tracks.list",
  path: "/company/companies/{companyId}/tracks",
  ids: { companyId: "integer" },
};

/**
 * Gets one company track by its id.
 */
export const getCompanyTrack: Operation<GetCompanyTrackParams, ContactTrack> = {
  like: getShape,
  id: "company_tracks.get",
  path: "/company/companies/{companyId}/tracks/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Starts a track for a company.
 */
export const createCompanyTrack: Operation<{ companyId: number } & ContactTrackCreate, ContactTrack> = {
  like: createShape,
  id: "company_tracks.create",
  path: "/company/companies/{companyId}/tracks",
  ids: { companyId: "integer" },
};

/**
 * Removes a track from a company.
 */
export const deleteCompanyTrack: Operation<DeleteCompanyTrackParams, void> = {
  like: deleteShape,
  id: "company_tracks.delete",
  path: "/company/companies/{companyId}/tracks/{id}",
  ids: { companyId: "integer", id: "integer" },
};

/**
 * Counts the company tracks that match the given conditions.
 */
export const countCompanyTracks: Operation<{ companyId: number } & CountParams, Count> = {
  like: countShape,
  id: "company_tracks.count",
  path: "/company/companies/{companyId}/tracks/count",
  ids: { companyId: "integer" },
};

/**
 * The tracks that run for one company. A track is a series of automatic follow-ups such as e-mails and activities.
 */
export class CompanyTracksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists company tracks, one page at a time.
   */
  list(companyId: number, params: ListParams = {}, options?: RequestOptions): Pages<ContactTrack> {
    return this.#client.pages(listCompanyTracks, { ...params, companyId }, options);
  }

  /**
   * Gets one company track by its id.
   */
  get(params: GetCompanyTrackParams, options?: RequestOptions): Promise<ContactTrack> {
    return this.#client.call(getCompanyTrack, params, options);
  }

  /**
   * Starts a track for a company.
   */
  create(companyId: number, params: ContactTrackCreate = {}, options?: RequestOptions): Promise<ContactTrack> {
    return this.#client.call(createCompanyTrack, { ...params, companyId }, options);
  }

  /**
   * Removes a track from a company.
   */
  delete(params: DeleteCompanyTrackParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteCompanyTrack, params, options);
  }

  /**
   * Counts the company tracks that match the given conditions.
   */
  count(companyId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCompanyTracks, { ...params, companyId }, options);
  }
}
