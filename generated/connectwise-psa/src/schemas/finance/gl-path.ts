// @generated from definitions/connectwise-psa/schemas/finance/gl-path.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo, SystemLocationReference } from "../../schemas/common.js";

/** Where a branch location exchanges accounting data. */
export interface GLPath {
  /** Id of the ledger export path. */
  id: number;
  /** Location whose files are kept there. */
  location?: SystemLocationReference;
  /** Folder or file of the accounting data. */
  path?: string;
  /** Name of the database server the accounting package runs on. */
  sqlServerName?: string;
  /** Database of the accounting package on that server. */
  databaseName?: string;
  /** When payments were last brought over from the accounting package. */
  lastPaymentSync?: string;
  /** Member who ran that synchronization. */
  lastPaymentSyncBy?: MemberReference;
  /**
   * What the server notes about the ledger export path, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the ledger export path in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Where a branch location exchanges accounting data. */
export interface GLPathCreate extends GLPathUpdate<never> {}

/** Where a branch location exchanges accounting data. */
export interface GLPathUpdate<Empty = null> {
  /** Location whose files are kept there. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Folder or file of the accounting data. */
  path?: string | Empty;
  /** Name of the database server the accounting package runs on. */
  sqlServerName?: string | Empty;
  /** Database of the accounting package on that server. */
  databaseName?: string | Empty;
  /** When payments were last brought over from the accounting package. */
  lastPaymentSync?: string | Empty;
  /** Member who ran that synchronization. */
  lastPaymentSyncBy?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
}
