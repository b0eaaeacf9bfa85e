// @generated from definitions/connectwise-psa/resources/company/management-backups.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ManagementBackup,
  ManagementBackupCreate,
  ManagementBackupUpdate,
} from "../schemas/company/management-backup.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "management_backups",
  path: "/company/managementBackups",
  required: ["type", "item", "billingLevel"],
};

/**
 * Lists management backups. Which agreement type and catalog item bill the backups that a managed devices integration
 * reports.
 */
export const listManagementBackups: Operation<ListParams, ManagementBackup> = { of: base, like: listShape };

/** Gets one management backup by its id. */
export const getManagementBackup: Operation<{ id: number } & GetParams, ManagementBackup> = {
  of: base,
  like: getShape,
};

/**
 * Creates a management backup and returns it. Which agreement type and catalog item bill the backups that a managed
 * devices integration reports.
 */
export const createManagementBackup: Operation<ManagementBackupCreate, ManagementBackup> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one management backup; the others stay as they are. */
export const updateManagementBackup: Operation<{ id: number } & ManagementBackupUpdate, ManagementBackup> = {
  of: base,
  like: updateShape,
};

/** Replaces one management backup whole; fields that are left out go back to their defaults. */
export const replaceManagementBackup: Operation<{ id: number } & ManagementBackupCreate, ManagementBackup> = {
  of: base,
  like: replaceShape,
};

/** Deletes one management backup for good. */
export const deleteManagementBackup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the management backups that match the given conditions. */
export const countManagementBackups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Which agreement type and catalog item bill the backups that a managed devices integration reports. */
export interface ManagementBackupsResource {
  /**
   * Lists management backups. Which agreement type and catalog item bill the backups that a managed devices integration
   * reports.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ManagementBackup>;
  /** Gets one management backup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ManagementBackup>;
  /**
   * Creates a management backup and returns it. Which agreement type and catalog item bill the backups that a managed
   * devices integration reports.
   */
  create(params: ManagementBackupCreate, options?: RequestOptions): Promise<ManagementBackup>;
  /** Changes the given fields of one management backup; the others stay as they are. */
  update(id: number, params: ManagementBackupUpdate, options?: RequestOptions): Promise<ManagementBackup>;
  /** Replaces one management backup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ManagementBackupCreate, options?: RequestOptions): Promise<ManagementBackup>;
  /** Deletes one management backup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the management backups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.managementBackups` is made from. */
export const managementBackupsResource: Resource<ManagementBackupsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const managementBackupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_management_backups_count: { operation: countManagementBackups },
  create_a_connect_wise_psa_management_backup: { operation: createManagementBackup },
  delete_a_connect_wise_psa_management_backup_by_id: { operation: deleteManagementBackup },
  get_single_connect_wise_psa_management_backup_by_id: { operation: getManagementBackup },
  list_all_connect_wise_psa_management_backups: { operation: listManagementBackups },
  replace_a_connect_wise_psa_management_backup_by_id: { operation: replaceManagementBackup },
  update_a_connect_wise_psa_management_backup_by_id: { operation: updateManagementBackup },
};
