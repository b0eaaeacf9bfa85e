// @generated from definitions/connectwise-psa/resources/system/bundles.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { BundleRequestsCollection } from "../schemas/system/bundle-requests-collection.js";
import type { BundleResultsCollection } from "../schemas/system/bundle-results-collection.js";

const base: ResourceShape = { name: "bundles", path: "/system/bundles" };

/** Carries out several requests for records in one call and returns the answer to each. */
export const runBundles: Operation<BundleRequestsCollection, BundleResultsCollection> = {
  of: base,
  name: "run",
  path: "{collection}",
  method: "POST",
  body: { kind: "json" },
  required: ["requests"],
  maps: ["requests[].apiRequest.miscProperties"],
};

/** Counts the records that several requests would find, in one call. */
export const countRecordsBundles: Operation<BundleRequestsCollection, BundleResultsCollection> = {
  of: base,
  name: "count_records",
  path: "{collection}/count",
  method: "POST",
  body: { kind: "json" },
  required: ["requests"],
  maps: ["requests[].apiRequest.miscProperties"],
};

/** Several requests for records sent as one, to save round trips. */
export class BundlesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Carries out several requests for records in one call and returns the answer to each. */
  run(params: BundleRequestsCollection, options?: RequestOptions): Promise<BundleResultsCollection> {
    return this.#client.call(runBundles, params, options);
  }

  /** Counts the records that several requests would find, in one call. */
  countRecords(params: BundleRequestsCollection, options?: RequestOptions): Promise<BundleResultsCollection> {
    return this.#client.call(countRecordsBundles, params, options);
  }
}
