// @generated from definitions/connectwise-psa/schemas/system/bundle-results-collection.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The answer to one request of a bundle. */
export interface BundleResult {
  /** Number of the request this is the answer to. */
  sequenceNumber?: number;
  /** Kind of record the answer holds. */
  resourceType?: string;
  /** Records that were found. */
  entities?: IRestIdentifiedItem[];
  /** Number of records that were found. */
  count?: number;
  /** Version of the API in which the records are given. */
  version?: string;
  /** Whether this request of the bundle worked. */
  success?: boolean;
  /** HTTP status of this request, such as 200 or 404. */
  statusCode?: number;
  /** What went wrong, when success is false. */
  error?: ErrorResponseMessage;
}

/** The answers to one bundle. */
export interface BundleResultsCollection {
  /** One answer for each request of the bundle; match them by sequenceNumber. */
  results?: BundleResult[];
  /**
   * What the server notes about the bundle result list, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** What the server says when a request fails. */
export interface ErrorResponseMessage {
  /** Code of the failure, such as InvalidObject or NotFound. */
  code?: string;
  /** What went wrong, in words. */
  message?: string;
  /** One entry for each member that was refused; can be empty. */
  errors?: FieldError[];
}

/** Any record, by its id. */
export interface IRestIdentifiedItemInput {
  /** Id of the record. */
  id?: number;
}

/** Any record, by its id. */
export interface IRestIdentifiedItem {
  /** Id of the record. */
  id: number;
}

/** Why one member of a record was refused. */
export interface FieldError {
  /** Code of the fault, such as MissingRequiredField. */
  code?: string;
  /** What is wrong with the member, in words. */
  message?: string;
  /** Kind of record the member belongs to. */
  resource?: string;
  /** Name of the member that was refused. */
  field?: string;
  /** Further words about the fault. */
  details?: string;
}
