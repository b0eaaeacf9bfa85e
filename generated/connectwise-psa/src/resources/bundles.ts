// @generated from definitions/connectwise-psa/resources/system/bundles.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { BundleRequestsCollection } from "../schemas/system/bundle-requests-collection.js";
import type { BundleResultsCollection } from "../schemas/system/bundle-results-collection.js";
import { json } from "@toolwright/runtime";

const base: ResourceShape = { name: "bundles", path: "/system/bundles" };

/** Carries out several requests for records in one call and returns the answer to each. */
export const runBundles: Operation<BundleRequestsCollection, BundleResultsCollection> = {
  of: base,
  name: "run",
  path: "{collection}",
  method: "POST",
  body: { as: json },
  required: ["requests"],
  maps: ["requests[].apiRequest.miscProperties"],
};

/** Counts the records that several requests would find, in one call. */
export const countRecordsBundles: Operation<BundleRequestsCollection, BundleResultsCollection> = {
  of: base,
  name: "count_records",
  path: "{collection}/count",
  method: "POST",
  body: { as: json },
  required: ["requests"],
  maps: ["requests[].apiRequest.miscProperties"],
};

/** Several requests for records sent as one, to save round trips. */
export interface BundlesResource {
  /** Carries out several requests for records in one call and returns the answer to each. */
  run(params: BundleRequestsCollection, options?: RequestOptions): Promise<BundleResultsCollection>;
  /** Counts the records that several requests would find, in one call. */
  countRecords(params: BundleRequestsCollection, options?: RequestOptions): Promise<BundleResultsCollection>;
}

/** What `client.bundles` is made from. */
export const bundlesResource: Resource<BundlesResource> = { of: base, operations: [runBundles, countRecordsBundles] };

/** The operations behind the tools of this resource. */
export const bundlesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_bundles_count_records: { operation: countRecordsBundles },
  connect_wise_psa_bundles_run: { operation: runBundles },
};
