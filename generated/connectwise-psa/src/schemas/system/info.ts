// @generated from definitions/connectwise-psa/schemas/system/info.yaml
// To change this file, edit that and run `npm run generate`.

/** What the server says of itself. */
export interface Info {
  /** Release of ConnectWise PSA that runs, such as v2025.1. */
  version?: string;
  /** Whether the vendor hosts the server; false on your own premises. */
  isCloud?: boolean;
  /** Time zone in which the server keeps its clock. */
  serverTimeZone?: string;
  /** Licensed features, each on or off. */
  licenseBits?: LicenseBit[];
  /** Region where the vendor hosts the account, such as NA or EU. */
  cloudRegion?: string;
  /** Most records one run of a workflow rule may act on. */
  maxWorkFlowRecordsAllowed?: number;
}

/** A licensed feature, on or off. */
export interface LicenseBit {
  /** Name of the licensed feature. */
  name?: string;
  /** Whether the account has the feature. */
  activeFlag?: boolean;
}
