// @generated from definitions/connectwise-psa/schemas/company/management-backup.yaml
// To change this file, edit that and run `npm run generate`.

import type { AgreementTypeReference, CatalogItemReference, RecordInfo } from "../../schemas/common.js";

/** How backups an integration reports are billed. */
export interface ManagementBackup {
  /** Id of the management backup. */
  id: number;
  /** Type of the agreements under which the backups are billed. */
  type?: AgreementTypeReference;
  /** Catalog item that bills the backups. */
  item?: CatalogItemReference;
  /** Whether backups are billed one by one (Detail) or as a total (Summary). */
  billingLevel?: "Detail" | "Summary" | null;
  /**
   * What the server notes about the management backup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the management backup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How backups an integration reports are billed. */
export interface ManagementBackupCreate extends ManagementBackupUpdate {
  /** Type of the agreements under which the backups are billed. */
  type: {
    /** Id of the agreement type. */
    id: number;
  };
  /** Catalog item that bills the backups. */
  item: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Whether backups are billed one by one (Detail) or as a total (Summary). */
  billingLevel: "Detail" | "Summary" | null;
}

/** How backups an integration reports are billed. */
export interface ManagementBackupUpdate {
  /** Type of the agreements under which the backups are billed. */
  type?: {
    /** Id of the agreement type. */
    id: number;
  };
  /** Catalog item that bills the backups. */
  item?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Whether backups are billed one by one (Detail) or as a total (Summary). */
  billingLevel?: "Detail" | "Summary" | null;
}
