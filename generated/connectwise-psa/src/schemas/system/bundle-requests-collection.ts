// @generated from definitions/connectwise-psa/schemas/system/bundle-requests-collection.yaml
// To change this file, edit that and run `npm run generate`.

import type { FilterValues } from "../../schemas/project/project-ticket.js";
import type { IRestIdentifiedItemInput } from "../../schemas/system/bundle-results-collection.js";

/** What one request of a bundle asks for. */
export interface ApiRequest {
  /** Id of the record wanted; leave it out to ask for a list. */
  id?: number;
  /** Id of the record wanted in an outside system. */
  externalId?: string;
  /** Id of the record above, for records that stand below another, such as the notes of a ticket. */
  parentId?: number | null;
  /** Id of the record two levels above, for records that stand below two others. */
  grandParentId?: number | null;
  /** Record the request is about, by its id. */
  entity?: IRestIdentifiedItemInput;
  /** Which records are wanted and in which order. */
  filters?: FilterValues;
  /** Which part of a long list is wanted. */
  page?: PageValues;
  /** Members to return, by name and separated by commas, such as id,summary,status/id. */
  fields?: string;
  /** Further values some kinds of record take, by name. */
  miscProperties?: { [key: string]: string };
  /** Login name of the member for whom the request is made. */
  memberContext?: string;
  /** Whether an update is limited to the properties the vendor calls CES; leave it out when only reading. */
  updateOnlyCesProperties?: boolean;
}

/** One request of a bundle. */
export interface BundleRequest {
  /** Number you give the request; the answer carries the same, so the two can be matched. */
  sequenceNumber?: number;
  /** Kind of record asked for. */
  resourceType?: string;
  /** Version of the API in which the answer is wanted, such as 2025.16. */
  version?: string;
  /** What is asked for: ids, filters, page and fields. */
  apiRequest?: ApiRequest;
}

/** The requests of one bundle. */
export interface BundleRequestsCollection {
  /** Requests to carry out, each with its own sequenceNumber. */
  requests: BundleRequest[];
}

/** Which part of a long list is wanted. */
export interface PageValues {
  /** Number of the page, from 1. */
  page?: number | null;
  /** Most records on one page, at most 1000. */
  pageSize?: number | null;
  /** Id of the last record already read; the page starts after it, and page is then ignored. */
  pageId?: number | null;
}
